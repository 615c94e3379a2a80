package danqing.engine.contour.plant;

import danqing.engine.contour.brush.Brush;
import danqing.engine.contour.motif.Motif;
import danqing.engine.contour.motif.Subject;
import danqing.engine.scene.Concepts;
import danqing.engine.scene.Footing;

/**
 * A plant in a box of a shape it can fill: a box much narrower or wider than the plant is by nature is cut down to what it would take, keeping the
 * ground under it, or the side it grows in from.
 */
final class Fitted implements Motif {
    private final Motif motif;

    Fitted(Motif motif) {
        this.motif = motif;
    }

    @Override
    public void draw(Brush brush, Subject s) {
        motif.draw(brush, box(s));
    }

    /** The subject with the part of its box that its plant fills. */
    static Subject box(Subject s) {
        double aspect = Concepts.find(s.concept()).map(c -> c.aspect()).orElse(1.0);
        boolean edge = Concepts.find(s.concept()).map(c -> c.footing() == Footing.EDGE).orElse(false);
        boolean spreads = switch (s.concept()) {
            case "forest", "grass", "rice", "wheat", "rape_flower", "vegetable", "flower", "reed", "duckweed", "water_chestnut", "petal", "catkin",
                    "fallen_leaf", "bamboo" -> true;
            default -> false;
        };
        double h = Math.min(s.h(), s.w() / (aspect * .9));
        double w = spreads ? s.w() : Math.min(s.w(), s.h() * aspect * 1.9);
        double x = edge ? Spray.fromRight(s) ? s.x() + s.w() - w : s.x() : s.cx() - w / 2;
        double y = edge ? s.y() + (s.h() - h) * .4 : s.foot() - h;
        return s.part(s.concept(), x, y, w, h, s.seed());
    }
}
