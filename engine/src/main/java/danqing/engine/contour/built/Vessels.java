package danqing.engine.contour.built;

import danqing.engine.contour.brush.Brush;
import danqing.engine.contour.brush.Curves;
import danqing.engine.contour.brush.Profile;
import danqing.engine.contour.brush.Rng;
import danqing.engine.contour.motif.Subject;
import danqing.styles.Pigment;

/** Vessels of the scholar's table (清供): wine, cup, tea, vase. */
final class Vessels {
    private Vessels() {}

    /** In a landscape or beside people, not a still life. */
    private static boolean small(Subject s) {
        return s.h() > 12 && s.h() < 90;
    }

    /** A soft shadow on the table. */
    static void table(Hand h, double u, double v, double ru) {
        double k = h.s.light() * h.s.facing();
        h.b.fill(h.oval(u + ru * .16 * k, v, ru * 1.05, ru * .15), Pigment.SHADE, .42 * h.ink, Math.max(.8, ru * .08 * h.unit), null, 0);
    }

    /** 酒: poses: ewer with two cups, gourd, sealed jar with a paper label, bronze jue. */
    static void wine(Brush brush, Subject s) {
        if (small(s) && s.pose() % 4 != 2) {
            WineTable.draw(Hand.on(brush, s, 110, 100), Rng.of(s.seed() + s.pose(), "table"));
            return;
        }
        Hand h = Hand.on(brush, s, 90, 100);
        table(h, 46, 95, 38);
        switch (s.pose() % 4) {
            case 1 -> {
                Hand g = h.tilt(45, 95, .06 * s.facing());
                double[][] low = g.loop(45, 42, 60, 48, 70, 66, 68, 84, 56, 95, 40, 96, 26, 90, 20, 74, 25, 55, 36, 44);
                double[][] up = g.loop(43, 14, 54, 18, 57, 30, 52, 42, 38, 43, 32, 32, 35, 19);
                g.solid(up, Pigment.FUR_ORANGE, .45, 1.1);
                g.solid(low, Pigment.FUR_ORANGE, .5, 1.2);
                g.line(2.2, .95, Profile.NAIL, 44, 15, 42, 7, 47, 3);
                g.paint(Pigment.LAMP, 3, .95, Profile.BONE, 34, 43, 44, 45.6, 54, 43);
                g.line(.9, .95, Profile.ORCHID, 34, 44.5, 44, 47, 54, 44.5);
                g.line(1, .95, Profile.ORCHID, 54, 44, 63, 40, 64, 50, 57, 46, 66, 58, 64, 66);
                Lathe.gleam(g, 31, 60, 29, 78, 2.4);
                cupAt(h.at(78, 96, .34, .34, 0), Pigment.JADE);
            }
            case 2 -> {
                Lathe.vessel(h, 40, .24, Pigment.BARK, null, .6, 11, 22, 9, 27, 11, 32, 30, 44, 33, 62, 24, 84, 18, 94);
                double[][] cloth = Curves.join(h.curve(27, 28, 26, 14, 40, 10, 54, 14, 53, 28), h.curve(53, 28, 57, 34, 52, 36, 46, 33, 40, 37, 33,
                        33, 27, 36, 23, 33, 27, 28));
                h.body(cloth, Pigment.CLOTH_RED, .9);
                h.volume(cloth, .35);
                h.outline(cloth, 1, .95);
                h.line(1.3, .95, Profile.BONE, 27, 27, 40, 29.6, 53, 27);
                for (double u : new double[] {33, 40, 46}) {
                    h.line(.6, .75, Profile.NAIL, u, 13, u + .6, 20, u - .6, 26);
                }
                double[][] label = h.poly(40, 46, 55, 61, 40, 77, 25, 61);
                h.body(label, Pigment.CLOTH_RED, .9);
                h.outline(label, .8, .85);
                h.line(1.2, .95, Profile.BONE, 35, 56, 45, 55.4);
                h.line(1.2, .95, Profile.NAIL, 40, 52, 39.6, 70);
                h.line(1, .95, Profile.NAIL, 36, 62, 34, 67);
                h.line(1, .95, Profile.NAIL, 43, 61, 46, 66);
                cupAt(h.at(77, 97, .34, .34, 0), Pigment.CLOTH_LIGHT);
            }
            case 3 -> {
                for (double[] l : new double[][] {{36, 62, 28, 97}, {54, 64, 60, 97}, {45, 66, 45, 95}}) {
                    h.paint(Pigment.BRONZE, 4, .9, Profile.TAPER, l[0], l[1], (l[0] + l[2]) / 2, 80, l[2], l[3]);
                    h.line(1.1, .95, Profile.NAIL, l[0] - 2, l[1], (l[0] + l[2]) / 2 - 1.6, 80, l[2], l[3]);
                }
                double[][] b = Curves.join(h.curve(8, 14, 20, 26, 30, 30), h.curve(30, 30, 46, 32, 60, 29), h.curve(60, 29, 72, 24, 84, 24),
                        h.curve(84, 24, 74, 33, 62, 42), h.curve(62, 42, 60, 58, 52, 66,
                        45, 68, 36, 66, 29, 56, 27, 44), h.curve(27, 44, 17, 32, 8, 14));
                h.solid(b, Pigment.BRONZE, .5, 1.2);
                for (double u : new double[] {38, 50}) {
                    h.paint(Pigment.BRONZE, 2.6, 1, Profile.EVEN, u, 31, u, 14);
                    h.line(1, .95, Profile.EVEN, u - 1.2, 31, u - 1.2, 14);
                    h.line(2.4, 1, Profile.BONE, u - 3, 13, u + 3, 12.6);
                }
                fret(h, 30, 60, 47, 6);
                h.along(h.oval(63, 50, 7, 8, -1.7, 1.8), 1.6, .95, Profile.EVEN);
            }
            default -> {
                h.line(2.4, .9, Profile.EVEN, 50, 42, 66, 36, 70, 56, 56, 70);
                h.paint(Pigment.JADE, 2.2, .9, Profile.EVEN, 50, 42, 66, 36, 70, 56, 56, 70);
                double[][] spout = h.loop(26, 68, 14, 60, 9, 42, 7, 36, 12, 34, 15, 42, 20, 52, 30, 56);
                h.solid(spout, Pigment.JADE, .3, 1);
                Lathe.vessel(h, 40, .24, Pigment.JADE, null, .5, 5, 22, 5.4, 34, 7, 42, 20, 56, 23, 70, 16, 88, 13, 93);
                Lathe.vessel(h, 40, .24, Pigment.JADE, null, .4, 2, 12, 2.6, 15, 8, 20, 7.6, 24);
                Lathe.ring(h, 40, 46, 9, .26, .8, .85);
                Lathe.gleam(h, 27, 62, 27, 78, 2.2);
                cupAt(h.at(70, 96, .34, .34, 0), Pigment.JADE);
                cupAt(h.at(84, 93, .3, .3, 0), Pigment.JADE);
            }
        }
    }

