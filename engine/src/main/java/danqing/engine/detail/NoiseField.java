package danqing.engine.detail;

/**
 * Standard normal noise over the whole work: a pure function of (seed, channel, x, y), so that overlapping tiles see the same values. Sixteen hashed
 * bits choose one of 65,536 quantiles of the normal distribution.
 */
final class NoiseField {
    private static final float[] QUANTILE = quantiles();
    private final long seed;

    NoiseField(long seed) {
        this.seed = seed;
    }

    /** Fills two channels of a window: {@code out} is 2 × height × width. */
    void fill(int x, int y, int width, int height, float[] out) {
        int plane = width * height;
        java.util.stream.IntStream.range(0, height).parallel().forEach(j -> {
            long row = mix(seed + 0x9E3779B97F4A7C15L * (y + j));
            for (int i = 0; i < width; i++) {
                long h = mix(row + 0xD1342543DE82EF95L * (x + i));
                out[j * width + i] = QUANTILE[(int) (h >>> 48)];
                out[plane + j * width + i] = QUANTILE[(int) (h & 0xFFFF)];
            }
        });
    }

    private static long mix(long z) {
        z = (z ^ (z >>> 32)) * 0xbf58476d1ce4e5b9L;
        z = (z ^ (z >>> 29)) * 0x94d049bb133111ebL;
        return z ^ (z >>> 32);
    }

    /** Inverse normal distribution function by Acklam's rational approximation (relative error 1.15e-9). */
    static double quantile(double p) {
        double[] a = {-39.69683028665376, 220.9460984245205, -275.9285104469687, 138.3577518672690, -30.66479806614716, 2.506628277459239};
        double[] b = {-54.47609879822406, 161.5858368580409, -155.6989798598866, 66.80131188771972, -13.28068155288572};
        double[] c = {-0.007784894002430293, -0.3223964580411365, -2.400758277161838, -2.549732539343734, 4.374664141464968, 2.938163982698783};
        double[] d = {0.007784695709041462, 0.3224671290700398, 2.445134137142996, 3.754408661907416};
        if (p < .02425) {
            double q = StrictMath.sqrt(-2 * StrictMath.log(p));
            return (((((c[0] * q + c[1]) * q + c[2]) * q + c[3]) * q + c[4]) * q + c[5]) / ((((d[0] * q + d[1]) * q + d[2]) * q + d[3]) * q + 1);
        }
        if (p > 1 - .02425) {
            return -quantile(1 - p);
        }
        double q = p - .5;
        double r = q * q;
        return (((((a[0] * r + a[1]) * r + a[2]) * r + a[3]) * r + a[4]) * r + a[5]) * q
                / (((((b[0] * r + b[1]) * r + b[2]) * r + b[3]) * r + b[4]) * r + 1);
    }

    private static float[] quantiles() {
        float[] q = new float[1 << 16];
        for (int i = 0; i < q.length; i++) {
            q[i] = (float) quantile((i + .5) / q.length);
        }
        return q;
    }
}
