package danqing.engine.contour.built;

import danqing.engine.contour.brush.Brush;
import danqing.engine.contour.brush.Curves;
import danqing.engine.contour.brush.Profile;
import danqing.engine.contour.brush.Rng;
import danqing.engine.contour.brush.Tip;
import danqing.engine.contour.motif.Subject;
import danqing.engine.contour.vector.Gradient;
import danqing.styles.Pigment;
import java.util.Arrays;

/**
 * A brush that thinks in a motif's own drawing units: u to the right, v downwards, on a sheet of a given size that is laid into the subject's box (foot on
 * foot, never stretched by more than a quarter). What is passed in <em>design</em> units comes out in canvas units; methods that take a {@code double[][]}
 * path want canvas units, as {@link #pts} and its kin give them.
 */
final class Hand {
    final Brush b;
    final Subject s;
    final Rng rng;
    /** usual contour width, canvas units */
    final double lw;
    /** darkness, 0…1 */
    final double ink;
    /** canvas units per design unit */
    final double unit;
    private final double xu;
    private final double yu;
    private final double xv;
    private final double yv;
    private final double x0;
    private final double y0;

    private Hand(Brush b, Subject s, double lw, double ink, double xu, double yu, double xv, double yv, double x0, double y0) {
        this.b = b;
        this.s = s;
        this.rng = b.rng();
        this.lw = lw;
        this.ink = ink;
        this.xu = xu;
        this.yu = yu;
        this.xv = xv;
        this.yv = yv;
        this.x0 = x0;
        this.y0 = y0;
        unit = Math.sqrt(Math.abs(xu * yv - xv * yu));
    }

    /** A sheet of {@code width × height} design units in the subject's box, mirrored when the subject is. */
    static Hand on(Brush brush, Subject s, double width, double height) {
        double k = Math.min(s.w() / width, s.h() / height);
        double sx = Math.min(s.w() / width, k * 1.25);
        double sy = Math.min(s.h() / height, k * 1.25);
        double size = Math.max(width * sx, height * sy);
        double lw = Math.max(.55, s.line() * Math.clamp(.88 * Math.sqrt(size / 230), .4, 1.05));
        double f = s.facing();
        return new Hand(brush.with(Rng.of(s.seed(), "body")), s, lw, s.ink() * (s.night() ? Math.min(1.05, .95 / Math.max(.5, s.ink())) : 1), f * sx, 0, 0, sy,
                s.cx() - f * sx * width / 2, s.foot() - sy * height);
    }

    /** The same hand with a stream of chance of its own. */
    Hand part(String name) {
        return new Hand(b.with(Rng.of(s.seed(), name)), s, lw, ink, xu, yu, xv, yv, x0, y0);
    }

    /** The same hand with lighter or darker ink and thinner or thicker lines. */
    Hand tone(double inkFactor, double lineFactor) {
        return new Hand(b, s, lw * lineFactor, Math.min(1, ink * inkFactor), xu, yu, xv, yv, x0, y0);
    }

    /** A sheet within the sheet: its origin at (u, v), scaled, turned by {@code angle} (radians, clockwise), mirrored when {@code sx < 0}. */
    Hand at(double u, double v, double sx, double sy, double angle) {
        double c = Math.cos(angle);
        double d = Math.sin(angle);
        double au = c * sx;
        double av = d * sx;
        double bu = -d * sy;
        double bv = c * sy;
        return new Hand(b, s, lw, ink, xu * au + xv * av, yu * au + yv * av, xu * bu + xv * bv, yu * bu + yv * bv, px(u, v), py(u, v));
    }

    /** Turned a little about a point: things do not stand like soldiers. */
    Hand tilt(double u, double v, double angle) {
        Hand h = at(u, v, 1, 1, angle);
        return h.at(-u, -v, 1, 1, 0);
    }

    /** A sheet whose horizontal lines fall by {@code k} per unit to the right, its uprights staying upright. */
    Hand shear(double k) {
        return new Hand(b, s, lw, ink, xu + xv * k, yu + yv * k, xv, yv, x0, y0);
    }

