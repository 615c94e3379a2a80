package danqing.engine.contour.built;

import danqing.engine.contour.brush.Brush;
import danqing.engine.contour.brush.Curves;
import danqing.engine.contour.brush.Profile;
import danqing.engine.contour.motif.Subject;
import danqing.engine.contour.vector.Gradient;
import danqing.styles.Pigment;

/** The chamber: mirror, screen, gold, bed. */
final class Chamber {
    private Chamber() {}

    /** 镜: a bronze mirror on its stand; poses: round face, lobed, back with knob and cord. */
    static void mirror(Brush brush, Subject s) {
        Hand h = Hand.on(brush, s, 80, 100);
        Vessels.table(h, 40, 97, 26);
        h.paint(Pigment.WOOD, 3.4, .95, Profile.EVEN, 22, 97, 34, 70, 40, 58);
        h.line(1.1, .95, Profile.EVEN, 20, 97, 32, 70, 38, 58);
        h.paint(Pigment.WOOD, 3.4, .95, Profile.EVEN, 60, 97, 47, 70, 40, 58);
        h.line(1.1, .95, Profile.EVEN, 62, 97, 49, 70, 42, 58);
        h.line(2.2, .95, Profile.BONE, 24, 80, 40, 82, 56, 80);
        for (int k = -1; k <= 1; k += 2) {
            h.line(1.6, .95, Profile.ORCHID, 40 + k * 14, 80, 40 + k * 24, 78, 40 + k * 25, 70, 40 + k * 20, 69);
        }
        double[][] disc;
        if (s.pose() % 3 == 1) {
            double[] uv = new double[32];
            for (int i = 0; i < 16; i++) {
                double r = i % 2 == 0 ? 37 : 33;
                uv[2 * i] = 40 + r * Math.cos(i * Math.PI / 8);
                uv[2 * i + 1] = 40 + r * Math.sin(i * Math.PI / 8);
            }
            disc = h.loop(uv);
        } else {
            disc = h.oval(40, 40, 36, 37);
        }
        h.body(disc, Pigment.BRONZE, .9);
        h.volume(disc, .5);
        h.outline(disc, 1.3, .95);
        double[][] face = h.oval(40, 40, 28.6, 29.4);
        if (s.pose() % 3 == 2) {
            h.edge(face, .9, .85);
            h.edge(h.oval(40, 40, 18, 18.4), .8, .8);
            for (int i = 0; i < 8; i++) {
                double a = i * Math.PI / 4 + h.rng.uniform(-.06, .06);
                double u = 40 + 23 * Math.cos(a);
                double v = 40 + 23.6 * Math.sin(a);
                h.line(1, .85, Profile.ORCHID, u - 4, v + 1, u - 1, v - 3, u + 3, v - 2, u + 2.6, v + 2, u, v + 1.6);
            }
            double[][] knob = h.oval(40, 40, 5.6, 5.6);
            h.solid(knob, Pigment.BRONZE, .6, 1.1);
            Openings.tassel(h, 40, 46);
        } else {
            h.b.clear(face, Pigment.CLOTH_LIGHT, Pigment.WATER_FAR, 0, 0, null, true);
            h.volume(face, .25);
            h.edge(face, .9, .9);
            h.b.washStroke(h.pts(24, 52, 36, 36, 52, 24), Math.max(2, 6 * h.unit), .2 * h.ink, Pigment.SHADE);
            h.line(.6, .4, Profile.ORCHID, 26, 56, 40, 40, 58, 26);
            h.line(.5, .35, Profile.ORCHID, 34, 60, 48, 46, 60, 36);
        }
    }

