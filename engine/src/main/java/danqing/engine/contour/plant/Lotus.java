package danqing.engine.contour.plant;

import danqing.engine.contour.brush.Brush;
import danqing.engine.contour.brush.Curves;
import danqing.engine.contour.brush.Noise;
import danqing.engine.contour.brush.Profile;
import danqing.engine.contour.brush.Rng;
import danqing.engine.contour.brush.Tip;
import danqing.engine.contour.motif.Motif;
import danqing.engine.contour.motif.Subject;
import danqing.engine.contour.vector.Gradient;
import danqing.styles.Pigment;

/** 荷 荷叶 莲蓬: great leaves in several views, prickly stems, flower, bud, pod; and the leaf tip that has just left the water (小荷才露尖尖角). */
final class Lotus implements Motif {
    /** What is the host. */
    enum Kind { FLOWER, LEAF, POD }

    private final Kind kind;

    Lotus(Kind kind) {
        this.kind = kind;
    }

    @Override
    public void draw(Brush brush, Subject s) {
        Plant p = new Plant(brush, s, "lotus");
        Rng r = p.rng;
        boolean young = s.is("young") || kind == Kind.LEAF && s.pose() == 7;
        if (young) {
            young(p);
            return;
        }
        double u = Math.min(p.w, p.h * 1.25);
        int v = s.pose() % 4;
        boolean withered = s.is("withered") || p.bare && !s.is("green");
        double[][][] plans = {
            {{.30, .56, .27, 0}, {.74, .68, .22, 1}, {.52, .86, .17, 2}},
            {{.66, .54, .29, 0}, {.24, .70, .20, 1}, {.48, .88, .15, 2}},
            {{.34, .66, .25, 1}, {.72, .50, .24, 0}, {.62, .88, .18, 2}},
            {{.52, .58, .30, 0}, {.16, .80, .15, 2}, {.86, .72, .18, 1}},
        };
        water(p);
        int n = kind == Kind.LEAF || p.h > 60 ? 3 : 2;
        double fx = v == 0 ? .60 : v == 1 ? .36 : v == 2 ? .48 : .70;
        stalks(p, plans[v], n, u, fx, withered);
        for (int k = 0; k < n; k++) {
            double[] l = plans[v][k];
            double[] c = eye(p, l, k);
            Plant q = p.part("leaf" + k);
            double size = u * l[2] * q.rng.uniform(.92, 1.08);
            int view = (int) l[3];
            if (withered) {
                hanging(q, c[0], c[1], size * .8, p.ink);
            } else if (view == 0) {
                open(q, c[0], c[1], size, p.ink, q.rng.uniform(.36, .5));
            } else if (view == 1) {
                side(q, c[0], c[1], size, p.ink * .88);
            } else {
                open(q, c[0], Math.max(c[1], p.py(.88)), size, p.ink * .8, .24);
            }
        }
        if (p.h > 60 && !withered) {
            double[] c = roll(p, v);
            LotusParts.spindle(p.part("rolled"), c[0], c[1], u * .17, c[0] > p.s.cx() ? .22 : -.22, p.ink * .85, .8);
        }
        if (kind == Kind.LEAF || withered && kind == Kind.FLOWER) {
            if (withered) {
                LotusParts.pod(p.part("pod"), p.px(.55), p.py(.2), u * .075, -.5);
            }
            return;
        }
        if (kind == Kind.FLOWER) {
            flower(p.part("host"), fx, .26, u * .185, v == 1 ? .62 : r.uniform(.30, .5), 1);
            budding(p.part("bud"), bud(fx), .16, u * .07);
            if (p.h > 140 && s.pose() > 3) {
                flower(p.part("guest"), guest(fx), .44, u * .12, .25, .85);
            }
        } else {
            pods(p, fx, u);
        }
    }

    /** Where a leaf's stalk meets it. */
    private double[] eye(Plant p, double[] plan, int k) {
        Rng r = p.part("eye" + k).rng;
        return Shapes.pt(p.px(plan[0] + r.normal(0, .02)), p.py(plan[1]) - (kind == Kind.LEAF ? p.h * .14 : 0));
    }

    private double[] roll(Plant p, int v) {
        return Shapes.pt(p.px(kind == Kind.LEAF ? v == 3 ? .30 : .52 : v == 3 ? .30 : .12), p.py(kind == Kind.LEAF ? .30 : .42));
    }

