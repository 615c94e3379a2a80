package danqing.engine.contour.built;

import danqing.engine.contour.brush.Brush;
import danqing.engine.contour.brush.Curves;
import danqing.engine.contour.brush.Profile;
import danqing.engine.contour.motif.Subject;
import danqing.styles.Pigment;

/** Things that sound: zither, lute, flute, drum, bell. */
final class Instruments {
    private Instruments() {}

    /** 琴: the seven-stringed zither lying on its table or on the knees' height, seen from above the player's side. */
    static void qin(Brush brush, Subject s) {
        Hand h = Hand.on(brush, s, 360, 100);
        boolean table = s.pose() % 2 == 0;
        if (table) {
            for (double[] q : new double[][] {{52, 56}, {300, 46}}) {
                double[][] leg = h.poly(q[0], q[1], q[0] + 16, q[1] - 1, q[0] + 13, 98, q[0] + 3, 98);
                h.solid(leg, Pigment.WOOD, .5, 1);
                h.line(1, .9, Profile.ORCHID, q[0] - 14, q[1] + 8, q[0] - 6, q[1] + 11, q[0] + 2, q[1] + 18);
            }
            double[][] top = h.poly(18, 50, 60, 34, 352, 26, 336, 42);
            h.solid(top, Pigment.WOOD, .25, 1);
            double[][] edge = h.poly(18, 50, 336, 42, 336, 49, 18, 57);
            h.solid(edge, Pigment.WOOD, .5, 1);
        }
        Hand g = table ? h.at(0, -19, 1, 1.42, 0) : h.at(0, 14, 1, 1.5, 0);
        double[][] body = g.loop(30, 40, 36, 33, 60, 29, 96, 30, 112, 32, 124, 29, 160, 24, 220, 20, 262, 20, 272, 22.5, 284, 18.5, 318, 16, 328, 18,
                330, 25, 322, 30, 290, 31, 276, 30, 262, 34, 200, 38,
                130, 43, 112, 42, 96, 46, 60, 49, 38, 48);
        g.body(body, Pigment.WOOD, .8);
        double[][] face = Curves.join(g.curve(30, 40, 70, 48, 130, 43, 200, 38, 276, 30, 322, 30), g.pts(323, 34), g.curve(323, 34, 276, 35, 200, 43,
                130, 48, 70, 53.5, 31, 46));
        g.body(face, Pigment.WOOD_DARK, .95);
        g.outline(body, 1.1, .95);
        g.along(g.curve(31, 46, 70, 53.5, 130, 48, 200, 43, 276, 35, 323, 34), 1.3, .95, Profile.BONE);
        int strings = h.fine(16, 16) ? 7 : h.fine(16, 7) ? 4 : 2;
        for (int i = 0; i < strings; i++) {
            double t = (i + .5) / strings;
            g.paint(Pigment.CLOTH_LIGHT, .6, .9, Profile.FLAT, 46 + 3 * t, 32 + 13 * t, 180, 24.5 + 12.5 * t, 324, 18.5 + 9 * t);
            g.line(.36, .85, Profile.EVEN, 46 + 3 * t, 32.8 + 13 * t, 180, 25.4 + 12.5 * t, 324, 19.2 + 9 * t);
        }
        g.line(1.8, .95, Profile.EVEN, 46, 31, 50, 46);
        g.line(1.4, .95, Profile.EVEN, 324, 18, 326, 28);
        for (int i = 0; i < 9 && h.fine(24, 7); i++) {
            double u = 84 + 22 * i + i * i * .3;
            double v = 44.4 - (u - 84) * .072;
            g.paint(Pigment.PAPER, 2.4, 1, Profile.DOT, u - .6, v, u + .8, v - .2);
            g.line(.9, .9, Profile.DOT, u - .4, v, u + .8, v - .2);
        }
        for (double u : new double[] {36, 39, 42}) {
            g.line(.7, .9, Profile.EVEN, u, 50, u - 1, 56);
        }
        for (int i = 0; i < 6; i++) {
            g.paint(Pigment.LAMP, 1.2, .95, Profile.NAIL, 35 + 1.6 * i, 52, 33 + 2.2 * i, 57, 32 + 2.6 * i, 61 + h.rng.uniform(-4, 3));
        }
        if (!table) {
            Vessels.table(h, 180, 90, 150);
        }
    }

