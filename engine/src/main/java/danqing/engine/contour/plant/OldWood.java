package danqing.engine.contour.plant;

import danqing.engine.contour.brush.Curves;
import danqing.engine.contour.brush.Noise;
import danqing.engine.contour.brush.Profile;
import danqing.engine.contour.brush.Rng;
import danqing.engine.contour.brush.Tip;
import danqing.engine.contour.vector.Gradient;
import danqing.styles.Pigment;
import java.util.ArrayList;
import java.util.List;

/**
 * The stem of a branch from the edge: one wet side stroke below, dry ones across the light, a dark under-edge that breaks off, cuts of bark at the
 * knuckles, moss in a few groups. It thins to a twig.
 */
final class OldWood {
    private final Plant p;
    private final double w0;
    private final double tone;
    private final double[][] mid;
    private final double[][] nor;
    private final double[] half;
    /** +1 where the left normal points down, so that {@code nor * under} is the shadow side, per point */
    private final int[] under;

    private OldWood(Plant p, Bough b, double tone, double rugged) {
        this.p = p;
        this.w0 = b.w0();
        this.tone = tone;
        mid = Curves.spline(b.path(), 2);
        nor = Curves.normals(mid);
        int n = mid.length;
        half = new double[n];
        under = new int[n];
        long seed = p.rng.seed();
        int side = 0;
        for (int i = 0; i < n; i++) {
            double t = i / (n - 1.0);
            half[i] = Math.max(.6, w0 * .5 * Spray.girth(t) * (1 + rugged * (.26 * Noise.at(i * 2 / (w0 * 1.7), seed) + .16 * bend(i, n))));
            if (side == 0 || Math.abs(nor[i][1]) > .35) {
                side = nor[i][1] > 0 ? 1 : -1;
            }
            under[i] = side;
        }
    }

    /** How hard the wood turns here, 0…1: knuckles swell. */
    private double bend(int i, int n) {
        int k = Math.max(2, (int) (w0 * .3));
        double[] a = nor[Math.max(0, i - k)];
        double[] b = nor[Math.min(n - 1, i + k)];
        return Math.clamp(1 - (a[0] * b[0] + a[1] * b[1]), 0, 1);
    }

    /** Draws it. {@code tone}: ink, 0…1; {@code rugged}: 1 old plum … 0 smooth. */
    static void draw(Plant plain, Bough b, double tone, double rugged) {
        Plant p = plain.through(Spray.entry(plain.s));
        if (b.w0() < 4.5) {
            Wood.limb(p, b.path(), b.w0(), b.w1(), tone, Wood.Bark.PLAIN);
            return;
        }
        OldWood w = new OldWood(p, b, tone, rugged);
        w.body();
        w.dry();
        w.cuts(rugged);
        w.edges();
        if (rugged > .5 && !p.snow) {
            w.moss();
        }
        w.tip();
        if (p.snow) {
            Wood.snow(p, b.path(), b.w0(), b.w1());
        }
    }

    private double[] at(int i, double v) {
        int k = Math.clamp(i, 0, mid.length - 1);
        double o = half[k] * v * under[k];
        return Shapes.pt(mid[k][0] + nor[k][0] * o, mid[k][1] + nor[k][1] * o);
    }

    /** Points along the wood, every {@code step}th, at {@code v} half widths towards the shadow. */
    private double[][] run(int from, int to, int step, double v, double drift) {
        List<double[]> out = new ArrayList<>();
        for (int i = from; i <= Math.min(to, mid.length - 1); i += step) {
            out.add(at(i, v + drift * (i - from) / Math.max(1, to - from)));
        }
        return out.toArray(double[][]::new);
    }

    private void body() {
        double[][] poly = Shapes.ribbon(mid, nor, half);
        double x0 = mid[0][0];
        double x1 = mid[mid.length - 1][0];
        boolean cut = p.brush.visible(x0, mid[0][1]) > .9;
        Gradient seen = cut ? null : new Gradient((float) x0, 0, 0, (float) (x0 + Math.signum(x1 - x0) * p.w * .24), 0, 1);
        p.brush.clear(poly, Pigment.BARK, Pigment.BARK, 0, .4, seen, true);
        int n = mid.length;
        // the wet side stroke: the shadow half, its inner edge soft
        for (int a = 0; a < n - 4; a += Math.max(8, n / 9)) {
            int e = Math.min(n - 1, a + Math.max(10, n / 8));
            double[][] wet = run(a, e, 3, .42, p.rng.uniform(-.12, .12));
            if (wet.length > 2) {
                double w = 2 * half[(a + e) / 2];
                p.brush.washStroke(wet, Tip.of(w * .62, .62 * tone, Profile.of(0, .8, .5, 1, 1, .8)).soft(w * .10).fade(1, .9)
                        .pigment(Pigment.BARK_DARK), false);
                p.brush.washStroke(run(a, e, 3, .60, 0), Tip.of(w * .40, .38 * tone, Profile.of(0, .8, .5, 1, 1, .8)).soft(w * .12).fade(1, .9)
                        .pigment(Pigment.INK), false);
            }
        }
    }

