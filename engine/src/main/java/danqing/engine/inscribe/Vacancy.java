package danqing.engine.inscribe;

import danqing.engine.contour.raster.Rasters;
import danqing.engine.scene.SemanticClass;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.function.DoubleBinaryOperator;

/**
 * How free every part of a painting is to be written on: 0 = plain paper, about 1 = lively brushwork, {@value #FORBIDDEN} and more = never (figures,
 * animals, the moon, outside the painted area). Kept as an integral image (Crow 1984), so that any rectangle is judged in constant time.
 */
final class Vacancy {
    /** Cost that no block may contain. */
    static final double FORBIDDEN = 100;
    /** Cells along the short side. */
    static final int CELLS = 160;
    /** What it costs to write over each class; order of {@link SemanticClass}. */
    private static final double[] CLASS = {0, 0, .35, .7, 1.3, .5, 1.4, 4, FORBIDDEN, FORBIDDEN, 3, FORBIDDEN};
    private final int width;
    private final int height;
    private final double unit;
    private final double[] sum;
    private final double[] light;

    /**
     * @param image     the painting
     * @param low       the drawing's rasters at a low resolution, covering the whole work; their semantics tell what stands where
     * @param lowWidth  pixels of the work at that resolution
     * @param lowHeight pixels
     * @param inside    distance of a pixel of the painting inside the painted area, px, negative outside
     */
    Vacancy(BufferedImage image, Rasters low, int lowWidth, int lowHeight, DoubleBinaryOperator inside) {
        double side = Math.min(image.getWidth(), image.getHeight());
        unit = side / Math.min(CELLS, side);
        width = (int) Math.max(1, Math.floor(image.getWidth() / unit));
        height = (int) Math.max(1, Math.floor(image.getHeight() / unit));
        sum = new double[(width + 1) * (height + 1)];
        light = new double[(width + 1) * (height + 1)];
        int[] px = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        double rim = side * .03;
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                double[] tone = tone(px, image.getWidth(), (int) (x * unit), (int) (y * unit), (int) ((x + 1) * unit), (int) ((y + 1) * unit));
                double cost = Math.min(1.5, tone[1] * 14) + semantic(low, (x + .5) / width * lowWidth, (y + .5) / height * lowHeight);
                if (inside.applyAsDouble((x + .5) * unit, (y + .5) * unit) < rim) {
                    cost += FORBIDDEN;
                }
                add(sum, x, y, cost);
                add(light, x, y, tone[0]);
            }
        }
    }

    private void add(double[] s, int x, int y, double v) {
        int w = width + 1;
        s[(y + 1) * w + x + 1] = v + s[y * w + x + 1] + s[(y + 1) * w + x] - s[y * w + x];
    }

    /** Mean and standard deviation of luma, 0…1, over some pixels of a cell. */
    private static double[] tone(int[] px, int stride, int x0, int y0, int x1, int y1) {
        int step = Math.max(1, Math.min(x1 - x0, y1 - y0) / 6);
        double n = 0;
        double s = 0;
        double q = 0;
        for (int y = y0; y < Math.max(y1, y0 + 1); y += step) {
            for (int x = x0; x < Math.max(x1, x0 + 1); x += step) {
                int v = px[y * stride + x];
                double l = (.299 * (v >> 16 & 255) + .587 * (v >> 8 & 255) + .114 * (v & 255)) / 255;
                s += l;
                q += l * l;
                n++;
            }
        }
        double m = s / n;
        return new double[] {m, Math.sqrt(Math.max(0, q / n - m * m - 2e-4))};
    }

    private static double semantic(Rasters low, double x, double y) {
        int w4 = low.width() / 4;
        int n4 = w4 * (low.height() / 4);
        int k = Math.clamp((int) y / 4, 0, low.height() / 4 - 1) * w4 + Math.clamp((int) x / 4, 0, w4 - 1);
        double c = 0;
        for (int i = 0; i < CLASS.length; i++) {
            c += CLASS[i] * low.semantics()[i * n4 + k];
        }
        return c;
    }

    /** Mean cost of a rectangle in pixels of the painting; {@link #FORBIDDEN} when it leaves the picture. */
    double cost(double x0, double y0, double x1, double y1) {
        return mean(sum, x0, y0, x1, y1, FORBIDDEN);
    }

    /** Mean luma of a rectangle, 0…1. */
    double luma(double x0, double y0, double x1, double y1) {
        return mean(light, x0, y0, x1, y1, 1);
    }

    private double mean(double[] s, double x0, double y0, double x1, double y1, double beyond) {
        int a = (int) Math.floor(x0 / unit);
        int b = (int) Math.floor(y0 / unit);
        int c = (int) Math.ceil(x1 / unit);
        int d = (int) Math.ceil(y1 / unit);
        if (a < 0 || b < 0 || c > width || d > height || c <= a || d <= b) {
            return beyond;
        }
        int w = width + 1;
        return (s[d * w + c] - s[b * w + c] - s[d * w + a] + s[b * w + a]) / ((c - a) * (d - b));
    }
}
