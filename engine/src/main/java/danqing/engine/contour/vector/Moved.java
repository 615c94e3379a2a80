package danqing.engine.contour.vector;

import java.util.List;

/**
 * A thing of a drawing put elsewhere: x' = kx·x + dx, y' = ky·y + dy. Lengths come out in hundredths of a canvas unit, as an SVG keeps them.
 */
public final class Moved {
    private final double kx;
    private final double ky;
    private final double dx;
    private final double dy;

    private Moved(double kx, double ky, double dx, double dy) {
        this.kx = kx;
        this.ky = ky;
        this.dx = dx;
        this.dy = dy;
    }

    /** The group moved by (dx, dy) canvas units. */
    public static Group by(Group g, double dx, double dy) {
        return new Moved(1, 1, dx, dy).group(g);
    }

    /** The group grown by {@code k} about a point. */
    public static Group scaled(Group g, double k, double aboutX, double aboutY) {
        return new Moved(k, k, aboutX * (1 - k), aboutY * (1 - k)).group(g);
    }

    /** The group mirrored left–right about a vertical line. */
    public static Group mirrored(Group g, double aboutX) {
        return new Moved(-1, 1, 2 * aboutX, 0).group(g);
    }

    private Group group(Group g) {
        List<Mark> marks = g.marks().stream().map(this::mark).toList();
        return new Group(g.id(), g.entity(), g.concept(), g.semantic(), g.depth(), marks);
    }

    private Mark mark(Mark m) {
        float k = (float) Math.abs(ky);
        return switch (m) {
            case Stroke s -> new Stroke(xs(s.x()), ys(s.y()), wide(s.halfWidth()), s.tone(), s.pigment(), s.toLine(), s.toWash(), hundredth(s.soft() * k), s.onMass());
            case Wash w -> new Wash(xs(w.x()), ys(w.y()), w.pigment(), w.tone(), hundredth(w.soft() * k), gradient(w.fade()), w.toLine());
            case Clear c -> new Clear(xs(c.x()), ys(c.y()), c.body(), c.foot(), c.left(), hundredth(c.soft() * k), gradient(c.opacity()), gradient(c.dissolve()),
                    c.solid());
            case Backdrop b -> b;
        };
    }

    private float[] xs(float[] x) {
        return each(x, kx, dx);
    }

    private float[] ys(float[] y) {
        return each(y, ky, dy);
    }

    private float[] wide(float[] h) {
        return each(h, Math.abs(ky), 0);
    }

    private static float[] each(float[] v, double k, double d) {
        float[] out = new float[v.length];
        for (int i = 0; i < v.length; i++) {
            out[i] = hundredth(v[i] * k + d);
        }
        return out;
    }

    private Gradient gradient(Gradient g) {
        return g == null ? null : new Gradient(hundredth(g.x0() * kx + dx), hundredth(g.y0() * ky + dy), g.v0(), hundredth(g.x1() * kx + dx),
                hundredth(g.y1() * ky + dy), g.v1());
    }

    private static float hundredth(double v) {
        return Math.round(v * 100) / 100f;
    }
}
