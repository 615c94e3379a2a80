package danqing.engine.contour.plant;

import danqing.engine.contour.brush.Rng;
import danqing.engine.contour.motif.Subject;

/** Trunk lines by hand, in heights of the tree, foot at (0, 0): S-shaped, leaning, bowed, forked low; a pose picks one. */
final class Trunks {
    private static final double[][][] STANDING = {
        {{0, 0}, {.035, -.17}, {-.02, -.34}, {.03, -.52}, {.01, -.70}},
        {{0, 0}, {-.02, -.15}, {.06, -.33}, {.05, -.50}, {.13, -.68}},
        {{0, 0}, {.05, -.18}, {.12, -.32}, {.09, -.50}, {.02, -.72}},
        {{0, 0}, {-.04, -.18}, {-.03, -.36}, {-.10, -.52}, {-.07, -.70}},
    };
    private static final double[][][] OLD = {
        {{0, 0}, {.06, -.13}, {-.03, -.27}, {.07, -.41}, {.03, -.55}, {.16, -.72}, {.13, -.86}},
        {{0, 0}, {-.07, -.12}, {.02, -.24}, {.15, -.33}, {.13, -.50}, {.24, -.62}, {.20, -.82}},
        {{0, 0}, {.08, -.15}, {.20, -.25}, {.19, -.40}, {.06, -.53}, {.09, -.70}, {-.01, -.86}},
        {{0, 0}, {-.05, -.16}, {.04, -.30}, {-.05, -.45}, {-.17, -.56}, {-.13, -.72}, {-.22, -.86}},
    };
    private static final double[][][] PINE = {
        {{0, 0}, {.055, -.22}, {.06, -.45}, {.10, -.68}, {.14, -.86}, {.20, -.97}},
        {{0, 0}, {-.05, -.18}, {.03, -.38}, {-.02, -.58}, {.06, -.78}, {.02, -.96}},
        {{0, 0}, {.10, -.16}, {.22, -.34}, {.20, -.55}, {.30, -.74}, {.36, -.90}},
        {{0, 0}, {.02, -.25}, {-.03, -.48}, {.02, -.70}, {-.04, -.86}, {.02, -.98}},
        {{0, 0}, {-.08, -.14}, {-.06, -.32}, {-.18, -.48}, {-.16, -.66}, {-.28, -.84}},
    };

    private Trunks() {}

    static double[][] standing(Subject s, Rng r) {
        return pick(STANDING, s, r, .012);
    }

    static double[][] old(Subject s, Rng r) {
        return pick(OLD, s, r, .014);
    }

    static double[][] pine(Subject s, Rng r) {
        return pick(PINE, s, r, .010);
    }

    private static double[][] pick(double[][][] all, Subject s, Rng r, double jitter) {
        double[][] t = all[Math.floorMod(s.pose(), all.length)];
        double[][] out = new double[t.length][];
        double lean = s.pose() >= all.length ? -1 : 1;
        for (int i = 0; i < t.length; i++) {
            double k = i == 0 ? 0 : jitter;
            out[i] = new double[] {lean * t[i][0] + r.normal(0, k), t[i][1] + r.normal(0, k * .6)};
        }
        return out;
    }
}
