package danqing.engine.see;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;

/**
 * Where the models look, on a square grid over the whole picture.
 *
 * @param grid   cells along each side
 * @param values row by row, not negative
 */
public record Heat(int grid, float[] values) {
    private static final int LONGEST_SIDE = 1600;
    private static final int GLOW = 0xe2471f;
    private static final double STRONGEST = .72;
    private static final double DIMMED = .5;

    public Heat {
        if (values.length != grid * grid) {
            throw new IllegalArgumentException(values.length + " values for a grid of " + grid);
        }
        values = values.clone();
    }

    /** 0…1 at a place of the picture ({@code x}, {@code y} in 0…1), 1 = the hottest cell, smooth in between. */
    public double at(double x, double y) {
        double gx = Math.clamp(x * grid - .5, 0, grid - 1);
        double gy = Math.clamp(y * grid - .5, 0, grid - 1);
        int x0 = (int) gx;
        int y0 = (int) gy;
        int x1 = Math.min(grid - 1, x0 + 1);
        int y1 = Math.min(grid - 1, y0 + 1);
        double fx = gx - x0;
        double fy = gy - y0;
        double v = (values[y0 * grid + x0] * (1 - fx) + values[y0 * grid + x1] * fx) * (1 - fy)
                + (values[y1 * grid + x0] * (1 - fx) + values[y1 * grid + x1] * fx) * fy;
        float least = Float.MAX_VALUE;
        float most = -Float.MAX_VALUE;
        for (float f : values) {
            least = Math.min(least, f);
            most = Math.max(most, f);
        }
        return most - least < 1e-9f ? 0 : (v - least) / (most - least);
    }

    /** The picture, dimmed where nobody looks and glowing where the eye rests; at most {@value #LONGEST_SIDE} px. */
    public BufferedImage over(BufferedImage picture) {
        double k = Math.min(1, (double) LONGEST_SIDE / Math.max(picture.getWidth(), picture.getHeight()));
        int w = Math.max(1, (int) Math.round(picture.getWidth() * k));
        int h = Math.max(1, (int) Math.round(picture.getHeight() * k));
        BufferedImage out = new BufferedImage(w, h, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = out.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        g.drawImage(picture, 0, 0, w, h, null);
        g.dispose();
        for (int y = 0; y < h; y++) {
            for (int x = 0; x < w; x++) {
                out.setRGB(x, y, lit(out.getRGB(x, y), at((x + .5) / w, (y + .5) / h)));
            }
        }
        return out;
    }

    private static int lit(int rgb, double heat) {
        double grey = .3 * (rgb >> 16 & 255) + .59 * (rgb >> 8 & 255) + .11 * (rgb & 255);
        int out = 0;
        for (int shift = 16; shift >= 0; shift -= 8) {
            double v = rgb >> shift & 255;
            double dim = DIMMED * (.5 * v + .5 * grey) + 255 * .25;
            double base = dim + (v - dim) * Math.min(1, heat * 1.5);
            double glow = STRONGEST * heat * heat;
            double lit = base * (1 - glow) + (GLOW >> shift & 255) * glow;
            out |= Math.clamp(Math.round(lit), 0, 255) << shift;
        }
        return out;
    }
}
