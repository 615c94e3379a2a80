package danqing.ui.canvas;

import danqing.engine.contour.vector.Contour;
import danqing.engine.contour.vector.Group;
import danqing.engine.export.FinishedDrawing;
import danqing.engine.export.LineDrawing;
import danqing.engine.layout.Format;
import danqing.styles.Style;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;

/**
 * The drawing on its way to the screen: while it is drawn, its lines group by group on bare paper; once it stands, lines over flat washes as the painter
 * gets them. Nothing is seen outside the picture's outline.
 */
public final class ContourPicture {
    private final LineDrawing lines;

    /**
     * Bare paper to draw on.
     *
     * @param aspect width / height
     * @param side   short side, px
     */
    public ContourPicture(double aspect, Style style, int side) {
        lines = new LineDrawing(aspect, style, side);
    }

    /** Draws one thing over what stands. */
    public void draw(Group group) {
        lines.draw(group);
    }

    public BufferedImage image() {
        return lines.image();
    }

    /**
     * Lines over washes.
     *
     * @param side short side, px
     */
    public static Frame exact(Contour c, Style style, int side) {
        BufferedImage im = FinishedDrawing.of(c, style, (int) Math.round(side * Math.max(1, c.width() / (double) c.height())));
        Frame f = new Frame(im.getWidth(), im.getHeight());
        masked(im, f, c.outline());
        return f;
    }

    /** The drawing so far. */
    public void copy(Frame into, Format.Outline outline) {
        masked(image(), into, outline);
    }

    private static void masked(BufferedImage im, Frame into, Format.Outline outline) {
        int[] from = ((DataBufferInt) im.getRaster().getDataBuffer()).getData();
        int w = into.width();
        int h = into.height();
        for (int i = 0; i < from.length; i++) {
            boolean in = outline == Format.Outline.RECTANGLE || Outlines.inside(outline, (i % w + .5) / w, (i / w + .5) / h, (double) w / h);
            into.argb()[i] = in ? from[i] | 0xFF000000 : 0;
        }
    }
}
