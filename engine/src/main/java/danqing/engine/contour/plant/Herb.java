package danqing.engine.contour.plant;

import danqing.engine.contour.brush.Brush;
import danqing.engine.contour.brush.Curves;
import danqing.engine.contour.brush.Profile;
import danqing.engine.contour.brush.Rng;
import danqing.engine.contour.brush.Tip;
import danqing.engine.contour.motif.Motif;
import danqing.engine.contour.motif.Subject;
import danqing.styles.Pigment;
import java.util.Arrays;
import java.util.Comparator;

/** Low wild plants: grass in unequal groups, artemisia, fern. */
final class Herb implements Motif {
    /** Which plant. */
    enum Kind { GRASS, ARTEMISIA, FERN }

    private final Kind kind;

    Herb(Kind kind) {
        this.kind = kind;
    }

    @Override
    public void draw(Brush brush, Subject s) {
        Plant p = new Plant(brush, s, "herb");
        switch (kind) {
            case GRASS -> grass(p);
            case ARTEMISIA -> stand(p, 1);
            case FERN -> stand(p, 2);
        }
    }

    private static Pigment green(Plant p) {
        return p.bare || p.autumn || p.s.is("yellow") ? Pigment.GRASS_DRY : Pigment.GRASS;
    }

    private static Pigment dark(Plant p) {
        return p.bare || p.autumn || p.s.is("yellow") ? Pigment.REED : Pigment.LEAF_DARK;
    }

    private static void grass(Plant p) {
        Rng r = p.rng;
        int groups = (int) Math.clamp(p.w / Math.max(5, p.h * .34), 4, 28);
        double[] gap = r.dirichlet(groups, .7);
        double at = 0;
        Pigment green = green(p);
        double[][] feet = new double[groups][];
        for (int k = 0; k < groups; k++) {
            feet[k] = new double[] {.03 + .94 * Math.clamp(at + gap[k] * .5, 0, 1), Math.pow(r.unit(), 1.5)};
            at += gap[k];
        }
        Arrays.sort(feet, Comparator.comparingDouble(q -> -q[1]));
        int tall = (int) (groups * r.uniform(.4, .9));
        for (int k = 0; k < groups; k++) {
            double x = p.px(feet[k][0]);
            double near = feet[k][1];
            double hh = p.h * r.uniform(.3, .66) * (k == tall ? 1.4 : 1) * (1 - .35 * near);
            double y = p.foot - p.h * .42 * near;
            p.brush.fill(Shapes.blob(r, x, y - hh * .2, hh * .5, hh * .26, .8), green, .5, hh * .10, null, 0);
            Blades.tuft(p, x, y, hh * .8, (int) Math.clamp(hh * .25, 3, 9), p.ink, dark(p));
            Blades.tuft(p, x, y, hh, (int) Math.clamp(hh * .4, 5, 15), p.ink * (1 - .25 * near), r.chance(.3) ? Pigment.LEAF_YOUNG : green);
            if (p.h > 60 && r.chance(.4)) {
                double ex = x + p.wind() * hh * 1.6 + r.normal(0, hh * .2);
                double ey = y - hh * 1.15;
                p.line(.9, p.ink * .7, Shapes.pt(x, y), Shapes.pt(x + (ex - x) * .3, y - hh * .7), Shapes.pt(ex, ey));
                for (int j = 0; j < 5; j++) {
                    p.brush.dot(ex - (ex - x) * .05 * j, ey + hh * .05 * j, 1.6, hh * .07, -1.1 + r.normal(0, .3), p.ink * .8, Pigment.REED);
                }
            }
            if (p.snow) {
                Foliage.snowCap(p, x, y + hh * .12, hh * .5, hh * .3);
            }
        }
    }

    /** A few stems from two or three feet, each with its leaves. */
    private void stand(Plant p, int sort) {
        Rng r = p.rng;
        int n = p.h < 50 ? 5 : (int) Math.clamp(p.w / p.h * 5.5, 4, 12);
        double[] gap = r.dirichlet(n, 2);
        double at = 0;
        for (int k = 0; k < n; k++) {
            double u = at + gap[k] / 2;
            at += gap[k];
            double mid = 1 - 1.1 * Math.abs(u - .45);
            double hh = p.h * (.45 + .5 * mid) * r.uniform(.8, 1.05);
            double x = p.px(.28 + .44 * u);
            double a = Math.PI / 2 - (u - .5) * 1.3 * p.s.facing() - p.wind() * .8 + r.normal(0, .1);
            double tone = p.ink * r.uniform(.6, 1);
            if (sort == 1) {
                artemisia(p, x, p.foot - r.uniform(0, .05) * p.h, a, hh, tone);
            } else {
                frond(p, x, p.foot, a, hh * 1.08, tone, k);
            }
        }
        for (int k = 0; k < 5; k++) {
            Blades.tuft(p, p.px(r.uniform(.15, .85)), p.foot, p.h * r.uniform(.12, .28), 4, p.ink * .6, green(p));
        }
    }

