package danqing.engine.contour.svg;

import java.util.ArrayList;
import java.util.List;

/** SVG path data (SVG 1.1 §8.3) flattened to one polyline per subpath; arcs are taken as their chords. */
final class SvgPath {
    private static final int STEPS = 12;
    private final String d;
    private int at;
    private double x;
    private double y;
    private double controlX;
    private double controlY;
    private final List<List<double[]>> out = new ArrayList<>();
    private List<double[]> current;

    private SvgPath(String d) {
        this.d = d;
    }

    /** @throws IllegalArgumentException when the data is malformed */
    static List<List<double[]>> flatten(String d) {
        return new SvgPath(d).run();
    }

    private List<List<double[]>> run() {
        char command = 0;
        double startX = 0;
        double startY = 0;
        while (true) {
            skip();
            if (at >= d.length()) {
                return out;
            }
            char c = d.charAt(at);
            if (Character.isLetter(c)) {
                command = c;
                at++;
            } else if (command == 0 || Character.toUpperCase(command) == 'Z') {
                throw new IllegalArgumentException("路径数据不合 SVG 规范");
            }
            boolean rel = Character.isLowerCase(command);
            double ox = rel ? x : 0;
            double oy = rel ? y : 0;
            switch (Character.toUpperCase(command)) {
                case 'M' -> {
                    x = ox + number();
                    y = oy + number();
                    startX = x;
                    startY = y;
                    current = new ArrayList<>();
                    out.add(current);
                    add(x, y);
                    command = rel ? 'l' : 'L';
                }
                case 'L' -> line(ox + number(), oy + number());
                case 'H' -> line(ox + number(), y);
                case 'V' -> line(x, oy + number());
                case 'C' -> cubic(ox + number(), oy + number(), ox + number(), oy + number(), ox + number(), oy + number());
                case 'S' -> cubic(2 * x - controlX, 2 * y - controlY, ox + number(), oy + number(), ox + number(), oy + number());
                case 'Q' -> quadratic(ox + number(), oy + number(), ox + number(), oy + number());
                case 'T' -> quadratic(2 * x - controlX, 2 * y - controlY, ox + number(), oy + number());
                case 'A' -> {
                    for (int i = 0; i < 5; i++) {
                        number();
                    }
                    line(ox + number(), oy + number());
                }
                case 'Z' -> line(startX, startY);
                default -> throw new IllegalArgumentException("路径数据不合 SVG 规范");
            }
        }
    }

    private void add(double px, double py) {
        if (current == null) {
            throw new IllegalArgumentException("路径数据不合 SVG 规范");
        }
        current.add(new double[] {px, py});
        controlX = px;
        controlY = py;
    }

    private void line(double px, double py) {
        x = px;
        y = py;
        add(px, py);
    }

    private void cubic(double ax, double ay, double bx, double by, double ex, double ey) {
        double sx = x;
        double sy = y;
        for (int i = 1; i <= STEPS; i++) {
            double t = (double) i / STEPS;
            double u = 1 - t;
            add(u * u * u * sx + 3 * u * u * t * ax + 3 * u * t * t * bx + t * t * t * ex, u * u * u * sy + 3 * u * u * t * ay + 3 * u * t * t * by + t * t * t * ey);
        }
        x = ex;
        y = ey;
        controlX = bx;
        controlY = by;
    }

    private void quadratic(double ax, double ay, double ex, double ey) {
        cubic(x + (ax - x) * 2 / 3, y + (ay - y) * 2 / 3, ex + (ax - ex) * 2 / 3, ey + (ay - ey) * 2 / 3, ex, ey);
        controlX = ax;
        controlY = ay;
    }

    private void skip() {
        while (at < d.length() && (Character.isWhitespace(d.charAt(at)) || d.charAt(at) == ',')) {
            at++;
        }
    }

    private double number() {
        skip();
        int start = at;
        boolean dot = false;
        while (at < d.length()) {
            char c = d.charAt(at);
            boolean sign = (c == '-' || c == '+') && (at == start || "eE".indexOf(d.charAt(at - 1)) >= 0);
            if (c == '.' && !dot) {
                dot = true;
            } else if (!(Character.isDigit(c) || sign || (c == 'e' || c == 'E') && at > start)) {
                break;
            }
            at++;
        }
        try {
            double v = Double.parseDouble(d.substring(start, at));
            if (!Double.isFinite(v)) {
                throw new IllegalArgumentException("路径里有非有限数");
            }
            return v;
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("路径数据不合 SVG 规范", e);
        }
    }
}