    /** A band of squared spirals between u0 and u1 at height v: cast ornament, broken here and there. */
    static void fret(Hand h, double u0, double u1, double v, double k) {
        h.line(.7, .8, Profile.ORCHID, u0, v - k * .7, (u0 + u1) / 2, v - k * .5, u1, v - k * .7);
        h.line(.7, .8, Profile.ORCHID, u0, v + k * .7, (u0 + u1) / 2, v + k * .95, u1, v + k * .7);
        if (!h.fine(k, 4)) {
            return;
        }
        for (double u = u0 + k * .6; u < u1 - k * .7; u += k * 1.3) {
            h.line(.6, .75, Profile.EVEN, u, v + k * .5, u, v - k * .3, u + k * .8, v - k * .3, u + k * .8, v + k * .4, u + k * .35, v + k * .4,
                    u + k * .35, v + k * .05);
        }
    }

    /** A cup with its foot at the origin; 52 units wide, 50 high. */
    static void cupAt(Hand h, Pigment p) {
        Lathe.vessel(h, 0, .3, p, Pigment.GOLD, .5, 26, -48, 24, -32, 17, -14, 10, -7, 11, 0);
    }

    /** 杯: poses: bowl-shaped cup, footed goblet, jade cup with a ring. */
    static void cup(Brush brush, Subject s) {
        if (small(s) && !s.is("gold") && !s.is("jade")) {
            WineTable.draw(Hand.on(brush, s, 110, 100), Rng.of(s.seed() + s.pose(), "table"));
            return;
        }
        Hand h = Hand.on(brush, s, 110, 100);
        table(h, 55, 94, 34);
        Pigment p = s.is("gold") ? Pigment.GOLD : s.is("jade") || s.pose() % 3 == 0 ? Pigment.JADE : s.pose() % 3 == 1 ? Pigment.BRONZE : Pigment.CLOTH_LIGHT;
        Hand g = h.tilt(55, 94, .03);
        if (s.pose() % 3 == 1) {
            Lathe.vessel(g, 55, .26, p, null, .5, 4, 52, 4, 74, 8, 84, 22, 92, 23, 94);
            Lathe.vessel(g, 55, .26, p, Pigment.WOOD, .5, 38, 16, 37, 26, 28, 46, 6, 56);
            Lathe.ring(g, 55, 28, 35, .26, .8, .8);
        } else {
            Lathe.vessel(g, 55, .28, p, Pigment.WOOD, .5, 42, 22, 41, 40, 32, 66, 18, 80, 19, 93);
            Lathe.ring(g, 55, 32, 41.5, .28, .7, .75);
            if (s.pose() % 3 == 2) {
                // a blue sprig on white ware
                g.paint(Pigment.CLOTH_BLUE, 1.6, .9, Profile.NAIL, 34, 66, 46, 56, 62, 58);
                for (double[] q : new double[][] {{40, 60, -4}, {47, 57, -4}, {54, 57, 4}, {60, 58, -3}}) {
                    g.paint(Pigment.CLOTH_BLUE, 3, .9, Profile.LEAF, q[0], q[1], q[0] + 3, q[1] + q[2] * .6, q[0] + 5, q[1] + q[2]);
                }
            }
            Lathe.gleam(g, 24, 46, 32, 68, 2.6);
        }
    }

