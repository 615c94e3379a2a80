package danqing.engine.contour.svg;

import danqing.engine.contour.vector.Backdrop;
import danqing.engine.contour.vector.Clear;
import danqing.engine.contour.vector.Contour;
import danqing.engine.contour.vector.Gradient;
import danqing.engine.contour.vector.Group;
import danqing.engine.contour.vector.Mark;
import danqing.engine.contour.vector.Stroke;
import danqing.engine.contour.vector.Wash;
import danqing.styles.Palette;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * A contour as SVG 1.1: one {@code <g id>} per entity, every mark a filled path that any editor shows and may move, recolour or delete. What SVG cannot
 * say (tone along a stroke, what soaks into the wash) rides in {@code data-*} attributes, so that {@link SvgReader} gives back the same drawing.
 */
public final class SvgWriter {
    private final Palette palette;
    private final StringBuilder b = new StringBuilder();

    /** @param palette the colours to show it in */
    public SvgWriter(Palette palette) {
        this.palette = palette;
    }

    public void write(Contour c, OutputStream out) throws IOException {
        Writer w = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        w.write(text(c));
        w.flush();
    }

    /** The whole file. */
    public String text(Contour c) {
        b.setLength(0);
        b.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\" version=\"1.1\" viewBox=\"0 0 ").append(n(c.width()))
                .append(' ').append(n(c.height())).append("\" width=\"").append(n(c.width())).append("\" height=\"").append(n(c.height()))
                .append("\" data-danqing=\"contour-1\" data-outline=\"").append(c.outline()).append("\" data-season=\"").append(c.setting().season())
                .append("\" data-hour=\"").append(c.setting().hour()).append("\" data-weather=\"").append(c.setting().weather()).append("\" data-mood=\"")
                .append(c.setting().mood()).append("\" data-seed=\"").append(c.seed()).append("\">\n");
        for (Group g : c.groups()) {
            b.append("<g id=\"").append(escape(g.id())).append('"');
            if (g.entity() != null) {
                b.append(" data-entity=\"").append(escape(g.entity())).append('"');
            }
            b.append(" data-concept=\"").append(escape(g.concept())).append("\" data-class=\"").append(g.semantic()).append("\" data-depth=\"")
                    .append(n(g.depth())).append("\">\n");
            for (Mark m : g.marks()) {
                switch (m) {
                    case Stroke s -> stroke(s, g.depth());
                    case Wash s -> wash(s, g.depth());
                    case Clear s -> clear(s, g.depth());
                    case Backdrop s -> backdrop(s, c);
                }
            }
            b.append("</g>\n");
        }
        return b.append("</svg>\n").toString();
    }

    private void stroke(Stroke s, float depth) {
        String d = outline(s);
        float tone = 0;
        for (float t : s.tone()) {
            tone += t / s.tone().length;
        }
        b.append("<path class=\"stroke\" d=\"").append(d).append("\" fill=\"").append(colour(s.pigment(), depth)).append("\" fill-opacity=\"")
                .append(n(tone * Math.max(s.toLine(), s.toWash() * .6f))).append("\" data-pigment=\"").append(s.pigment()).append("\" data-line=\"")
                .append(n(s.toLine())).append("\" data-wash=\"").append(n(s.toWash())).append('"');
        if (s.soft() > 0) {
            b.append(" data-soft=\"").append(n(s.soft())).append('"');
        }
        if (s.onMass()) {
            b.append(" data-on-mass=\"1\"");
        }
        b.append(" data-p=\"");
        for (int i = 0; i < s.x().length; i++) {
            b.append(i == 0 ? "" : " ").append(n(s.x()[i])).append(',').append(n(s.y()[i])).append(',').append(n(s.halfWidth()[i])).append(',')
                    .append(n(s.tone()[i]));
        }
        b.append("\" data-d=\"").append(check(d)).append("\"/>\n");
    }

    private void wash(Wash w, float depth) {
        b.append("<path class=\"wash\" d=\"").append(polygon(w.x(), w.y())).append("\" fill=\"").append(colour(w.pigment(), depth)).append("\" fill-opacity=\"")
                .append(n(w.tone())).append("\" data-pigment=\"").append(w.pigment()).append("\" data-line=\"").append(n(w.toLine())).append('"');
        if (w.soft() > 0) {
            b.append(" data-soft=\"").append(n(w.soft())).append('"');
        }
        gradient("data-fade", w.fade());
        b.append("/>\n");
    }

    private void clear(Clear c, float depth) {
        b.append("<path class=\"clear\" d=\"").append(polygon(c.x(), c.y())).append("\" fill=\"")
                .append(palette.transparent() ? "#ffffff" : colour(c.body(), depth)).append("\" data-body=\"").append(c.body()).append("\" data-foot=\"")
                .append(c.foot()).append("\" data-left=\"").append(n(c.left())).append("\" data-solid=\"").append(c.solid() ? 1 : 0).append('"');
        if (c.soft() > 0) {
            b.append(" data-soft=\"").append(n(c.soft())).append('"');
        }
        if (c.opacity() != null) {
            b.append(" fill-opacity=\"").append(n((c.opacity().v0() + c.opacity().v1()) / 2)).append('"');
        }
        gradient("data-opacity", c.opacity());
        gradient("data-dissolve", c.dissolve());
        b.append("/>\n");
    }

    private void backdrop(Backdrop s, Contour c) {
        float[] rgb = new float[3];
        palette.backdrop(s.horizon() * .4f, s.horizon(), c.height(), s.tone(), s.ground(), rgb);
        b.append("<rect class=\"backdrop\" x=\"0\" y=\"0\" width=\"").append(n(c.width())).append("\" height=\"").append(n(c.height())).append("\" fill=\"")
                .append(hex(rgb)).append("\" data-horizon=\"").append(n(s.horizon())).append("\" data-tone=\"").append(n(s.tone()))
                .append("\" data-ground=\"").append(n(s.ground())).append("\"/>\n");
    }

    private void gradient(String name, Gradient g) {
        if (g != null) {
            b.append(' ').append(name).append("=\"").append(g.x0()).append(' ').append(g.y0()).append(' ').append(g.v0()).append(' ').append(g.x1())
                    .append(' ').append(g.y1()).append(' ').append(g.v1()).append('"');
        }
    }

    /** The outline of a stroke: left side forth, right side back. */
    static String outline(Stroke s) {
        int n = s.x().length;
        float[] x = new float[2 * n];
        float[] y = new float[2 * n];
        for (int i = 0; i < n; i++) {
            int a = Math.max(0, i - 1);
            int z = Math.min(n - 1, i + 1);
            float dx = s.x()[z] - s.x()[a];
            float dy = s.y()[z] - s.y()[a];
            float l = Math.max(1e-6f, (float) Math.sqrt(dx * dx + dy * dy));
            float h = s.halfWidth()[i];
            x[i] = s.x()[i] + dy / l * h;
            y[i] = s.y()[i] - dx / l * h;
            x[2 * n - 1 - i] = s.x()[i] - dy / l * h;
            y[2 * n - 1 - i] = s.y()[i] + dx / l * h;
        }
        return polygon(x, y);
    }

    private static String polygon(float[] x, float[] y) {
        StringBuilder p = new StringBuilder(x.length * 12);
        for (int i = 0; i < x.length; i++) {
            p.append(i == 0 ? "M" : "L").append(n(x[i])).append(' ').append(n(y[i]));
        }
        return p.append('Z').toString();
    }

    /** A check value of a path, by which the reader sees that an editor changed it. */
    static String check(String d) {
        return Integer.toHexString(d.hashCode());
    }

    private String colour(danqing.styles.Pigment p, float depth) {
        float[] rgb = new float[3];
        palette.colour(p, depth, rgb);
        return hex(rgb);
    }

    private static String hex(float[] c) {
        return String.format(Locale.ROOT, "#%02x%02x%02x", Math.round(c[0] * 255), Math.round(c[1] * 255), Math.round(c[2] * 255));
    }

    /** Two decimals, no trailing zeros. */
    static String n(double v) {
        long c = Math.round(v * 100);
        if (c % 100 == 0) {
            return Long.toString(c / 100);
        }
        String sign = c < 0 ? "-" : "";
        c = Math.abs(c);
        String f = c % 100 < 10 ? "0" + c % 100 : Long.toString(c % 100);
        return sign + c / 100 + "." + (f.endsWith("0") ? f.substring(0, 1) : f);
    }

    private static String escape(String s) {
        return s.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
