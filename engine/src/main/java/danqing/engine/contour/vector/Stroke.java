package danqing.engine.contour.vector;

import danqing.styles.Pigment;

/**
 * A brush stroke: a path with a half width (canvas units) and a tone (ink, 0…1) at every point.
 *
 * @param x         path
 * @param y         path
 * @param halfWidth half the stroke's width at each point
 * @param tone      ink at each point, 0…1
 * @param pigment   what it is painted with
 * @param toLine    share that goes into the line raster, 0…1
 * @param toWash    share that soaks into the wash raster, 0…1
 * @param soft      standard deviation of its blur, canvas units; 0 = crisp
 * @param onMass    only where something solid already stands (contact shadows)
 */
public record Stroke(float[] x, float[] y, float[] halfWidth, float[] tone, Pigment pigment, float toLine, float toWash, float soft, boolean onMass)
        implements Mark {}
