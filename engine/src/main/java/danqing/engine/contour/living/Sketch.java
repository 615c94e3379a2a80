package danqing.engine.contour.living;

import danqing.engine.contour.brush.Brush;
import danqing.engine.contour.brush.Curves;
import danqing.engine.contour.brush.Profile;
import danqing.engine.contour.brush.Rng;
import danqing.engine.contour.brush.Tip;
import danqing.engine.contour.motif.Subject;
import danqing.engine.contour.vector.Gradient;
import danqing.styles.Pigment;
import java.util.function.Consumer;

/**
 * A form in its own units laid on the paper through a {@link Frame}. Its operations are those of the craft: mass (fill the
 * silhouette with its own colour), tint, shade, contour, limb, hairs.
 */
final class Sketch {
    private final Brush brush;
    private final Subject subject;
    private final Frame frame;
    private final double unit;
    private final double line;
    private final double[] extent;

    private Sketch(Brush brush, Subject subject, Frame frame, double line, double[] extent) {
        this.brush = brush;
        this.subject = subject;
        this.frame = frame;
        unit = frame.unit();
        this.line = line;
        this.extent = extent;
    }

    /** Stands on the bottom of the box, centred; the form's own frame is {@code width} × {@code height}. */
    static Sketch standing(Brush brush, Subject s, double width, double height) {
        double k = Math.min(s.w() / width, s.h() / height);
        double face = s.facing();
        return new Sketch(brush, s, Frame.of(k, face, s.cx() - face * k * width / 2, s.foot() - k * height), lineFor(s, k * height), null);
    }

    /**
     * Draws what {@code form} draws as large as the box allows, wing ends a little beyond it: a first pass only measures it. {@code most}: greatest scale (canvas units per unit of
     * the form); {@code down}: 0 centred in the box, 1 resting on its bottom.
     */
    static void fitted(Brush brush, Subject s, double most, double down, Consumer<Sketch> form) {
        double[] x = {Double.MAX_VALUE, Double.MAX_VALUE, -Double.MAX_VALUE, -Double.MAX_VALUE};
        double face = s.facing();
        form.accept(new Sketch(brush.with(Rng.of(s.seed(), "form")), s, Frame.of(1, face, 0, 0), 1, x));
        double k = Math.min(most, Math.min(s.w() * 1.1 / Math.max(1, x[2] - x[0]), s.h() * 1.22 / Math.max(1, x[3] - x[1])));
        double ox = s.cx() - k * (x[0] + x[2]) / 2;
        double oy = s.y() + (s.h() - k * (x[3] - x[1])) * (.5 + .5 * down) - k * x[1];
        form.accept(new Sketch(brush.with(Rng.of(s.seed(), "form")), s, Frame.of(k, face, ox, oy),
                lineFor(s, k * Math.max(x[2] - x[0], x[3] - x[1])), null));
    }

    /** Contour width for a thing this high: thin on small things, never thicker than a large one bears. */
    private static double lineFor(Subject s, double size) {
        return Math.clamp(size / 48, .8, s.line() * Math.max(1, Math.sqrt(size / 190)));
    }

    /** A part with its own origin, scale, turn (radians, clockwise) and, when {@code mirrored}, facing the other way. */
    Sketch at(double x, double y, double scale, double angle, boolean mirrored) {
        return new Sketch(brush, subject, frame.at(x, y, scale, angle, mirrored), line, extent);
    }

    Sketch at(double x, double y, double scale) {
        return at(x, y, scale, 0, false);
    }

    /** A person of its own carriage: leaning a little forward or back about the hips, as the seed has it. */
    Sketch leaning() {
        double k = Rng.of(subject.seed(), "carriage").uniform(-.025, .075);
        return new Sketch(brush, subject, frame.sheared(k, 60), line, extent);
    }

    /** The same place with breadths times {@code k}. */
    Sketch stretched(double k) {
        return new Sketch(brush, subject, frame.stretched(k), line, extent);
    }

    /** The same place with its own stream of chance. */
    Sketch part(String name) {
        return new Sketch(brush.with(Rng.of(subject.seed(), name)), subject, frame, line, extent);
    }