    /** 茶: a pot and two bowls, a breath of steam. */
    static void tea(Brush brush, Subject s) {
        Hand h = Hand.on(brush, s, 130, 100);
        table(h, 56, 92, 46);
        Pigment clay = s.pose() % 2 == 0 ? Pigment.FUR_BROWN : Pigment.JADE;
        double v = 92;
        h.paint(clay, 5, .9, Profile.EVEN, 32, 50, 14, 46, 10, 66, 30, 76);
        h.along(h.curve(33, 46, 13, 42, 6, 66, 30, 80), 1.1, .95, Profile.BONE);
        h.along(h.curve(33, 53, 18, 51, 14, 64, 31, 72), .9, .9, Profile.ORCHID);
        double[][] spout = h.loop(74, 60, 90, 56, 96, 44, 102, 40, 105, 44, 100, 54, 94, 70, 76, 78);
        h.solid(spout, clay, .4, 1);
        Lathe.vessel(h, 53, .24, clay, null, .5, 14, 40, 22, 44, 31, 58, 31, 72, 20, 88, 18, v);
        Lathe.vessel(h, 53, .24, clay, null, .4, 3, 27, 4, 31, 2.4, 33, 13, 38, 15, 41);
        Lathe.gleam(h, 32, 58, 35, 76, 2.6);
        cupAt(h.at(94, 96, .46, .42, 0), clay == Pigment.JADE ? Pigment.JADE : Pigment.CLOTH_LIGHT);
        cupAt(h.at(117, 93, .4, .38, 0), clay == Pigment.JADE ? Pigment.JADE : Pigment.CLOTH_LIGHT);
        Lights.curl(h.part("steam"), 96, 74, 46);
    }

