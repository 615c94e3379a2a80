package danqing.engine.inscribe;

import danqing.engine.contour.brush.Noise;
import danqing.engine.contour.brush.Rng;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.awt.image.DataBufferInt;
import java.util.List;

/**
 * A carved seal and its print: characters squared into their cells and cut with a knife into a stone with a chipped rim, red on paper (朱文) or paper on
 * red (白文), printed a little askew with uneven cinnabar paste. Without a font it prints a picture seal (肖形印): hills, moon and water.
 */
final class Seal {
    /** Outline of the stone. */
    enum Form { SQUARE, OVAL, GOURD }

    private static final int SS = 3;
    private static final float[] CINNABAR = {.71f, .13f, .085f};
    private static final float[] BRIGHT = {.80f, .20f, .13f};
    private final String text;
    private final Font font;
    private final Form form;
    private final boolean white;
    private final double aspect;
    private final Rng rng;
    private final long grain;

    /**
     * @param text  one to four characters, read down, then right to left
     * @param font  null = a picture seal
     * @param white characters left white (白文) rather than red (朱文)
     */
    Seal(String text, Font font, Form form, boolean white, long seed) {
        this.text = text;
        this.font = font;
        this.form = form;
        this.white = white;
        rng = Rng.of(seed, text + form);
        grain = rng.seed();
        aspect = form == Form.SQUARE ? 1 : form == Form.OVAL ? .68 : .66;
    }

    /** A form that suits the number of characters. */
    static Form form(Rng rng, int characters, boolean leading) {
        double u = rng.unit();
        if (characters > 2) {
            return Form.SQUARE;
        }
        if (leading) {
            return u < .6 || characters == 1 ? Form.OVAL : Form.GOURD;
        }
        return u < .7 ? Form.SQUARE : u < .87 ? Form.OVAL : characters == 2 ? Form.GOURD : Form.SQUARE;
    }

    /** Width / height of its print. */
    double aspect() {
        return aspect;
    }

    /**
     * Prints it.
     *
     * @param cx     centre, px
     * @param cy     centre, px
     * @param height px
     * @param dark   whether the ground is dark
     */
    void print(BufferedImage image, double cx, double cy, double height, boolean dark) {
        int n = (int) Math.ceil(height * 1.3) + 4;
        byte[] stone = carve(n, height);
        int x0 = (int) Math.round(cx - n / 2.0);
        int y0 = (int) Math.round(cy - n / 2.0);
        int[] px = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        double press = rng.uniform(0, 2 * Math.PI);
        for (int j = 0; j < n; j++) {
            for (int i = 0; i < n; i++) {
                int x = x0 + i;
                int y = y0 + j;
                if (x >= 0 && y >= 0 && x < image.getWidth() && y < image.getHeight()) {
                    double c = sample(stone, n, i, j, height);
                    if (c > 0) {
                        double a = c * paste((i - n / 2.0) / height, (j - n / 2.0) / height, press);
                        int at = y * image.getWidth() + x;
                        px[at] = stamp(px[at], a, dark);
                    }
                }
            }
        }
    }

    /** Cinnabar paste mostly covers; a little of the paper's tone comes through. On a dark ground it is laid thick. */
    private static int stamp(int rgb, double a, boolean dark) {
        if (dark) {
            return Brushwork.over(rgb, BRIGHT, a);
        }
        int covered = Brushwork.over(rgb, CINNABAR, a * .72);
        return Brushwork.soak(covered, CINNABAR, a * .5);
    }

    /** How much paste the paper took: less on one side, blotchy, with pinholes. */
    private double paste(double u, double v, double press) {
        double side = 1 - .16 * Math.clamp(.5 + u * Math.cos(press) + v * Math.sin(press), 0, 1);
        double blotch = 1 - .16 * (.5 + .5 * Noise.at(u * 7, v * 7, grain + 5)) - .10 * (.5 + .5 * Noise.at(u * 23, v * 23, grain + 6));
        double holes = Noise.at(u * 46, v * 46, grain + 7) + .5 * Noise.at(u * 12, v * 12, grain + 8);
        return side * blotch * (1 - Math.clamp((holes - .62) * 4, 0, .85));
    }

