package danqing.engine.repaint;

import danqing.engine.contour.raster.RasterSource;
import danqing.engine.contour.vector.Contour;
import danqing.engine.detail.Underdrawing;
import danqing.engine.layout.Format;
import danqing.styles.Style;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.Set;

/**
 * Any picture taken apart into lines, flat colours and a guess at what is where, to be painted over. One of its pixels is one canvas unit (768 along the
 * short side), whatever the size of the picture or of the work.
 */
public final class Photo implements Underdrawing {
    private final int w;
    private final int h;
    private final float[][] flat;
    private final FlowLines lines;
    private final byte[] classes;
    private final Toning toning;

    /**
     * @param image    TYPE_INT_RGB, upright
     * @param strength how far from the photograph: 0 = its detail and colours, 1 = a few large areas and sparse lines
     * @param palette  whose colours it takes; null = its own
     */
    public Photo(BufferedImage image, double strength, Style palette) {
        double k = (double) Contour.SHORT_SIDE / Math.min(image.getWidth(), image.getHeight());
        w = Math.max(4, (int) Math.round(image.getWidth() * k));
        h = Math.max(4, (int) Math.round(image.getHeight() * k));
        float[][] lab = lab(scaled(image, w, h));
        float[] luma = new float[w * h];
        float[][] calm = Flattening.pass(lab, w, h, 3);
        for (int i = 0; i < luma.length; i++) {
            luma[i] = calm[0][i] / 100;
        }
        lines = new FlowLines(luma, w, h, 1.0 + .35 * strength, strength);
        int passes = strength < .15 ? 1 : strength < .6 ? 2 : 3;
        for (int p = 0; p < passes; p++) {
            calm = Flattening.pass(calm, w, h, (int) Math.round(4 + 7 * strength));
        }
        classes = Classes.of(calm, w, h);
        new Pigments(calm, (int) Math.round(26 - 12 * strength)).apply(calm, .25 + .5 * strength);
        for (int c = 0; c < 3; c++) {
            calm[c] = Planes.blur(calm[c], w, h, .7 + strength);
        }
        flat = calm;
        toning = new Toning(flat, classes, palette);
    }

    @Override
    public float width() {
        return w;
    }

    @Override
    public float height() {
        return h;
    }

    @Override
    public Format.Outline outline() {
        return Format.Outline.RECTANGLE;
    }

    @Override
    public RasterSource rasters(Style style, double scale) {
        return new PhotoRasters(w, h, toning.wash(flat, w, style), lines, toning.ruled(style), classes, scale);
    }

    /** A photograph names nothing. */
    @Override
    public RasterSource things(Set<String> concepts, double scale) {
        return null;
    }

    private static float[][] lab(BufferedImage im) {
        int n = im.getWidth() * im.getHeight();
        int[] px = im.getRGB(0, 0, im.getWidth(), im.getHeight(), null, 0, im.getWidth());
        float[][] lab = new float[3][n];
        float[] c = new float[3];
        for (int i = 0; i < n; i++) {
            Lab.of((px[i] >> 16 & 255) / 255f, (px[i] >> 8 & 255) / 255f, (px[i] & 255) / 255f, c);
            for (int k = 0; k < 3; k++) {
                lab[k][i] = c[k];
            }
        }
        return lab;
    }

    /** Halved until near, then bicubic: no pixel is skipped. */
    private static BufferedImage scaled(BufferedImage image, int w, int h) {
        BufferedImage im = image;
        while (im.getWidth() >= 2 * w && im.getHeight() >= 2 * h) {
            im = drawn(im, im.getWidth() / 2, im.getHeight() / 2, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        }
        return drawn(im, w, h, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
    }

    private static BufferedImage drawn(BufferedImage im, int w, int h, Object how) {
        BufferedImage out = new BufferedImage(w, h, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = out.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_INTERPOLATION, how);
        g.drawImage(im, 0, 0, w, h, null);
        g.dispose();
        return out;
    }
}