    /** 琵琶: pear-shaped lute, neck bent back, leaning. */
    static void pipa(Brush brush, Subject s) {
        Hand base = Hand.on(brush, s, 40, 100);
        Hand h = base.tilt(20, 95, s.pose() % 2 == 0 ? .07 : -.05);
        double[][] body = h.loop(18, 36, 22, 36, 25, 46, 32, 60, 36, 76, 32, 90, 20, 96, 8, 90, 4, 76, 8, 60, 15, 46);
        h.solid(body, Pigment.WOOD, .4, 1.2);
        double[][] belly = h.loop(18.6, 45, 21.4, 45, 24, 52, 30, 64, 33, 77, 29.4, 88, 20, 92.6, 10.6, 88, 7, 77, 10, 64, 16, 52);
        h.body(belly, Pigment.FUR_ORANGE, .45);
        h.volume(belly, .2);
        h.edge(belly, .6, .7);
        double[][] neck = h.poly(17.4, 16, 22.6, 16, 23.6, 44, 16.4, 44);
        h.solid(neck, Pigment.WOOD_DARK, .4, 1);
        double[][] head = h.loop(17, 17, 16, 9, 13, 4, 10, 3, 11, .8, 16, 1, 21, 4, 23, 10, 23, 17);
        h.solid(head, Pigment.WOOD_DARK, .3, 1);
        for (int i = 0; i < 4; i++) {
            int d = i % 2 == 0 ? -1 : 1;
            double v = 8 + 2.6 * i;
            h.paint(Pigment.FUR_LIGHT, 1.8, 1, Profile.BONE, 20 + d * 3, v, 20 + d * 11, v - 2);
            h.line(.8, .95, Profile.BONE, 20 + d * 3, v + .8, 20 + d * 11, v - 1.2);
        }
        for (double v : new double[] {22, 28, 34, 40, 46, 50, 54, 58}) {
            double w = v < 44 ? 2.8 : 3.6;
            h.line(1, .9, Profile.BONE, 20 - w, v, 20 + w, v);
        }
        for (int i = 0; i < 4; i++) {
            h.line(.4, .85, Profile.FLAT, 18.4 + i, 16, 17.6 + 1.6 * i, 80);
        }
        double[][] bridge = h.poly(14, 79, 26, 79, 27, 83, 13, 83);
        h.solid(bridge, Pigment.WOOD_DARK, .2, .9);
        for (int k = -1; k <= 1; k += 2) {
            double[][] moon = h.loop(20 + k * 7, 65, 20 + k * 9.4, 68, 20 + k * 9, 72, 20 + k * 7.4, 69);
            h.dark(moon, .85, .5);
        }
        h.line(.8, .9, Profile.ORCHID, 12, 3, 8, 10, 9, 18);
        for (int i = 0; i < 5; i++) {
            h.paint(Pigment.LAMP, .8, .95, Profile.NAIL, 8.6 + .3 * i, 18, 7.4 + .9 * i, 30);
        }
    }

    /** 笛: a bamboo flute with bindings, holes and a tassel. */
    static void flute(Brush brush, Subject s) {
        Hand base = Hand.on(brush, s, 500, 100);
        Hand h = base.tilt(250, 55, s.pose() % 2 == 0 ? -.07 : .06);
        double[][] tube = h.loop(14, 42, 16, 36, 120, 34.5, 250, 35, 380, 34, 486, 36, 490, 42, 486, 54, 380, 55, 250, 54, 120, 55, 16, 54, 12, 48);
        h.body(tube, Pigment.BAMBOO, .45);
        h.tint(tube, Pigment.STRAW, .6);
        h.shade(tube, .55, 40, 56);
        h.edge(tube, 1.1, .95);
        for (double u : new double[] {52, 108, 190, 330, 404, 452}) {
            h.paint(Pigment.WOOD_DARK, 7, .9, Profile.EVEN, u, 34, u + 1, 55);
            h.line(.8, .9, Profile.EVEN, u + 5, 34.6, u + 6, 55);
        }
        double[] holes = {80, 150, 222, 246, 270, 294, 318, 352};
        for (double u : holes) {
            double[][] hole = h.oval(u, 42, u == 80 ? 9 : 6.4, 4.2);
            h.dark(hole, .95, .75);
        }
        h.line(1.2, .9, Profile.ORCHID, 430, 55, 437, 66, 432, 74);
        double[][] jade = h.oval(433, 77, 7, 6);
        h.solid(jade, Pigment.JADE, .3, .9);
        for (int i = 0; i < 7; i++) {
            h.paint(Pigment.LAMP, 3, .95, Profile.NAIL, 429 + 1.3 * i, 83, 424 + 3 * i, 94, 421 + 4 * i, 103 + h.rng.uniform(-5, 5));
        }
    }

