package danqing.engine.layout;

import danqing.engine.scene.Concept;
import danqing.engine.scene.Footing;
import danqing.engine.scene.Scene;
import danqing.engine.scene.SemanticClass;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Who plays what in one picture: the host (主), and the kind of place it makes.
 *
 * @param host concept of the host; empty when nothing in the scene can hold the picture (sea and moon, desert and smoke)
 * @param kind of place
 */
record Cast(Optional<Concept> host, Kind kind) {
    /** The place a host makes. */
    enum Kind {
        /** a tree on a near bank */
        TREE,
        /** a branch from an edge */
        BRANCH,
        /** flowers or leaves on water */
        POND,
        /** a flower on the ground */
        FLOWER,
        /** a mountain, or a waterfall in one */
        HIGH,
        /** buildings across the middle */
        TOWN,
        /** a boat on open water */
        BOAT,
        /** somebody, or an animal */
        FIGURE,
        /** a thing lying near us */
        THING,
        /** surfaces and sky alone */
        OPEN
    }

    private static final Set<String> HANGING = Set.of("vine", "gourd", "curtain", "morning_glory");
    private static final Set<String> HIGH_HOSTS = Set.of("mountain", "peak", "gorge", "snow_mountain", "cliff");
    /** Stands on the ground like a house, but is not looked at from afar. */
    private static final Set<String> FURNITURE = Set.of("screen", "loom", "swing", "well");
    private static final Set<String> LARGE_HERBS = Set.of("reed", "orchid", "banana");

    /** The host is what ranks highest of what the verse names; a branch that had to be added for birds counts too. */
    static Cast of(Scene scene, List<Piece> pieces) {
        boolean fall = pieces.stream().anyMatch(p -> p.entity() >= 0 && p.concept().id().equals("waterfall"));
        Optional<Piece> best = pieces.stream().filter(p -> p.entity() >= 0).filter(p -> rank(scene, p, fall) > 0)
                .max(Comparator.comparingDouble(p -> rank(scene, p, fall)));
        if (best.isPresent() && kind(best.get().concept()) == Kind.FLOWER && !best.get().concept().family().equals("tree")) {
            // somebody among flowers is not smaller than they are
            Optional<Piece> flowers = best;
            best = pieces.stream().filter(p -> p.entity() >= 0 && p.concept().semantic() == SemanticClass.FIGURE && p.concept().footing() != Footing.AIR
                    && p.concept().footing() != Footing.WATER && p.concept().footing() != Footing.EDGE && p.concept().height() >= 0.13).findFirst().or(() -> flowers);
        }
        boolean perching = pieces.stream().anyMatch(p -> p.entity() >= 0 && p.concept().footing() == Footing.EDGE && p.concept().semantic() == SemanticClass.ANIMAL);
        if (perching && best.filter(p -> Roles.perch(p.concept())).isEmpty()) {
            Optional<Piece> tree = pieces.stream().filter(p -> p.entity() < 0 && p.concept().family().equals("tree")).findFirst();
            best = tree.isPresent() ? tree : best;
        }
        return best.map(p -> new Cast(Optional.of(p.concept()), kind(p.concept()))).orElseGet(() -> new Cast(Optional.empty(), Kind.OPEN));
    }

    private static double rank(Scene scene, Piece p, boolean fall) {
        Concept c = p.concept();
        double base = switch (kind(c)) {
            case HIGH -> c.id().equals("waterfall") ? 0.9 : fall && !c.id().equals("cliff") ? 1.3 : scene.entities().get(p.entity()).attributes().contains("far") ? 0.4
                    : c.id().equals("snow_mountain") ? 0.65 : p.concept().id().equals("mountain") ? 0.6 : 0.75;
            case TREE, BRANCH -> c.id().equals("forest") ? 0.5 : HANGING.contains(c.id()) ? 0.55 : 1;
            case POND -> 0.9;
            case FLOWER -> LARGE_HERBS.contains(c.id()) || c.semantic() == SemanticClass.FLOWER ? 0.72 : 0.3;
            case TOWN -> c.id().equals("fence") || c.id().equals("wall") || c.id().equals("railing") || c.height() < 0.13 ? 0.3 : c.height() * c.aspect() >= 0.34 ? 0.76 : 0.64;
            case BOAT -> 0.68;
            case FIGURE -> c.footing() == Footing.EDGE || c.footing() == Footing.AIR || c.height() < 0.13 ? 0.35 : 0.6;
            case THING -> 0.2;
            case OPEN -> 0;
        };
        return base * Math.sqrt(scene.entities().get(p.entity()).weight());
    }

    private static Kind kind(Concept c) {
        if (HIGH_HOSTS.contains(c.id()) || c.id().equals("waterfall")) {
            return Kind.HIGH;
        }
        return switch (c.semantic()) {
            case FOLIAGE, FLOWER -> c.footing() == Footing.EDGE ? Kind.BRANCH : c.footing() == Footing.WATER ? c.height() > 0.2 ? Kind.POND : Kind.OPEN
                    : c.footing() == Footing.AIR ? Kind.OPEN : c.family().equals("tree") ? Kind.TREE : Kind.FLOWER;
            case ARCHITECTURE -> c.family().equals("boat") ? Kind.BOAT : FURNITURE.contains(c.id()) ? Kind.FIGURE : c.footing() == Footing.GROUND ? Kind.TOWN
                    : c.footing() == Footing.THING ? Kind.THING : Kind.OPEN;
            case FIGURE -> c.footing() == Footing.WATER ? Kind.BOAT : Kind.FIGURE;
            case ANIMAL -> Kind.FIGURE;
            default -> Kind.OPEN;
        };
    }

    boolean hosts(Concept c) {
        return host.isPresent() && host.get().id().equals(c.id());
    }
}
