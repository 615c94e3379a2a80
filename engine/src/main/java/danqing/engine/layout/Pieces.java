package danqing.engine.layout;

import danqing.engine.scene.Concepts;
import java.util.ArrayList;
import java.util.List;

/** Between placements (shares of the picture) and pieces (short sides). */
final class Pieces {
    private Pieces() {}

    static Composition of(Layout layout) {
        Canvas canvas = new Canvas(layout.aspect(), layout.outline());
        List<Piece> pieces = new ArrayList<>();
        for (Placement p : layout.placements()) {
            pieces.add(of(p, canvas, p.added() ? -1 : 0));
        }
        return new Composition(canvas, layout.horizon() * canvas.height(), layout.setting().mood(), pieces);
    }

    /** @throws IllegalArgumentException when the concept does not exist */
    static Piece of(Placement p, Canvas canvas, int entity) {
        Box b = p.box();
        return new Piece(Concepts.get(p.concept()), entity, b.centerX() * canvas.width(), b.bottom() * canvas.height(), b.w() * canvas.width(),
                b.h() * canvas.height(), p.depth(), p.pose(), p.flip(), 1);
    }

    static Box box(Piece p, Canvas canvas) {
        return new Box(p.x0() / canvas.width(), p.y0() / canvas.height(), p.w() / canvas.width(), p.h() / canvas.height());
    }

    /** Back to front: the sky first, surfaces before what stands on them, then by depth and foot. Larger is farther back. */
    static double backness(Piece p) {
        double band = p.concept().semantic() == danqing.engine.scene.SemanticClass.CELESTIAL ? 2 : p.depth();
        if (p.concept().footing() == danqing.engine.scene.Footing.VEIL) {
            return -1;
        }
        if (p.concept().footing() != danqing.engine.scene.Footing.PLANE) {
            return band;
        }
        return band + switch (p.concept().id()) {
            case "plain", "desert", "field" -> 0.7;
            default -> Roles.waterPlane(p.concept()) ? 0.5 : 0.06;
        };
    }
}
