package danqing.engine.contour.brush;

/** How much of what is drawn at a point is seen through mist and distance: 1 all … 0 nothing. Multiplies the tone of strokes and washes. */
@FunctionalInterface
public interface Visibility {
    Visibility FULL = (x, y) -> 1;

    double at(double x, double y);

    default Visibility and(Visibility other) {
        return this == FULL ? other : other == FULL ? this : (x, y) -> at(x, y) * other.at(x, y);
    }

    /** 1 above height {@code a}, 0 below {@code b}; the edge drifts by {@code drift} units with noise 70 units long. */
    static Visibility mist(double a, double b, double drift, long seed) {
        return (x, y) -> {
            double o = drift == 0 ? 0 : drift * Noise.at(x / 70, seed);
            double t = Math.clamp((y + o - a) / Math.max(1e-3, b - a), 0, 1);
            return 1 - t * t * (3 - 2 * t);
        };
    }
}
