package danqing.engine.contour.vector;

/**
 * A value that runs from {@code v0} at (x0,y0) to {@code v1} at (x1,y1) with a smoothstep between, constant beyond both ends and across.
 */
public record Gradient(float x0, float y0, float v0, float x1, float y1, float v1) {
    /** From {@code v0} at height {@code y0} to {@code v1} at height {@code y1}. */
    public static Gradient vertical(double y0, double v0, double y1, double v1) {
        return new Gradient(0, (float) y0, (float) v0, 0, (float) y1, (float) v1);
    }

    /** Value at a point. */
    public float at(float x, float y) {
        float dx = x1 - x0;
        float dy = y1 - y0;
        float n = dx * dx + dy * dy;
        if (n < 1e-9f) {
            return v1;
        }
        float t = ((x - x0) * dx + (y - y0) * dy) / n;
        t = t < 0 ? 0 : t > 1 ? 1 : t;
        t = t * t * (3 - 2 * t);
        return v0 + (v1 - v0) * t;
    }
}