    private double sample(byte[] stone, int n, int i, int j, double height) {
        int w = n * SS;
        double amp = height * .0085 * SS;
        double f = 1 / (height * .045);
        double dx = amp * Noise.at(i * f, j * f, grain) + .4 * amp * Noise.at(i * f * 3, j * f * 3, grain + 3);
        double dy = amp * Noise.at(i * f, j * f, grain + 1) + .4 * amp * Noise.at(i * f * 3, j * f * 3, grain + 4);
        int sum = 0;
        for (int b = 0; b < SS; b++) {
            for (int a = 0; a < SS; a++) {
                int u = (int) Math.round(i * SS + a + dx);
                int v = (int) Math.round(j * SS + b + dy);
                if (u >= 0 && v >= 0 && u < w && v < w) {
                    sum += stone[v * w + u] & 255;
                }
            }
        }
        return sum / (255.0 * SS * SS);
    }

    /** The relief that takes paste, 255 = takes it, n·SS pixels square. */
    private byte[] carve(int n, double height) {
        int w = n * SS;
        BufferedImage m = new BufferedImage(w, w, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D g = m.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        g.translate(w / 2.0, w / 2.0);
        g.rotate(Math.toRadians(Math.clamp(rng.normal(0, 1.4), -3, 3)));
        g.scale(height * SS, height * SS);
        Shape stone = stone();
        Area cut = letters();
        if (white) {
            Area face = new Area(stone);
            face.subtract(cut);
            g.setColor(Color.WHITE);
            g.fill(face);
        } else {
            g.setColor(Color.WHITE);
            g.setStroke(new BasicStroke((float) rng.uniform(.042, .06), BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER));
            g.draw(inset(stone));
            g.fill(cut);
        }
        chip(g);
        g.dispose();
        return ((DataBufferByte) m.getRaster().getDataBuffer()).getData();
    }

    /** Outline of the stone, height 1, about the origin. */
    private Shape stone() {
        double a = aspect;
        return switch (form) {
            case SQUARE -> {
                // four sides, none quite parallel
                Path2D p = new Path2D.Double();
                double[][] corner = {{-.5, -.5}, {.5, -.5}, {.5, .5}, {-.5, .5}};
                for (int i = 0; i < 4; i++) {
                    double x = corner[i][0] * a + rng.normal(0, .008);
                    double y = corner[i][1] + rng.normal(0, .008);
                    double r = .035;
                    double fx = -Math.signum(corner[i][0]) * r;
                    double fy = -Math.signum(corner[i][1]) * r;
                    boolean down = i % 2 == 0;
                    double ax = down ? x : x + fx;
                    double ay = down ? y + fy : y;
                    double bx = down ? x + fx : x;
                    double by = down ? y : y + fy;
                    if (i == 0) {
                        p.moveTo(ax, ay);
                    } else {
                        p.lineTo(ax, ay);
                    }
                    p.quadTo(x, y, bx, by);
                }
                p.closePath();
                yield p;
            }
            case OVAL -> new Ellipse2D.Double(-a / 2, -.5, a, 1);
            case GOURD -> {
                Area gourd = new Area(new Ellipse2D.Double(-.235, -.5, .47, .47));
                gourd.add(new Area(new Ellipse2D.Double(-.325, -.15, .65, .65)));
                gourd.add(new Area(new RoundRectangle2D.Double(-.15, -.2, .3, .3, .1, .1)));
                yield gourd;
            }
        };
    }

    private static Shape inset(Shape s) {
        AffineTransform t = AffineTransform.getScaleInstance(.955, .955);
        return t.createTransformedShape(s);
    }

    private Area letters() {
        Area cut = new Area();
        if (font == null) {
            picture(cut);
            return cut;
        }
        int[] c = text.codePoints().toArray();
        List<Rectangle2D> cells = cells(c.length);
        for (int i = 0; i < c.length; i++) {
            cut.add(squared(c[i], cells.get(i)));
        }
        return cut;
    }

    private List<Rectangle2D> cells(int n) {
        if (form == Form.GOURD && n == 2) {
            return List.of(cell(-.145, -.42, .29, .30), cell(-.205, -.045, .41, .42));
        }
        double w = form == Form.SQUARE ? .81 : form == Form.OVAL ? aspect * .66 : .40;
        double h = form == Form.SQUARE ? .81 : .68;
        double gap = white ? .045 : .03;
        double x = -w / 2;
        double y = -h / 2;
        double hw = (w - gap) / 2;
        double hh = (h - gap) / 2;
        boolean tall = form != Form.SQUARE;
        return switch (n) {
            case 1 -> List.of(cell(x, y, w, h));
            case 2 -> tall ? List.of(cell(x, y, w, hh), cell(x, y + hh + gap, w, hh)) : List.of(cell(x + hw + gap, y, hw, h), cell(x, y, hw, h));
            case 3 -> List.of(cell(x + hw + gap, y, hw, h), cell(x, y, hw, hh), cell(x, y + hh + gap, hw, hh));
            default -> List.of(cell(x + hw + gap, y, hw, hh), cell(x + hw + gap, y + hh + gap, hw, hh), cell(x, y, hw, hh), cell(x, y + hh + gap, hw, hh));
        };
    }

    private static Rectangle2D cell(double x, double y, double w, double h) {
        return new Rectangle2D.Double(x, y, w, h);
    }

    /** A character stretched to fill its cell, as seal script does, within reason: 一 stays a line. */
    private Area squared(int codePoint, Rectangle2D cell) {
        Shape s = Brushwork.outline(font, codePoint);
        if (!Brushwork.drawn(s)) {
            return new Area();
        }
        Rectangle2D b = s.getBounds2D();
        double sx = Math.min(cell.getWidth() / b.getWidth(), cell.getWidth() * 2.2);
        double sy = Math.min(cell.getHeight() / b.getHeight(), cell.getHeight() * 2.2);
        AffineTransform t = new AffineTransform();
        t.translate(cell.getCenterX(), cell.getCenterY());
        t.rotate(rng.normal(0, .008));
        t.scale(sx, sy);
        t.translate(-b.getCenterX(), -b.getCenterY());
        Shape fitted = t.createTransformedShape(s);
        Area a = new Area(fitted);
        double even = (white ? .010 : .006) * Math.sqrt(cell.getWidth() * cell.getHeight()) / .4;
        a.add(new Area(new BasicStroke((float) even, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER).createStrokedShape(fitted)));
        return a;
    }

    private void picture(Area cut) {
        double k = form == Form.SQUARE ? 1 : .7;
        Path2D hills = new Path2D.Double();
        hills.moveTo(-.36 * k, .12);
        hills.lineTo(-.18 * k, -.16);
        hills.lineTo(-.06 * k, .0);
        hills.lineTo(.10 * k, -.27);
        hills.lineTo(.36 * k, .12);
        hills.closePath();
        cut.add(new Area(hills));
        cut.add(new Area(new Ellipse2D.Double(-.30 * k, -.36, .14, .14)));
        for (int i = 0; i < 3; i++) {
            double y = .19 + .075 * i;
            cut.add(new Area(new RoundRectangle2D.Double((-.34 + .06 * i) * k, y, (.68 - .13 * i) * k, .03, .03, .03)));
        }
    }

    /** What the knife and the years broke off: bites out of the rim, a corner gone, a crack or two. */
    private void chip(Graphics2D g) {
        g.setColor(Color.BLACK);
        int bites = rng.integer(9, 18);
        for (int i = 0; i < bites; i++) {
            double angle = rng.uniform(0, 2 * Math.PI);
            double[] p = rim(angle);
            double r = .008 + .03 * rng.unit() * rng.unit() * (white ? 1 : .8);
            Path2D bite = new Path2D.Double();
            for (int k = 0; k < 6; k++) {
                double b = k * Math.PI / 3 + rng.uniform(-.4, .4);
                double q = r * rng.uniform(.5, 1.3);
                if (k == 0) {
                    bite.moveTo(p[0] + q * Math.cos(b), p[1] + q * Math.sin(b));
                } else {
                    bite.lineTo(p[0] + q * Math.cos(b), p[1] + q * Math.sin(b));
                }
            }
            bite.closePath();
            g.fill(bite);
        }
        if (form == Form.SQUARE && rng.chance(.7)) {
            double sx = rng.sign() * .5;
            double sy = rng.sign() * .5;
            double a = rng.uniform(.04, .11);
            double b = rng.uniform(.04, .11);
            Path2D corner = new Path2D.Double();
            corner.moveTo(sx * 1.1, sy * 1.1);
            corner.lineTo(sx - Math.signum(sx) * a, sy * 1.1);
            corner.lineTo(sx - Math.signum(sx) * a * rng.uniform(.2, .6), sy - Math.signum(sy) * b * rng.uniform(.2, .6));
            corner.lineTo(sx * 1.1, sy - Math.signum(sy) * b);
            corner.closePath();
            g.fill(corner);
        }
    }

    private double[] rim(double angle) {
        double c = Math.cos(angle);
        double s = Math.sin(angle);
        if (form == Form.SQUARE) {
            double k = .5 / Math.max(Math.abs(c), Math.abs(s));
            return new double[] {c * k, s * k};
        }
        return new double[] {c * aspect * .5, s * .5};
    }
}
