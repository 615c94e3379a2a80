package danqing.engine.contour.plant;

import danqing.engine.contour.brush.Brush;
import danqing.engine.contour.brush.Curves;
import danqing.engine.contour.brush.Profile;
import danqing.engine.contour.brush.Rng;
import danqing.engine.contour.motif.Motif;
import danqing.engine.contour.motif.Subject;
import danqing.engine.contour.vector.Gradient;
import danqing.engine.scene.Setting;
import danqing.styles.Pigment;
import java.util.ArrayList;
import java.util.List;

/** Fruit trees in blossom (桃 杏 梨 木兰): open dark wood, soft clouds of colour, flowers crowded at the joints and thinning to the tips. */
final class BlossomTree implements Motif {
    private static final Habit SPREADING = new Habit(.050, .24, 8, 6, 0, .42, .5, 1.2, .46, .30);
    private static final Habit UPRIGHT = new Habit(.040, .22, 8, 3, 0, .24, .40, .95, .46, .60);
    private final Corolla flower;
    private final boolean magnolia;
    private final double leafy;

    BlossomTree(Corolla flower, double leafy) {
        this.flower = flower;
        this.leafy = leafy;
        magnolia = flower == Blossom.MAGNOLIA;
    }

    static Skeleton skeleton(Subject s) {
        Rng r = Rng.of(s.seed(), "wood");
        double m = Math.min(s.w(), s.h()) * .06;
        Habit small = new Habit(.052, .26, 7, 2, 0, .40, .5, 1.2, .46, .30);
        return Skeleton.grow(r, s.concept().equals("magnolia") ? UPRIGHT : s.h() < 100 ? small : SPREADING, s.is("old") ? Trunks.old(s, r)
                : Trunks.standing(s, r)).fit(s, m, m);
    }

    private Corolla colour(Subject s) {
        if (s.is("red")) {
            return flower.tinted(Pigment.BLOSSOM_RED, Pigment.FRUIT_RED);
        }
        if (s.is("white")) {
            return flower.tinted(Pigment.BLOSSOM_WHITE, Pigment.LEAF_YOUNG);
        }
        return flower;
    }

    @Override
    public void draw(Brush brush, Subject s) {
        Plant p = new Plant(brush, s, "blossom tree");
        Skeleton k = skeleton(s);
        Setting.Season season = s.setting().season();
        boolean flowering = !s.is("withered") && (season == Setting.Season.SPRING || season == Setting.Season.UNKNOWN || s.is("blossom"));
        Corolla c = colour(s);
        double unit = Math.sqrt(s.w() * s.h());
        double r = Math.clamp(unit * (magnolia ? .058 : .0195), magnolia ? 1.6 : 2.1, magnolia ? 34 : 10);
        r = Math.min(r, unit * .09);
        List<double[]> spots = spots(p.part("spots"), k, r);
        Plant clouds = p.part("clouds");
        if (flowering) {
            cloud(clouds, spots, r, c, .30, true);
        }
        Plant wood = p.part("limbs");
        for (Bough b : k.boughs) {
            if (!b.front()) {
                Wood.limb(wood, b.path(), b.w0(), b.w1(), p.ink * b.tone(), Wood.Bark.PLAIN, Pigment.BARK_DARK);
            }
        }
        Bough t = k.trunk();
        Wood.limb(wood, t.path(), t.w0(), t.w1(), p.ink, Wood.Bark.OLD, Pigment.BARK);
        Wood.roots(wood, t.path()[0][0], t.path()[0][1], t.w0(), p.ink);
        for (Bough b : k.boughs) {
            if (b.front() && b.level() > 0) {
                Wood.limb(wood, b.path(), b.w0(), b.w1(), p.ink * b.tone(), Wood.Bark.PLAIN, Pigment.BARK);
            }
        }
        if (flowering) {
            cloud(clouds, spots, r, c, s.h() < 100 ? .6 : .42, false);
            flowers(p.part("flowers"), spots, r, c);
        } else if (!p.bare) {
            Foliage f = new Foliage(Foliage.Kind.GE, Math.clamp(unit * .019, 2, 9), Pigment.LEAF_DARK, Pigment.LEAF_LIGHT, p.autumn
                    ? Pigment.LEAF_RED : Pigment.LEAF_YOUNG);
            Plant q = p.part("leaves");
            for (Bough b : k.level(1, 2)) {
                if (b.level() == 2 && (s.h() < 100 || q.rng.chance(.72))) {
                    continue;
                }
                double rx = unit * q.rng.uniform(.075, .125);
                f.clump(q, b.end()[0], b.end()[1], rx, rx * .7, p.ink, .8);
            }
            fruit(p.part("fruit"), spots, r);
        }
    }

    /** Places {x, y, direction away from the wood, crowd} along boughs and branches. */
    private List<double[]> spots(Plant p, Skeleton k, double r) {
        Rng g = p.rng;
        List<double[]> out = new ArrayList<>();
        for (Bough b : k.boughs) {
            if (b.level() == 0) {
                continue;
            }
            double[][] d = Curves.spline(b.path(), Math.max(2, r * .5));
            double step = r * (magnolia ? 1.9 : b.level() == 1 ? 2.4 : 1.5);
            double at = d.length * (b.level() == 1 ? .3 : .2);
            double unit = Math.max(2, r * .5);
            for (; at < d.length; at += step * g.uniform(.4, 1.9) / unit) {
                int i = Math.min(d.length - 1, (int) at);
                double a = Shapes.heading(d, i);
                double off = a + g.sign() * g.uniform(.7, 1.6);
                if (magnolia) {
                    off = Math.PI / 2 + g.normal(0, .3);
                }
                double q = r * (magnolia ? g.uniform(.2, .7) : g.uniform(.2, 1.1));
                double[] e = Shapes.go(d[i][0], d[i][1], off, q);
                out.add(new double[] {e[0], e[1], off, b.front() ? 1 : 0, d[i][0], d[i][1]});
            }
        }
        return out;
    }

