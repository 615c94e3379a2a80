package danqing.ui.queue;

import danqing.engine.Order;
import java.util.UUID;

/**
 * One work that is to be painted.
 *
 * @param id      its own
 * @param batch   shared by what was asked for in one go
 * @param order   what it is to be
 * @param picture what it is painted after; null = after words or a composition
 * @param now     painted even while the queue rests
 * @param run     the takes it is one of; null = it is the only one
 */
public record Wish(String id, String batch, Order order, Picture picture, boolean now, TakeRun run) {
    /** A wish of a batch. */
    public static Wish of(String batch, Order order, Picture picture, boolean now) {
        return new Wish(UUID.randomUUID().toString(), batch, order, picture, now, null);
    }

    /** One of several takes of the same order; a single take is a wish like any other. */
    public static Wish take(String batch, TakeRun run, Order order, boolean now) {
        return new Wish(UUID.randomUUID().toString(), batch, order, null, now, run.number() > 1 ? run : null);
    }

    /** A name for a batch. */
    public static String newBatch() {
        return UUID.randomUUID().toString();
    }

    /** The same, at its turn. */
    Wish inTurn() {
        return new Wish(id, batch, order, picture, false, run);
    }

    /** What it is called in lists: the first line of the words, or the picture's name; empty = neither. */
    public String title() {
        if (picture != null) {
            return picture.file().getFileName().toString();
        }
        return order.text() == null ? "" : order.text().strip().lines().findFirst().orElse("");
    }
}
