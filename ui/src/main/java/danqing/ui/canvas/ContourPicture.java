package danqing.ui.canvas;

import danqing.engine.contour.raster.Rasteriser;
import danqing.engine.contour.raster.Rasters;
import danqing.engine.contour.vector.Clear;
import danqing.engine.contour.vector.Contour;
import danqing.engine.contour.vector.Group;
import danqing.engine.contour.vector.Mark;
import danqing.engine.contour.vector.Stroke;
import danqing.engine.contour.vector.Wash;
import danqing.engine.detail.DetailStage;
import danqing.engine.layout.Format;
import danqing.styles.Style;
import java.awt.AlphaComposite;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;

/**
 * The drawing made visible: while it is drawn, its lines group by group on bare paper; once it stands, lines over flat washes as the painter gets them.
 */
public final class ContourPicture {
    private static final float[] INK = {43, 38, 34};
    private final BufferedImage image;
    private final Graphics2D g;
    private final Color paper;
    private final double scale;

    /**
     * Bare paper to draw on.
     *
     * @param aspect width / height
     * @param side   short side, px
     */
    public ContourPicture(double aspect, Style style, int side) {
        int w = (int) Math.round(aspect >= 1 ? side * aspect : side);
        int h = (int) Math.round(aspect >= 1 ? side : side / aspect);
        image = new BufferedImage(w, h, BufferedImage.TYPE_INT_RGB);
        scale = (double) side / Contour.SHORT_SIDE;
        paper = Color.decode(style.paperColour());
        g = image.createGraphics();
        g.setColor(paper);
        g.fillRect(0, 0, w, h);
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        g.scale(scale, scale);
    }

    /** Draws one thing over what stands. */
    public void draw(Group group) {
        for (Mark m : group.marks()) {
            switch (m) {
                case Clear c -> fill(c.x(), c.y(), paper, c.opacity() == null ? 1 : .85f * Math.max(c.opacity().v0(), c.opacity().v1()));
                case Wash w when w.toLine() > .2f -> fill(w.x(), w.y(), ink(1), Math.clamp(w.tone() * w.toLine(), 0, 1));
                case Stroke s when s.toLine() > .05f -> stroke(s);
                default -> { }
            }
        }
    }

    private void fill(float[] x, float[] y, Color colour, float alpha) {
        if (x.length < 3 || alpha < .02f) {
            return;
        }
        Path2D p = new Path2D.Float(Path2D.WIND_NON_ZERO, x.length + 1);
        p.moveTo(x[0], y[0]);
        for (int i = 1; i < x.length; i++) {
            p.lineTo(x[i], y[i]);
        }
        p.closePath();
        g.setComposite(AlphaComposite.SrcOver.derive(Math.clamp(alpha, 0, 1)));
        g.setColor(colour);
        g.fill(p);
    }

    private void stroke(Stroke s) {
        int n = s.x().length;
        if (n < 2) {
            return;
        }
        float[] x = new float[2 * n];
        float[] y = new float[2 * n];
        float tone = 0;
        for (int i = 0; i < n; i++) {
            int a = Math.max(0, i - 1);
            int b = Math.min(n - 1, i + 1);
            float dx = s.x()[b] - s.x()[a];
            float dy = s.y()[b] - s.y()[a];
            float d = (float) Math.max(1e-6, Math.hypot(dx, dy));
            float h = Math.max(s.halfWidth()[i], .25f);
            x[i] = s.x()[i] - dy / d * h;
            y[i] = s.y()[i] + dx / d * h;
            x[2 * n - 1 - i] = s.x()[i] + dy / d * h;
            y[2 * n - 1 - i] = s.y()[i] - dx / d * h;
            tone += s.tone()[i] / n;
        }
        fill(x, y, ink(1), Math.clamp(tone * s.toLine(), 0, 1));
    }

    private static Color ink(float a) {
        return new Color((int) INK[0], (int) INK[1], (int) INK[2], (int) (255 * a));
    }

    public BufferedImage image() {
        return image;
    }

    /**
     * Lines over washes, masked by the picture's outline.
     *
     * @param side short side, px
     */
    public static Frame exact(Contour c, Style style, int side) {
        double scale = (double) side / Contour.SHORT_SIDE;
        int w = Math.round(c.width() * (float) scale);
        int h = Math.round(c.height() * (float) scale);
        Rasters r = new Rasteriser(c, DetailStage.palette(c, style), scale).region(0, 0, (w + 3) / 4 * 4, (h + 3) / 4 * 4);
        Color sheet = Color.decode(style.paperColour());
        float[] tint = {sheet.getRed(), sheet.getGreen(), sheet.getBlue()};
        Frame f = new Frame(w, h);
        int plane = r.width() * r.height();
        for (int y = 0; y < h; y++) {
            for (int x = 0; x < w; x++) {
                if (c.outline() != Format.Outline.RECTANGLE && !Outlines.inside(c.outline(), (x + .5) / w, (y + .5) / h, (double) w / h)) {
                    continue;
                }
                int i = y * r.width() + x;
                int v = 0xFF;
                for (int k = 0; k < 3; k++) {
                    float ink = INK[k] / 255;
                    float line = ink + (1 - ink) * r.line()[i];
                    v = v << 8 | Math.round(tint[k] * Math.clamp(r.wash()[i + k * plane] * line, 0, 1));
                }
                f.argb()[y * w + x] = v;
            }
        }
        return f;
    }

    /** The drawing so far, masked by an outline. */
    public void copy(Frame into, Format.Outline outline) {
        int[] from = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        int w = into.width();
        int h = into.height();
        for (int i = 0; i < from.length; i++) {
            boolean in = outline == Format.Outline.RECTANGLE || Outlines.inside(outline, (i % w + .5) / w, (i / w + .5) / h, (double) w / h);
            into.argb()[i] = in ? from[i] | 0xFF000000 : 0;
        }
    }
}