    /** 鼓: poses: barrel drum on a frame, war drum on its side, small waist drum. */
    static void drum(Brush brush, Subject s) {
        Hand h = Hand.on(brush, s, 100, 100);
        Vessels.table(h, 50, 96, 36);
        if (s.pose() % 2 == 0) {
            for (double[] q : new double[][] {{20, 58, 12, 97}, {80, 58, 88, 97}}) {
                h.paint(Pigment.WOOD, 4.4, .9, Profile.EVEN, q);
                h.line(1.2, .95, Profile.EVEN, q[0] - 2, q[1], q[2] - 2, q[3]);
                h.line(.9, .9, Profile.EVEN, q[0] + 2.2, q[1], q[2] + 2.2, q[3]);
            }
            h.paint(Pigment.WOOD, 4, .9, Profile.EVEN, 14, 90, 86, 90);
            h.line(1, .95, Profile.EVEN, 14, 92.4, 86, 92.4);
            Hand d = h.part("drum");
            double[][] rimBack = d.loop(54, 8, 74, 10, 92, 28, 96, 48, 92, 68, 74, 87, 54, 88, 30, 80, 20, 48, 30, 16);
            d.solid(rimBack, Pigment.VERMILION, .5, 1.1);
            double[][] face = d.oval(45, 48, 35, 38);
            d.body(face, Pigment.FUR_LIGHT, .9);
            d.volume(face, .25);
            d.outline(face, 1.2, .95);
            d.edge(d.oval(45, 48, 31, 34), .6, .65);
            studs(d, 45, 48, 35, 38);
            swirl(d, 45, 48, 15);
            ring(d, 93, 48);
        } else {
            Hand d = h.tilt(50, 90, -.05);
            Lathe.vessel(d, 50, .3, Pigment.VERMILION, Pigment.FUR_LIGHT, .5, 34, 28, 42, 46, 43, 60, 40, 74, 33, 90);
            double[][] face = d.oval(50, 28, 34, 10.2);
            d.body(face, Pigment.FUR_LIGHT, .9);
            d.outline(face, 1.1, .95);
            for (int i = 0; i < 13; i++) {
                double t = Math.PI * (.04 + .92 * i / 12);
                d.line(1.2, .95, Profile.DOT, 50 + 34 * Math.cos(t), 32 + 10.2 * Math.sin(t), 50.6 + 34 * Math.cos(t), 32.4 + 10.2 * Math.sin(t));
                d.line(1.2, .95, Profile.DOT, 50 + 33 * Math.cos(t), 86 + 9.6 * Math.sin(t), 50.6 + 33 * Math.cos(t), 86.4 + 9.6 * Math.sin(t));
            }
            ring(d, 50, 64);
            d.line(2, .95, Profile.RISE, 84, 6, 66, 18, 54, 27);
            d.line(3.4, .95, Profile.DOT, 55, 26, 51, 29);
            d.line(2, .95, Profile.RISE, 96, 16, 76, 22, 62, 29);
            d.line(3.4, .95, Profile.DOT, 63, 28, 59, 30);
        }
    }

    private static void ring(Hand h, double u, double v) {
        h.line(2, .95, Profile.DOT, u - 1.4, v - 5, u + 1.4, v - 5);
        h.along(h.oval(u, v, 4, 5, -1.3, 4.4), 1, .95, Profile.EVEN);
    }

    private static void studs(Hand h, double u, double v, double ru, double rv) {
        int n = h.fine(ru, 18) ? 24 : 12;
        for (int i = 0; i < n; i++) {
            double t = 2 * Math.PI * (i + h.rng.uniform(-.1, .1)) / n;
            h.line(1.1, .95, Profile.DOT, u + ru * .95 * Math.cos(t) - .3, v + rv * .95 * Math.sin(t), u + ru * .95 * Math.cos(t) + .4,
                    v + rv * .95 * Math.sin(t) + .2);
        }
    }