    private static void artemisia(Plant p, double x, double y, double a, double h, double tone) {
        Rng r = p.rng;
        double[][] stem = Skeleton.walk(r, x, y, a, h, 4, .16, .1, 0);
        p.brush.stroke(stem, Tip.of(Math.max(.9, h * .02), tone, Profile.TAPER).wash(.4).pigment(p.bare ? Pigment.BARK : Pigment.LEAF_DARK));
        double[][] d = Curves.spline(stem, Math.max(2, h * .035));
        boolean dry = p.bare || p.autumn || p.s.is("withered");
        for (int i = d.length / 6; i < d.length; i++) {
            double t = i / (double) d.length;
            int side = i % 2 == 0 ? 1 : -1;
            double l = h * .20 * (1.1 - .75 * t) * r.uniform(.7, 1.2);
            double b = Shapes.heading(d, i) + side * r.uniform(.5, 1);
            Pigment c = dry ? r.chance(.5) ? Pigment.GRASS_DRY : Pigment.REED : r.chance(.35) ? Pigment.JADE : r.chance(.5) ? Pigment.GRASS
                    : Pigment.LEAF_DARK;
            double[] e = Shapes.go(d[i][0], d[i][1], b, l);
            p.touch(Math.max(.9, l * .14), tone, c, Profile.LEAF, d[i], Shapes.between(d[i], e, .5), e);
            if (l > 6) {
                for (int sgn = -1; sgn <= 1; sgn += 2) {
                    double[] m = Shapes.between(d[i], e, .45);
                    p.touch(Math.max(.9, l * .11), tone * .9, c, Profile.LEAF, m, Shapes.go(m[0], m[1], b + sgn * .7, l * .42));
                }
            }
        }
        for (int j = 0; j < 4; j++) {
            p.brush.dot(d[d.length - 1][0] + r.normal(0, h * .015), d[d.length - 1][1] + j * h * .03, Math.max(1.2, h * .02), Math.max(1.4,
                    h * .028), 1.5, tone * .8, Pigment.STAMEN);
        }
    }

    /** Bracken: an arching rib, pinnae shortening to a curled tip; young ones are coiled fists. */
    private static void frond(Plant p, double x, double y, double a, double h, double tone, int index) {
        Rng r = p.rng;
        int side = Math.cos(a) >= 0 ? 1 : -1;
        boolean fist = index % 3 == 2;
        double[][] rib = new double[12][];
        rib[0] = Shapes.pt(x, y);
        for (int i = 1; i < 12; i++) {
            a -= side * (fist ? i < 8 ? .02 : .75 : .02 + .012 * i);
            rib[i] = Shapes.go(rib[i - 1][0], rib[i - 1][1], a, (fist ? .6 : 1) * h / 11 * (fist && i >= 8 ? .6 : 1));
        }
        Pigment green = p.bare ? Pigment.GRASS_DRY : fist ? Pigment.LEAF_YOUNG : Pigment.LEAF_LIGHT;
        p.brush.stroke(rib, Tip.of(Math.max(1, h * (fist ? .035 : .018)), tone, Profile.of(0, 1, .7, .7, 1, .4)).wash(.5).pigment(green));
        if (fist) {
            p.line(.9, tone * .7, rib);
            return;
        }
        double[][] d = Curves.spline(rib, Math.max(2.5, h * .045));
        for (int i = d.length / 5; i < d.length - 1; i++) {
            double t = (i - d.length / 5.0) / (d.length * .8);
            double l = h * .20 * Math.pow(1 - t, .75) * Math.min(1, t * 5 + .4);
            for (int sgn = -1; sgn <= 1; sgn += 2) {
                double b = Shapes.heading(d, i) + sgn * r.uniform(.9, 1.2);
                double[] e = Shapes.go(d[i][0], d[i][1], b, l * r.uniform(.85, 1.1));
                e[1] += l * .12;
                p.touch(Math.max(.9, l * .19), tone * r.uniform(.75, 1), sgn > 0 ? green : Pigment.LEAF_DARK, Profile.LEAF, d[i],
                        Shapes.between(d[i], e, .5), e);
            }
        }
    }
}