    /** Dry side strokes from knuckle to knuckle, each at its own slant: never parallel to the edges. */
    private void dry() {
        Rng r = p.rng;
        int n = mid.length;
        for (int a = 0; a < n * .82;) {
            int m = (int) Math.max(9, w0 * r.uniform(.9, 2.2));
            double[][] q = run(a, a + m, 3, r.uniform(-.5, .1), r.uniform(-.45, .6));
            if (q.length > 2) {
                p.brush.stroke(q, Tip.of(half[Math.min(n - 1, a + m / 2)] * r.uniform(.7, 1.2), tone * r.uniform(.42, .8), Profile.ORCHID)
                        .dry(r.uniform(.5, .75)).tremor(1.5).wash(.3));
            }
            a += (int) (m * r.uniform(.45, .95));
        }
    }

    /** Short slanting cuts of bark from the shadow side inwards, crowded where the wood turns. */
    private void cuts(double rugged) {
        Rng r = p.rng;
        int n = mid.length;
        double most = Math.min(70, n * .16) * (.4 + .6 * rugged);
        for (int k = 0; k < most; k++) {
            int i = r.integer(2, (int) (n * .85));
            if (!r.chance(.3 + 2.2 * bend(i, n))) {
                continue;
            }
            double v = r.uniform(-.2, .85);
            int along = (int) Math.max(2, half[i] * r.uniform(.25, .7));
            p.brush.stroke(new double[][] {at(i, v), at(i + along, v - r.uniform(.1, .3)), at(i + along * 2, v - r.uniform(.5, .9))},
                    Tip.of(Math.clamp(w0 * r.uniform(.05, .10), 1, 2.8), tone * r.uniform(.6, 1), Profile.NAIL).wash(.3));
        }
    }

    /** The under-edge pressed, broken and uneven; of the lit edge only a few touches. */
    private void edges() {
        Rng r = p.rng;
        int n = mid.length;
        for (int a = 0; a < n - 4;) {
            int m = (int) Math.max(6, r.uniform(.5, 1.9) * w0);
            if (r.chance(.84)) {
                double[][] e = run(a, a + m, 2, r.uniform(.86, 1.04), r.uniform(-.16, .12));
                if (e.length > 2) {
                    p.brush.stroke(e, Tip.of(Math.max(1, Math.min(half[a], w0 * .2) * r.uniform(.4, 1.15)), tone, r.chance(.6) ? Profile.NAIL
                            : Profile.ORCHID).tremor(1.4).wash(.5));
                }
            }
            a += (int) (m * r.uniform(.8, 1.3));
        }
        for (int a = r.integer(0, 12); a < n - 4;) {
            int m = (int) Math.max(5, r.uniform(.4, 1.3) * w0);
            if (r.chance(.5)) {
                double[][] e = run(a, a + m, 2, -.98, r.uniform(-.08, .12));
                if (e.length > 2) {
                    p.brush.stroke(e, Tip.of(Math.clamp(w0 * .06, 1, 2), tone * r.uniform(.6, .95), Profile.NAIL).tremor(1.4).wash(.2));
                }
            }
            a += (int) (m * r.uniform(1, 2));
        }
    }

    /** Moss: two to four groups at the turns, of unequal size. */
    private void moss() {
        Rng r = p.rng;
        int n = mid.length;
        for (int k = 0; k < r.integer(2, 5); k++) {
            int c = r.integer(n / 12, n * 2 / 3);
            double v = r.chance(.6) ? -1 : 1;
            for (int j = 0; j < r.integer(2, 6); j++) {
                int i = (int) (c + r.normal(0, w0 * .35));
                double[] q = at(i, v * r.uniform(.7, 1.15));
                p.brush.dot(q[0], q[1], Math.clamp(w0 * .09, 1.3, 3.4), Math.clamp(w0 * r.uniform(.12, .2), 1.8, 6), 1.4 + r.normal(0, .4), tone,
                        r.chance(.55) ? Pigment.INK : Pigment.MOSS);
            }
        }
    }

    /** The last third again in one pull, so that the wood ends in a shooting twig. */
    private void tip() {
        int n = mid.length;
        double[][] q = Shapes.slice(mid, n * 2 / 3, n);
        if (q.length > 3) {
            p.brush.stroke(Curves.thin(q, 4), Tip.of(Math.max(1.6, half[n * 2 / 3] * 1.3), tone * .9, Profile.of(0, .3, .25, .8, .6, .6, 1, .3))
                    .wash(.5).pigment(Pigment.BARK_DARK));
        }
    }
}
