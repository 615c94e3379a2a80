package danqing.engine.contour.plant;

import danqing.engine.contour.brush.Brush;
import danqing.engine.contour.brush.Curves;
import danqing.engine.contour.brush.Profile;
import danqing.engine.contour.brush.Rng;
import danqing.engine.contour.brush.Tip;
import danqing.engine.contour.motif.Motif;
import danqing.engine.contour.motif.Subject;
import danqing.engine.scene.Setting;
import danqing.styles.Pigment;
import java.util.ArrayList;
import java.util.List;

/** 柳: a short stout trunk, boughs thrown up and out, strands that rise, turn and hang in tresses of unequal length; young leaves towards their ends. */
final class Willow implements Motif {
    private static final double[][][] TRUNKS = {
        {{0, 0}, {.05, -.15}, {.02, -.30}, {.10, -.46}},
        {{0, 0}, {-.05, -.14}, {.05, -.27}, {.16, -.42}},
        {{0, 0}, {.03, -.17}, {.12, -.28}, {.08, -.48}},
        {{0, 0}, {-.03, -.18}, {-.12, -.32}, {-.08, -.47}},
    };

    static Skeleton skeleton(Subject s) {
        Rng r = Rng.of(s.seed(), "willow wood");
        double[][] t = TRUNKS[Math.floorMod(s.pose(), 4)];
        double[][] trunk = new double[4][];
        for (int i = 0; i < 4; i++) {
            trunk[i] = new double[] {t[i][0] * (s.pose() > 3 ? -1 : 1) + (i == 0 ? 0 : r.normal(0, .012)), t[i][1]};
        }
        List<Bough> out = new ArrayList<>();
        double w0 = .066 * (s.is("old") ? 1.25 : 1);
        out.add(new Bough(trunk, w0, w0 * .55, 0, true, 1));
        int n = s.h() < 95 ? 5 : 8 + s.pose() % 3;
        double[] angles = new double[n];
        for (int k = 0; k < n; k++) {
            angles[k] = -1.15 + 2.3 * ((k * 3) % n + r.uniform(.2, .8)) / n;
        }
        for (int k = 0; k < n; k++) {
            double u = r.uniform(.6, 1) * 3;
            int i = Math.min(2, (int) u);
            double[] at = Shapes.between(trunk[i], trunk[i + 1], u - i);
            double a = Math.PI / 2 - angles[k];
            double l = r.uniform(.24, .46) * (Math.abs(angles[k]) < .6 ? 1.15 : .9);
            double[][] b = Skeleton.walk(r, at[0], at[1], a, l, 4, .26, Math.abs(angles[k]) < .6 ? -.06 : -.02, 0);
            out.add(new Bough(b, w0 * r.uniform(.28, .42), w0 * .07, 1, r.chance(.55), r.chance(.5) ? 1 : .78));
        }
        return new Skeleton(out).fit(s, s.w() * .10, s.h() * .07);
    }

    @Override
    public void draw(Brush brush, Subject s) {
        Plant p = new Plant(brush, s, "willow");
        Skeleton k = skeleton(s);
        Plant wood = p.part("limbs");
        tresses(p.part("back"), k, false);
        for (Bough b : k.level(1, 1)) {
            if (!b.front()) {
                Wood.limb(wood, b.path(), b.w0(), b.w1(), p.ink * b.tone(), Wood.Bark.PLAIN);
            }
        }
        Bough t = k.trunk();
        Wood.limb(wood, t.path(), t.w0(), t.w1(), p.ink, Wood.Bark.OLD);
        Wood.roots(wood, t.path()[0][0], t.path()[0][1], t.w0(), p.ink);
        for (Bough b : k.level(1, 1)) {
            if (b.front()) {
                Wood.limb(wood, b.path(), b.w0(), b.w1(), p.ink * b.tone(), Wood.Bark.PLAIN);
            }
        }
        tresses(p.part("front"), k, true);
    }

