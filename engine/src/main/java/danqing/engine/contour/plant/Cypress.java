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

/** 柏: a twisted trunk with long sinews, short rising boughs, flame-like dark tufts stacked into a narrow ragged crown. */
final class Cypress implements Motif {
    static Skeleton skeleton(Subject s) {
        Rng r = Rng.of(s.seed(), "cypress wood");
        double k = s.pose() % 2 == 0 ? 1 : -1;
        double[][] trunk = {{0, 0}, {.03 * k, -.16}, {-.03 * k, -.34}, {.035 * k + r.normal(0, .01), -.54}, {-.015 * k, -.74}, {.02 * k, -.93}};
        List<Bough> out = new ArrayList<>();
        double w0 = .078 * (s.is("old") ? 1.2 : 1);
        out.add(new Bough(trunk, w0, w0 * .16, 0, true, 1));
        double[][] d = Curves.spline(trunk, .01);
        int n = s.h() < 95 ? 7 : 11 + s.pose() % 3;
        int side = r.sign();
        for (int i = 0; i < n; i++) {
            double t = .26 + .70 * (i + r.uniform(.1, .8)) / n;
            double[] at = d[Math.min(d.length - 1, (int) (t * d.length))];
            side = r.chance(.85) ? -side : side;
            double l = r.uniform(.13, .25) * (1.3 - .85 * t);
            out.add(new Bough(Skeleton.walk(r, at[0], at[1], Math.PI / 2 - side * r.uniform(.6, 1.15), l, 3, .3, .28, side),
                    w0 * (1.1 - .8 * t) * .42, w0 * .08, 1, r.chance(.55),
                    1));
        }
        return new Skeleton(out).fit(s, Math.min(s.w(), s.h()) * .12, s.h() * .05);
    }

    @Override
    public void draw(Brush brush, Subject s) {
        Plant p = new Plant(brush, s, "cypress");
        Skeleton k = skeleton(s);
        Plant wood = p.part("limbs");
        double unit = Math.min(s.h() * .5, s.w());
        Foliage f = new Foliage(Foliage.Kind.FLAME, Math.clamp(s.h() * .018, 1.8, 8), Pigment.NEEDLE, Pigment.MOSS, Pigment.BAMBOO);
        tufts(p.part("back"), k, f, unit, false);
        for (Bough b : k.level(1, 1)) {
            if (!b.front()) {
                Wood.limb(wood, b.path(), b.w0(), b.w1(), p.ink * .7, Wood.Bark.PLAIN);
            }
        }
        Bough t = k.trunk();
        Wood.limb(wood, t.path(), t.w0(), t.w1(), p.ink, Wood.Bark.OLD);
        Wood.roots(wood, t.path()[0][0], t.path()[0][1], t.w0(), p.ink);
        for (Bough b : k.level(1, 1)) {
            if (b.front()) {
                Wood.limb(wood, b.path(), b.w0(), b.w1(), p.ink, Wood.Bark.PLAIN);
            }
        }
        tufts(p.part("front"), k, f, unit, true);
        double[] e = t.end();
        f.clump(p.part("top"), e[0], e[1] + unit * .07, unit * .09, unit * .12, p.ink, .9);
        if (s.is("withered") || s.is("old")) {
            Plant q = p.part("dead");
            q.brush.stroke(new double[][] {t.end(), {e[0] + unit * .03, e[1] - s.h() * .03}, {e[0] - unit * .02, e[1] - s.h() * .06}},
                    Tip.of(Math.max(1, t.w1() * .7), p.ink, Profile.TAPER).wash(.5).pigment(Pigment.BARK_DARK));
        }
    }

    private static void tufts(Plant p, Skeleton k, Foliage f, double unit, boolean front) {
        Rng r = p.rng;
        for (Bough b : k.level(1, 1)) {
            if (b.front() != front) {
                continue;
            }
            double[][] d = Curves.spline(b.path(), 3);
            for (int j = p.massed ? 2 : 0; j < 3; j++) {
                double[] at = d[Math.min(d.length - 1, (int) ((.4 + .3 * j) * d.length))];
                double rx = unit * r.uniform(.12, .18) * (j == 0 ? .8 : 1);
                f.clump(p, at[0] + r.normal(0, rx * .15), at[1] - rx * .2, rx, rx * r.uniform(.75, 1.05), p.ink * (front ? 1 : .66), .85);
            }
        }
    }
}
