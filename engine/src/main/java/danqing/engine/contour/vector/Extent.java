package danqing.engine.contour.vector;

/** Where the marks of a group lie, canvas units; empty groups lie nowhere ({@code right < left}). */
public record Extent(float left, float top, float right, float bottom) {
    /** Of all marks that have a place. */
    public static Extent of(Group g) {
        float[] e = {Float.MAX_VALUE, Float.MAX_VALUE, -Float.MAX_VALUE, -Float.MAX_VALUE};
        for (Mark m : g.marks()) {
            switch (m) {
                case Stroke s -> grow(e, s.x(), s.y());
                case Wash w -> grow(e, w.x(), w.y());
                case Clear c -> grow(e, c.x(), c.y());
                case Backdrop b -> { }
            }
        }
        return new Extent(e[0], e[1], e[2], e[3]);
    }

    private static void grow(float[] e, float[] x, float[] y) {
        for (int i = 0; i < x.length; i++) {
            e[0] = Math.min(e[0], x[i]);
            e[1] = Math.min(e[1], y[i]);
            e[2] = Math.max(e[2], x[i]);
            e[3] = Math.max(e[3], y[i]);
        }
    }

    public boolean empty() {
        return right < left;
    }

    /** Whether a point lies in it. */
    public boolean holds(double x, double y) {
        return x >= left && x <= right && y >= top && y <= bottom;
    }

    public float area() {
        return empty() ? 0 : (right - left) * (bottom - top);
    }
}
