package danqing.engine.layout;

/**
 * The picture as composing sees it: lengths are in short sides, so that {@code min(width, height) = 1}; x runs right, y runs down.
 *
 * @param aspect  width / height
 * @param outline shape of the painted area
 */
record Canvas(double aspect, Format.Outline outline) {
    private static final double FAN_HALF_ANGLE = Math.toRadians(76);
    private static final double FAN_INNER = 0.4;

    static Canvas of(Format format) {
        return new Canvas(format.aspect(), format.outline());
    }

    double width() {
        return Math.max(aspect, 1);
    }

    double height() {
        return Math.max(1 / aspect, 1);
    }

    /** Lowest y where feet stand well, given the outline. */
    double bottom() {
        return switch (outline) {
            case RECTANGLE -> 0.97;
            case DISC -> 0.86;
            case FOLDING_FAN -> 0.7;
        } * height();
    }

    /** Whether a point lies in the painted area. */
    boolean inside(double x, double y) {
        if (x < 0 || y < 0 || x > width() || y > height()) {
            return false;
        }
        return switch (outline) {
            case RECTANGLE -> true;
            case DISC -> Math.hypot(x - width() / 2, y - height() / 2) <= 0.49 * Math.min(width(), height());
            case FOLDING_FAN -> {
                double outer = Math.min(height(), width() / 2);
                double dx = x - width() / 2;
                double dy = 1.02 * height() - y;
                double r = Math.hypot(dx, dy);
                yield r >= FAN_INNER * outer && r <= outer && Math.abs(Math.atan2(dx, dy)) <= FAN_HALF_ANGLE;
            }
        };
    }
}
