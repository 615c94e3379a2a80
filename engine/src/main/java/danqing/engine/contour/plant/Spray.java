package danqing.engine.contour.plant;

import danqing.engine.contour.brush.Curves;
import danqing.engine.contour.brush.Rng;
import danqing.engine.contour.brush.Visibility;
import danqing.engine.contour.motif.Subject;
import java.util.ArrayList;
import java.util.List;

/**
 * The wood of a branch that grows into the picture from its edge (折枝): old wood that comes from outside, turns at knuckles and ends in fine twigs,
 * shoots from its bends, sprigs from the shoots.
 */
final class Spray {
    private static final double[][] STEMS = {
        {-.03, .90, .15, .76, .27, .63, .45, .67, .60, .47, .76, .42, .93, .17},
        {-.03, .14, .15, .27, .33, .22, .46, .43, .63, .47, .74, .68, .92, .76},
        {-.03, .60, .14, .47, .32, .57, .47, .44, .58, .49, .76, .26, .96, .30},
        {-.03, .97, .12, .80, .34, .66, .31, .46, .50, .33, .72, .36, .90, .12},
        {-.03, .05, .10, .24, .30, .31, .34, .50, .54, .60, .66, .84, .88, .90},
        {-.03, .78, .20, .64, .36, .70, .52, .52, .66, .55, .82, .30, .95, .34},
        {-.03, .30, .17, .22, .30, .36, .50, .30, .62, .48, .80, .44, .95, .62},
        {-.03, .97, .20, .84, .28, .62, .48, .55, .50, .34, .70, .22, .88, .05},
    };
    /** Share of the box's width within which a box counts as touching the edge of the page. */
    private static final double NEAR = .12;

    private Spray() {}

    /** Whether the branch comes in from the right: from the edge of the page its box touches; from the left unless flipped when it touches none or both. */
    static boolean fromRight(Subject s) {
        boolean left = gap(s, false) <= NEAR * s.w();
        boolean right = gap(s, true) <= NEAR * s.w();
        return left == right ? s.flip() : right;
    }

    private static double gap(Subject s, boolean right) {
        return Math.max(0, right ? s.pageWidth() - s.x() - s.w() : s.x());
    }

    /** What is seen of a branch whose box does not reach the edge of the page: its thick end dissolves instead of being cut off. */
    static Visibility entry(Subject s) {
        boolean right = fromRight(s);
        if (gap(s, right) <= NEAR * s.w()) {
            return Visibility.FULL;
        }
        double from = right ? s.x() + s.w() : s.x();
        double reach = s.w() * .22;
        return (x, y) -> {
            double t = Math.clamp((right ? from - x : x - from) / reach, 0, 1);
            return t * t * (3 - 2 * t);
        };
    }

    /**
     * Wood of a branch in the subject's box.
     *
     * @param girth  width of the stem at the edge, in mean sides of the box
     * @param shoots from the stem
     * @param sprigs from each shoot
     * @param margin kept free for what hangs at the ends, in sides of the box
     * @param stiff  1 angular old wood with nearly straight young shoots and a second bough that crosses it (plum) … 0 drooping
     */
    static Skeleton grow(Subject s, double girth, int shoots, int sprigs, double stiff, double margin) {
        Rng r = Rng.of(s.seed(), "spray");
        double unit = Math.sqrt(s.w() * s.h());
        double[] c = STEMS[Math.floorMod(s.pose(), STEMS.length)];
        double[][] stem = new double[c.length / 2][];
        for (int i = 0; i < stem.length; i++) {
            double j = i == 0 ? 0 : .022;
            stem[i] = new double[] {s.x() + s.w() * Math.min(c[2 * i] + r.normal(0, j), 1 - margin * .6),
                    s.y() + s.h() * Math.clamp(c[2 * i + 1] + r.normal(0, j), .03 + margin * .3, .97 - margin * .3)};
        }
        boolean right = fromRight(s);
        double gap = gap(s, right);
        double w0 = unit * girth;
        stem[0][0] -= Math.min(s.w() * .125, gap <= NEAR * s.w() ? gap + w0 * .7 : w0 * .5);
        boolean old = stiff > .5;
        if (old) {
            stem = knuckled(stem, .26);
        }
        List<Bough> out = new ArrayList<>();
        out.add(new Bough(stem, w0, Math.min(w0 * .10, 1.8), 0, true, 1));
        double[][] d = Curves.spline(stem, 3);
        if (old && s.h() >= 110) {
            out.add(crossing(r, s, d, w0, margin, c[13] < c[1]));
        }
        int side = r.sign();
        for (int k = 0; k < shoots; k++) {
            double t = .16 + .80 * (k + r.uniform(.1, .9)) / shoots;
            int i = Math.min(d.length - 2, (int) (t * d.length));
            side = r.chance(.85) ? -side : side;
            double a = Shapes.heading(d, i) + side * (old ? r.uniform(.42, .95) : r.uniform(.5, 1.15));
            if (old && Math.sin(a) < .1 && r.chance(.55)) {
                a = Shapes.heading(d, i) + (Math.cos(Shapes.heading(d, i)) > 0 ? 1 : -1) * r.uniform(.5, 1.1);
            }
            double half = w0 * .42 * girth(t);
            double[] at = Shapes.go(d[i][0], d[i][1], Shapes.heading(d, i) + side * Math.PI / 2, half * .6);
            double length = room(s, margin, at, a, unit * r.uniform(.20, old ? .48 : .42) * (1.15 - .45 * t));
            double w = w0 * (1 - .7 * t) * (old ? .20 : .27);
            Bough b = new Bough(Skeleton.walk(r, at[0], at[1], a, length, old ? 3 : 4, old ? .10 : .30 * (1.3 - stiff), old ? .04 : -.10, -side), w,
                    w * .35, 1, r.chance(.55), 1);
            out.add(b);
            sprigs(out, r, s, b, sprigs, margin, old);
        }
        return new Skeleton(right ? mirrored(out, s.cx()) : out);
    }

