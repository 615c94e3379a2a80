package danqing.engine.contour.built;

import danqing.engine.contour.brush.Brush;
import danqing.engine.contour.brush.Curves;
import danqing.engine.contour.brush.Profile;
import danqing.engine.contour.motif.Subject;
import danqing.styles.Pigment;

/** Bridges and landing stages: both ends on banks. */
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
    private static void bank(Hand h, double u, int dir) {
        double[][] p = h.loop(u, 78, u + dir * 20, 76, u + dir * 40, 79, u + dir * 54, 84, u + dir * 64, 90.5, u + dir * 42, 94, u + dir * 18, 94, u, 92);
        double x0 = h.px(u + dir * 4, 0);
        double x1 = h.px(u + dir * 34, 0);
        danqing.engine.contour.vector.Gradient inward = new danqing.engine.contour.vector.Gradient((float) x0, 0, 0, (float) x1, 0, 1);
        double soft = Math.max(.8, 1.4 * h.unit);
        h.b.clear(p, h.s.snowy() ? Pigment.SNOW : Pigment.EARTH, h.s.snowy() ? Pigment.STONE : Pigment.EARTH_DARK, 0, soft, inward, true);
        h.b.fill(p, Pigment.EARTH, (h.s.snowy() ? .15 : .6) * h.ink, soft, inward, 0);
        h.b.fill(h.loop(u + dir * 14, 88, u + dir * 40, 88, u + dir * 62, 90, u + dir * 42, 94, u + dir * 18, 94), Pigment.SHADE, .4 * h.ink, soft, inward, 0);
        h.edge(h.curve(u + dir * 16, 76.2, u + dir * 40, 79, u + dir * 54, 84, u + dir * 64, 90.5), 1, .8);
        h.line(.9, .75, Profile.ORCHID, u + dir * 64, 91, u + dir * 44, 94.6, u + dir * 22, 94.6);
        for (int i = 0; i < 4; i++) {
            Ground.stone(h, u + dir * h.rng.uniform(30, 62), h.rng.uniform(86, 94), h.rng.uniform(3, 7));
        }
        for (int i = 0; i < h.count(30, 4, 9); i++) {
            double a = u + dir * h.rng.uniform(14, 46);
            double v = h.rng.uniform(80, 90);
            h.line(.6, .5, Profile.NAIL, a, v, a + dir * 6, v + 1.6, a + dir * 11, v + 4);
        }
    }

    private static void stone(Hand h, double u0, double u1, double v, double rise, double[][] arches) {
        double m = (u0 + u1) / 2;
        double w = u1 - u0;
        double[][] deck = h.curve(u0, v, u0 + w * .16, v - rise * .4, u0 + w * .33, v - rise * .83, m, v - rise, u1 - w * .33, v - rise * .84, u1 - w * .16, v - rise * .41, u1, v);
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
            double[][] vault = Curves.join(h.oval(a[0], 93.5, r, a[2], Math.PI, 2 * Math.PI), h.oval(a[0] + r * .2, 93.5, r * .82, a[2] * .86, 2 * Math.PI, Math.PI));
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
            h.b.stroke(Curves.offset(hand, h.lw), danqing.engine.contour.brush.Tip.of(Math.max(1.3, 2.2 * h.unit), 1, Profile.ORCHID).pigment(Pigment.SNOW).wash(1).raw());
        }
    }

    private static void planks(Hand h, boolean humble) {
        double[] us = humble ? new double[] {30, 78, 132, 178, 250} : new double[] {30, 72, 112, 158, 204, 250};
        double rise = humble ? 3 : 10;
        java.util.function.DoubleUnaryOperator y = u -> 74 - rise * Math.sin(Math.PI * Math.clamp((u - 30) / 220, 0, 1));
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

    private static void rail(Hand h, double[] us, java.util.function.DoubleUnaryOperator y, double du, double dv) {
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
                h.line(l > .8 ? 1 : .7, .85, Profile.ORCHID, a + du, y.applyAsDouble(a) + dv - high * l + h.rng.normal(0, .5), m + du, y.applyAsDouble(m) + dv - high * (l - .04), b + du,
                        y.applyAsDouble(b) + dv - high * l + h.rng.normal(0, .5));
            }
        }
    }

    /** 渡口: a landing stage on piles reaching out from the bank, a mooring post, sometimes a moored skiff or a waiting shed. */
    static void ferry(Brush brush, Subject s) {
        Hand h = Hand.on(brush, s, 220, 100);
        Ground.water(h, 70, 214, 88, 9);
        bank(h.part("bank").at(0, 0, 1.25, 1, 0), 0, 1);
        if (s.pose() % 3 != 1) {
            Hall shed = new Hall(new Axo(h.part("shed"), 6, 76, .4, .26), 0, 34);
            shed.depth = 20;
            shed.wall = 19;
            shed.roof = 20;
            shed.over = 6;
            shed.cover = Pigment.THATCH;
            shed.fill = "oo";
            shed.bays = 2;
            shed.draw();
        } else {
            Ground.tree(h.part("tree"), 22, 82, 66, s.is("withered") || s.snowy() ? 2 : 0);
        }
        Hand d = h.part("deck");
        for (double[] q : new double[][] {{76, 0}, {104, 1}, {134, -1}, {142, 2}}) {
            d.paint(Pigment.WOOD, 3, .9, Profile.EVEN, q[0], 74, q[0] + q[1], 94);
            d.line(1.2, .95, Profile.EVEN, q[0] - 1.3, 72, q[0] - 1.3 + q[1], 94);
            d.line(.6, .5, Profile.ORCHID, q[0] - 9, 95, q[0], 94, q[0] + 9, 95);
        }
        double[][] deck = d.poly(38, 80, 52, 70, 152, 67, 141, 77);
        d.body(deck, s.snowy() ? Pigment.SNOW : Pigment.WOOD, .6);
        double[][] edge = d.poly(38, 80, 141, 77, 141, 81, 38, 84);
        d.body(edge, Pigment.WOOD_DARK, .8);
        for (int i = 0; i < d.count(100, 7, 14); i++) {
            double u = 44 + 98 * (i + d.rng.uniform(.2, .8)) / d.count(100, 7, 14);
            d.line(.6, .7, Profile.EVEN, u - 4, 79.4 - (u - 40) * .03, u + 8, 69.4 - (u - 40) * .028);
        }
        d.edge(Hand.dense(d.pts(52, 70, 152, 67)), .9, .85);
        d.edge(Hand.dense(d.pts(38, 80, 141, 77, 152, 67)), 1.2, .95);
        d.line(1, .9, Profile.EVEN, 38, 84, 90, 83, 141, 81);
        double[][] post = d.poly(128, 74, 128.4, 57, 132.4, 56.6, 132.6, 73);
        d.solid(post, Pigment.WOOD, .5, 1);
        d.line(1.4, .8, Profile.EVEN, 127.6, 63, 133.2, 62);
        if (s.pose() % 3 != 2) {
            Hand b = h.at(182, 90, 34, 34, .03);
            Hull hull = new Hull(b.part("skiff"), .18, .24, .16, .2);
            hull.draw(Pigment.WOOD, .95, 4);
            d.line(.6, .8, Profile.ORCHID, 132, 62, 142, 76, 149, 81);
        } else {
            Boats.poler(h.part("man").at(96, 73, 32, 32, 0));
        }
    }

    /** 水车: a tall scoop wheel between posts in a channel. */
    static void waterwheel(Brush brush, Subject s) {
        Hand h = Hand.on(brush, s, 100, 100);
        Ground.water(h, 8, 92, 93, 6);
        Ground.earth(h, 56, 99, 88, 8);
        double cu = 46;
        double cv = 50;
        double r = 40;
        // flume from the top to the bank
        double[][] flume = h.poly(54, 16, 98, 22, 98, 27, 54, 21);
        post(h, 90, 22, 92);
        wheel(h.part("far").tone(.5, .6), cu + 7, cv - 3, r * .97, false);
        post(h, 58, 40, 90);
        h.body(flume, Pigment.WOOD, .7);
        h.edge(Hand.dense(h.pts(54, 16, 98, 22)), 1, .9);
        h.edge(Hand.dense(h.pts(54, 21, 98, 27)), 1.1, .95);
        wheel(h.part("near"), cu, cv, r, true);
        post(h, cu, cv, 94);
        double[][] hub = h.oval(cu, cv, 5, 5.2);
        h.solid(hub, Pigment.WOOD_DARK, .4, 1.1);
        h.line(1.3, .9, Profile.EVEN, cu, cv, cu + 9, cv - 3);
        for (int i = 0; i < h.count(30, 4, 9); i++) {
            double t = h.rng.uniform(.2, 1.1);
            double u = cu + (r + 3) * Math.cos(t);
            h.paint(Pigment.FOAM, .9, .9, Profile.NAIL, u, cv + (r - 6) * Math.sin(t), u + 2, cv + (r + 2) * Math.sin(t) + 4);
        }
        Ground.stone(h.part("s"), 14, 95, 6);
        Ground.stone(h.part("s2"), 76, 94, 5);
        Ground.grass(h.part("g"), 62, 97, 90, 8, 3);
    }

    private static void post(Hand h, double u, double v0, double v1) {
        h.paint(Pigment.WOOD, 3.4, .9, Profile.EVEN, u, v0, u + .4, v1);
        h.line(1.2, .95, Profile.EVEN, u - 1.6, v0, u - 1.3, v1);
        h.line(.8, .85, Profile.EVEN, u + 1.7, v0, u + 2, v1);
    }

    private static void wheel(Hand h, double u, double v, double r, boolean scoops) {
        double squash = .94;
        for (double k : new double[] {1, .84}) {
            h.b.stroke(h.oval(u, v, r * k * squash, r * k), danqing.engine.contour.brush.Tip.of(Math.max(1, 2.4 * h.unit), scoops ? .8 : .4, Profile.FLAT).wash(.8).pigment(Pigment.WOOD).raw());
            h.edge(h.oval(u, v, r * k * squash + 1.2, r * k + 1.2), scoops ? .9 : .6, .9);
            if (scoops) {
                h.edge(h.oval(u, v, r * k * squash - 1.2, r * k - 1.2), .5, .7);
            }
        }
        int n = h.fine(r, 30) ? 12 : 8;
        double a0 = h.rng.uniform(0, .4);
        for (int i = 0; i < n; i++) {
            double t = a0 + 2 * Math.PI * (i + h.rng.uniform(-.06, .06)) / n;
            double c = Math.cos(t) * squash;
            double d = Math.sin(t);
            if (!scoops && i % 2 == 0) {
                continue;
            }
            h.paint(Pigment.WOOD, 1.4, .7, Profile.EVEN, u, v, u + r * c, v + r * d);
            h.line(.6, .85, Profile.EVEN, u + 3 * c, v + 3 * d, u + r * c, v + r * d);
            if (scoops) {
                double[][] cup = h.poly(u + r * c * .98 - d * 3.4, v + r * d * .98 + c * 3.4, u + r * c * .98 + d * 3.4, v + r * d * .98 - c * 3.4, u + (r + 5) * c + d * 2.6, v + (r + 5) * d - c * 2.6,
                        u + (r + 5) * c - d * 2.6, v + (r + 5) * d + c * 2.6);
                h.body(cup, Pigment.WOOD, .8);
                h.edge(Hand.dense(Curves.join(cup, new double[][] {cup[0]})), .8, .9);
            }
        }
    }
}
