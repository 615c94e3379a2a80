package danqing.engine.contour.land;

import danqing.engine.contour.motif.Subject;
import danqing.styles.Pigment;

/**
 * What a mass of land is painted with.
 *
 * @param body  its face
 * @param crest wash that runs down from the crest
 * @param foot  the bottom of the face
 */
record LandColours(Pigment body, Pigment crest, Pigment foot) {
    /** By weather, by what the poem says (青山, 红山), else by distance. */
    static LandColours of(Subject s) {
        if (s.snowy()) {
            return new LandColours(Pigment.SNOW, Pigment.SNOW, Pigment.SNOW);
        }
        if (s.is("green")) {
            return new LandColours(Pigment.MOUNTAIN_NEAR, Pigment.LEAF_DARK, Pigment.JADE);
        }
        if (s.is("red")) {
            return new LandColours(Pigment.MOUNTAIN_NEAR, Pigment.LEAF_AUTUMN, Pigment.MOUNTAIN_MID);
        }
        if (s.depth() > .82) {
            return new LandColours(Pigment.MOUNTAIN_FAR, Pigment.MOUNTAIN_FAR, Pigment.MIST);
        }
        if (s.depth() > .45) {
            return new LandColours(Pigment.MOUNTAIN_MID, Pigment.MOUNTAIN_NEAR, Pigment.MOUNTAIN_FAR);
        }
        return new LandColours(Pigment.MOUNTAIN_NEAR, Pigment.MOSS, Pigment.MOUNTAIN_MID);
    }
}
