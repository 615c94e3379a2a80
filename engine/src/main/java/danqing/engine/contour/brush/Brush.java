package danqing.engine.contour.brush;

import danqing.engine.contour.vector.Clear;
import danqing.engine.contour.vector.Gradient;
import danqing.engine.contour.vector.Mark;
import danqing.engine.contour.vector.Stroke;
import danqing.engine.contour.vector.Wash;
import danqing.styles.Pigment;
import java.util.ArrayList;
import java.util.List;

/**
 * The hand of the draughtsman: turns intentions (points, a {@link Tip}) into {@link Mark}s with tremor, pressure and tone. Widths and positions in
 * canvas units. One brush draws one group; it shares the {@link Page} with the brushes before and after it.
 */
public final class Brush {
    private static final double STEP = 1.6;
    private final Page page;
    private final Rng rng;
    private final Visibility mist;
    private final List<Mark> marks;

    public Brush(Page page, Rng rng, Visibility mist) {
        this(page, rng, mist, new ArrayList<>());
    }

    private Brush(Page page, Rng rng, Visibility mist, List<Mark> marks) {
        this.page = page;
        this.rng = rng;
        this.mist = mist;
        this.marks = marks;
    }

    /** The same paper and the same marks, seen through more mist. */
    public Brush through(Visibility more) {
        return new Brush(page, rng, mist.and(more), marks);
    }

    /** The same paper and marks with its own stream of chance, so that changing one part leaves the others as they were. */
    public Brush with(Rng other) {
        return new Brush(page, other, mist, marks);
    }

    public Rng rng() {
        return rng;
    }

    public Page page() {
        return page;
    }

    public List<Mark> marks() {
        return marks;
    }

    /** How much is seen at a point. */
    public double visible(double x, double y) {
        return mist.at(x, y);
    }

    /** One brush stroke through the points (or along them, when {@link Tip#exact}). */
    public void stroke(double[][] points, Tip tip) {
        draw(points, tip, 1, tip.wash(), tip.soft(), false);
    }

    /** A loaded side brush in diluted ink: wide and soft, in the wash only. */
    public void washStroke(double[][] points, double width, double tone, Pigment pigment) {
        washStroke(points, Tip.of(width, tone, Profile.ORCHID).fade(1, 1).tremor(.6).soft(width * .22).pigment(pigment), false);
    }

    /** As {@link #washStroke(double[][], double, double, Pigment)} with everything said; {@code onMass}: only on what already stands. */
    public void washStroke(double[][] points, Tip tip, boolean onMass) {
        draw(points, tip, 0, 1, tip.soft(), onMass);
    }

    private void draw(double[][] points, Tip tip, double toLine, double toWash, double soft, boolean onMass) {
        if (points.length < 2) {
            return;
        }
        double[][] p = tip.exact() ? Curves.resample(points, STEP) : Curves.spline(points, STEP);
        double[] d = Curves.lengths(p);
        int n = p.length;
        double length = d[n - 1];
        if (length < .5 || tip.limit() > 0 && page.inkAt(p[n / 2][0], p[n / 2][1], 5) > tip.limit()) {
            return;
        }
        long seed = rng.seed();
        double[][] nor = Curves.normals(p);
        double drift = Math.min(1, .02 * length) * tip.tremor();
        double fine = .16 * Math.min(1, length / 30) * tip.tremor();
        double[] half = new double[n];
        double[] tone = new double[n];
        double most = 0;
        double[] pace = Pace.pressure(p, d, Math.min(1, tip.tremor()), seed);
        for (int i = 0; i < n; i++) {
            double off = drift * Noise.at(d[i] / 60, seed) + fine * Noise.at(d[i] / 9, seed + 1);
            p[i] = new double[] {p[i][0] + nor[i][0] * off, p[i][1] + nor[i][1] * off};
            double u = d[i] / length;
            double pressure = 1 + .20 * tip.tremor() * Noise.at(d[i] / 26, seed + 2) + .08 * tip.tremor() * Noise.at(d[i] / 6, seed + 3);
            half[i] = Math.max(.14, .5 * tip.width() * tip.profile().at(u) * pressure * pace[i]);
            tone[i] = Math.clamp(tip.tone() * (tip.head() + (tip.tail() - tip.head()) * u) * (1 + .10 * Noise.at(d[i] / 40, seed + 4)) * (.5 + .5 * pace[i])
                    * mist.at(p[i][0], p[i][1]), 0, 1);
            most = Math.max(most, tone[i]);
        }
        if (most < .015) {
            return;
        }
        if (toLine > 0) {
            for (int i = 0; i < n; i++) {
                page.addInk(p[i][0], p[i][1], 2 * half[i] * length / n * tone[i] * (1 - .5 * Math.min(1, tip.dry())));
            }
        }
        if (tip.dry() < .05) {
            marks.add(mark(p, half, tone, 0, n, tip, toLine, toWash, soft, onMass));
        } else {
            bristles(p, d, half, tone, tip, seed, toLine, toWash, soft, onMass);
        }
    }

