package danqing.engine.contour.built;

import danqing.engine.contour.brush.Brush;
import danqing.engine.contour.brush.Curves;
import danqing.engine.contour.brush.Profile;
import danqing.engine.contour.brush.Tip;
import danqing.engine.contour.motif.Subject;
import danqing.engine.contour.vector.Gradient;
import danqing.styles.Pigment;
import java.util.function.DoubleUnaryOperator;

/** Bridges: both ends on banks. */
final class Bridges {
    private Bridges() {}

    /** 桥: poses: stone with one high arch, stone with three arches, planks on trestles, plank with one rail. */
    static void bridge(Brush brush, Subject s) {
        Hand h = Hand.on(brush, s, 280, 100);
        int pose = s.pose() % 4;
        Ground.water(h, 60, 220, 90, 9);
        bank(h.part("left"), 0, 1);
        bank(h.part("right"), 280, -1);
        switch (pose) {
            case 0 -> stone(h.part("bridge"), 38, 242, 80, 46, new double[][] {{140, 92, 48}});
            case 1 -> stone(h.part("bridge"), 30, 250, 80, 30, new double[][] {{140, 50, 34}, {88, 36, 24}, {192, 36, 24}});
            default -> planks(h.part("bridge"), pose == 3);
        }
        Hand g = h.part("grass");
        Ground.grass(g, 4, 42, 86, 12, 2);
        Ground.grass(g, 240, 276, 86, 12, 2);
    }

    /** An earth tongue with stones at the left (dir 1) or right (dir −1) edge. */
    static void bank(Hand h, double u, int dir) {
        double[][] p = h.loop(u - dir * 22, 82, u - dir * 8, 77, u + dir * 20, 75, u + dir * 40, 79, u + dir * 54, 84, u + dir * 64, 90.5, u + dir * 42, 94, u + dir * 18, 95, u - dir * 14, 93);
        double x0 = h.px(u - dir * 20, 0);
        double x1 = h.px(u + dir * 14, 0);
        Gradient inward = new Gradient((float) x0, 0, 0, (float) x1, 0, 1);
        double soft = Math.max(.8, 1.4 * h.unit);
        h.b.clear(p, h.s.snowy() ? Pigment.SNOW : Pigment.EARTH, h.s.snowy() ? Pigment.STONE : Pigment.EARTH_DARK, 0, soft, inward, true);
        h.b.fill(p, Pigment.EARTH, (h.s.snowy() ? .15 : .6) * h.ink, soft, inward, 0);
        h.b.fill(h.loop(u + dir * 14, 88, u + dir * 40, 88, u + dir * 62, 90, u + dir * 42, 94, u + dir * 18, 94), Pigment.SHADE, .75 * h.ink, soft, inward, 0);
        h.edge(h.curve(u - dir * 18, 80, u - dir * 6, 76.6, u + dir * 20, 75, u + dir * 40, 79, u + dir * 54, 84, u + dir * 64, 90.5), 1.2, .9);
        h.line(.9, .75, Profile.ORCHID, u + dir * 64, 91, u + dir * 44, 94.6, u + dir * 22, 95);
        h.line(.7, .5, Profile.ORCHID, u + dir * 16, 95.6, u - dir * 4, 95, u - dir * 18, 92.8);
        for (int i = 0; i < 6; i++) {
            // the abutment: piled stones, the large ones under the deck
            double t = h.rng.unit();
            Ground.stone(h, u + dir * (22 + 40 * t), 80 + 12 * t + h.rng.uniform(-2, 2), h.rng.uniform(3, 5) + 4 * (1 - Math.abs(2 * t - 1)));
        }
        Ground.grass(h, u + dir * 6, u + dir * 44, 80, 13, 2);
        for (int i = 0; i < h.count(60, 4, 14); i++) {
            double a = u + dir * h.rng.uniform(-12, 46);
            double v = h.rng.uniform(80, 90);
            h.line(.6, .5, Profile.NAIL, a, v, a + dir * 6, v + 1.6, a + dir * 11, v + 4);
        }
    }

