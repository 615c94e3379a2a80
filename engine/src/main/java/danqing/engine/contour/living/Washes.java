package danqing.engine.contour.living;

import danqing.engine.contour.brush.Brush;
import danqing.engine.contour.brush.Curves;
import danqing.engine.contour.brush.Noise;
import danqing.engine.contour.brush.Rng;
import danqing.styles.Pigment;

/** Shapes of washes laid inside a form. */
final class Washes {
    private Washes() {}

    /** White is paper: such a pigment is lifted out, not laid on. */
    static boolean pale(Pigment p) {
        return switch (p) {
            case PAPER, FEATHER_WHITE, FUR_LIGHT, CLOTH_LIGHT, SNOW, BLOSSOM_WHITE -> true;
            default -> false;
        };
    }

    /** Shade in two steps of wet brush, each with an edge of its own, away from the light; small forms get one soft step. */
    static void model(Brush brush, double[][] p, int light, double tone) {
        double[] q = Curves.bounds(p);
        double size = Math.hypot(q[2] - q[0], q[3] - q[1]);
        if (size < 18) {
            brush.fill(away(p, light, .45, 0), Pigment.SHADE, tone * .8, size * .06, null, 0);
            return;
        }
        Rng rng = brush.rng();
        brush.fill(away(p, light, rng.uniform(.30, .42), rng.seed()), Pigment.SHADE, tone * .42, size * .022, null, 0);
        brush.fill(away(p, light, rng.uniform(.58, .70), rng.seed()), Pigment.SHADE, tone * .75, size * .014, null, 0);
    }

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
        // a lying form is lit from above, a standing one more from the side
        double[] b = Curves.bounds(p);
        double side = .93 * Math.min(1, 1.1 * (b[3] - b[1]) / Math.max(1, b[2] - b[0]));
        double norm = Math.hypot(side, 1);
        double lx = side / norm * light;
        double ly = 1 / norm;
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
