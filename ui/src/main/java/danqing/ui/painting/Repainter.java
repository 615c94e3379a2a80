package danqing.ui.painting;

import danqing.engine.Order;
import danqing.engine.image.PictureFile;
import danqing.engine.layout.Format;
import danqing.ui.inspector.InspectorViewModel;
import danqing.ui.queue.Picture;
import danqing.ui.queue.QueueViewModel;
import danqing.ui.queue.Wish;
import danqing.ui.workshop.Trouble;
import danqing.ui.workshop.Workshop;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;

/** Has a picture painted again in the chosen style and size, in its own shape. On the window's thread. */
public final class Repainter {
    private static final double STRENGTH = .5;
    private final Workshop workshop;
    private final InspectorViewModel inspector;
    private final QueueViewModel queue;
    private Consumer<String> troubled = s -> { };

    public Repainter(Workshop workshop, InspectorViewModel inspector, QueueViewModel queue) {
        this.workshop = workshop;
        this.inspector = inspector;
        this.queue = queue;
    }

    /** Told, in one sentence, what went wrong. */
    public void onTrouble(Consumer<String> consumer) {
        troubled = consumer;
    }

    /** Puts a picture into the queue, to be painted at once when nothing is; the settings stay as they are. */
    public void repaint(Path picture) {
        Order settings = inspector.sketch(null);
        int side = inspector.sideProperty().get();
        workshop.files(c -> PictureFile.size(picture), size -> {
            boolean now = queue.currentProperty().get() == null;
            List<Wish> wish = List.of(Wish.of(Wish.newBatch(), order(settings, (double) size.width / size.height, side), new Picture(picture, STRENGTH, null), now));
            if (now) {
                queue.addFirst(wish);
            } else {
                queue.add(wish);
            }
        }, e -> troubled.accept(Trouble.sentence(e)));
    }

    /** What is set, in the shape of the picture; where the longest side would be too long, smaller. */
    static Order order(Order settings, double aspect, int side) {
        double s = Math.min(side, Order.MOST / Math.max(aspect, 1 / aspect));
        int w = (int) Math.round(aspect >= 1 ? s * aspect : s);
        int h = (int) Math.round(aspect >= 1 ? s : s / aspect);
        Format format = Arrays.stream(Format.values()).filter(f -> f.outline() == Format.Outline.RECTANGLE)
                .min(Comparator.comparingDouble(f -> Math.abs(Math.log(aspect / f.aspect())))).orElse(Format.SQUARE);
        return new Order(null, settings.style(), format, w, h, settings.seed(), null, null, settings.mix(), null, null, settings.sheet());
    }
}
