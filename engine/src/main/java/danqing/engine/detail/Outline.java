package danqing.engine.detail;

import danqing.engine.contour.brush.Noise;
import danqing.engine.layout.Format;

/**
 * Where the work is painted: all of it, inside a margin of bare paper (what its edge looks like is the seed's choice), a disc, or a folding fan. Values are a pure function of the
 * position in the whole work.
 */
final class Outline {
    /** How the paint meets the margin: brushed along by hand, clean along a tape, loose and broken on the tooth of the paper, or run over the edge of the sheet. */
    private enum Edge { BRUSHED, TAPED, LOOSE, BLED }

    private final Format.Outline shape;
    private final Edge edge;
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
        long z = (seed + 0x51ED27) * 0x9E3779B97F4A7C15L;
        edge = margin == 0 ? Edge.BLED : Edge.values()[new int[] {0, 1, 2, 1, 3, 3}[(int) ((z >>> 33) % 6)]];
        this.margin = switch (edge) {
            case BRUSHED -> margin;
            case TAPED -> margin * (1 + .5 * ((z >>> 20 & 7) / 7.0));
            case LOOSE -> margin * 1.2;
            case BLED -> 0;
        };
        this.seed = seed;
    }

    boolean everywhere() {
        return shape == Format.Outline.RECTANGLE && edge == Edge.BLED;
    }

    /** Distance inside the outline in pixels, negative outside. */
    double inside(double x, double y) {
        double side = Math.min(width, height);
        return switch (shape) {
            case RECTANGLE -> {
                double u = side / 1000;
                double wander = switch (edge) {
                    case BLED -> 0;
                    case TAPED -> (.9 * Noise.at(x / (170 * u), y / (170 * u), seed) + .5 * Noise.at(x / (9 * u), y / (9 * u), seed + 2)) * u;
                    case BRUSHED -> (4 * Noise.at(x / (90 * u), y / (90 * u), seed) + 1.3 * Noise.at(x / (21 * u), y / (21 * u), seed + 1)
                            + .8 * Noise.at(x / (5 * u), y / (5 * u), seed + 2)) * u;
                    case LOOSE -> (9 * Noise.at(x / (170 * u), y / (130 * u), seed) + 3 * Noise.at(x / (60 * u), y / (24 * u), seed + 1)
                            + .8 * Noise.at(x / (9 * u), y / (3 * u), seed + 2)) * u;
                };
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
        double soft = shape == Format.Outline.RECTANGLE ? Math.max(1.2, Math.min(width, height) / (edge == Edge.LOOSE ? 110 : 500)) : 1.2;
        java.util.stream.IntStream.range(0, h).parallel().forEach(j -> {
            for (int i = 0; i < w; i++) {
                out[j * w + i] = (float) Math.clamp(.5 + inside(x + i + .5, y + j + .5) / soft, 0, 1);
            }
        });
    }
}
