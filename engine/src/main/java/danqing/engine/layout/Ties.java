package danqing.engine.layout;

import danqing.engine.scene.Concept;
import danqing.engine.scene.Footing;
import danqing.engine.scene.Relation;
import danqing.engine.scene.Scene;
import danqing.engine.scene.SemanticClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;

/**
 * What belongs to what: the relations the verse names, and what its words imply without naming it (a dragonfly that stands, stands on the bud; a vine
 * hangs on the old tree; the fire is in the boat). Each tie says how well it is kept and where its subject would keep it.
 */
final class Ties {
    /** How the subject is to its object. */
    enum Kind {
        /** on the highest tip of a flower */
        TIP,
        /** its foot on the body of the object */
        ON,
        /** in front of the object's foot, a little lower */
        UNDER,
        /** seen between the stems or through the crown */
        THROUGH,
        /** within the object's box */
        IN,
        /** at its side, feet level */
        BESIDE,
        /** clear of it, and not far */
        OUTSIDE,
        /** in front */
        BEFORE,
        /** farther away, over it */
        BEHIND,
        /** on the other side of the picture */
        ACROSS,
        /** over the object's surface: the moon over the sea, birds over a field */
        OVER
    }

    /** One tie between entities of the scene. */
    record Tie(int subject, int object, Kind kind) {}

    private static final Set<String> TIPPED = Set.of("lotus", "lotus_leaf", "lotus_pod");
    private static final Set<String> SETTLERS = Set.of("dragonfly", "butterfly", "bee");
    private final List<Tie> ties = new ArrayList<>();

    Ties(Scene scene) {
        for (Relation r : scene.relations()) {
            int s = index(scene, r.subject());
            int o = index(scene, r.object());
            if (s >= 0 && o >= 0) {
                ties.add(new Tie(s, o, kind(r.kind(), concept(scene, s), concept(scene, o))));
            }
        }
        for (int s = 0; s < scene.entities().size(); s++) {
            for (int o = 0; o < scene.entities().size(); o++) {
                if (s != o && implied(scene, s, o) != null && !tied(s, o)) {
                    ties.add(new Tie(s, o, implied(scene, s, o)));
                }
            }
        }
    }

    private boolean tied(int s, int o) {
        return ties.stream().anyMatch(t -> t.subject() == s && t.object() == o || t.subject() == o && t.object() == s);
    }

    private static int index(Scene scene, String id) {
        for (int i = 0; i < scene.entities().size(); i++) {
            if (scene.entities().get(i).id().equals(id)) {
                return i;
            }
        }
        return -1;
    }

    private static Concept concept(Scene scene, int i) {
        return danqing.engine.scene.Concepts.get(scene.entities().get(i).concept());
    }

    private static Kind kind(Relation.Kind k, Concept s, Concept o) {
        boolean high = s.footing() == Footing.SKY || s.footing() == Footing.AIR;
        return switch (k) {
            case ON -> SETTLERS.contains(s.id()) && flower(o) ? Kind.TIP : high ? Kind.OVER : Kind.ON;
            case UNDER -> Kind.UNDER;
            case IN -> high && !o.family().equals("tree") ? Kind.OVER : s.footing() == Footing.SKY ? Kind.THROUGH : Kind.IN;
            case BETWEEN -> s.footing() == Footing.SKY ? Kind.THROUGH : Kind.IN;
            case OUTSIDE -> Kind.OUTSIDE;
            case BESIDE, LEANING -> Kind.BESIDE;
            case BEFORE -> Kind.BEFORE;
            case BEHIND -> Kind.BEHIND;
            case ACROSS -> Kind.ACROSS;
        };
    }

    private static boolean flower(Concept c) {
        return c.semantic() == SemanticClass.FLOWER || TIPPED.contains(c.id());
    }