    private static void stone(Hand h, double u0, double u1, double v, double rise, double[][] arches) {
        double m = (u0 + u1) / 2;
        double w = u1 - u0;
        double[][] deck = h.curve(u0, v, u0 + w * .16, v - rise * .4, u0 + w * .33, v - rise * .83, m, v - rise, u1 - w * .33, v - rise * .84,
                u1 - w * .16, v - rise * .41, u1, v);
        double[][] far = h.curve(u0 + 8, v - 5, u0 + w * .16 + 8, v - rise * .4 - 5, m + 7, v - rise - 6, u1 - w * .16 + 6, v - rise * .41 - 5, u1 + 8, v - 5);
        Hand back = h.tone(.7, .8);
        back.along(far, .9, .8, Profile.EVEN);
        double[][] underside = h.pts(u1, 93, u0, 93);
        double[][] side = Curves.join(deck, underside);
        // the far side of each vault shows through the opening, so holes are painted after the wall
        h.body(side, Pigment.STONE, .6);
        h.shade(side, .3, v - rise, 93);
        for (double[] a : arches) {
            double r = a[1] / 2;
            double[][] hole = Curves.join(h.pts(a[0] - r, 93.5), h.oval(a[0], 93.5, r, a[2], Math.PI, 2 * Math.PI), h.pts(a[0] + r, 93.5));
            h.b.clear(hole, Pigment.WATER_FAR, Pigment.WATER_NEAR, 0, 0, null, false);
            double[][] vault = Curves.join(h.oval(a[0], 93.5, r, a[2], Math.PI, 2 * Math.PI), h.oval(a[0] + r * .2, 93.5, r * .82, a[2] * .86,
                    2 * Math.PI, Math.PI));
            h.b.fill(vault, Pigment.STONE, .9, .5, null, 0);
            h.b.fill(vault, Pigment.INK, .55 * h.ink, .8, null, .1);
            h.edge(h.oval(a[0], 93.5, r, a[2], Math.PI, 2 * Math.PI), 1.3, .95);
            h.edge(h.oval(a[0], 93.5, r + 5, a[2] + 5, 1.03 * Math.PI, 1.97 * Math.PI), .8, .8);
            int n = h.count(r * 2, 5, 15);
            for (int i = 1; i < n; i++) {
                double t = Math.PI * (1 + (i + h.rng.uniform(-.15, .15)) / n);
                h.line(.5, .7, Profile.NAIL, a[0] + r * Math.cos(t), 93.5 + a[2] * Math.sin(t), a[0] + (r + 5) * Math.cos(t), 93.5 + (a[2] + 5) * Math.sin(t));
            }
            h.line(.7, .5, Profile.ORCHID, a[0] - r * .7, 95, a[0], 94.4, a[0] + r * .5, 95.2);
        }
        h.edge(deck, 1.3, .95);
        rails(h, u0, u1, v, rise);
        for (int i = 0; i < h.count(w, 11, 18); i++) {
            double u = h.rng.uniform(u0 + 12, u1 - 20);
            double t = Math.abs(u - m) / (w / 2);
            double y = v - rise * (1 - t * t) * .9 + h.rng.uniform(6, 16);
            if (y < 91 && clear(arches, u, y)) {
                h.line(.5, .5, Profile.NAIL, u, y, u + h.rng.uniform(5, 10), y + (u > m ? 2 : -2));
            }
        }
        if (!h.s.snowy() && h.fine(10, 8)) {
            for (int i = 0; i < 7; i++) {
                double u = h.rng.uniform(u0 + 10, u0 + 50);
                h.b.dot(h.px(u, 0), h.py(0, h.rng.uniform(v - 6, 88)), h.unit * 2.4, h.unit * 3.8, h.rng.normal(1.2, .5), .8 * h.ink, Pigment.MOSS);
            }
        }
    }

    private static boolean clear(double[][] arches, double u, double v) {
        for (double[] a : arches) {
            double du = (u + 4 - a[0]) / (a[1] / 2 + 12);
            double dv = (v - 93.5) / (a[2] + 8);
            if (du * du + dv * dv < 1) {
                return false;
            }
        }
        return true;
    }

    private static void rails(Hand h, double u0, double u1, double v, double rise) {
        double w = u1 - u0;
        double m = (u0 + u1) / 2;
        double k = h.fine(10, 7) ? 9 : 7;
        double[] uv = new double[26];
        for (int i = 0; i <= 12; i++) {
            double t = -1 + i / 6.0;
            uv[2 * i] = m + t * w / 2;
            uv[2 * i + 1] = v - rise * (.5 + .5 * Math.cos(Math.PI * t)) - k;
        }
        double[][] hand = h.curve(uv);
        h.b.fill(Curves.join(hand, Curves.reverse(Curves.offset(hand, -k * h.unit * .9))), h.s.snowy() ? Pigment.SNOW : Pigment.STONE, .8, .6, null, 0);
        h.edge(hand, 1.1, .95);
        h.edge(Curves.offset(hand, -2 * h.unit), .6, .7);
        int n = h.fine(w, 110) ? 13 : 7;
        for (int i = 0; i <= n; i++) {
            double t = -1 + 2.0 * i / n + (i > 0 && i < n ? h.rng.uniform(-.02, .02) : 0);
            double y = v - rise * (.5 + .5 * Math.cos(Math.PI * t));
            h.line(i % 2 == 0 ? 1.3 : .8, .9, Profile.BONE, m + t * w / 2, y + 1, m + t * w / 2, y - k * 1.25);
        }
        if (h.s.snowy()) {
            h.b.stroke(Curves.offset(hand, h.lw), Tip.of(Math.max(1.3, 2.2 * h.unit), 1, Profile.ORCHID).pigment(Pigment.SNOW).wash(1).raw());
        }
    }

