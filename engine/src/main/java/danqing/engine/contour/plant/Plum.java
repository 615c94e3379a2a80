package danqing.engine.contour.plant;

import danqing.engine.contour.brush.Brush;
import danqing.engine.contour.brush.Curves;
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
        boolean small = s.h() < 110;
        return s.concept().equals("crabapple") ? Spray.grow(s, .046, 7, 3, .35, .06) : Spray.grow(s, .075, small ? 5 : 8, small ? 1 : 2, 1, .05);
    }

    @Override
    public void draw(Brush brush, Subject s) {
        Plant p = new Plant(brush, s, "plum");
        Skeleton k = skeleton(s);
        double unit = Math.sqrt(s.w() * s.h());
        double r = Math.min(Math.clamp(unit * .037, 3.2, 22), unit * .09);
        Corolla c = s.is("red") ? flower.tinted(Pigment.BLOSSOM_RED, Pigment.FRUIT_RED)
                : s.is("yellow") ? flower.tinted(Pigment.BLOSSOM_YELLOW, Pigment.STAMEN) : s.is("white") ? Blossom.PLUM : flower;
        if (!s.is("withered") && !p.snow) {
            halos(p.part("halos"), k, c, r);
        }
        Plant wood = p.part("wood");
        for (Bough b : k.level(1, 2)) {
            if (!b.front()) {
                shoot(wood, b, p.ink * .72);
            }
        }
        OldWood.draw(p.part("stem"), k.trunk(), p.ink, crabapple ? .5 : 1);
        for (Bough b : k.level(1, 2)) {
            if (b.front()) {
                shoot(wood, b, p.ink);
            }
        }
        if (crabapple) {
            leaves(p.part("leaves"), k, unit);
        }
        if (!s.is("withered")) {
            knots(p.part("flowers"), k, c, r);
        }
    }

    private static void shoot(Plant p, Bough b, double tone) {
        double w = Math.max(1.5, b.w0());
        Profile run = w > 6 ? Profile.of(0, 1, .3, .72, .6, .42, 1, .14) : Profile.TAPER;
        p.brush.stroke(b.path(), Tip.of(w, tone, run).tremor(1.2).dry(w > 3 && p.rng.chance(.5) ? .25 : 0).wash(.5).pigment(Pigment.BARK_DARK));
        if (p.snow) {
            Wood.limb(p, b.path(), Math.min(4.9, w), b.w1(), tone, Wood.Bark.PLAIN);
        }
    }

    /** Knots of one to four flowers on the wood, never nearer than 2.6 radii, each held by its stalk. */
    private void knots(Plant p, Skeleton k, Corolla c, double r) {
        Rng g = p.rng;
        List<double[]> used = new ArrayList<>();
        List<double[]> spots = spots(g, k, r);
        int cap = r < 3.4 ? 80 : 66;
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
                p.line(Math.max(.8, r * (crabapple ? .08 : .13)), tone, Shapes.pt(at[0], at[1]), Shapes.between(Shapes.pt(at[0], at[1]), q, .5), q);
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

    /** Places {x, y, heading of the wood, tone, share of the bough's length} where knots may stand. */
    private static List<double[]> spots(Rng g, Skeleton k, double r) {
        List<double[]> spots = new ArrayList<>();
        for (Bough b : k.level(1, 2)) {
            double[][] d = Curves.spline(b.path(), 3);
            double step = r * (b.level() == 2 ? 1.5 : 1.9) / 3;
            for (double at = d.length * .14; at < d.length; at += step * g.uniform(.6, 1.8)) {
                int i = Math.min(d.length - 1, (int) at);
                spots.add(new double[] {d[i][0], d[i][1], Shapes.heading(d, i), b.tone() * (b.front() ? 1 : .8), at / d.length});
            }
            spots.add(new double[] {b.end()[0], b.end()[1], b.heading(), b.tone(), 1});
        }
        return spots;
    }

    /** A breath of colour and of paper around the knots (烘托), so that white flowers stand off from what is behind them. */
    private static void halos(Plant p, Skeleton wood, Corolla c, double r) {
        Rng g = p.rng;
        List<double[]> spots = spots(g, wood, r);
        boolean white = c.body() == Pigment.BLOSSOM_WHITE;
        for (int k = 0; k < Math.min(22, spots.size()); k++) {
            double[] at = spots.get(g.integer(0, spots.size()));
            double rx = r * g.uniform(1.3, 2.1);
            double[][] b = Shapes.blob(g, at[0] + g.normal(0, r * .4), at[1] + g.normal(0, r * .4), rx, rx * g.uniform(.6, .9), .8);
            p.brush.fill(b, white ? Pigment.BLOSSOM_PINK : c.body(), (white ? .15 : .09) * p.ink, r * .7, null, 0);
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
