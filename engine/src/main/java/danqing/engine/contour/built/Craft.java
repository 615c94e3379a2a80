package danqing.engine.contour.built;

import danqing.engine.contour.brush.Brush;
import danqing.engine.contour.brush.Curves;
import danqing.engine.contour.brush.Profile;
import danqing.engine.contour.brush.Tip;
import danqing.engine.contour.motif.Subject;
import danqing.styles.Pigment;
import java.util.Arrays;

/** Tools and toys: fishing rod, net, kite, fulling block. */
final class Craft {
    private Craft() {}

    /** 钓竿: a jointed bamboo rod leaning out, its line, float and a fish basket. */
    static void rod(Brush brush, Subject s) {
        Hand h = Hand.on(brush, s, 160, 100);
        double lift = s.pose() % 3 == 1 ? 18 : 6;
        double[] p = {10, 94, 46, 68 - lift * .3, 92, 36 - lift * .4, 146, 14 - lift * .4 + (s.pose() % 3 == 2 ? 12 : 0)};
        h.b.stroke(h.pts(p), Tip.of(Math.max(1.2, 2.6 * h.unit), .9, Profile.TAPER).tremor(.4).wash(.8).pigment(Pigment.STRAW));
        h.b.stroke(h.pts(p[0] + .6, p[1] + 1.3, p[2] + .6, p[3] + 1.2, p[4] + .5, p[5] + .9, p[6], p[7]), h.tip(1.2, 1, Profile.TAPER).tremor(.4).wash(.3));
        for (double t : new double[] {.16, .33, .52, .7}) {
            double[][] c = h.curve(p);
            double[] q = c[(int) (t * (c.length - 1))];
            h.b.dot(q[0], q[1], h.lw * 1.9, h.lw * 2.2, 1.1, h.ink, Pigment.INK);
        }
        double tu = p[6];
        double tv = p[7];
        h.b.stroke(h.pts(tu, tv, tu + 2, tv + 34, tu + 5, 88), Tip.of(Math.max(.45, h.lw * .34), h.ink * .7, Profile.FLAT).tremor(.3));
        h.paint(Pigment.LAMP, 2.4, 1, Profile.DOT, tu + 4.6, 82, tu + 5.2, 88);
        h.line(.8, .5, Profile.ORCHID, tu - 8, 90, tu + 5, 88.6, tu + 15, 90.4);
        h.line(.7, .4, Profile.ORCHID, tu - 18, 94, tu, 92.6, tu + 10, 94.4);
        Lathe.vessel(h, 52, .3, Pigment.STRAW, Pigment.WOOD_DARK, .5, 8, 72, 7, 75, 13, 82, 14, 89, 11, 96);
        for (int i = 0; i < 4; i++) {
            Lathe.ring(h, 52, 79 + 4.4 * i, 11.4 + (i == 1 || i == 2 ? 2 : 0), .3, .6, .75);
        }
        for (int i = -3; i <= 3; i++) {
            h.line(.5, .7, Profile.NAIL, 52 + 2.4 * i, 77, 52 + 4 * i, 86, 52 + 3.2 * i, 97);
        }
        h.line(1, .9, Profile.ORCHID, 45, 72, 52, 58, 60, 72);
        Ground.stone(h, 14, 96, 6);
        Ground.grass(h.part("g"), 22, 40, 98, 9, 2);
    }

    /** 网: poses: hung on two poles to dry, dip net on a crossed frame, cast net in a heap. */
    static void net(Brush brush, Subject s) {
        Hand h = Hand.on(brush, s, 140, 100);
        if (s.pose() % 2 == 0) {
            for (double[] q : new double[][] {{12, 98, 20, 4}, {128, 98, 122, 6}, {70, 98, 72, 14}}) {
                h.line(1.6, .95, Profile.EVEN, q[0], q[1], q[2], q[3]);
            }
            double[] top = {19, 12, 44, 20, 72, 17, 98, 22, 122, 13};
            double[] low = {15, 66, 40, 78, 72, 70, 102, 80, 126, 64};
            mesh(h, top, low, h.count(110, 6.5, 22), h.count(60, 6.5, 11));
            h.along(h.curve(top), 1.3, .95, Profile.BONE);
            h.along(h.curve(low), 1, .9, Profile.ORCHID);
            for (int i = 0; i < 9; i++) {
                double t = (i + h.rng.uniform(.2, .8)) / 9;
                double u = 15 + 111 * t;
                double v = 66 + 10 * Math.sin(Math.PI * t * 2.2) * .6 + 4;
                h.line(1.3, .95, Profile.DOT, u, v, u, v + 3.4);
            }
            Ground.grass(h.part("g"), 8, 132, 99, 9, 4);
        } else {
            Ground.water(h, 16, 126, 92, 5);
            h.line(2, .95, Profile.TAPER, 2, 94, 40, 50, 78, 10);
            for (double[] q : new double[][] {{30, 62}, {128, 60}, {56, 78}, {110, 46}}) {
                h.line(1.1, .95, Profile.ORCHID, 78, 12, 78 + (q[0] - 78) * .6, 18, q[0], q[1]);
            }
            double[] top = {30, 62, 54, 54, 84, 48, 110, 46, 128, 60};
            double[] low = {30, 62, 46, 82, 76, 90, 108, 82, 128, 60};
            mesh(h, top, low, h.count(100, 6.5, 20), h.count(36, 6, 8));
            h.along(h.curve(30, 62, 56, 78, 96, 76, 128, 60), 1, .9, Profile.ORCHID);
            h.along(h.curve(top), .8, .8, Profile.ORCHID);
            h.along(h.curve(low), 1, .9, Profile.ORCHID);
            h.line(.6, .8, Profile.EVEN, 78, 10, 60, 60, 40, 97);
        }
    }

