package danqing.engine.contour.built;

import danqing.engine.contour.brush.Brush;
import danqing.engine.contour.brush.Curves;
import danqing.engine.contour.brush.Profile;
import danqing.engine.contour.motif.Subject;
import danqing.styles.Pigment;

/** What is worn or carried: fan, rain cape, hat, umbrella, robe, hairpin, jade. */
final class Wear {
    private Wear() {}

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
                h.b.dot(h.px(q[0] + q[2] * .6 * Math.cos(a), q[1] + q[2] * .6 * Math.sin(a)), h.py(q[0] + q[2] * .6 * Math.cos(a), q[1] + q[2] * .6 * Math.sin(a)), q[2] * .7 * h.unit,
                        q[2] * .9 * h.unit, a, .85, Pigment.BLOSSOM_PINK);
            }
            h.line(.8, .9, Profile.DOT, q[0], q[1], q[0] + .6, q[1]);
        }
        Yards.tassel(h, 51, 99);
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
        h.edge(Hand.dense(h.pts(top)), 1, .95);
        h.edge(Hand.dense(h.pts(mid)), .8, .85);
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

    /** 蓑: a straw rain cape hung on a peg, hat above it in some poses. */
    static void raincape(Brush brush, Subject s) {
        Hand h = Hand.on(brush, s, 80, 100);
        boolean hat = s.pose() % 2 == 0;
        h.line(2, .95, Profile.NAIL, 40, 4, 40, 12);
        double[][] low = h.loop(24, 44, 40, 40, 56, 44, 66, 68, 72, 94, 56, 97, 40, 95, 24, 98, 8, 93, 15, 68);
        double[][] up = h.loop(34, 14, 46, 14, 58, 24, 70, 44, 74, 58, 58, 62, 40, 58, 22, 62, 6, 57, 10, 44, 22, 24);
        for (int t = 0; t < 2; t++) {
            double[][] p = t == 0 ? low : up;
            double v0 = t == 0 ? 42 : 15;
            double v1 = t == 0 ? 96 : 60;
            double w0 = t == 0 ? 18 : 7;
            double w1 = t == 0 ? 31 : 33;
            h.body(p, Pigment.STRAW, .85);
            h.volume(p, .4);
            int n = h.count(66, 2.1, 54);
            for (int i = 0; i < n; i++) {
                double u = -1 + 2 * (i + h.rng.uniform(.1, .9)) / n;
                double from = v0 + h.rng.uniform(0, 10);
                double to = v1 + h.rng.normal(0, 2.4) - 4 * u * u;
                if (i % 4 == 0) {
                    h.paint(Pigment.THATCH, 1.6, .8, Profile.NAIL, 40 + u * w0, from, 40 + u * (w0 + w1) * .56, (from + to) / 2, 40 + u * w1, to);
                }
                h.line(h.rng.uniform(.5, 1), h.rng.uniform(.5, .95), Profile.NAIL, 40 + u * w0, from, 40 + u * (w0 + w1) * .56, (from + to) / 2, 40 + u * w1 + h.rng.normal(0, .6), to);
            }
            if (t == 1) {
                for (double v : new double[] {26, 38}) {
                    double r = 12 + (v - 20) * .72;
                    h.line(.9, .8, Profile.ORCHID, 40 - r, v + 3, 40, v + 6, 40 + r, v + 3);
                }
            }
        }
        h.line(1.6, .95, Profile.BONE, 33, 15, 40, 19, 47, 15);
        h.line(.9, .9, Profile.ORCHID, 39, 19, 35, 30, 37, 38);
        h.line(.9, .9, Profile.ORCHID, 41, 19, 45, 30, 44, 40);
        if (hat) {
            Fisherman.hat(h.at(40, 14, 26, 24, .05), h.fine(50, 30));
        }
    }

    /** 笠: a wide bamboo hat, from the side or leaning to show its weave. */
    static void hat(Brush brush, Subject s) {
        Hand h = Hand.on(brush, s, 190, 100);
        Vessels.table(h, 95, 90, 78);
        Hand g = h.at(95, 68, 88, 82, s.pose() % 2 == 0 ? .03 : -.08);
        Fisherman.hat(g, true);
        if (h.fine(60, 20)) {
            for (int i = 0; i < 4; i++) {
                double t = .25 + .2 * i;
                g.line(.5, .6, Profile.ORCHID, -t * .95, -.62 + t * .62, 0, -.6 + t * .8, t * .98, -.62 + t * .64);
            }
            for (int k = 0; k < 12; k++) {
                double u = h.rng.uniform(-.75, .75);
                double v = h.rng.uniform(-.25, .14) + .1 * (1 - Math.abs(u));
                g.line(.45, .6, Profile.NAIL, u, v, u + .1, v + .05);
                g.line(.45, .6, Profile.NAIL, u + .1, v, u, v + .05);
            }
        }
        g.line(.8, .9, Profile.ORCHID, -.4, .16, -.5, .3, -.36, .36);
    }

    /** 伞: an oiled-paper umbrella; poses: open upright, open lying, folded. */
    static void umbrella(Brush brush, Subject s) {
        Hand base = Hand.on(brush, s, 130, 100);
        Pigment paper = s.is("red") || s.pose() % 2 == 0 ? Pigment.CLOTH_RED : s.is("green") ? Pigment.CLOTH_GREEN : Pigment.FUR_ORANGE;
        Hand h = base.tilt(65, 60, s.pose() % 3 == 1 ? .34 : .08);
        h.paint(Pigment.BAMBOO, 2.4, .7, Profile.EVEN, 65, 20, 65.4, 92);
        h.line(1, .95, Profile.EVEN, 64, 40, 64.2, 92);
        h.line(.8, .9, Profile.EVEN, 66.4, 40, 66.8, 92);
        h.line(1.6, .95, Profile.ORCHID, 65.4, 92, 65, 97, 70, 98, 72, 94);
        double[][] under = h.oval(65, 50, 56, 9);
        h.body(under, paper, .8);
        h.shade(under, .7);
        int ribs = 9;
        for (int i = 0; i < ribs; i++) {
            double a = Math.PI * i / (ribs - 1);
            h.line(.6, .85, Profile.EVEN, 65, 58, 65 + 55 * Math.cos(a), 50 + 8 * Math.sin(a));
        }
        double[][] dome = Curves.join(h.curve(9, 50, 16, 38, 32, 22, 52, 12, 65, 9), h.curve(65, 9, 78, 12, 98, 22, 114, 38, 121, 50), h.curve(121, 50, 112, 47.5, 104, 52.5, 96, 50, 84, 55, 76, 51.6, 65, 56.4,
                54, 51.6, 44, 55, 34, 50, 24, 52.5, 16, 47.6, 9, 50));
        h.body(dome, paper, .9);
        h.volume(dome, .5);
        double[][] band = Curves.join(h.curve(12, 45, 36, 46, 65, 50, 94, 46, 118, 45), h.curve(121, 50, 94, 51, 65, 55, 36, 51, 9, 50));
        h.shade(band, .25);
        double[] feet = {9, 24, 44, 65, 84, 104, 121};
        double[] fv = {50, 52.5, 55, 56.4, 55, 52.5, 50};
        for (int i = 1; i < 6; i++) {
            h.line(.8, .85, Profile.NAIL, 65, 9.6, (65 + feet[i]) / 2 + (feet[i] - 65) * .12, 24 + Math.abs(3 - i) * 1.5, feet[i], fv[i]);
        }
        h.outline(dome, 1.2, .95);
        h.paint(Pigment.BLOSSOM_WHITE, 2, .8, Profile.ORCHID, 20, 42, 44, 40, 65, 43, 90, 40, 110, 42);
        double[][] cap = h.loop(59, 12, 62, 6, 65, 1, 68, 6, 71, 12, 65, 14);
        h.solid(cap, Pigment.WOOD_DARK, .3, 1);
        if (h.s.snowy()) {
            h.b.clear(h.loop(20, 36, 40, 18, 65, 6, 90, 18, 108, 36, 84, 32, 65, 28, 46, 33), Pigment.SNOW);
        }
    }

    /** 衣: a robe spread on a stand; poses: gown with wide sleeves, with sash, patched and plain. */
    static void robe(Brush brush, Subject s) {
        Hand h = Hand.on(brush, s, 80, 100);
        Pigment c = s.is("red") ? Pigment.CLOTH_RED : s.is("white") ? Pigment.CLOTH_LIGHT : s.is("green") ? Pigment.CLOTH_GREEN
                : new Pigment[] {Pigment.CLOTH_BLUE, Pigment.CLOTH_RED, Pigment.CLOTH_GREEN, Pigment.CLOTH_LIGHT}[s.pose() % 4];
        for (double u : new double[] {8, 72}) {
            h.paint(Pigment.WOOD, 2.6, .95, Profile.EVEN, u, 12, u, 96);
            h.line(1, .95, Profile.EVEN, u - 1.2, 12, u - 1.2, 96);
            h.line(1.6, .95, Profile.BONE, u - 6, 97, u + 6, 97);
        }
        h.paint(Pigment.WOOD, 3, .95, Profile.EVEN, 2, 14, 78, 14);
        h.line(1.2, .95, Profile.BONE, 1, 12.6, 79, 12.6);
        h.line(1.4, .95, Profile.ORCHID, 1, 13, -1, 10, 2, 8);
        h.line(1.4, .95, Profile.ORCHID, 79, 13, 81, 10, 78, 8);
        double[][] body = h.loop(34, 13, 46, 13, 58, 16, 60, 40, 62, 66, 66, 90, 54, 93, 40, 91, 26, 94, 14, 90, 18, 66, 20, 40, 22, 16);
        for (int k = -1; k <= 1; k += 2) {
            double[][] sl = h.loop(40 + k * 12, 15, 40 + k * 26, 16.5, 40 + k * 37, 15, 40 + k * 37.4, 36, 40 + k * 35, 57, 40 + k * 26, 55, 40 + k * 20, 45, 40 + k * 16, 34);
            h.body(sl, c, .85);
            h.volume(sl, .35);
            h.outline(sl, 1, .95);
            for (double t : new double[] {24, 29, 33}) {
                h.line(.7, .75, Profile.NAIL, 40 + k * t, 18, 40 + k * (t + .6), 34, 40 + k * (t - .5), 52 - h.rng.uniform(0, 8));
            }
            h.paint(Pigment.CLOTH_DARK, 2, .8, Profile.EVEN, 40 + k * 36.8, 18, 40 + k * 37, 36, 40 + k * 34.6, 55);
        }
        h.body(body, c, .85);
        h.volume(body, .35);
        for (int i = 0; i < 7; i++) {
            double u = 25 + 5 * i + h.rng.uniform(-1.2, 1.2);
            h.b.washStroke(h.pts(u, 56, u + (u - 40) * .14, 74, u + (u - 40) * .3, 90), Math.max(1, 2 * h.unit), .3 * h.ink, Pigment.SHADE);
            h.line(.8, .8, Profile.NAIL, u, 54 + h.rng.uniform(-3, 6), u + (u - 40) * .14, 74, u + (u - 40) * .3, 90);
        }
        h.outline(body, 1.1, .95);
        h.paint(Pigment.CLOTH_DARK, 2.6, .9, Profile.EVEN, 33, 13, 38, 26, 45, 40, 48, 54, 52, 92);
        h.paint(Pigment.CLOTH_DARK, 2.6, .9, Profile.EVEN, 47, 13, 43, 24, 40, 31);
        h.line(.8, .9, Profile.ORCHID, 34.6, 13, 39, 26, 46.6, 40, 49.4, 54, 53.4, 92);
        h.line(.8, .9, Profile.ORCHID, 45.6, 13, 41.6, 24, 38.6, 30);
        if (s.pose() % 2 == 0) {
            h.paint(Pigment.GOLD, 4, .9, Profile.BONE, 19.6, 50, 40, 53, 60.6, 50);
            h.line(.9, .9, Profile.BONE, 19.6, 48, 40, 51, 60.6, 48);
            h.line(.9, .9, Profile.BONE, 19.4, 52.4, 40, 55.4, 60.8, 52.4);
            h.line(1.2, .9, Profile.NAIL, 42, 54, 44, 66, 42, 76);
        }
        if (s.is("old") || s.pose() % 4 == 3) {
            double[][] patch = h.poly(24, 66, 34, 65, 35, 75, 25, 76);
            h.tint(patch, Pigment.CLOTH_BLUE, .7);
            h.outline(patch, .6, .8);
        }
    }

    /** 钗: hairpin with phoenix or blossom head and hanging beads. */
    static void hairpin(Brush brush, Subject s) {
        Hand base = Hand.on(brush, s, 200, 100);
        Hand h = base.tilt(100, 60, s.pose() % 2 == 0 ? -.12 : .1);
        for (double d : new double[] {-5, 5}) {
            double[] p = {62, 56 + d * .6, 120, 60 + d, 194, 66 + d * .3};
            h.paint(Pigment.GOLD, 4, .95, Profile.TAPER, p);
            h.line(.9, .95, Profile.TAPER, p[0], p[1] + 1.8, p[2], p[3] + 1.8, p[4], p[5] + .6);
            h.line(.6, .8, Profile.TAPER, p[0], p[1] - 1.8, p[2], p[3] - 1.6, p[4], p[5] - .4);
        }
        if (s.pose() % 2 == 0) {
            // phoenix: tail, wing, body, head
            for (int i = 0; i < 4; i++) {
                double[] t = {50, 50, 66, 34 - 7 * i, 88 - 6 * i, 26 - 6 * i, 102 - 12 * i, 30 - 9 * i};
                h.paint(Pigment.GOLD, 4.4, .95, Profile.LEAF, t);
                h.line(.8, .9, Profile.ORCHID, t);
            }
            double[][] body = h.loop(20, 40, 30, 40, 44, 44, 62, 52, 66, 58, 54, 64, 38, 62, 28, 54, 24, 48);
            h.solid(body, Pigment.GOLD, .4, 1);
            double[][] head = h.loop(12, 38, 8, 40, 4, 43, 10, 44, 14, 48, 22, 49, 27, 44, 24, 36, 18, 33);
            h.solid(head, Pigment.GOLD, .3, 1);
            h.line(1.4, .95, Profile.DOT, 15, 39.6, 16.6, 39.8);
            h.paint(Pigment.LAMP, 2.4, .95, Profile.NAIL, 20, 34, 22, 27, 28, 23);
            for (int i = 0; i < 4; i++) {
                h.line(.7, .85, Profile.ORCHID, 32 + 6 * i, 46 + 2 * i, 36 + 6 * i, 52 + 1.5 * i, 40 + 6 * i, 50 + 2 * i);
            }
        } else {
            for (int i = 0; i < 6; i++) {
                double a = i * Math.PI / 3 + .3;
                double[][] p = h.oval(44 + 15 * Math.cos(a), 50 + 15 * Math.sin(a), 10.5, 9.4);
                h.solid(p, Pigment.JADE, .3, .9);
            }
            double[][] c = h.oval(44, 50, 7, 6.6);
            h.solid(c, Pigment.GOLD, .3, .9);
        }
        for (int k = 0; k < 3; k++) {
            double u = 24 + 12 * k;
            double v = 58 + 4 * k;
            double l = 22 + 5 * ((k + 1) % 3);
            h.line(.6, .9, Profile.EVEN, u, v, u + 1, v + l);
            for (int i = 1; i <= 3; i++) {
                double[][] bead = h.oval(u + i * .3, v + l * i / 3, 2.6, 2.8);
                h.body(bead, i == 3 ? Pigment.LAMP : Pigment.JADE, .9);
                h.edge(bead, .7, .9);
            }
        }
    }

    /** 玉: poses: disc with cord and tassel, pendant, ring with a carved dragon groove. */
    static void jade(Brush brush, Subject s) {
        Hand h = Hand.on(brush, s, 100, 100);
        h.line(1, .95, Profile.ORCHID, 50, 1, 44, 8, 50, 16);
        h.line(1, .95, Profile.ORCHID, 50, 1, 56, 8, 50, 16);
        double[][] disc = h.oval(50, 42, 30, 29);
        double[][] hole = h.oval(50, 42, 10, 9.6);
        // a ring: outline out and back round the hole
        double[][] ring = Curves.join(disc, Curves.reverse(hole));
        h.b.clear(ring, Pigment.JADE);
        h.tint(ring, Pigment.JADE, .8);
        h.volume(ring, .45);
        h.outline(disc, 1.3, .95);
        h.edge(hole, 1.1, .95);
        h.edge(h.oval(50, 42, 26.4, 25.4), .6, .65);
        h.edge(h.oval(50, 42, 13.4, 13), .6, .65);
        int n = h.fine(30, 18) ? 9 : 5;
        for (int i = 0; i < n; i++) {
            double a = 2 * Math.PI * (i + h.rng.uniform(-.08, .08)) / n;
            double u = 50 + 20 * Math.cos(a);
            double v = 42 + 19.4 * Math.sin(a);
            h.line(.8, .75, Profile.ORCHID, u - 3, v + 1, u - 1, v - 2.4, u + 2, v - 1.4, u + 1.6, v + 1.4, u - .2, v + 1);
        }
        Lathe.gleam(h, 30, 28, 26, 48, 3);
        h.line(1.3, .95, Profile.EVEN, 50, 71, 50, 76);
        for (double v : new double[] {76, 80}) {
            h.line(2.2, .95, Profile.DOT, 48, v, 52, v);
        }
        for (int i = 0; i < 9; i++) {
            h.paint(Pigment.LAMP, 1.5, .95, Profile.NAIL, 48.4 + .4 * i, 82, 46 + i, 90, 45 + 1.25 * i, 98 + h.rng.uniform(-2, 1.5));
        }
    }
}
