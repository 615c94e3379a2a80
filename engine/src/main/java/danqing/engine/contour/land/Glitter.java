package danqing.engine.contour.land;

import danqing.engine.contour.brush.Brush;
import danqing.engine.contour.brush.Rng;
import danqing.engine.contour.motif.Subject;
import danqing.engine.contour.vector.Gradient;
import danqing.styles.Pigment;

/** 波光: the broken path that moon or sun lays on water: short level lights, close and narrow far off, longer and wider apart toward us. */
public final class Glitter {
    private Glitter() {}

    /**
     * Draws the path on water that stands on the page already.
     *
     * @param brush  of the water's (or the light's) group; its own stream of chance is not used
     * @param moon   the disc whose light it is; its middle gives the axis, its width the measure
     * @param top    height where the path begins, canvas units: the horizon or the far shore
     * @param bottom height where it dies away; nothing is drawn when it does not lie below {@code top}
     */
    public static void draw(Brush brush, Subject moon, double top, double bottom) {
        double h = bottom - top;
        if (h < 6) {
            return;
        }
        Rng rng = Rng.of(moon.seed(), "glitter");
        Brush b = brush.with(rng);
        Pigment light = moon.concept().equals("sun") ? Pigment.SUN : Pigment.MOON;
        double disc = Math.max(14, Math.min(moon.w(), moon.h()));
        double drift = rng.normal(0, disc * .04);
        double y = top + 1.5;
        while (y < bottom) {
            double t = (y - top) / h;
            double half = disc * (.30 + 1.05 * Math.pow(t, 1.15));
            int n = rng.integer(1, 3) + (rng.chance(.25 + .4 * t) ? 1 : 0);
            for (int i = 0; i < n; i++) {
                piece(b, light, moon.cx() + drift * t * 6, y + rng.normal(0, .6 + 2 * t), half, t);
            }
            y += (1.7 + 9 * t) * rng.uniform(.55, 1.5);
        }
    }

    /** One light: a thin lens near the axis, or a spark farther out. */
    private static void piece(Brush b, Pigment light, double cx, double y, double half, double t) {
        Rng rng = b.rng();
        double off = Hand.keep(rng.normal(0, .36), -1, 1);
        double l = half * rng.uniform(.18, .75) * (1.1 - Math.abs(off));
        double x = cx + off * half;
        double thick = (.45 + 1.5 * t) * rng.uniform(.5, 1);
        double seen = Hand.keep((1 - .6 * t * t) * (1 - .5 * Math.abs(off)), .2, 1) * (t > .8 ? (1 - t) / .2 * .8 + .2 : 1);
        b.clear(Hand.lens(x - l * .5, x + l * .5, y, thick, thick, .35, rng), rng.chance(.3) ? Pigment.FOAM : light, light, 0, .35 + .4 * t,
                Gradient.vertical(y - 1, .85 * seen, y + 1, .85 * seen), false);
    }
}