    double px(double u, double v) {
        return x0 + xu * u + xv * v;
    }

    double py(double u, double v) {
        return y0 + yu * u + yv * v;
    }

    /** Whether {@code d} design units are at least {@code px} canvas units: small things are drawn with less. */
    boolean fine(double d, double px) {
        return d * unit >= px;
    }

    /** How many of something fit, {@code gap} canvas units apart at least. */
    int count(double design, double gap, int most) {
        return (int) Math.clamp(design * unit / gap, 0, most);
    }

    double[][] pts(double... uv) {
        double[][] p = new double[uv.length / 2][];
        for (int i = 0; i < p.length; i++) {
            p[i] = new double[] {px(uv[2 * i], uv[2 * i + 1]), py(uv[2 * i], uv[2 * i + 1])};
        }
        return p;
    }

    /** A smooth open curve through the points. */
    double[][] curve(double... uv) {
        return Curves.spline(pts(uv), 2.2);
    }

    /** A smooth closed outline through the points. */
    double[][] loop(double... uv) {
        return Outlines.closed(pts(uv));
    }

    /** A straight-sided outline or line, its sides swaying by a breath. */
    double[][] poly(double... uv) {
        return pts(uv);
    }

    /** Part of an oval made by hand: its radius drifts, from angle {@code a0} to {@code a1} (radians, clockwise from the right). */
    double[][] oval(double u, double v, double ru, double rv, double a0, double a1) {
        int n = Math.max(5, (int) (Math.abs(a1 - a0) * Math.max(ru, rv) * unit / 3));
        n = Math.min(n, 90);
        double[] uv = new double[2 * (n + 1)];
        double p1 = ((s.seed() >> 3) & 63) / 10.0;
        for (int i = 0; i <= n; i++) {
            double a = a0 + (a1 - a0) * i / n;
            double r = 1 + .014 * Math.sin(2 * a + p1) + .009 * Math.sin(3 * a + 2 * p1);
            uv[2 * i] = u + ru * r * Math.cos(a);
            uv[2 * i + 1] = v + rv * r * Math.sin(a);
        }
        return pts(uv);
    }

    double[][] oval(double u, double v, double ru, double rv) {
        return oval(u, v, ru, rv, 0, 2 * Math.PI);
    }

    /** A contour tip: {@code width} in usual contour widths. */
    Tip tip(double width, double tone, Profile profile) {
        return Tip.of(lw * width, Math.min(1, ink * tone), profile).fade(1, .85);
    }

    /** One stroke of ink through design points. */
    void line(double width, double tone, Profile profile, double... uv) {
        b.stroke(pts(uv), tip(width * rng.uniform(.88, 1.12), tone * rng.uniform(.9, 1.05), profile));
    }

    /** One stroke along a canvas path. */
    void along(double[][] path, double width, double tone, Profile profile) {
        b.stroke(path, tip(width, tone, profile).raw());
    }

    /** A coloured stroke through design points, {@code width} in design units. */
    void paint(Pigment pigment, double width, double tone, Profile profile, double... uv) {
        b.stroke(pts(uv), Tip.of(Math.max(.5, width * unit), Math.min(1, tone * ink), profile).fade(1, .9).wash(.75).pigment(pigment));
    }

    /** The silhouette with its colour; in ink a breath of the same colour's tone, {@code tint} 0…1. */
    void body(double[][] poly, Pigment pigment, double tint) {
        b.clear(poly, pigment);
        if (tint > 0) {
            b.fill(poly, pigment, tint * ink, .7, null, 0);
        }
    }

    void body(double[][] poly, Pigment pigment) {
        body(poly, pigment, .75);
    }

    /** Colour laid over part of what stands. */
    void tint(double[][] poly, Pigment pigment, double tone) {
        b.fill(poly, pigment, Math.min(1, tone * (.35 + .65 * ink)), .6, null, 0);
    }