    /** The haze of blossom from a distance: a few soft unequal clouds, before and behind the wood. */
    private void cloud(Plant p, List<double[]> spots, double r, Corolla c, double tone, boolean back) {
        Rng g = p.rng;
        if (magnolia || spots.isEmpty()) {
            return;
        }
        boolean white = c.body() == Pigment.BLOSSOM_WHITE;
        int n = (int) Math.clamp(spots.size() / 4.0, 6, 36);
        for (int k = 0; k < n; k++) {
            double[] at = spots.get(g.integer(0, spots.size()));
            double rx = r * g.uniform(1.5, 3.4);
            double[][] b = Shapes.blob(g, at[0] + g.normal(0, r), at[1] + g.normal(0, r), rx, rx * g.uniform(.5, .8), 1);
            if (white) {
                p.brush.clear(b, Pigment.BLOSSOM_WHITE, Pigment.CLOUD, back ? .04 : 0, r * .6,
                        new Gradient(0, 0, back ? .4f : .22f, 0, 1, back ? .4f : .22f), false);
                if (back) {
                    p.brush.fill(b, Pigment.SHADE, .05, r * 1.2, null, 0);
                }
            } else {
                p.brush.fill(b, c.body(), tone * g.uniform(.7, 1.3), r * .6, null, 0);
            }
        }
    }

    private void flowers(Plant p, List<double[]> spots, double r, Corolla c) {
        Rng g = p.rng;
        double unit = Math.sqrt(p.w * p.h);
        int cap = magnolia ? (int) Math.clamp(unit * .12, 7, 32) : (int) Math.clamp(unit * .42, 40, 130);
        double keep = Math.min(1, cap / (1.6 * Math.max(1, spots.size())) * (magnolia ? 1.6 : 1));
        for (double[] at : spots) {
            if (!g.chance(keep)) {
                if (!magnolia && g.chance(.7)) {
                    double q = r * g.uniform(.5, .85);
                    p.brush.fill(Shapes.blob(g, at[0] + g.normal(0, r * .5), at[1] + g.normal(0, r * .5), q, q * g.uniform(.6, 1), 1),
                            g.chance(.25) ? Pigment.BLOSSOM_WHITE : c.body(), .8, r * .08, null, .05);
                }
                continue;
            }
            double tone = p.ink * (at[3] > .5 ? 1 : .72);
            if (magnolia) {
                magnolia(p, at, r, c, tone);
                continue;
            }
            if (r > 1.8 && g.chance(leafy)) {
                double a = at[2] + g.normal(0, .5);
                double l = r * g.uniform(1.6, 2.8);
                double[] e = Shapes.go(at[4], at[5], a, l);
                p.touch(Math.max(.9, r * .55), tone * .8, g.chance(.6) ? Pigment.LEAF_YOUNG : Pigment.LEAF_LIGHT, Profile.LEAF, Shapes.pt(at[4],
                        at[5]),
                        Shapes.pt((at[4] + e[0]) / 2 + r * .15, (at[5] + e[1]) / 2), e);
            }
            int crowd = g.integer(2, r < 3.4 ? 5 : 6);
            for (int j = 0; j < crowd; j++) {
                double x = at[0] + (j == 0 ? 0 : g.normal(0, r * .95));
                double y = at[1] + (j == 0 ? 0 : g.normal(0, r * .9));
                if (j > 0 && g.chance(.88)) {
                    Blossom.speck(p, c, x, y, r * g.uniform(.5, .85), tone);
                    continue;
                }
                Blossom.any(p, g.chance(.22) && c.body() != Pigment.BLOSSOM_WHITE ? c.tinted(Pigment.BLOSSOM_WHITE, c.body()) : c, x, y,
                        r * g.uniform(.7, 1.2), at[2], tone);
            }
        }
    }

    private void magnolia(Plant p, double[] at, double r, Corolla c, double tone) {
        Rng g = p.rng;
        double lean = g.normal(0, .28);
        if (r < 4) {
            Blossom.bud(p, c, at[0], at[1], r, lean, tone);
        } else if (g.chance(.3)) {
            Blossom.bud(p, c, at[0], at[1] - r * .4, r * .55, lean, tone);
            p.line(1, tone, Shapes.pt(at[4], at[5]), Shapes.pt(at[0], at[1]));
        } else {
            p.nail(Math.max(1, r * .14), tone, Shapes.pt(at[4], at[5]), Shapes.pt(at[0], at[1]));
            c.draw(p, at[0], at[1], r * g.uniform(.8, 1.15), g.uniform(.2, .6), lean, tone * .9);
            p.brush.dot(at[0], at[1], r * .22, r * .3, 1.5, tone, Pigment.BARK_DARK);
        }
    }

    private void fruit(Plant p, List<double[]> spots, double r) {
        Rng g = p.rng;
        for (double[] at : spots) {
            if (at[3] > .5 && g.chance(.10) && p.s.setting().season() == Setting.Season.SUMMER) {
                Fruit.round(p, at[4], at[5] + r * 1.2, r * 1.5, Pigment.BLOSSOM_ORANGE, p.ink);
            }
        }
    }
}