    /** 屏: a folding screen with a painting across its leaves. */
    static void screen(Brush brush, Subject s) {
        Hand h = Hand.on(brush, s, 140, 100);
        Vessels.table(h, 70, 97, 62);
        double[][] at = {{6, 10, 38, 16, 96, 90}, {38, 16, 70, 10, 90, 96}, {70, 10, 102, 16, 96, 90}, {102, 16, 134, 10, 90, 96}};
        for (int i = 0; i < 4; i++) {
            double[] q = at[i];
            double[][] leaf = h.poly(q[0], q[1], q[2], q[3], q[2], q[5], q[0], q[4]);
            h.body(leaf, Pigment.WOOD_DARK, .8);
            h.outline(leaf, 1.1, .95);
            double d = (q[3] - q[1]) / 32;
            double[][] silk = h.poly(q[0] + 3, q[1] + 5 + d * 3, q[2] - 3, q[3] + 5 - d * 3, q[2] - 3, q[5] - 14 + d * 3, q[0] + 3, q[4] - 14 - d * 3);
            h.b.clear(silk, Pigment.CLOTH_LIGHT);
            if (i % 2 == 1) {
                h.shade(silk, .22);
            }
            h.outline(silk, .7, .8);
            h.line(.8, .8, Profile.EVEN, q[0] + 3, q[4] - 5, q[2] - 3, q[5] - 5);
        }
        Hand p = h.part("painting");
        if (s.pose() % 2 == 0) {
            double[][] far = p.loop(10, 58, 24, 42, 34, 46, 48, 30, 60, 44, 74, 36, 88, 48, 104, 34, 118, 50, 130, 58, 130, 68, 10, 68);
            p.b.fill(far, Pigment.MOUNTAIN_FAR, .7, Math.max(.8, 2 * p.unit), Gradient.vertical(p.py(0, 30), 1, p.py(0, 68), 0), 0);
            p.line(.8, .7, Profile.ORCHID, 10, 58, 24, 42, 34, 46, 48, 30, 60, 44);
            p.line(.8, .7, Profile.ORCHID, 64, 42, 74, 36, 88, 48, 104, 34, 118, 50, 130, 58);
            for (int i = 0; i < 6; i++) {
                double u = 14 + 18 * i + p.rng.uniform(0, 8);
                p.line(.6, .5, Profile.ORCHID, u, 70 + p.rng.uniform(-2, 4), u + 9, 70 + p.rng.uniform(-2, 4));
            }
            for (double u : new double[] {20, 26, 110}) {
                p.line(1, .9, Profile.TAPER, u, 74, u + 1, 60);
                for (int i = 0; i < 7; i++) {
                    p.b.dot(p.px(u + p.rng.normal(0, 3), 0), p.py(0, 58 + p.rng.normal(0, 3)), 2.4 * p.unit, 4 * p.unit, p.rng.normal(0, .3),
                            .85 * p.ink, Pigment.LEAF_DARK);
                }
            }
        } else {
            p.line(1.8, .95, Profile.TAPER, 8, 76, 34, 60, 58, 50, 86, 34, 120, 26);
            p.line(1.1, .9, Profile.NAIL, 48, 54, 60, 38, 66, 26);
            p.line(1.1, .9, Profile.NAIL, 86, 34, 104, 44, 124, 46);
            for (int i = 0; i < 18; i++) {
                double t = p.rng.unit();
                double u = 20 + 104 * t;
                double v = 68 - 42 * t + p.rng.normal(0, 6);
                for (int k = 0; k < 5; k++) {
                    p.b.dot(p.px(u + 1.6 * Math.cos(k * 1.257), 0), p.py(0, v + 1.6 * Math.sin(k * 1.257)), 1.8 * p.unit, 2.4 * p.unit, k * 1.257,
                            .85, Pigment.BLOSSOM_RED);
                }
            }
        }
        for (double u : new double[] {6, 38, 70, 102, 134}) {
            boolean inner = u == 38 || u == 102;
            h.line(1.4, .95, Profile.EVEN, u, inner ? 16 : 10, u, inner ? 90 : 96);
        }
    }