    /** The tie two kinds of things have by nature; null when they have none. */
    private static Kind implied(Scene scene, int s, int o) {
        Concept a = concept(scene, s);
        Concept b = concept(scene, o);
        if (SETTLERS.contains(a.id()) && flower(b) && scene.entities().get(s).count() == 1) {
            return Kind.TIP;
        }
        return switch (a.id()) {
            case "vine" -> b.family().equals("tree") && !b.id().equals("vine") ? Kind.IN : null;
            case "bell" -> Set.of("temple", "tower", "pagoda").contains(b.id()) ? Kind.BESIDE : null;
            case "waterfall" -> Roles.wall(b) ? Kind.IN : null;
            case "spring" -> b.id().equals("rock") ? Kind.ON : null;
            case "scholar", "old_man", "person" -> b.id().equals("fence") || b.id().equals("chrysanthemum") ? Kind.BESIDE : null;
            case "house", "thatched_hut", "village", "inn" -> b.id().equals("bridge") ? Kind.BEHIND : null;
            case "chrysanthemum" -> b.id().equals("fence") ? Kind.UNDER : null;
            default -> null;
        };
    }

    /** Whether an entity is tied to anything. */
    boolean joins(int entity) {
        return ties.stream().anyMatch(t -> t.subject() == entity || t.object() == entity);
    }

    /** Whether two entities are tied to each other. */
    boolean join(int a, int b) {
        return ties.stream().anyMatch(t -> t.subject() == a && t.object() == b || t.subject() == b && t.object() == a);
    }

    List<Tie> all() {
        return ties;
    }

    boolean isEmpty() {
        return ties.isEmpty();
    }

    /** Mean over the ties of how well the best pair keeps each, 0…1; 1 without ties. */
    double kept(Composition c) {
        if (ties.isEmpty()) {
            return 1;
        }
        double sum = 0;
        for (Tie t : ties) {
            double best = 0;
            boolean any = false;
            for (Piece p : c.pieces()) {
                if (p.entity() == t.subject()) {
                    for (Piece q : c.pieces()) {
                        if (q.entity() == t.object()) {
                            best = Math.max(best, kept(t.kind(), p, q));
                            any = true;
                        }
                    }
                }
            }
            sum += any ? best : 1;
        }
        return sum / ties.size();
    }

    private static double near(double distance, double free, double span) {
        return CompositionScore.clamp(1 - (distance - free) / span);
    }

    /** How well {@code p} is {@code kind} of {@code q}, 0…1. */
    static double kept(Kind kind, Piece p, Piece q) {
        return switch (kind) {
            case TIP -> {
                double[] tip = tip(q);
                yield near(Math.hypot(p.cx() - tip[0], p.foot() - tip[1]), 0.012, 0.15);
            }
            case ON -> q.concept().footing() == Footing.PLANE || q.concept().footing() == Footing.BACKDROP
                    ? near(Math.abs(p.cx() - q.cx()), 0.5 * q.w(), 0.3) * near(Math.max(q.y0() - p.foot(), p.foot() - q.foot()), 0.03, 0.2)
                    : near(Math.abs(p.cx() - q.cx()), 0.3 * q.w(), 0.3) * near(Math.abs(p.foot() - (q.foot() + 0.02)), 0.03, 0.2);
            case UNDER -> near(Math.abs(p.cx() - q.cx()), 0.4 * q.w(), 0.35) * near(Math.abs(p.foot() - (q.foot() + 0.03)), 0.04, 0.25);
            case THROUGH -> near(Math.abs(p.cx() - q.cx()), 0.42 * q.w(), 0.25) * near(Math.abs(p.cy() - (q.y0() + 0.3 * q.h())), 0.28 * q.h(), 0.3);
            case IN -> near(Math.abs(p.cx() - q.cx()), 0.3 * q.w(), 0.3) * near(Math.max(q.y0() - p.cy(), p.cy() - q.foot()), 0, 0.2);
            case BESIDE -> near(gap(p, q), 0.06, 0.3) * near(Math.abs(p.foot() - q.foot()), 0.06, 0.25);
            case OUTSIDE -> CompositionScore.clamp(1 - 4 * p.overlap(q) / p.area()) * near(gap(p, q), 0.12, 0.5);
            case BEFORE -> p.depth() <= q.depth() ? near(gap(p, q), 0.1, 0.5) : 0;
            case BEHIND -> p.depth() >= q.depth() ? near(gap(p, q), 0.05, 0.4) * near(Math.max(0, p.foot() - q.foot()), 0, 0.15) : 0;
            case ACROSS -> CompositionScore.clamp(Math.abs(p.cx() - q.cx()) / 0.35);
            case OVER -> near(Math.abs(p.cx() - q.cx()), 0.5 * q.w(), 0.3) * (p.foot() <= q.cy() ? 1 : 0.3);
        };
    }

