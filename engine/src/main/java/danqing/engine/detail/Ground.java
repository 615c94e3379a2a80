package danqing.engine.detail;

import danqing.engine.contour.brush.Noise;
import danqing.engine.contour.brush.Rng;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;

/** The bare sheet under a work: its tone, darker towards the edges where hands and light have been, with slow stains. A pure function of place and seed. */
final class Ground {
    /** Tones of old silk, sRGB, measured on museum pieces of the 11th to 17th century. */
    private static final int[][] AGED = {{178, 150, 108}, {190, 165, 122}, {164, 137, 98}, {172, 150, 116}, {184, 154, 110}};
    private static final int[][] PALE = {{222, 210, 182}, {214, 202, 174}, {226, 214, 190}};
    private final double[] tone = new double[3];
    private final double edge;
    private final double stain;
    private final int width;
    private final int height;
    private final long seed;

    Ground(Sheet sheet, int width, int height, long seed) {
        Rng rng = new Rng(seed ^ 0x51CCA6EDL);
        int[][] tones = sheet == Sheet.AGED ? AGED : PALE;
        int[] t = tones[rng.integer(0, tones.length)];
        double lift = rng.normal(0, .018);
        for (int k = 0; k < 3; k++) {
            tone[k] = t[k] / 255.0 + lift;
        }
        edge = sheet == Sheet.AGED ? .10 : .04;
        stain = sheet == Sheet.AGED ? .030 : .012;
        this.width = width;
        this.height = height;
        this.seed = seed;
    }

    /** Colour factor shared by the channels at a pixel, about 0.8…1.05. */
    double light(int x, int y) {
        double u = Math.abs(2.0 * x / width - 1);
        double v = Math.abs(2.0 * y / height - 1);
        double s = 1024.0 / Math.min(width, height);
        return 1 - edge * (u * u * u * u + v * v * v * v) + stain * (Noise.at(x * s / 260, y * s / 260, seed + 3) + .5 * Noise.at(x * s / 90, y * s / 90, seed + 4));
    }

    double tone(int channel) {
        return tone[channel];
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