    /** Two commas chasing each other, the drum skin's device. */
    private static void swirl(Hand h, double u, double v, double r) {
        for (int k = 0; k < 3; k++) {
            double a = 2 * Math.PI * k / 3 + .4;
            double[] p = new double[10];
            for (int i = 0; i < 5; i++) {
                double q = r * (.18 + .2 * i);
                double t = a + .55 * i;
                p[2 * i] = u + q * Math.cos(t);
                p[2 * i + 1] = v + q * Math.sin(t);
            }
            h.paint(k == 0 ? Pigment.LAMP : k == 1 ? Pigment.CLOTH_BLUE : Pigment.GOLD, r * .3, .9, Profile.LEAF, p);
            h.line(.7, .8, Profile.ORCHID, p);
        }
    }

    /** 钟: a bronze bell hanging from its beam; poses: temple bell with striking log, chime bell with bosses, bell under a small frame. */
    static void bell(Brush brush, Subject s) {
        Hand h = Hand.on(brush, s, 80, 100);
        if (s.pose() % 3 != 0 || s.h() < 130) {
            BellPavilion.draw(h, Instruments::bronze);
            return;
        }
        h.paint(Pigment.WOOD, 5, .95, Profile.EVEN, 2, 8, 40, 7, 78, 8.4);
        h.line(1.3, .95, Profile.BONE, 2, 5.6, 40, 4.6, 78, 6);
        h.line(1.2, .95, Profile.BONE, 2, 10.8, 40, 9.8, 78, 11);
        bronze(h);
        h.line(.8, .9, Profile.EVEN, 74, 9, 75, 74);
        h.line(.8, .9, Profile.EVEN, 84, 9, 85, 73);
        double[][] log = h.loop(67, 74, 69, 71.5, 90, 71, 92, 74, 91, 79, 70, 79.6, 67, 78);
        h.solid(log, Pigment.WOOD, .4, 1);
    }

    private static void bronze(Hand h) {
        h.along(h.oval(38, 18, 6, 7, 2.8, 6.6), 2, 1, Profile.EVEN);
        h.along(h.oval(42, 18, 5, 7, 2.8, 6.6), 1.4, .95, Profile.EVEN);
        double[][] body = Curves.join(h.curve(12, 92, 16, 76, 18, 52, 20, 36, 28, 25, 40, 22), h.curve(40, 22, 52, 25, 60, 36, 62, 52, 64, 76, 68,
                92), h.curve(68, 92, 60, 95.4, 52, 94.6, 46, 97, 40, 95.6,
                33, 97, 27, 94.8, 20, 95.4, 12, 92));
        h.body(body, Pigment.BRONZE, .9);
        h.volume(body, .6);
        double[][] mouth = h.loop(13, 92.6, 26, 90, 40, 89.4, 54, 90, 67, 92.6, 52, 94, 40, 95, 27, 94);
        h.dark(mouth, .75, .45);
        h.outline(body, 1.3, 1);
        for (double v : h.fine(20, 12) ? new double[] {36, 40, 62, 66, 84} : new double[] {38, 66}) {
            double r = 20 + (v - 36) * .11;
            h.along(h.curve(40 - r, v, 40 - r * .5, v + 2.2, 40, v + 3, 40 + r * .5, v + 2.2, 40 + r, v), .7, .8, Profile.EVEN);
        }
        for (double u : new double[] {31, 49}) {
            h.line(.7, .8, Profile.EVEN, u, 42, u + (u - 40) * .12, 86);
        }
        for (int row = 0; h.fine(20, 12) && row < 3; row++) {
            for (double u : new double[] {24, 28, 36, 40, 44, 52, 56}) {
                double x = 40 + (u - 40) * (1 + .03 * row);
                h.line(1.7, .95, Profile.DOT, x - .5, 46 + 5 * row, x + .6, 46.4 + 5 * row);
            }
        }
        Lathe.gleam(h, 25, 40, 21, 80, 3);
        double[][] boss = h.oval(40, 77, 5, 4.6);
        h.edge(boss, .9, .9);
        h.edge(h.oval(40, 77, 2, 1.9), .7, .85);
    }
}
