package danqing.engine.contour.built;

import danqing.engine.contour.brush.Brush;
import danqing.engine.contour.brush.Curves;
import danqing.engine.contour.brush.Profile;
import danqing.engine.contour.motif.Subject;
import danqing.engine.contour.vector.Gradient;
import danqing.styles.Pigment;

/** Garden walls. */
final class Walls {
    private Walls() {}

    /** A plastered wall with a tiled coping along x at depth z. */
    static void run(Axo a, double x0, double x1, double z, double high, boolean tiles) {
        run(a, x0, x1, z, high, tiles, 0);
    }

    /** As above; {@code wave}: the top rises and falls like a swimming dragon by this much (云墙). */
    static void run(Axo a, double x0, double x1, double z, double high, boolean tiles, double wave) {
        Hand h = a.h;
        int n = wave > 0 ? 24 : 4;
        double c = high * .2;
        double[] top = new double[2 * (n + 1)];
        double[] ridge = new double[2 * (n + 1)];
        for (int i = 0; i <= n; i++) {
            double x = x0 + (x1 - x0) * i / n;
            double y = high + wave * Math.sin((x - x0) / 26) - (wave > 0 ? 0 : Math.sin(Math.PI * i / n) * high * .012);
            top[2 * i] = a.u(x, z);
            top[2 * i + 1] = a.v(y, z);
            ridge[2 * i] = a.u(x, z + 1);
            ridge[2 * i + 1] = a.v(y + c, z + 1);
        }
        double[][] t = h.curve(top);
        double[][] r = h.curve(ridge);
        double[][] face = Curves.join(t, a.pts(x1, 0, z, x0, 0, z));
        h.body(face, Pigment.WALL, .6);
        h.shade(face, .3, a.v(high * .3, z), a.v(high, z));
        h.shade(face, .2, a.v(high * .3, z), a.v(0, z));
        for (int i = 0; i < h.count(x1 - x0, 26, 7); i++) {
            double x = h.rng.uniform(x0, x1 - high * .4);
            double y = high * h.rng.uniform(.05, .6);
            h.line(.5, .4, Profile.NAIL, a.u(x, z), a.v(y, z), a.u(x + high * .2, z), a.v(y + h.rng.normal(0, .6), z), a.u(x + high * .38, z),
                    a.v(y + h.rng.normal(0, 1), z));
        }
        a.line(.8, .75, x0, 0, z, (x0 + x1) / 2, -.3, z, x1, 0, z);
        a.line(.7, .75, x0, 0, z, x0, high, z);
        a.line(.8, .75, x1, 0, z, x1, high, z);
        h.body(Curves.join(t, Curves.reverse(r)), h.s.snowy() ? Pigment.SNOW : tiles ? Pigment.TILE : Pigment.EARTH, .7);
        h.b.stroke(r, h.tip(1.5, .95, Profile.BONE).wash(.4).raw());
        h.along(t, .9, .9, Profile.EVEN);
        if (tiles && !h.s.snowy()) {
            int m = h.count(x1 - x0, 4.4, 40);
            for (int i = 0; i < m; i++) {
                int k = (int) ((i + h.rng.uniform(.2, .8)) / m * (Math.min(t.length, r.length) - 1));
                if (h.rng.chance(.9)) {
                    h.b.stroke(new double[][] {r[k], {(r[k][0] + t[k][0]) / 2 - .2, (r[k][1] + t[k][1]) / 2}, t[k]}, h.tip(.5, h.rng.uniform(.5,
                            .75), Profile.EVEN));
                }
            }
        }
    }