    private static void sprigs(List<Bough> out, Rng r, Subject s, Bough b, int sprigs, double margin, boolean old) {
        double unit = Math.sqrt(s.w() * s.h());
        double[][] e = Curves.spline(b.path(), 3);
        for (int m = 0; m < sprigs; m++) {
            int j = Math.min(e.length - 2, (int) (e.length * r.uniform(.25, .95)));
            double v = Shapes.heading(e, j) + r.sign() * (old ? r.uniform(.35, .75) : r.uniform(.45, .95));
            double l = room(s, margin, e[j], v, unit * r.uniform(.08, .22));
            out.add(new Bough(Skeleton.walk(r, e[j][0], e[j][1], v, l, 2, old ? .06 : .14, 0, 0), b.w0() * .5, b.w0() * .18, 2, b.front(), .9));
        }
    }

    /** Share of its first width a stem has at {@code t}: thick wood first, then quickly the thin one of this year. */
    static double girth(double t) {
        return Math.max(.045, Math.pow(1 - t, 1.15) * .97 + .03);
    }

    /** The same path with straight runs between hard turns: every inner point becomes two, {@code share} of a run before and after it. */
    private static double[][] knuckled(double[][] p, double share) {
        List<double[]> out = new ArrayList<>();
        out.add(p[0]);
        for (int i = 1; i < p.length - 1; i++) {
            out.add(Shapes.between(p[i], p[i - 1], share));
            out.add(Shapes.between(p[i], Shapes.between(p[i - 1], p[i + 1], .5), .10));
            out.add(Shapes.between(p[i], p[i + 1], share));
        }
        out.add(p[p.length - 1]);
        return out.toArray(double[][]::new);
    }

    /** The second bough: leaves the stem early, turns back and crosses it, so that the two make the figure 女. */
    private static Bough crossing(Rng r, Subject s, double[][] stem, double w0, double margin, boolean rises) {
        double unit = Math.sqrt(s.w() * s.h());
        int n = stem.length;
        int from = (int) (n * r.uniform(.20, .28));
        double[] a = stem[from];
        double[] x = stem[(int) (n * r.uniform(.56, .66))];
        int away = rises ? -1 : 1;
        double[] dir = Shapes.pt(x[0] - a[0], x[1] - a[1]);
        double l = Math.max(1, Math.hypot(dir[0], dir[1]));
        double[] out = Shapes.pt(-dir[1] / l * away, dir[0] / l * away);
        if (out[1] * (rises ? 1 : -1) < 0) {
            out = Shapes.pt(-out[0], -out[1]);
        }
        double bow = unit * r.uniform(.13, .19);
        double[] m = Shapes.pt(a[0] + dir[0] * .46 + out[0] * bow, a[1] + dir[1] * .46 + out[1] * bow);
        double[] past = Shapes.between(m, x, 1.75);
        double[] end = Shapes.pt(past[0] + unit * r.uniform(.04, .12), past[1] + (rises ? -1 : 1) * unit * r.uniform(.02, .10));
        double[][] path = knuckled(new double[][] {a, within(s, margin, m), x, within(s, margin, past), within(s, margin, end)}, .22);
        return new Bough(path, w0 * .36, w0 * .05, 1, true, 1);
    }

    private static double[] within(Subject s, double m, double[] p) {
        return Shapes.pt(Math.clamp(p[0], s.x() + s.w() * m, s.x() + s.w() * (1 - m)), Math.clamp(p[1], s.y() + s.h() * m, s.y() + s.h() * (1 - m)));
    }

    private static List<Bough> mirrored(List<Bough> boughs, double axis) {
        List<Bough> out = new ArrayList<>();
        for (Bough b : boughs) {
            double[][] p = new double[b.path().length][];
            for (int i = 0; i < p.length; i++) {
                p[i] = new double[] {2 * axis - b.path()[i][0], b.path()[i][1]};
            }
            out.add(new Bough(p, b.w0(), b.w1(), b.level(), b.front(), b.tone()));
        }
        return out;
    }

    /** The length that still ends inside the box. */
    private static double room(Subject s, double m, double[] at, double angle, double length) {
        for (int k = 0; k < 5; k++) {
            double[] e = Shapes.go(at[0], at[1], angle, length);
            if (e[0] > s.x() + s.w() * m * .5 && e[0] < s.x() + s.w() * (1 - m) && e[1] > s.y() + s.h() * m && e[1] < s.y() + s.h() * (1 - m)) {
                break;
            }
            length *= .7;
        }
        return Math.max(length, 3);
    }
}
