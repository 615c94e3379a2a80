package danqing.ui.canvas;

import danqing.engine.layout.Format;

/** The painted area of each outline, as the engine cuts it: a disc of 0.49 short sides; a fan of 152° about a pivot just under the picture. */
public final class Outlines {
    /** Half the fan's opening, degrees. */
    public static final double FAN_HALF_ANGLE = 76;
    /** Inner radius of the fan as a share of the outer. */
    public static final double FAN_INNER = .4;
    /** Radius of the disc, short sides. */
    public static final double DISC = .49;
    /** Height of the fan's pivot, heights from the top. */
    public static final double PIVOT = 1.02;

    private Outlines() {}

    /** Outer radius of the fan, in heights. */
    public static double fanRadius(double aspect) {
        return Math.min(1, aspect / 2);
    }

    /**
     * @param x      0…1 from the left
     * @param y      0…1 from the top
     * @param aspect width / height
     */
    public static boolean inside(Format.Outline outline, double x, double y, double aspect) {
        double dx = (x - .5) * aspect;
        return switch (outline) {
            case RECTANGLE -> x >= 0 && y >= 0 && x <= 1 && y <= 1;
            case DISC -> Math.hypot(dx, y - .5) <= DISC * Math.min(1, aspect);
            case FOLDING_FAN -> {
                double dy = PIVOT - y;
                double r = Math.hypot(dx, dy);
                double outer = fanRadius(aspect);
                yield r <= outer && r >= FAN_INNER * outer && Math.toDegrees(Math.abs(Math.atan2(dx, dy))) <= FAN_HALF_ANGLE;
            }
        };
    }
}
