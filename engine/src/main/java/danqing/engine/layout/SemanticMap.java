package danqing.engine.layout;

import danqing.engine.scene.Concepts;
import danqing.engine.scene.Footing;
import danqing.engine.scene.SemanticClass;
import java.util.Arrays;

/**
 * One class per cell: what of a layout is seen where. Bodies are simple (triangles for mountains, ellipses for trees and animals, boxes for buildings);
 * the contour stage draws exact ones.
 *
 * @param width  cells across
 * @param height cells down
 * @param cells  {@link SemanticClass} ordinals, row by row
 */
public record SemanticMap(int width, int height, byte[] cells) {
    public SemanticMap {
        if (cells.length != width * height) {
            throw new IllegalArgumentException(cells.length + " cells for " + width + "×" + height);
        }
    }

    /** The map of a layout with {@code shortSide} cells along the picture's short side. */
    public static SemanticMap of(Layout layout, int shortSide) {
        Composition c = Pieces.of(layout);
        int width = Math.max(1, (int) Math.round(c.canvas().width() * shortSide));
        int height = Math.max(1, (int) Math.round(c.canvas().height() * shortSide));
        byte[] cells = new byte[width * height];
        int horizon = (int) Math.round(layout.horizon() * height);
        Arrays.fill(cells, 0, Math.clamp((long) horizon * width, 0, cells.length), (byte) SemanticClass.SKY.ordinal());
        for (Piece p : c.pieces()) {
            if (p.concept().footing() != Footing.VEIL) {
                fill(p, cells, width, height, shortSide);
            }
        }
        for (int j = 0; j < height; j++) {
            for (int i = 0; i < width; i++) {
                if (!c.canvas().inside((i + 0.5) / shortSide, (j + 0.5) / shortSide)) {
                    cells[j * width + i] = (byte) SemanticClass.VOID.ordinal();
                }
            }
        }
        return new SemanticMap(width, height, cells);
    }

    private static void fill(Piece p, byte[] cells, int width, int height, double scale) {
        byte value = (byte) Concepts.get(p.concept().id()).semantic().ordinal();
        int top = Math.clamp((long) Math.floor(p.y0() * scale), 0, height);
        int bottom = Math.clamp((long) Math.ceil(p.foot() * scale), 0, height);
        int left = Math.clamp((long) Math.floor(p.x0() * scale), 0, width);
        int right = Math.clamp((long) Math.ceil(p.x1() * scale), 0, width);
        for (int j = top; j < bottom; j++) {
            for (int i = left; i < right; i++) {
                if (covers(p, (i + 0.5) / scale, (j + 0.5) / scale)) {
                    cells[j * width + i] = value;
                }
            }
        }
    }

    private static boolean covers(Piece p, double x, double y) {
        return switch (p.concept().footing()) {
            case PLANE, BACKDROP -> p.holds(x, y);
            default -> {
                if (p.concept().semantic() == SemanticClass.ARCHITECTURE || p.concept().semantic() == SemanticClass.NEAR_ROCK) {
                    yield true;
                }
                double dx = (x - p.cx()) / (p.w() / 2);
                double dy = (y - p.cy()) / (p.h() / 2);
                yield dx * dx + dy * dy <= 1;
            }
        };
    }

    /** Class of a cell. */
    public SemanticClass at(int x, int y) {
        return SemanticClass.values()[cells[y * width + x]];
    }

    /** Share of all cells of a class, 0…1. */
    public double share(SemanticClass s) {
        int n = 0;
        for (byte b : cells) {
            n += b == s.ordinal() ? 1 : 0;
        }
        return (double) n / cells.length;
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof SemanticMap m && m.width == width && m.height == height && Arrays.equals(m.cells, cells);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(cells) * 31 + width;
    }

    @Override
    public String toString() {
        return "semantic map " + width + "×" + height;
    }
}
