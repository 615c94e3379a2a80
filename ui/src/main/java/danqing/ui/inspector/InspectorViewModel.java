package danqing.ui.inspector;

import danqing.engine.Order;
import danqing.engine.Wishes;
import danqing.engine.contour.vector.Contour;
import danqing.engine.detail.Mix;
import danqing.engine.detail.Sheet;
import danqing.engine.layout.Format;
import danqing.engine.layout.Layout;
import danqing.styles.Style;
import java.util.List;
import java.util.Random;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.LongProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleLongProperty;
import javafx.beans.property.SimpleObjectProperty;

/** How it is to be painted: styles, light, format, size, seed, takes, inscription. */
public final class InspectorViewModel {
    /** Short sides offered, px. */
    public static final List<Integer> SIDES = List.of(384, 512, 768, 1024, 1536, 2048, 4096);
    public static final int MOST_TAKES = 8;
    private static final long SEEDS = 1L << 31;
    private final MixViewModel mix = new MixViewModel();
    private final WishesViewModel wishes = new WishesViewModel();
    private final ColophonViewModel colophon = new ColophonViewModel();
    private final ObjectProperty<Format> format = new SimpleObjectProperty<>(Format.SQUARE);
    private final IntegerProperty side = new SimpleIntegerProperty(768);
    private final ObjectProperty<Sheet> sheet = new SimpleObjectProperty<>();
    private final LongProperty seed = new SimpleLongProperty(7);
    private final BooleanProperty seedLocked = new SimpleBooleanProperty(false);
    private final IntegerProperty takes = new SimpleIntegerProperty(1);
    private final Random dice;

    /** @param dice throws new seeds */
    public InspectorViewModel(Random dice) {
        this.dice = dice;
    }

    /** Throws the dice, locked or not. */
    public void roll() {
        long is = seed.get();
        do {
            seed.set(1 + dice.nextLong(SEEDS - 1));
        } while (seed.get() == is);
    }

    /** Width in pixels of a work of the chosen format and size. */
    public int width() {
        double a = format.get().aspect();
        return a >= 1 ? (int) Math.round(shortSide() * a) : shortSide();
    }

    /** Height in pixels. */
    public int height() {
        double a = format.get().aspect();
        return a >= 1 ? shortSide() : (int) Math.round(shortSide() / a);
    }

    /** The chosen size, or what the longest side allows. */
    private int shortSide() {
        double a = format.get().aspect();
        return (int) Math.min(side.get(), Order.MOST / Math.max(a, 1 / a));
    }

    /**
     * What is to be painted.
     *
     * @param layout composition to run on from; null = make one. A given layout decides the picture's shape
     */
    public Order order(String text, Layout layout) {
        return order(text, layout, null);
    }

    /** What is to be composed: all but what is written on it in the end. */
    public Order sketch(String text) {
        return new Order(text, styleProperty().get(), format.get(), width(), height(), seed.get(), null, null, mix.mix(), null, wishes.wishesProperty().get());
    }

    /**
     * Likewise, from a drawing.
     *
     * @param contour drawing to run on from; null = make one
     * @throws danqing.engine.job.BadInput when the signature or the seal cannot be used
     */
    public Order order(String text, Layout layout, Contour contour) {
        Mix styles = mix.mix();
        return new Order(text, styleProperty().get(), format.get(), width(), height(), seed.get(), layout, contour, styles, colophon.colophon(),
                wishes.wishesProperty().get(), styles.single() && styleProperty().get().takesSheet() ? sheet.get() : null);
    }

    /** All that is set now. @return sets it again */
    public Runnable state() {
        Mix m = mix.mix();
        Wishes w = wishes.wishesProperty().get();
        Runnable written = colophon.state();
        Format f = format.get();
        int s = side.get();
        long d = seed.get();
        Sheet on = sheet.get();
        return () -> {
            mix.recall(m);
            wishes.recall(w);
            written.run();
            format.set(f);
            side.set(s);
            seed.set(d);
            sheet.set(on);
        };
    }

    /** Takes over what another work was painted with. */
    public void recall(Order o) {
        mix.recall(o.mix());
        wishes.recall(o.wishes());
        colophon.recall(o.colophon());
        format.set(o.format());
        side.set(Math.min(o.width(), o.height()));
        seed.set(o.seed());
        sheet.set(o.sheet());
    }

    /** The style that draws the lines. */
    public ObjectProperty<Style> styleProperty() {
        return mix.styleProperty();
    }

    /** The styles and their shares. */
    public MixViewModel mix() {
        return mix;
    }

    /** What is wanted otherwise than the text says. */
    public WishesViewModel wishes() {
        return wishes;
    }

    /** What is written and stamped on it. */
    public ColophonViewModel colophon() {
        return colophon;
    }

    public ObjectProperty<Format> formatProperty() {
        return format;
    }

    /** Short side, px. */
    public IntegerProperty sideProperty() {
        return side;
    }

    /** What it is painted on; null = the style's own paper. Counts only where {@link MixViewModel} holds one style that takes it. */
    public ObjectProperty<Sheet> sheetProperty() {
        return sheet;
    }

    public LongProperty seedProperty() {
        return seed;
    }

    /** Whether painting again keeps the seed. */
    public BooleanProperty seedLockedProperty() {
        return seedLocked;
    }

    /** Works per order, 1…{@value #MOST_TAKES}. */
    public IntegerProperty takesProperty() {
        return takes;
    }
}