    /** 金: boat-shaped ingots and a few coins. */
    static void gold(Brush brush, Subject s) {
        Hand h = Hand.on(brush, s, 160, 100);
        Vessels.table(h, 80, 92, 66);
        double[][] at = {{80, 50, .86}, {46, 86, 1}, {112, 88, 1.06}};
        int n = s.pose() % 2 == 0 ? 3 : 2;
        for (int i = 3 - n; i < 3; i++) {
            ingot(h.part("i" + i).at(at[i][0], at[i][1], at[i][2], at[i][2], h.rng.normal(0, .05)));
        }
        for (double[] q : new double[][] {{14, 92}, {148, 94}, {80, 96}}) {
            double[][] c = h.oval(q[0], q[1], 9, 4.6);
            h.solid(c, Pigment.GOLD, .3, .9);
            double[][] hole = h.poly(q[0] - 2.4, q[1] - .4, q[0], q[1] - 1.7, q[0] + 2.4, q[1] - .2, q[0], q[1] + 1.3);
            h.dark(hole, .8, .5);
            h.line(.9, .9, Profile.ORCHID, q[0] - 9, q[1] + 1.5, q[0], q[1] + 6, q[0] + 9, q[1] + 1.5);
        }
    }

    /** 元宝, origin at its foot, 68 wide. */
    private static void ingot(Hand h) {
        double[][] hull = Curves.join(h.curve(-34, -34, -27, -14, -18, -3, 0, 1, 18, -3, 27, -14, 34, -34), h.curve(34, -34, 22, -24, 0, -20, -22,
                -24, -34, -34));
        double[][] back = Curves.join(h.curve(-34, -34, -20, -31, 0, -29, 20, -31, 34, -34), h.curve(34, -34, 22, -24, 0, -20, -22, -24, -34, -34));
        h.body(back, Pigment.GOLD, .7);
        h.shade(back, .4);
        double[][] dome = h.loop(-17, -25, -13, -36, 0, -42, 13, -36, 17, -25, 0, -20);
        h.solid(dome, Pigment.GOLD, .3, 1);
        h.body(hull, Pigment.GOLD, .9);
        h.volume(hull, .5);
        h.outline(hull, 1.2, .95);
        h.along(h.curve(-34, -34, -24, -31, -15, -30), .9, .9, Profile.ORCHID);
        h.along(h.curve(34, -34, 24, -31, 15, -30), .9, .9, Profile.ORCHID);
        Lathe.gleam(h, -20, -18, -12, -7, 2.6);
        h.line(.6, .7, Profile.ORCHID, -8, -12, 0, -11, 8, -12);
    }

