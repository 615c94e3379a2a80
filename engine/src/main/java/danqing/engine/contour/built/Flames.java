package danqing.engine.contour.built;

import danqing.engine.contour.brush.Profile;
import danqing.styles.Pigment;

/** Fire and the light it gives. */
final class Flames {
    private Flames() {}

    /** A soft glow of radius {@code r} (design units) around a flame. */
    static void halo(Hand h, double u, double v, double r) {
        boolean night = h.s.night() || h.s.setting().hour() == danqing.engine.scene.Setting.Hour.DUSK;
        double soft = r * h.unit * .34;
        h.b.fill(h.oval(u, v, r * .62, r * .62), Pigment.HALO, night ? .5 : .2, soft, null, 0);
        if (night) {
            h.b.fill(h.oval(u, v, r * .3, r * .34), Pigment.LIGHT, .35, soft * .6, null, 0);
        }
    }

    /** A wind-bent tongue of flame, foot at (u, v). */
    static void tongue(Hand h, double u, double v, double w, double high, double lean, double outline) {
        double[][] outer = h.loop(u - w * .36, v, u - w * .52, v - high * .22, u - w * .2, v - high * .5, u - w * .12 + lean * .6, v - high * .74, u + lean, v - high, u + w * .16 + lean * .5,
                v - high * .66, u + w * .42, v - high * .42, u + w * .5, v - high * .18, u + w * .3, v);
        h.b.clear(outer, Pigment.LAMP, Pigment.LIGHT, 0, .5, null, false);
        h.b.fill(outer, Pigment.LAMP, .75, .8, null, 0);
        h.b.fill(h.loop(u - w * .26, v - high * .02, u - w * .3, v - high * .22, u - w * .02, v - high * .44, u + lean * .4, v - high * .66, u + w * .14, v - high * .4, u + w * .28, v - high * .16,
                u + w * .2, v - high * .02), Pigment.LIGHT, .95, Math.max(.6, w * h.unit * .04), null, 0);
        h.b.fill(h.loop(u - w * .14, v - high * .04, u - w * .12, v - high * .2, u + w * .02, v - high * .34, u + w * .12, v - high * .18, u + w * .1, v - high * .04), Pigment.HALO, .8,
                Math.max(.5, w * h.unit * .04), null, 0);
        if (outline > 0) {
            h.edge(outer, outline, .65);
        }
    }

    /** A blaze of several tongues, {@code w} wide and {@code high} high, foot at the origin. */
    static void blaze(Hand h, double w, double high) {
        halo(h, 0, -high * .4, high * 1.05);
        double wind = h.s.setting().weather() == danqing.engine.scene.Setting.Weather.WIND ? w * .35 : w * .06;
        for (int i = 0; i < 5; i++) {
            double u = w * new double[] {-.34, .34, -.16, .2, 0}[i];
            double k = new double[] {.5, .58, .8, .72, 1}[i] * h.rng.uniform(.9, 1.1);
            tongue(h, u, 0, w * h.rng.uniform(.34, .46), high * k, wind * k + w * h.rng.normal(0, .05), h.fine(w, 14) ? .6 : 0);
        }
        for (int i = 0; i < h.count(w, 6, 7); i++) {
            double u = w * h.rng.uniform(-.5, .5) + wind;
            double v = -high * h.rng.uniform(.7, 1.25);
            h.paint(Pigment.LIGHT, Math.max(.8 / h.unit, w * .03), .9, Profile.DOT, u, v, u + w * .02, v - w * .04);
        }
        if (h.fine(w, 14)) {
            for (int i = 0; i < 3; i++) {
                double u = w * h.rng.uniform(-.3, .3);
                h.b.washStroke(h.pts(u, -high * .9, u + w * .15, -high * 1.1, u + w * .05 + wind, -high * 1.3), Math.max(2, w * .12 * h.unit), .2 * h.ink, Pigment.SMOKE);
            }
        }
    }
}