    /** Shadow over a form, from nothing at the lit edge to {@code tone} at the edge away from the light. */
    void volume(double[][] poly, double tone) {
        double[] q = Curves.bounds(poly);
        double lit = s.light() > 0 ? q[0] : q[2];
        double dark = s.light() > 0 ? q[2] : q[0];
        double w = dark - lit;
        b.fill(poly, Pigment.SHADE, tone * ink, .8,
                new Gradient((float) (lit + .3 * w), (float) q[1], .06f, (float) (lit + .97 * w), (float) (q[1] + .35 * Math.abs(w)), 1), 0);
    }

    /** Shadow over an area, growing from {@code v0} to {@code v1} (design heights). */
    void shade(double[][] poly, double tone, double v0, double v1) {
        b.fill(poly, Pigment.SHADE, tone * ink, .9, Gradient.vertical(py(0, v0), .05, py(0, v1), 1), 0);
    }

    void shade(double[][] poly, double tone) {
        b.fill(poly, Pigment.SHADE, tone * ink, .9, null, 0);
    }

    /** A dark opening or solid black thing, in the lines as well. */
    void dark(double[][] poly, double tone, double toLine) {
        b.fill(poly, Pigment.INK, tone * ink, .5, null, toLine);
    }

    /** A contour made of short strokes: pressed at the ends, lifted in the light, some left out. */
    void edge(double[][] path, double width, double tone) {
        double[] d = Curves.lengths(path);
        double total = d[d.length - 1];
        double mean = Math.clamp(total * .3, 16, 64);
        if (total < 22) {
            along(path, width, tone, Profile.ORCHID);
            return;
        }
        double at = 0;
        int i = 0;
        while (at < total - 2 && i < path.length - 2) {
            double want = mean * Math.clamp(Math.exp(rng.normal(0, .35)), .5, 2);
            double end = total - at - want < mean * .4 ? total : at + want;
            int j = i + 1;
            while (j < path.length - 1 && d[j] < end && (j - i < 2 || !Outlines.corner(path, j))) {
                j++;
            }
            double[][] piece = Arrays.copyOfRange(path, i, j + 1);
            double lit = lit(piece);
            if (rng.unit() > .05 + .13 * Math.max(0, lit) || total < 60) {
                double wd = width * (1 - .3 * lit) * rng.uniform(.85, 1.15);
                Profile p = rng.chance(.5) ? Profile.EVEN : rng.chance(.5) ? Profile.ORCHID : Profile.BONE;
                b.stroke(rng.chance(.35) ? Curves.reverse(piece) : piece, tip(wd, tone * (1 - .18 * lit) * rng.uniform(.9, 1.05), p).raw());
            }
            at = d[j];
            i = j;
        }
    }

    /** −1…1: how much a piece of a clockwise outline faces the light, upper left or upper right. */
    private double lit(double[][] piece) {
        double dx = piece[piece.length - 1][0] - piece[0][0];
        double dy = piece[piece.length - 1][1] - piece[0][1];
        double n = Math.max(1e-6, Math.hypot(dx, dy));
        double nx = dy / n;
        double ny = -dx / n;
        return -nx * .6 * s.light() - ny * .8;
    }

    /** The whole outline of a closed form. */
    void outline(double[][] poly, double width, double tone) {
        double area = 0;
        for (int i = 0, j = poly.length - 1; i < poly.length; j = i++) {
            area += poly[j][0] * poly[i][1] - poly[i][0] * poly[j][1];
        }
        double[][] p = area > 0 ? poly : Curves.reverse(poly);
        double[][] closed = Curves.join(p, new double[][] {p[0]});
        edge(closed.length < 12 ? Outlines.dense(closed) : closed, width, tone);
    }

    /** Silhouette, colour, volume and contour of a solid thing at once. */
    void solid(double[][] poly, Pigment pigment, double shadow, double width) {
        body(poly, pigment);
        if (shadow > 0) {
            volume(poly, shadow);
        }
        if (width > 0) {
            outline(poly, width, .9);
        }
    }
}
