package danqing.engine.contour.built;

import danqing.engine.contour.brush.Profile;
import danqing.styles.Pigment;

/** Parallel view of solid geometry as the ruled-line painters used it (界画): x along the front, y up, z away; all receding lines stay parallel. */
final class Axo {
    final Hand h;
    private final double u;
    private final double v;
    private final double kx;
    private final double ky;

    /**
     * @param h  hand
     * @param u  design place of the origin
     * @param v  design place of the origin
     * @param kx how far right one unit of depth goes
     * @param ky how far up one unit of depth goes
     */
    Axo(Hand h, double u, double v, double kx, double ky) {
        this.h = h;
        this.u = u;
        this.v = v;
        this.kx = kx;
        this.ky = ky;
    }

    Axo with(Hand other) {
        return new Axo(other, u, v, kx, ky);
    }

    double u(double x, double z) {
        return u + x + z * kx;
    }

    double v(double y, double z) {
        return v - y - z * ky;
    }

    /** Points x, y, z, x, y, z … as a canvas path. */
    double[][] pts(double... xyz) {
        double[] uv = flat(xyz);
        return h.pts(uv);
    }

    double[] flat(double... xyz) {
        double[] uv = new double[xyz.length / 3 * 2];
        for (int i = 0; i < xyz.length / 3; i++) {
            uv[2 * i] = u(xyz[3 * i], xyz[3 * i + 2]);
            uv[2 * i + 1] = v(xyz[3 * i + 1], xyz[3 * i + 2]);
        }
        return uv;
    }

    /** A line by a steady hand: presses at both ends, goes a little past them. */
    void line(double width, double tone, double... xyz) {
        h.line(width, tone, Profile.EVEN, flat(xyz));
    }

    /** A box from (x0,y0,z0) to (x1,y1,z1): front, right side and top that can be seen, each with its colour. */
    void box(double x0, double y0, double z0, double x1, double y1, double z1, Pigment wall, Pigment top, double width) {
        double[][] side = pts(x1, y0, z0, x1, y1, z0, x1, y1, z1, x1, y0, z1);
        double[][] lid = pts(x0, y1, z0, x1, y1, z0, x1, y1, z1, x0, y1, z1);
        double[][] front = pts(x0, y0, z0, x1, y0, z0, x1, y1, z0, x0, y1, z0);
        h.body(lid, top, .4);
        h.body(side, wall, .7);
        h.shade(side, .42);
        h.body(front, wall, .6);
        h.edge(Outlines.dense(pts(x0, y1, z0, x0, y1, z1, x1, y1, z1)), width * .8, .75);
        h.edge(Outlines.dense(pts(x1, y1, z0, x1, y1, z1, x1, y0, z1)), width, .85);
        h.edge(Outlines.dense(pts(x0, y1, z0, x1, y1, z0)), width, .85);
        h.edge(Outlines.dense(pts(x0, y1, z0, x0, y0, z0, x1, y0, z0, x1, y1, z0)), width, .9);
        line(width * 1.1, .9, x1, y0, z0, x1, y0, z1);
    }
}
