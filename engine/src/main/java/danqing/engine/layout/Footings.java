package danqing.engine.layout;

import danqing.engine.scene.Concept;
import danqing.engine.scene.SemanticClass;
import java.util.List;
import java.util.stream.Stream;

/** How well a piece stands, hangs, floats or perches where it is, 0…1. */
final class Footings {
    private final Composition c;
    private final double width;
    private final double height;

    Footings(Composition c) {
        this.c = c;
        this.width = c.canvas().width();
        this.height = c.canvas().height();
    }

    double of(Piece p) {
        return switch (p.concept().footing()) {
            case SKY -> sky(p);
            case AIR -> air(p);
            case GROUND -> ground(p);
            case WATER -> water(p);
            case PLANE -> CompositionScore.clamp(1 - (c.horizon() - p.y0() - 0.05) / 0.2);
            case BACKDROP -> backdrop(p);
            case EDGE -> edge(p);
            case THING -> thing(p);
            case VEIL -> 1;
        };
    }

    private Stream<Piece> others(Piece p) {
        return c.pieces().stream().filter(q -> q != p);
    }

    private boolean onLand(Piece p) {
        return others(p).anyMatch(q -> Roles.land(q.concept()) && q.holds(p.cx(), p.foot()));
    }

    private double sky(Piece p) {
        if (p.concept().id().equals("mist")) {
            return 1;
        }
        if (p.concept().id().equals("smoke")) {
            boolean held = others(p).anyMatch(q -> q.holds(p.cx(), p.foot()) && (Roles.land(q.concept())
                    || q.concept().semantic() == SemanticClass.ARCHITECTURE || q.concept().semantic() == SemanticClass.FIGURE));
            return held || Math.abs(p.foot() - c.horizon()) <= 0.1 ? 1 : 0.3;
        }
        return CompositionScore.clamp(1 - (p.foot() - c.horizon() - 0.04) / 0.2);
    }

    private double air(Piece p) {
        double solid = others(p).filter(q -> switch (q.concept().semantic()) {
            case ARCHITECTURE, FIGURE, NEAR_ROCK, FAR_MOUNTAIN, CELESTIAL -> true;
            default -> false;
        }).mapToDouble(p::overlap).sum();
        return CompositionScore.clamp(1 - Math.max(0, solid / p.area() - 0.15) / 0.5);
    }

    private double ground(Piece p) {
        if (onLand(p)) {
            return 1;
        }
        SemanticClass s = p.concept().semantic();
        if ((s == SemanticClass.FIGURE || s == SemanticClass.ANIMAL) && others(p).anyMatch(q -> carries(q, p))) {
            return 1;
        }
        return p.depth() <= 0.3 && p.foot() >= 0.985 * height ? 1 : 0;
    }

    private static boolean carries(Piece q, Piece p) {
        return Roles.carrier(q.concept()) && Math.abs(p.cx() - q.cx()) <= q.w() * 0.45 && q.y0() - 0.02 <= p.foot() && p.foot() <= q.foot() + 0.01;
    }

    private double water(Piece p) {
        boolean afloat = others(p).anyMatch(q -> Roles.waterPlane(q.concept()) && Math.abs(p.cx() - q.cx()) <= q.w() / 2
                && q.y0() - 0.02 <= p.foot() && p.foot() <= q.foot() + 0.02);
        if (!afloat) {
            return 0;
        }
        String id = p.concept().id();
        if (id.equals("bridge") || id.equals("ferry")) {
            int reach = 0;
            for (double x : new double[] {p.x0(), p.x1()}) {
                if (x <= 0.01 || x >= width - 0.01 || others(p).anyMatch(q -> Roles.land(q.concept()) && reaches(q, x, p))) {
                    reach++;
                }
            }
            return reach == 2 ? 1 : reach == 0 ? 0.2 : id.equals("bridge") ? 0.8 : 1;
        }
        boolean aground = others(p).anyMatch(q -> Roles.land(q.concept()) && q.concept().footing() == danqing.engine.scene.Footing.PLANE
                && q.holds(p.cx(), p.foot()));
        return aground ? 0.4 : 1;
    }

    /** Land meets the end x of a bridge or landing stage. */
    static boolean reaches(Piece land, double x, Piece p) {
        return land.x0() - 0.06 <= x && x <= land.x1() + 0.06 && land.y0() - 0.05 <= p.foot() && p.foot() <= land.foot() + 0.12;
    }

    private double backdrop(Piece p) {
        if (p.concept().id().equals("waterfall")) {
            double best = others(p).filter(q -> q.concept().semantic() == SemanticClass.FAR_MOUNTAIN || q.concept().semantic() == SemanticClass.NEAR_ROCK)
                    .filter(q -> Math.abs(p.cx() - q.cx()) <= q.w() * 0.42).mapToDouble(q -> p.overlap(q) / p.area()).max().orElse(0);
            return CompositionScore.clamp(best / 0.7);
        }
        double low = c.horizon() - 0.08 * height;
        double high = c.horizon() + 0.3 * height;
        return CompositionScore.clamp(1 - Math.max(0, Math.max(low - p.foot(), p.foot() - high)) / 0.15);
    }

    private double edge(Piece p) {
        Concept k = p.concept();
        if (k.semantic() == SemanticClass.ANIMAL) {
            return others(p).anyMatch(q -> Roles.perch(q.concept()) && perches(p, q)) ? 1 : 0;
        }
        if (p.x0() <= 0.02 || p.x1() >= width - 0.02 || p.y0() <= 0.02) {
            return 1;
        }
        if (k.semantic() == SemanticClass.NEAR_ROCK) {
            return p.foot() >= height || onLand(p) ? 1 : 0.2;
        }
        return others(p).anyMatch(q -> Roles.perch(q.concept()) && p.overlap(q) >= 0.3 * p.area()) ? 1 : 0.2;
    }

    /** {@code p} sits within the upper four fifths of {@code q}. */
    static boolean perches(Piece p, Piece q) {
        return Math.abs(p.cx() - q.cx()) <= q.w() * 0.46 && q.y0() + 0.01 <= p.foot() && p.foot() <= q.y0() + 0.8 * q.h();
    }

    private double thing(Piece p) {
        if (onLand(p)) {
            return 1;
        }
        List<SemanticClass> owners = List.of(SemanticClass.FIGURE, SemanticClass.ARCHITECTURE);
        boolean near = others(p).anyMatch(q -> owners.contains(q.concept().semantic()) && Math.abs(p.cx() - q.cx()) <= (p.w() + q.w()) / 2 + 0.1
                && q.y0() - 0.02 <= p.foot() && p.foot() <= q.foot() + 0.06);
        return near || p.depth() <= 0.3 && p.foot() >= 0.55 * height ? 1 : 0.2;
    }
}
