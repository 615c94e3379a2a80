package danqing.engine.contour.built;

import danqing.engine.contour.brush.Brush;
import danqing.engine.contour.brush.Curves;
import danqing.engine.contour.brush.Profile;
import danqing.engine.contour.brush.Tip;
import danqing.engine.contour.motif.Subject;
import danqing.styles.Pigment;

/** Made of beams and wheels: cart, swing, loom. */
final class Machines {
    private Machines() {}

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
                    double[][] sack = h.loop(q[0] - q[2] * .8, q[1] + 4, q[0] - q[2], q[1] - 6, q[0] - q[2] * .3, q[1] - 13, q[0] + q[2] * .5,
                            q[1] - 12, q[0] + q[2], q[1] - 4, q[0] + q[2] * .8, q[1] + 5);
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
        h.b.stroke(h.oval(u, v, r * .87, r * .95), Tip.of(Math.max(1.2, 3.6 * h.unit), .9, Profile.FLAT).wash(.9).pigment(Pigment.WOOD).raw());
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
        Ground.tree(h.part("tree").tone(.7, .8), 58, 94, 36, s.snowy() || s.is("withered") ? 2 : 0);
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
}
