package danqing.engine.contour.living;

import danqing.engine.contour.brush.Curves;
import danqing.engine.contour.brush.Profile;
import danqing.engine.contour.brush.Tip;
import danqing.styles.Pigment;
import java.util.ArrayList;
import java.util.List;

/**
 * A spread wing, bent at the wrist, with a scalloped trailing edge: long primaries outside, short secondaries inside.
 *
 * @param notch  how deep the gaps between primaries cut, 0…0.6 of the feather
 * @param chord  depth of the wing at the wrist, form units
 * @param covert colour of the shoulder
 * @param quill  colour of the flight feathers
 * @param ends   colour of the outermost primaries
 * @param tone   ink of the coverts
 */
record Wing(double notch, double chord, Pigment covert, Pigment quill, Pigment ends, double tone) {

    /** Draws it from the shoulder's front and back to wrist and tip (form units); {@code far}: the wing behind, paler. */
    void draw(Sketch sk, double[] front, double[] back, double[] wrist, double[] tip, boolean far) {
        double side = Math.signum((wrist[0] - front[0]) * (back[1] - front[1]) - (wrist[1] - front[1]) * (back[0] - front[0]));
        double hx = tip[0] - wrist[0];
        double hy = tip[1] - wrist[1];
        double hand = Math.max(1e-6, Math.hypot(hx, hy));
        // the inner hand: where primaries meet secondaries
        double ax = wrist[0] - front[0];
        double ay = wrist[1] - front[1];
        double arm = Math.max(1e-6, Math.hypot(ax, ay));
        double nx = -(hy / hand + ay / arm) * side;
        double ny = (hx / hand + ax / arm) * side;
        double nl = Math.max(1e-6, Math.hypot(nx, ny));
        double depth = Math.min(chord, .8 * arm + .2 * hand);
        double[] m = {wrist[0] + nx / nl * depth + hx * .12, wrist[1] + ny / nl * depth + hy * .12};
        int primaries = sk.shows(hand, 26) ? 6 : sk.shows(hand, 12) ? 4 : 3;
        int secondaries = sk.shows(hand, 26) ? 6 : sk.shows(hand, 12) ? 4 : 2;
        List<double[]> outer = trailing(tip, m, wrist, side, primaries, notch * .45, chord < 18 ? .12 : -.10);
        List<double[]> inner = trailing(m, back, mid(wrist, front, .5), side, secondaries, Math.min(.14, notch), .06);
        double[][] lead = leading(front, wrist, tip, side);
        double[][] outline = Curves.join(lead, outer.toArray(double[][]::new), inner.toArray(double[][]::new));
        Sketch s = far ? sk.ink(.72) : sk;
        s.mass(outline, quill, quill == covert ? tone * .7 : tone);
        boolean black = quill == Pigment.FEATHER_DARK && covert == quill && ends == quill;
        if (black) {
            s.tint(outline, Pigment.FEATHER_BLUE, .30, 0, 0);
        }
        // coverts: the front half, a soft edge
        double[][] shoulder = Curves.join(lead, new double[][] {mid(tip, wrist, .55), mid(m, wrist, .45), mid(back, front, .42)});
        if (covert != quill) {
            s.tint(shoulder, covert, tone, 1, 0);
        }
        if (ends != quill) {
            double[][] end = Curves.join(new double[][] {tip}, outer.toArray(double[][]::new), new double[][] {mid(m, wrist, .35), mid(tip, wrist, .45)});
            s.tint(end, ends, .95, .6, .35);
        }
        s.model(outline, far ? .42 : .26);
        if (black) {
            s.tint(shoulder, covert, .55, 1.4, 0);
        }
        if (sk.shows(hand, 11)) {
            quills(s, tip, wrist, outer, .42);
            quills(s, mid(wrist, m, .4), mid(front, back, .45), inner, .5);
        }
        if (notch > .05 && sk.shows(hand, 9) && !(quill == Pigment.FEATHER_WHITE && ends == quill)) {
            fingers(s, tip, wrist, outer, hand, far);
        }
        Tip t = Tip.of(s.line() * (far ? .8 : 1.15), s.ink(), Sketch.BODY).raw().tremor(.5).wash(.25);
        s.path(lead, t);
        edge(s, outer, far ? .5 : .75);
        edge(s, inner, far ? .4 : .6);
    }