    /** Flying white: each hair has its own load and runs out of ink. */
    private void bristles(double[][] p, double[] d, double[] half, double[] tone, Tip tip, long seed, double toLine, double toWash, double soft,
            boolean onMass) {
        int n = p.length;
        double[][] nor = Curves.normals(p);
        double widest = 0;
        for (double h : half) {
            widest = Math.max(widest, h);
        }
        int hairs = (int) Math.max(4, widest * 2 / 1.3);
        for (int j = 0; j < hairs; j++) {
            double v = -1 + 2 * (j + rng.uniform(.1, .9)) / hairs;
            double load = rng.normal(0, .35);
            double wave = rng.uniform(18, 50);
            double ink = Math.clamp(rng.normal(1, .15), .5, 1.1);
            int start = -1;
            for (int i = 0; i <= n; i++) {
                boolean on = i < n && Noise.at(d[i] / wave + j * 7.3, seed + 10) + .3 * Noise.at(d[i] / 7 + j * 3.1, seed + 11)
                        + load > -1.5 + tip.dry() * (1.2 + 1.3 * d[i] / d[n - 1] + .4 * Math.abs(v));
                if (on && start < 0) {
                    start = i;
                } else if (!on && start >= 0) {
                    if (i - start > 1) {
                        double[][] q = new double[n][];
                        double[] h = new double[n];
                        double[] t = new double[n];
                        for (int k = start; k < i; k++) {
                            q[k] = new double[] {p[k][0] + nor[k][0] * half[k] * v, p[k][1] + nor[k][1] * half[k] * v};
                            h[k] = Math.max(.2, half[k] / hairs * 1.15);
                            t[k] = Math.min(1, tone[k] * ink);
                        }
                        marks.add(mark(q, h, t, start, i, tip, toLine, toWash, soft, onMass));
                    }
                    start = -1;
                }
            }
        }
    }

    private static Stroke mark(double[][] p, double[] half, double[] tone, int from, int to, Tip tip, double toLine, double toWash, double soft,
            boolean onMass) {
        int n = to - from;
        float[] x = new float[n];
        float[] y = new float[n];
        float[] h = new float[n];
        float[] t = new float[n];
        for (int i = 0; i < n; i++) {
            x[i] = round(p[from + i][0]);
            y[i] = round(p[from + i][1]);
            h[i] = round(half[from + i]);
            t[i] = round(tone[from + i]);
        }
        return new Stroke(x, y, h, t, tip.pigment(), (float) toLine, round(toWash), round(soft), onMass);
    }

    /** A filled area laid on what is there; its tone is dimmed by the mist at its centre. */
    public void fill(double[][] poly, Pigment pigment, double tone) {
        fill(poly, pigment, tone, 0, null, 0);
    }

    /** A filled area. {@code soft}: blur; {@code fade}: multiplies the tone (null = 1); {@code toLine}: share in the line raster too. */
    public void fill(double[][] poly, Pigment pigment, double tone, double soft, Gradient fade, double toLine) {
        double[] b = Curves.bounds(poly);
        double t = tone * mist.at((b[0] + b[2]) / 2, (b[1] + b[3]) / 2);
        if (poly.length > 2 && t > .01) {
            marks.add(new Wash(column(poly, 0), column(poly, 1), pigment, round(Math.min(1, t)), round(soft), fade, (float) toLine));
        }
    }

    /** The thing's silhouette: hides what is behind it and gives its own colour. */
    public void clear(double[][] poly, Pigment body) {
        clear(poly, body, body, 0, 0, null, true);
    }

    /**
     * The thing's silhouette. {@code foot}: its colour at the bottom; {@code left}: ink left in the wash; {@code opacity}: how much it hides (null =
     * all); {@code solid}: whether contact shadows may fall on it. Where the mist thins, so does its colour.
     */
    public void clear(double[][] poly, Pigment body, Pigment foot, double left, double soft, Gradient opacity, boolean solid) {
        if (poly.length < 3) {
            return;
        }
        page.clear(poly, solid);
        double[] b = Curves.bounds(poly);
        double cx = (b[0] + b[2]) / 2;
        double top = mist.at(cx, b[1]);
        double bottom = mist.at(cx, b[3]);
        Gradient dissolve = null;
        if (top < .99 || bottom < .99) {
            // the steepest part of the mist between top and bottom, as one gradient
            double lo = b[1];
            double hi = b[3];
            for (double y = b[1]; y <= b[3]; y += Math.max(1, (b[3] - b[1]) / 32)) {
                double v = mist.at(cx, y);
                if (Math.abs(v - top) < .08) {
                    lo = y;
                }
                if (Math.abs(v - bottom) > .08) {
                    hi = y;
                }
            }
            dissolve = Gradient.vertical(Math.min(lo, hi - 1), top, Math.max(hi, lo + 1), bottom);
        }
        marks.add(new Clear(column(poly, 0), column(poly, 1), body, foot, round(left), round(soft), opacity, dissolve, solid));
    }

    /** 点: one dab, head round, tail lifted. {@code angle} in radians. */
    public void dot(double x, double y, double width, double length, double angle, double tone, Pigment pigment) {
        double c = Math.cos(angle);
        double s = Math.sin(angle);
        double r = rng.uniform(-.15, .15) * length;
        stroke(new double[][] {{x - c * length / 2, y - s * length / 2}, {x - s * r * .5, y + c * r * .5}, {x + c * length / 2, y + s * length / 2}},
                Tip.of(width, tone * rng.uniform(.8, 1.08), Profile.DOT).tremor(.5).fade(1, .9).wash(.6).pigment(pigment));
    }

    private static float[] column(double[][] p, int k) {
        float[] out = new float[p.length];
        for (int i = 0; i < p.length; i++) {
            out[i] = round(p[i][k]);
        }
        return out;
    }

    /** Kept to a hundredth, so that a drawing written to SVG and read again is the same drawing. */
    private static float round(double v) {
        return Math.round(v * 100) / 100f;
    }
}
