package danqing.engine.contour.built;

import danqing.engine.contour.brush.Brush;
import danqing.engine.contour.brush.Curves;
import danqing.engine.contour.brush.Profile;
import danqing.engine.contour.motif.Subject;
import danqing.styles.Pigment;

/** Tools and toys: fishing rod, net, cart, swing, kite, loom, fulling block. */
final class Craft {
    private Craft() {}

    /** 钓竿: a jointed bamboo rod leaning out, its line, float and a fish basket. */
    static void rod(Brush brush, Subject s) {
        Hand h = Hand.on(brush, s, 160, 100);
        double lift = s.pose() % 3 == 1 ? 18 : 6;
        double[] p = {10, 94, 46, 68 - lift * .3, 92, 36 - lift * .4, 146, 14 - lift * .4 + (s.pose() % 3 == 2 ? 12 : 0)};
        h.b.stroke(h.pts(p), danqing.engine.contour.brush.Tip.of(Math.max(1.2, 2.6 * h.unit), .9, Profile.TAPER).tremor(.4).wash(.8).pigment(Pigment.STRAW));
        h.b.stroke(h.pts(p[0] + .6, p[1] + 1.3, p[2] + .6, p[3] + 1.2, p[4] + .5, p[5] + .9, p[6], p[7]), h.tip(1.2, 1, Profile.TAPER).tremor(.4).wash(.3));
        for (double t : new double[] {.16, .33, .52, .7}) {
            double[][] c = h.curve(p);
            double[] q = c[(int) (t * (c.length - 1))];
            h.b.dot(q[0], q[1], h.lw * 1.9, h.lw * 2.2, 1.1, h.ink, Pigment.INK);
        }
        double tu = p[6];
        double tv = p[7];
        h.b.stroke(h.pts(tu, tv, tu + 2, tv + 34, tu + 5, 88), danqing.engine.contour.brush.Tip.of(Math.max(.45, h.lw * .34), h.ink * .7, Profile.FLAT).tremor(.3));
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
                    h.b.stroke(java.util.Arrays.copyOf(p, c), h.tip(.42, h.rng.uniform(.45, .75), Profile.EVEN));
                }
            }
        }
    }

    /** 车: a two-wheeled cart with shafts; poses: with hood, open with rails, loaded with sacks or charcoal. */
    static void cart(Brush brush, Subject s) {
        Hand h = Hand.on(brush, s, 150, 100);
        Ground.earth(h, 4, 146, 96, 6);
        wheel(h.part("far").tone(.65, .85), 62, 66, 25);
        h.paint(Pigment.WOOD, 3.4, .9, Profile.TAPER, 20, 62, 90, 60, 128, 66, 148, 80);
        h.line(1.2, .95, Profile.TAPER, 20, 64, 90, 62, 128, 68, 148, 82);
        h.line(1, .9, Profile.TAPER, 30, 56, 94, 54, 132, 60, 149, 72);
        h.line(1.2, .95, Profile.EVEN, 148, 70, 149, 83);
        double[][] bed = h.poly(16, 56, 96, 54, 100, 61, 18, 64);
        int pose = s.pose() % 3;
        if (pose == 0) {
            double[][] hood = Curves.join(h.curve(22, 56, 20, 34, 26, 18, 44, 12, 66, 11), h.curve(66, 11, 84, 14, 92, 28, 90, 55), h.pts(22, 56));
            h.body(hood, Pigment.CLOTH_BLUE, .8);
            h.volume(hood, .45);
            double[][] mouth = h.loop(90, 55, 92, 30, 85, 16, 77, 14, 72, 30, 72, 55);
            h.dark(mouth, .6, .35);
            double[][] drape = h.loop(73, 20, 80, 18, 82, 36, 78, 54, 72, 55);
            h.body(drape, Pigment.CLOTH_RED, .8);
            h.edge(drape, .8, .85);
            h.outline(hood, 1.2, .95);
            for (double u : new double[] {32, 46, 60}) {
                h.line(.8, .8, Profile.EVEN, u, 55, u - 1, 34, u + 5, 13);
            }
            double[][] eave = h.loop(16, 22, 28, 8, 60, 5, 88, 8, 100, 20, 88, 15, 60, 11, 30, 14);
            h.solid(eave, Pigment.CLOTH_BLUE, .4, 1);
        } else {
            for (int i = 0; i < 6; i++) {
                double u = 20 + 14.6 * i;
                h.line(1.2, .95, Profile.EVEN, u, 56, u - 1, 38);
            }
            h.line(1.4, .95, Profile.BONE, 16, 39, 56, 37, 96, 38);
            if (pose == 2) {
                for (double[] q : new double[][] {{32, 52, 15}, {54, 48, 17}, {78, 51, 16}, {44, 34, 13}, {66, 32, 14}}) {
                    double[][] sack = h.loop(q[0] - q[2] * .8, q[1] + 4, q[0] - q[2], q[1] - 6, q[0] - q[2] * .3, q[1] - 13, q[0] + q[2] * .5, q[1] - 12, q[0] + q[2], q[1] - 4, q[0] + q[2] * .8, q[1] + 5);
                    h.solid(sack, Pigment.CANVAS, .5, 1);
                    h.line(.7, .75, Profile.NAIL, q[0] - 2, q[1] - 11, q[0] - 5, q[1] - 2);
                    h.line(.7, .75, Profile.NAIL, q[0] + 3, q[1] - 11, q[0] + 5, q[1] - 3);
                }
            }
            h.line(1.2, .95, Profile.BONE, 14, 47, 56, 45.4, 97, 46);
        }
        h.solid(bed, Pigment.WOOD, .4, 1.1);
        wheel(h.part("near"), 52, 71, 27);
    }

    private static void wheel(Hand h, double u, double v, double r) {
        double[][] rim = h.oval(u, v, r * .92, r);
        h.b.stroke(h.oval(u, v, r * .87, r * .95), danqing.engine.contour.brush.Tip.of(Math.max(1.2, 3.6 * h.unit), .9, Profile.FLAT).wash(.9).pigment(Pigment.WOOD).raw());
        h.edge(rim, 1.3, .98);
        h.edge(h.oval(u, v, r * .8, r * .88), .9, .9);
        int n = h.fine(r, 14) ? 13 : 8;
        for (int i = 0; i < n; i++) {
            double a = 2 * Math.PI * (i + h.rng.uniform(-.08, .08)) / n + .2;
            h.line(1, .9, Profile.NAIL, u + 3 * Math.cos(a), v + 3 * Math.sin(a), u + r * .82 * Math.cos(a), v + r * .9 * Math.sin(a));
        }
        double[][] hub = h.oval(u, v, r * .17, r * .18);
        h.solid(hub, Pigment.WOOD_DARK, .4, 1.1);
    }

    /** 秋千: a tall swing frame, its seat swinging out or at rest, ribbons; a tree beside. */
    static void swing(Brush brush, Subject s) {
        Hand h = Hand.on(brush, s, 70, 100);
        Ground.earth(h, 1, 69, 96, 4);
        Ground.tree(h.part("tree").tone(.7, .8), 63, 94, 50, s.snowy() || s.is("withered") ? 2 : 0);
        for (double[] q : new double[][] {{8, 97, 17, 4}, {22, 96, 17, 4}, {50, 96, 55, 4}, {64, 97, 55, 4}}) {
            h.paint(Pigment.VERMILION, 1.9, .9, Profile.EVEN, q);
            h.line(.9, .95, Profile.EVEN, q[0] - .8, q[1], q[2] - .8, q[3]);
        }
        h.paint(Pigment.VERMILION, 2.4, .95, Profile.BONE, 10, 6.4, 36, 5, 62, 6);
        h.line(1.1, .95, Profile.BONE, 10, 5, 36, 3.6, 62, 4.8);
        h.line(.9, .9, Profile.BONE, 10, 8, 36, 6.6, 62, 7.6);
        double push = new double[] {14, 3, -10, 0}[s.pose() % 4];
        double su = 36 + push;
        double sv = 82 - push * push * .03;
        double skew = -push * .12;
        for (double k : new double[] {-7, 7}) {
            h.line(.7, .9, Profile.EVEN, 36 + k, 6, 36 + k + push * .45, 44, su + k, sv + k * skew * .1);
        }
        double[][] seat = h.poly(su - 9, sv - .6 - skew, su + 9, sv - .6 + skew, su + 9.6, sv + 2.2 + skew, su - 8.4, sv + 2.2 - skew);
        h.solid(seat, Pigment.WOOD, .3, 1);
        for (double[] q : new double[][] {{17, 4}, {55, 4}}) {
            h.paint(Pigment.LAMP, 1.5, .95, Profile.LEAF, q[0], q[1], q[0] + 5, q[1] + 7, q[0] + 3, q[1] + 17);
            h.paint(Pigment.LEAF_YOUNG, 1.3, .95, Profile.LEAF, q[0], q[1], q[0] - 3, q[1] + 8, q[0] + .5, q[1] + 15);
        }
        for (int i = 0; i < 5; i++) {
            double u = 12 + 46 * h.rng.unit();
            h.b.dot(h.px(u, 0), h.py(0, 90 + 6 * h.rng.unit()), 1.4 * h.unit, 2.2 * h.unit, h.rng.normal(0, .5), .8, Pigment.BLOSSOM_PINK);
        }
        Ground.grass(h.part("g"), 4, 66, 98, 5, 3);
    }

    /** 风筝: poses: swallow, eagle with spread wings, diamond with streaming tails; the line falls away below. */
    static void kite(Brush brush, Subject s) {
        Hand base = Hand.on(brush, s, 90, 100);
        Hand h = base.tilt(45, 40, s.pose() % 2 == 0 ? .2 : -.14);
        h.b.stroke(base.pts(45, 44, 36, 66, 20, 84, 2, 99), danqing.engine.contour.brush.Tip.of(Math.max(.45, h.lw * .34), h.ink * .6, Profile.FLAT).tremor(.3));
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
                    ? h.loop(45 + k * 3, 18, 45 + k * 14, 10, 45 + k * 28, 7, 45 + k * 40, 14, 45 + k * 45, 26, 45 + k * 42, 30, 45 + k * 41, 40, 45 + k * 36, 36, 45 + k * 33, 46, 45 + k * 27, 40, 45 + k * 23,
                            48, 45 + k * 16, 43, 45 + k * 9, 46, 45 + k * 3, 42)
                    : h.loop(45 + k * 3, 17, 45 + k * 14, 9, 45 + k * 27, 9, 45 + k * 38, 18, 45 + k * 46, 36, 45 + k * 36, 31, 45 + k * 26, 30, 45 + k * 15, 34, 45 + k * 4, 38);
            h.solid(wing, c, .3, 1.1);
            if (!eagle) {
                double[][] spot = h.loop(45 + k * 11, 20, 45 + k * 20, 15, 45 + k * 27, 17, 45 + k * 25, 23, 45 + k * 16, 26);
                h.tint(spot, Pigment.LAMP, .9);
                h.edge(spot, .7, .85);
            }
            h.line(.7, .8, Profile.EVEN, 45 + k * 4, 20, 45 + k * 20, 12.5, 45 + k * 36, 19);
            for (int i = 0; i < (eagle ? 5 : 3); i++) {
                h.line(.6, .75, Profile.NAIL, 45 + k * (12 + 6 * i), 19 - i * .5, 45 + k * (13 + 6.4 * i), 28, 45 + k * (13 + 6.4 * i), eagle ? 40 - i * 1.4 : 31);
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

    /** 织机: a treadle loom with its warp, cloth beam and bench. */
    static void loom(Brush brush, Subject s) {
        Hand h = Hand.on(brush, s, 130, 100);
        Ground.earth(h, 2, 128, 96, 4);
        Axo a = new Axo(h, 14, 96, .4, .26);
        double d = 56;
        double w = 62;
        double[][] posts = {{0, d, 74}, {w, d, 74}, {0, 0, 46}, {w, 0, 46}};
        for (int i = 0; i < 2; i++) {
            beam(a, posts[i][0], 0, posts[i][1], posts[i][0], posts[i][2], posts[i][1], 3.2);
        }
        beam(a, -4, 72, d, w + 4, 72, d, 4);
        beam(a, 0, 14, d, w, 14, d, 3);
        double[][] warp = a.pts(5, 45, 2, w - 5, 45, 2, w - 5, 66, d - 2, 5, 66, d - 2);
        h.b.clear(warp, Pigment.CLOTH_LIGHT);
        int n = h.count(52, 3.2, 24);
        for (int i = 0; i <= n; i++) {
            double x = 5 + (w - 10) * (i + h.rng.uniform(-.15, .15)) / Math.max(1, n);
            a.line(.45, .6, x, 45, 2, x, 66, d - 2);
        }
        double[][] cloth = a.pts(5, 45, 2, w - 5, 45, 2, w - 5, 51, 18, 5, 51, 18);
        h.body(cloth, s.is("red") ? Pigment.CLOTH_RED : Pigment.CLOTH_BLUE, .8);
        h.outline(cloth, .8, .85);
        for (double z : new double[] {24, 31}) {
            double y = 45 + 21 * z / d;
            beam(a, 2, y + 14, z, w - 2, y + 14, z, 2.4);
            beam(a, 2, y - 6, z, w - 2, y - 6, z, 2.4);
            for (int i = 0; i < h.count(50, 5, 14); i++) {
                double x = 6 + (w - 12) * (i + h.rng.unit()) / 14;
                a.line(.4, .6, x, y + 14, z, x, y - 6, z);
            }
            h.line(.7, .85, Profile.EVEN, a.flat(w / 2, y + 14, z, w / 2, 80, z + 6));
        }
        for (double x : new double[] {0, w}) {
            beam(a, x, 72, d, x, 82, 26, 2.6);
            beam(a, x, 20, 0, x, 20, d, 3);
            beam(a, x, 45, 0, x, 67, d, 3);
        }
        beam(a, 0, 82, 26, w, 82, 26, 2.6);
        for (int i = 2; i < 4; i++) {
            beam(a, posts[i][0], 0, posts[i][1], posts[i][0], posts[i][2], posts[i][1], 3.4);
        }
        double[][] roll = h.loop(a.flat(-3, 42, -1, w + 3, 42, -1, w + 6, 45, -1, w + 3, 48.5, -1, -3, 48.5, -1, -6, 45, -1));
        h.solid(roll, s.is("red") ? Pigment.CLOTH_RED : Pigment.CLOTH_BLUE, .5, 1.1);
        double[][] shuttle = h.loop(a.flat(20, 53, 21, 30, 55, 21, 42, 53, 21, 30, 51.4, 21));
        h.solid(shuttle, Pigment.WOOD_DARK, .3, .9);
        // treadles and bench
        for (double x : new double[] {22, 34}) {
            beam(a, x, 3, 30, x, 6, 4, 2.2);
        }
        beam(a, 4, 24, -20, w - 4, 24, -20, 4);
        for (double x : new double[] {8, w - 8}) {
            beam(a, x, 0, -20, x, 23, -20, 3);
        }
    }

    private static void beam(Axo a, double x0, double y0, double z0, double x1, double y1, double z1, double w) {
        double[] p = a.flat(x0, y0, z0, x1, y1, z1);
        double du = p[2] - p[0];
        double dv = p[3] - p[1];
        double l = Math.max(1e-6, Math.hypot(du, dv));
        double nu = dv / l * w / 2;
        double nv = -du / l * w / 2;
        Hand h = a.h;
        double[][] q = h.pts(p[0] + nu, p[1] + nv, p[2] + nu, p[3] + nv, p[2] - nu, p[3] - nv, p[0] - nu, p[1] - nv);
        h.body(q, Pigment.WOOD, .85);
        h.line(.8, .9, Profile.EVEN, p[0] + nu, p[1] + nv, p[2] + nu, p[3] + nv);
        h.line(1, .95, Profile.EVEN, p[0] - nu, p[1] - nv, p[2] - nu, p[3] - nv);
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
        double[][] cloth = Curves.join(h.curve(44, 57, 60, 62, 92, 64, 116, 58), h.curve(116, 58, 118, 50, 114, 43), h.curve(114, 43, 92, 35, 66, 35, 46, 44), h.curve(46, 44, 42, 50, 44, 57));
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