    /** Lozenge mesh between an upper and a lower curve. */
    private static void mesh(Hand h, double[] top, double[] low, int nu, int nv) {
        double[][] a = h.curve(top);
        double[][] b = h.curve(low);
        int n = Math.max(4, nu);
        int m = Math.max(3, nv);
        for (int k = -m; k <= n; k++) {
            for (int d = 0; d < 2; d++) {
                double[][] p = new double[m + 1][];
                int c = 0;
                for (int j = 0; j <= m; j++) {
                    double t = d == 0 ? (k + j + .0) / n : (k + m - j + .0) / n;
                    if (t < 0 || t > 1) {
                        continue;
                    }
                    double[] x = a[(int) (t * (a.length - 1))];
                    double[] y = b[(int) (t * (b.length - 1))];
                    double s = (double) j / m;
                    double sag = 4 * s * (1 - s) * h.unit * 2;
                    p[c++] = new double[] {x[0] + (y[0] - x[0]) * s, x[1] + (y[1] - x[1]) * s + sag};
                }
                if (c > 2 && h.rng.chance(.94)) {
                    h.b.stroke(Arrays.copyOf(p, c), h.tip(.42, h.rng.uniform(.45, .75), Profile.EVEN));
                }
            }
        }
    }

    /** 风筝: poses: swallow, eagle with spread wings, diamond with streaming tails; the line falls away below. */
    static void kite(Brush brush, Subject s) {
        Hand base = Hand.on(brush, s, 90, 100);
        Hand h = base.tilt(45, 40, s.pose() % 2 == 0 ? .2 : -.14);
        h.b.stroke(base.pts(45, 44, 36, 66, 20, 84, 2, 99), Tip.of(Math.max(.45, h.lw * .34), h.ink * .6, Profile.FLAT).tremor(.3));
        if (s.pose() % 3 == 2) {
            double[][] d = h.poly(45, 6, 72, 32, 45, 64, 18, 32);
            h.solid(d, Pigment.CLOTH_RED, .3, 1);
            double[][] half = h.poly(45, 6, 72, 32, 45, 64);
            h.tint(half, Pigment.GOLD, .8);
            h.line(.8, .9, Profile.EVEN, 45, 6, 45, 64);
            h.line(.8, .9, Profile.EVEN, 18, 32, 45, 30, 72, 32);
            for (int i = 0; i < 3; i++) {
                double[] t = {45, 63, 40 + 6 * i, 74, 48 + 4 * i, 84, 42 + 8 * i, 97};
                h.paint(i % 2 == 0 ? Pigment.LAMP : Pigment.CLOTH_BLUE, 2.6, .95, Profile.ORCHID, t);
                h.line(.6, .85, Profile.ORCHID, t);
            }
            return;
        }
        boolean eagle = s.pose() % 3 == 1;
        Pigment c = eagle ? Pigment.FEATHER_BROWN : Pigment.CLOTH_DARK;
        for (int k = -1; k <= 1; k += 2) {
            double[][] tail = eagle ? h.loop(45, 50, 45 + k * 5, 56, 45 + k * 11, 78, 45 + k * 6, 82, 45, 80)
                    : h.loop(45 + k * 1, 50, 45 + k * 6, 58, 45 + k * 12, 74, 45 + k * 20, 93, 45 + k * 13, 84, 45 + k * 5, 70);
            h.solid(tail, c, .3, 1);
            double[][] wing = eagle
                    ? h.loop(45 + k * 3, 18, 45 + k * 14, 10, 45 + k * 28, 7, 45 + k * 40, 14, 45 + k * 45, 26, 45 + k * 42, 30, 45 + k * 41, 40,
                            45 + k * 36, 36, 45 + k * 33, 46, 45 + k * 27, 40, 45 + k * 23,
                            48, 45 + k * 16, 43, 45 + k * 9, 46, 45 + k * 3, 42)
                    : h.loop(45 + k * 3, 17, 45 + k * 14, 9, 45 + k * 27, 9, 45 + k * 38, 18, 45 + k * 46, 36, 45 + k * 36, 31, 45 + k * 26, 30,
                            45 + k * 15, 34, 45 + k * 4, 38);
            h.solid(wing, c, .3, 1.1);
            if (!eagle) {
                double[][] spot = h.loop(45 + k * 11, 20, 45 + k * 20, 15, 45 + k * 27, 17, 45 + k * 25, 23, 45 + k * 16, 26);
                h.tint(spot, Pigment.LAMP, .9);
                h.edge(spot, .7, .85);
            }
            h.line(.7, .8, Profile.EVEN, 45 + k * 4, 20, 45 + k * 20, 12.5, 45 + k * 36, 19);
            for (int i = 0; i < (eagle ? 5 : 3); i++) {
                h.line(.6, .75, Profile.NAIL, 45 + k * (12 + 6 * i), 19 - i * .5, 45 + k * (13 + 6.4 * i), 28, 45 + k * (13 + 6.4 * i),
                        eagle ? 40 - i * 1.4 : 31);
            }
            h.line(.7, .8, Profile.NAIL, 45 + k * 4, 56, 45 + k * 7, 68, 45 + k * (eagle ? 7 : 14), eagle ? 78 : 84);
        }
        if (!eagle) {
            for (int k = -1; k <= 1; k += 2) {
                double[] t = {45 + k * 19, 91, 45 + k * 24, 95, 45 + k * 18, 99};
                h.paint(Pigment.LAMP, 1.6, .95, Profile.LEAF, t);
            }
        }
        double[][] body = h.loop(45, 6, 51, 10, 52, 22, 50, 40, 47, 54, 45, 58, 43, 54, 40, 40, 38, 22, 39, 10);
        h.solid(body, eagle ? Pigment.FEATHER_BROWN : Pigment.CLOTH_RED, .3, 1);
        double[][] bib = h.loop(45, 16, 49, 22, 48, 36, 45, 44, 42, 36, 41, 22);
        h.tint(bib, Pigment.CLOTH_LIGHT, .9);
        h.edge(bib, .6, .8);
        for (int k = -1; k <= 1; k += 2) {
            h.line(1.6, .95, Profile.DOT, 45 + k * 2.4, 11, 45 + k * 3.4, 11.4);
        }
        h.line(1.2, .95, Profile.NAIL, 45, 14, 45, 18);
    }

