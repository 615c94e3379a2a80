package danqing.ui.canvas;

import danqing.engine.layout.Box;
import danqing.engine.layout.Format;
import danqing.engine.layout.Layout;
import danqing.engine.layout.Placement;
import danqing.engine.scene.Concept;
import danqing.engine.scene.Concepts;
import danqing.engine.scene.Footing;
import danqing.engine.scene.SemanticClass;
import danqing.ui.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import javafx.geometry.Rectangle2D;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.text.Font;
import javafx.scene.text.TextAlignment;

/** Draws a composition: soft silhouettes in the colour of what they are, their names over them, and the selection. */
final class LayoutPainter {
    private static final Color PAPER = Color.web("#f8f2e4");
    private static final Color INK = Color.web("#3a322b");
    private static final Color CINNABAR = Color.web("#b5392a");
    private final GraphicsContext g;
    private final double x;
    private final double y;
    private final double w;
    private final double h;
    private final String family;
    private final List<Rectangle2D> labels = new ArrayList<>();

    /** @param x left of the picture in {@code g}; likewise y, w, h */
    LayoutPainter(GraphicsContext g, double x, double y, double w, double h, String family) {
        this.g = g;
        this.x = x;
        this.y = y;
        this.w = w;
        this.h = h;
        this.family = family;
    }

    /** @param shown how far each placement has appeared, 0…1 */
    void draw(Layout l, ToDoubleFunction<Placement> shown) {
        g.save();
        clip(l.outline());
        g.setFill(PAPER);
        g.fillRect(x, y, w, h);
        double horizon = y + l.horizon() * h;
        g.setStroke(INK.deriveColor(0, 1, 1, .18));
        g.setLineWidth(1);
        g.setLineDashes(5, 6);
        g.strokeLine(x, horizon, x + w, horizon);
        g.setLineDashes();
        for (Placement p : l.placements()) {
            Concept c = Concepts.get(p.concept());
            double a = shown.applyAsDouble(p);
            if (c.footing() != Footing.VEIL && a > 0) {
                g.setGlobalAlpha(a);
                silhouette(p, c);
            }
        }
        for (Placement p : l.placements()) {
            double a = shown.applyAsDouble(p);
            if (a > 0) {
                g.setGlobalAlpha(a);
                label(p);
            }
        }
        g.restore();
        g.setGlobalAlpha(1);
    }

    /** Clips what follows to the picture's outline. */
    private void clip(Format.Outline outline) {
        double aspect = w / h;
        g.beginPath();
        switch (outline) {
            case RECTANGLE -> g.rect(x, y, w, h);
            case DISC -> {
                double r = Outlines.DISC * Math.min(w, h);
                g.arc(x + w / 2, y + h / 2, r, r, 0, 360);
            }
            case FOLDING_FAN -> {
                double r = Outlines.fanRadius(aspect) * h;
                double cx = x + w / 2;
                double cy = y + Outlines.PIVOT * h;
                double from = 90 + Outlines.FAN_HALF_ANGLE;
                g.arc(cx, cy, r, r, from, -2 * Outlines.FAN_HALF_ANGLE);
                g.arc(cx, cy, r * Outlines.FAN_INNER, r * Outlines.FAN_INNER, 90 - Outlines.FAN_HALF_ANGLE, 2 * Outlines.FAN_HALF_ANGLE);
                g.closePath();
            }
        }
        g.clip();
    }

    private void silhouette(Placement p, Concept c) {
        Box b = p.box();
        boolean broad = c.footing() == Footing.PLANE || c.semantic() == SemanticClass.SKY || c.semantic() == SemanticClass.VOID;
        g.save();
        g.translate(x + (p.flip() ? b.right() : b.x()) * w, y + b.y() * h);
        g.scale((p.flip() ? -1 : 1) * b.w() * w / 100, b.h() * h / 100);
        g.beginPath();
        g.appendSVGPath(Silhouettes.of(c));
        g.restore();
        g.setFill(colour(c.semantic()).deriveColor(0, 1, 1, broad ? .38 : Math.clamp(.86 - .45 * p.depth(), .3, .9)));
        g.fill();
        g.setStroke(INK.deriveColor(0, 1, 1, broad ? .12 : .4));
        g.setLineWidth(1);
        g.stroke();
    }

