package danqing.engine.contour.built;

import danqing.engine.contour.brush.Profile;
import danqing.engine.contour.brush.Rng;
import danqing.styles.Pigment;

/** Wine out of doors: a low slab of stone with a ewer and one or two cups, for pictures where a cup alone would be as large as a man. */
final class WineTable {
    private WineTable() {}

    /** On a sheet of 110 × 100, standing on its lower edge. */
    static void draw(Hand h, Rng plan) {
        double tip = plan.uniform(-2, 2);
        double[][] block = h.loop(26, 62, 24, 78, 20, 95, 44, 99, 70, 97, 88, 94, 84, 76, 82, 60);
        h.solid(block, Pigment.STONE, .6, 1);
        h.line(.8, .7, Profile.NAIL, 46, 70, 42, 82, 46, 94);
        h.line(.7, .6, Profile.NAIL, 68, 68, 72, 78, 70, 88);
        double[][] rim = h.loop(6, 60 + tip, 8, 68 + tip, 40, 74, 80, 71 - tip, 104, 63 - tip, 102, 56 - tip, 60, 66, 20, 64);
        h.solid(rim, Pigment.STONE, .5, 1);
        double[][] top = h.loop(5, 60 + tip, 22, 54 + tip, 58, 51, 92, 53 - tip, 104, 57 - tip, 84, 64 - tip, 44, 67, 16, 65 + tip);
        h.body(top, Pigment.STONE, .3);
        h.outline(top, 1, .9);
        double jar = plan.chance(.5) ? 42 : 64;
        Lathe.vessel(h, jar, .24, Pigment.BRONZE, null, .5, 3.4, 16, 3, 24, 6, 30, 11, 40, 11.5, 48, 8, 58, 7, 60);
        cup(h, jar < 50 ? 68 : 34, 62);
        if (plan.chance(.6)) {
            cup(h, jar < 50 ? 82 : 22, 60);
        }
        Ground.grass(h.part("grass"), 10, 98, 98, 16, 2);
    }

    private static void cup(Hand h, double u, double v) {
        Lathe.vessel(h, u, .3, Pigment.JADE, Pigment.CLOTH_LIGHT, .4, 5.4, v - 8, 4.8, v - 4, 2.6, v - 1, 2.8, v);
    }
}
