package danqing.engine.contour.brush;

/** What already stands on the paper, in cells of {@value #CELL} canvas units: so that a hand can look before it strokes. Not thread-safe. */
public final class Page {
    static final int CELL = 4;
    private final double width;
    private final double height;
    private final int columns;
    private final int rows;
    private final float[] ink;
    private final boolean[] mass;

    public Page(double width, double height) {
        this.width = width;
        this.height = height;
        columns = (int) Math.ceil(width / CELL);
        rows = (int) Math.ceil(height / CELL);
        ink = new float[columns * rows];
        mass = new boolean[columns * rows];
    }

    public double width() {
        return width;
    }

    public double height() {
        return height;
    }

    /** Share of a square of half side {@code r} around the point that ink covers, 0…1. */
    public double inkAt(double x, double y, double r) {
        int x0 = (int) Math.max(0, (x - r) / CELL);
        int x1 = (int) Math.min(columns - 1, (x + r) / CELL);
        int y0 = (int) Math.max(0, (y - r) / CELL);
        int y1 = (int) Math.min(rows - 1, (y + r) / CELL);
        if (x1 < x0 || y1 < y0) {
            return 0;
        }
        float sum = 0;
        for (int j = y0; j <= y1; j++) {
            for (int i = x0; i <= x1; i++) {
                sum += ink[j * columns + i];
            }
        }
        return sum / ((x1 - x0 + 1) * (y1 - y0 + 1));
    }

    /** Whether something solid stands there. */
    public boolean massAt(double x, double y) {
        int i = (int) Math.floor(x / CELL);
        int j = (int) Math.floor(y / CELL);
        return i >= 0 && j >= 0 && i < columns && j < rows && mass[j * columns + i];
    }

    void addInk(double x, double y, double area) {
        int i = (int) Math.floor(x / CELL);
        int j = (int) Math.floor(y / CELL);
        if (i >= 0 && j >= 0 && i < columns && j < rows) {
            int k = j * columns + i;
            ink[k] += (1 - ink[k]) * (float) Math.min(1, area / (CELL * CELL));
        }
    }

    void clear(double[][] poly, boolean solid) {
        double[] b = Curves.bounds(poly);
        int y0 = Math.max(0, (int) (b[1] / CELL));
        int y1 = Math.min(rows - 1, (int) (b[3] / CELL));
        double[] cut = new double[poly.length];
        for (int j = y0; j <= y1; j++) {
            double y = (j + .5) * CELL;
            int n = 0;
            for (int i = 0, k = poly.length - 1; i < poly.length; k = i++) {
                if (poly[i][1] > y != poly[k][1] > y) {
                    cut[n++] = (poly[k][0] - poly[i][0]) * (y - poly[i][1]) / (poly[k][1] - poly[i][1]) + poly[i][0];
                }
            }
            java.util.Arrays.sort(cut, 0, n);
            for (int i = 0; i + 1 < n; i += 2) {
                int x0 = Math.max(0, (int) Math.ceil(cut[i] / CELL - .5));
                int x1 = Math.min(columns - 1, (int) Math.floor(cut[i + 1] / CELL - .5));
                for (int x = x0; x <= x1; x++) {
                    ink[j * columns + x] = 0;
                    mass[j * columns + x] |= solid;
                }
            }
        }
    }
}
