package danqing.ui.canvas;

import danqing.engine.contour.vector.Clear;
import danqing.engine.contour.vector.Contour;
import danqing.engine.contour.vector.Extent;
import danqing.engine.contour.vector.Group;
import danqing.engine.contour.vector.Mark;
import danqing.engine.contour.vector.Stroke;
import danqing.engine.contour.vector.Wash;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;

/** Shows which thing of the drawing is held: its lines in cinnabar, where they will be, and a frame. */
final class ContourMarks {
    private static final Color CINNABAR = Color.web("#c23a28");
    private static final int MOST_MARKS = 1500;

    private ContourMarks() {}

    /** @param dx how far it is being moved, canvas units */
    static void draw(GraphicsContext g, Contour c, Group group, Viewport v, double dx, double dy) {
        double kx = v.width() / c.width();
        double ky = v.height() / c.height();
        double x0 = v.xProperty().get() + dx * kx;
        double y0 = v.yProperty().get() + dy * ky;
        g.save();
        g.setStroke(CINNABAR.deriveColor(0, 1, 1, .75));
        g.setLineWidth(1);
        int n = 0;
        for (Mark m : group.marks()) {
            if (++n > MOST_MARKS) {
                break;
            }
            switch (m) {
                case Stroke s when s.toLine() > .05f -> path(g, s.x(), s.y(), x0, y0, kx, ky, false);
                case Clear k -> path(g, k.x(), k.y(), x0, y0, kx, ky, true);
                case Wash w when w.toLine() > .2f -> path(g, w.x(), w.y(), x0, y0, kx, ky, true);
                default -> { }
            }
        }
        Extent e = Extent.of(group);
        if (!e.empty()) {
            g.setStroke(CINNABAR);
            g.setLineWidth(1.4);
            g.setLineDashes(6, 4);
            g.strokeRect(x0 + e.left() * kx - 4, y0 + e.top() * ky - 4, (e.right() - e.left()) * kx + 8, (e.bottom() - e.top()) * ky + 8);
        }
        g.restore();
    }

    private static void path(GraphicsContext g, float[] x, float[] y, double x0, double y0, double kx, double ky, boolean closed) {
        g.beginPath();
        g.moveTo(x0 + x[0] * kx, y0 + y[0] * ky);
        for (int i = 1; i < x.length; i++) {
            g.lineTo(x0 + x[i] * kx, y0 + y[i] * ky);
        }
        if (closed) {
            g.closePath();
        }
        g.stroke();
    }
}
