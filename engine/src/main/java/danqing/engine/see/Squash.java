package danqing.engine.see;

import java.awt.image.BufferedImage;

/** A picture squashed to a small square by exact averages over areas, as the encoder wants it. */
final class Squash {
    /** Side, px. */
    static final int SIDE = 224;

    private Squash() {}

    /** RGB planes 0…1, [3, {@value #SIDE}, {@value #SIDE}]. */
    static float[] of(BufferedImage picture) {
        int w = picture.getWidth();
        int h = picture.getHeight();
        float[] across = new float[3 * SIDE];
        double[] sum = new double[3 * SIDE];
        float[] out = new float[3 * SIDE * SIDE];
        int[] row = new int[w];
        int read = -1;
        for (int y = 0; y < SIDE; y++) {
            double from = (double) y * h / SIDE;
            double to = (double) (y + 1) * h / SIDE;
            java.util.Arrays.fill(sum, 0);
            for (int r = (int) from; r < Math.min(h, (int) Math.ceil(to - 1e-9)); r++) {
                if (r != read) {
                    picture.getRGB(0, r, w, 1, row, 0, w);
                    across(row, w, across);
                    read = r;
                }
                double weight = (Math.min(to, r + 1) - Math.max(from, r)) / (to - from);
                for (int i = 0; i < sum.length; i++) {
                    sum[i] += weight * across[i];
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

    private static void across(int[] row, int w, float[] out) {
        for (int x = 0; x < SIDE; x++) {
            double from = (double) x * w / SIDE;
            double to = (double) (x + 1) * w / SIDE;
            double r = 0;
            double g = 0;
            double b = 0;
            for (int i = (int) from; i < Math.min(w, (int) Math.ceil(to - 1e-9)); i++) {
                double weight = (Math.min(to, i + 1) - Math.max(from, i)) / (to - from);
                r += weight * (row[i] >> 16 & 255);
                g += weight * (row[i] >> 8 & 255);
                b += weight * (row[i] & 255);
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
