package danqing.engine.contour.built;

import danqing.engine.contour.brush.Brush;
import danqing.engine.contour.brush.Curves;
import danqing.engine.contour.brush.Profile;
import danqing.engine.contour.motif.Subject;
import danqing.styles.Pigment;

/** The study and the chamber: book, brush and inkstone, chess, letter, mirror, screen, gold, bed. */
final class Study {
    private Study() {}

    /** Columns of running script as groups of dabs between two design corners. */
    private static void script(Hand h, double u0, double v0, double u1, double v1, double slant, int columns) {
        double w = (u1 - u0) / columns;
        for (int c = 0; c < columns; c++) {
            double u = u1 - w * (c + .5);
            double v = v0;
            double end = v1 - (c == columns - 1 ? (v1 - v0) * .4 : h.rng.uniform(0, (v1 - v0) * .15));
            while (v < end) {
                double k = w * .3;
                double x = u + slant * (v - v0);
                h.line(.55, .8, Profile.NAIL, x - k, v, x + k, v - k * .2);
                if (h.rng.chance(.7)) {
                    h.line(.55, .8, Profile.NAIL, x, v - k * .5, x - k * .2, v + k * 1.2);
                }
                if (h.rng.chance(.5)) {
                    h.line(.5, .75, Profile.NAIL, x - k * .6, v + k * .7, x + k * .8, v + k * 1.1);
                }
                v += w * h.rng.uniform(.7, 1.1);
            }
        }
    }

    /** 书: poses: stacked stitched volumes, open book, bamboo slips or scroll. */
    static void book(Brush brush, Subject s) {
        Hand h = Hand.on(brush, s, 170, 100);
        Vessels.table(h, 85, 92, 66);
        switch (s.pose() % 3) {
            case 1 -> {
                double[][] cover = h.poly(10, 82, 84, 92, 160, 80, 146, 36, 86, 44, 26, 38);
                h.solid(cover, Pigment.CLOTH_BLUE, .3, 1);
                double[][] left = Curves.join(h.curve(14, 80, 26, 72, 50, 74, 84, 88), h.curve(84, 88, 85, 66, 86, 42), h.curve(86, 42, 62, 30, 42, 29, 28, 36), h.pts(14, 80));
                double[][] right = Curves.join(h.curve(84, 88, 110, 72, 140, 70, 156, 78), h.curve(156, 78, 150, 56, 144, 34), h.curve(144, 34, 126, 27, 104, 30, 86, 42), h.pts(84, 88));
                for (double[][] p : new double[][][] {left, right}) {
                    h.b.clear(p, Pigment.CLOTH_LIGHT);
                    h.volume(p, .2);
                    h.outline(p, 1, .95);
                }
                h.b.washStroke(h.pts(86, 42, 85, 64, 84, 88), Math.max(1.5, 7 * h.unit), .4 * h.ink, Pigment.SHADE);
                script(h, 34, 42, 76, 74, -.14, 5);
                script(h, 98, 42, 138, 70, .16, 5);
                for (double d : new double[] {2, 4}) {
                    h.line(.5, .7, Profile.EVEN, 14, 80 + d, 40, 76 + d, 84, 88 + d);
                    h.line(.5, .7, Profile.EVEN, 84, 88 + d, 130, 73 + d, 157, 78 + d);
                }
            }
            case 2 -> {
                double[][] sheet = Curves.join(h.curve(30, 44, 70, 40, 110, 46, 134, 40), h.pts(144, 80), h.curve(144, 80, 110, 86, 70, 80, 34, 86), h.pts(30, 44));
                h.b.clear(sheet, Pigment.CLOTH_LIGHT);
                h.volume(sheet, .2);
                h.outline(sheet, .9, .9);
                script(h, 44, 50, 126, 76, .04, 8);
                for (double[] q : new double[][] {{24, 64, 9}, {142, 60, 10}}) {
                    double[][] roll = h.loop(q[0] - 7, q[1] - 28, q[0], q[1] - 31, q[0] + 7, q[1] - 28, q[0] + 9, q[1] + 22, q[0] + 2, q[1] + 26, q[0] - 5, q[1] + 23);
                    h.solid(roll, Pigment.CLOTH_BLUE, .5, 1.1);
                    h.line(2.4, .95, Profile.BONE, q[0], q[1] - 31, q[0] - .4, q[1] - 37);
                    h.line(2.4, .95, Profile.BONE, q[0] + 2, q[1] + 26, q[0] + 2.6, q[1] + 32);
                    h.along(h.oval(q[0], q[1] - 28, 4, 2), .6, .8, Profile.ORCHID);
                }
            }
            default -> {
                double[][] rows = {{16, 90, 150, 0}, {22, 72, 146, 1}, {12, 55, 134, 2}};
                for (double[] r : rows) {
                    Pigment c = new Pigment[] {Pigment.CLOTH_BLUE, Pigment.CLOTH_GREEN, Pigment.CLOTH_BLUE}[(int) r[3]];
                    double u = r[0];
                    double v = r[1];
                    double z = r[2];
                    double[][] page = h.poly(u, v, z - 20, v + 1, z, v - 9, z, v - 24, z - 20, v - 14, u, v - 15);
                    h.body(page, Pigment.CLOTH_LIGHT, .4);
                    h.shade(h.poly(z - 20, v + 1, z, v - 9, z, v - 24, z - 20, v - 14), .3);
                    for (int i = 1; i < 5; i++) {
                        h.line(.45, .65, Profile.EVEN, u + 1, v - 3 * i, z - 20, v + 1 - 3 * i, z, v - 9 - 3 * i);
                    }
                    h.edge(Hand.dense(h.pts(u, v - 15, u, v, z - 20, v + 1, z, v - 9, z, v - 24)), 1, .95);
                    double[][] top = h.poly(u - 1, v - 15, z - 19, v - 14, z + 1, v - 25, u + 20, v - 26);
                    h.body(top, c, .8);
                    h.outline(top, 1, .95);
                    for (int i = 0; i < 4; i++) {
                        double x = u + 10 + (z - u - 40) * i / 3;
                        h.line(.7, .9, Profile.EVEN, x, v - 15.6, x + 3, v - 17.4);
                        h.line(.5, .7, Profile.NAIL, x, v - 15, x - .2, v - 1);
                    }
                    double[][] label = h.poly(u + 24, v - 23.8, u + 56, v - 23.4, u + 50, v - 20, u + 18, v - 20.4);
                    h.tint(label, Pigment.CLOTH_LIGHT, .95);
                    h.outline(label, .5, .7);
                }
            }
        }
    }

