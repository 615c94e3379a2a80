package danqing.engine.contour.living;

import danqing.engine.contour.brush.Curves;
import danqing.engine.contour.brush.Profile;
import danqing.engine.contour.brush.Tip;
import danqing.styles.Pigment;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A leg, neck or tail: a spline with a width at every point, written {@code x,y,width x,y,width …} in form units.
 *
 * @param spine  the middle
 * @param left   edge on the left of travel
 * @param right  edge on the right of travel
 * @param widest greatest width
 */
record Limb(double[][] spine, double[][] left, double[][] right, double widest) {
    private static final Map<String, Limb> ALL = new ConcurrentHashMap<>();

    static Limb of(String triples) {
        return ALL.computeIfAbsent(triples, Limb::parse);
    }

    private static Limb parse(String text) {
        String[] tokens = text.trim().split("\\s+");
        double[][] p = new double[tokens.length][];
        double[] w = new double[tokens.length];
        for (int i = 0; i < tokens.length; i++) {
            String[] v = tokens[i].split(",");
            p[i] = new double[] {Double.parseDouble(v[0]), Double.parseDouble(v[1])};
            w[i] = Double.parseDouble(v[2]);
        }
        return of(p, w);
    }

    /** From points and widths. */
    static Limb of(double[][] p, double[] w) {
        double[] at = Curves.lengths(p);
        double total = at[at.length - 1];
        double[][] widths = new double[p.length][];
        double widest = 0;
        for (int i = 0; i < p.length; i++) {
            widths[i] = new double[] {at[i] / total, w[i]};
            widest = Math.max(widest, w[i]);
        }
        double[][] s = Curves.spline(p, Math.max(.4, total / 40));
        double[][] n = Curves.normals(s);
        double[][] l = new double[s.length][];
        double[][] r = new double[s.length][];
        for (int i = 0; i < s.length; i++) {
            double h = .5 * Curves.interpolate(widths, (double) i / (s.length - 1));
            l[i] = new double[] {s[i][0] + n[i][0] * h, s[i][1] + n[i][1] * h};
            r[i] = new double[] {s[i][0] - n[i][0] * h, s[i][1] - n[i][1] * h};
        }
        return new Limb(s, l, r, widest);
    }

    /** The closed silhouette. */
    double[][] outline() {
        return Curves.join(left, Curves.reverse(right));
    }

    /** A limb along {@code x,y,width …}: silhouette and a contour on either side, open at both ends. */
    static void draw(Sketch sk, String triples, Pigment body, double tone, double weight) {
        Limb l = Limb.of(triples);
        sk.mass(l.outline(), body, tone);
        if (weight > 0) {
            if (l.widest() * sk.unit() < 2.2) {
                sk.path(l.spine(), Tip.of(Math.max(.8, l.widest() * sk.unit() * .8), sk.ink() * .9, Profile.BONE).raw().tremor(.5).wash(.3));
            } else {
                Tip tip = Tip.of(sk.line() * weight, sk.ink() * .95, Sketch.BODY).raw().tremor(.6).fade(.95, 1).wash(.22);
                sk.path(l.left(), tip);
                sk.path(l.right(), tip.width(sk.line() * weight * .85));
            }
        }
    }
}
