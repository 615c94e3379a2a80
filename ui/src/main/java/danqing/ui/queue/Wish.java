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
 */
public record Wish(String id, String batch, Order order, Picture picture, boolean now) {
    /** A wish of a batch. */
    public static Wish of(String batch, Order order, Picture picture, boolean now) {
        return new Wish(UUID.randomUUID().toString(), batch, order, picture, now);
    }

    /** A name for a batch. */
    public static String newBatch() {
        return UUID.randomUUID().toString();
    }

    /** The same, at its turn. */
    Wish inTurn() {
        return new Wish(id, batch, order, picture, false);
    }

    /** What it is called in lists: the first line of the words, or the picture's name; empty = neither. */
    public String title() {
        if (picture != null) {
            return picture.file().getFileName().toString();
        }
        return order.text() == null ? "" : order.text().strip().lines().findFirst().orElse("");
    }
}
