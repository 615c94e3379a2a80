package danqing.engine.contour.plant;

import danqing.engine.contour.brush.Profile;
import danqing.engine.contour.brush.Rng;
import danqing.engine.contour.brush.Tip;
import danqing.styles.Pigment;

/** Tufts of grass: blades from one foot, unequal, bent by the wind. */
final class Blades {
    private Blades() {}

    static void tuft(Plant p, double x, double y, double h, int n, double tone, Pigment colour) {
        Rng r = p.rng;
        double side = r.uniform(-.3, .3);
        for (int k = 0; k < n; k++) {
            double a = side + r.uniform(-.75, .75);
            double l = h * r.uniform(.45, 1.1);
            double ex = x + a * h * .75 + p.wind() * l * 1.2;
            p.brush.stroke(new double[][] {{x + a * h * .15, y + r.uniform(0, .05) * h}, {x + a * h * .36 + p.wind() * l * .3, y - l * .6}, {ex,
                    y - l * (.95 - .25 * Math.abs(a))}},
                    Tip.of(Math.clamp(h * .06, .8, 4), tone * r.uniform(.6, 1), Profile.ORCHID).tremor(.6).wash(.4).pigment(p.snow
                            ? Pigment.GRASS_DRY : colour));
        }
    }
}
