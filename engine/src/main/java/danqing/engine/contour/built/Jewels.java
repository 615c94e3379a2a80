package danqing.engine.contour.built;

import danqing.engine.contour.brush.Brush;
import danqing.engine.contour.brush.Curves;
import danqing.engine.contour.brush.Profile;
import danqing.engine.contour.motif.Subject;
import danqing.styles.Pigment;

/** Hairpin and jade. */
final class Jewels {
    private Jewels() {}

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
