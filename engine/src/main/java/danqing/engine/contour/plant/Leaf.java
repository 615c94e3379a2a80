package danqing.engine.contour.plant;

import danqing.engine.contour.brush.Curves;
import danqing.engine.contour.brush.Profile;
import danqing.engine.contour.brush.Rng;
import danqing.engine.contour.brush.Tip;
import danqing.engine.contour.vector.Gradient;
import danqing.styles.Pigment;
import java.util.ArrayList;
import java.util.List;

/** Single large leaves: colour, one side darker, veins, a broken outline. */
final class Leaf {
    /** Outline of a leaf. */
    enum Kind {
        /** long and narrow */
        LANCE,
        /** egg-shaped with a point */
        OVAL,
        /** heart-shaped */
        HEART,
        /** five round lobes */
        LOBED,
        /** pointed lobes, as of peony and chrysanthemum */
        CLEFT
    }

    private Leaf() {}

    /**
     * Draws a leaf.
     *
     * @param x      where its stalk ends
     * @param y      where its stalk ends
     * @param angle  direction, 0 right, π/2 up
     * @param length canvas units
     * @param wide   width relative to length
     * @param colour of the lit half
     * @param tone   ink
     */
    static void draw(Plant p, Kind kind, double x, double y, double angle, double length, double wide, Pigment colour, double tone) {
        Rng r = p.rng;
        double fold = r.uniform(.45, 1);
        double bend = r.normal(0, .35);
        if (length < 5.5) {
            tiny(p, x, y, angle, length, wide, colour, tone);
            return;
        }
        int n = length < 10 ? 7 : 11;
        double[][] mid = new double[n][];
        mid[0] = Shapes.pt(x, y);
        double a = angle;
        for (int i = 1; i < n; i++) {
            a += bend / (n - 1);
            mid[i] = Shapes.go(mid[i - 1][0], mid[i - 1][1], a, length / (n - 1));
        }
        double[][] nor = Curves.normals(mid);
        boolean turn = r.chance(.5);
        double[][] left = side(r, kind, mid, nor, length * wide * .5 * (turn ? fold : 1), 1);
        double[][] right = side(r, kind, mid, nor, length * wide * .5 * (turn ? 1 : fold), -1);
        double[][] whole = Curves.join(left, Curves.reverse(right));
        Pigment deep = colour == Pigment.LEAF_DARK || colour == Pigment.LOTUS_LEAF ? colour : Pigment.LEAF_DARK;
        if (colour == Pigment.LEAF_RED || colour == Pigment.LEAF_AUTUMN) {
            deep = Pigment.LEAF_RED;
        }
        p.brush.clear(whole, colour, deep, 0, 0, null, true);
        p.brush.fill(whole, colour, .62 * tone, Math.min(.6, length * .012), null, 0);
        double[][] half = Curves.join(turn ? left : right, Curves.reverse(mid));
        if (length > 12) {
            p.brush.fill(half, deep, .55 * tone, Math.min(1, length * .012), null, 0);
        }
        double[] tip = mid[n - 1];
        if (length > 19) {
            p.brush.fill(whole, Pigment.INK, .22 * tone, Math.min(1, length * .014), new Gradient((float) x, (float) y, 1f, (float) tip[0],
                    (float) tip[1], .25f), 0);
        }
        double w = Math.max(.8, Math.min(p.line * .6, length * .045));
        double[][] rib = Curves.join(new double[][] {Shapes.between(mid[0], mid[1], -.3)}, Shapes.slice(mid, 1, n - 1));
        p.brush.stroke(rib, Tip.of(w * 1.15, tone, Profile.NAIL).tremor(.6));
        if (length > 21) {
            int veins = length > 44 ? 4 : length > 30 ? 3 : 2;
            for (int k = 1; k <= veins; k++) {
                int i = (int) (n * (k - .35) / (veins + .6));
                for (int sgn = -1; sgn <= 1; sgn += 2) {
                    double[][] edge = sgn > 0 ? left : right;
                    int j = Math.min(edge.length - 2, (int) ((i + n * .16) / n * edge.length));
                    if (r.chance(.85)) {
                        double[] e = Shapes.between(mid[i], edge[j], r.uniform(.66, .9));
                        double[] m = Shapes.between(mid[i], e, .5);
                        p.brush.stroke(new double[][] {mid[i], {m[0], m[1] + length * .01}, e}, Tip.of(w * .7, tone * .8, Profile.NAIL).tremor(.5));
                    }
                }
            }
        }
        outline(p, left, w, tone, length > 9 && r.chance(.7));
        outline(p, right, w, tone, r.chance(.9));
        if (p.snow && length > 26 && r.chance(.4)) {
            Foliage.snowCap(p, (x + tip[0]) / 2, (y + tip[1]) / 2, length * .3, length * wide * .3);
        }
    }