    /** 床: a couch bed with low lattice sides; canopy in some poses. */
    static void bed(Brush brush, Subject s) {
        Hand h = Hand.on(brush, s, 200, 100);
        Vessels.table(h, 100, 95, 86);
        Axo a = new Axo(h, 10, 95, .55, .34);
        double w = 140;
        double d = 54;
        boolean canopy = s.pose() % 2 == 1;
        for (double[] q : new double[][] {{0, d}, {w, d}}) {
            a.line(1.4, .9, q[0], 0, q[1], q[0], canopy ? 62 : 30, q[1]);
        }
        panel(a.with(h.part("back")), 0, w, d, 20, canopy ? 34 : 38);
        a.box(0, 8, 0, w, 18, d, Pigment.WOOD, Pigment.SAND, 1);
        for (double x : new double[] {2, w - 8}) {
            double[][] leg = a.pts(x, 0, 0, x + 6, 0, 0, x + 7, 8, 0, x - 1, 8, 0);
            h.solid(leg, Pigment.WOOD, .4, 1);
        }
        double[][] mat = a.pts(6, 19, 4, w - 4, 19, 4, w - 4, 19, d - 4, 6, 19, d - 4);
        h.body(mat, Pigment.STRAW, .6);
        h.outline(mat, .7, .8);
        for (int i = 0; i < h.count(50, 4, 9); i++) {
            double z = 6 + 44 * (i + h.rng.unit()) / 9;
            a.line(.45, .5, 8 + 30 * h.rng.unit(), 19, z, 90 + 40 * h.rng.unit(), 19, z);
        }
        double[][] quilt = Curves.join(a.pts(58, 20, 3, w - 4, 20, 3), h.curve(a.flat(w - 4, 20, 3, w - 2, 25, 26, w - 4, 20, d - 4)),
                h.curve(a.flat(w - 4, 22, d - 4, 90, 25, d - 4, 58, 23, d - 4)), h.curve(a.flat(
                58, 23, d - 4, 52, 26, 26, 58, 20, 3)));
        h.body(quilt, s.is("red") ? Pigment.CLOTH_RED : Pigment.CLOTH_BLUE, .8);
        h.volume(quilt, .35);
        h.outline(quilt, 1, .9);
        double[][] drop = a.pts(58, 20, 3, w - 4, 20, 3, w - 6, 11, 0, 60, 10, 0);
        h.body(drop, s.is("red") ? Pigment.CLOTH_RED : Pigment.CLOTH_BLUE, .8);
        h.shade(drop, .4);
        h.outline(drop, .9, .9);
        for (int i = 0; i < 6; i++) {
            double x = 66 + 11 * i + h.rng.uniform(-2, 2);
            h.line(.6, .7, Profile.NAIL, a.flat(x, 20, 3, x, 12, 0));
            h.line(.6, .6, Profile.NAIL, a.flat(x, 21, 6, x - 4, 22, 22 + 14 * h.rng.unit()));
        }
        double[][] pillow = h.loop(a.flat(12, 20, 14, 22, 28, 16, 30, 27, 24, 32, 20, 40, 24, 26, 44, 14, 24, 40, 9, 20, 28));
        h.solid(pillow, Pigment.CLOTH_LIGHT, .4, 1);
        panel(a.with(h.part("end")), 0, 24, 0, 20, 30);
        if (canopy) {
            for (double[] q : new double[][] {{0, 0}, {w, 0}}) {
                a.line(1.6, .95, q[0], 8, q[1], q[0], 62, q[1]);
            }
            double[][] top = a.pts(-4, 62, -3, w + 4, 62, -3, w + 4, 62, d + 3, -4, 62, d + 3);
            h.solid(top, Pigment.CLOTH_GREEN, .3, 1.1);
            double[][] frill = a.pts(-4, 62, -3, w + 4, 62, -3, w + 4, 54, -3, -4, 54, -3);
            h.body(frill, Pigment.CLOTH_GREEN, .9);
            h.shade(frill, .3);
            h.outline(frill, 1, .9);
            for (int k = 0; k < 2; k++) {
                double x = k == 0 ? 0 : w;
                double e = k == 0 ? 1 : -1;
                double[][] dr = Curves.join(a.pts(x, 54, -2, x + e * 24, 54, -2), h.curve(a.flat(x + e * 24, 54, -2, x + e * 16, 40, -2, x + e * 5,
                        30, -2)), h.curve(a.flat(x + e * 5, 30, -2, x + e * 8, 16, -2, x
                        + e * 6, 6, -2)), a.pts(x, 6, -2));
                h.body(dr, Pigment.CLOTH_GREEN, .8);
                h.outline(dr, .9, .9);
                h.line(.6, .75, Profile.NAIL, a.flat(x + e * 14, 53, -2, x + e * 9, 42, -2, x + e * 3, 32, -2));
                h.line(.6, .75, Profile.NAIL, a.flat(x + e * 6, 53, -2, x + e * 4, 42, -2, x + e * 2, 32, -2));
            }
        }
    }

    private static void panel(Axo a, double x0, double x1, double z, double y0, double y1) {
        Hand h = a.h;
        double[][] p = a.pts(x0, y0, z, x1, y0, z, x1, y1, z, x0, y1, z);
        h.body(p, Pigment.WOOD, .6);
        h.outline(p, 1.1, .95);
        int n = Math.max(1, (int) ((x1 - x0) / 22));
        for (int i = 0; i < n; i++) {
            double a0 = x0 + (x1 - x0) * (i + .12) / n;
            double a1 = x0 + (x1 - x0) * (i + .88) / n;
            double m = (y1 - y0) * .16;
            double[][] q = a.pts(a0, y0 + m, z, a1, y0 + m, z, a1, y1 - m, z, a0, y1 - m, z);
            h.tint(q, Pigment.SAND, .7);
            h.outline(q, .6, .75);
            a.line(.5, .65, (a0 + a1) / 2, y0 + m, z, (a0 + a1) / 2, y1 - m, z);
            a.line(.5, .65, a0, (y0 + y1) / 2, z, a1, (y0 + y1) / 2, z);
        }
    }
}
