package danqing.engine.contour.vector;

import danqing.styles.Pigment;

/**
 * A filled area.
 *
 * @param x       closed outline
 * @param y       closed outline
 * @param pigment what it is painted with
 * @param tone    strength, 0…1
 * @param soft    standard deviation of its blur, canvas units; 0 = crisp
 * @param fade    multiplies the tone; null = 1 everywhere
 * @param toLine  share that goes into the line raster as well, 0…1 (solid black things: a crow, a hat)
 */
public record Wash(float[] x, float[] y, Pigment pigment, float tone, float soft, Gradient fade, float toLine) implements Mark {}