    /** A leaf too small for anything but its colour and one stroke. */
    private static void tiny(Plant p, double x, double y, double angle, double length, double wide, Pigment colour, double tone) {
        double[] e = Shapes.go(x, y, angle, length);
        double[] m = Shapes.go(x, y, angle + p.rng.normal(0, .25), length * .5);
        p.touch(Math.max(.9, length * wide * .7), tone * .8, colour, Profile.LEAF, new double[] {x, y}, m, e);
    }

    private static void outline(Plant p, double[][] e, double w, double tone, boolean drawn) {
        if (drawn && e.length > 3) {
            int gap = p.rng.integer(0, e.length / 4 + 1);
            p.brush.stroke(Shapes.slice(e, gap, e.length), Tip.of(w * p.rng.uniform(.6, 1.05), tone * p.rng.uniform(.55, .85), Profile.ORCHID)
                    .tremor(.7).raw());
        }
    }

    private static double[][] side(Rng r, Kind kind, double[][] mid, double[][] nor, double half, int sgn) {
        int n = mid.length;
        List<double[]> out = new ArrayList<>();
        out.add(mid[0]);
        int m = kind == Kind.LOBED || kind == Kind.CLEFT ? 15 : n;
        for (int i = 1; i < m - 1; i++) {
            double t = i / (m - 1.0);
            double at = t;
            double k = switch (kind) {
                case LANCE -> Math.pow(Math.sin(Math.PI * Math.pow(t, .8)), 1.1);
                case OVAL -> Math.sin(Math.PI * Math.pow(t, .72));
                case HEART -> Math.pow(1 - t, .75) * (t < .12 ? t / .12 : 1) * 1.05;
                case LOBED -> {
                    at = t - .16 * (1 - t);
                    yield Math.sin(Math.PI * Math.pow(t, .6)) * (.80 + .26 * Math.cos(2 * Math.PI * (t * 2.5 - .12)));
                }
                case CLEFT -> {
                    double s = (t * 3) % 1;
                    at = t + .13 * (s < .5 ? s : 1 - s);
                    yield Math.sin(Math.PI * Math.pow(t, .62)) * (s < .18 ? .42 : s < .6 ? .55 + 1.05 * (s - .18) : 1 - 1.1 * (s - .6));
                }
            };
            double f = Math.clamp(at, -.16, 1) * (n - 1);
            int j = (int) Math.clamp(Math.floor(f), 0, n - 2);
            double[] c = Shapes.between(mid[j], mid[j + 1], f - j);
            double q = half * k * r.uniform(.94, 1.06) * sgn;
            out.add(Shapes.pt(c[0] + nor[j][0] * q, c[1] + nor[j][1] * q));
        }
        if (kind == Kind.HEART) {
            double[] back = Shapes.between(mid[0], mid[1], -1.1);
            out.add(1, Shapes.pt(back[0] + nor[0][0] * half * .62 * sgn, back[1] + nor[0][1] * half * .62 * sgn));
        }
        out.add(mid[n - 1]);
        return Curves.spline(out.toArray(double[][]::new), Math.max(1.4, half * .12));
    }

    /** A long blade of grass kind: one bent ribbon that may turn over, in line and colour. */
    static void blade(Plant p, double[][] path, double width, Pigment colour, double tone, Profile profile) {
        p.brush.stroke(path, Tip.of(Math.max(.9, width), tone, profile).tremor(.8).wash(.6).fade(1, .82).pigment(colour));
        if (width > 5 && colour != Pigment.INK) {
            p.line(Math.max(.7, width * .10), tone * .55, path);
        }
    }
}
