package danqing.engine.contour.plant;

import danqing.engine.contour.brush.Brush;
import danqing.engine.contour.brush.Curves;
import danqing.engine.contour.brush.Noise;
import danqing.engine.contour.brush.Profile;
import danqing.engine.contour.brush.Rng;
import danqing.engine.contour.brush.Tip;
import danqing.engine.contour.motif.Motif;
import danqing.engine.contour.motif.Subject;
import danqing.styles.Pigment;
import java.util.ArrayList;
import java.util.List;

/** 梅, 海棠: old wood that turns hard and is dragged dry, straight young shoots, flowers in knots at the joints that thin out to the tips. */
final class Plum implements Motif {
    private final Corolla flower;
    private final boolean crabapple;

    Plum(Corolla flower, boolean crabapple) {
        this.flower = flower;
        this.crabapple = crabapple;
    }

    static Skeleton skeleton(Subject s) {
        return s.concept().equals("crabapple") ? Spray.grow(s, .042, 7, 3, .35, .06) : Spray.grow(s, .062, s.h() < 110 ? 5 : 7, s.h() < 110 ? 1
                : 3, 1, .05);
    }

    @Override
    public void draw(Brush brush, Subject s) {
        Plant p = new Plant(brush, s, "plum");
        Skeleton k = skeleton(s);
        double unit = Math.sqrt(s.w() * s.h());
        double r = Math.clamp(unit * (crabapple ? .030 : .030), 2.6, 19);
        r = Math.min(r, unit * .09);
        Plant wood = p.part("wood");
        for (Bough b : k.level(1, 2)) {
            if (!b.front()) {
                shoot(wood, b, p.ink * .72);
            }
        }
        stem(p.part("stem"), k.trunk(), p.ink);
        for (Bough b : k.level(1, 2)) {
            if (b.front()) {
                shoot(wood, b, p.ink);
            }
        }
        if (crabapple) {
            leaves(p.part("leaves"), k, unit);
        }
        Corolla c = s.is("red") ? flower.tinted(Pigment.BLOSSOM_RED, Pigment.FRUIT_RED)
                : s.is("yellow") ? flower.tinted(Pigment.BLOSSOM_YELLOW, Pigment.STAMEN) : s.is("white") ? Blossom.PLUM : flower;
        if (!s.is("withered")) {
            knots(p.part("flowers"), k, c, r);
        }
    }

    private static void shoot(Plant p, Bough b, double tone) {
        double w = Math.max(1.1, b.w0());
        p.brush.stroke(b.path(), Tip.of(w, tone, Profile.TAPER).dry(w > 3 && p.rng.chance(.5) ? .25 : 0).wash(.5).pigment(Pigment.BARK_DARK));
        if (p.snow) {
            Wood.limb(p, b.path(), Math.min(4.9, w), b.w1(), tone, Wood.Bark.PLAIN);
        }
    }

    /** Old wood: a wet stroke, a dry one over it, a dark broken under-edge, dots that crowd at edges and elbows. */
    static void stem(Plant p, Bough b, double tone) {
        Rng r = p.rng;
        double w0 = b.w0();
        if (w0 < 4.5 || p.snow) {
            Wood.limb(p, b.path(), w0, b.w1(), tone, Wood.Bark.OLD);
            return;
        }
        double[][] d = Curves.spline(b.path(), 2);
        double[][] nor = Curves.normals(d);
        int n = d.length;
        Profile run = Profile.of(0, .92, .06, 1.12, .2, .95, .4, .85, .7, .5, 1, .16);
        double[] half = new double[n];
        long seed = r.seed();
        for (int i = 0; i < n; i++) {
            half[i] = w0 * .46 * run.at(i / (n - 1.0)) * (1 + .2 * Noise.at(i * 2 / w0, seed));
        }
        double[][] poly = Shapes.ribbon(d, nor, half);
        p.brush.clear(poly, Pigment.BARK, Pigment.BARK_DARK, 0, .3, null, true);
        p.brush.fill(poly, Pigment.INK, .30 * tone, .8, null, .12);
        p.brush.stroke(d, Tip.of(w0, tone * .5, run).dry(.55).tremor(1.6).wash(.4).raw());
        for (int sgn = -1; sgn <= 1; sgn += 2) {
            boolean under = sgn < 0;
            for (int a = 0; a < n - 6;) {
                int m = r.integer(7, 20);
                if (r.chance(under ? .92 : .6)) {
                    double k = r.uniform(.78, .98) * sgn;
                    double[][] e = new double[Math.min(m, n - a) / 2][];
                    for (int i = 0; i < e.length; i++) {
                        int j = a + i * 2;
                        e[i] = Shapes.pt(d[j][0] + nor[j][0] * half[j] * k, d[j][1] + nor[j][1] * half[j] * k);
                    }
                    if (e.length > 2) {
                        p.brush.stroke(e, Tip.of(Math.max(1, w0 * (under ? .20 : .10) * r.uniform(.6, 1.3)), tone, r.chance(.5) ? Profile.NAIL
                                : Profile.ORCHID).wash(.5));
                    }
                }
                a += m;
            }
            for (int k = 0; k < Math.min(60, n * .13); k++) {
                int i = r.integer(0, n);
                double o = half[i] * sgn * r.uniform(.75, 1.2);
                p.brush.dot(d[i][0] + nor[i][0] * o, d[i][1] + nor[i][1] * o, Math.max(1.4, w0 * .10), Math.max(1.8, w0 * r.uniform(.12, .26)),
                        r.uniform(0, 3), tone,
                        r.chance(.6) ? Pigment.INK : Pigment.MOSS);
            }
        }
    }

