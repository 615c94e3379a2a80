package danqing.engine.contour.plant;

import danqing.engine.contour.brush.Rng;
import java.util.ArrayList;
import java.util.List;

/** Outlines that plants are made of. */
final class Shapes {
    private Shapes() {}

    static double[] pt(double x, double y) {
        return new double[] {x, y};
    }

    /** A lumpy closed outline about (cx, cy) with half axes rx, ry; {@code rough} 0 smooth … 1 ragged. */
    static double[][] blob(Rng r, double cx, double cy, double rx, double ry, double rough) {
        int n = (int) Math.clamp(10 + (rx + ry) / 4, 10, 34);
        double p2 = r.uniform(0, 6.3);
        double p3 = r.uniform(0, 6.3);
        double p5 = r.uniform(0, 6.3);
        double[][] out = new double[n][];
        for (int i = 0; i < n; i++) {
            double a = 2 * Math.PI * i / n;
            double k = 1 + rough * (.16 * Math.sin(2 * a + p2) + .13 * Math.sin(3 * a + p3) + .10 * Math.sin(5 * a + p5) + r.uniform(-.07, .07));
            out[i] = pt(cx + rx * k * Math.cos(a), cy + ry * k * Math.sin(a));
        }
        return out;
    }

    /** A cloud-like closed outline: unequal bumps about an ellipse, flatter below. */
    static double[][] tuft(Rng r, double cx, double cy, double rx, double ry) {
        int bumps = (int) Math.clamp(5 + (rx + ry) / 16, 5, 11);
        double[] share = r.dirichlet(bumps, 5);
        double spin = r.uniform(0, 6.3);
        int per = rx < 12 ? 4 : 6;
        double[][] out = new double[bumps * per][];
        double a = spin;
        for (int k = 0; k < bumps; k++) {
            double size = r.uniform(.82, 1.1);
            double bulge = r.uniform(.10, .24);
            for (int i = 0; i < per; i++) {
                double t = (double) i / per;
                double b = a + share[k] * 2 * Math.PI * t;
                double q = (size - bulge + bulge * Math.sin(Math.PI * t)) * (Math.sin(b) > 0 ? .9 : 1);
                out[k * per + i] = pt(cx + rx * q * Math.cos(b), cy + ry * q * Math.sin(b));
            }
            a += share[k] * 2 * Math.PI;
        }
        return out;
    }

    /** A mass of leaves: uneven as a whole and ragged at its edge, with teeth about {@code tooth} units apart. */
    static double[][] ragged(Rng r, double cx, double cy, double rx, double ry, double tooth) {
        int n = (int) Math.clamp(Math.PI * (rx + ry) / Math.max(1, tooth), 11, 44);
        double p2 = r.uniform(0, 6.3);
        double p3 = r.uniform(0, 6.3);
        double[][] out = new double[n][];
        for (int i = 0; i < n; i++) {
            double a = 2 * Math.PI * (i + r.uniform(-.3, .3)) / n;
            double k = .94 + .15 * Math.sin(2 * a + p2) + .12 * Math.sin(3 * a + p3) + (i % 2 == 0 ? r.uniform(0, .20) : r.uniform(-.20, .02));
            out[i] = pt(cx + rx * k * Math.cos(a), cy + ry * k * Math.sin(a));
        }
        return out;
    }

    /** A closed outline of width {@code width(t)} about an open path. */
    static double[][] ribbon(double[][] mid, double[][] normals, double[] half) {
        List<double[]> out = new ArrayList<>();
        for (int i = 0; i < mid.length; i++) {
            out.add(pt(mid[i][0] + normals[i][0] * half[i], mid[i][1] + normals[i][1] * half[i]));
        }
        for (int i = mid.length - 1; i >= 0; i--) {
            out.add(pt(mid[i][0] - normals[i][0] * half[i], mid[i][1] - normals[i][1] * half[i]));
        }
        return out.toArray(double[][]::new);
    }

    /** From (x, y) in direction {@code a} (0 right, π/2 up) by {@code d}. */
    static double[] go(double x, double y, double a, double d) {
        return pt(x + d * Math.cos(a), y - d * Math.sin(a));
    }

    static double[] between(double[] a, double[] b, double t) {
        return pt(a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t);
    }

    /** Direction of a path at point i: 0 right, π/2 up. */
    static double heading(double[][] p, int i) {
        double[] a = p[Math.max(0, i - 1)];
        double[] b = p[Math.min(p.length - 1, i + 1)];
        return Math.atan2(a[1] - b[1], b[0] - a[0]);
    }

    static double[][] slice(double[][] p, int from, int to) {
        from = Math.max(0, from);
        to = Math.min(p.length, to);
        double[][] out = new double[Math.max(0, to - from)][];
        for (int i = from; i < to; i++) {
            out[i - from] = p[i];
        }
        return out;
    }

    /** Points given in radii about (cx, cy), turned by {@code lean} radians clockwise. */
    static double[][] placed(double cx, double cy, double r, double lean, double... uv) {
        double[][] out = new double[uv.length / 2][];
        double c = Math.cos(lean);
        double s = Math.sin(lean);
        for (int i = 0; i < out.length; i++) {
            double u = uv[2 * i] * r;
            double v = uv[2 * i + 1] * r;
            out[i] = pt(cx + u * c - v * s, cy + u * s + v * c);
        }
        return out;
    }
}