    /** All stalks first, so that the leaves hide what passes behind them: they leave the water near each other and bow apart. */
    private void stalks(Plant p, double[][] plan, int n, double u, double fx, boolean withered) {
        Plant q = p.part("stalks");
        for (int k = 0; k < n; k++) {
            double[] c = eye(p, plan[k], k);
            if (plan[k][3] != 2) {
                stem(q, foot(q, plan[k][0]), c[0], c[1], u * plan[k][2], p.ink * (k == 0 ? 1 : .75));
            }
        }
        if (p.h > 60 && !withered) {
            double[] c = roll(p, Math.floorMod(p.s.pose(), 4));
            stem(q, foot(q, p.s.flip() ? 1 - (c[0] - p.x) / p.w : (c[0] - p.x) / p.w), c[0], c[1], u * .21, p.ink * .85);
        }
        if (kind == Kind.LEAF || withered && kind == Kind.FLOWER) {
            if (withered) {
                double[] b = Shapes.placed(p.px(.55), p.py(.2), u * .075, -.5, 0, 1.2)[0];
                stem(q, foot(q, .5), b[0], b[1], u * .12, p.ink);
            }
            return;
        }
        if (kind == Kind.FLOWER) {
            stalk(q, fx, .26, 0, u * .185, 1);
            stalk(q, bud(fx), .16, u * .07, u * .14, .9);
            if (p.h > 140 && p.s.pose() > 3) {
                stalk(q, guest(fx), .44, 0, u * .12, .85);
            }
        } else {
            for (double[] a : pods(fx)) {
                double x = p.px(Math.clamp(a[0], .1, .9));
                double lean = a[3] * p.s.facing();
                double[] b = Shapes.placed(x, p.py(a[1]), u * a[2], lean, 0, 1.2)[0];
                stem(q, foot(q, a[0]), b[0], b[1], u * a[2] * 1.6, p.ink);
            }
        }
    }

    /** Where the stalk of what stands at {@code u} (share of the width) leaves the water. */
    private static double foot(Plant p, double u) {
        return p.px(.5 + (u - .5) * .52 + p.rng.normal(0, .035));
    }

    private static void stalk(Plant p, double u, double v, double down, double size, double near) {
        double at = Math.clamp(u, .08, .92);
        stem(p, foot(p, at), p.px(at), p.py(v) + down, size, p.ink * near);
    }

    private static double bud(double fx) {
        return Math.clamp(fx + (fx < .5 ? .34 : -.36), .08, .92);
    }

    private static double guest(double fx) {
        return Math.clamp(fx + (fx < .5 ? .40 : -.42), .14, .86);
    }

    private static double[][] pods(double fx) {
        return new double[][] {{fx, .16, .105, -.25}, {fx + (fx < .5 ? .26 : -.28), .34, .085, .5}, {fx + (fx < .5 ? -.2 : .16), .46, .07, -.6}};
    }

    private static void water(Plant p) {
        Rng r = p.rng;
        for (int k = 0; k < 6; k++) {
            double u = r.uniform(.02, .7);
            double v = r.uniform(.88, 1.0);
            double l = r.uniform(.12, .3);
            double[][] q = p.path(u, v, u + l * .4, v - .006, u + l * .75, v + .006, u + l, v);
            p.brush.stroke(q, Tip.of(Math.max(.7, p.line * .5), p.ink * .3, Profile.ORCHID));
        }
    }

    /** A prickly stalk from the water to a leaf or flower. */
    static void stem(Plant p, double foot, double x, double y, double size, double tone) {
        Rng r = p.rng;
        double h = p.foot - y;
        double bow = (x >= foot ? -1 : 1) * h * r.uniform(.03, .075) + r.normal(0, h * .012);
        double[][] path = {{foot, p.foot - r.uniform(0, .04) * p.h}, {foot + (x - foot) * .22 + bow * .8, y + h * .66},
                {foot + (x - foot) * .62 + bow, y + h * .30}, {x, y}};
        double w = Math.max(1.2, size * .045);
        p.brush.stroke(path, Tip.of(w, tone * .8, Profile.of(0, .9, .5, .8, 1, .7)).wash(.7).pigment(Pigment.LEAF_LIGHT));
        if (w > 2.4) {
            p.line(Math.max(.8, w * .26), tone, Curves.offset(Curves.spline(path, 6), p.dark * -w * .42));
            double[][] d = Curves.spline(path, 5);
            for (int i = 1; i < d.length - 1; i += r.integer(1, 4)) {
                double sgn = r.sign();
                p.brush.dot(d[i][0] + sgn * w * .5, d[i][1], 1.3, 2.2, sgn > 0 ? -.4 : 3.5, tone, Pigment.INK);
            }
        }
    }

