package danqing.ui.canvas;

import danqing.engine.scene.Concept;
import danqing.engine.scene.Footing;
import danqing.engine.scene.SemanticClass;

/** Plain shapes that say at a glance what a placement is: SVG paths in a box of 100 × 100, standing on its lower edge. */
final class Silhouettes {
    private static final String TREE = "M46 100 C47 80 44 70 45 58 C28 62 12 52 14 38 C4 28 16 12 30 16 C36 0 64 0 70 15 C86 11 97 28 87 39 C90 54 70 62 56 58 "
            + "C55 72 54 84 57 100 Z";
    private static final String MOUNTAIN = "M0 100 C10 84 18 78 26 60 C32 46 38 42 46 20 C50 8 54 2 58 6 C66 16 68 34 76 42 C84 54 90 82 100 100 Z";
    private static final String RANGE = "M0 100 C8 82 14 70 20 74 C28 50 32 30 40 26 C46 34 48 52 54 54 C60 34 66 6 74 2 C80 14 82 44 88 56 C94 70 96 88 100 100 Z";
    private static final String BUILDING = "M12 100 L12 52 L2 52 C20 44 34 32 42 18 L58 18 C66 32 80 44 98 52 L88 52 L88 100 Z";
    private static final String BOAT = "M0 58 C10 66 20 70 30 70 L36 36 C46 30 58 30 66 36 L70 70 C82 70 92 66 100 54 C96 82 86 100 72 100 L26 100 C12 100 4 84 0 58 Z";
    private static final String FIGURE = "M50 0 C58 0 63 8 63 16 C63 22 60 26 58 29 C74 34 82 52 84 100 L16 100 C18 52 26 34 42 29 C40 26 37 22 37 16 C37 8 42 0 50 0 Z";
    private static final String BIRD = "M0 38 C16 20 34 26 48 52 C58 24 78 8 100 12 C84 24 70 44 62 70 C56 84 46 84 40 70 C32 52 18 40 0 38 Z";
    private static final String ANIMAL = "M6 100 L10 56 C4 44 8 30 20 34 L68 34 C74 18 84 8 98 14 C100 26 94 34 88 40 C88 52 84 60 80 64 L84 100 L74 100 L70 68 "
            + "L28 68 L20 100 Z";
    private static final String FISH = "M0 50 C20 16 58 14 78 46 L100 22 L96 50 L100 80 L78 56 C58 88 20 84 0 50 Z";
    private static final String INSECT = "M50 40 C36 6 8 4 6 28 C4 48 30 54 46 54 C26 58 18 80 30 92 C42 98 50 80 50 66 C50 80 58 98 70 92 C82 80 74 58 54 54 "
            + "C70 54 96 48 94 28 C92 4 64 6 50 40 Z";
    private static final String FLOWER = "M48 100 L48 56 C30 62 18 46 26 34 C14 20 32 6 44 14 C52 0 72 6 70 20 C88 24 84 48 68 46 C64 56 56 58 52 56 L53 100 Z";
    private static final String GRASS = "M44 100 C40 60 24 30 4 14 C26 22 40 40 46 60 C46 36 48 16 56 0 C58 24 54 44 53 62 C60 42 74 26 96 18 C78 34 62 60 56 100 Z";
    private static final String ROCK = "M2 100 C2 76 12 62 22 50 C30 26 44 10 58 14 C74 20 78 44 86 56 C96 68 98 84 98 100 Z";
    private static final String CLOUD = "M8 82 C-4 68 6 46 22 50 C24 22 54 16 64 38 C78 28 98 40 92 58 C102 70 92 88 80 86 L20 88 C14 88 10 86 8 82 Z";
    private static final String MOUND = "M0 100 C8 40 26 6 50 4 C76 4 92 36 100 100 Z";
    private static final String SHEET = "M0 0 L100 0 L100 100 L0 100 Z";
    private static final String DISC = "M50 0 C78 0 100 22 100 50 C100 78 78 100 50 100 C22 100 0 78 0 50 C0 22 22 0 50 0 Z";
    private static final String THING = "M14 0 L86 0 C94 0 100 6 100 14 L100 86 C100 94 94 100 86 100 L14 100 C6 100 0 94 0 86 L0 14 C0 6 6 0 14 0 Z";
    private static final String FALL = "M38 0 L62 0 C60 30 66 60 78 100 L22 100 C34 60 40 30 38 0 Z";

    private static final String BRIDGE = "M0 100 C10 50 28 14 50 14 C72 14 90 50 100 100 L72 100 C70 70 62 52 50 52 C38 52 30 70 28 100 Z";

    private Silhouettes() {}

    /** The shape of a concept. */
    static String of(Concept c) {
        if (c.id().equals("waterfall")) {
            return FALL;
        }
        if (c.id().contains("bridge")) {
            return BRIDGE;
        }
        if (c.footing() == Footing.PLANE) {
            return c.semantic() == SemanticClass.WATER ? SHEET : MOUND;
        }
        return switch (c.family()) {
            case "celestial" -> DISC;
            case "sky", "weather" -> CLOUD;
            case "water" -> FALL;
            case "mountain" -> c.aspect() > 1.6 ? RANGE : MOUNTAIN;
            case "rock" -> ROCK;
            case "earth" -> MOUND;
            case "tree" -> TREE;
            case "grass" -> GRASS;
            case "flower" -> FLOWER;
            case "bird" -> BIRD;
            case "animal" -> ANIMAL;
            case "fish" -> FISH;
            case "insect" -> INSECT;
            case "boat" -> BOAT;
            case "building" -> BUILDING;
            case "figure" -> FIGURE;
            default -> THING;
        };
    }
}
