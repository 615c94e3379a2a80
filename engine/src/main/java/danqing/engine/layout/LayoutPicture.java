package danqing.engine.layout;

import danqing.engine.scene.Concept;
import danqing.engine.scene.Concepts;
import danqing.engine.scene.Footing;
import danqing.engine.scene.SemanticClass;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;

/** The layout stage made visible: plain silhouettes coloured by class, with the imagery's names where a font can write them. */
public final class LayoutPicture {
    private static final Color PAPER = new Color(0xF7F3E8);
    private static final Color OUTSIDE = new Color(0xD8D2C4);

    private LayoutPicture() {}

    /**
     * @param width  pixels, 16…20000
     * @param height pixels; width / height should be the layout's aspect
     */
    public static BufferedImage of(Layout layout, int width, int height) {
        if (Math.min(width, height) < 16 || Math.max(width, height) > 20_000) {
            throw new IllegalArgumentException(width + "×" + height + " pixels");
        }
        Composition c = Pieces.of(layout);
        double sx = width / c.canvas().width();
        double sy = height / c.canvas().height();
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        try {
            g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            g.setColor(PAPER);
            g.fillRect(0, 0, width, height);
            for (Piece p : c.pieces()) {
                if (p.concept().footing() != Footing.VEIL) {
                    silhouette(g, p, sx, sy);
                }
            }
            for (Placement p : layout.placements()) {
                label(g, p, width, height);
            }
        } finally {
            g.dispose();
        }
        for (int y = 0; y < height && layout.outline() != Format.Outline.RECTANGLE; y++) {
            for (int x = 0; x < width; x++) {
                if (!c.canvas().inside((x + 0.5) / sx, (y + 0.5) / sy)) {
                    image.setRGB(x, y, OUTSIDE.getRGB());
                }
            }
        }
        return image;
    }

    private static void silhouette(Graphics2D g, Piece p, double sx, double sy) {
        Color c = colour(p.concept().semantic());
        int alpha = switch (p.concept().semantic()) {
            case VOID, SKY, WATER -> 110;
            default -> (int) (225 - 110 * p.depth());
        };
        Shape shape = shape(p, sx, sy);
        g.setColor(new Color(c.getRed(), c.getGreen(), c.getBlue(), Math.clamp(alpha, 40, 255)));
        g.fill(shape);
        g.setColor(new Color(60, 55, 50, p.concept().footing() == Footing.PLANE ? 50 : 130));
        g.setStroke(new BasicStroke((float) Math.max(0.6, Math.min(sx, sy) / 600)));
        g.draw(shape);
    }

    private static Shape shape(Piece p, double sx, double sy) {
        double x0 = p.x0() * sx;
        double y0 = p.y0() * sy;
        double x1 = p.x1() * sx;
        double y1 = p.foot() * sy;
        double w = x1 - x0;
        double h = y1 - y0;
        Concept c = p.concept();
        if (c.footing() == Footing.BACKDROP && !c.id().equals("waterfall")) {
            double[] tops = c.id().equals("range") ? new double[] {0.75, 0.3, 0.62, 0, 0.55, 0.25, 0.8} : new double[] {0.82, 0.5, 0.32, 0, 0.4, 0.45, 0.85};
            Path2D path = new Path2D.Double();
            path.moveTo(x0, y1);
            for (int i = 0; i < tops.length; i++) {
                path.lineTo(x0 + w * (i + 1) / (tops.length + 1), y0 + h * tops[i]);
            }
            path.lineTo(x1, y1);
            path.closePath();
            return path;
        }
        if (c.footing() == Footing.PLANE && c.semantic() != SemanticClass.WATER) {
            Path2D path = new Path2D.Double();
            path.moveTo(x0, y1);
            path.curveTo(x0 + 0.1 * w, y0 + 0.1 * h, x0 + 0.3 * w, y0, x0 + 0.5 * w, y0);
            path.curveTo(x0 + 0.75 * w, y0, x0 + 0.92 * w, y0 + 0.2 * h, x1, y1);
            path.closePath();
            return path;
        }
        return switch (c.semantic()) {
            case ARCHITECTURE, NEAR_ROCK, FIGURE, WATER -> new Rectangle2D.Double(x0, y0, w, h);
            default -> new Ellipse2D.Double(x0, y0, w, h);
        };
    }

    private static void label(Graphics2D g, Placement p, int w, int h) {
        String text = Concepts.get(p.concept()).label();
        Font font = new Font(Font.SANS_SERIF, Font.PLAIN, Math.max(9, Math.min(w, h) / 34));
        if (p.added() || font.canDisplayUpTo(text) >= 0) {
            return;
        }
        g.setFont(font);
        g.setColor(new Color(0x3A302A));
        int width = g.getFontMetrics().stringWidth(text);
        g.drawString(text, (float) Math.clamp(p.box().centerX() * w - width / 2.0, 1, Math.max(1, w - width - 1.0)),
                (float) Math.clamp(p.box().centerY() * h + font.getSize() / 3.0, font.getSize(), Math.max(font.getSize(), h - 3.0)));
    }

    private static Color colour(SemanticClass s) {
        return new Color(switch (s) {
            case VOID -> 0xEFEBE0;
            case SKY -> 0xBFD6E4;
            case WATER -> 0x9CC0D8;
            case FAR_MOUNTAIN -> 0x8E9BB5;
            case NEAR_ROCK -> 0x6E655C;
            case EARTH -> 0xC4AC7A;
            case FOLIAGE -> 0x6E9260;
            case ARCHITECTURE -> 0xA66246;
            case FIGURE -> 0xC0392B;
            case ANIMAL -> 0x40403E;
            case FLOWER -> 0xD9789C;
            case CELESTIAL -> 0xE8C24A;
        });
    }
}
