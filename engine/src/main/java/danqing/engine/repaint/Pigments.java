package danqing.engine.repaint;

import danqing.engine.contour.brush.Rng;
import java.util.stream.IntStream;

/** Reduces a picture to the few colours a painter would mix: k-means in L*a*b* (Lloyd 1982, seeded as k-means++), assigned softly. */
final class Pigments {
    private static final int SAMPLES = 4000;
    private final float[][] centre;

    /** @param count of colours */
    Pigments(float[][] lab, int count) {
        Rng rng = new Rng(17);
        int n = lab[0].length;
        float[][] p = new float[Math.min(SAMPLES, n)][3];
        for (int i = 0; i < p.length; i++) {
            int at = rng.integer(0, n);
            for (int c = 0; c < 3; c++) {
                p[i][c] = lab[c][at];
            }
        }
        centre = seeds(p, Math.min(count, p.length), rng);
        for (int round = 0; round < 12; round++) {
            float[][] sum = new float[centre.length][4];
            for (float[] v : p) {
                int k = nearest(v[0], v[1], v[2]);
                for (int c = 0; c < 3; c++) {
                    sum[k][c] += v[c];
                }
                sum[k][3]++;
            }
            for (int k = 0; k < centre.length; k++) {
                for (int c = 0; c < 3 && sum[k][3] > 0; c++) {
                    centre[k][c] = sum[k][c] / sum[k][3];
                }
            }
        }
    }

    private static float[][] seeds(float[][] p, int count, Rng rng) {
        float[][] out = new float[count][];
        out[0] = p[rng.integer(0, p.length)].clone();
        double[] d = new double[p.length];
        java.util.Arrays.fill(d, Double.MAX_VALUE);
        for (int k = 1; k < count; k++) {
            double sum = 0;
            for (int i = 0; i < p.length; i++) {
                d[i] = Math.min(d[i], distance(p[i], out[k - 1]));
                sum += d[i];
            }
            double u = rng.unit() * sum;
            int i = 0;
            while (i < p.length - 1 && (u -= d[i]) > 0) {
                i++;
            }
            out[k] = p[i].clone();
        }
        return out;
    }

    private static double distance(float[] a, float[] b) {
        double x = a[0] - b[0];
        double y = a[1] - b[1];
        double z = a[2] - b[2];
        return x * x + y * y + z * z;
    }

    private int nearest(float l, float a, float b) {
        int best = 0;
        float least = Float.MAX_VALUE;
        for (int k = 0; k < centre.length; k++) {
            float x = l - centre[k][0];
            float y = a - centre[k][1];
            float z = b - centre[k][2];
            float d = x * x + y * y + z * z;
            if (d < least) {
                least = d;
                best = k;
            }
        }
        return best;
    }

    /** Draws every pixel towards the colours near it; {@code share} 0 = not at all, 1 = entirely. */
    void apply(float[][] lab, double share) {
        IntStream.range(0, lab[0].length).parallel().forEach(i -> {
            float[] sum = new float[4];
            for (float[] c : centre) {
                float x = lab[0][i] - c[0];
                float y = lab[1][i] - c[1];
                float z = lab[2][i] - c[2];
                float weight = (float) Math.exp(-(x * x + y * y + z * z) / 50);
                for (int k = 0; k < 3; k++) {
                    sum[k] += weight * c[k];
                }
                sum[3] += weight;
            }
            if (sum[3] > 1e-6f) {
                for (int k = 0; k < 3; k++) {
                    lab[k][i] += (float) ((sum[k] / sum[3] - lab[k][i]) * share);
                }
            }
        });
    }
}
