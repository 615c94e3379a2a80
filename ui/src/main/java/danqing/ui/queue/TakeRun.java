package danqing.ui.queue;

import danqing.engine.Order;

/**
 * Several takes of one order, asked for in one go: seeds one after the other.
 *
 * @param seed   of the first
 * @param number how many
 */
public record TakeRun(long seed, int number) {
    /** The order of the first take, from any other. */
    public Order first(Order any) {
        return any.seed(seed);
    }
}
