package danqing.engine.contour.living;

import danqing.engine.contour.brush.Profile;
import danqing.engine.contour.brush.Tip;
import danqing.styles.Pigment;

/** The gibbon of Muxi: a dark round of fur, long arms, a pale heart of a face; seated or hanging by one arm. */
final class Monkey {
    private static final Pigment FUR = Pigment.FUR_DARK;

    private Monkey() {}

    private static void fur(Sketch sk, String form, int n) {
        sk.mass(form, FUR, .7);
        sk.model(form, .3);
        double[][] p = Outline.closed(form).points();
        double cx = 0;
        double cy = 0;
        for (double[] q : p) {
            cx += q[0] / p.length;
            cy += q[1] / p.length;
        }
        int count = sk.shows(100, 50) ? n : n / 3;
        for (int i = 0; i < count; i++) {
            double[] q = p[sk.rng().integer(0, p.length)];
            double u = sk.rng().uniform(.0, .16);
            double x = q[0] + (cx - q[0]) * u;
            double y = q[1] + (cy - q[1]) * u;
            double dx = (q[0] - cx) * .06 + sk.rng().normal(0, .8);
            double dy = Math.abs(q[1] - cy) * .03 + 3.2;
            sk.path(new double[][] {{x - dx * .4, y - dy * .5}, {x, y}, {x + dx * .7, y + dy}},
                    Tip.of(Math.max(sk.line() * .7, sk.unit() * 1.1) * sk.rng().uniform(.6, 1.2), sk.ink() * sk.rng().uniform(.7, 1), Profile.NAIL).tremor(.4)
                            .wash(.4));
        }
    }

    private static void arm(Sketch sk, String triples) {
        Limb l = Limb.of(triples);
        sk.mass(l.outline(), FUR, .75);
        Tip t = Tip.of(sk.line() * .8, sk.ink(), Sketch.BODY).raw().tremor(.8).wash(.3);
        sk.path(l.left(), t);
        sk.path(l.right(), t);
        int n = l.spine().length;
        if (sk.shows(100, 60)) {
            for (int i = 2; i < n - 3; i += 2) {
                double[] a = sk.rng().chance(.5) ? l.left()[i] : l.right()[i];
                double[] b = l.spine()[Math.min(n - 1, i + 3)];
                sk.path(new double[][] {a, {(a[0] + b[0]) / 2, (a[1] + b[1]) / 2 + .5}, b}, Tip.of(sk.line() * .6, sk.ink() * .85,
                        Profile.NAIL).tremor(.5).wash(.3));
            }
        }
    }

    private static void head(Sketch sk, double x, double y, double turn, boolean mirrored) {
        Sketch h = sk.part("head").at(x, y, 1, turn, mirrored);
        fur(h, "-13,0 / -12,-11 0,-15 11,-12 / 15,-2 13,8 / 6,15 -6,14 / -13,9 -13,0", 34);
        String face = "-5,-3 / -2,-8 3,-6 / 8,-9 12,-3 / 12,5 4,11 / -4,8 -5,-3";
        h.mass(face, Pigment.SKIN, .55);
        h.contour(face, .7);
        h.blob(1, -2, 1.7, 1.6, 0, Pigment.FEATHER_DARK, 1, .9);
        h.blob(8, -2, 1.7, 1.6, 0, Pigment.FEATHER_DARK, 1, .9);
        h.lines("4,2 5,3 6,2;1,7 5,8 9,6", .8, .9, 36);
    }

    static void sit(Sketch sk, int pose) {
        arm(sk, "60,44,11 74,56,8 72,74,6.5 62,84,6");
        fur(sk, "34,30 / 22,46 16,66 20,84 / 28,97 48,99 66,97 / 76,88 72,66 64,44 / 54,30 34,30", 70);
        sk.form("58,94 / 66,99 78,100 | 82,96 72,91 62,88", FUR, .8, .9);
        sk.form("26,95 / 34,100 46,100 | 48,96 38,91", FUR, .8, .9);
        sk.line("66,66 74,78 66,92", 1);
        sk.line("34,70 24,84 32,95", .9);
        if (pose % 4 == 0) {
            arm(sk, "36,42,12 26,58,9 38,72,7.5 54,76,6.5");
        } else {
            arm(sk, "36,42,12 30,60,9 44,62,7.5 54,44,6.5");
        }
        head(sk, 50, 24, .06, false);
    }

    static void hang(Sketch sk) {
        arm(sk, "48,44,10 62,30,7.5 72,14,6 76,1,5.5");
        arm(sk, "38,50,10 22,62,7.5 14,76,6 22,84,5.5");
        arm(sk, "46,82,12 60,84,9 70,92,7 64,99,6");
        fur(sk, "34,38 / 28,56 30,76 / 38,90 52,90 / 62,80 60,58 56,42 / 46,34 34,38", 60);
        arm(sk, "40,82,12 36,92,9 44,98,7 54,98,6");
        head(sk, 40, 32, -.15, true);
    }
}
