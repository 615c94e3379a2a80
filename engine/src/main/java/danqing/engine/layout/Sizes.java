package danqing.engine.layout;

import danqing.engine.scene.Concept;
import danqing.engine.scene.Footing;
import danqing.engine.scene.Scene;
import danqing.engine.scene.SemanticClass;
import java.util.Set;

/**
 * Sizes at which things read: the least height, in short sides, that a thing named by the verse should have. A boat fills a fifth of the width or
 * more, a fisherman on it is then a seventh; a figure is a seventh or eighth of the height; a single perching bird a fourteenth.
 */
final class Sizes {
    private static final Set<String> SMALL_FLYERS = Set.of("dragonfly", "butterfly", "bee");
    private final Scene scene;
    private final Cast cast;
    private final double crowd;

    /** @param standing how many things the verse names stand or float: in a crowd all are a little smaller */
    Sizes(Scene scene, Cast cast, long standing) {
        this.scene = scene;
        this.cast = cast;
        this.crowd = standing <= 4 ? 1 : Math.max(0.72, 1 - 0.045 * (standing - 4));
    }

    /** Whether a size is asked of it at all: surfaces, backdrops, scatters, mist and what is only added have none. */
    boolean asked(Piece p) {
        Concept c = p.concept();
        return p.entity() >= 0 && c.footing() != Footing.PLANE && c.footing() != Footing.BACKDROP && c.footing() != Footing.VEIL && p.count() == 1
                && (!Roles.spread(c) || c.semantic() == SemanticClass.CELESTIAL || c.id().equals("smoke") || c.id().equals("spring") || c.id().equals("fence"));
    }

    /** Least legible height of a piece. */
    double least(Piece p) {
        Concept c = p.concept();
        double weight = p.entity() >= 0 ? Math.sqrt(Math.clamp(scene.entities().get(p.entity()).weight(), 0.25, 4)) : 1;
        return base(c) * weight * (c.semantic() == SemanticClass.CELESTIAL ? 1 : crowd);
    }

    private double base(Concept c) {
        boolean host = cast.hosts(c);
        if (c.family().equals("boat") || c.id().equals("fisherman") || c.id().equals("boatman") || c.id().equals("lotus_picker")) {
            double width = host ? 0.30 : c.id().equals("sailboat") ? 0.13 : 0.24;
            return width / c.aspect();
        }
        if (SMALL_FLYERS.contains(c.id())) {
            return cast.kind() == Cast.Kind.POND || cast.kind() == Cast.Kind.FLOWER ? 0.085 : 0.065;
        }
        return switch (c.semantic()) {
            case CELESTIAL -> c.id().equals("star") || c.id().equals("galaxy") ? c.height() : cast.host().isEmpty() ? 0.19 : 0.125;
            case FIGURE -> host ? 1.5 * c.height() : 0.95 * c.height();
            case ANIMAL -> host ? (c.height() > 0.15 ? 1.12 : 1.45) * c.height() : c.footing() == Footing.AIR ? 1.35 * c.height() : 0.95 * c.height();
            case FOLIAGE, FLOWER -> host ? c.height() : cast.kind() == Cast.Kind.FIGURE && !c.family().equals("tree") ? 0.5 * c.height() : c.family().equals("tree") ? 0.68 * c.height() : 0.8 * c.height();
            case ARCHITECTURE -> c.id().equals("kite") ? 1.35 * c.height() : host ? 1.1 * c.height() : c.footing() == Footing.THING ? 1.1 * c.height() : 0.9 * c.height();
            default -> switch (c.id()) {
                case "smoke" -> cast.host().isEmpty() ? 0.4 : 0.24;
                case "spring" -> 0.26;
                default -> c.height();
            };
        };
    }
}
