package danqing.engine.contour.built;

import danqing.engine.contour.brush.Brush;
import danqing.engine.contour.brush.Curves;
import danqing.engine.contour.brush.Profile;
import danqing.engine.contour.motif.Subject;
import danqing.styles.Pigment;

/** What is worn or carried: rain cape, hat, umbrella, robe. */
final class Wear {
    private Wear() {}

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
                h.line(h.rng.uniform(.5, 1), h.rng.uniform(.5, .95), Profile.NAIL, 40 + u * w0, from, 40 + u * (w0 + w1) * .56, (from + to) / 2,
                        40 + u * w1 + h.rng.normal(0, .6), to);
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
        double[][] dome = Curves.join(h.curve(9, 50, 16, 38, 32, 22, 52, 12, 65, 9), h.curve(65, 9, 78, 12, 98, 22, 114, 38, 121, 50), h.curve(121,
                50, 112, 47.5, 104, 52.5, 96, 50, 84, 55, 76, 51.6, 65, 56.4,
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
            double[][] sl = h.loop(40 + k * 12, 15, 40 + k * 26, 16.5, 40 + k * 37, 15, 40 + k * 37.4, 36, 40 + k * 35, 57, 40 + k * 26, 55,
                    40 + k * 20, 45, 40 + k * 16, 34);
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
}
