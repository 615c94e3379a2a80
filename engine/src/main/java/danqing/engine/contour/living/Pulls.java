package danqing.engine.contour.living;

import danqing.engine.contour.brush.Curves;
import danqing.engine.contour.brush.Profile;
import danqing.engine.contour.brush.Tip;
import danqing.styles.Pigment;
import java.util.Arrays;

/** A contour as a hand pulls it: thin on the lit side, pressed underneath, long lines taken in two, ends lifted early or carried past. */
final class Pulls {
    private Pulls() {}

    /** All pens of the outline; {@code weight} in usual contour widths, {@code tone} relative to the subject's ink. */
    static void draw(Sketch sk, Outline o, double weight, double tone, Pigment pigment) {
        double[] c = Curves.bounds(o.points());
        double mx = (c[0] + c[2]) / 2;
        double my = (c[1] + c[3]) / 2;
        double lit = sk.subject().light() * sk.subject().facing();
        for (Outline.Pen pen : o.pens()) {
            if (pen.weight() > 0) {
                double[][] p = Arrays.copyOfRange(o.points(), pen.from(), pen.to() + 1);
                double[] m = p[p.length / 2];
                double shade = Math.clamp((m[0] - mx) / Math.max(1, c[2] - c[0]) * 1.2 * lit + (m[1] - my) / Math.max(1, c[3] - c[1]) * 1.4, -1, 1);
                pull(sk, p, sk.line() * weight * pen.weight() * (1 + .30 * shade), tone * (1 + .10 * shade), pigment);
            }
        }
    }

    private static void pull(Sketch sk, double[][] p, double width, double tone, Pigment pigment) {
        double length = Curves.length(p) * sk.unit();
        if (length > 64 && p.length > 12) {
            int at = (int) (p.length * sk.rng().uniform(.42, .62));
            int gap = sk.rng().chance(.5) ? 1 : -1;
            pull(sk, Arrays.copyOfRange(p, 0, at), width * sk.rng().uniform(.9, 1.15), tone, pigment);
            pull(sk, Arrays.copyOfRange(p, at + gap, p.length), width * sk.rng().uniform(.8, 1.1), tone, pigment);
            return;
        }
        Profile profile = sk.rng().chance(.5) ? Profile.NAIL : sk.rng().chance(.55) ? Profile.ORCHID : Sketch.BODY;
        double[][] q = sk.rng().chance(.25) ? Curves.reverse(p) : p;
        if (length > 22 && q.length > 8) {
            q = sk.rng().chance(.55) ? Arrays.copyOf(q, q.length - Math.max(1, q.length / 14)) : beyond(q, sk.rng().uniform(1.2, 3) / sk.unit());
        }
        Tip tip = Tip.of(width * sk.rng().uniform(.85, 1.2), sk.ink() * tone * sk.rng().uniform(.82, 1.05), profile).raw().tremor(.8).fade(1, .72).wash(.22)
                .pigment(pigment);
        sk.path(q, tip);
        if (length > 30 && sk.rng().chance(.16)) {
            // the searching second line
            double[][] r = Curves.offset(Arrays.copyOfRange(q, q.length / 6, q.length * 5 / 6), sk.rng().sign() * 1.3 / sk.unit());
            sk.path(r, tip.width(tip.width() * .5).tone(tip.tone() * .5));
        }
    }

    /** Carried on past its end in the same direction, {@code by} form units. */
    private static double[][] beyond(double[][] p, double by) {
        double[] e = p[p.length - 1];
        double[] f = p[p.length - 3];
        double l = Math.max(1e-6, Math.hypot(e[0] - f[0], e[1] - f[1]));
        return Curves.join(p, new double[][] {{e[0] + (e[0] - f[0]) / l * by, e[1] + (e[1] - f[1]) / l * by}});
    }
}
