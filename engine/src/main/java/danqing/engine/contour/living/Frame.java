package danqing.engine.contour.living;

/**
 * Where a form's own units lie on the canvas: {@code x' = a·x + c·y + e, y' = b·x + d·y + f}.
 */
record Frame(double a, double b, double c, double d, double e, double f) {
    /** Scaled by {@code k}, mirrored when {@code face} is −1, origin at (x, y). */
    static Frame of(double k, double face, double x, double y) {
        return new Frame(k * face, 0, 0, k, x, y);
    }

    /** Canvas units per unit of the form. */
    double unit() {
        return Math.sqrt(Math.abs(a * d - b * c));
    }

    /** A frame inside this one with its own origin, scale, turn (radians, clockwise) and, when {@code mirrored}, facing the other way. */
    Frame at(double x, double y, double scale, double angle, boolean mirrored) {
        double cs = Math.cos(angle) * scale;
        double sn = Math.sin(angle) * scale;
        double m = mirrored ? -1 : 1;
        return new Frame(a * m * cs + c * m * sn, b * m * cs + d * m * sn, -a * sn + c * cs, -b * sn + d * cs, a * x + c * y + e, b * x + d * y + f);
    }

    /** Breadths times {@code k}, heights as they are. */
    Frame stretched(double k) {
        return new Frame(a * k, b * k, c, d, e, f);
    }

    /** Points above {@code y0} move forward by {@code k} of their height over it, those below move back. */
    Frame sheared(double k, double y0) {
        return new Frame(a, b, c - a * k, d - b * k, e + a * k * y0, f + b * k * y0);
    }

    double[] map(double x, double y) {
        return new double[] {a * x + c * y + e, b * x + d * y + f};
    }

    double[][] map(double[][] p) {
        double[][] out = new double[p.length][];
        for (int i = 0; i < p.length; i++) {
            out[i] = map(p[i][0], p[i][1]);
        }
        return out;
    }
}
