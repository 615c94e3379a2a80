package danqing.engine.contour.built;

import danqing.engine.contour.brush.Brush;
import danqing.engine.contour.brush.Curves;
import danqing.engine.contour.brush.Profile;
import danqing.engine.contour.motif.Subject;
import danqing.styles.Pigment;

/** The study: book, brush and inkstone, chess, letter. */
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
                double[][] left = Curves.join(h.curve(14, 80, 26, 72, 50, 74, 84, 88), h.curve(84, 88, 85, 66, 86, 42), h.curve(86, 42, 62, 30, 42,
                        29, 28, 36), h.pts(14, 80));
                double[][] right = Curves.join(h.curve(84, 88, 110, 72, 140, 70, 156, 78), h.curve(156, 78, 150, 56, 144, 34), h.curve(144, 34, 126,
                        27, 104, 30, 86, 42), h.pts(84, 88));
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
                double[][] sheet = Curves.join(h.curve(30, 44, 70, 40, 110, 46, 134, 40), h.pts(144, 80), h.curve(144, 80, 110, 86, 70, 80, 34, 86),
                        h.pts(30, 44));
                h.b.clear(sheet, Pigment.CLOTH_LIGHT);
                h.volume(sheet, .2);
                h.outline(sheet, .9, .9);
                script(h, 44, 50, 126, 76, .04, 8);
                for (double[] q : new double[][] {{24, 64, 9}, {142, 60, 10}}) {
                    double[][] roll = h.loop(q[0] - 7, q[1] - 28, q[0], q[1] - 31, q[0] + 7, q[1] - 28, q[0] + 9, q[1] + 22, q[0] + 2, q[1] + 26,
                            q[0] - 5, q[1] + 23);
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
                    h.edge(Outlines.dense(h.pts(u, v - 15, u, v, z - 20, v + 1, z, v - 9, z, v - 24)), 1, .95);
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
        h.body(stick, Pigment.HAIR, .8);
        h.outline(stick, .9, .95);
        h.paint(Pigment.GOLD, 1.2, .9, Profile.DOT, 74, 69, 79, 65.6);
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
            Lathe.vessel(h, q[0], .36, Pigment.WOOD_DARK, q[0] < 90 ? Pigment.HAIR : Pigment.CLOTH_LIGHT, .5, 12, q[1] - 13, 15, q[1] - 6, 13, q[1],
                    9, q[1] + 4);
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
}
