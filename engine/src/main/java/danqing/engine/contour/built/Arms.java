package danqing.engine.contour.built;

import danqing.engine.contour.brush.Brush;
import danqing.engine.contour.brush.Curves;
import danqing.engine.contour.brush.Profile;
import danqing.engine.contour.brush.Tip;
import danqing.engine.contour.motif.Subject;
import danqing.styles.Pigment;

/** Arms: sword, bow, arrow, halberd, armour. */
final class Arms {
    private Arms() {}

    /** 剑: poses: drawn beside its scabbard, half drawn, sheathed with a tassel. */
    static void sword(Brush brush, Subject s) {
        Hand base = Hand.on(brush, s, 500, 100);
        int pose = s.pose() % 3;
        Hand h = base.tilt(250, 60, new double[] {-.08, .05, -.05}[pose]);
        if (pose == 0) {
            Hand sc = h.at(60, 30, 1, 1, .06);
            scabbard(sc, 90, 400);
        }
        if (pose == 2) {
            scabbard(h, 130, 486);
        } else {
            double end = pose == 1 ? 260 : 488;
            double[][] blade = h.poly(126, 41, end - 26, 42.6, end, 49, end - 26, 55, 126, 58);
            h.b.clear(blade, Pigment.CLOTH_LIGHT);
            h.shade(h.poly(126, 50, end - 10, 49.6, end - 26, 55, 126, 58), .5);
            h.edge(Outlines.dense(h.pts(126, 41, end - 26, 42.6, end, 49)), 1, .9);
            h.edge(Outlines.dense(h.pts(126, 58, end - 26, 55, end, 49)), 1.2, .95);
            h.line(.6, .7, Profile.EVEN, 128, 50, 250, 49.6, end - 8, 49.2);
            if (pose == 1) {
                scabbard(h, 256, 492);
            }
        }
        double[][] guard = h.loop(112, 34, 124, 30, 131, 36, 128, 49, 131, 63, 124, 69, 112, 65, 116, 50);
        h.solid(guard, Pigment.GOLD, .4, 1.1);
        double[][] grip = h.loop(52, 43, 80, 41, 114, 44, 114, 56, 80, 58, 52, 56);
        h.solid(grip, Pigment.WOOD_DARK, .4, 1.1);
        for (int i = 0; i < 7; i++) {
            h.line(.7, .9, Profile.EVEN, 56 + 8 * i, 42, 62 + 8 * i, 57);
            h.line(.5, .8, Profile.EVEN, 62 + 8 * i, 42, 56 + 8 * i, 57);
        }
        double[][] pommel = h.loop(52, 42, 40, 39, 33, 45, 33, 54, 40, 61, 52, 57);
        h.solid(pommel, Pigment.GOLD, .4, 1.1);
        h.line(1.2, .95, Profile.ORCHID, 33, 50, 20, 54, 16, 66);
        for (int i = 0; i < 7; i++) {
            h.paint(Pigment.LAMP, 3, .95, Profile.NAIL, 14 + i, 66, 8 + 2.6 * i, 84, 4 + 3.6 * i, 98 + h.rng.uniform(-6, 4));
        }
    }

    private static void scabbard(Hand h, double u0, double u1) {
        double[][] p = h.loop(u0, 38, u0 + 40, 37, u1 - 20, 40, u1, 44, u1 + 2, 50, u1, 56, u1 - 20, 59, u0 + 40, 62, u0, 61);
        h.solid(p, Pigment.WOOD_DARK, .5, 1.2);
        for (double t : new double[] {.02, .3, .36, .96}) {
            double u = u0 + (u1 - u0) * t;
            h.paint(Pigment.GOLD, 9, .95, Profile.EVEN, u, 38, u + 1, 60);
            h.line(.8, .9, Profile.EVEN, u + 5, 38, u + 6, 60);
            h.line(.8, .9, Profile.EVEN, u - 5, 38, u - 4, 61);
        }
        Lathe.gleam(h, u0 + 60, 44, u1 - 90, 45, 2.4);
    }

