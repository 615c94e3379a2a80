package danqing.engine.contour.built;

import danqing.engine.contour.brush.Brush;
import danqing.engine.contour.brush.Profile;
import danqing.engine.contour.motif.Subject;
import danqing.engine.scene.Setting;
import danqing.styles.Pigment;

/** Wattle, bamboo and plank fences; lattice railings. */
final class Fences {
    private Fences() {}

    /** 篱: poses: wattle with a gap, bamboo crossed in lozenges, stakes and rails; blooms or grass at the foot. */
    static void fence(Brush brush, Subject s) {
        Hand h = Hand.on(brush, s, 300, 100);
        Ground.earth(h, 2, 298, 90, 14);
        switch (s.pose() % 3) {
            case 1 -> crossed(h.part("fence"), 8, 292, 92, 66);
            default -> wattle(h.part("fence"), 8, 292, 92, 66, 1);
        }
        Hand g = h.part("grass");
        Ground.grass(g, 10, 290, 95, 30, 7);
        if (s.setting().season() == Setting.Season.AUTUMN || s.is("yellow")) {
            for (int i = 0; i < 9; i++) {
                double u = 60 + 18 * g.rng.unit() + (i > 4 ? 130 : 0) + i * 3;
                double v = 78 - 20 * g.rng.unit();
                for (int k = 0; k < 6; k++) {
                    g.b.dot(g.px(u, v) + g.rng.normal(0, 2), g.py(u, v) + g.rng.normal(0, 1.6), 2.2, 3.6, k, .9, Pigment.BLOSSOM_YELLOW);
                }
            }
        }
    }

    /** Stakes of unequal height woven with two or three withies; {@code sense} ±1: which end sinks. */
    static void wattle(Hand h, double u0, double u1, double v, double high, int sense) {
        double w = u1 - u0;
        int n = Math.clamp((int) (w * h.unit / Math.max(4, high * h.unit * .16)), 5, 38);
        double dip = high * .12;
        for (int i = 0; i < n; i++) {
            double t = (i + h.rng.uniform(.15, .85)) / n;
            if (h.rng.chance(.07)) {
                continue;
            }
            double u = u0 + w * t;
            double foot = v + sense * dip * (t - .5) + h.rng.normal(0, high * .02);
            double l = high * h.rng.uniform(.72, 1.08);
            double lean = h.rng.normal(0, high * .045);
            h.paint(Pigment.WOOD, Math.max(.8 / h.unit, high * .05), .8, Profile.EVEN, u, foot, u + lean, foot - l);
            h.line(h.rng.uniform(.6, 1), h.rng.uniform(.65, .95), h.rng.chance(.5) ? Profile.NAIL : Profile.EVEN, u + lean, foot - l, u + lean * .4,
                    foot - l * .5, u, foot);
            if (h.s.snowy() && h.fine(high, 14)) {
                h.paint(Pigment.SNOW, high * .06, 1, Profile.DOT, u + lean - high * .03, foot - l, u + lean + high * .03, foot - l);
            }
        }
        int rails = h.fine(high, 14) ? 3 : 2;
        for (int k = 0; k < rails; k++) {
            double y = .26 + .27 * k + h.rng.uniform(-.04, .04);
            double a = u0 + w * h.rng.uniform(0, .04);
            double z = u1 - w * h.rng.uniform(0, .06);
            double m = (a + z) / 2 + w * h.rng.uniform(-.1, .1);
            for (double[] p : new double[][] {{a, m + w * .05}, {m - w * .03, z}}) {
                double q = (p[0] + p[1]) / 2;
                h.line(.85, .8, Profile.ORCHID, p[0], v - high * y + sense * dip * ((p[0] - u0) / w - .5), q, v - high * (y + h.rng.uniform(-.05,
                        .05)) + sense * dip * ((q - u0) / w - .5), p[1],
                        v - high * y + sense * dip * ((p[1] - u0) / w - .5));
            }
        }
    }

    /** Bamboo slats crossed in lozenges between stout stakes. */
    static void crossed(Hand h, double u0, double u1, double v, double high) {
        double w = u1 - u0;
        int n = Math.clamp((int) (w / (high * .42)), 4, 16);
        double step = w / n;
        for (int i = -1; i <= n; i++) {
            for (int d = -1; d <= 1; d += 2) {
                double a = u0 + step * (i + .5 + h.rng.uniform(-.08, .08));
                double z = a + d * step * 1.5;
                if (Math.min(a, z) < u0 - step * .2 || Math.max(a, z) > u1 + step * .2) {
                    continue;
                }
                double t = high * h.rng.uniform(.86, 1);
                h.paint(Pigment.BAMBOO, Math.max(.8 / h.unit, high * .03), .5, Profile.EVEN, a, v, z, v - t);
                h.line(.8, .8, Profile.BONE, a, v, (a + z) / 2 + h.rng.normal(0, .6), v - t / 2, z, v - t);
            }
        }
        for (double y : new double[] {.3, .78}) {
            h.paint(Pigment.BAMBOO, Math.max(.8 / h.unit, high * .04), .6, Profile.BONE, u0, v - high * y, (u0 + u1) / 2, v - high * (y + .02), u1,
                    v - high * y);
            h.line(.9, .85, Profile.BONE, u0, v - high * (y - .03), (u0 + u1) / 2, v - high * (y - .01), u1, v - high * (y - .03));
        }
    }

