package danqing.engine.contour.living;

import danqing.styles.Pigment;

/**
 * The colours of a bird.
 *
 * @param back   back and nape
 * @param belly  breast and belly
 * @param head   crown and cheeks
 * @param wing   coverts
 * @param flight wing ends
 * @param tail   tail feathers
 * @param beak   beak and legs
 * @param tone   how dark its back is in ink, relative to the pigments
 */
record Plumage(Pigment back, Pigment belly, Pigment head, Pigment wing, Pigment flight, Pigment tail, Pigment beak, double tone) {
    boolean white() {
        return back == Pigment.FEATHER_WHITE;
    }
}
