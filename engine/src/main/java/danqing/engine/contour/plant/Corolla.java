package danqing.engine.contour.plant;

import danqing.engine.contour.brush.Curves;
import danqing.engine.contour.brush.Profile;
import danqing.engine.contour.brush.Rng;
import danqing.engine.contour.brush.Tip;
import danqing.styles.Pigment;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A flower of petals in rings about an axis, seen from any side: every petal is a bent leaf in space, projected.
 *
 * @param count petals of each ring, outer first
 * @param reach length of the petals of each ring, in radii
 * @param rise  elevation at the petals' base, radians above the flower's plane, each ring
 * @param curl  elevation at their tips (less than the base: they open outwards)
 * @param width of a petal, relative to its length
 * @param blunt 0 pointed … 1 broad round tip
 * @param ruffle how wavy the margin is, relative to length
 * @param body  colour
 * @param deep  colour at the base
 * @param heart what is in the middle
 */
record Corolla(int[] count, double[] reach, double[] rise, double[] curl, double width, double blunt, double ruffle, Pigment body, Pigment deep,
        Heart heart) {
    /** What stands in the middle. */
    enum Heart { STAMENS, CUP, POD, DISC, NONE }

    private record Petal(double[][] outline, double[][] mid, double[] tip, double length, double nearness, int ring) {}

    Corolla tinted(Pigment b, Pigment d) {
        return new Corolla(count, reach, rise, curl, width, blunt, ruffle, b, d, heart);
    }

    /**
     * Draws it.
     *
     * @param x    of the centre
     * @param y    of the centre
     * @param r    radius, canvas units
     * @param view 1 seen from the front … 0.15 from the side
     * @param lean direction the flower's axis points to on the picture, radians from upright, clockwise
     * @param tone ink
     */
    void draw(Plant p, double x, double y, double r, double view, double lean, double tone) {
        Rng g = p.rng;
        double up = Math.sqrt(1 - view * view);
        List<Petal> all = new ArrayList<>();
        int rings = r < 6 ? 1 : r < 10 ? Math.min(2, count.length) : count.length;
        for (int ring = 0; ring < rings; ring++) {
            double spin = g.uniform(0, 6.28);
            int petals = r < 10 && count[ring] > 8 ? 8 : count[ring];
            for (int k = 0; k < petals; k++) {
                double az = spin + (k + g.uniform(-.16, .16)) * 2 * Math.PI / petals;
                double l = r * reach[ring] * g.uniform(.86, 1.1);
                all.add(petal(g, x, y, az, l, rise[ring] + g.normal(0, .06), curl[ring] + g.normal(0, .12), view, up, lean, ring, r));
            }
        }
        boolean cup = rise[0] > .55 && view < .8;
        Comparator<Petal> order = cup
                ? Comparator.comparingDouble(q -> q.nearness < 0 ? -10 + q.ring + q.nearness * .3 : 10 - q.ring * 2 + q.nearness)
                : Comparator.<Petal>comparingInt(q -> q.ring).thenComparingDouble(Petal::nearness);
        all.sort(order);
        boolean hearted = false;
        for (Petal q : all) {
            if (cup && !hearted && q.nearness >= 0) {
                heart(p, x, y, r, view, up, lean, tone);
                hearted = true;
            }
            paint(p, q, r, tone);
        }
        if (!hearted) {
            heart(p, x, y, r, view, up, lean, tone);
        }
    }

    private Petal petal(Rng g, double x, double y, double az, double l, double e0, double e1, double view, double up, double lean, int ring,
            double r) {
        int n = l < 7 ? 6 : 9;
        double base = heart == Heart.NONE ? 0 : .06 * r;
        double rad = base;
        double z = 0;
        double half = .5 * width * l;
        double cl = Math.cos(lean);
        double sl = Math.sin(lean);
        double[][] left = new double[n][];
        double[][] right = new double[n][];
        double[][] mid = new double[n][];
        double side = g.normal(0, .10);
        double norm = 0;
        for (int i = 0; i < n; i++) {
            norm = Math.max(norm, shape(i / (n - 1.0)));
        }
        double wave = g.uniform(0, 6.28);
        for (int i = 0; i < n; i++) {
            double t = i / (n - 1.0);
            double e = e0 + (e1 - e0) * t;
            if (i > 0) {
                rad += l / (n - 1) * Math.cos(e);
                z += l / (n - 1) * Math.sin(e);
            }
            double hw = half * shape(t) / norm;
            double a = az + side * t;
            double rl = l * ruffle * t * Math.sin(wave + 9 * t);
            double rr = l * ruffle * t * Math.sin(wave + 2 + 8 * t);
            mid[i] = project(x, y, rad * Math.cos(a), rad * Math.sin(a), z, view, up, cl, sl);
            left[i] = project(x, y, rad * Math.cos(a) - (hw + rl) * Math.sin(a), rad * Math.sin(a) + (hw + rl) * Math.cos(a), z, view, up, cl, sl);
            right[i] = project(x, y, rad * Math.cos(a) + (hw + rr) * Math.sin(a), rad * Math.sin(a) - (hw + rr) * Math.cos(a), z, view, up, cl, sl);
        }
        double[][] outline = Curves.spline(Curves.join(left, Curves.reverse(right)), Math.max(1.2, l * .06));
        return new Petal(outline, mid, mid[n - 1], l, Math.sin(az), ring);
    }

    /** Half width along a petal. */
    private double shape(double t) {
        return Math.pow(Math.max(0, t), .72) * Math.pow(Math.max(0, 1 - t), .85 - .66 * blunt) + (t < .05 ? .06 : 0);
    }

    private static double[] project(double x, double y, double px, double py, double pz, double view, double up, double cl, double sl) {
        double u = px;
        double v = py * view - pz * up;
        return Shapes.pt(x + u * cl - v * sl, y + u * sl + v * cl);
    }

    private void paint(Plant p, Petal q, double r, double tone) {
        Rng g = p.rng;
        double[][] o = q.outline;
        p.brush.clear(o, body);
        double[][] base = new double[o.length][];
        double[] root = q.mid[0];
        for (int i = 0; i < o.length; i++) {
            base[i] = Shapes.between(root, o[i], .58);
        }
        if (body != Pigment.BLOSSOM_WHITE) {
            p.brush.fill(o, body, .55, 0, null, 0);
        }
        if (q.length > 10) {
            p.brush.fill(base, deep, .6, q.length * .13, null, 0);
            if (q.ring > 0) {
                p.brush.fill(base, Pigment.SHADE, .10 + .05 * q.ring, q.length * .15, null, 0);
            }
        }
        double w = Math.max(.75, Math.min(p.line * .62, r * .055));
        int n = o.length;
        int cut = q.length > 9 ? n / 2 + g.integer(-2, 3) : n * 3 / 4;
        int a = g.integer(n / 11, Math.max(n / 11 + 1, n / 5));
        double t = Math.min(1, tone * g.uniform(.62, .9) * Math.clamp(r / 16, .52, 1));
        if (cut - a > 1) {
            p.brush.stroke(Shapes.slice(o, a, cut + 1), Tip.of(w * g.uniform(.8, 1.3), t, Profile.ORCHID).tremor(.7).raw());
        }
        if (q.length > 9 && n - cut > 2) {
            p.brush.stroke(Curves.reverse(Shapes.slice(o, cut - 1, n - g.integer(n / 11, Math.max(n / 11 + 1, n / 5)))), Tip.of(w * g.uniform(.8,
                    1.3), t, Profile.ORCHID).tremor(.7).raw());
        }
        if (q.length > 24) {
            for (int k = -1; k <= 1; k++) {
                double[] e = Shapes.between(q.mid[q.mid.length - 3], o[Math.clamp(n / 2 + k * n / 7, 0, n - 1)], .35);
                p.brush.stroke(new double[][] {q.mid[1], q.mid[q.mid.length / 2], e}, Tip.of(.75, t * .4, Profile.NAIL).tremor(.5).fade(1, .3));
            }
        }
    }

    private void heart(Plant p, double x, double y, double r, double view, double up, double lean, double tone) {
        Rng g = p.rng;
        double cl = Math.cos(lean);
        double sl = Math.sin(lean);
        switch (heart) {
            case STAMENS -> {
                int n = r < 6 ? 0 : r < 11 ? 3 : g.integer(8, 12);
                double[] c = project(x, y, 0, 0, r * .1, view, up, cl, sl);
                if (r < 11 && r > 3) {
                    p.brush.fill(Shapes.blob(g, c[0], c[1], r * .42, r * .42 * Math.max(.4, view), .3), deep, .6, r * .14, null, 0);
                }
                if (r >= 2.5) {
                    p.brush.dot(c[0], c[1], Math.max(1.2, r * .2), Math.max(1.3, r * .24), 0, tone * .8, deep == Pigment.BLOSSOM_YELLOW
                            ? Pigment.LEAF_YOUNG : Pigment.STAMEN);
                }
                for (int k = 0; k < n; k++) {
                    double a = 2 * Math.PI * (k + g.uniform(-.3, .3)) / n;
                    double l = r * g.uniform(.3, .52);
                    double[] e = project(x, y, l * Math.cos(a), l * Math.sin(a), r * .26, view, up, cl, sl);
                    p.brush.stroke(new double[][] {c, Shapes.between(c, e, .5), e}, Tip.of(Math.clamp(r * .032, .65, 1.4),
                            tone * Math.clamp(18 / r, .5, .8), Profile.EVEN).tremor(.3));
                    p.brush.dot(e[0], e[1], Math.max(1.1, r * .09), Math.max(1.2, r * .11), a, tone * (r > 9 ? 1 : .7), r > 9 ? Pigment.STAMEN
                            : Pigment.BARK_DARK);
                }
            }
            case CUP -> {
                double[][] ring = new double[11][];
                double[][] foot = new double[11][];
                for (int k = 0; k < 11; k++) {
                    double a = 2 * Math.PI * k / 11;
                    double q = r * .27 * (1 + g.uniform(-.08, .08));
                    ring[k] = project(x, y, q * Math.cos(a), q * Math.sin(a), r * .3, view, up, cl, sl);
                    foot[k] = project(x, y, q * .5 * Math.cos(a), q * .5 * Math.sin(a), 0, view, up, cl, sl);
                }
                double[] m = project(x, y, 0, 0, r * .1, view, up, cl, sl);
                p.brush.clear(foot, deep);
                p.brush.fill(foot, deep, .8, 0, null, 0);
                p.brush.clear(ring, deep);
                p.brush.fill(ring, deep, .8, 0, null, 0);
                p.brush.dot(m[0], m[1], r * .16, r * .2, 0, tone * .8, Pigment.BLOSSOM_ORANGE);
                p.brush.stroke(ring, Tip.of(Math.max(.8, r * .05), tone * .8, Profile.ORCHID));
            }
            case POD -> {
                double[][] ring = new double[10][];
                for (int k = 0; k < 10; k++) {
                    double a = 2 * Math.PI * k / 10;
                    ring[k] = project(x, y, r * .2 * Math.cos(a), r * .2 * Math.sin(a), r * .3, view, up, cl, sl);
                }
                p.brush.clear(ring, Pigment.LEAF_YOUNG);
                p.brush.fill(ring, Pigment.LEAF_YOUNG, .6, 0, null, 0);
                for (int k = 0; k < 14; k++) {
                    double a = 2 * Math.PI * k / 14 + g.normal(0, .1);
                    double[] e = project(x, y, r * .34 * Math.cos(a), r * .34 * Math.sin(a), r * .34, view, up, cl, sl);
                    p.brush.stroke(new double[][] {ring[k * 10 / 14], e}, Tip.of(Math.max(.8, r * .03), tone * .7, Profile.EVEN)
                            .pigment(Pigment.STAMEN).wash(.6));
                }
                for (int k = 0; k < 5; k++) {
                    double[] e = project(x, y, r * .11 * Math.cos(k * 1.3), r * .11 * Math.sin(k * 1.3), r * .3, view, up, cl, sl);
                    p.brush.dot(e[0], e[1], Math.max(1, r * .045), Math.max(1, r * .05), 0, tone, Pigment.INK);
                }
            }
            case DISC -> {
                for (int k = 0; k < (r < 7 ? 2 : 9); k++) {
                    double a = g.uniform(0, 6.28);
                    double q = r * .15 * Math.sqrt(g.unit());
                    double[] e = project(x, y, q * Math.cos(a), q * Math.sin(a), r * .12, view, up, cl, sl);
                    p.brush.dot(e[0], e[1], Math.max(1.2, r * .1), Math.max(1.2, r * .12), a, tone * .9, Pigment.STAMEN);
                }
            }
            default -> {
            }
        }
    }
}
