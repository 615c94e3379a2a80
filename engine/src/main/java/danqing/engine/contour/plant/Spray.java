package danqing.engine.contour.plant;

import danqing.engine.contour.brush.Curves;
import danqing.engine.contour.brush.Rng;
import danqing.engine.contour.motif.Subject;
import java.util.ArrayList;
import java.util.List;

/** The wood of a branch that grows into the picture from its edge (折枝): an S or Z of old wood, shoots from its bends, sprigs from the shoots. */
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

    private Spray() {}

    /**
     * Wood of a branch in the subject's box.
     *
     * @param girth  width of the stem at the edge, in mean sides of the box
     * @param shoots from the stem
     * @param sprigs from each shoot
     * @param margin kept free for what hangs at the ends, in sides of the box
     * @param stiff  1 nearly straight young shoots (plum) … 0 drooping
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
        List<Bough> out = new ArrayList<>();
        double gap = Math.clamp(s.flip() ? s.pageWidth() - s.x() - s.w() : s.x(), 0, s.w() * .10);
        stem[0][0] -= gap;
        double w0 = unit * girth;
        out.add(new Bough(stem, w0, w0 * .18, 0, true, 1));
        double[][] d = Curves.spline(stem, 3);
        int side = r.sign();
        for (int k = 0; k < shoots; k++) {
            double t = .16 + .80 * (k + r.uniform(.1, .9)) / shoots;
            int i = Math.min(d.length - 2, (int) (t * d.length));
            side = r.chance(.85) ? -side : side;
            double a = Shapes.heading(d, i) + side * r.uniform(.5, 1.15);
            double half = w0 * .42 * (1 - .8 * t);
            double[] at = Shapes.go(d[i][0], d[i][1], Shapes.heading(d, i) + side * Math.PI / 2, half * .8);
            double length = room(s, margin, at, a, unit * r.uniform(.20, .42) * (1.15 - .45 * t));
            double w = w0 * (1 - .7 * t) * .27;
            Bough b = new Bough(Skeleton.walk(r, at[0], at[1], a, length, 4, .30 * (1.3 - stiff), stiff > .5 ? .05 : -.10, -side), w, w * .35, 1,
                    r.chance(.55), 1);
            out.add(b);
            double[][] e = Curves.spline(b.path(), 3);
            for (int m = 0; m < sprigs; m++) {
                int j = Math.min(e.length - 2, (int) (e.length * r.uniform(.25, .95)));
                double v = Shapes.heading(e, j) + r.sign() * r.uniform(.45, .95);
                double l = room(s, margin, e[j], v, unit * r.uniform(.08, .22));
                out.add(new Bough(Skeleton.walk(r, e[j][0], e[j][1], v, l, 2, .14, 0, 0), w * .5, w * .18, 2, b.front(), .9));
            }
        }
        if (!s.flip()) {
            return new Skeleton(out);
        }
        List<Bough> mirrored = new ArrayList<>();
        for (Bough b : out) {
            double[][] p = new double[b.path().length][];
            for (int i = 0; i < p.length; i++) {
                p[i] = new double[] {2 * s.cx() - b.path()[i][0], b.path()[i][1]};
            }
            mirrored.add(new Bough(p, b.w0(), b.w1(), b.level(), b.front(), b.tone()));
        }
        return new Skeleton(mirrored);
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