    private static Pigment green(Plant p) {
        return p.autumn ? Pigment.GRASS_DRY : Pigment.LOTUS_LEAF;
    }

    /** Seen from above: an uneven disc with a wavy rim, veins from the eye, darker between them. */
    private static void open(Plant p, double cx, double cy, double r, double tone, double view) {
        Rng g = p.rng;
        int n = r < 12 ? 14 : 40;
        double[][] rim = new double[n][];
        long seed = g.seed();
        double ex = cx + g.uniform(-.12, .12) * r;
        double ey = cy - r * view * .12;
        double lean = g.normal(0, .12);
        for (int i = 0; i < n; i++) {
            double a = 2 * Math.PI * i / n;
            double q = r * (1 + .09 * Noise.at(i * 7.0 / n, seed) + .05 * Math.sin(5 * a + seed % 7));
            double dx = q * Math.cos(a);
            double dy = q * view * Math.sin(a) + (Math.sin(a) > .2 ? r * .07 * Math.sin(4 * a + 1) : 0);
            rim[i] = Shapes.pt(cx + dx, cy + dy + dx * lean);
        }
        Pigment green = green(p);
        p.brush.clear(rim, green, Pigment.LEAF_DARK, 0, 0, null, true);
        p.brush.fill(rim, green, .55 * tone, Math.min(2, r * .02), null, 0);
        int veins = r < 12 ? 5 : 12;
        double spin = g.uniform(0, 1);
        for (int k = 0; k < veins; k++) {
            int i = (int) ((k + g.uniform(.25, .75)) * n / veins + spin) % n;
            int j = (i + n / veins) % n;
            if (r > 12 && k % 3 != 1) {
                double[] m1 = Shapes.between(new double[] {ex, ey}, rim[i], .9);
                double[] m2 = Shapes.between(new double[] {ex, ey}, rim[j], .9);
                double[][] sector = {{ex, ey}, Shapes.between(m1, m2, .1), Shapes.between(m1, m2, .9)};
                p.brush.fill(sector, k % 3 == 0 ? Pigment.LEAF_LIGHT : Pigment.INK, (k % 3 == 0 ? .26 : g.uniform(.06, .18)) * tone, r * .10, null,
                        0);
            }
            double[] e = Shapes.between(new double[] {ex, ey}, rim[i], g.uniform(.78, .96));
            double[] m = Shapes.between(new double[] {ex, ey}, e, .5);
            double vein = Math.max(.7, Math.min(p.line * .5, r * .018));
            double stop = g.uniform(.30, .5);
            double[] eyePoint = {ex, ey};
            p.nail(vein, tone * g.uniform(.55, .85), eyePoint, Shapes.between(eyePoint, m, .5), Shapes.between(eyePoint, e, stop));
            if (g.chance(.7)) {
                p.line(vein * .9, tone * g.uniform(.4, .7), Shapes.between(eyePoint, e, stop + g.uniform(.05, .14)), Shapes.pt((m[0] + e[0]) / 2,
                        (m[1] + e[1]) / 2 - r * .01), e);
            }
            if (r > 40) {
                double[] f = Shapes.between(m, rim[(i + 1) % n], .8);
                p.nail(.7, tone * .36, Shapes.between(m, e, .2), f);
            }
        }
        if (r > 12) {
            turned(p, rim, ex, ey, r, tone);
        }
        rimLines(p, rim, r, tone);
        p.brush.dot(ex, ey, Math.max(1.2, r * .06), Math.max(1.5, r * .08), 0, tone * .8, Pigment.LEAF_YOUNG);
        if (p.snow) {
            Foliage.snowCap(p, cx, cy, r * .8, r * view * .8);
        }
    }

    /** A stretch of the edge turned over: its pale underside lies on the leaf. */
    private static void turned(Plant p, double[][] rim, double ex, double ey, double r, double tone) {
        Rng g = p.rng;
        int n = rim.length;
        int from = (int) (n * (g.chance(.6) ? g.uniform(.02, .2) : g.uniform(.5, .75)));
        int m = (int) (n * g.uniform(.16, .26));
        double[][] outer = new double[m + 1][];
        double[][] inner = new double[m + 1][];
        for (int k = 0; k <= m; k++) {
            outer[k] = rim[(from + k) % n];
            double bulge = Math.pow(Math.sin(Math.PI * k / m), .8) * (1 + .2 * Math.sin(k * 1.3));
            inner[k] = Shapes.between(outer[k], new double[] {ex, ey}, .30 * bulge);
        }
        double[][] fold = Curves.join(outer, Curves.reverse(inner));
        p.brush.clear(fold, Pigment.LEAF_LIGHT, Pigment.LEAF_YOUNG, 0, 0, null, false);
        p.brush.fill(fold, green(p), .22 * tone, 0, null, 0);
        p.line(Math.max(.9, Math.min(p.line * .8, r * .026)), tone, inner);
        for (int k = 1; k < 4; k++) {
            int i = m * k / 4;
            p.nail(.7, tone * .4, inner[i], Shapes.between(inner[i], outer[i], .8));
        }
    }