    /** The primaries, each a single pull from the hand past the edge, unequal and a little apart. */
    private void fingers(Sketch s, double[] tip, double[] wrist, List<double[]> edge, double hand, boolean far) {
        int n = edge.size();
        for (int i = 0; i < n * 2 / 3 + 1; i += 3) {
            double t = (double) i / n;
            double[] root = mid(mid(tip, wrist, .62), wrist, t);
            double[] e = edge.get(i);
            double[] end = mid(root, e, 1.04 + notch * (1 - t) * .25 + s.rng().uniform(-.03, .03));
            s.path(new double[][] {root, mid(mid(root, end, .5), tip, .06), end}, Tip.of(Math.max(.9, hand * s.unit() * .11), s.ink() * (far ? .8 : 1),
                    Perched.FEATHER).tremor(.7).wash(.6).dry(s.shows(hand, 40) ? .25 : 0).pigment(ends));
        }
    }

    private static double[] mid(double[] p, double[] q, double t) {
        return new double[] {p[0] + (q[0] - p[0]) * t, p[1] + (q[1] - p[1]) * t};
    }

    private static double[][] leading(double[] f, double[] w, double[] t, double side) {
        double[] a = bulge(f, w, .10 * side);
        double[] b = bulge(w, t, -.10 * side);
        return Curves.spline(new double[][] {f, a, w, b, t}, 2);
    }

    private static double[] bulge(double[] p, double[] q, double by) {
        return new double[] {(p[0] + q[0]) / 2 + (q[1] - p[1]) * by, (p[1] + q[1]) / 2 - (q[0] - p[0]) * by};
    }

    /** Feather ends from {@code from} to {@code to}, with notches drawn towards {@code root}. */
    private static List<double[]> trailing(double[] from, double[] to, double[] root, double side, int n, double notch, double sag) {
        List<double[]> out = new ArrayList<>();
        double[] c = mid(mid(from, to, .5), root, sag);
        for (int i = 0; i <= n; i++) {
            double t = (double) i / n;
            double[] q = quad(from, c, to, t);
            if (i > 0) {
                double[] half = quad(from, c, to, t - .42 / n);
                out.add(mid(half, root, notch * (1.15 - .8 * t)));
            }
            out.add(q);
            if (i < n) {
                double[] next = quad(from, c, to, t + .26 / n);
                out.add(mid(next, root, notch * .22));
            }
        }
        return out;
    }

    private static double[] quad(double[] a, double[] b, double[] c, double t) {
        double u = 1 - t;
        return new double[] {u * u * a[0] + 2 * u * t * b[0] + t * t * c[0], u * u * a[1] + 2 * u * t * b[1] + t * t * c[1]};
    }

    /** Shafts from along the bone to the feather ends (every third point of the edge). */
    private static void quills(Sketch s, double[] outer, double[] inner, List<double[]> edge, double from) {
        int n = edge.size();
        for (int i = 1; i < n; i += 3) {
            double t = (double) i / n;
            double[] root = mid(outer, inner, .25 + .75 * t);
            double[] e = edge.get(i);
            s.path(new double[][] {mid(root, e, from), mid(root, e, from + (1 - from) * .5), mid(root, e, .96)},
                    Tip.of(s.line() * .5, s.ink() * .7, Profile.ORCHID).tremor(.4));
        }
    }

    /** The trailing edge, feather by feather, some left out. */
    private static void edge(Sketch s, List<double[]> edge, double weight) {
        for (int i = 0; i + 2 < edge.size(); i += 3) {
            if (s.rng().chance(.88)) {
                s.path(new double[][] {edge.get(i), edge.get(i + 1), edge.get(i + 2)},
                        Tip.of(s.line() * weight * s.rng().uniform(.8, 1.2), s.ink() * .9, Profile.NAIL).tremor(.4).wash(.2));
            }
        }
    }
}
