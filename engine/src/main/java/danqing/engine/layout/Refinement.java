package danqing.engine.layout;

import danqing.engine.scene.Concept;
import danqing.engine.scene.Footing;
import danqing.engine.scene.SemanticClass;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

/**
 * Local search on a staged composition: shifts, scales, moves onto another ground, moves that keep a tie, moving what is tied as one, and dropping herbs, one at a time, kept
 * when the value rises and nothing more stands on nothing. Ground, water and what is pinned stay. The same composition and dice give the same result.
 */
final class Refinement {
    private static final double SEEN = 0.7;
    private final Ties ties;
    private final Cast cast;
    private final Predicate<Piece> fixed;
    private final ToDoubleFunction<Composition> value;
    private final SplittableRandom dice;

    /** @param fixed what must not move */
    Refinement(Ties ties, Cast cast, Predicate<Piece> fixed, ToDoubleFunction<Composition> value, SplittableRandom dice) {
        this.ties = ties;
        this.cast = cast;
        this.fixed = fixed;
        this.value = value;
        this.dice = dice;
    }

    /** @param trials how many moves are tried */
    Composition refine(Composition start, int trials) {
        List<Piece> pieces = new ArrayList<>(start.pieces());
        double best = value.applyAsDouble(start);
        for (int t = 0; t < trials; t++) {
            List<Integer> movable = movable(pieces);
            if (movable.isEmpty()) {
                return start;
            }
            int i = movable.get(dice.nextInt(movable.size()));
            Piece p = pieces.get(i);
            List<Piece> changed = new ArrayList<>(pieces);
            boolean herb = p.entity() < 0 && p.concept().family().equals("grass");
            if (herb && dice.nextInt(6) == 0) {
                changed.remove(i);
            } else if (dice.nextInt(5) == 0 && p.entity() >= 0 && ties.joins(p.entity()) && !cast.hosts(p.concept())) {
                together(p, changed);
            } else {
                Piece q = moved(p, start.with(pieces), t);
                if (q == null) {
                    continue;
                }
                changed.set(i, q);
                if (Roles.wall(p.concept())) {
                    carry(p, q, changed);
                }
            }
            double v = value.applyAsDouble(start.with(changed));
            if (v > best + 1e-9 && floating(start.with(changed)) <= floating(start.with(pieces))
                    && leaving(start.with(changed)) <= leaving(start.with(pieces)) + 1e-9) {
                best = v;
                pieces = changed;
            }
        }
        return start.with(pieces);
    }

    /** How many stand on nothing. */
    private static long floating(Composition c) {
        Footings footings = new Footings(c);
        return c.pieces().stream().filter(p -> p.concept().footing() == Footing.GROUND || p.concept().footing() == Footing.WATER)
                .filter(p -> footings.of(p) < 0.5).count();
    }

    /** How much of what is named has gone off the page: shares of a box beyond the {@value #SEEN} that must be seen of it, summed. */
    private static double leaving(Composition c) {
        Canvas canvas = c.canvas();
        double sum = 0;
        for (Piece p : c.pieces()) {
            if (p.entity() >= 0 && p.concept().footing() != Footing.PLANE) {
                double w = Math.min(p.x1(), canvas.width()) - Math.max(p.x0(), 0);
                double h = Math.min(p.foot(), canvas.height()) - Math.max(p.y0(), 0);
                sum += Math.max(0, SEEN - Math.max(0, w) * Math.max(0, h) / p.area());
            }
        }
        return sum;
    }

    /** Moves a thing with all that is tied to it, except host, surfaces and mountains. */
    private void together(Piece p, List<Piece> pieces) {
        double dx = (dice.nextDouble() - 0.5) * 0.8;
        double dy = (dice.nextDouble() - 0.5) * 0.1;
        for (int i = 0; i < pieces.size(); i++) {
            Piece q = pieces.get(i);
            Footing f = q.concept().footing();
            boolean goes = q == p || q.entity() >= 0 && ties.join(p.entity(), q.entity());
            if (goes && f != Footing.PLANE && f != Footing.BACKDROP && !fixed.test(q) && !cast.hosts(q.concept())) {
                pieces.set(i, q.at(q.cx() + dx, q.foot() + dy));
            }
        }
    }

    /** What hangs in a mountain goes where the mountain goes. */
    private void carry(Piece from, Piece to, List<Piece> pieces) {
        for (int k = 0; k < pieces.size(); k++) {
            Piece fall = pieces.get(k);
            if (fall.concept().id().equals("waterfall") && !fixed.test(fall) && fall.cx() > from.x0() && fall.cx() < from.x1()) {
                pieces.set(k, fall.at(fall.cx() + to.cx() - from.cx(), fall.foot() + to.foot() - from.foot()));
            }
        }
    }

