package danqing.engine.contour.land;

import danqing.engine.contour.brush.Curves;
import danqing.engine.contour.brush.Noise;
import danqing.engine.contour.brush.Rng;
import java.util.ArrayList;
import java.util.List;

/** Profiles of masses: open lines from the left foot over the apex to the right foot, and the scalloped edge a brush makes of them. */
public final class Ridge {
    private Ridge() {}

    /**
     * Round hill.
     *
     * @param x     apex
     * @param y     apex
     * @param left  half width to the left foot
     * @param right half width to the right foot
     * @param h     height
     * @param a     0.4 broad … 0.85 sharp, left side
     * @param c     the same, right side
     */
    public static double[][] hill(double x, double y, double left, double right, double h, double a, double c) {
        int n = 26;
        double[][] p = new double[2 * n - 1][];
        for (int i = 0; i < n; i++) {
            double t = i / (n - 1.0);
            double dy = h * Math.pow(t, 1.55);
            p[n - 1 - i] = Hand.at(x - left * (Math.pow(t, a) + .25 * t * t * t * t) / 1.25, y + dy);
            p[n - 1 + i] = Hand.at(x + right * (Math.pow(t, c) + .25 * t * t * t * t) / 1.25, y + dy);
        }
        return p;
    }

    /**
     * Peak of ledges and drops (Fan Kuan, Guo Xi): each side alternates a short ledge and a long drop.
     *
     * @param ledge share of the height that is lost on ledges: 0.3 steep … 0.62 rolling
     */
    public static double[][] cliff(double x, double y, double left, double right, double h, int steps, double ledge, Rng rng) {
        List<double[]> l = side(steps, ledge, rng);
        List<double[]> r = side(steps, ledge, rng);
        List<double[]> all = new ArrayList<>();
        for (int i = l.size() - 1; i > 0; i--) {
            all.add(Hand.at(x - l.get(i)[0] * left, y + l.get(i)[1] * h));
        }
        for (double[] p : r) {
            all.add(Hand.at(x + p[0] * right, y + p[1] * h));
        }
        return Curves.spline(all.toArray(double[][]::new), 3);
    }

    private static List<double[]> side(int steps, double ledge, Rng rng) {
        double[] lx = rng.dirichlet(steps, 2.2);
        double[] cx = rng.dirichlet(steps, 3);
        double[] ly = rng.dirichlet(steps, 2);
        double[] cy = rng.dirichlet(steps, 2.5);
        lx[0] = Math.max(lx[0], 1.05 / steps);
        cy[0] = Math.min(cy[0], 1.1 / steps);
        double sum = 0;
        for (double v : lx) {
            sum += v;
        }
        for (int i = 0; i < steps; i++) {
            lx[i] /= sum;
        }
        List<double[]> p = new ArrayList<>();
        double x = 0;
        double y = 0;
        p.add(Hand.at(0, 0));
        for (int i = 0; i < steps; i++) {
            p.add(Hand.at(x += lx[i] * .72, y += ly[i] * ledge));
            p.add(Hand.at(x += cx[i] * .28, y += cy[i] * (1 - ledge)));
        }
        return p;
    }

    /** Flat-topped terrace (Ni Zan): a level top, sloping shoulders broken by one or two steps. */
    public static double[][] mesa(double x, double y, double left, double right, double h, Rng rng) {
        double t = rng.uniform(.26, .44);
        double k = rng.uniform(.3, .5);
        double tilt = rng.sign() * rng.uniform(.03, .10);
        double u = rng.uniform(.16, .3);
        return Curves.spline(Hand.path(x - left, y + h, x - left * rng.uniform(.80, .9), y + h * rng.uniform(.72, .8), x - left * rng.uniform(.62,
                .76), y + h * rng.uniform(k + .08, .66),
                x - left * (t + .18), y + h * k, x - left * (t + .12), y + h * (k - .14), x - left * t, y + h * Math.max(.03, .08 + tilt),
                        x - left * .1, y + h * .01, x + right * u,
                y + h * Math.max(.02, .05 - tilt), x + right * (u + .10), y + h * rng.uniform(.14, .22), x + right * (u + .22),
                        y + h * rng.uniform(.24, .3), x + right * (u + .3), y + h * rng.uniform(.44, .56),
                x + right * rng.uniform(.72, .86), y + h * rng.uniform(.62, .74), x + right, y + h), 3);
    }

