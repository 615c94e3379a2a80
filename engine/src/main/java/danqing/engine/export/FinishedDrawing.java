package danqing.engine.export;

import danqing.engine.contour.raster.Rasteriser;
import danqing.engine.contour.raster.Rasters;
import danqing.engine.contour.vector.Contour;
import danqing.engine.detail.DetailStage;
import danqing.styles.Style;
import java.awt.Color;
import java.awt.image.BufferedImage;

/** The finished drawing made visible as the painter gets it. */
public final class FinishedDrawing {
    private static final float[] INK = {43 / 255f, 38 / 255f, 34 / 255f};

    private FinishedDrawing() {}

    /**
     * Lines over flat washes on the style's paper.
     *
     * @param width pixels; the height follows
     * @return TYPE_INT_RGB
     */
    public static BufferedImage of(Contour c, Style style, int width) {
        Rasters r = rasters(c, style, width);
        Color sheet = Color.decode(style.paperColour());
        float[] tint = {sheet.getRed(), sheet.getGreen(), sheet.getBlue()};
        BufferedImage im = new BufferedImage(width, height(c, width), BufferedImage.TYPE_INT_RGB);
        int plane = r.width() * r.height();
        for (int y = 0; y < im.getHeight(); y++) {
            for (int x = 0; x < width; x++) {
                int i = y * r.width() + x;
                int v = 0;
                for (int k = 0; k < 3; k++) {
                    float line = INK[k] + (1 - INK[k]) * r.line()[i];
                    v = v << 8 | Math.round(tint[k] * Math.clamp(r.wash()[i + k * plane] * line, 0, 1));
                }
                im.setRGB(x, y, v);
            }
        }
        return im;
    }

    /** The lines alone, ink on nothing, TYPE_INT_ARGB. */
    static BufferedImage lines(Contour c, Style style, int width) {
        Rasters r = rasters(c, style, width);
        BufferedImage im = new BufferedImage(width, height(c, width), BufferedImage.TYPE_INT_ARGB);
        for (int y = 0; y < im.getHeight(); y++) {
            for (int x = 0; x < width; x++) {
                int a = Math.round(255 * Math.clamp(1 - r.line()[y * r.width() + x], 0, 1));
                im.setRGB(x, y, a << 24 | 0x2B2622);
            }
        }
        return im;
    }

    /** The washes alone, TYPE_INT_RGB. */
    static BufferedImage washes(Contour c, Style style, int width) {
        Rasters r = rasters(c, style, width);
        BufferedImage im = new BufferedImage(width, height(c, width), BufferedImage.TYPE_INT_RGB);
        int plane = r.width() * r.height();
        for (int y = 0; y < im.getHeight(); y++) {
            for (int x = 0; x < width; x++) {
                int v = 0;
                for (int k = 0; k < 3; k++) {
                    v = v << 8 | Math.round(255 * Math.clamp(r.wash()[y * r.width() + x + k * plane], 0, 1));
                }
                im.setRGB(x, y, v);
            }
        }
        return im;
    }

    private static int height(Contour c, int width) {
        return Math.max(1, Math.round(c.height() * width / c.width()));
    }

    private static Rasters rasters(Contour c, Style style, int width) {
        return new Rasteriser(c, DetailStage.palette(c, style), width / (double) c.width()).region(0, 0, (width + 3) / 4 * 4, (height(c, width) + 3) / 4 * 4);
    }
}
