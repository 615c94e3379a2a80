package danqing.engine.export;

import danqing.engine.Work;
import danqing.engine.contour.vector.Group;
import danqing.engine.layout.Layout;
import danqing.engine.layout.LayoutPicture;
import java.awt.AlphaComposite;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.List;

/**
 * How a work came to be, in pictures: things are placed one by one, drawn one by one, washed in, painted from coarse to fine. Frames may be asked for in
 * any order; asked for in their own, each costs little. Not safe for use by several threads.
 */
public final class Film {
    private static final int PLACING = 14;
    private static final int DRAWING = 28;
    private static final int WASHING = 5;
    private static final int PAINTING = 12;
    private static final int BEAT = 90;
    private static final int LOOK = 700;
    private static final int END = 2600;
    private final Work work;
    private final int width;
    private final int height;
    private final int placing;
    private final int drawing;
    private LineDrawing lines;
    private int drawn;
    private BufferedImage washed;
    private BufferedImage painted;

    /**
     * @param work of a poem, with its drawing; not one painted after a picture
     * @param side short side of the frames, px
     */
    public Film(Work work, int side) {
        this.work = work;
        double aspect = work.contour().width() / (double) work.contour().height();
        width = (int) Math.round(aspect >= 1 ? side * aspect : side);
        height = (int) Math.round(aspect >= 1 ? side : side / aspect);
        placing = work.layout() == null ? 0 : Math.min(PLACING, work.layout().placements().size());
        drawing = Math.min(DRAWING, work.contour().groups().size());
    }

    public int frames() {
        return placing + drawing + WASHING + PAINTING;
    }

    /** How long a frame stands, ms. */
    public int delay(int i) {
        return i == frames() - 1 ? END : i == placing - 1 || i == placing + drawing + WASHING - 1 ? LOOK : BEAT;
    }

    /** TYPE_INT_RGB; not to be changed. */
    public BufferedImage frame(int i) {
        if (i < placing) {
            return placed(i + 1);
        }
        int k = i - placing;
        if (k < drawing) {
            return copy(drawn((k + 1) * work.contour().groups().size() / drawing));
        }
        k -= drawing;
        if (k < WASHING) {
            return mixed(drawn(work.contour().groups().size()), washed(), (k + 1f) / WASHING);
        }
        k -= WASHING;
        if (k == PAINTING - 1) {
            return painted();
        }
        // from a few broad patches to every hair: the patches shrink while the drawing sinks in
        int grain = Math.max(1, 48 >> (k * 6 / (PAINTING - 1)));
        return mixed(washed(), coarse(painted(), grain), Math.min(1, .35f + k * .9f / (PAINTING - 1)));
    }

    private BufferedImage placed(int n) {
        Layout l = work.layout();
        int upTo = n * l.placements().size() / placing;
        return LayoutPicture.of(new Layout(l.aspect(), l.outline(), l.horizon(), l.setting(), l.placements().subList(0, upTo), l.seed()), width, height);
    }

    private BufferedImage drawn(int upTo) {
        if (lines == null || drawn > upTo) {
            lines = new LineDrawing(work.contour().width() / (double) work.contour().height(), work.order().style(), Math.min(width, height));
            drawn = 0;
        }
        List<Group> groups = work.contour().groups();
        while (drawn < upTo) {
            lines.draw(groups.get(drawn++));
        }
        return lines.image();
    }

    private BufferedImage washed() {
        if (washed == null) {
            washed = FinishedDrawing.of(work.contour(), work.order().style(), width);
        }
        return washed;
    }

    private BufferedImage painted() {
        if (painted == null) {
            painted = scaled(work.painting().image(), width, height);
        }
        return painted;
    }

    private BufferedImage coarse(BufferedImage im, int grain) {
        return grain == 1 ? im : scaled(scaled(im, Math.max(2, width / grain), Math.max(2, height / grain)), width, height);
    }

    private static BufferedImage copy(BufferedImage im) {
        return scaled(im, im.getWidth(), im.getHeight());
    }

    private BufferedImage mixed(BufferedImage under, BufferedImage over, float share) {
        BufferedImage out = scaled(under, width, height);
        Graphics2D g = out.createGraphics();
        g.setComposite(AlphaComposite.SrcOver.derive(Math.clamp(share, 0, 1)));
        g.drawImage(over, 0, 0, width, height, null);
        g.dispose();
        return out;
    }

    /** Halves as often as it can before the last step, so that nothing is skipped. */
    static BufferedImage scaled(BufferedImage im, int w, int h) {
        BufferedImage from = im;
        while (from.getWidth() >= 2 * w && from.getHeight() >= 2 * h) {
            from = drawn(from, from.getWidth() / 2, from.getHeight() / 2);
        }
        return drawn(from, w, h);
    }

    private static BufferedImage drawn(BufferedImage im, int w, int h) {
        BufferedImage out = new BufferedImage(w, h, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = out.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        g.drawImage(im, 0, 0, w, h, null);
        g.dispose();
        return out;
    }
}
