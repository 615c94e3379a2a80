package danqing.engine.contour.plant;

import danqing.engine.contour.brush.Brush;
import danqing.engine.contour.brush.Profile;
import danqing.engine.contour.brush.Rng;
import danqing.engine.contour.brush.Tip;
import danqing.engine.contour.motif.Motif;
import danqing.engine.contour.motif.Subject;
import danqing.engine.scene.Setting;
import danqing.styles.Pigment;
import java.util.ArrayList;
import java.util.List;

/** Leafy trees by species: wood, unequal clumps with holes, leaves as the species has them, fruit or flower among them. Bare when its leaves are gone. */
final class BroadTree implements Motif {
    /** What a species differs in. */
    enum Species {
        TREE(new Habit(.047, .30, 8, 4, 0, .36, .5, 1.15, .42, .35), Foliage.Kind.JIE, 1, .78),
        LOCUST(new Habit(.054, .30, 8, 4, 0, .42, .55, 1.25, .46, .25), Foliage.Kind.FEATHER, 1, .56),
        MULBERRY(new Habit(.070, .24, 8, 4, 0, .34, .5, 1.1, .44, .45), Foliage.Kind.OUTLINE, 1, .76),
        MAPLE(new Habit(.046, .28, 8, 4, 0, .40, .5, 1.2, .45, .25), Foliage.Kind.STAR, 1, .66),
        WUTONG(new Habit(.042, .38, 8, 3, 0, .20, .5, 1.0, .36, .45), Foliage.Kind.BROAD, 1, .84),
        OSMANTHUS(new Habit(.046, .24, 8, 4, 0, .34, .45, 1.0, .42, .45), Foliage.Kind.GE, 1.0, .8),
        ORANGE(new Habit(.050, .25, 8, 4, 0, .36, .5, 1.15, .43, .30), Foliage.Kind.GE, .95, .76),
        OLD(new Habit(.078, .30, 7, 4, 0, .48, .6, 1.3, .46, .12), Foliage.Kind.PEPPER, .62, .42);

        final Habit habit;
        final Foliage.Kind leaf;
        final double full;
        final double flat;

        Species(Habit habit, Foliage.Kind leaf, double full, double flat) {
            this.habit = habit;
            this.leaf = leaf;
            this.full = full;
            this.flat = flat;
        }

        boolean evergreen() {
            return this == OSMANTHUS || this == ORANGE;
        }
    }

    private final Species kind;

    BroadTree(Species kind) {
        this.kind = kind;
    }

    static Skeleton skeleton(Subject s, Species kind) {
        Rng r = Rng.of(s.seed(), "wood");
        double[][] trunk = kind == Species.OLD || s.is("old") ? Trunks.old(s, r) : Trunks.standing(s, r);
        Habit h = kind.habit;
        if (s.h() < 95 || s.is("massed")) {
            h = new Habit(h.girth(), h.low(), Math.min(5, h.boughs()), 2, 0, h.turn(), h.narrow(), h.wide(), h.reach(), h.lift());
        }
        double m = Math.min(s.w(), s.h()) * .085;
        return Skeleton.grow(r, h, trunk).fit(s, m, m);
    }

    private boolean bare(Plant p) {
        boolean off = p.s.is("withered") || p.s.is("bare") || p.s.setting().season() == Setting.Season.WINTER || p.snow;
        return off && !kind.evergreen();
    }

    @Override
    public void draw(Brush brush, Subject s) {
        Plant p = new Plant(brush, s, "tree");
        if (bare(p)) {
            BareTree.draw(p, BareTree.skeleton(s, false), true, true);
            return;
        }
        if (s.h() < 62) {
            tiny(p);
            return;
        }
        Skeleton k = skeleton(s, kind);
        List<double[]> clumps = clumps(p.part("clumps"), k);
        Foliage f = foliage(p);
        Wood.Bark bark = kind == Species.WUTONG ? Wood.Bark.SMOOTH : kind == Species.OLD || kind == Species.MULBERRY || s.is("old") ? Wood.Bark.OLD
                : Wood.Bark.PLAIN;
        Plant wood = p.part("limbs");
        for (Bough b : k.boughs) {
            if (!b.front()) {
                Wood.limb(wood, b.path(), b.w0(), b.w1(), p.ink * b.tone(), Wood.Bark.PLAIN, kind == Species.WUTONG ? Pigment.BAMBOO : Pigment.BARK);
            }
        }
        int i = 0;
        for (double[] c : clumps) {
            if (c[4] < .5) {
                f.clump(p.part("back" + i++), c[0], c[1], c[2], c[3], p.ink * .66, kind.full * .8);
            }
        }
        Bough t = k.trunk();
        Wood.limb(wood, t.path(), t.w0(), t.w1(), p.ink, bark, kind == Species.WUTONG ? Pigment.BAMBOO : Pigment.BARK);
        Wood.roots(wood, t.path()[0][0], t.path()[0][1], t.w0(), p.ink);
        for (Bough b : k.boughs) {
            if (b.front() && b.level() > 0) {
                Wood.limb(wood, b.path(), b.w0(), b.w1(), p.ink * b.tone(), b.level() == 1 ? bark : Wood.Bark.PLAIN, kind == Species.WUTONG
                        ? Pigment.BAMBOO : Pigment.BARK);
            }
        }
        for (double[] c : clumps) {
            if (c[4] >= .5) {
                Foliage own = f.dark() == Pigment.LEAF_RED && i % 3 == 2 ? new Foliage(f.kind(), f.size(), Pigment.LEAF_RED, Pigment.LEAF_AUTUMN,
                        Pigment.BLOSSOM_ORANGE) : f;
                own.clump(p.part("front" + i++), c[0], c[1], c[2], c[3], p.ink * (.82 + .18 * c[4]), kind.full);
            }
        }
        fruit(p.part("fruit"), clumps);
        loose(p.part("loose"), k, f);
    }

