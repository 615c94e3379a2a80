package danqing.engine.detail;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.stream.IntStream;

/**
 * Lays the pictures of several experts into one by the weights of a {@link Gate}. Pigments mix as their optical densities do (a weighted geometric mean
 * of reflectances, Beer–Lambert), so a pale wash over ink stays ink.
 */
final class Blend {
    private static final float[] DENSITY = densities();

    private Blend() {}

    private static float[] densities() {
        float[] d = new float[256];
        for (int v = 0; v < 256; v++) {
            d[v] = (float) -Math.log(Math.max(v, .7) / 255);
        }
        return d;
    }

    /**
     * @param layers one per style of the gate, null where a style had nothing to paint; all of one size
     * @param sheet  factor of bare paper per pixel, laid over the result
     * @param out    receives the result
     */
    static void lay(BufferedImage[] layers, Gate gate, Sheet[] sheet, BufferedImage out) {
        int width = out.getWidth();
        int[] to = pixels(out);
        int[][] from = new int[layers.length][];
        for (int i = 0; i < layers.length; i++) {
            from[i] = layers[i] == null ? null : pixels(layers[i]);
        }
        IntStream.range(0, out.getHeight()).parallel().forEach(y -> {
            float[] w = new float[layers.length];
            float[] d = new float[3];
            float[][] relief = new float[layers.length][];
            for (int i = 0; i < relief.length; i++) {
                relief[i] = from[i] == null ? null : sheet[i].relief(y, width);
            }
            for (int x = 0; x < width; x++) {
                gate.weights(x, y, w);
                d[0] = d[1] = d[2] = 0;
                int at = y * width + x;
                for (int i = 0; i < w.length; i++) {
                    if (w[i] > 0 && from[i] != null) {
                        int v = from[i][at];
                        float[] s = sheet[i].density();
                        d[0] += w[i] * (DENSITY[v >> 16 & 255] + s[0] + relief[i][x]);
                        d[1] += w[i] * (DENSITY[v >> 8 & 255] + s[1] + relief[i][x]);
                        d[2] += w[i] * (DENSITY[v & 255] + s[2] + relief[i][x]);
                    }
                }
                to[at] = value(d[0]) << 16 | value(d[1]) << 8 | value(d[2]);
            }
        });
    }

    private static int value(float density) {
        return Math.clamp(Math.round(255 * Math.exp(-density)), 0, 255);
    }

    private static int[] pixels(BufferedImage im) {
        return ((DataBufferInt) im.getRaster().getDataBuffer()).getData();
    }

    /**
     * The common sheet as one expert's picture has to be given it.
     *
     * @param density what its paper lacks of the common paper's density, per channel
     * @param papers  whose relief is laid, with their shares; empty when the expert painted its own
     */
    record Sheet(float[] density, Paper[] papers, double[] shares) {
        /** Density of the relief along a row. */
        float[] relief(int y, int width) {
            float[] sum = new float[width];
            for (int i = 0; i < papers.length; i++) {
                float[] r = papers[i].relief(0, y, width);
                for (int x = 0; x < width; x++) {
                    sum[x] += (float) (shares[i] * r[x]);
                }
            }
            for (int x = 0; x < width; x++) {
                sum[x] = (float) -Math.log(1 + sum[x]);
            }
            return sum;
        }
    }
}