    /** 笔: brush on its rest, inkstone with a pool of ink, ink stick. */
    static void brush(Brush brush, Subject s) {
        Hand h = Hand.on(brush, s, 120, 100);
        Vessels.table(h, 60, 92, 50);
        double[][] side = h.poly(10, 74, 70, 80, 70, 92, 10, 86);
        double[][] end = h.poly(70, 80, 94, 64, 94, 76, 70, 92);
        double[][] top = h.loop(10, 74, 14, 69, 36, 57, 40, 55, 90, 61, 94, 64, 90, 67, 74, 78, 70, 80, 14, 75);
        h.solid(side, Pigment.FEATHER_DARK, .4, 1.1);
        h.solid(end, Pigment.FEATHER_DARK, .7, 1.1);
        h.solid(top, Pigment.CLOTH_DARK, .3, 1.1);
        h.edge(h.loop(18, 72.6, 40, 58.6, 86, 63.6, 70, 75.6), .7, .8);
        double[][] pool = h.loop(22, 71.6, 28, 65, 40, 60.6, 50, 62, 46, 69, 34, 73.6);
        h.dark(pool, .95, .7);
        Lathe.gleam(h, 30, 66, 40, 63, 1.4);
        double[][] stick = h.poly(66, 72, 79, 62, 85, 63, 72, 73.4);
        double[][] stick2 = h.poly(66, 72, 72, 73.4, 72, 66, 66, 64.6);
        h.body(stick, Pigment.HAIR, .8);
        h.outline(stick, .9, .95);
        if (stick2.length > 0) {
            h.paint(Pigment.GOLD, 1.2, .9, Profile.DOT, 74, 69, 79, 65.6);
        }
        int pose = s.pose() % 2;
        Hand b = pose == 0 ? h.at(0, 0, 1, 1, 0) : h.at(4, 6, 1, 1, 0);
        // the brush leans across the stone
        b.paint(Pigment.BAMBOO, 4.2, .6, Profile.EVEN, 114, 6, 92, 32, 70, 57);
        b.paint(Pigment.STRAW, 3, .7, Profile.EVEN, 114, 6, 92, 32, 70, 57);
        b.line(1, .95, Profile.EVEN, 112, 5, 90, 31, 68, 56);
        b.line(1.2, .95, Profile.EVEN, 116, 8, 94, 34, 72, 59);
        b.along(b.oval(115, 4, 3.6, 3.2, 1, 6), 1, .95, Profile.EVEN);
        double[][] tuft = b.loop(68, 55, 73, 60, 68, 67, 60, 73, 53, 76, 58, 69, 62, 62);
        b.body(tuft, Pigment.FUR_BROWN, .9);
        b.dark(b.loop(62, 66, 65, 70, 60, 73, 53, 76, 57, 70), .85, .5);
        b.outline(tuft, 1, .95);
        for (int i = 0; i < 4; i++) {
            b.line(.5, .8, Profile.NAIL, 68 + i, 57 + i, 62 + .8 * i, 66 + i, 54 + i * .4, 75);
        }
    }

