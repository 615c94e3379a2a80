package danqing.engine.layout;

import danqing.engine.scene.Concept;
import danqing.engine.scene.Entity;
import danqing.engine.scene.Footing;
import danqing.engine.scene.SemanticClass;
import java.util.Set;

/** The parts concepts play in a composition, derived from the table of concepts. */
final class Roles {
    private static final Set<String> WALLS = Set.of("mountain", "peak", "gorge", "cliff");
    private static final Set<String> BUILT_GROUND = Set.of("terrace", "courtyard", "steps", "street", "road", "bank");
    private static final Set<String> CARRIERS = Set.of("bridge", "terrace", "courtyard", "steps", "ferry", "bed", "pavilion", "tower", "railing",
            "horse", "donkey", "ox", "street", "window");
    private static final Set<String> SPREAD = Set.of("star", "galaxy", "cloud", "glow", "mist", "range", "forest", "village", "grass", "duckweed",
            "water_chestnut", "rice", "wheat", "vegetable", "rape_flower", "petal", "catkin", "fallen_leaf", "firefly", "moss", "wave", "tide",
            "spring", "gorge", "smoke", "rainbow", "lightning", "sun", "moon", "crescent", "city_wall", "street", "fence", "railing");
    private static final int LARGEST_GROUP = 12;
    /** The kind of addition that the scene's own land does not use up. */
    static final String LAND = "land";

    private Roles() {}

    /** Can carry what stands: earth, rock and mountains, and built ground. */
    static boolean land(Concept c) {
        boolean ground = switch (c.semantic()) {
            case EARTH, NEAR_ROCK, FAR_MOUNTAIN -> true;
            default -> false;
        };
        return BUILT_GROUND.contains(c.id()) || ground && !c.id().equals("range") && !c.id().equals("moss");
    }

    /** A surface of water that boats and water plants ride on. */
    static boolean waterPlane(Concept c) {
        return c.semantic() == SemanticClass.WATER && c.footing() == Footing.PLANE;
    }

    /** Steep enough for a waterfall to hang on. */
    static boolean wall(Concept c) {
        return WALLS.contains(c.id());
    }

    /** Carries figures: boats, bridges, built ground. */
    static boolean carrier(Concept c) {
        return c.family().equals("boat") || CARRIERS.contains(c.id());
    }

    /** A bird or a cicada may sit on it, a vine may hang on it. */
    static boolean perch(Concept c) {
        boolean firm = switch (c.semantic()) {
            case FOLIAGE, FLOWER, NEAR_ROCK, ARCHITECTURE -> true;
            default -> false;
        };
        return firm && (c.footing() == Footing.GROUND || c.footing() == Footing.EDGE);
    }

    /** Three or more of it are composed as one group. */
    static boolean flock(Concept c) {
        boolean free = switch (c.footing()) {
            case AIR, WATER, GROUND, EDGE -> true;
            default -> false;
        };
        return c.semantic() == SemanticClass.ANIMAL && c.height() <= 0.13 && free;
    }

    /** One placement shows any number of it: a surface, a scatter, a clump, a veil. */
    static boolean spread(Concept c) {
        return c.footing() == Footing.PLANE || c.footing() == Footing.VEIL || SPREAD.contains(c.id());
    }

    /** How many placements a count asks for: one for surfaces, scatters and flocks, else the count, 7 at most (3 for mountains). */
    static int instances(Concept c, int count) {
        if (spread(c) || flock(c) && count >= 3) {
            return 1;
        }
        return Math.clamp(count, 1, c.footing() == Footing.BACKDROP ? 3 : 7);
    }

    /** How many specimens one placement of the entity holds: more than 1 only for flocks. */
    static int group(Concept c, Entity e) {
        return flock(c) && !spread(c) && e.count() >= 3 ? Math.min(e.count(), LARGEST_GROUP) : 1;
    }

    /** Order of placing: 0 surfaces and land, 1 what stands or floats, 2 what perches or lies near somebody, 3 the sky. */
    static int rank(Concept c) {
        return switch (c.footing()) {
            case PLANE, BACKDROP -> 0;
            case GROUND, WATER -> Set.of("island", "terrace", "courtyard").contains(c.id()) ? 0 : 1;
            case EDGE -> c.id().equals("cliff") ? 0 : c.semantic() == SemanticClass.ANIMAL ? 2 : 1;
            case SKY, AIR -> 3;
            case THING, VEIL -> 2;
        };
    }

    /** What an addition counts as: one water, mountain, tree … at most, and none where the scene has its own; land a few times. */
    static String kindAdded(Concept c) {
        return switch (c.id()) {
            case "rock", "range", "mist" -> c.id();
            case "grass", "reed" -> "herb";
            default -> waterPlane(c) ? "water" : c.footing() == Footing.BACKDROP ? "mountain" : c.family().equals("tree") ? "tree" : land(c) ? LAND : "other";
        };
    }
}