    /** 墙: a garden wall; poses: moon gate, fretted window, creeper over the coping, fallen in places (old). */
    static void wall(Brush brush, Subject s) {
        Hand h = Hand.on(brush, s, 300, 100);
        Ground.earth(h, 2, 298, 92, 9);
        if (s.pose() % 4 == 2 || s.pose() % 4 == 0) {
            Ground.tree(h.part("tree").tone(.8, 1), s.pose() % 4 == 0 ? 246 : 70, 86, 80, s.is("withered") || s.snowy() ? 2 : 0);
        }
        Axo a = new Axo(h, 6, 94, .35, .16);
        boolean old = s.is("old") || s.is("ruined") || s.pose() % 4 == 3;
        double wave = s.pose() % 4 == 1 ? 4.5 : 0;
        if (!old) {
            run(a.with(h.part("second")), 138, 288, 0, wave > 0 ? 54 : 50, true, wave);
        }
        run(a, 0, 138, 0, 56, true, wave);
        if (old) {
            run(a, 152, 288, 0, 42, false);
            double[][] gap = h.poly(140, 94, 138, 62, 144, 70, 147, 82, 152, 80, 158, 90, 164, 94);
            h.body(gap, Pigment.EARTH, .5);
            h.edge(Outlines.dense(gap), 1, .9);
            for (int i = 0; i < 6; i++) {
                Ground.stone(h, 138 + 7 * i + h.rng.normal(0, 2), 94 + h.rng.uniform(-2, 3), h.rng.uniform(2, 5));
            }
        }
        if (s.pose() % 4 == 0) {
            double[][] moon = h.oval(92, 68, 23, 24);
            h.b.clear(moon, Pigment.MIST, Pigment.PATH, 0, 0, null, true);
            h.b.fill(moon, Pigment.LEAF_LIGHT, .4 * h.ink, 3 * h.unit, Gradient.vertical(h.py(0, 48), .2, h.py(0, 84), 1), 0);
            for (int i = 0; i < 7; i++) {
                double u = 80 + 24 * h.rng.unit();
                h.paint(i % 2 == 0 ? Pigment.BAMBOO : Pigment.LEAF_DARK, 2.4, .8, Profile.LEAF, u, 66 + 16 * h.rng.unit(), u + 4, 62,
                        u + 10 * h.rng.normal(0, .7), 70 + 6 * h.rng.unit());
            }
            h.edge(moon, 1.5, .95);
            h.edge(h.oval(92, 68, 26, 27), .8, .8);
        } else if (s.pose() % 4 == 1) {
            for (double u : new double[] {70, 216}) {
                double[][] fan = h.loop(u - 18, 62, u - 20, 52, u, 47, u + 20, 52, u + 18, 62, u, 59);
                h.b.clear(fan, Pigment.LEAF_DARK);
                h.b.fill(fan, Pigment.SHADE, .5 * h.ink, .8, null, 0);
                h.edge(fan, 1.1, .9);
                for (int i = -3; i <= 3; i++) {
                    h.line(.6, .8, Profile.EVEN, u + i * 5, 60, u + i * 5.6, 50);
                }
            }
        }
        Hand f = h.part("front");
        double gu = s.pose() % 2 == 0 ? 206 : 34;
        Ground.stone(f, gu, 95, 10);
        Ground.stone(f, gu + 15, 96, 6);
        for (int i = 0; i < 4 && !s.snowy(); i++) {
            double u = gu - 8 + 9 * i + f.rng.uniform(-3, 3);
            double top = f.rng.uniform(26, 44);
            f.paint(Pigment.BAMBOO, 1.4, .7, Profile.EVEN, u, 94, u + 1, 68, u + f.rng.normal(2, 3), top);
            for (int k = 0; k < 7; k++) {
                double v = top + 34 * f.rng.unit() * f.rng.unit();
                double d = f.rng.sign() * f.rng.uniform(4, 13);
                f.paint(k % 3 == 0 ? Pigment.LEAF_LIGHT : Pigment.BAMBOO, 2.2, f.rng.uniform(.6, .95), Profile.LEAF, u + 1, v, u + d * .6, v + 2, u + d, v + 9);
            }
        }
        if (s.pose() % 4 >= 1 && !s.snowy()) {
            creeper(h.part("vine"), 20, 118, 36);
        }
        Ground.bank(h, -12, 312, 96, 8);
    }

    private static void creeper(Hand h, double u0, double u1, double v) {
        for (int i = 0; i < 9; i++) {
            double u = u0 + (u1 - u0) * h.rng.unit();
            double l = 10 + 22 * h.rng.unit();
            h.line(.6, .7, Profile.NAIL, u, v, u + 2 * h.rng.normal(), v + l * .5, u + 3 * h.rng.normal(), v + l);
            int n = 3 + (int) (l * .3);
            for (int k = 0; k < n; k++) {
                h.b.dot(h.px(u + 3 * h.rng.normal(), 0), h.py(0, v - 3 + l * h.rng.unit()), h.unit * 2.2, h.unit * 3.4, h.rng.normal(1.4, .5), .85 * h.ink,
                        k % 3 == 0 ? Pigment.LEAF_LIGHT : Pigment.LEAF_DARK);
            }
        }
    }
}
