package danqing.engine.contour.built;

import danqing.engine.contour.brush.Curves;
import danqing.engine.contour.brush.Profile;
import danqing.engine.contour.vector.Gradient;
import danqing.styles.Pigment;

/** Thrown and cast vessels: a profile turned about an upright axis, seen a little from above. */
final class Lathe {
    private Lathe() {}

    /**
     * Draws the vessel.
     *
     * @param h       hand
     * @param u       axis, design units
     * @param flat    height of its ovals as a share of their width (0.15 … 0.4)
     * @param pigment colour of the outside
     * @param inside  colour seen in the mouth; null = closed top
     * @param shadow  depth of the shadow on the side away from the light, 0…1
     * @param rv      profile from the mouth down to the foot: radius, height, radius, height …
     * @return the silhouette, canvas units
     */
    static double[][] vessel(Hand h, double u, double flat, Pigment pigment, Pigment inside, double shadow, double... rv) {
        int n = rv.length / 2;
        double[] left = new double[2 * n];
        double[] right = new double[2 * n];
        for (int i = 0; i < n; i++) {
            left[2 * i] = u - rv[2 * i];
            right[2 * i] = u + rv[2 * i] * 1.015;
            left[2 * i + 1] = right[2 * i + 1] = rv[2 * i + 1];
        }
        double[][] l = h.curve(left);
        double[][] r = h.curve(right);
        double rm = rv[0];
        double rf = rv[2 * n - 2];
        double vf = rv[2 * n - 1];
        double[][] back = h.oval(u, rv[1], rm, rm * flat, Math.PI, 2 * Math.PI);
        double[][] foot = h.oval(u, vf, rf, rf * flat, 0, Math.PI);
        double[][] all = Curves.join(back, r, foot, Curves.reverse(l));
        h.body(all, pigment);
        h.volume(all, shadow);
        double[][] mouth = h.oval(u, rv[1], rm, rm * flat);
        if (inside != null) {
            h.tint(mouth, inside, .9);
            h.b.fill(mouth, Pigment.SHADE, .5 * h.ink, .6,
                    new Gradient((float) h.px(u - rm * .8, 0), 0, h.s.light() > 0 ? 1 : .1f, (float) h.px(u + rm * .8, 0), 0,
                            h.s.light() > 0 ? .1f : 1), 0);
        }
        h.edge(Curves.reverse(l), 1, .9);
        h.edge(r, 1.25, .95);
        h.along(foot, 1.3, .95, Profile.ORCHID);
        h.along(back, .8, .8, Profile.ORCHID);
        h.along(h.oval(u, rv[1], rm, rm * flat, .08 * Math.PI, .97 * Math.PI), 1, .85, Profile.ORCHID);
        return all;
    }

    /** A ring round the vessel at height {@code v}: the near half of an oval, lifted somewhere. */
    static void ring(Hand h, double u, double v, double r, double flat, double width, double tone) {
        double a = h.rng.uniform(.03, .1);
        double z = h.rng.uniform(.88, .98);
        h.along(h.oval(u, v, r, r * flat, a * Math.PI, z * Math.PI), width, tone, Profile.ORCHID);
    }

    /** A bare streak of light down the lit side. */
    static void gleam(Hand h, double u0, double v0, double u1, double v1, double width) {
        h.paint(Pigment.PAPER, width, .55, Profile.ORCHID, u0, v0, (u0 + u1) / 2 - width * .3, (v0 + v1) / 2, u1, v1);
    }
}
