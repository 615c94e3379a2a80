package danqing.engine.contour.plant;

import danqing.engine.contour.brush.Brush;
import danqing.engine.contour.brush.Rng;
import danqing.engine.contour.motif.Motif;
import danqing.engine.contour.motif.Subject;
import danqing.styles.Pigment;
import java.util.Comparator;
import java.util.List;

/** 枯树: knuckled trunk, branches to all sides at unequal heights, twigs as crab claws or deer antlers. */
final class BareTree implements Motif {
    private static final Habit HABIT = new Habit(.060, .32, 7, 4, 3, .46, .5, 1.2, .46, .18);
    private static final Habit GNARLED = new Habit(.074, .30, 7, 4, 3, .60, .6, 1.3, .48, .02);
    private static final Habit SMALL = new Habit(.056, .34, 6, 3, 0, .42, .5, 1.15, .44, .2);
    private final boolean old;

    BareTree(boolean old) {
        this.old = old;
    }

    static Skeleton skeleton(Subject s, boolean old) {
        Rng r = Rng.of(s.seed(), "bare wood");
        double[][] trunk = Trunks.old(s, r);
        Habit h = s.h() < 100 || s.is("massed") ? SMALL : old || s.is("old") ? GNARLED : HABIT;
        double m = Math.min(s.w(), s.h()) * .05;
        return Skeleton.grow(r, h, trunk).fit(s, m, m);
    }

    @Override
    public void draw(Brush brush, Subject s) {
        Plant p = new Plant(brush, s, "bare");
        draw(p, skeleton(s, old), s.pose() % 2 == 0, s.pose() % 4 != 3);
        if (old && !p.massed && s.h() >= 100 && !p.bare && s.pose() % 2 == 1) {
            sparse(p.part("leaves"), skeleton(s, true));
        }
    }

    /** Wood and claws; {@code crab}: twigs hook down. */
    static void draw(Plant p, Skeleton k, boolean crab, boolean claws) {
        Plant wood = p.part("limbs");
        List<Bough> order = k.boughs.stream().sorted(Comparator.comparingInt(b -> b.level() == 0 ? 1 : b.front() ? 2 : 0)).toList();
        Plant ends = p.part("ends");
        double l = Math.min(p.h * .075, 9 + p.h * .03) * (p.h < 100 ? .8 : 1);
        double w = Math.clamp(p.h * .0055, p.h < 60 || p.massed ? .8 : 1.3, 2);
        for (Bough b : order) {
            Wood.limb(wood, b.path(), b.w0(), b.w1(), p.ink * b.tone(), b.level() == 0 ? Wood.Bark.OLD : Wood.Bark.PLAIN);
            if (p.h > 30 && (b.level() >= 2 || b.level() == 1 && (p.h < 100 || p.massed))) {
                double[] e = b.end();
                if (claws) {
                    Wood.claws(ends, e[0], e[1], b.heading(), l, w, p.ink * b.tone() * .95, crab);
                }
            }
        }
        Bough t = k.trunk();
        Wood.roots(wood, t.path()[0][0], t.path()[0][1], t.w0(), p.ink);
    }

    /** A few clumps of pepper dots on an old tree that still lives. */
    private static void sparse(Plant p, Skeleton k) {
        Foliage f = new Foliage(Foliage.Kind.PEPPER, Math.clamp(p.h * .012, 2, 5), p.autumn ? Pigment.LEAF_AUTUMN : Pigment.LEAF_DARK,
                p.autumn ? Pigment.LEAF_RED : Pigment.LEAF_LIGHT, p.autumn ? Pigment.GRAIN : Pigment.LEAF_YOUNG);
        for (Bough b : k.level(1, 2)) {
            if (b.front() && p.rng.chance(.34)) {
                double rx = p.h * p.rng.uniform(.03, .06);
                f.clump(p, b.end()[0], b.end()[1], rx, rx * .6, p.ink, .7);
            }
        }
    }
}
