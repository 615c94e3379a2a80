package danqing.engine.contour.built;

import danqing.engine.contour.brush.Curves;

/** Closed curves, corners and dense polygons, in canvas units. */
final class Outlines {
    private Outlines() {}

    /** A smooth closed curve through the points (Catmull–Rom over the points repeated, cut where it meets itself). */
    static double[][] closed(double[][] p) {
        int n = p.length;
        double[][] q = new double[n + 5][];
        for (int i = 0; i < q.length; i++) {
            q[i] = p[(i + n - 2) % n];
        }
        double[][] c = Curves.spline(q, 1.5);
        int from = nearest(c, q[2], 0, c.length / 2);
        int to = nearest(c, q[n + 2], c.length / 2, c.length);
        if (to <= from + 2) {
            return p;
        }
        double[][] out = new double[to - from][];
        System.arraycopy(c, from, out, 0, out.length);
        return out;
    }

    private static int nearest(double[][] c, double[] p, int from, int to) {
        int best = from;
        double least = Double.MAX_VALUE;
        for (int i = from; i < to; i++) {
            double d = Math.hypot(c[i][0] - p[0], c[i][1] - p[1]);
            if (d < least) {
                least = d;
                best = i;
            }
        }
        return best;
    }

    /** Whether the path turns sharply (by more than about 53°) at point j. */
    static boolean corner(double[][] p, int j) {
        double ax = p[j][0] - p[j - 1][0];
        double ay = p[j][1] - p[j - 1][1];
        double bx = p[j + 1][0] - p[j][0];
        double by = p[j + 1][1] - p[j][1];
        double n = Math.hypot(ax, ay) * Math.hypot(bx, by);
        return n > 1e-9 && (ax * bx + ay * by) / n < .6;
    }

    /** A polygon with points along its sides, corners kept. */
    static double[][] dense(double[][] p) {
        double[][][] parts = new double[p.length - 1][][];
        for (int i = 0; i + 1 < p.length; i++) {
            int n = (int) Math.clamp(Math.hypot(p[i + 1][0] - p[i][0], p[i + 1][1] - p[i][1]) / 5, 1, 60);
            int m = i + 2 == p.length ? n + 1 : n;
            parts[i] = new double[m][];
            for (int k = 0; k < m; k++) {
                double t = (double) k / n;
                parts[i][k] = new double[] {p[i][0] + (p[i + 1][0] - p[i][0]) * t, p[i][1] + (p[i + 1][1] - p[i][1]) * t};
            }
        }
        return Curves.join(parts);
    }
}