    /**
     * Far range: the upper envelope of asymmetric peaks, so that valleys are sharp.
     *
     * @param y      foot
     * @param height of the highest peak
     * @param taper  whether both ends run down to the foot
     */
    public static double[][] range(double x0, double x1, double y, double height, int peaks, boolean taper, Rng rng) {
        int n = (int) Hand.keep((x1 - x0) / 4, 24, 220);
        double[] up = new double[n];
        int host = rng.integer(0, peaks);
        for (int k = 0; k < peaks; k++) {
            double c = (k + rng.uniform(.1, .9)) / peaks;
            double a = height * (k == host ? 1 : rng.uniform(.3, .8));
            double l = rng.uniform(.6, 1.5) / peaks;
            double r = rng.uniform(.6, 1.5) / peaks;
            double e = rng.uniform(1.0, 1.5);
            double f = rng.uniform(.9, 1.4);
            for (int i = 0; i < n; i++) {
                double d = (i / (n - 1.0) - c) / (i / (n - 1.0) < c ? l : r);
                up[i] = Math.max(up[i], a * Math.pow(Math.max(0, 1 - Math.pow(Math.abs(d), e)), f));
            }
        }
        long seed = rng.seed();
        double[][] p = new double[n][];
        for (int i = 0; i < n; i++) {
            double t = i / (n - 1.0);
            double x = x0 + (x1 - x0) * t;
            double end = taper ? smooth(Math.min(t, 1 - t) / .16) : 1;
            double rough = Math.min(1, up[i] / height * 3);
            p[i] = Hand.at(x, y - end * (up[i] + rough * height * (.05 * Noise.at(x / 23, seed) + .03 * Noise.at(x / 7, seed + 1))));
        }
        return p;
    }

    static double smooth(double t) {
        double u = Hand.keep(t, 0, 1);
        return u * u * (3 - 2 * u);
    }

    /**
     * The edge of earth or rock as a hand makes it: convex arcs of unequal length that meet in notches, with a smaller tremble on them.
     *
     * @param line  the profile; arcs bulge to its left (up when it runs to the right)
     * @param mean  mean length of an arc
     * @param bulge height of an arc relative to its length, about 0.15
     */
    public static List<double[][]> scallop(double[][] line, double mean, double bulge, Rng rng) {
        double[][] p = Curves.resample(line, 2);
        double[] d = Curves.lengths(p);
        double[][] nor = Curves.normals(p);
        long seed = rng.seed();
        double total = d[d.length - 1];
        for (int i = 0; i < p.length; i++) {
            double o = mean * (.07 * Noise.at(d[i] / (mean * .9), seed) + .05 * Noise.at(d[i] / (mean * .33), seed + 1));
            p[i] = Hand.at(p[i][0] + nor[i][0] * o, p[i][1] + nor[i][1] * o);
        }
        List<double[][]> arcs = new ArrayList<>();
        double a = 0;
        int from = 0;
        while (a < total - mean * .2) {
            double z = Math.min(total, a + Hand.keep(mean * StrictMath.exp(rng.normal(0, .5)), mean * .35, mean * 2));
            if (total - z < mean * .25) {
                z = total;
            }
            int to = from;
            while (to < p.length - 1 && d[to] < z) {
                to++;
            }
            double skew = rng.uniform(.6, 1.6);
            double high = bulge * rng.uniform(.3, 1.2) * (z - a) * 4;
            if (to - from > 1) {
                double[][] arc = new double[to - from + 1][];
                for (int i = from; i <= to; i++) {
                    double u = Hand.keep((d[i] - a) / Math.max(1, z - a), 0, 1);
                    double k = high * Math.pow(u, skew) * (1 - u);
                    arc[i - from] = Hand.at(p[i][0] + nor[i][0] * k, p[i][1] + nor[i][1] * k);
                }
                arcs.add(arc);
                from = to;
            }
            a = z;
        }
        if (arcs.isEmpty()) {
            arcs.add(p);
        }
        return arcs;
    }
}
