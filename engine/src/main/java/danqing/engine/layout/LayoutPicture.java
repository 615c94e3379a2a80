package danqing.engine.layout;

import danqing.engine.scene.Concept;
import danqing.engine.scene.Concepts;
import danqing.engine.scene.SemanticClass;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.EnumMap;
import java.util.Map;

/** A layout to look at: every placement as a tinted box with its label, the far ones pale. */
public final class LayoutPicture {
    private static final Map<SemanticClass, Color> COLOURS = new EnumMap<>(SemanticClass.class);

    static {
        int[] rgb = {0xe8e4da, 0xbcd0e0, 0x7fa8b8, 0x9aa8b8, 0x7d766c, 0xb89f74, 0x6f9a5c, 0xb0684a, 0xc0463a, 0x8a5f9a, 0xd88aa0, 0xe0b040};
        for (SemanticClass c : SemanticClass.values()) {
            COLOURS.put(c, new Color(rgb[c.ordinal()]));
        }
    }

    private LayoutPicture() {}

    /** @param width pixels; @param height pixels */
    public static BufferedImage of(Layout layout, int width, int height) {
        BufferedImage im = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = im.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        g.setColor(new Color(0xf7f2e6));
        g.fillRect(0, 0, width, height);
        int side = Math.min(width, height);
        g.setColor(new Color(0xb8b0a0));
        g.setStroke(new BasicStroke(1, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, new float[] {side / 80f}, 0));
        int horizon = (int) Math.round(layout.horizon() * height);
        g.drawLine(0, horizon, width, horizon);
        g.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, Math.max(9, side / 42)));
        for (Placement p : layout.placements()) {
            Concept c = Concepts.get(p.concept());
            Color base = COLOURS.get(c.semantic());
            Rectangle2D r = new Rectangle2D.Double(p.box().x() * width, p.box().y() * height, p.box().w() * width, p.box().h() * height);
            g.setColor(new Color(base.getRed(), base.getGreen(), base.getBlue(), (int) (150 - 90 * p.depth())));
            g.fill(r);
            g.setStroke(new BasicStroke(p.pinned() ? side / 250f : side / 500f));
            g.setColor(base.darker());
            g.draw(r);
            String label = g.getFont().canDisplayUpTo(c.label()) < 0 ? c.label() : c.id();
            g.setColor(new Color(0x2a2622));
            g.drawString(label, (float) Math.clamp(r.getX() + 3, 2, width - 10), (float) Math.clamp(r.getY() + g.getFontMetrics().getAscent() + 1, 12, height - 3));
        }
        g.dispose();
        return im;
    }
}