    /** The same place with paler or darker ink. */
    Sketch ink(double factor) {
        return new Sketch(brush, subject.ink(Math.min(1, subject.ink() * factor)), frame, line, extent);
    }

    Subject subject() {
        return subject;
    }

    Brush brush() {
        return brush;
    }

    Rng rng() {
        return brush.rng();
    }

    /** Canvas units per unit of the form. */
    double unit() {
        return unit;
    }

    /** Contour width, canvas units. */
    double line() {
        return line;
    }

    double ink() {
        return subject.ink();
    }

    /** Whether a detail of this many form units is large enough to be seen ({@code least} canvas units). */
    boolean shows(double units, double least) {
        return units * unit >= least;
    }

    /** Points of the form on the canvas. */
    double[][] map(double[][] p) {
        return frame.map(p);
    }

    private boolean measures(double[][] mapped) {
        if (extent == null) {
            return false;
        }
        double[] q = Curves.bounds(mapped);
        extent[0] = Math.min(extent[0], q[0]);
        extent[1] = Math.min(extent[1], q[1]);
        extent[2] = Math.max(extent[2], q[2]);
        extent[3] = Math.max(extent[3], q[3]);
        return true;
    }

    // ---- areas -------------------------------------------------------------------------------------------------------------------------------

    /** Silhouette: hides what is behind, filled with its colour; {@code tone}: how dark it is in ink, relative to the pigment. */
    void mass(double[][] poly, Pigment body, double tone) {
        double[][] p = map(poly);
        if (measures(p)) {
            return;
        }
        brush.clear(p, body);
        if (tone > 0) {
            // a loaded brush: the colour gathers low and away from the light, and runs thin towards it
            double[] q = Curves.bounds(p);
            double lean = (q[2] - q[0]) * .5 * subject.light();
            double cx = (q[0] + q[2]) / 2;
            Gradient pool = new Gradient((float) (cx - lean), (float) q[1], .62f, (float) (cx + lean * .6), (float) q[3], 1);
            brush.fill(p, body, Math.min(1, tone * (.35 + .65 * ink())), 0, pool, 0);
        }
    }

    void mass(String form, Pigment body, double tone) {
        mass(Outline.closed(form).points(), body, tone);
    }

    /** Silhouette and contour together. */
    void form(String form, Pigment body, double tone, double weight) {
        mass(form, body, tone);
        contour(form, weight);
    }

    /** A coloured part; {@code soft} in form units; {@code toLine}: its share in the line raster (black things). */
    void tint(double[][] poly, Pigment p, double tone, double soft, double toLine) {
        double[][] q = map(poly);
        if (measures(q)) {
            return;
        }
        double t = Math.min(1, tone * (.35 + .65 * ink()));
        if (Washes.pale(p)) {
            // white is paper: what was washed there is lifted again
            Gradient even = tone >= .85 ? null : new Gradient(0, 0, (float) tone, 0, 1, (float) tone);
            brush.clear(q, p, p, 0, soft * unit, even, false);
        } else {
            brush.fill(q, p, t, soft * unit, null, toLine);
        }
    }

    void tint(String form, Pigment p, double tone) {
        tint(Outline.closed(form).points(), p, tone, 0, 0);
    }

    void tint(String form, Pigment p, double tone, double soft) {
        tint(Outline.closed(form).points(), p, tone, soft, 0);
    }

    void tint(String form, Pigment p, double tone, double soft, double toLine) {
        tint(Outline.closed(form).points(), p, tone, soft, toLine);
    }

    /** A solid dark thing: in the wash and, in part, in the lines. */
    void solid(String form, Pigment p, double tone) {
        double[][] poly = Outline.closed(form).points();
        mass(poly, p, tone);
        tint(poly, p, tone * .8, 0, .55);
    }

    /** A soft shadow inside the form. */
    void shade(String form, double tone, double soft) {
        tint(Outline.closed(form).points(), Pigment.SHADE, tone, soft, 0);
    }