    private void label(Placement p) {
        Box b = p.box();
        double size = Math.clamp(Math.min(w, h) / (p.added() ? 46 : 32), 9, 20);
        g.setFont(Font.font(family, size));
        g.setTextAlign(TextAlignment.CENTER);
        g.setTextBaseline(VPos.CENTER);
        String text = Messages.concept(Concepts.get(p.concept())) + (p.pinned() ? " ◆" : "");
        double half = text.chars().mapToDouble(c -> c > 0x2E7F ? 1 : .56).sum() * size / 2;
        double tx = Math.clamp(x + (b.x() + b.w() / 2) * w, Math.min(x + half, x + w / 2), Math.max(x + w - half, x + w / 2));
        double ty = Math.clamp(y + (b.y() + b.h() / 2) * h, y + size, y + h - size);
        Rectangle2D place = free(new Rectangle2D(tx - half - 5, ty - size * .72, 2 * half + 10, size * 1.44));
        labels.add(place);
        ty = place.getMinY() + size * .72;
        double alpha = g.getGlobalAlpha();
        if (!p.added()) {
            g.setFill(PAPER.deriveColor(0, 1, 1, .78));
            g.fillRoundRect(tx - half - 5, ty - size * .72, 2 * half + 10, size * 1.44, size, size);
        }
        g.setGlobalAlpha(alpha * (p.added() ? .75 : 1));
        if (p.added()) {
            g.setStroke(PAPER.deriveColor(0, 1, 1, .8));
            g.setLineWidth(3);
            g.setLineJoin(StrokeLineJoin.ROUND);
            g.strokeText(text, tx, ty);
        }
        g.setFill(INK);
        g.fillText(text, tx, ty);
    }

    /** The place for a name, or the nearest one below or above where no other name stands; its own when all are taken. */
    private Rectangle2D free(Rectangle2D wanted) {
        for (int i = 0; i < 7; i++) {
            double dy = (i % 2 == 0 ? -1 : 1) * ((i + 1) / 2) * wanted.getHeight() * 1.05;
            Rectangle2D r = new Rectangle2D(wanted.getMinX(), wanted.getMinY() + dy, wanted.getWidth(), wanted.getHeight());
            if (r.getMinY() >= y && r.getMaxY() <= y + h && labels.stream().noneMatch(r::intersects)) {
                return r;
            }
        }
        return wanted;
    }

    /** The frame and the four handles of a box. */
    void selection(Box b, double handle) {
        double bx = x + b.x() * w;
        double by = y + b.y() * h;
        double bw = b.w() * w;
        double bh = b.h() * h;
        g.setStroke(CINNABAR);
        g.setLineWidth(1.6);
        g.strokeRect(bx, by, bw, bh);
        for (int i = 0; i < 4; i++) {
            double hx = bx + (i % 2) * bw;
            double hy = by + (i / 2) * bh;
            g.setFill(Color.WHITE);
            g.fillRect(hx - handle / 2, hy - handle / 2, handle, handle);
            g.strokeRect(hx - handle / 2, hy - handle / 2, handle, handle);
        }
    }

    /** The line between before and after, with a knob to hold it by. */
    void wipe(double share) {
        double at = Math.round(x + w * share) + .5;
        g.setStroke(Color.rgb(255, 255, 255, .9));
        g.setLineWidth(3);
        g.strokeLine(at, y, at, y + h);
        g.setStroke(CINNABAR);
        g.setLineWidth(1.4);
        g.strokeLine(at, y, at, y + h);
        g.setFill(CINNABAR);
        g.fillOval(at - 9, y + h / 2 - 9, 18, 18);
        g.setStroke(Color.WHITE);
        g.strokeLine(at - 3, y + h / 2 - 4, at - 3, y + h / 2 + 4);
        g.strokeLine(at + 3, y + h / 2 - 4, at + 3, y + h / 2 + 4);
    }

    /** A grid of eight by as many as stay square. */
    void grid() {
        double cell = Math.max(w, h) / Math.max(8, Math.round(8 * Math.max(w / h, h / w)));
        g.setLineWidth(1);
        g.setStroke(CINNABAR.deriveColor(0, 1, 1, .32));
        for (double gx = x + cell; gx < x + w - 1; gx += cell) {
            g.strokeLine(Math.round(gx) + .5, y, Math.round(gx) + .5, y + h);
        }
        for (double gy = y + cell; gy < y + h - 1; gy += cell) {
            g.strokeLine(x, Math.round(gy) + .5, x + w, Math.round(gy) + .5);
        }
    }

    /** Lines at thirds. */
    void thirds() {
        g.setLineWidth(1);
        for (int i = 1; i < 3; i++) {
            double tx = Math.round(x + w * i / 3) + .5;
            double ty = Math.round(y + h * i / 3) + .5;
            g.setStroke(Color.rgb(255, 255, 255, .5));
            g.strokeLine(tx + 1, y, tx + 1, y + h);
            g.strokeLine(x, ty + 1, x + w, ty + 1);
            g.setStroke(CINNABAR.deriveColor(0, 1, 1, .65));
            g.strokeLine(tx, y, tx, y + h);
            g.strokeLine(x, ty, x + w, ty);
        }
    }

    private static Color colour(SemanticClass s) {
        return Color.web(switch (s) {
            case VOID -> "#e9e2d2";
            case SKY -> "#c3d3d8";
            case WATER -> "#9fbcc4";
            case FAR_MOUNTAIN -> "#8797a6";
            case NEAR_ROCK -> "#7c746a";
            case EARTH -> "#c2ab82";
            case FOLIAGE -> "#7f9a72";
            case ARCHITECTURE -> "#b07c62";
            case FIGURE -> "#c25a48";
            case ANIMAL -> "#6d6862";
            case FLOWER -> "#d391a3";
            case CELESTIAL -> "#e6c667";
        });
    }
}
