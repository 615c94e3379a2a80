package danqing.engine.contour.built;

import danqing.engine.contour.brush.Profile;
import danqing.engine.contour.vector.Gradient;
import danqing.engine.scene.Setting;
import danqing.styles.Pigment;

/** Fire and the light it gives. */
final class Flames {
    private Flames() {}

    /** A soft glow of radius {@code r} (design units) around a flame. */
    static void halo(Hand h, double u, double v, double r) {
        boolean night = h.s.night() || h.s.setting().hour() == Setting.Hour.DUSK;
        double soft = r * h.unit * .34;
        h.b.fill(h.oval(u, v, r * .62, r * .62), Pigment.HALO, night ? .5 : .2, soft, null, 0);
        if (night) {
            h.b.fill(h.oval(u, v, r * .3, r * .34), Pigment.LIGHT, .35, soft * .6, null, 0);
        }
    }

    /** A wind-bent tongue of flame, foot at (u, v). */
    static void tongue(Hand h, double u, double v, double w, double high, double lean, double outline) {
        double[][] outer = h.loop(u - w * .3, v, u - w * .5, v - high * .16, u - w * .34, v - high * .38, u - w * .08, v - high * .56,
                u - w * .06 + lean * .7, v - high * .8, u + lean * 1.3, v - high,
                u + w * .1 + lean, v - high * .74, u + w * .3, v - high * .54, u + w * .36 + lean * .3, v - high * .4, u + w * .5, v - high * .2,
                        u + w * .32, v);
        h.b.clear(outer, Pigment.LAMP, Pigment.LAMP, 0, .5, null, false);
        h.b.fill(outer, Pigment.LAMP, .8, .8, Gradient.vertical(h.py(0, v - high), 1, h.py(0, v), .55), 0);
        double soft = Math.max(.6, w * h.unit * .05);
        h.b.clear(h.loop(u - w * .24, v - high * .02, u - w * .32, v - high * .16, u - w * .14, v - high * .36, u + lean * .5, v - high * .62,
                u + w * .16, v - high * .36, u + w * .3, v - high * .16,
                u + w * .2, v - high * .02), Pigment.LIGHT, Pigment.LIGHT, 0, soft, null, false);
        if (!h.s.night()) {
            h.b.fill(h.loop(u - w * .14, v - high * .04, u - w * .14, v - high * .16, u + w * .02, v - high * .32, u + w * .14, v - high * .15,
                    u + w * .1, v - high * .04), Pigment.PAPER, .7, soft, null,
                0);
        }
        if (outline > 0) {
            h.edge(outer, outline, .65);
        }
    }

    /** A blaze of several tongues, {@code w} wide and {@code high} high, foot at the origin. */
    static void blaze(Hand h, double w, double high) {
        halo(h, 0, -high * .4, high * 1.05);
        double wind = h.s.setting().weather() == Setting.Weather.WIND ? w * .35 : w * .06;
        for (int i = 0; i < 5; i++) {
            double u = w * new double[] {-.34, .34, -.16, .2, 0}[i];
            double k = new double[] {.46, .58, .74, .66, 1}[i] * h.rng.uniform(.9, 1.1);
            double lean = wind * k + w * (i % 2 == 0 ? .07 : -.05) + w * h.rng.normal(0, .06);
            tongue(h, u, 0, w * h.rng.uniform(.42, .58), high * k, lean, h.fine(w, 14) ? .6 : 0);
        }
        for (int i = 0; i < h.count(w, 6, 7); i++) {
            double u = w * h.rng.uniform(-.5, .5) + wind;
            double v = -high * h.rng.uniform(.7, 1.25);
            h.paint(Pigment.LIGHT, Math.max(.8 / h.unit, w * .03), .9, Profile.DOT, u, v, u + w * .02, v - w * .04);
        }
        if (h.fine(w, 14)) {
            for (int i = 0; i < 3; i++) {
                double u = w * h.rng.uniform(-.3, .3);
                h.b.washStroke(h.pts(u, -high * .9, u + w * .15, -high * 1.1, u + w * .05 + wind, -high * 1.3), Math.max(2, w * .12 * h.unit),
                        .2 * h.ink, Pigment.SMOKE);
            }
        }
    }
}
