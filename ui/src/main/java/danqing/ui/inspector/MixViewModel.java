package danqing.ui.inspector;

import danqing.engine.detail.Mix;
import danqing.styles.Style;
import java.util.LinkedHashMap;
import java.util.Map;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableMap;

/** Which styles it is painted in: one, or one with another mixed into it, and single things in a style of their own. */
public final class MixViewModel {
    /** Least and greatest share of the second style. */
    public static final double LEAST = .05;
    public static final double MOST = .5;
    private final ObjectProperty<Style> style = new SimpleObjectProperty<>(Style.all().getFirst());
    private final ObjectProperty<Style> second = new SimpleObjectProperty<>();
    private final DoubleProperty share = new SimpleDoubleProperty(.3);
    private final ObservableMap<String, Style> things = FXCollections.observableMap(new LinkedHashMap<>());

    MixViewModel() {
        style.addListener((o, was, is) -> {
            if (is == second.get()) {
                second.set(null);
            }
        });
    }

    /** As the engine takes it. */
    public Mix mix() {
        Map<Style, Double> shares = new LinkedHashMap<>();
        double s = Math.clamp(share.get(), LEAST, MOST);
        boolean mixed = second.get() != null && second.get() != style.get();
        shares.put(style.get(), mixed ? 1 - s : 1.0);
        if (mixed) {
            // at half and half the first stays the one that draws the lines
            shares.put(second.get(), Math.min(s, .499));
        }
        Map<String, Style> own = new LinkedHashMap<>(things);
        own.values().removeIf(v -> v == style.get() && !mixed);
        return new Mix(shares, own);
    }

    /** Takes over what a work was painted in. */
    void recall(Mix m) {
        var it = m.shares().entrySet().iterator();
        style.set(it.next().getKey());
        if (it.hasNext()) {
            var e = it.next();
            second.set(e.getKey());
            share.set(e.getValue() > .498 ? MOST : Math.clamp(e.getValue(), LEAST, MOST));
        } else {
            second.set(null);
        }
        if (!things.equals(m.things())) {
            things.clear();
            things.putAll(m.things());
        }
    }

    /** A thing's own style; null = like the rest. */
    public void style(String concept, Style own) {
        if (own == null) {
            things.remove(concept);
        } else {
            things.put(concept, own);
        }
    }

    /** The style that draws the lines. */
    public ObjectProperty<Style> styleProperty() {
        return style;
    }

    /** Mixed into the first over the whole picture; null = none. */
    public ObjectProperty<Style> secondProperty() {
        return second;
    }

    /** Share of the second, {@value #LEAST}…{@value #MOST}. */
    public DoubleProperty shareProperty() {
        return share;
    }

    /** Concept id → its own style. */
    public ObservableMap<String, Style> things() {
        return things;
    }
}
