package danqing.engine.contour.built;

import danqing.engine.contour.brush.Brush;
import danqing.engine.contour.brush.Curves;
import danqing.engine.contour.brush.Profile;
import danqing.engine.contour.motif.Subject;
import danqing.styles.Pigment;

/** Round, folding and feather fans. */
final class Fans {
    private Fans() {}

    /** 扇: poses: round silk fan, folding fan, feather fan. */
    static void fan(Brush brush, Subject s) {
        Hand base = Hand.on(brush, s, 100, 100);
        Hand h = base.tilt(50, 70, s.pose() % 2 == 0 ? .16 : -.05);
        switch (s.pose() % 3) {
            case 1 -> folding(h);
            case 2 -> feather(h);
            default -> round(h);
        }
    }

    private static void round(Hand h) {
        h.paint(Pigment.BAMBOO, 2.6, .6, Profile.EVEN, 50, 60, 50.6, 99);
        h.line(1, .95, Profile.EVEN, 49, 66, 49.6, 99);
        h.line(.8, .9, Profile.EVEN, 51.6, 66, 52, 99);
        double[][] face = h.loop(50, 2, 70, 6, 84, 20, 86, 38, 76, 56, 60, 66, 50, 67, 40, 66, 24, 56, 14, 38, 16, 20, 30, 6);
        h.b.clear(face, Pigment.CLOTH_LIGHT);
        h.volume(face, .2);
        h.line(.6, .5, Profile.EVEN, 50, 4, 50, 66);
        h.outline(face, 1.4, .95);
        h.edge(h.loop(50, 5, 68, 8.6, 81, 21, 83, 38, 74, 54, 59, 63, 50, 64, 41, 63, 26, 54, 17, 38, 19, 21, 32, 8.6), .6, .65);
        // a branch painted on the silk
        h.line(1.1, .9, Profile.TAPER, 20, 44, 36, 38, 50, 40, 66, 28);
        h.line(.8, .85, Profile.NAIL, 40, 38, 46, 28, 50, 22);
        for (double[] q : new double[][] {{36, 36, 3.4}, {48, 27, 3}, {60, 31, 3.6}, {53, 42, 3}, {67, 27, 2.4}, {26, 41, 2.4}}) {
            for (int i = 0; i < 5; i++) {
                double a = i * 1.257 + q[0];
                h.b.dot(h.px(q[0] + q[2] * .6 * Math.cos(a), q[1] + q[2] * .6 * Math.sin(a)), h.py(q[0] + q[2] * .6 * Math.cos(a),
                        q[1] + q[2] * .6 * Math.sin(a)), q[2] * .7 * h.unit,
                        q[2] * .9 * h.unit, a, .85, Pigment.BLOSSOM_PINK);
            }
            h.line(.8, .9, Profile.DOT, q[0], q[1], q[0] + .6, q[1]);
        }
        Openings.tassel(h, 51, 99);
    }

    private static void folding(Hand h) {
        double pu = 50;
        double pv = 88;
        int ribs = 11;
        double[] top = new double[2 * (ribs + 1)];
        double[] mid = new double[2 * (ribs + 1)];
        for (int i = 0; i <= ribs; i++) {
            double a = Math.PI * (1.06 + .88 * i / ribs);
            double r = i % 2 == 0 ? 77 : 75;
            double q = i % 2 == 0 ? 33 : 32;
            top[2 * i] = pu + r * .64 * Math.cos(a) * 1.02;
            top[2 * i + 1] = pv + r * Math.sin(a);
            mid[2 * i] = pu + q * .64 * Math.cos(a);
            mid[2 * i + 1] = pv + q * Math.sin(a);
        }
        double[][] leaf = Curves.join(h.pts(top), Curves.reverse(h.pts(mid)));
        for (int i = 0; i <= ribs; i++) {
            h.paint(Pigment.WOOD, 1.8, .9, Profile.EVEN, pu, pv, mid[2 * i], mid[2 * i + 1]);
            h.line(.7, .9, Profile.EVEN, pu, pv, mid[2 * i], mid[2 * i + 1]);
        }
        h.b.clear(leaf, Pigment.CLOTH_LIGHT);
        for (int i = 0; i < ribs; i++) {
            if (i % 2 == 1) {
                h.shade(h.pts(top[2 * i], top[2 * i + 1], top[2 * i + 2], top[2 * i + 3], mid[2 * i + 2], mid[2 * i + 3], mid[2 * i], mid[2 * i + 1]), .22);
            }
            h.line(.5, .6, Profile.EVEN, top[2 * i], top[2 * i + 1], mid[2 * i], mid[2 * i + 1]);
        }
        // distant hills on the leaf
        h.b.fill(h.loop(22, 46, 34, 34, 42, 42, 54, 28, 66, 40, 76, 36, 80, 46, 50, 52), Pigment.MOUNTAIN_FAR, .8, Math.max(.6, 2 * h.unit), null, 0);
        h.line(.8, .7, Profile.ORCHID, 24, 44, 34, 34, 42, 42, 54, 28, 64, 39);
        h.line(.7, .6, Profile.ORCHID, 40, 52, 52, 54, 62, 52);
        h.edge(Outlines.dense(h.pts(top)), 1, .95);
        h.edge(Outlines.dense(h.pts(mid)), .8, .85);
        for (int k = 0; k <= ribs; k += ribs) {
            h.paint(Pigment.WOOD_DARK, 2.8, .95, Profile.EVEN, pu, pv + 3, top[2 * k], top[2 * k + 1]);
            h.line(1, .95, Profile.EVEN, pu, pv + 3, top[2 * k], top[2 * k + 1]);
        }
        h.line(2.4, .95, Profile.DOT, pu - 1, pv, pu + 1, pv);
        h.line(.8, .9, Profile.ORCHID, pu, pv + 2, pu + 3, pv + 8, pu + 1, pv + 11);
    }

    private static void feather(Hand h) {
        int n = 9;
        for (int i = 0; i < n; i++) {
            int k = i % 2 == 0 ? i / 2 : n - 1 - i / 2;
            double a = Math.PI * (1.12 + .76 * k / (n - 1));
            double l = 62 + 12 * Math.sin(Math.PI * k / (n - 1));
            Hand f = h.at(50, 78, 1, 1, a);
            double[][] p = f.loop(8, 0, 24, -6.4, 44, -8, l - 4, -5, l, 0, l - 4, 5, 44, 8, 24, 6.4);
            f.body(p, Pigment.FEATHER_WHITE, .6);
            f.shade(f.loop(20, 1, 44, 2, l - 6, 2, l - 8, 5, 40, 7, 22, 5), .3);
            f.edge(p, .8, .85);
            f.line(.8, .85, Profile.TAPER, 6, 0, 40, .6, l - 4, 0);
            for (int j = 0; j < 6; j++) {
                double u = 22 + 7 * j;
                f.line(.4, .5, Profile.NAIL, u, 0, u + 6, j % 2 == 0 ? -5 : 5);
            }
        }
        double[][] heart = h.loop(50, 62, 60, 66, 61, 76, 50, 84, 39, 76, 40, 66);
        h.solid(heart, Pigment.FEATHER_DARK, .3, 1);
        h.paint(Pigment.WOOD, 3.4, .95, Profile.EVEN, 50, 82, 51, 99);
        h.line(1, .95, Profile.EVEN, 48.4, 82, 49.4, 99);
        h.line(.8, .95, Profile.EVEN, 52, 82, 52.6, 99);
    }
}