    /** Clumps {x, y, rx, ry, nearness} about the ends of boughs and branches, unequal, the upper ones first. */
    private List<double[]> clumps(Plant p, Skeleton k) {
        Rng r = p.rng;
        double unit = Math.sqrt(p.w * p.h);
        List<double[]> out = new ArrayList<>();
        for (Bough b : k.boughs) {
            if (b.level() == 0) {
                double[] e = b.end();
                add(out, p, e[0], e[1], unit * r.uniform(.14, .18), r, 1);
            } else if (b.level() == 1) {
                double[] e = b.end();
                add(out, p, e[0], e[1], unit * r.uniform(.11, .165), r, b.front() ? 1 : 0);
            } else if (b.front() || r.chance(.7)) {
                double[] e = b.end();
                add(out, p, e[0], e[1], unit * r.uniform(.065, .115), r, b.front() ? .8 : .2);
            }
        }
        out.sort((a, b) -> Double.compare(a[1], b[1]));
        return out;
    }

    private void add(List<double[]> out, Plant p, double x, double y, double rx, Rng r, double near) {
        double ry = rx * kind.flat * r.uniform(.85, 1.15);
        for (double[] o : out) {
            if (Math.hypot((x - o[0]) / (rx + o[2]), (y - o[1]) / (ry + o[3])) < .44) {
                return;
            }
        }
        double cx = Math.clamp(x, p.x + Math.min(rx, p.w * .4), p.x + p.w - Math.min(rx, p.w * .4));
        double cy = Math.max(y, p.y + Math.min(ry, p.h * .3));
        out.add(new double[] {cx, cy, rx, ry, near});
    }

    private Foliage foliage(Plant p) {
        double size = Math.clamp(Math.sqrt(p.w * p.h) * switch (kind.leaf) {
            case PEPPER, FLAT -> .014;
            case OUTLINE -> .021;
            case BROAD -> .030;
            case FEATHER -> .019;
            default -> .0225;
        }, 2.2, 10.5);
        Pigment dark = Pigment.LEAF_DARK;
        Pigment mid = Pigment.LEAF_LIGHT;
        Pigment light = Pigment.LEAF_YOUNG;
        Setting.Season season = p.s.setting().season();
        boolean red = p.s.is("red") || kind == Species.MAPLE && season != Setting.Season.SPRING && season != Setting.Season.SUMMER
                && !p.s.is("green");
        if (red) {
            dark = Pigment.LEAF_RED;
            mid = Pigment.LEAF_RED;
            light = Pigment.LEAF_AUTUMN;
        } else if (p.s.is("yellow") || p.autumn && (kind == Species.WUTONG || kind == Species.LOCUST || kind == Species.TREE
                || kind == Species.OLD)) {
            dark = Pigment.LEAF_AUTUMN;
            mid = Pigment.GRAIN;
            light = Pigment.GRAIN;
        } else if (kind.evergreen() && (p.autumn || season == Setting.Season.WINTER)) {
            dark = Pigment.NEEDLE;
            mid = Pigment.LOTUS_LEAF;
            light = Pigment.LEAF_YOUNG;
        } else if (season == Setting.Season.SPRING && !kind.evergreen()) {
            mid = Pigment.LEAF_YOUNG;
        }
        return new Foliage(kind.leaf, size, dark, mid, light);
    }