    /** 弓: a recurved bow strung, an arrow or a quiver beside it. */
    static void bow(Brush brush, Subject s) {
        Hand base = Hand.on(brush, s, 60, 100);
        Hand h = base.tilt(30, 50, s.pose() % 2 == 0 ? .08 : -.06);
        double[][] limb = h.curve(12, 4, 15, 9, 26, 17, 38, 28, 40, 40, 35, 49, 35, 52, 40, 61, 38, 73, 26, 84, 15, 92, 12, 97);
        h.b.stroke(limb, Tip.of(Math.max(1.4, 3.6 * h.unit), .95, Profile.of(0, .4, .12, .8, .3, 1.1, .45, .9, .5, 1.2, .55, .9, .7, 1.1, .88, .8, 1,
                .4)).pigment(Pigment.WOOD)
                .wash(.9).raw());
        h.edge(Curves.offset(limb, 1.7 * h.unit), 1, .95);
        h.edge(Curves.offset(limb, -1.7 * h.unit), .9, .9);
        h.line(.55, .9, Profile.FLAT, 13, 6, 13.6, 50, 13, 95);
        double[][] grip = h.loop(33, 44, 37.4, 45, 37, 57, 33, 57, 32, 50);
        h.solid(grip, Pigment.CLOTH_RED, .4, .9);
        for (double v : new double[] {22, 25, 76, 79}) {
            double u = v < 50 ? 31 + (v - 22) * .5 : 34 - (v - 76) * .8;
            h.line(1.2, .9, Profile.EVEN, u - 2.6, v + 1, u + 2.6, v - 1);
        }
        if (s.pose() % 2 == 0) {
            shaft(h.at(5, 52, .54, .54, .02), 100);
        } else {
            shaft(h.at(48, 96, .6, .6, -1.62), 140);
            shaft(h.at(53, 97, .6, .6, -1.52), 136);
        }
    }

    /** An arrow from the origin to the right, {@code length} long. */
    private static void shaft(Hand h, double length) {
        h.paint(Pigment.STRAW, 2, .95, Profile.EVEN, 4, 0, length - 8, 0);
        h.line(.7, .9, Profile.EVEN, 2, .8, length * .5, 1, length - 8, .6);
        double[][] head = h.poly(length - 12, -4.4, length, 0, length - 12, 4.4, length - 9, 0);
        h.b.clear(head, Pigment.CLOTH_DARK);
        h.dark(head, .7, .4);
        h.outline(head, .8, .95);
        for (int k = -1; k <= 1; k += 2) {
            double[][] f = h.loop(0, k * .8, 3, k * 5.6, 18, k * 5, 26, k * .8);
            h.body(f, k < 0 ? Pigment.FEATHER_BROWN : Pigment.FEATHER_WHITE, .8);
            h.edge(f, .7, .85);
            for (int i = 0; i < 4; i++) {
                h.line(.45, .75, Profile.NAIL, 21 - 4.6 * i, k, 17 - 4.6 * i, k * 4.6);
            }
        }
    }

    /** 箭: one to three arrows, spread. */
    static void arrow(Brush brush, Subject s) {
        Hand h = Hand.on(brush, s, 400, 100);
        int n = s.is("many") ? 3 : 1 + s.pose() % 3;
        for (int i = 0; i < n; i++) {
            double a = n == 1 ? -.07 : -.1 + .1 * i;
            shaft(h.part("a" + i).at(16 + 10 * i, n == 1 ? 62 : 70 - 20 * i, 2.7, 2.7, a), 136 - 4 * i);
        }
    }

    /** 戟: halberd with crescent blade and tassel, upright; poses: single crescent, double, spear. */
    static void halberd(Brush brush, Subject s) {
        Hand base = Hand.on(brush, s, 32, 100);
        Hand h = base.tilt(16, 99, s.pose() % 2 == 0 ? .03 : -.05);
        h.paint(Pigment.VERMILION, 1.9, .95, Profile.EVEN, 16, 99, 15.8, 60, 16, 18);
        h.line(.8, .95, Profile.EVEN, 15.2, 99, 15, 60, 15.2, 18);
        h.line(.6, .85, Profile.EVEN, 17, 99, 16.8, 60, 17, 18);
        double[][] point = h.loop(16, .6, 18.4, 7, 18, 13, 17, 17, 15, 17, 14, 13, 13.6, 7);
        h.solid(point, Pigment.CLOTH_LIGHT, .5, 1);
        h.line(.6, .8, Profile.EVEN, 16, 2, 16, 16);
        for (int k = -1; k <= 1; k += 2) {
            if (k < 0 && s.pose() % 3 == 0 || s.pose() % 3 == 2) {
                continue;
            }
            double[][] moon = Curves.join(h.curve(16 + k * 9, 8, 16 + k * 13, 14, 16 + k * 13.4, 20, 16 + k * 9, 28), h.curve(16 + k * 9, 28,
                    16 + k * 9.6, 20, 16 + k * 9.4, 14, 16 + k * 9, 8));
            h.solid(moon, Pigment.CLOTH_LIGHT, .5, 1);
            h.line(1.2, .95, Profile.EVEN, 16, 16, 16 + k * 10, 15);
            h.line(1.2, .95, Profile.EVEN, 16, 21, 16 + k * 10, 21.4);
        }
        h.paint(Pigment.GOLD, 2.8, 1, Profile.DOT, 15, 18.6, 17, 18.6);
        for (int i = 0; i < 11; i++) {
            double d = (i - 5) * .5;
            h.paint(Pigment.LAMP, 1.1, .95, Profile.NAIL, 16 + d * .4, 23, 16 + d * 1.6, 29, 16 + d * 2 + h.rng.normal(0, .4), 34 + h.rng.uniform(-2, 2));
        }
        h.line(.8, .9, Profile.NAIL, 16, 99, 16, 96);
    }