    private static void planks(Hand h, boolean humble) {
        double[] us = humble ? new double[] {30, 78, 132, 178, 250} : new double[] {30, 72, 112, 158, 204, 250};
        double rise = humble ? 3 : 10;
        DoubleUnaryOperator y = u -> 74 - rise * Math.sin(Math.PI * Math.clamp((u - 30) / 220, 0, 1));
        // trestles behind the deck, feet in the water
        for (int i = 1; i < us.length - 1; i++) {
            double u = us[i] + h.rng.uniform(-3, 3);
            double t = y.applyAsDouble(u);
            for (double[] leg : new double[][] {{u + 8, -7}, {u, 0}}) {
                h.paint(Pigment.WOOD, 3, .9, Profile.EVEN, leg[0], t + leg[1] * .6, leg[0] + (leg[1] < 0 ? 2 : -2), 92 + leg[1] * .5);
                h.line(1.2, .95, Profile.EVEN, leg[0] - 1.4, t + leg[1] * .6, leg[0] - 1.4 + (leg[1] < 0 ? 2 : -2), 92 + leg[1] * .5);
                h.line(.8, .85, Profile.EVEN, leg[0] + 1.4, t + leg[1] * .6, leg[0] + 1.4 + (leg[1] < 0 ? 2 : -2), 91.5 + leg[1] * .5);
                h.line(.6, .45, Profile.ORCHID, leg[0] - 8, 93 + leg[1] * .5, leg[0], 92.4 + leg[1] * .5, leg[0] + 9, 93.2 + leg[1] * .5);
            }
            h.line(.9, .9, Profile.EVEN, u - 2, 83, u + 10, 80);
        }
        double[] near = new double[22];
        double[] far = new double[22];
        for (int i = 0; i <= 10; i++) {
            double u = 24 + 23.2 * i;
            near[2 * i] = u - 3;
            near[2 * i + 1] = y.applyAsDouble(u) + 2;
            far[2 * i] = u + 8;
            far[2 * i + 1] = y.applyAsDouble(u) - 5.5;
        }
        double[][] n = h.curve(near);
        double[][] f = h.curve(far);
        if (!humble) {
            rail(h.tone(.75, .85), us, y, 8, -5.5);
        }
        double[][] top = Curves.join(n, Curves.reverse(f));
        h.body(top, h.s.snowy() ? Pigment.SNOW : Pigment.WOOD, .6);
        double[][] edge = Curves.join(n, Curves.reverse(Curves.offset(n, -3.2 * h.unit)));
        h.body(edge, Pigment.WOOD_DARK, .7);
        int boards = h.count(220, 6.5, 34);
        for (int i = 0; i < boards; i++) {
            double u = 28 + 222 * (i + h.rng.uniform(.2, .8)) / boards;
            if (h.s.snowy() && h.rng.chance(.7)) {
                continue;
            }
            h.line(.6, .7, Profile.EVEN, u - 3, y.applyAsDouble(u) + 2, u + 8, y.applyAsDouble(u) - 5.5);
        }
        h.edge(f, .9, .85);
        h.edge(n, 1.2, .95);
        h.edge(Curves.offset(n, -3.2 * h.unit), .9, .9);
        rail(h, us, y, -3, 1);
    }

    private static void rail(Hand h, double[] us, DoubleUnaryOperator y, double du, double dv) {
        double high = 15;
        for (double u : us) {
            double k = u + h.rng.uniform(-2, 2);
            h.paint(Pigment.WOOD, 2, .9, Profile.EVEN, k + du, y.applyAsDouble(k) + dv, k + du + h.rng.normal(0, .5), y.applyAsDouble(k) + dv - high);
            h.line(1, .95, Profile.EVEN, k + du, y.applyAsDouble(k) + dv, k + du + h.rng.normal(0, .5), y.applyAsDouble(k) + dv - high * 1.08);
        }
        for (double l : new double[] {.55, .95}) {
            for (int i = 0; i + 1 < us.length; i++) {
                double a = us[i] - 3;
                double b = us[i + 1] + 3;
                double m = (a + b) / 2;
                h.line(l > .8 ? 1 : .7, .85, Profile.ORCHID, a + du, y.applyAsDouble(a) + dv - high * l + h.rng.normal(0, .5), m + du,
                        y.applyAsDouble(m) + dv - high * (l - .04), b + du,
                        y.applyAsDouble(b) + dv - high * l + h.rng.normal(0, .5));
            }
        }
    }
}
