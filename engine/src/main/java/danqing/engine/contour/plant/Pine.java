package danqing.engine.contour.plant;

import danqing.engine.contour.brush.Brush;
import danqing.engine.contour.brush.Curves;
import danqing.engine.contour.brush.Profile;
import danqing.engine.contour.brush.Rng;
import danqing.engine.contour.brush.Tip;
import danqing.engine.contour.motif.Motif;
import danqing.engine.contour.motif.Subject;
import danqing.styles.Pigment;
import java.util.ArrayList;
import java.util.List;

/** 松: a dragon trunk with scales, level boughs that dip and lift, needle fans in flat overlapping clouds with sky between. */
final class Pine implements Motif {
    @Override
    public void draw(Brush brush, Subject s) {
        Plant p = new Plant(brush, s, "pine");
        if (s.h() < 95) {
            far(p);
            return;
        }
        Skeleton k = skeleton(s);
        Bough t = k.trunk();
        double r = radius(s);
        List<Bough> boughs = k.level(1, 1);
        for (Bough b : boughs) {
            if (!b.front()) {
                bough(p.part("b" + boughs.indexOf(b)), b, r, p.ink * .66);
            }
        }
        Wood.limb(p, t.path(), t.w0(), t.w1(), p.ink, Wood.Bark.PINE);
        Wood.roots(p, t.path()[0][0], t.path()[0][1], t.w0(), p.ink);
        boughs.stream().filter(Bough::front).sorted((a, b) -> Double.compare(b.path()[0][1], a.path()[0][1]))
                .forEach(b -> bough(p.part("b" + boughs.indexOf(b)), b, r, p.ink));
        Plant c = p.part("crown");
        double[] e = t.end();
        for (int i = 0; i < 4; i++) {
            double x = e[0] + c.rng.normal(0, r * .6);
            double y = e[1] + r * .35 + c.rng.normal(0, r * .2);
            cluster(c, x, y, r * c.rng.uniform(.7, .95), Math.PI / 2 + c.rng.normal(0, .35), p.ink);
        }
    }

    private static double radius(Subject s) {
        return Math.clamp(Math.min(s.h(), s.w() * 1.3) * .068, 7, 34);
    }

    static Skeleton skeleton(Subject s) {
        Rng r = Rng.of(s.seed(), "pine wood");
        double[][] trunk = Trunks.pine(s, r);
        List<Bough> out = new ArrayList<>();
        double w0 = .062 * (s.is("old") ? 1.25 : 1);
        out.add(new Bough(trunk, w0, w0 * .24, 0, true, 1));
        double[][] d = Curves.spline(trunk, .01);
        int n = s.is("massed") ? 5 : 7 + s.pose() % 3;
        double low = .36 + .08 * (s.pose() % 2);
        int side = s.pose() % 4 < 2 ? 1 : -1;
        for (int k = 0; k < n; k++) {
            double t = low + (.98 - low) * (k + r.uniform(.05, .85)) / n;
            double[] at = d[Math.min(d.length - 2, (int) (t * d.length))];
            side = r.chance(.82) ? -side : side;
            double l = r.uniform(.22, .46) * (1.22 - .72 * t) * (k == 1 ? 1.25 : 1);
            double dip = r.uniform(-.04, .2);
            double[][] b = {{at[0], at[1]}, {at[0] + side * l * .22, at[1] - l * .10 + l * dip * .3}, {at[0] + side * l * .45, at[1] + l * dip},
                    {at[0] + side * l * .72, at[1] + l * (dip - .07)}, {at[0] + side * l, at[1] + l * (dip - .03 + r.normal(0, .06))}};
            for (int i = 1; i < b.length; i++) {
                b[i][0] += r.normal(0, l * .025);
                b[i][1] += r.normal(0, l * .025);
            }
            double w = w0 * (1.05 - .75 * t) * .55;
            out.add(new Bough(b, w, w * .25, 1, r.chance(.56), 1));
        }
        double m = radius(s);
        return new Skeleton(out).fit(s, m * .9, m * .7);
    }

