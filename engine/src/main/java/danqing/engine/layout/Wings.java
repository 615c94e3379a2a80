package danqing.engine.layout;

import danqing.engine.scene.Concept;
import danqing.engine.scene.Concepts;
import danqing.engine.scene.Footing;
import danqing.engine.scene.Scene;
import java.util.Set;

/** Birds that usually stand or perch and that the verse sees on the wing (晴空一鹤排云上): while composing they belong to the air. */
final class Wings {
    private static final Set<String> EARTHBOUND = Set.of("rooster", "peacock", "partridge", "goose");
    /** A spread wing is wider than a standing bird is tall. */
    private static final double SPREAD = 1.5;

    private Wings() {}

    /** The piece in the air if its entity is said to fly; otherwise the piece itself. */
    static Piece aloft(Scene scene, Piece p) {
        Concept c = p.concept();
        boolean stays = p.entity() < 0 || !c.family().equals("bird") || c.footing() == Footing.AIR || EARTHBOUND.contains(c.id());
        if (stays || !scene.entities().get(p.entity()).attributes().contains("flying")) {
            return p;
        }
        double height = Math.min(c.height(), 0.13);
        Concept air = new Concept(c.id(), c.label(), c.family(), c.semantic(), Footing.AIR, height, SPREAD, 0.1, 0.8);
        int pose = 4 + Math.floorMod(p.pose(), 4);
        return new Piece(air, p.entity(), p.cx(), p.foot(), 1.35 * height * SPREAD, 1.35 * height, p.depth(), pose, p.flip(), p.count());
    }

    /** Whether {@link #aloft} lifted it. */
    static boolean risen(Piece p) {
        return p.entity() >= 0 && p.concept().footing() == Footing.AIR && Concepts.get(p.concept().id()).footing() != Footing.AIR;
    }
}
