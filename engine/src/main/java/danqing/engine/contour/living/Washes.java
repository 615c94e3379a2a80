package danqing.engine.contour.living;

import danqing.engine.contour.brush.Curves;
import danqing.engine.contour.brush.Noise;

/** Shapes of washes laid inside a form. */
final class Washes {
    private Washes() {}

    /**
     * The part of a silhouette that lies away from the light, its inner edge wavering as a wet brush leaves it.
     *
     * @param poly  closed outline, canvas units
     * @param light +1 from the left, −1 from the right; always from above as well
     * @param from  0…1: how far from the lit edge it begins
     * @param seed  of the wavering
     */
    static double[][] away(double[][] poly, int light, double from, long seed) {
        double[][] p = Curves.resample(Curves.join(poly, new double[][] {poly[0]}), 2);
        double lx = .68 * light;
        double ly = .73;
        double low = Double.MAX_VALUE;
        double high = -Double.MAX_VALUE;
        for (double[] q : p) {
            low = Math.min(low, q[0] * lx + q[1] * ly);
            high = Math.max(high, q[0] * lx + q[1] * ly);
        }
        double span = high - low;
        double[][] out = new double[p.length][];
        for (int i = 0; i < p.length; i++) {
            double s = p[i][0] * lx + p[i][1] * ly;
            double t = p[i][0] * ly - p[i][1] * lx;
            double edge = low + span * (from + .13 * Noise.at(t / (span * .3), seed) + .05 * Noise.at(t / (span * .09), seed + 1));
            double d = Math.max(0, edge - s);
            out[i] = new double[] {p[i][0] + lx * d, p[i][1] + ly * d};
        }
        return out;
    }
}
