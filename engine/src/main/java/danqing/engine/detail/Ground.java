package danqing.engine.detail;

import danqing.engine.contour.brush.Noise;
import danqing.engine.contour.brush.Rng;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.stream.IntStream;

/**
 * The bare sheet under a work: its tone, darker towards the edges where hands and light have been, with slow stains and a mottle of fine ones. A pure
 * function of place and seed.
 */
final class Ground {
    /** Tones of old silk and paper, sRGB: clusters of the bare ground of 97 museum pieces, the darkest lifted so that pale ink reads. */
    private static final int[][] AGED = {{196, 183, 162}, {178, 153, 117}, {211, 190, 154}, {166, 134, 92}, {168, 144, 112}, {205, 193, 174},
            {188, 168, 132}, {176, 164, 142}, {198, 170, 126}, {186, 158, 112}};
    private static final int[][] PALE = {{226, 212, 182}, {218, 204, 172}, {230, 218, 192}};
    private static final int STEP = 8;
    private final double[] tone = new double[3];
    private final boolean aged;
    private final Wear wear;
    private final int width;
    private final int height;
    private final long seed;

    Ground(Sheet sheet, int width, int height, long seed) {
        Rng rng = new Rng(seed ^ 0x51CCA6EDL);
        aged = sheet == Sheet.AGED;
        int[][] tones = aged ? AGED : PALE;
        int[] t = tones[rng.integer(0, tones.length)];
        double lift = rng.normal(0, .018);
        for (int k = 0; k < 3; k++) {
            tone[k] = t[k] / 255.0 + lift;
        }
        this.width = width;
        this.height = height;
        this.seed = seed;
        wear = aged ? new Wear(width, height, seed) : null;
    }

    /** Fills 3 × h × w sRGB values of a region in pixels of the work; both sides are multiples of {@value #STEP}. */
    void fill(int left, int top, int w, int h, float[] out) {
        int cols = w / STEP + 1;
        int rows = h / STEP + 1;
        double[][] coarse = new double[3][cols * rows];
        for (int j = 0; j < rows; j++) {
            for (int i = 0; i < cols; i++) {
                stain(left + i * STEP, top + j * STEP, coarse, j * cols + i);
            }
        }
        IntStream.range(0, h).parallel().forEach(y -> {
            int j = y / STEP;
            double b = (double) (y % STEP) / STEP;
            for (int x = 0; x < w; x++) {
                int at = j * cols + x / STEP;
                double a = (double) (x % STEP) / STEP;
                for (int k = 0; k < 3; k++) {
                    double[] c = coarse[k];
                    double v = (c[at] * (1 - a) + c[at + 1] * a) * (1 - b) + (c[at + cols] * (1 - a) + c[at + cols + 1] * a) * b;
                    out[k * w * h + y * w + x] = (float) Math.clamp(v, 0, 1);
                }
            }
        });
        if (wear != null) {
            wear.on(left, top, w, h, out);
        }
    }

    private void stain(int x, int y, double[][] out, int at) {
        double u = Math.abs(2.0 * x / width - 1);
        double v = Math.abs(2.0 * y / height - 1);
        double s = 1024.0 / Math.min(width, height);
        double edge = (aged ? .08 : .04) * (u * u * u * u + v * v * v * v);
        double deep = aged ? 1 : .4;
        double light = 1 - edge + deep * (.030 * field(x, y, s / 260, 3) + .030 * field(x, y, s / 58, 4) + .018 * field(x, y, s / 23, 5));
        for (int k = 0; k < 3; k++) {
            out[k][at] = tone[k] * light + deep * (.012 - .004 * k) * field(x, y, s / 240, 6 + k);
        }
    }

    private double field(int x, int y, double frequency, int kind) {
        return Noise.at(x * frequency, y * frequency, seed + kind);
    }

    /** A picture on white, shown on this sheet without its weave: for previews. */
    BufferedImage under(BufferedImage white) {
        BufferedImage out = new BufferedImage(white.getWidth(), white.getHeight(), BufferedImage.TYPE_INT_RGB);
        int[] from = ((DataBufferInt) white.getRaster().getDataBuffer()).getData();
        int[] to = ((DataBufferInt) out.getRaster().getDataBuffer()).getData();
        int[] factor = {(int) (256 * tone[0]), (int) (256 * tone[1]), (int) (256 * tone[2])};
        for (int i = 0; i < to.length; i++) {
            int p = from[i];
            to[i] = (p >> 16 & 255) * factor[0] >> 8 << 16 | (p >> 8 & 255) * factor[1] >> 8 << 8 | (p & 255) * factor[2] >> 8;
        }
        return out;
    }
}