    /** 棋: a board in parallel view with stones and two bowls. */
    static void chess(Brush brush, Subject s) {
        Hand h = Hand.on(brush, s, 180, 100);
        Vessels.table(h, 90, 92, 74);
        double[][] top = h.poly(14, 66, 56, 30, 160, 34, 124, 72);
        double[][] front = h.poly(14, 66, 124, 72, 124, 88, 14, 82);
        double[][] side = h.poly(124, 72, 160, 34, 160, 49, 124, 88);
        h.solid(front, Pigment.WOOD, .4, 1.1);
        h.solid(side, Pigment.WOOD, .7, 1.1);
        h.body(top, Pigment.SAND, .6);
        h.outline(top, 1.1, .95);
        int n = h.fine(100, 90) ? 8 : 5;
        for (int i = 0; i <= n; i++) {
            double t = .05 + .9 * i / n;
            h.line(.5, .7, Profile.EVEN, pu(t, .05), pv(t, .05), pu(t, .95), pv(t, .95));
            h.line(.5, .7, Profile.EVEN, pu(.04, t), pv(.04, t), pu(.96, t), pv(.96, t));
        }
        Hand g = h.part("stones" + s.pose());
        boolean[] used = new boolean[(n + 1) * (n + 1)];
        int count = h.fine(100, 60) ? 17 : 9;
        for (int i = 0; i < count; i++) {
            int a = Math.clamp((int) Math.round(n * (.5 + .24 * g.rng.normal())), 0, n);
            int c = Math.clamp((int) Math.round(n * (.5 + .24 * g.rng.normal())), 0, n);
            if (used[a * (n + 1) + c]) {
                continue;
            }
            used[a * (n + 1) + c] = true;
            double u = pu(.05 + .9 * a / n, .05 + .9 * c / n);
            double v = pv(.05 + .9 * a / n, .05 + .9 * c / n);
            double r = 46.0 / n * .82;
            double[][] d = g.oval(u, v - r * .2, r, r * .55);
            if (i % 2 == 0) {
                g.b.clear(d, Pigment.HAIR);
                g.dark(d, .95, .75);
            } else {
                g.b.clear(d, Pigment.PAPER);
                g.edge(d, .8, .95);
            }
            g.line(.7, .7, Profile.ORCHID, u - r, v + r * .1, u, v + r * .5, u + r, v + r * .1);
        }
        for (double[] q : new double[][] {{30, 28}, {156, 88}}) {
            Lathe.vessel(h, q[0], .36, Pigment.WOOD_DARK, q[0] < 90 ? Pigment.HAIR : Pigment.CLOTH_LIGHT, .5, 12, q[1] - 13, 15, q[1] - 6, 13, q[1], 9, q[1] + 4);
            for (int i = 0; i < 5; i++) {
                double[][] d = h.oval(q[0] + 7 * h.rng.uniform(-1, 1), q[1] - 13 + 2 * h.rng.uniform(-1, 1), 3, 1.8);
                h.body(d, q[0] < 90 ? Pigment.HAIR : Pigment.PAPER, .8);
                h.edge(d, .6, .85);
            }
        }
    }

    private static double pu(double a, double b) {
        return 14 + 110 * a + (42 - 6 * a) * b;
    }

    private static double pv(double a, double b) {
        return 66 + 6 * a - (36 + 2 * a) * b;
    }