    /** 甲: a suit of lamellar armour on its stand, helmet above. */
    static void armor(Brush brush, Subject s) {
        Hand h = Hand.on(brush, s, 80, 100);
        Vessels.table(h, 40, 97, 26);
        h.line(2, .95, Profile.EVEN, 40, 60, 40, 97);
        h.line(2, .95, Profile.BONE, 22, 97, 58, 97);
        double[][] skirt = h.loop(28, 58, 52, 58, 58, 70, 66, 92, 54, 94, 41, 91, 29, 95, 14, 92, 22, 70);
        h.solid(skirt, Pigment.BRONZE, .5, 1.1);
        scales(h, 58, 90, 24, 56, 16, 64, 6);
        double[][] chest = h.loop(27, 30, 40, 33, 53, 30, 57, 44, 55, 60, 40, 63, 25, 60, 23, 44);
        h.solid(chest, Pigment.BRONZE, .4, 1.1);
        scales(h, 46, 60, 25, 55, 25, 55, 3);
        for (int k = -1; k <= 1; k += 2) {
            double[][] sh = h.loop(40 + k * 10, 27, 40 + k * 19, 28, 40 + k * 27, 33, 40 + k * 31, 43, 40 + k * 32, 55, 40 + k * 23, 56, 40 + k * 18,
                    44, 40 + k * 13, 36);
            h.solid(sh, Pigment.BRONZE, .5, 1.1);
            for (int i = 0; i < 3; i++) {
                h.along(h.curve(40 + k * (15 + 2.6 * i), 39 + 5 * i, 40 + k * (22 + 2 * i), 38 + 5.4 * i, 40 + k * (28.4 + 1.2 * i), 36 + 5.6 * i),
                        .8, .85, Profile.ORCHID);
            }
            double[][] disc = h.oval(40 + k * 7.6, 41, 6, 6.2);
            h.body(disc, Pigment.GOLD, .8);
            h.volume(disc, .4);
            h.edge(disc, 1, .95);
            h.edge(h.oval(40 + k * 7.6, 41, 3.4, 3.6), .6, .75);
        }
        h.paint(Pigment.CLOTH_RED, 4, .95, Profile.BONE, 25, 59, 40, 62, 55, 59);
        h.line(.9, .95, Profile.BONE, 25, 61, 40, 64.4, 55, 61);
        h.line(.9, .95, Profile.BONE, 25, 57, 40, 60, 55, 57);
        double[][] scarf = h.loop(30, 29, 40, 26, 50, 29, 47, 34, 40, 37, 33, 34);
        h.solid(scarf, Pigment.CLOTH_RED, .4, .9);
        double[][] helm = h.loop(31.4, 21, 31.6, 14, 35, 8.6, 40, 6.4, 45, 8.6, 48.4, 14, 48.6, 21, 51, 29, 46.4, 28, 44.6, 23, 40, 21.6, 35.4, 23,
                33.6, 28, 29, 29);
        h.solid(helm, Pigment.BRONZE, .5, 1.1);
        h.line(1, .95, Profile.BONE, 31.2, 18, 40, 19.4, 48.8, 18);
        h.line(.7, .85, Profile.ORCHID, 40, 7, 40, 20);
        for (int i = 0; i < 7; i++) {
            h.paint(Pigment.LAMP, 1.6, .95, Profile.NAIL, 40, 7, 38 - i * 1.2, 2 + i * .3, 34 - i * 2.2, 3 + i * 1.6);
        }
    }

    /** Rows of lamellae as small unequal arcs. */
    private static void scales(Hand h, double v0, double v1, double a0, double a1, double b0, double b1, int rows) {
        for (int r = 1; r <= rows; r++) {
            double t = (double) r / (rows + .4);
            double v = v0 + (v1 - v0) * t;
            double a = a0 + (b0 - a0) * t + 1;
            double z = a1 + (b1 - a1) * t - 1;
            int n = h.count(z - a, 4, 11);
            for (int i = 0; i < n; i++) {
                double u = a + (z - a) * (i + (r % 2) * .5) / n;
                double w = (z - a) / n;
                if (u + w < z + 1) {
                    h.line(.6, h.rng.uniform(.6, .85), Profile.ORCHID, u, v - 2, u + w * .1, v + 1, u + w * .5, v + 1.9, u + w * .9, v + 1, u + w, v - 2);
                }
            }
        }
    }
}