    private static void rimLines(Plant p, double[][] rim, double r, double tone) {
        Rng g = p.rng;
        int n = rim.length;
        for (int a = 0; a < n - 1;) {
            int m = g.integer(n / 8 + 2, n / 4 + 3);
            double[][] part = Shapes.slice(rim, a, Math.min(n, a + m + 1));
            if (g.chance(.86) && part.length > 1) {
                p.brush.stroke(part, Tip.of(Math.max(.8, Math.min(p.line * .85, r * .03)) * g.uniform(.7, 1.3), tone * g.uniform(.7, 1),
                        Profile.ORCHID).wash(.2).raw());
            }
            a += m;
        }
    }

    /** Seen from the side: a bowl; the far rim above, the near half folded down over it. */
    private static void side(Plant p, double cx, double cy, double r, double tone) {
        Rng g = p.rng;
        double lean = g.uniform(-.2, .2);
        double[][] far = Shapes.placed(cx, cy, r, lean, -1.02, -.10, -.7, -.36, -.25, -.44, .3, -.40, .75, -.34, 1.04, -.06);
        double[][] near = Shapes.placed(cx, cy, r, lean, 1.04, -.06, .78, .20, .55, .10, .30, .34, .02, .20, -.28, .40, -.55, .16, -.82, .22,
                -1.02, -.10);
        double[][] whole = Curves.join(Curves.spline(far, Math.max(1.5, r * .08)), Curves.spline(near, Math.max(1.5, r * .08)));
        Pigment green = green(p);
        p.brush.clear(whole, green, Pigment.LEAF_LIGHT, 0, 0, null, true);
        p.brush.fill(whole, green, .55 * tone, r * .02, Gradient.vertical(cy - r * .45, 1, cy + r * .35, .45), 0);
        double[][] lip = Shapes.placed(cx, cy, r, lean, -1.02, -.10, -.5, -.02, 0, -.10, .5, .0, 1.04, -.06);
        double[][] inside = Curves.join(Curves.spline(far, Math.max(1.5, r * .08)), Curves.reverse(Curves.spline(lip, Math.max(1.5, r * .08))));
        p.brush.fill(inside, Pigment.LEAF_DARK, .5 * tone, r * .03, null, 0);
        p.brush.fill(inside, Pigment.INK, .16 * tone, r * .10, null, 0);
        double[] root = Shapes.placed(cx, cy, r, lean, 0, -.08)[0];
        for (int k = 0; k < 7; k++) {
            double t = (k + g.uniform(.2, .8)) / 7;
            double[][] e = Curves.resample(near, Math.max(1, r * .05));
            double[] q = e[(int) (t * (e.length - 1))];
            double[] top = Shapes.between(Shapes.placed(cx, cy, r, lean, 1.0 - 2 * t, -.08)[0], root, .45);
            p.nail(Math.max(.8, Math.min(p.line * .6, r * .024)), tone * .75, top, Shapes.between(top, q, .5), Shapes.between(top, q, .88));
            double[][] f = Curves.resample(far, Math.max(1, r * .05));
            p.nail(Math.max(.8, r * .018), tone * .6, root, Shapes.between(root, f[(int) (t * (f.length - 1))], .85));
        }
        rimLines(p, Curves.spline(far, Math.max(1.5, r * .08)), r, tone);
        rimLines(p, Curves.spline(near, Math.max(1.5, r * .08)), r, tone);
        p.line(Math.max(.8, r * .02), tone * .7, lip);
        if (p.snow) {
            Foliage.snowCap(p, cx, cy - r * .1, r * .8, r * .4);
        }
    }