    /** Room between two boxes along x; 0 when they overlap. */
    private static double gap(Piece p, Piece q) {
        return Math.max(0, Math.abs(p.cx() - q.cx()) - (p.w() + q.w()) / 2);
    }

    /** Where the highest bud or flower of a plant stands: for the lotus as its four habits are drawn. */
    static double[] tip(Piece q) {
        if (!q.concept().id().equals("lotus")) {
            return new double[] {q.cx(), q.y0() + 0.12 * q.h()};
        }
        double flower = new double[] {0.60, 0.36, 0.48, 0.70}[Math.floorMod(q.pose(), 4)];
        double bud = flower + (flower < 0.5 ? 0.34 : -0.36);
        return new double[] {q.x0() + q.w() * (q.flip() ? 1 - bud : bud), q.y0() + 0.10 * q.h()};
    }

    /** {@code p} moved to where it keeps its tie with {@code q}, one of many such places. */
    static Piece kept(Kind kind, Piece p, Piece q, SplittableRandom dice) {
        double side = dice.nextBoolean() ? 1 : -1;
        double u = dice.nextDouble() * 2 - 1;
        return switch (kind) {
            case TIP -> p.at(tip(q)[0], tip(q)[1]).deep(q.depth() - 0.01);
            case ON -> q.concept().footing() == Footing.PLANE || q.concept().footing() == Footing.BACKDROP
                    ? p.at(q.cx() + 0.35 * u * q.w(), q.y0() + (0.3 + 0.5 * dice.nextDouble()) * q.h()).deep(q.depth() - 0.01)
                    : p.at(q.cx() + 0.25 * u * q.w(), q.foot() + 0.02).deep(q.depth() - 0.01);
            case UNDER -> p.at(q.cx() + 0.35 * u * q.w(), q.foot() + 0.03 + 0.02 * u).deep(q.depth() - 0.02);
            case THROUGH -> p.at(q.cx() + 0.4 * u * q.w(), q.y0() + (0.1 + 0.3 * dice.nextDouble()) * q.h() + p.h() / 2);
            case IN -> p.at(q.cx() + 0.25 * u * q.w(), q.y0() + 0.1 * q.h() + p.h() * dice.nextDouble(0.6, 1)).deep(q.depth() - 0.01);
            case BESIDE -> p.at(q.cx() + side * ((p.w() + q.w()) / 2 + 0.02), q.foot() + 0.01).deep(q.depth() - 0.005);
            case OUTSIDE -> p.at(q.cx() + side * ((p.w() + q.w()) / 2 + 0.02 + 0.06 * dice.nextDouble()), q.foot() + 0.03 * u).deep(q.depth());
            case BEFORE -> p.at(q.cx() + u * (p.w() + q.w()) / 2, q.foot() + 0.03 + 0.04 * dice.nextDouble()).deep(q.depth() - 0.03);
            case BEHIND -> p.at(q.cx() + u * (p.w() + q.w()) / 2, q.foot() - 0.02 - 0.03 * dice.nextDouble()).deep(q.depth() + 0.03);
            case ACROSS -> p.at(q.cx() + side * (0.4 + 0.2 * dice.nextDouble()), p.foot());
            case OVER -> p.at(q.cx() + 0.4 * u * q.w(), Math.min(p.foot(), q.y0() - 0.02 + 0.03 * u));
        };
    }
}