    /** 砧: a fulling block with folded cloth and two beetles. */
    static void anvil(Brush brush, Subject s) {
        Hand h = Hand.on(brush, s, 160, 100);
        Vessels.table(h, 80, 92, 70);
        double[][] side = Curves.join(h.curve(20, 58, 22, 80, 30, 90), h.curve(30, 90, 74, 97, 118, 92), h.curve(118, 92, 134, 80, 136, 56), h.pts(80, 66));
        double[][] top = h.loop(20, 58, 36, 48, 72, 45, 112, 47, 136, 56, 118, 65, 80, 68, 40, 66);
        h.solid(side, Pigment.STONE, .55, 1.2);
        h.body(top, Pigment.ROCK_LIGHT, .4);
        h.outline(top, 1.1, .95);
        for (int i = 0; i < 7; i++) {
            double u = h.rng.uniform(34, 120);
            double v = h.rng.uniform(72, 88);
            h.line(.6, .55, Profile.NAIL, u, v, u + 6, v + 2, u + 11, v + 2.4);
        }
        double[][] cloth = Curves.join(h.curve(44, 57, 60, 62, 92, 64, 116, 58), h.curve(116, 58, 118, 50, 114, 43), h.curve(114, 43, 92, 35, 66, 35,
                46, 44), h.curve(46, 44, 42, 50, 44, 57));
        Pigment c = s.pose() % 2 == 0 ? Pigment.CLOTH_LIGHT : Pigment.CLOTH_BLUE;
        h.solid(cloth, c, .35, 1.1);
        h.line(.8, .8, Profile.ORCHID, 45, 49, 62, 55, 92, 57, 116, 51);
        h.line(.7, .75, Profile.ORCHID, 45, 53, 62, 58.6, 92, 60.6, 116, 55);
        double[][] tail = h.loop(104, 60, 118, 56, 128, 66, 132, 80, 124, 84, 114, 78, 108, 70);
        h.solid(tail, c, .3, 1);
        h.line(.7, .75, Profile.NAIL, 114, 60, 121, 70, 124, 80);
        beetle(h.part("b1").at(60, 40, 1, 1, -.42));
        beetle(h.part("b2").at(86, 88, .9, .9, .2));
    }

    private static void beetle(Hand h) {
        double[][] head = h.loop(-26, -7, -6, -9, 10, -8, 14, -3, 14, 4, 10, 8, -6, 9, -26, 7, -29, 0);
        h.paint(Pigment.WOOD, 5, .95, Profile.EVEN, 12, 0, 30, 0, 50, 1);
        h.line(1, .95, Profile.EVEN, 12, -2.6, 50, -1.6);
        h.line(1.1, .95, Profile.EVEN, 12, 2.8, 50, 3.6);
        h.solid(head, Pigment.WOOD, .5, 1.1);
        h.line(.6, .75, Profile.NAIL, -22, -2, -8, -1, 8, -2.4);
        h.line(.6, .75, Profile.NAIL, -20, 3, -6, 4, 6, 3);
    }
}
