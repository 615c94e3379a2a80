package danqing.engine.contour.land;

import danqing.engine.contour.brush.Curves;
import danqing.engine.contour.brush.Noise;
import danqing.engine.contour.brush.Rng;

/**
 * Coordinates on the face of a mass. {@code q} runs −1 left outline, 0 spine, 1 right outline; {@code dep} 0 apex, 1 foot. Fall lines follow
 * (x − spine) ∝ (half width)^0.42: exponent 1 would make all strokes meet at the apex like a broom, 0 would make rain.
 */
final class Slope {
    private static final int ROWS = 48;
    private static final double K = .42;
    final double top;
    final double height;
    final double size;
    private final double halfWidth;
    private final double[] left = new double[ROWS + 1];
    private final double[] right = new double[ROWS + 1];
    private final double[] spine = new double[ROWS + 1];
    private final long seed;
    private final double folds;
    private final int light;

    /** @param base profile from left foot over the apex to the right foot */
    Slope(double[][] base, int light, Rng rng) {
        this.light = light;
        seed = rng.seed();
        folds = rng.uniform(2.2, 3.4);
        int apex = 0;
        double low = -Double.MAX_VALUE;
        for (int i = 0; i < base.length; i++) {
            if (base[i][1] < base[apex][1]) {
                apex = i;
            }
            low = Math.max(low, base[i][1]);
        }
        top = base[apex][1];
        height = Math.max(2, low - top);
        edge(base, apex, -1, left);
        edge(base, apex, 1, right);
        halfWidth = Math.max(2, .5 * (right[ROWS] - left[ROWS]));
        size = Math.sqrt(2 * halfWidth * height);
        double x = base[apex][0];
        for (int i = 0; i <= ROWS; i++) {
            double g = i / (double) ROWS;
            spine[i] = x + (.5 * (left[i] + right[i]) - x) * Math.pow(g, 1.5) + .06 * size * Noise.at(g * 1.7, seed + 9) * g;
            spine[i] = Hand.keep(spine[i], Math.min(left[i], right[i]), Math.max(left[i], right[i]));
        }
    }

    private void edge(double[][] base, int apex, int dir, double[] out) {
        int k = apex;
        for (int i = 0; i <= ROWS; i++) {
            double y = top + height * i / ROWS;
            while (k + dir >= 0 && k + dir < base.length && base[k + dir][1] < y) {
                k += dir;
            }
            int m = k + dir;
            if (m < 0 || m >= base.length) {
                out[i] = base[k][0];
            } else {
                double t = Hand.keep((y - base[k][1]) / Math.max(1e-6, base[m][1] - base[k][1]), 0, 1);
                out[i] = base[k][0] + (base[m][0] - base[k][0]) * t;
            }
        }
    }

    private double row(double[] a, double y) {
        double g = Hand.keep((y - top) / height, 0, 1) * ROWS;
        int i = Math.min(ROWS - 1, (int) g);
        return a[i] + (a[i + 1] - a[i]) * (g - i);
    }

    double spine(double y) {
        return row(spine, y);
    }

    /** x of q at height y. */
    double x(double q, double y) {
        double m = row(spine, y);
        return m + q * (q > 0 ? row(right, y) - m : m - row(left, y));
    }

    double q(double x, double y) {
        double m = row(spine, y);
        return (x - m) / Math.max(2, x > m ? row(right, y) - m : m - row(left, y));
    }

    private double half(double q, double y) {
        double m = row(spine, y);
        return Math.max(2, q > 0 ? row(right, y) - m : m - row(left, y));
    }

    /** &gt; 0 in a cleft; nearly constant along a fall line. */
    double fold(double q, double dep) {
        double y = top + dep * height;
        double w = half(q, y);
        double c = q * w / Math.pow(w, K) / Math.pow(halfWidth, 1 - K);
        return Noise.at(c * folds * 1.5 + 50 + .4 * dep, seed) * .8 + Noise.at(c * folds * 3.4 + 20, seed + 1) * .35;
    }

    /** Darkness 0…1 from light, fold, crest and edge. */
    double shade(double q, double dep) {
        double side = Hand.keep(.5 + .5 * light * q, 0, 1);
        double edge = .30 * Math.exp(-Math.max(0, 1 - Math.abs(q)) / .10) + .28 * Math.exp(-dep / .07);
        double lit = (q + .25 * light) / .35;
        return Hand.keep(.20 + .46 * Math.pow(side, 1.5) + .55 * fold(q, dep) + edge - .30 * Math.exp(-lit * lit) - .15 * dep, 0, 1);
    }

    /** The fall line from (q, y) down for {@code length}; null when it is too short. */
    double[][] fall(double q, double y, double length) {
        double end = Math.min(y + length, top + height * .985);
        int n = (int) ((end - y) / 7) + 2;
        if (end - y < 3) {
            return null;
        }
        double w0 = half(q, y);
        double off = x(q, y) - row(spine, y);
        double[][] p = new double[n][];
        for (int i = 0; i < n; i++) {
            double yy = y + (end - y) * i / (n - 1);
            double x = row(spine, yy) + off * Math.pow(half(q, yy) / w0, K) + size * .012 * Noise.at(yy / 38 + q * 9, seed + 2);
            p[i] = Hand.at(Hand.keep(x, Math.min(row(left, yy), row(right, yy)), row(right, yy)), yy);
        }
        return p;
    }

    /** The part of the face between q0 and q1 from dep0 to dep1, as a closed outline. */
    double[][] plane(double q0, double q1, double dep0, double dep1) {
        int n = 12;
        double[][] p = new double[2 * n][];
        for (int i = 0; i < n; i++) {
            double y = top + height * (dep0 + (dep1 - dep0) * i / (n - 1));
            p[i] = Hand.at(x(q0, y), y);
            p[2 * n - 1 - i] = Hand.at(x(q1, y), y);
        }
        return Curves.thin(p, 1);
    }
}