    /** 瓶: poses: plum vase, garlic-head bottle with a branch, gu beaker. */
    static void vase(Brush brush, Subject s) {
        Hand h = Hand.on(brush, s, 60, 100);
        table(h, 30, 95, 20);
        vaseAt(h.at(30, 96, 1, 1, 0), s.is("jade") || s.pose() % 3 == 0 ? Pigment.JADE : s.pose() % 3 == 1 ? Pigment.CLOTH_LIGHT : Pigment.BRONZE, s.pose() % 3);
    }

    /** A vase with a sprig, foot at the origin, 95 units high. */
    static void vaseAt(Hand h, Pigment p, int kind) {
        // the sprig stands in the mouth, so it comes first
        double[][] stems = {{0, -54, -4, -72, 6, -86, 0, -95}, {1, -54, 10, -68, 20, -78, 26, -86}, {-1, -54, -12, -66, -16, -78, -24, -84}};
        for (double[] q : stems) {
            h.paint(Pigment.BARK_DARK, 1.8, .9, Profile.TAPER, q);
            h.line(.8, .9, Profile.TAPER, q);
        }
        Pigment bloom = h.s.is("red") ? Pigment.BLOSSOM_RED : kind == 1 ? Pigment.BLOSSOM_RED : Pigment.BLOSSOM_PINK;
        double[][] at = {{0, -95, 3.2}, {5, -85, 4}, {-3, -73, 3.4}, {25, -86, 3.6}, {18, -77, 4.2}, {10, -69, 3}, {-23, -84, 3.8}, {-16, -77, 3.2},
                {-10, -65, 2.6}};
        for (double[] q : at) {
            int n = h.fine(q[2], 2.2) ? 5 : 1;
            double a0 = h.rng.uniform(0, 6);
            for (int i = 0; i < n; i++) {
                double a = a0 + 2 * Math.PI * i / n;
                double du = Math.cos(a) * q[2] * .55 * (n > 1 ? 1 : 0);
                double dv = Math.sin(a) * q[2] * .5 * (n > 1 ? 1 : 0);
                double[][] petal = h.oval(q[0] + du, q[1] + dv, q[2] * .52, q[2] * .5);
                h.b.clear(petal, bloom);
                h.tint(petal, bloom, .8);
                if (n > 1) {
                    h.edge(petal, .55, .7);
                }
            }
            h.line(.8, .9, Profile.DOT, q[0] - .3, q[1], q[0] + .3, q[1] + .2);
        }
        if (kind == 1) {
            Lathe.vessel(h, 0, .24, p, Pigment.SHADE, .5, 4, -56, 5.5, -51, 4, -46, 4.4, -34, 14, -22, 16, -12, 10, -2, 10, 0);
            h.paint(Pigment.CLOTH_BLUE, 1.2, .85, Profile.NAIL, -10, -8, -2, -16, 9, -18);
            for (double[] q : new double[][] {{-6, -12, -3}, {-1, -16, -3}, {3, -17, 3}, {7, -18, -3}}) {
                h.paint(Pigment.CLOTH_BLUE, 2, .85, Profile.LEAF, q[0], q[1], q[0] + 1.5, q[1] + q[2] * .6, q[0] + 3, q[1] + q[2]);
            }
        } else if (kind == 2) {
            Lathe.vessel(h, 0, .24, p, Pigment.SHADE, .5, 15, -56, 8, -46, 5.6, -34, 5.4, -30, 8, -27, 8, -22, 5.4, -19, 6, -10, 13, 0);
            Lathe.ring(h, 0, -30, 6, .26, .9, .9);
            Lathe.ring(h, 0, -19, 6, .26, .9, .9);
        } else {
            Lathe.vessel(h, 0, .24, p, Pigment.SHADE, .5, 5, -56, 4.4, -52, 6, -49, 17, -42, 19, -32, 14, -14, 10, -3, 11, 0);
            Lathe.gleam(h, -11, -38, -10, -18, 2);
        }
    }
}
