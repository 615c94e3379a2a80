package danqing.ui.inspector;

import danqing.engine.Order;
import danqing.engine.StageListener;
import danqing.engine.contour.vector.Contour;
import danqing.engine.job.Cancellation;
import danqing.engine.layout.Layout;
import danqing.styles.Style;
import danqing.ui.canvas.Frame;
import danqing.ui.workshop.Lane;
import danqing.ui.workshop.Workshop;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javax.imageio.ImageIO;

/** Small paintings of the composition at hand in every style, made when the hand rests; before that, an example. */
public final class StyleThumbnails {
    /** Short side, px. */
    static final int SIDE = 128;
    private static final long REST = 700;
    private final Workshop workshop;
    private final ReadOnlyBooleanProperty painting;
    private final Map<Style, ObjectProperty<Frame>> frames = new HashMap<>();
    private Cancellation current = new Cancellation();

    /** @param painting while it is true nothing is made */
    public StyleThumbnails(Workshop workshop, ReadOnlyBooleanProperty painting) {
        this.workshop = workshop;
        this.painting = painting;
        Style.all().forEach(s -> frames.put(s, new SimpleObjectProperty<>(example(s))));
        painting.addListener((o, was, is) -> current.cancel());
    }

    private static Frame example(Style s) {
        try (InputStream in = StyleThumbnails.class.getResourceAsStream("/danqing/ui/styles/" + s.id() + ".jpg")) {
            return in == null ? null : Frame.of(ImageIO.read(in));
        } catch (IOException e) {
            return null;
        }
    }

    /** The thumbnail of a style; its value may be null. */
    public ObjectProperty<Frame> of(Style s) {
        return frames.get(s);
    }

    /** Paints the thumbnails of another composition. */
    public void show(Layout layout, InspectorViewModel settings) {
        stop();
        if (painting.get()) {
            return;
        }
        Cancellation c = new Cancellation();
        current = c;
        long seed = settings.seedProperty().get();
        var format = settings.formatProperty().get();
        double a = Math.clamp(layout.aspect(), 1 / 3.0, 3);
        int w = (int) Math.round(a >= 1 ? SIDE * a : SIDE);
        int h = (int) Math.round(a >= 1 ? SIDE : SIDE / a);
        workshop.submit(Lane.LIVE, c, (studio, same) -> {
            Workshop.pause(c, REST);
            Contour contour = studio.draw(layout, seed, c, StageListener.SILENT);
            for (Style s : Style.all()) {
                BufferedImage im = studio.paint(contour, new Order(null, s, format, w, h, seed, layout, null), c, StageListener.SILENT).image();
                Frame f = Frame.of(im);
                workshop.later(() -> {
                    if (!c.isCancelled()) {
                        of(s).set(f);
                    }
                });
            }
            return layout;
        }, l -> { }, e -> { });
    }

    /** Gives way to something more urgent. */
    public void stop() {
        current.cancel();
    }
}
