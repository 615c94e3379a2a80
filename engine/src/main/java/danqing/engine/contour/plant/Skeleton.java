package danqing.engine.contour.plant;

import danqing.engine.contour.brush.Curves;
import danqing.engine.contour.brush.Rng;
import danqing.engine.contour.motif.Subject;
import java.util.ArrayList;
import java.util.List;

/** The wood of a tree before anything is drawn: a pure function of the subject, so that what sits on a bough can ask where it is. */
final class Skeleton {
    final List<Bough> boughs;

    Skeleton(List<Bough> boughs) {
        this.boughs = boughs;
    }

    Bough trunk() {
        return boughs.get(0);
    }

    /** A tree grown along a trunk given in heights, foot at (0, 0), up negative. */
    static Skeleton grow(Rng r, Habit t, double[][] trunk) {
        List<Bough> out = new ArrayList<>();
        branch(r, t, out, new Bough(trunk, t.girth(), t.girth() * .30, 0, true, 1));
        return new Skeleton(out);
    }

    private static void branch(Rng r, Habit t, List<Bough> out, Bough b) {
        out.add(b);
        int n = b.level() == 0 ? t.boughs() : b.level() == 1 ? t.forks() : b.level() == 2 ? t.twigs() : 0;
        if (n == 0) {
            return;
        }
        double[][] d = Curves.spline(b.path(), .008);
        double length = Curves.length(d);
        double low = b.level() == 0 ? t.low() : .30;
        int side = r.sign();
        for (int k = 0; k < n; k++) {
            double u = low + (.985 - low) * (k + r.uniform(.15, .9)) / n;
            int i = Math.min(d.length - 2, (int) (u * d.length));
            double a = Shapes.heading(d, i);
            side = r.chance(.82) ? -side : side;
            double v = a + side * r.uniform(t.narrow(), t.wide());
            v += (Math.PI / 2 - v) * t.lift() * (b.level() == 0 ? .35 : .55);
            if (Math.sin(v) < -.18) {
                v = Math.cos(v) >= 0 ? r.uniform(-.2, .25) : Math.PI + r.uniform(-.25, .2);
            }
            double l = b.level() == 0 ? t.reach() * r.uniform(.7, 1.12) * (1.15 - .62 * u) : length * .58 * r.uniform(.6, 1.1) * (1.15 - .5 * u);
            double width = (b.w0() + (b.w1() - b.w0()) * u) * r.uniform(.45, .66);
            boolean front = b.level() > 0 ? b.front() : r.chance(.55);
            double tone = b.tone() * (b.level() == 0 ? front ? 1 : .74 : 1);
            branch(r, t, out, new Bough(walk(r, d[i][0], d[i][1], v, l, b.level() == 0 ? 4 : 3, t.turn(), t.lift() * .1, -side), width, width * .36,
                    b.level() + 1, front, tone));
        }
    }

    /** A path that changes direction at knuckles: alternating turns, uneven lengths. {@code angle}: π/2 is up; {@code lift}: turn towards it per knuckle. */
    static double[][] walk(Rng r, double x, double y, double angle, double length, int n, double turn, double lift, int first) {
        double[][] p = new double[n + 1][];
        p[0] = Shapes.pt(x, y);
        double[] share = r.dirichlet(n, 4);
        int side = first == 0 ? r.sign() : first;
        for (int i = 0; i < n; i++) {
            double a = angle + side * turn * r.uniform(.5, 1.2) * (i == 0 ? .5 : 1);
            side = r.chance(.85) ? -side : side;
            p[i + 1] = Shapes.go(p[i][0], p[i][1], a, share[i] * length);
            angle += (Math.PI / 2 - angle) * lift;
        }
        return p;
    }

    /** Stretched (each way by a third at most) and moved into the subject's box with room around it, foot on the ground, mirrored when flipped. */
    Skeleton fit(Subject s, double side, double top) {
        double x0 = 1e9;
        double x1 = -1e9;
        double y0 = 1e9;
        for (Bough b : boughs) {
            double[] q = Curves.bounds(b.path());
            x0 = Math.min(x0, q[0]);
            x1 = Math.max(x1, q[2]);
            y0 = Math.min(y0, q[1]);
        }
        double sx = Math.max(4, s.w() - 2 * side) / Math.max(.05, x1 - x0);
        double sy = Math.max(4, s.h() - top) / Math.max(.05, -y0);
        double k = Math.min(sx, sy);
        sx = Math.min(sx, k * 1.33);
        sy = Math.min(sy, k * 1.33);
        double mid = (x0 + x1) / 2;
        List<Bough> out = new ArrayList<>();
        for (Bough b : boughs) {
            double[][] p = new double[b.path().length][];
            for (int i = 0; i < p.length; i++) {
                double dx = (b.path()[i][0] - mid) * sx;
                p[i] = Shapes.pt(s.cx() + (s.flip() ? -dx : dx), s.foot() + b.path()[i][1] * sy);
            }
            out.add(new Bough(p, b.w0() * k, b.w1() * k, b.level(), b.front(), b.tone()));
        }
        return new Skeleton(out);
    }

    /** Boughs of a level, or all beyond it. */
    List<Bough> level(int from, int to) {
        return boughs.stream().filter(b -> b.level() >= from && b.level() <= to).toList();
    }
}
