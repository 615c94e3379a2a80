package danqing.engine.layout;

import danqing.engine.scene.Concept;
import danqing.engine.scene.Footing;

/**
 * One placement while composing, in short sides.
 *
 * @param concept what
 * @param entity  index of the scene's entity, −1 for what the painter adds
 * @param cx      centre x
 * @param foot    y of the foot (bottom of the box)
 * @param w       width
 * @param h       height
 * @param depth   0 = at our feet … 1 = the horizon
 * @param pose    0…7
 * @param flip    mirrored: looks left
 * @param count   how many specimens the box holds
 */
record Piece(Concept concept, int entity, double cx, double foot, double w, double h, double depth, int pose, boolean flip, int count) {
    double x0() {
        return cx - w / 2;
    }

    double x1() {
        return cx + w / 2;
    }

    double y0() {
        return foot - h;
    }

    double cy() {
        return foot - h / 2;
    }

    double area() {
        return w * h;
    }

    double overlap(Piece o) {
        double dx = Math.min(x1(), o.x1()) - Math.max(x0(), o.x0());
        double dy = Math.min(foot, o.foot) - Math.max(y0(), o.y0());
        return dx > 0 && dy > 0 ? dx * dy : 0;
    }

    /** Whether the body drawn in this box is under the point: boxes of mountains and banks are not full. */
    boolean holds(double x, double y) {
        double r = (y - y0()) / h;
        if (r > 1.06) {
            return false;
        }
        if (concept.footing() == Footing.BACKDROP) {
            return r >= 0.22 && Math.abs(x - cx) <= w / 2 * (0.1 + 0.9 * Math.min(r, 1));
        }
        if (concept.footing() == Footing.PLANE) {
            return r >= 0.08 && Math.abs(x - cx) <= w / 2 * Math.min(1, 0.55 + r);
        }
        return r >= -0.02 && Math.abs(x - cx) <= w / 2;
    }

    Piece at(double newCx, double newFoot) {
        return new Piece(concept, entity, newCx, newFoot, w, h, depth, pose, flip, count);
    }

    Piece sized(double newW, double newH) {
        return new Piece(concept, entity, cx, foot, newW, newH, depth, pose, flip, count);
    }

    Piece deep(double newDepth) {
        return new Piece(concept, entity, cx, foot, w, h, Math.clamp(newDepth, 0, 1), pose, flip, count);
    }

    Piece posed(int newPose, boolean newFlip) {
        return new Piece(concept, entity, cx, foot, w, h, depth, newPose, newFlip, count);
    }
}
