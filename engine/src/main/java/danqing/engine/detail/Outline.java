package danqing.engine.detail;

import danqing.engine.contour.brush.Noise;
import danqing.engine.layout.Format;

/**
 * Where the work is painted: all of it, inside a margin of bare paper with a brushed edge, a disc, or a folding fan. Values are a pure function of the
 * position in the whole work.
 */
final class Outline {
    private final Format.Outline shape;
    private final double width;
    private final double height;
    private final double margin;
    private final long seed;

    /**
     * @param width  pixels of the whole work
     * @param height pixels
     * @param margin unpainted border, share of the short side (rectangles only)
     */
    Outline(Format.Outline shape, int width, int height, double margin, long seed) {
        this.shape = shape;
        this.width = width;
        this.height = height;
        this.margin = margin;
        this.seed = seed;
    }

    boolean everywhere() {
        return shape == Format.Outline.RECTANGLE && margin == 0;
    }

    /** Distance inside the outline in pixels, negative outside. */
    double inside(double x, double y) {
        double side = Math.min(width, height);
        return switch (shape) {
            case RECTANGLE -> {
                double u = side / 1000;
                double wander = margin == 0 ? 0 : (5 * Noise.at(x / (90 * u), y / (90 * u), seed) + 2.2 * Noise.at(x / (21 * u), y / (21 * u), seed + 1)
                        + .8 * Noise.at(x / (5 * u), y / (5 * u), seed + 2)) * u;
                yield Math.min(Math.min(x, width - x), Math.min(y, height - y)) - margin * side + wander;
            }
            case DISC -> side * .49 - Math.hypot(x - width / 2, y - height / 2);
            case FOLDING_FAN -> {
                // two arcs about a pivot under the picture, and two straight sides through it
                double cy = height * 1.02;
                double outer = Math.min(height * 1.0, width * .5);
                double inner = outer * .40;
                double dx = x - width / 2;
                double dy = cy - y;
                double r = Math.hypot(dx, dy);
                double angle = Math.abs(Math.atan2(dx, dy));
                double spread = Math.toRadians(76);
                yield Math.min(Math.min(outer - r, r - inner), (spread - angle) * r);
            }
        };
    }

    /** Fills a window with 1 inside, 0 outside, soft over about two pixels. */
    void fill(int x, int y, int w, int h, float[] out) {
        if (everywhere()) {
            java.util.Arrays.fill(out, 0, w * h, 1);
            return;
        }
        double soft = shape == Format.Outline.RECTANGLE ? Math.max(1.2, Math.min(width, height) / 500) : 1.2;
        java.util.stream.IntStream.range(0, h).parallel().forEach(j -> {
            for (int i = 0; i < w; i++) {
                out[j * w + i] = (float) Math.clamp(.5 + inside(x + i + .5, y + j + .5) / soft, 0, 1);
            }
        });
    }
}