    /** 小荷才露尖尖角: one rolled tip just out of the water, a round leaf lying by it. */
    private static void young(Plant p) {
        Rng g = p.rng;
        double u = Math.min(p.w, p.h * 1.2);
        for (int k = 0; k < 3; k++) {
            double v = .84 + .05 * k;
            p.brush.stroke(p.path(.16 + .1 * k, v, .4, v - .01, .6, v + .012, .88 - .08 * k, v), Tip.of(Math.max(.8, p.line * .5), p.ink * .32,
                    Profile.ORCHID));
        }
        open(p.part("pad"), p.px(.74), p.py(.88), u * .16, p.ink * .8, .22);
        open(p.part("pad2"), p.px(.22), p.py(.94), u * .10, p.ink * .7, .2);
        double x = p.px(.44);
        double lean = .10 * p.s.facing() + g.normal(0, .03);
        double[] neck = Shapes.pt(p.px(.50), p.py(.50));
        double[][] path = {{x, p.py(.87)}, {x - u * .025 * p.s.facing(), p.py(.72)}, {x + u * .01 * p.s.facing(), p.py(.60)}, neck};
        p.brush.stroke(path, Tip.of(Math.max(1.8, u * .028), p.ink * .9, Profile.EVEN).wash(.7).pigment(Pigment.LEAF_LIGHT));
        if (u > 60) {
            p.line(Math.max(.8, u * .007), p.ink, Curves.offset(Curves.spline(path, 5), -p.dark * u * .012));
        }
        LotusParts.spindle(p, neck[0], neck[1], p.h * .42, lean, p.ink, Math.clamp(u * .42 / (p.h * .42), .5, .8));
        for (int k = 1; k < 4; k++) {
            double r = u * .035 * k;
            p.line(Math.max(.7, p.line * .4), p.ink * .4 / k, Shapes.pt(x - r, p.py(.865)), Shapes.pt(x, p.py(.865) + r * .3),
                    Shapes.pt(x + r * 1.2, p.py(.862)));
        }
    }

    /** A withered leaf broken over its stalk (残荷). */
    private static void hanging(Plant p, double cx, double cy, double r, double tone) {
        Rng g = p.rng;
        double f = g.sign();
        double[][] o = Curves.spline(Shapes.placed(cx, cy, r, 0, 0, -.12, .4 * f, -.02, .62 * f, .34, .5 * f, .8, .24 * f, .62, .06 * f, 1.0,
                -.2 * f, .7, -.46 * f, .86, -.5 * f, .4, -.3 * f, .02, 0, -.12),
                Math.max(1.5, r * .07));
        p.brush.clear(o, Pigment.GRASS_DRY, Pigment.BARK, 0, 0, null, true);
        p.brush.fill(o, Pigment.BARK, .6 * tone, r * .03, null, 0);
        for (int k = 0; k < 8; k++) {
            double[] e = o[(int) ((k + .5) / 8 * (o.length - 1))];
            p.brush.stroke(new double[][] {{cx, cy - r * .1}, Shapes.pt((cx + e[0]) / 2 + g.normal(0, r * .06), (cy + e[1]) / 2),
                    Shapes.between(new double[] {cx, cy}, e, .92)},
                    Tip.of(Math.max(.9, r * .04), tone * g.uniform(.6, 1), Profile.NAIL).dry(r > 40 && k % 3 == 0 ? .3 : 0).wash(.4));
        }
        rimLines(p, o, r, tone);
    }

    private static Corolla colour(Plant p) {
        return p.s.is("white") ? Blossom.LOTUS.tinted(Pigment.BLOSSOM_WHITE, Pigment.LEAF_YOUNG) : p.s.is("red")
                ? Blossom.LOTUS.tinted(Pigment.BLOSSOM_RED, Pigment.BLOSSOM_PINK) : Blossom.LOTUS;
    }

    private static void flower(Plant p, double u, double v, double r, double view, double near) {
        double x = p.px(Math.clamp(u, .14, .86));
        double y = p.py(v);
        colour(p).draw(p, x, y, r, view, p.rng.normal(0, .16), p.ink * near);
    }

    private static void budding(Plant p, double u, double v, double r) {
        double x = p.px(Math.clamp(u, .08, .92));
        double y = p.py(v);
        Corolla slim = new Corolla(new int[] {3}, new double[] {1}, new double[] {1}, new double[] {1}, .4, .3, 0, colour(p).body(),
                colour(p).deep(), Corolla.Heart.NONE);
        Blossom.bud(p, slim, x, y, r, p.rng.normal(0, .2), p.ink);
    }

    private static void pods(Plant p, double fx, double u) {
        double[][] at = pods(fx);
        for (int k = 2; k >= 0; k--) {
            LotusParts.pod(p.part("pod" + k), p.px(Math.clamp(at[k][0], .1, .9)), p.py(at[k][1]), u * at[k][2], at[k][3] * p.s.facing());
        }
    }
}