    /** Knots of one to four flowers on the wood, never nearer than 2.6 radii, each held by its stalk. */
    private void knots(Plant p, Skeleton k, Corolla c, double r) {
        Rng g = p.rng;
        List<double[]> used = new ArrayList<>();
        List<double[]> spots = new ArrayList<>();
        for (Bough b : k.level(1, 2)) {
            double[][] d = Curves.spline(b.path(), 3);
            double step = r * (b.level() == 2 ? 1.9 : 2.4) / 3;
            for (double at = d.length * .14; at < d.length; at += step * g.uniform(.6, 1.8)) {
                int i = Math.min(d.length - 1, (int) at);
                spots.add(new double[] {d[i][0], d[i][1], Shapes.heading(d, i), b.tone() * (b.front() ? 1 : .8), at / d.length});
            }
            spots.add(new double[] {b.end()[0], b.end()[1], b.heading(), b.tone(), 1});
        }
        int cap = r < 3.4 ? 70 : 58;
        for (int n = 0; n < spots.size(); n++) {
            double[] swap = spots.get(n);
            int j = g.integer(n, spots.size());
            spots.set(n, spots.get(j));
            spots.set(j, swap);
        }
        for (double[] at : spots) {
            if (used.size() >= cap) {
                break;
            }
            double off = at[2] + g.sign() * g.uniform(.6, 1.5);
            double[] c0 = at[4] > .97 ? Shapes.go(at[0], at[1], at[2], r * .3) : Shapes.go(at[0], at[1], off, r * g.uniform(.3, crabapple ? 1.9
                    : .95));
            boolean free = used.stream().allMatch(o -> Math.hypot(o[0] - c0[0], o[1] - c0[1]) > r * 2.3);
            if (!free) {
                continue;
            }
            int crowd = at[4] > .9 ? 1 : g.chance(.34) ? 1 : g.chance(.5) ? 2 : g.chance(.6) ? 3 : 4;
            double tone = p.ink * at[3];
            for (int m = crowd - 1; m >= 0; m--) {
                double a = off + g.normal(0, .9);
                double[] q = m == 0 ? c0 : Shapes.go(c0[0], c0[1], a, r * g.uniform(1.1, 1.75));
                used.add(q);
                p.line(Math.max(.8, r * (crabapple ? .07 : .10)), tone, Shapes.pt(at[0], at[1]), Shapes.between(Shapes.pt(at[0], at[1]), q, .5), q);
                double size = r * g.uniform(.78, 1.15);
                if (at[4] > .9 || m > 1) {
                    if (r < 3.4) {
                        Blossom.speck(p, c, q[0], q[1], size * .6, tone);
                    } else {
                        Blossom.bud(p, c, q[0], q[1], size * .42, Math.PI / 2 - (at[4] > .9 ? at[2] : a), tone);
                    }
                } else {
                    Blossom.any(p, g.chance(.2) && crabapple ? c.tinted(Pigment.BLOSSOM_WHITE, Pigment.BLOSSOM_PINK) : c, q[0], q[1], size, off,
                            tone);
                }
            }
        }
        for (double[] at : spots) {
            if (at[4] < .9 && r > 4 && g.chance(.22)) {
                p.brush.dot(at[0] + g.normal(0, 1), at[1] + g.normal(0, 1), r * .16, r * .24, g.uniform(0, 3), p.ink, Pigment.BARK_DARK);
            }
        }
    }

    private static void leaves(Plant p, Skeleton k, double unit) {
        Rng g = p.rng;
        for (Bough b : k.level(1, 2)) {
            double[][] d = Curves.spline(b.path(), 4);
            for (int j = 0; j < (b.level() == 1 ? 4 : 2); j++) {
                int i = Math.min(d.length - 1, (int) (d.length * g.uniform(.2, 1)));
                double a = Shapes.heading(d, i) + g.sign() * g.uniform(.3, 1.1);
                Leaf.draw(p, Leaf.Kind.OVAL, d[i][0], d[i][1], a, Math.clamp(unit * g.uniform(.04, .075), 3, 46), .5, g.chance(.4)
                        ? Pigment.LEAF_YOUNG : Pigment.LEAF_LIGHT,
                        p.ink * (b.front() ? .9 : .66));
            }
        }
    }
}
