package danqing.engine.export;

import danqing.engine.contour.vector.Clear;
import danqing.engine.contour.vector.Contour;
import danqing.engine.contour.vector.Group;
import danqing.engine.contour.vector.Mark;
import danqing.engine.contour.vector.Stroke;
import danqing.engine.contour.vector.Wash;
import danqing.styles.Style;
import java.awt.AlphaComposite;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;

/** The drawing while it is drawn: its lines, thing by thing, on bare paper. Quick and close to, not the same as, what the painter gets. */
public final class LineDrawing {
    private static final Color INK = new Color(43, 38, 34);
    private final BufferedImage image;
    private final Graphics2D g;
    private final Color paper;

    /**
     * Bare paper to draw on.
     *
     * @param aspect width / height
     * @param side   short side, px
     */
    public LineDrawing(double aspect, Style style, int side) {
        int w = (int) Math.round(aspect >= 1 ? side * aspect : side);
        int h = (int) Math.round(aspect >= 1 ? side : side / aspect);
        image = new BufferedImage(w, h, BufferedImage.TYPE_INT_RGB);
        paper = Color.decode(style.paperColour());
        g = image.createGraphics();
        g.setColor(paper);
        g.fillRect(0, 0, w, h);
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        g.scale((double) side / Contour.SHORT_SIDE, (double) side / Contour.SHORT_SIDE);
    }

    /** Draws one thing over what stands. */
    public void draw(Group group) {
        for (Mark m : group.marks()) {
            switch (m) {
                case Clear c -> fill(c.x(), c.y(), paper, c.opacity() == null ? 1 : .85f * Math.max(c.opacity().v0(), c.opacity().v1()));
                case Wash w when w.toLine() > .2f -> fill(w.x(), w.y(), INK, Math.clamp(w.tone() * w.toLine(), 0, 1));
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
        fill(x, y, INK, Math.clamp(tone * s.toLine(), 0, 1));
    }

    /** The drawing so far, TYPE_INT_RGB; it goes on being drawn on. */
    public BufferedImage image() {
        return image;
    }
}
