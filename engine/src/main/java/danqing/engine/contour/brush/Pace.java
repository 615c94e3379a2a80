package danqing.engine.contour.brush;

/**
 * How fast the hand goes along a path: it slows where the line turns and near both ends, runs down long straights, and now and then hesitates. A slow brush
 * presses and wets, a fast one thins and pales; this is what tells a drawn line from a plotted one.
 */
final class Pace {
    private Pace() {}

    /**
     * Pressure factor at every point of an evenly resampled path.
     *
     * @param p    points at equal steps, canvas units
     * @param d    running lengths
     * @param k    0 none … 1 full effect
     * @param seed of the stroke: where it hesitates
     */
    static double[] pressure(double[][] p, double[] d, double k, long seed) {
        int n = p.length;
        double[] out = new double[n];
        double length = d[n - 1];
        double run = Math.min(1, length / 70);
        double stop = Noise.at(.5, seed + 21) > .1 && length > 34 ? length * (.5 + .32 * Noise.at(1.5, seed + 22)) : -1e9;
        for (int i = 0; i < n; i++) {
            double slow = Math.min(1, turn(p, i, 4) / .9);
            double ends = Math.clamp(Math.min(d[i], length - d[i]) / 14, 0, 1);
            double fast = (1 - slow) * ends * ends * run;
            double rest = Math.exp(-Math.pow((d[i] - stop) / 3.2, 2));
            out[i] = 1 + k * (.24 * slow - .20 * fast + .24 * rest);
        }
        return out;
    }

    /** Change of heading around point i, radians, over {@code w} steps either way. */
    private static double turn(double[][] p, int i, int w) {
        int a = Math.max(0, i - w);
        int b = Math.min(p.length - 1, i + w);
        if (a == i || b == i) {
            return 0;
        }
        double ux = p[i][0] - p[a][0];
        double uy = p[i][1] - p[a][1];
        double vx = p[b][0] - p[i][0];
        double vy = p[b][1] - p[i][1];
        return Math.abs(Math.atan2(ux * vy - uy * vx, ux * vx + uy * vy));
    }
}