    private void bough(Plant p, Bough b, double r, double tone) {
        Rng g = p.rng;
        Wood.limb(p, b.path(), b.w0(), b.w1(), tone, Wood.Bark.PINE);
        double[][] d = Curves.spline(b.path(), 2);
        int side = b.end()[0] > b.path()[0][0] ? 1 : -1;
        double length = d.length * 2.0;
        List<double[]> fans = new ArrayList<>();
        int n = (int) Math.clamp(length / (r * (p.massed ? 1.2 : .78)), 2, 9);
        for (int k = 0; k < n; k++) {
            double u = .34 + .66 * (k + g.uniform(.3, 1)) / n;
            int i = Math.min(d.length - 1, (int) (u * d.length));
            double[] at = d[i];
            fans.add(new double[] {at[0] + g.normal(0, r * .15), at[1] - r * g.uniform(-.1, .4), r * g.uniform(.72, 1.15), 0});
            double[] from = d[Math.max(0, i - 3)];
            if (g.chance(p.massed ? .2 : .62)) {
                double[] e = {at[0] + side * r * g.uniform(.2, .9), at[1] + r * g.uniform(.35, .85)};
                twig(p, from, new double[] {.5 * (at[0] + e[0]), at[1] + r * .12}, e, b.w0() * .25, tone);
                fans.add(new double[] {e[0], e[1], r * g.uniform(.6, .9), side * -.25});
            }
            if (g.chance(p.massed ? .2 : .5)) {
                double[] e = {at[0] + side * r * g.uniform(-.2, .6), at[1] - r * g.uniform(.6, 1.1)};
                twig(p, from, new double[] {.5 * (at[0] + e[0]), at[1] - r * .3}, e, b.w0() * .25, tone);
                fans.add(new double[] {e[0], e[1], r * g.uniform(.62, .95), 0});
            }
        }
        fans.sort((a, c) -> Double.compare(a[1], c[1]));
        for (double[] f : fans) {
            double out = Math.signum(f[0] - d[0][0]);
            cluster(p, f[0], f[1], f[2], Math.PI / 2 - out * g.uniform(-.1, .75) + f[3], tone * g.uniform(.78, 1.03));
        }
    }

    private static void cluster(Plant p, double x, double y, double r, double up, double tone) {
        Needles.cloud(p, x, y, r * 1.0, r * .9, tone);
        int count = p.massed ? 6 : (int) Math.clamp(r * .85, 8, 15);
        Needles.fan(p, x, y, r, up, tone, p.snow ? count * 2 / 3 : count);
        if (p.snow) {
            Foliage.snowCap(p, x, y - r * .25, r * .85, r * .8);
        }
    }

    private static void twig(Plant p, double[] a, double[] b, double[] c, double w, double tone) {
        p.brush.stroke(new double[][] {a, b, c}, Tip.of(Math.max(.9, w), tone, Profile.TAPER).wash(.4).pigment(Pigment.BARK_DARK));
    }

    /** A far pine: a crooked stem and flat needle clouds of a few dashes. */
    private static void far(Plant p) {
        Rng g = p.rng;
        double h = p.h;
        double x = p.s.cx();
        double y = p.foot;
        double lean = g.uniform(-.1, .1);
        double[] mid = {x + lean * h * .5 + g.sign() * g.uniform(.03, .08) * h, y - h * .5};
        double[] top = {x + lean * h, y - h * .93};
        p.brush.stroke(new double[][] {{x, y}, mid, top}, Tip.of(Math.max(1.1, h * .05), p.ink, Profile.TAPER).wash(.5).pigment(Pigment.BARK_DARK));
        int n = (int) Math.clamp(h / 7, 4, 9);
        for (int k = 0; k < n; k++) {
            double t = .36 + .64 * (k + g.uniform(0, .6)) / n;
            int side = (k % 2 == 0 ? 1 : -1) * (g.chance(.85) ? 1 : -1);
            double l = Math.min(h * .3, p.w * .46) * (1.35 - t) * g.uniform(.6, 1.2);
            double[] at = Shapes.between(new double[] {x, y}, top, t);
            double cx = at[0] + side * l * .5;
            double cy = at[1] + h * .01;
            p.brush.fill(Shapes.blob(g, cx, cy, l * .62, Math.max(1.4, h * .045), .7), Pigment.NEEDLE, .6 * p.ink, .8, null, 0);
            for (int j = 0; j < (h < 40 ? 2 : 4); j++) {
                double dy = g.uniform(-.035, .03) * h;
                double a = cx - l * g.uniform(.3, .55);
                double b = cx + l * g.uniform(.3, .6);
                p.touch(Math.max(.8, h * .022), p.ink * g.uniform(.6, 1), Pigment.NEEDLE, Profile.ORCHID, new double[] {a, cy + dy + h * .012},
                        new double[] {(a + b) / 2, cy + dy - h * .012}, new double[] {b, cy + dy + h * .012});
            }
            if (p.snow) {
                Foliage.snowCap(p, cx, cy, l * .55, Math.max(2, h * .05));
            }
        }
    }
}