    /** Volume in two steps of wet brush, each with an edge of its own, away from the light; small forms get one soft step. */
    void model(double[][] poly, double tone) {
        double[][] p = map(poly);
        if (measures(p)) {
            return;
        }
        Washes.model(brush, p, subject.light(), tone * (.4 + .6 * ink()));
    }

    /** Shade that gathers towards the lower edge and leaves the upper {@code clear} share of the form alone. */
    void under(double[][] poly, double tone, double clear) {
        double[][] p = map(poly);
        if (measures(p)) {
            return;
        }
        double[] q = Curves.bounds(p);
        Gradient g = Gradient.vertical(q[1] + (q[3] - q[1]) * clear, 0, q[3], 1);
        brush.fill(p, Pigment.SHADE, tone * (.4 + .6 * ink()), 0, g, 0);
    }

    void model(String form, double tone) {
        model(Outline.closed(form).points(), tone);
    }

    /** An uneven dab: eye, patch, bead. */
    void blob(double x, double y, double rx, double ry, double angle, Pigment p, double tone, double toLine) {
        int n = 11;
        double[][] q = new double[n][];
        for (int i = 0; i < n; i++) {
            double t = 2 * Math.PI * i / n;
            double r = 1 + rng().uniform(-.1, .1);
            double u = rx * r * Math.cos(t);
            double v = ry * r * Math.sin(t);
            q[i] = new double[] {x + u * Math.cos(angle) - v * Math.sin(angle), y + u * Math.sin(angle) + v * Math.cos(angle)};
        }
        tint(q, p, tone, 0, toLine);
    }

    // ---- lines -------------------------------------------------------------------------------------------------------------------------------

    /** The living contour of a closed form: one pull of the pen between lifts. */
    void contour(String form, double weight) {
        pens(Outline.closed(form), weight, 1, Pigment.INK);
    }

    /** An open line in ink. */
    void line(String path, double weight) {
        pens(Outline.open(path), weight, 1, Pigment.INK);
    }

    void line(String path, double weight, double tone) {
        pens(Outline.open(path), weight, tone, Pigment.INK);
    }

    /** Several open lines, separated by semicolons; left out when the form is smaller than {@code least} canvas units per 100. */
    void lines(String paths, double weight, double tone, double least) {
        if (unit * 100 >= least || extent != null) {
            for (String p : paths.split(";")) {
                line(p, weight, tone);
            }
        }
    }

    private void pens(Outline o, double weight, double tone, Pigment pigment) {
        if (weight > 0) {
            Pulls.draw(this, o, weight, tone, pigment);
        }
    }

    /** Pressed at the head, sustained, lifted at the end. */
    static final Profile BODY = Profile.of(0, .5, .06, 1.05, .2, .85, .6, .9, .85, .7, 1, .15);

    /** A stroke in canvas width along points in form units. */
    void path(double[][] points, Tip tip) {
        double[][] p = map(points);
        if (!measures(p)) {
            brush.stroke(p, tip);
        }
    }

    /** A loaded stroke of colour, {@code width} in form units. */
    void colour(String path, double width, Pigment p, double tone, Profile profile) {
        path(Outline.open(path).points(), Tip.of(Math.max(.6, width * unit), Math.min(1, tone * (.35 + .65 * ink())), profile).raw().tremor(.5).fade(1, .9)
                .wash(.8).pigment(p));
    }

    /** A stroke of ink, {@code width} in form units, soaking into the wash. */
    void brushed(String path, double width, double tone, Profile profile) {
        path(Outline.open(path).points(), Tip.of(Math.max(.7, width * unit), ink() * tone, profile).raw().tremor(.7).fade(1, .85).wash(.6));
    }

    /** A soft side brush of shade, {@code width} in form units. */
    void washed(String path, double width, double tone) {
        double[][] p = map(Outline.open(path).points());
        if (!measures(p)) {
            brush.washStroke(p, Tip.of(width * unit, tone * ink(), Profile.ORCHID).raw().fade(1,
                    .9).tremor(.5).soft(width * unit * .25).pigment(Pigment.SHADE),
                    true);
        }
    }
}
