package danqing.engine;

import danqing.engine.layout.Layout;

/**
 * One result for one seed, composed but not yet painted.
 *
 * @param order  with its own seed
 * @param layout its composition; null = the order brings one, or it is still to be made
 * @param score  how well it is composed, 0…1; NaN = not judged
 */
public record Take(Order order, Layout layout, double score) {}
