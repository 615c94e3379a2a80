package danqing.engine.layout;

import danqing.engine.scene.Concept;

/** Far is small and high, near is large and low. Lengths are in short sides. */
final class Perspective {
    private Perspective() {}

    /** Relative size at a depth, 1 at our feet. */
    static double at(double depth) {
        return 1 / (1 + 1.8 * depth);
    }

    /** Expected height of one specimen at a depth. */
    static double naturalHeight(Concept c, double depth) {
        return c.height() * at(depth) / at(c.near());
    }

    /** y of the ground at a depth, between the horizon (depth 1) and the lowest foot line (depth 0). */
    static double footAt(double horizon, double bottom, double depth) {
        return horizon + (bottom - horizon) * Math.pow(1 - depth, 1.4);
    }

    /** Inverse of {@link #footAt}, 0…1. */
    static double depthAt(double horizon, double bottom, double y) {
        double t = (y - horizon) / Math.max(1e-6, bottom - horizon);
        return 1 - Math.pow(Math.clamp(t, 0, 1), 1 / 1.4);
    }
}
