package danqing.engine.contour.land;

import danqing.engine.contour.brush.Brush;
import danqing.engine.contour.brush.Curves;
import danqing.engine.contour.brush.Rng;
import danqing.engine.contour.brush.Visibility;
import danqing.engine.contour.motif.Motif;
import danqing.engine.contour.motif.Subject;
import danqing.engine.contour.vector.Gradient;
import danqing.styles.Pigment;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** 丘: earth hills (Dong Yuan, Ni Zan): overlapping round masses, wide and low, the host off the middle, front ones lower. */
final class Hills implements Motif {
    private record Mass(double u, double k, double down) {}

    @Override
    public void draw(Brush brush, Subject s) {
        Rng rng = Rng.of(s.seed(), "hills");
        int pose = Math.floorMod(s.pose(), 8);
        int n = s.h() < 24 ? 2 : new int[] {5, 4, 6, 3, 5, 7, 4, 2}[pose];
        double host = .5 + s.facing() * new double[] {.16, -.14, .05, .2, -.2, .1, -.05, .18}[pose];
        List<Mass> list = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            double u = (i + rng.uniform(.2, .8)) / n;
            double d = (u - host) / .3;
            list.add(new Mass(u, Math.exp(-d * d) * rng.uniform(.75, .95) + .22, i == 0 ? 0 : rng.uniform(0, .14)));
        }
        list.add(new Mass(host, .98, 0));
        list.sort(Comparator.comparingDouble(m -> m.down - .3 * m.k));
        draw(brush, s, list, rng);
    }

    private static void draw(Brush b, Subject s, List<Mass> list, Rng rng) {
        double h = s.h() / 1.08;
        double foot = s.foot() - s.h() * .02;
        Visibility mist = Visibility.mist(foot - h * .22, foot + h * .02, Math.min(10, h * .06), rng.seed());
        int i = 0;
        double highest = list.stream().mapToDouble(m -> m.k - m.down).max().orElse(1);
        for (Mass m : list) {
            double lh = h * Math.min(1, m.k / highest);
            double y = foot - lh + h * m.down * .5;
            lh = Math.min(lh, foot - y);
            double cx = s.x() + s.w() * Hand.keep(m.u, .12, .88);
            double lw = s.w() / Math.max(3, list.size()) * rng.uniform(1.1, 1.7) * (.7 + .7 * m.k);
            double l = Math.min(lw * rng.uniform(.8, 1.4), cx - s.x());
            double r = Math.min(lw * rng.uniform(.8, 1.4), s.x() + s.w() - cx);
            Rng own = Rng.of(s.seed(), "hill" + i++);
            double[][] base = own.chance(.5) ? Ridge.cliff(cx, y, l, r, lh, 3, .62, own)
                    : Ridge.hill(cx, y, l, r, lh, own.uniform(.6, .85), own.uniform(.6, .85));
            Lobe lobe = new Lobe(s).bulge(.10).fade(mist).opacity(Gradient.vertical(foot - lh * .3, 1, foot, 0));
            if (!s.snowy() && s.depth() < .6) {
                lobe.colours(Pigment.GRASS, Pigment.MOUNTAIN_NEAR, Pigment.MOUNTAIN_MID);
            }
            double[][] edge = lobe.draw(b, own, base);
            if (s.h() > 70 && s.depth() < .8 && own.chance(.55)) {
                trees(b.with(own), s, edge, lh, own);
            }
        }
    }

    private static void trees(Brush b, Subject s, double[][] edge, double h, Rng rng) {
        int at = rng.integer(edge.length / 5, Math.max(edge.length / 5 + 1, edge.length * 4 / 5));
        int n = rng.integer(2, 7);
        double[] box = Curves.bounds(edge);
        for (int i = 0; i < n; i++) {
            double[] p = edge[(int) Hand.keep(at + rng.normal(0, 6), 0, edge.length - 1)];
            if (p[1] < box[1] + h * .6) {
                Hand.ridgeTree(b, p[0], p[1] + 1, s.h() * rng.uniform(.035, .07) + 2, s.ink() * .9);
            }
        }
    }
}