    /** Oranges, and the flowers of osmanthus and locust, held in the clumps. */
    private void fruit(Plant p, List<double[]> clumps) {
        Rng r = p.rng;
        double unit = Math.sqrt(p.w * p.h);
        for (double[] c : clumps) {
            if (c[4] < .5) {
                continue;
            }
            if (kind == Species.ORANGE && p.s.setting().season() != Setting.Season.SPRING) {
                double q = Math.clamp(unit * .017, 1.6, 9);
                for (int k = 0; k < Math.clamp(c[2] / q * .55, 1, 5); k++) {
                    Fruit.round(p, c[0] + r.uniform(-.8, .8) * c[2], c[1] + r.uniform(-.3, .9) * c[3], q * r.uniform(.85, 1.12),
                            Pigment.FRUIT_ORANGE, p.ink);
                }
            } else if (kind == Species.OSMANTHUS) {
                double q = Math.clamp(unit * .008, 1.2, 4);
                for (int k = 0; k < Math.clamp(c[2] / q * .35, 2, 9); k++) {
                    double x = c[0] + r.uniform(-.85, .85) * c[2];
                    double y = c[1] + r.uniform(-.7, .8) * c[3];
                    for (int j = 0; j < (q < 1.5 ? 2 : 4); j++) {
                        double ox = x + r.normal(0, q * 1.1);
                        double oy = y + r.normal(0, q);
                        p.dab(q * 1.3, .95, r.chance(.75) ? Pigment.BLOSSOM_YELLOW : Pigment.BLOSSOM_ORANGE, Profile.DOT, Shapes.pt(ox - q * .6,
                                oy), Shapes.pt(ox, oy - q * .2), Shapes.pt(ox + q * .6, oy));
                    }
                }
            } else if (kind == Species.LOCUST && p.s.setting().season() == Setting.Season.SUMMER) {
                p.brush.dot(c[0] + r.uniform(-.6, .6) * c[2], c[1] + c[3] * .6, 3, 7, 1.57, .4, Pigment.BLOSSOM_WHITE);
            }
        }
    }

    /** Leaves that have left the clumps: at twig ends, and falling in autumn. */
    private void loose(Plant p, Skeleton k, Foliage f) {
        Rng r = p.rng;
        for (Bough b : k.boughs) {
            if (b.level() == 2 && !p.massed && r.chance(.45)) {
                double[] e = b.end();
                for (int j = 0; j < 3; j++) {
                    f.touch(p, e[0] + r.normal(0, f.size()), e[1] + r.normal(0, f.size()), p.ink * r.uniform(.6, .95), r.chance(.5) ? f.mid()
                            : f.dark());
                }
            }
        }
        if (p.autumn && p.h > 150 && !p.massed) {
            for (int j = 0; j < r.integer(3, 8); j++) {
                double x = Math.clamp(p.s.cx() + r.normal(0, .26) * p.w + p.wind() * p.w * .5, p.x, p.x + p.w);
                double y = p.foot - p.h * r.uniform(.02, .34);
                p.touch(f.size() * .45, p.ink * .7, f.light(), Profile.LEAF, Shapes.pt(x, y), Shapes.pt(x + f.size() * .5, y + f.size() * .4),
                        Shapes.pt(x + f.size() * .5, y + f.size()));
            }
        }
    }

    /** A tree seen from far: a stem and three to five clumps of dots. */
    private void tiny(Plant p) {
        Rng r = p.rng;
        double h = p.h;
        double x = p.s.cx();
        double lean = r.uniform(-.12, .12) * Math.min(h, p.w);
        double bow = r.normal(0, h * .03);
        double[] fork = {x + lean * .6 + bow, p.foot - h * .44};
        Tip wood = Tip.of(Math.max(1, h * .05), p.ink, Profile.of(0, 1.25, .1, .9, 1, .5)).wash(.5).pigment(Pigment.BARK_DARK);
        p.brush.stroke(new double[][] {{x, p.foot}, {x + lean * .2 - bow, p.foot - h * .2}, fork}, wood);
        for (int side = -1; side <= 1 && h > 16; side++) {
            p.brush.stroke(new double[][] {fork, {fork[0] + side * h * .07, p.foot - h * .56}, {fork[0] + side * h * .19 + lean * .3,
                    p.foot - h * .72}},
                    wood.width(Math.max(.8, h * .024)).profile(Profile.TAPER));
        }
        Foliage f = foliage(p);
        Foliage dots = new Foliage(Foliage.Kind.PEPPER, Math.clamp(h * .05, 1.4, 3), f.dark(), f.mid(), f.light());
        int n = h < 26 ? 2 : r.integer(3, 6);
        for (int k = 0; k < n; k++) {
            double rx = Math.min(p.w * .34, h * .25) * r.uniform(.7, 1.1);
            double cx = x + lean * .7 + (n == 1 ? 0 : (k / (n - 1.0) - .5) * Math.max(0, Math.min(p.w, h * .9) - 2 * rx)) + r.normal(0, rx * .15);
            double cy = p.foot - h * (.62 + .22 * Math.sin(Math.PI * (k + .5) / n)) + r.normal(0, h * .03);
            dots.clump(p, cx, Math.max(cy, p.y + rx * .6), rx, rx * .68, p.ink, .6);
        }
    }
}
