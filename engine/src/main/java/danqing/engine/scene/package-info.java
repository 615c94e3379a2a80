/**
 * The second station of the road: what a text asks to be painted. {@link danqing.engine.scene.SceneStage} reads text into a
 * {@link danqing.engine.scene.Scene}: imagery with counts, attributes and relations, season, hour, weather and mood.
 *
 * <p>What is known is data beside this package, and can be edited by whoever knows poems: {@code concepts.tsv} (what can be painted),
 * {@code imagery.tsv} and {@code compounds.tsv} (its names), {@code stop.tsv} (words that only look like names), {@code grammar.tsv} (numbers,
 * attributes, places, negation), {@code setting.tsv} (what tells the season and the hour), {@code inference.tsv} and {@code composite.tsv}.
 *
 * <p>A line goes through {@code Segmenter} (words), {@code LineReader} (mentions with what is said of them), then all mentions through
 * {@code Merger} (one thing for all its mentions), {@code Inference} and {@code Salience}.
 */
package danqing.engine.scene;
