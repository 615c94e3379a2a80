package danqing.engine.contour.svg;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An SVG transform: x' = a·x + c·y + e, y' = b·x + d·y + f. */
record Affine(double a, double b, double c, double d, double e, double f) {
    static final Affine IDENTITY = new Affine(1, 0, 0, 1, 0, 0);
    private static final Pattern FUNCTION = Pattern.compile("(\\w+)\\s*\\(([^)]*)\\)");

    boolean identity() {
        return equals(IDENTITY);
    }

    /** This after {@code o}. */
    Affine times(Affine o) {
        return new Affine(a * o.a + c * o.b, b * o.a + d * o.b, a * o.c + c * o.d, b * o.c + d * o.d, a * o.e + c * o.f + e, b * o.e + d * o.f + f);
    }

    double x(double px, double py) {
        return a * px + c * py + e;
    }

    double y(double px, double py) {
        return b * px + d * py + f;
    }

    /** Mean linear scale. */
    double scale() {
        return Math.sqrt(Math.abs(a * d - b * c));
    }

    /** @throws IllegalArgumentException when malformed */
    static Affine parse(String text) {
        Affine m = IDENTITY;
        if (text == null || text.isBlank()) {
            return m;
        }
        Matcher f = FUNCTION.matcher(text);
        while (f.find()) {
            String[] parts = f.group(2).strip().split("[\\s,]+");
            double[] v = new double[parts.length];
            for (int i = 0; i < v.length; i++) {
                v[i] = Double.parseDouble(parts[i]);
            }
            m = m.times(switch (f.group(1)) {
                case "translate" -> new Affine(1, 0, 0, 1, v[0], v.length > 1 ? v[1] : 0);
                case "scale" -> new Affine(v[0], 0, 0, v.length > 1 ? v[1] : v[0], 0, 0);
                case "matrix" -> new Affine(v[0], v[1], v[2], v[3], v[4], v[5]);
                case "rotate" -> {
                    double r = Math.toRadians(v[0]);
                    Affine turn = new Affine(Math.cos(r), Math.sin(r), -Math.sin(r), Math.cos(r), 0, 0);
                    yield v.length < 3 ? turn : new Affine(1, 0, 0, 1, v[1], v[2]).times(turn).times(new Affine(1, 0, 0, 1, -v[1], -v[2]));
                }
                case "skewX" -> new Affine(1, 0, Math.tan(Math.toRadians(v[0])), 1, 0, 0);
                case "skewY" -> new Affine(1, Math.tan(Math.toRadians(v[0])), 0, 1, 0, 0);
                default -> throw new IllegalArgumentException("不认识的变换 " + f.group(1));
            });
        }
        return m;
    }
}