    /** Strands in tresses: several leave one place and hang together, with gaps of sky between the tresses. */
    private void tresses(Plant p, Skeleton k, boolean front) {
        Rng g = p.rng;
        boolean leafless = p.bare;
        double h = p.h;
        Setting.Season season = p.s.setting().season();
        Pigment young = p.autumn ? Pigment.LEAF_AUTUMN : season == Setting.Season.SPRING || season == Setting.Season.UNKNOWN ? Pigment.LEAF_YOUNG
                : Pigment.LEAF_LIGHT;
        Pigment leaf = p.autumn ? Pigment.GRAIN : Pigment.LEAF_LIGHT;
        double ink = p.ink * (front ? 1 : .66);
        for (Bough b : k.level(1, 1)) {
            double[][] d = Curves.spline(b.path(), 3);
            int side = b.end()[0] >= b.path()[0][0] ? 1 : -1;
            int tresses = h < 95 ? 3 : front ? 4 : 3;
            for (int q = 0; q < tresses; q++) {
                double u = .34 + .66 * (q + g.uniform(.1, 1)) / tresses;
                double[] at = d[Math.min(d.length - 1, (int) (u * d.length))];
                double out = h * g.uniform(.02, .10) * side * (g.chance(.78) ? 1 : -.7);
                double len = h * Math.clamp(Math.exp(g.normal(-1.15, .36)), .14, .56) * (.6 + .55 * u);
                len = Math.min(len, (p.foot - at[1]) * .93);
                int strands = h < 95 ? 2 : g.integer(2, front ? 6 : 4);
                double sway = p.wind() * len * g.uniform(.7, 1.2);
                if (!leafless) {
                    double cx = at[0] + out * 1.1 + sway * .4;
                    p.brush.washStroke(new double[][] {{at[0] + out * .5, at[1] - h * .01}, {cx, at[1] + len * .35}, {cx + sway * .4,
                            at[1] + len * .85}},
                            Tip.of(Math.max(2.6, h * .070) * Math.sqrt(strands / 3.0), h < 95 ? .66 : .46, Profile.LEAF).soft(h * .012).fade(1, .6)
                                    .pigment(young), false);
                }
                for (int j = 0; j < strands; j++) {
                    strand(p, at, out * g.uniform(.7, 1.35) + g.normal(0, h * .010), len * g.uniform(.55, 1.08), sway, ink * g.uniform(.5, .92),
                            leafless, young, leaf);
                }
            }
        }
    }

    private void strand(Plant p, double[] at, double out, double len, double sway, double tone, boolean leafless, Pigment young, Pigment leaf) {
        Rng g = p.rng;
        double h = p.h;
        double rise = h * g.uniform(.012, .05);
        double x = at[0];
        double y = at[1];
        double curl = g.normal(0, .03) * len;
        double[][] path = {{x, y}, {x + out * .5, y - rise}, {x + out * 1.02, y + len * .10}, {x + out * 1.25 + sway * .22 + curl, y + len * .5},
                {x + out * 1.28 + sway * .75 - curl * .3, y + len}};
        for (double[] q : path) {
            q[0] = Math.clamp(q[0], p.x - p.w * .12, p.x + p.w * 1.12);
        }
        p.brush.stroke(path, Tip.of(Math.clamp(h * .0036, .8, 1.6), tone, Profile.of(0, 1, .3, .8, 1, .35)).tremor(.8).wash(.35)
                .pigment(leafless ? Pigment.BARK_DARK : g.chance(.5) ? Pigment.LEAF_DARK : Pigment.MOSS));
        if (leafless || h < 70) {
            return;
        }
        double l = Math.clamp(h * .026, 2.6, 11);
        double[][] d = Curves.spline(path, l * 1.05);
        int from = (int) (d.length * g.uniform(.18, .4));
        for (int i = from; i < d.length; i++) {
            if (!g.chance(.62)) {
                continue;
            }
            int side = g.sign();
            double a = -Math.PI / 2 + side * g.uniform(.15, .6) + p.wind() * .5;
            double q = l * g.uniform(.7, 1.25);
            double[] e = Shapes.go(d[i][0], d[i][1], a, q);
            p.touch(Math.max(1, l * .24), tone * g.uniform(.8, 1.1), g.chance(.55) ? leaf : g.chance(.6) ? young : Pigment.LEAF_DARK, Profile.LEAF,
                    d[i],
                    Shapes.pt((d[i][0] + e[0]) / 2 + side * l * .06, (d[i][1] + e[1]) / 2), e);
        }
    }
}