    /** 书信: a folded letter with columns of script and its envelope with the red strip. */
    static void letter(Brush brush, Subject s) {
        Hand base = Hand.on(brush, s, 150, 100);
        Hand h = base.tilt(75, 60, s.pose() % 2 == 0 ? -.08 : .07);
        Vessels.table(h, 75, 86, 60);
        Hand e = h.at(84, 20, 1, 1, .22);
        double[][] env = e.poly(0, 0, 58, 4, 54, 62, -4, 58);
        e.solid(env, Pigment.SAND, .3, 1);
        double[][] strip = e.poly(20, 2, 37, 3, 34, 61, 17, 60);
        e.body(strip, Pigment.CLOTH_RED, .8);
        e.outline(strip, .8, .85);
        script(e, 20, 10, 34, 54, -.05, 1);
        double[][] p1 = h.poly(14, 32, 46, 26, 48, 80, 16, 86);
        double[][] p2 = h.poly(46, 26, 72, 34, 75, 88, 48, 80);
        double[][] p3 = h.poly(72, 34, 98, 28, 101, 82, 75, 88);
        for (double[][] p : new double[][][] {p1, p2, p3}) {
            h.b.clear(p, Pigment.CLOTH_LIGHT);
            if (p == p2) {
                h.shade(p, .25);
            }
            h.outline(p, 1, .9);
        }
        script(h, 18, 38, 44, 78, .03, 3);
        script(h, 50, 40, 71, 78, .05, 2);
        script(h, 77, 42, 97, 78, .05, 2);
        double[][] seal = h.poly(20, 74, 26, 73, 26.6, 79, 20.6, 80);
        h.b.fill(seal, Pigment.LAMP, .9, .4, null, 0);
    }

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
            Yards.tassel(h, 40, 46);
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
            p.b.fill(far, Pigment.MOUNTAIN_FAR, .7, Math.max(.8, 2 * p.unit), danqing.engine.contour.vector.Gradient.vertical(p.py(0, 30), 1, p.py(0, 68), 0), 0);
            p.line(.8, .7, Profile.ORCHID, 10, 58, 24, 42, 34, 46, 48, 30, 60, 44);
            p.line(.8, .7, Profile.ORCHID, 64, 42, 74, 36, 88, 48, 104, 34, 118, 50, 130, 58);
            for (int i = 0; i < 6; i++) {
                double u = 14 + 18 * i + p.rng.uniform(0, 8);
                p.line(.6, .5, Profile.ORCHID, u, 70 + p.rng.uniform(-2, 4), u + 9, 70 + p.rng.uniform(-2, 4));
            }
            for (double u : new double[] {20, 26, 110}) {
                p.line(1, .9, Profile.TAPER, u, 74, u + 1, 60);
                for (int i = 0; i < 7; i++) {
                    p.b.dot(p.px(u + p.rng.normal(0, 3), 0), p.py(0, 58 + p.rng.normal(0, 3)), 2.4 * p.unit, 4 * p.unit, p.rng.normal(0, .3), .85 * p.ink, Pigment.LEAF_DARK);
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
                    p.b.dot(p.px(u + 1.6 * Math.cos(k * 1.257), 0), p.py(0, v + 1.6 * Math.sin(k * 1.257)), 1.8 * p.unit, 2.4 * p.unit, k * 1.257, .85, Pigment.BLOSSOM_RED);
                }
            }
        }
        for (double u : new double[] {6, 38, 70, 102, 134}) {
            boolean front = u == 6 || u == 70 || u == 134 ? u != 6 && u != 134 : true;
            h.line(1.4, .95, Profile.EVEN, u, front && u != 70 ? 16 : 10, u, front && u != 70 ? 91 : 97);
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
        double[][] hull = Curves.join(h.curve(-34, -34, -27, -14, -18, -3, 0, 1, 18, -3, 27, -14, 34, -34), h.curve(34, -34, 22, -24, 0, -20, -22, -24, -34, -34));
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
        double[][] quilt = Curves.join(a.pts(58, 20, 3, w - 4, 20, 3), h.curve(a.flat(w - 4, 20, 3, w - 2, 25, 26, w - 4, 20, d - 4)), h.curve(a.flat(w - 4, 22, d - 4, 90, 25, d - 4, 58, 23, d - 4)), h.curve(a.flat(
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
                double[][] dr = Curves.join(a.pts(x, 54, -2, x + e * 24, 54, -2), h.curve(a.flat(x + e * 24, 54, -2, x + e * 16, 40, -2, x + e * 5, 30, -2)), h.curve(a.flat(x + e * 5, 30, -2, x + e * 8, 16, -2, x
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
