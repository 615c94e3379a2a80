package danqing.engine.layout;

import danqing.engine.scene.Footing;
import danqing.engine.scene.SemanticClass;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What a search over single moves leaves behind: houses at the very edge of a bank, where the drawn earth has already thinned out into water, a bow far
 * behind the archer, a town wall at our feet, somebody sunk behind a crest. Nothing is judged here; each is put back where its own kind belongs.
 */
final class LastLook {
    private static final Set<String> GREAT = Set.of("city_wall", "palace", "fort", "tower", "pagoda", "temple", "village");
    /** Share of a strip's height below which its earth is drawn thin. */
    private static final double FIRM = 0.72;

    private LastLook() {}

    /** @param fixed what must not move */
    static Composition over(Composition c, Predicate<Piece> fixed) {
        List<Piece> out = new ArrayList<>(c.pieces());
        boolean wet = out.stream().anyMatch(p -> Roles.waterPlane(p.concept()));
        for (int i = 0; i < out.size(); i++) {
            Piece p = out.get(i);
            if (fixed.test(p)) {
                continue;
            }
            if (p.concept().footing() == Footing.THING) {
                Piece laid = beside(p, i, out, c.canvas());
                out.set(i, wet ? ashore(laid, c) : laid);
            } else if (GREAT.contains(p.concept().id()) && p.foot() > 0.78 * c.canvas().height()) {
                out.set(i, back(p, out, c));
            } else if (p.concept().footing() == Footing.GROUND) {
                Piece seen = alive(p) ? risen(p, out, c) : p;
                out.set(i, wet && seen == p ? ashore(p, c) : seen);
            }
        }
        return c.with(out);
    }

    /** What somebody near us carries or lays down does not lie far behind: on their ground, on the open side, one thing after another. */
    private static Piece beside(Piece thing, int index, List<Piece> pieces, Canvas canvas) {
        Optional<Piece> owner = pieces.stream().filter(q -> q.concept().semantic() == SemanticClass.FIGURE && q.depth() < 0.25)
                .min(Comparator.comparingDouble(q -> Math.hypot(q.cx() - thing.cx(), q.foot() - thing.foot())));
        if (owner.isEmpty() || thing.foot() > owner.get().foot() - 0.16) {
            return thing;
        }
        Piece o = owner.get();
        int side = o.cx() < canvas.width() / 2 ? 1 : -1;
        long before = pieces.subList(0, index).stream().filter(q -> q.concept().footing() == Footing.THING && q.foot() > o.foot() - 0.02).count();
        double x = o.cx() + side * (o.w() / 2 + (0.6 + 0.4 * before) * thing.w() + 0.02);
        double most = canvas.width() - thing.w() / 2 - 0.02;
        return thing.at(Math.clamp(x, Math.min(thing.w() / 2 + 0.02, most), most), o.foot() + 0.02 - 0.03 * before).deep(Math.max(0, o.depth() - 0.01));
    }

    /** A town wall at our feet, smaller than who walks before it, is a toy: it goes back to the far ground, clear of what stands there. */
    private static Piece back(Piece p, List<Piece> pieces, Composition c) {
        double h = c.canvas().height();
        Optional<Piece> far = pieces.stream().filter(q -> q.concept().footing() == Footing.PLANE && Roles.land(q.concept()) && q.foot() < 0.85 * h)
                .max(Comparator.comparingDouble(Piece::w));
        boolean larger = pieces.stream().anyMatch(q -> q != p && q.concept().semantic() == SemanticClass.FIGURE && q.depth() < 0.3);
        if (far.isEmpty() && !larger) {
            return p;
        }
        double foot = far.map(q -> q.y0() + FIRM * q.h()).orElse(c.horizon() + 0.16 * (h - c.horizon()));
        double width = c.canvas().width();
        double best = p.cx();
        double least = Double.MAX_VALUE;
        for (int k = 0; k <= 8; k++) {
            double x = p.w() / 2 + (width - p.w()) * k / 8;
            Piece moved = p.at(x, foot);
            double cost = 0.05 * Math.abs(x - p.cx()) + (far.isPresent() ? 0.3 * Math.max(0, Math.abs(x - far.get().cx()) - far.get().w() / 2) : 0);
            for (Piece q : pieces) {
                if (q != p && q.entity() >= 0 && q.concept().footing() != Footing.PLANE && q.concept().footing() != Footing.VEIL && q.concept().footing() != Footing.BACKDROP) {
                    cost += moved.overlap(q) / Math.min(p.area(), q.area());
                }
            }
            if (cost < least) {
                least = cost;
                best = x;
            }
        }
        return p.at(best, foot).deep(Perspective.depthAt(c.horizon(), c.canvas().bottom(), foot));
    }

    private static boolean alive(Piece p) {
        return p.entity() >= 0 && p.concept().footing() == Footing.GROUND && (p.concept().semantic() == SemanticClass.FIGURE || p.concept().semantic() == SemanticClass.ANIMAL);
    }

    /** Who stands just behind the crest of the near ground, cut off at the waist, comes up onto it. */
    private static Piece risen(Piece p, List<Piece> pieces, Composition c) {
        double h = c.canvas().height();
        return pieces.stream().filter(q -> q.concept().footing() == Footing.PLANE && Roles.land(q.concept()) && q.foot() > h && q.h() < 0.45 * h)
                .filter(q -> q.x0() <= p.cx() && p.cx() <= q.x1() && q.depth() < p.depth())
                .filter(q -> p.foot() > q.y0() - 0.01 && p.foot() < q.y0() + 0.45 * q.h())
                .findFirst().map(q -> p.at(p.cx(), q.y0() + 0.5 * q.h()).deep(Math.max(0, q.depth() - 0.01))).orElse(p);
    }

    /** Lifts who stands on the last of a strip onto its firm part. */
    private static Piece ashore(Piece p, Composition c) {
        Optional<Piece> strip = c.pieces().stream().filter(q -> q.concept().footing() == Footing.PLANE && Roles.land(q.concept()))
                .filter(q -> q.x0() - 0.02 <= p.cx() && p.cx() <= q.x1() + 0.02 && q.y0() - 0.02 <= p.foot() && p.foot() <= q.foot() + 0.04)
                .max(Comparator.comparingDouble(Piece::foot));
        if (strip.isEmpty() || strip.get().foot() > c.canvas().height()) {
            return p; // what runs off the page below has no edge toward us
        }
        Piece s = strip.get();
        double firm = s.y0() + FIRM * s.h();
        return p.foot() <= firm ? p : p.at(p.cx(), firm);
    }
}
