package danqing.engine.contour.brush;

import java.util.ArrayList;
import java.util.List;

/** Paths as arrays of points {x, y}. */
public final class Curves {
    private Curves() {}

    /** Running length at each point, starting with 0. */
    public static double[] lengths(double[][] p) {
        double[] d = new double[p.length];
        for (int i = 1; i < p.length; i++) {
            d[i] = d[i - 1] + Math.hypot(p[i][0] - p[i - 1][0], p[i][1] - p[i - 1][1]);
        }
        return d;
    }

    public static double length(double[][] p) {
        return lengths(p)[p.length - 1];
    }

    /** The same path with points at equal steps, at least three. */
    public static double[][] resample(double[][] p, double step) {
        double[] d = lengths(p);
        double total = d[d.length - 1];
        int n = Math.max(3, (int) (total / step) + 1);
        double[][] out = new double[n][2];
        int k = 0;
        for (int i = 0; i < n; i++) {
            double u = total * i / (n - 1);
            while (k < p.length - 2 && d[k + 1] < u) {
                k++;
            }
            double seg = d[k + 1] - d[k];
            double t = seg < 1e-9 ? 0 : Math.clamp((u - d[k]) / seg, 0, 1);
            out[i][0] = p[k][0] + (p[k + 1][0] - p[k][0]) * t;
            out[i][1] = p[k][1] + (p[k + 1][1] - p[k][1]) * t;
        }
        return out;
    }

    /** Catmull–Rom through the points (Catmull and Rom 1974), resampled to equal steps. */
    public static double[][] spline(double[][] p, double step) {
        if (p.length < 3) {
            return resample(p, step);
        }
        int n = p.length;
        double[][] q = new double[(n - 1) * 10 + 1][2];
        for (int i = 0; i < n - 1; i++) {
            double[] b = p[i];
            double[] c = p[i + 1];
            double[] a = i > 0 ? p[i - 1] : new double[] {2 * b[0] - c[0], 2 * b[1] - c[1]};
            double[] d = i + 2 < n ? p[i + 2] : new double[] {2 * c[0] - b[0], 2 * c[1] - b[1]};
            for (int j = 0; j < 10; j++) {
                double t = j / 10.0;
                for (int k = 0; k < 2; k++) {
                    q[i * 10 + j][k] = 0.5 * (2 * b[k] + (c[k] - a[k]) * t + (2 * a[k] - 5 * b[k] + 4 * c[k] - d[k]) * t * t
                            + (3 * b[k] - 3 * c[k] + d[k] - a[k]) * t * t * t);
                }
            }
        }
        q[q.length - 1] = p[n - 1].clone();
        return resample(q, step);
    }

    /** Unit normals, left of travel: up when travelling right (y points down). */
    public static double[][] normals(double[][] p) {
        int n = p.length;
        double[][] out = new double[n][2];
        for (int i = 0; i < n; i++) {
            double[] a = p[Math.max(0, i - 1)];
            double[] b = p[Math.min(n - 1, i + 1)];
            double dx = b[0] - a[0];
            double dy = b[1] - a[1];
            double l = Math.max(1e-6, Math.hypot(dx, dy));
            out[i][0] = dy / l;
            out[i][1] = -dx / l;
        }
        return out;
    }

    /** The path moved along its normals by {@code by}. */
    public static double[][] offset(double[][] p, double by) {
        double[][] n = normals(p);
        double[][] out = new double[p.length][2];
        for (int i = 0; i < p.length; i++) {
            out[i][0] = p[i][0] + n[i][0] * by;
            out[i][1] = p[i][1] + n[i][1] * by;
        }
        return out;
    }

    public static double[][] reverse(double[][] p) {
        double[][] out = new double[p.length][];
        for (int i = 0; i < p.length; i++) {
            out[i] = p[p.length - 1 - i];
        }
        return out;
    }

    /** Every k-th point and the last. */
    public static double[][] thin(double[][] p, int k) {
        List<double[]> out = new ArrayList<>();
        for (int i = 0; i < p.length; i += k) {
            out.add(p[i]);
        }
        if ((p.length - 1) % k != 0) {
            out.add(p[p.length - 1]);
        }
        return out.toArray(double[][]::new);
    }

    public static double[][] join(double[][]... parts) {
        List<double[]> out = new ArrayList<>();
        for (double[][] part : parts) {
            out.addAll(List.of(part));
        }
        return out.toArray(double[][]::new);
    }

    /** Points scaled by (sx, sy), turned by {@code angle} (radians, clockwise on screen), then moved to (x, y). */
    public static double[][] place(double[][] p, double sx, double sy, double angle, double x, double y) {
        double c = Math.cos(angle);
        double s = Math.sin(angle);
        double[][] out = new double[p.length][2];
        for (int i = 0; i < p.length; i++) {
            double px = p[i][0] * sx;
            double py = p[i][1] * sy;
            out[i][0] = x + px * c - py * s;
            out[i][1] = y + px * s + py * c;
        }
        return out;
    }

    /** Whether (x, y) is inside the closed outline (even–odd). */
    public static boolean inside(double[][] poly, double x, double y) {
        boolean in = false;
        for (int i = 0, j = poly.length - 1; i < poly.length; j = i++) {
            if (poly[i][1] > y != poly[j][1] > y
                    && x < (poly[j][0] - poly[i][0]) * (y - poly[i][1]) / (poly[j][1] - poly[i][1]) + poly[i][0]) {
                in = !in;
            }
        }
        return in;
    }

    /** Least and greatest x and y: {x0, y0, x1, y1}. */
    public static double[] bounds(double[][] p) {
        double[] b = {Double.MAX_VALUE, Double.MAX_VALUE, -Double.MAX_VALUE, -Double.MAX_VALUE};
        for (double[] q : p) {
            b[0] = Math.min(b[0], q[0]);
            b[1] = Math.min(b[1], q[1]);
            b[2] = Math.max(b[2], q[0]);
            b[3] = Math.max(b[3], q[1]);
        }
        return b;
    }

    /** Value at t of a piecewise linear function given as ascending {position, value} pairs. */
    public static double interpolate(double[][] f, double t) {
        if (t <= f[0][0]) {
            return f[0][1];
        }
        for (int i = 1; i < f.length; i++) {
            if (t <= f[i][0]) {
                return f[i - 1][1] + (f[i][1] - f[i - 1][1]) * (t - f[i - 1][0]) / Math.max(1e-9, f[i][0] - f[i - 1][0]);
            }
        }
        return f[f.length - 1][1];
    }
}