    private List<Integer> movable(List<Piece> pieces) {
        List<Integer> out = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            Piece p = pieces.get(i);
            Footing f = p.concept().footing();
            boolean flying = f == Footing.AIR && p.entity() >= 0 && pieces.stream().filter(q -> q.entity() == p.entity()).count() >= 3;
            boolean corner = p.entity() < 0 && p.concept().family().equals("tree") && !cast.hosts(p.concept());
            boolean hung = p.concept().id().equals("vine") && ties.joins(p.entity());
            boolean stays = fixed.test(p) || flying || corner || hung || f == Footing.PLANE || f == Footing.VEIL || p.concept().id().equals("tide") || p.concept().id().equals("waterfall");
            if (!stays) {
                out.add(i);
            }
        }
        return out;
    }

    private Piece moved(Piece p, Composition c, int trial) {
        int kind = dice.nextInt(6);
        boolean backdrop = p.concept().footing() == Footing.BACKDROP;
        boolean rooted = p.concept().footing() == Footing.EDGE && p.concept().semantic() != SemanticClass.ANIMAL;
        if (kind < 2 && !cast.hosts(p.concept())) {
            Piece tied = tied(p, c);
            if (tied != null) {
                return tied;
            }
        }
        if (kind == 5) {
            double s = 0.9 + 0.22 * dice.nextDouble();
            return backdrop || rooted ? null : p.sized(p.w() * s, p.h() * s);
        }
        if (kind == 4 && !backdrop && !rooted && !cast.hosts(p.concept())) {
            return elsewhere(p, c);
        }
        double span = cast.hosts(p.concept()) || backdrop ? 0.05 : trial % 2 == 0 ? 0.12 : 0.04;
        double dx = (dice.nextDouble() + dice.nextDouble() - 1) * 2 * span;
        double dy = (dice.nextDouble() + dice.nextDouble() - 1) * span;
        if (backdrop) {
            return p.at(p.cx() + dx, p.foot());
        }
        return rooted ? p.at(p.cx(), p.foot() + dy) : p.at(p.cx() + dx, p.foot() + dy);
    }

    private Piece tied(Piece p, Composition c) {
        for (Ties.Tie t : ties.all()) {
            if (t.subject() == p.entity() && p.entity() >= 0) {
                List<Piece> objects = c.pieces().stream().filter(q -> q.entity() == t.object()).toList();
                if (!objects.isEmpty()) {
                    return Ties.kept(t.kind(), p, objects.get(dice.nextInt(objects.size())), dice);
                }
            }
        }
        return null;
    }

    private Piece elsewhere(Piece p, Composition c) {
        Canvas canvas = c.canvas();
        Concept k = p.concept();
        return switch (k.footing()) {
            case GROUND, THING -> onto(p, c.pieces().stream().filter(q -> q != p && Roles.land(q.concept()) && q.concept().footing() == Footing.PLANE).toList(), canvas);
            case WATER -> onto(p, c.pieces().stream().filter(q -> Roles.waterPlane(q.concept())).toList(), canvas);
            case SKY, AIR -> p.at(p.w() / 2 + dice.nextDouble() * Math.max(0.01, canvas.width() - p.w()),
                    p.h() + 0.03 + dice.nextDouble() * Math.max(0.02, c.horizon() - p.h() - 0.02));
            case EDGE -> onto(p, c.pieces().stream().filter(q -> q != p && Roles.perch(q.concept()) && q.concept().family().equals("tree")).toList(), canvas);
            default -> null;
        };
    }

    /** Somewhere on one of the surfaces (or in one of the crowns), at the size its distance asks. */
    private Piece onto(Piece p, List<Piece> surfaces, Canvas canvas) {
        if (surfaces.isEmpty()) {
            return null;
        }
        Piece g = surfaces.get(dice.nextInt(surfaces.size()));
        double left = Math.max(g.x0() + 0.08 * g.w(), 0.05);
        double right = Math.min(g.x1() - 0.08 * g.w(), canvas.width() - 0.05);
        if (left >= right) {
            return null;
        }
        double x = left + (right - left) * dice.nextDouble();
        double y = Math.min(g.y0() + (0.2 + 0.6 * dice.nextDouble()) * g.h(), canvas.bottom() + 0.01);
        double depth = Roles.waterPlane(g.concept()) || g.h() > 0.35 ? p.depth() : g.depth() - 0.01;
        return p.at(x, y).deep(depth);
    }
}
