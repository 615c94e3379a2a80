package danqing.engine.contour.plant;

import danqing.engine.contour.brush.Profile;
import danqing.engine.contour.brush.Rng;
import danqing.engine.contour.brush.Tip;
import danqing.styles.Pigment;

/** Pine needles in fans (松针): half wheels, horse tails and side views, outer needles lifted. */
final class Needles {
    private Needles() {}

    /** A fan about (x, y) with radius r that opens towards {@code up} (π/2 = upwards). */
    static void fan(Plant p, double x, double y, double r, double up, double tone, int count) {
        Rng g = p.rng;
        double half = g.chance(.25) ? g.uniform(.8, 1.15) : g.uniform(1.35, 1.9);
        double squash = g.uniform(.62, 1);
        double w = Math.max(.8, r * .062);
        for (int k = 0; k < count; k++) {
            double a = -half + 2 * half * (k + g.uniform(.1, .9)) / count;
            double l = r * g.uniform(.78, 1.1) * (1 - .14 * Math.abs(a) / half);
            double b = up + a;
            double c = b + (Math.PI / 2 - b) * .10 * Math.abs(a) / half + g.normal(0, .07);
            double sb = Math.sin(b) * squash;
            p.brush.stroke(new double[][] {{x + .08 * l * Math.cos(b), y - .08 * l * sb}, {x + .55 * l * Math.cos(b), y - .55 * l * sb},
                    {x + l * Math.cos(c), y - l * Math.sin(c) * squash}}, Tip.of(w * g.uniform(.8, 1.25), Math.min(1, tone * g.uniform(.7, 1.05)),
                            Profile.NAIL)
                            .tremor(.35).wash(.3).pigment(g.chance(.3) ? Pigment.MOSS : Pigment.NEEDLE).limit(.72));
        }
    }

    /** The cloud a fan stands in: colour and a pale wash. */
    static void cloud(Plant p, double x, double y, double rx, double ry, double tone) {
        double[][] b = Shapes.blob(p.rng, x, y - ry * .25, rx, ry * .62, .7);
        p.brush.fill(b, Pigment.NEEDLE, .32 * tone, rx * .16, null, 0);
        p.brush.fill(Shapes.blob(p.rng, x - p.dark * rx * .2, y - ry * .45, rx * .55, ry * .3, .7), Pigment.LEAF_DARK, .26, rx * .14, null, 0);
    }
}