    /** 栏: a lattice railing by hand, posts with caps; poses: lozenge, key fret, plain balusters. */
    static void railing(Brush brush, Subject s) {
        Hand h = Hand.on(brush, s, 300, 100);
        Pigment paint = s.is("red") || s.pose() % 2 == 0 ? Pigment.VERMILION : Pigment.WOOD;
        if (s.is("jade") || s.pose() % 4 == 3) {
            paint = Pigment.STONE;
        }
        double fall = 6;
        double[][] floor = h.poly(0, 90, 300, 90 + fall, 300, 100, 0, 97);
        h.body(floor, Pigment.STONE, .5);
        h.shade(floor, .35);
        h.edge(Outlines.dense(h.pts(0, 90, 300, 90 + fall)), .9, .85);
        h.edge(Outlines.dense(h.pts(0, 97, 300, 100)), .8, .7);
        int bays = 4;
        double[] at = new double[bays + 1];
        for (int i = 0; i <= bays; i++) {
            at[i] = 14 + 272.0 * i / bays + (i > 0 && i < bays ? h.rng.uniform(-4, 4) : 0);
        }
        for (int i = 0; i < bays; i++) {
            panel(h, at[i], at[i + 1], fall, s.pose() % 3, paint);
        }
        for (int i = 0; i <= bays; i++) {
            double u = at[i];
            double d = fall * u / 300;
            double[][] p = h.loop(u - 4, 91 + d, u - 3.7, 40 + d, u - 4, 18 + d, u - 4.6, 15 + d, u - 2, 8 + d, u, 4 + d, u + 2, 8 + d, u + 4.6,
                    15 + d, u + 4, 18 + d, u + 3.9, 60 + d, u + 4.2, 91 + d);
            h.solid(p, paint, .5, 1);
            h.line(.7, .8, Profile.ORCHID, u - 4.4, 18 + d, u, 19 + d, u + 4.4, 18 + d);
        }
    }

    private static void panel(Hand h, double a, double z, double fall, int kind, Pigment paint) {
        double da = fall * a / 300;
        double dz = fall * z / 300;
        for (double y : new double[] {22, 40, 84}) {
            h.paint(paint, y == 22 ? 5 : 3.4, .95, Profile.EVEN, a, y + da, z, y + dz);
            h.line(.9, .85, Profile.EVEN, a, y + 2.4 + da, (a + z) / 2, y + 2.6 + (da + dz) / 2, z, y + 2.4 + dz);
            h.line(.5, .6, Profile.EVEN, a, y - 2.2 + da, z, y - 2.2 + dz);
        }
        double m = (a + z) / 2;
        double d = (da + dz) / 2;
        double w = z - a;
        if (kind == 0) {
            for (int i = 0; i < 3; i++) {
                double p = a + w * i / 3;
                double q = a + w * (i + 1) / 3;
                bar(h, paint, p, 42 + d, q, 83 + d);
                bar(h, paint, q, 42 + d, p, 83 + d);
            }
        } else if (kind == 1) {
            double[][] fret = {{.12, 50, .42, 50}, {.42, 50, .42, 75}, {.42, 75, .22, 75}, {.22, 75, .22, 62}, {.12, 50, .12, 82}, {.58, 50, .88,
                    50}, {.58, 50, .58, 75}, {.58, 75, .78, 75},
                    {.78, 75, .78, 62}, {.88, 50, .88, 82}, {.5, 42, .5, 84}};
            for (double[] f : fret) {
                bar(h, paint, a + w * f[0], f[1] + d, a + w * f[2], f[3] + d);
            }
        } else {
            for (int i = 1; i < 6; i++) {
                double u = a + w * (i + h.rng.uniform(-.12, .12)) / 6;
                bar(h, paint, u, 41 + d, u, 84 + d);
            }
        }
        h.line(.8, .8, Profile.EVEN, m, 24 + d, m, 39 + d);
    }

    private static void bar(Hand h, Pigment paint, double u0, double v0, double u1, double v1) {
        h.paint(paint, 2, .95, Profile.EVEN, u0, v0, (u0 + u1) / 2 + h.rng.normal(0, .4), (v0 + v1) / 2, u1, v1);
        h.line(.65, .8, Profile.EVEN, u0 + .8, v0 + .6, u1 + .8, v1 + .6);
    }
}
