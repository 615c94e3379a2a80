package danqing.ui.painting;

import danqing.engine.Order;
import danqing.ui.Messages;
import danqing.ui.queue.Pace;
import java.util.Locale;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/** How far the work being painted is, in a number and in words. */
final class Progress {
    private final Pace pace;
    private final ReadOnlyDoubleWrapper share = new ReadOnlyDoubleWrapper();
    private final ReadOnlyStringWrapper words = new ReadOnlyStringWrapper("");
    private Order order;
    private long started;

    Progress(Pace pace) {
        this.pace = pace;
    }

    void begin(Order o) {
        order = o;
        started = System.nanoTime();
        share.set(-1);
    }

    /** @param waiting how many wait behind it */
    void stage(PaintStatus.Phase phase, double part, int waiting) {
        double done = switch (phase) {
            case LAYOUT -> 0;
            case CONTOUR -> .1 + .1 * part;
            case DETAIL -> .2 + .8 * part;
        };
        share.set(phase == PaintStatus.Phase.LAYOUT ? -1 : done);
        String name = Messages.get("step." + phase.name().toLowerCase(Locale.ROOT));
        String left = done >= 1 ? "" : "  " + Messages.get("queue.left", Pace.words(pace.left(order, done, elapsed())));
        String behind = waiting == 0 ? "" : "  " + Messages.get("queue.behind", waiting);
        words.set(name + (part > 0 ? "  " + Math.round(part * 100) + " %" : " …") + left + behind);
    }

    /** Ends with a last word. */
    void end(String last) {
        share.set(0);
        words.set(last);
    }

    void learn() {
        pace.learn(order, elapsed());
    }

    double elapsed() {
        return (System.nanoTime() - started) / 1e9;
    }

    String seconds() {
        return Messages.get("paint.seconds", String.format(Locale.ROOT, "%.1f", elapsed()));
    }

    ReadOnlyDoubleProperty shareProperty() {
        return share.getReadOnlyProperty();
    }

    ReadOnlyStringProperty wordsProperty() {
        return words.getReadOnlyProperty();
    }
}
