/**
 * Scene → Layout (布局): where everything stands, how large, how near.
 *
 * <p>{@link danqing.engine.layout.LayoutStage} samples the layout transformer under a grammar, settles what must stand on something, and keeps the
 * candidate with the best {@link danqing.engine.layout.CompositionScore}. {@link danqing.engine.layout.RulePlacer} and
 * {@link danqing.engine.layout.RandomPlacer} are the baselines it is measured against. {@link danqing.engine.layout.LayoutReader} goes the other way
 * with the same weights.
 */
package danqing.engine.layout;
