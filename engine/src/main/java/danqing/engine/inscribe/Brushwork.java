package danqing.engine.inscribe;

import danqing.engine.contour.brush.Noise;
import danqing.engine.contour.brush.Rng;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.awt.image.DataBufferInt;

/**
 * Writes characters as a brush would: every one a little different in size, place and slant, its edge not quite smooth, full of ink after each dip and
 * drier towards the next, soaked into the paper (multiplied into what is there). On a dark ground it writes in powdered gold (泥金), which covers.
 */
final class Brushwork {
    private static final int SS = 3;
    private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);
    private static final float[] INK = {.105f, .100f, .098f};
    private static final float[] GOLD = {.89f, .78f, .52f};
    private final Font font;
    private final boolean brushed;
    private final boolean gold;
    private final Rng rng;
    private final long grain;
    private double load = 1;

    /**
     * @param brushed whether the face already has the modulation of a brush; others get their hairlines thickened
     * @param gold    write light on dark
     */
    Brushwork(Font font, boolean brushed, boolean gold, long seed) {
        this.font = font.deriveFont(1f);
        this.brushed = brushed;
        this.gold = gold;
        rng = Rng.of(seed, "inscription");
        grain = rng.seed();
    }

    /**
     * Writes one character.
     *
     * @param cx    centre, px
     * @param cy    centre, px
     * @param pitch size of its square, px
     */
    void write(BufferedImage image, int codePoint, double cx, double cy, double pitch) {
        double em = pitch * (brushed ? .95 : .85) * (1 + rng.normal(0, .025));
        Shape glyph = font.createGlyphVector(CONTEXT, Character.toString(codePoint)).getOutline();
        AffineTransform at = new AffineTransform();
        double x0 = Math.floor(cx - pitch * .75);
        double y0 = Math.floor(cy - pitch * .75);
        at.scale(SS, SS);
        at.translate(cx - x0 + rng.normal(0, .018) * pitch, cy - y0 + rng.normal(0, .018) * pitch);
        at.rotate(rng.normal(-.006, .014));
        at.shear(0, rng.normal(-.018, .008));
        at.scale(em, em);
        // Chinese faces set their square about the middle of the em
        at.translate(-.5, .38);
        int n = (int) Math.ceil(pitch * 1.5) + 2;
        byte[] cover = cover(at.createTransformedShape(glyph), n, em);
        lay(image, cover, n, (int) x0, (int) y0, pitch);
        load -= .085 + .05 * rng.unit();
        if (load < .34) {
            load = .93 + .07 * rng.unit();
        }
    }

    private byte[] cover(Shape glyph, int n, double em) {
        BufferedImage m = new BufferedImage(n * SS, n * SS, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D g = m.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        g.setColor(Color.WHITE);
        g.fill(glyph);
        double thick = (brushed ? .008 + .012 * load : .020 + .012 * load) * em * SS;
        g.setStroke(new BasicStroke((float) thick, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        g.draw(glyph);
        g.dispose();
        return ((DataBufferByte) m.getRaster().getDataBuffer()).getData();
    }

    private void lay(BufferedImage image, byte[] cover, int n, int x0, int y0, double pitch) {
        int[] px = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        double dry = Math.clamp((.62 - load) / .4, 0, 1);
        double strength = .74 + .22 * load;
        float[] ink = gold ? GOLD : INK;
        for (int j = 0; j < n; j++) {
            int y = y0 + j;
            for (int i = 0; i < n; i++) {
                int x = x0 + i;
                if (x < 0 || y < 0 || x >= image.getWidth() || y >= image.getHeight()) {
                    continue;
                }
                double c = sample(cover, n, x, y, i, j, pitch);
                if (c <= 0) {
                    continue;
                }
                double pool = .5 + .5 * Noise.at(x / (pitch * .16), y / (pitch * .16), grain + 2);
                double a = c * strength * (.86 + .14 * pool);
                if (dry > 0) {
                    // the paper's fibres stay bare where the hairs part
                    double hair = .6 * Noise.at((x + y * .4) / (pitch * .03), (y - x * .4) / (pitch * .12), grain + 3)
                            + .6 * Noise.at(x / (pitch * .035), y / (pitch * .035), grain + 4) + .4 * Noise.at(x / (pitch * .3), y / (pitch * .3), grain + 5);
                    a *= 1 - dry * Math.clamp((hair - .05) * 1.8, 0, .8);
                }
                int at = y * image.getWidth() + x;
                px[at] = gold ? over(px[at], ink, a * .92) : soak(px[at], ink, a);
            }
        }
    }

    /** Mean over the finer mask, each sample displaced a little by noise so that edges are those of fibres. */
    private double sample(byte[] cover, int n, int x, int y, int i, int j, double pitch) {
        int sum = 0;
        double amp = pitch * .0075 * SS;
        double f = 1 / (pitch * .075);
        double dx = amp * Noise.at(x * f, y * f, grain);
        double dy = amp * Noise.at(x * f, y * f, grain + 1);
        int w = n * SS;
        for (int b = 0; b < SS; b++) {
            for (int a = 0; a < SS; a++) {
                int u = (int) Math.round(i * SS + a + dx);
                int v = (int) Math.round(j * SS + b + dy);
                if (u >= 0 && v >= 0 && u < w && v < w) {
                    sum += cover[v * w + u] & 255;
                }
            }
        }
        return sum / (255.0 * SS * SS);
    }

    /** Transparent ink: paper and what is on it show through. */
    static int soak(int rgb, float[] ink, double a) {
        int v = 0;
        for (int k = 16; k >= 0; k -= 8) {
            v |= (int) ((rgb >> k & 255) * (1 - a * (1 - ink[2 - k / 8])) + .5) << k;
        }
        return v;
    }

    /** A pigment that covers. */
    static int over(int rgb, float[] paint, double a) {
        int v = 0;
        for (int k = 16; k >= 0; k -= 8) {
            v |= (int) Math.clamp((rgb >> k & 255) * (1 - a) + 255 * paint[2 - k / 8] * a + .5, 0, 255) << k;
        }
        return v;
    }

    /** The outline of a character at size 1, for carving. */
    static Shape outline(Font font, int codePoint) {
        return font.deriveFont(1f).createGlyphVector(CONTEXT, Character.toString(codePoint)).getOutline();
    }

    /** Whether an outline has anything in it. */
    static boolean drawn(Shape s) {
        Rectangle2D b = s.getBounds2D();
        return b.getWidth() > 0 && b.getHeight() > 0;
    }
}
