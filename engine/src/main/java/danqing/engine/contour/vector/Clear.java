package danqing.engine.contour.vector;

import danqing.styles.Pigment;

/**
 * The silhouette of something that hides what is behind it. In ink the paper shows again; in colour it is filled with the thing's own colour.
 *
 * @param x        closed outline
 * @param y        closed outline
 * @param body     colour of the thing (at the top of the outline)
 * @param foot     its colour at the bottom of the outline; same as {@code body} when plain
 * @param left     ink left in the wash raster, 0 = bare paper … 1
 * @param soft     standard deviation of the edge's blur, canvas units
 * @param opacity  how much it hides; null = all
 * @param dissolve how much of its colour is seen instead of mist; null = all
 * @param solid    whether contact shadows may fall on it
 */
public record Clear(float[] x, float[] y, Pigment body, Pigment foot, float left, float soft, Gradient opacity, Gradient dissolve, boolean solid)
        implements Mark {}
