package danqing.engine.see;

import java.awt.image.BufferedImage;
import java.util.Arrays;

/** A picture squashed to a small square, as the encoder wants it: exact averages over areas, and linear interpolation where a side is shorter than that. */
final class Squash {
    /** Side, px. */
    static final int SIDE = 224;

    private Squash() {}

    /** What one pixel of the square is made of along an axis: {@code weights[k]} of pixel {@code from + k}, sum 1. */
    private record Share(int from, double[] weights) {
        static Share[] of(int length) {
            Share[] out = new Share[SIDE];
            for (int i = 0; i < SIDE; i++) {
                out[i] = length >= SIDE ? area((double) i * length / SIDE, (double) (i + 1) * length / SIDE, length) : between((i + .5) * length / SIDE - .5, length);
            }
            return out;
        }

        private static Share area(double from, double to, int length) {
            int first = (int) from;
            double[] w = new double[Math.min(length, (int) Math.ceil(to - 1e-9)) - first];
            for (int k = 0; k < w.length; k++) {
                w[k] = (Math.min(to, first + k + 1) - Math.max(from, first + k)) / (to - from);
            }
            return new Share(first, w);
        }

        private static Share between(double at, int length) {
            double x = Math.clamp(at, 0, length - 1);
            int first = (int) x;
            return first == length - 1 ? new Share(first, new double[] {1}) : new Share(first, new double[] {1 - (x - first), x - first});
        }
    }

    /** RGB planes 0…1, [3, {@value #SIDE}, {@value #SIDE}]. */
    static float[] of(BufferedImage picture) {
        int w = picture.getWidth();
        Share[] columns = Share.of(w);
        Share[] rows = Share.of(picture.getHeight());
        float[] out = new float[3 * SIDE * SIDE];
        int[] row = new int[w];
        // neighbouring areas share at most one row, interpolated ones two
        float[][] read = new float[2][3 * SIDE];
        int[] number = {-1, -1};
        double[] sum = new double[3 * SIDE];
        for (int y = 0; y < SIDE; y++) {
            Arrays.fill(sum, 0);
            for (int k = 0; k < rows[y].weights().length; k++) {
                int r = rows[y].from() + k;
                float[] across = read[r & 1];
                if (number[r & 1] != r) {
                    picture.getRGB(0, r, w, 1, row, 0, w);
                    across(row, columns, across);
                    number[r & 1] = r;
                }
                for (int i = 0; i < sum.length; i++) {
                    sum[i] += rows[y].weights()[k] * across[i];
                }
            }
            for (int c = 0; c < 3; c++) {
                for (int x = 0; x < SIDE; x++) {
                    out[(c * SIDE + y) * SIDE + x] = (float) (sum[c * SIDE + x] / 255);
                }
            }
        }
        return out;
    }

    private static void across(int[] row, Share[] columns, float[] out) {
        for (int x = 0; x < SIDE; x++) {
            double r = 0;
            double g = 0;
            double b = 0;
            double[] weights = columns[x].weights();
            for (int k = 0; k < weights.length; k++) {
                int rgb = row[columns[x].from() + k];
                r += weights[k] * (rgb >> 16 & 255);
                g += weights[k] * (rgb >> 8 & 255);
                b += weights[k] * (rgb & 255);
            }
            out[x] = (float) r;
            out[SIDE + x] = (float) g;
            out[2 * SIDE + x] = (float) b;
        }
    }

    /** The same seen in a mirror. */
    static float[] mirrored(float[] planes) {
        float[] out = new float[planes.length];
        for (int i = 0; i < planes.length; i += SIDE) {
            for (int x = 0; x < SIDE; x++) {
                out[i + x] = planes[i + SIDE - 1 - x];
            }
        }
        return out;
    }
}
