package danqing.engine.contour.built;

import danqing.engine.contour.brush.Curves;
import danqing.engine.contour.brush.Profile;
import danqing.engine.contour.brush.Tip;
import danqing.styles.Pigment;

/** A hull from three curves: near gunwale, far gunwale, bottom. Coordinates in half lengths, −1 stern … 1 bow, 0 = waterline amidships. */
final class Hull {
    final Hand h;
    final double bow;
    final double stern;
    final double beam;
    final double draught;

    /**
     * @param h       hand whose unit is the half length and whose origin is amidships on the water
     * @param bow     rise of the bow
     * @param stern   rise of the stern
     * @param beam    how far the two gunwales part
     * @param draught depth of the side below the near gunwale
     */
    Hull(Hand h, double bow, double stern, double beam, double draught) {
        this.h = h;
        this.bow = bow;
        this.stern = stern;
        this.beam = beam;
        this.draught = draught;
    }

    /** Height of the near gunwale at t. */
    double near(double t) {
        double rise = t > 0 ? bow * Math.pow(t, 2.6) : stern * Math.pow(-t, 2.3);
        return -draught - rise + beam * .35 * (1 - t * t);
    }

    /** Height of the far gunwale at t. */
    double far(double t) {
        double rise = t > 0 ? bow * Math.pow(t, 2.6) : stern * Math.pow(-t, 2.3);
        return -draught - rise - beam * .65 * (1 - t * t * t * t);
    }

    private double[][] gunwale(boolean nearSide, double from, double to) {
        double[] uv = new double[26];
        for (int i = 0; i <= 12; i++) {
            double t = from + (to - from) * i / 12;
            uv[2 * i] = t;
            uv[2 * i + 1] = nearSide ? near(t) : far(t);
        }
        return h.curve(uv);
    }

    /** Reflection, hull wash, dark inside, planks and thwarts. What stands in the boat comes after, then {@link #lip}. */
    void draw(Pigment wood, double tint, int thwarts) {
        double[][] n = gunwale(true, -1, 1);
        double[][] f = gunwale(false, -1, 1);
        double sb = near(1);
        double ss = near(-1);
        double[][] bottom = h.curve(1, sb, .955, sb + (draught + bow) * .34, .86, -draught * .34, .66, draught * .01, .3, draught * .07, -.1,
                draught * .08, -.5, draught * .06, -.82, -draught * .12, -.955,
                ss + (draught + stern) * .44, -1, ss);
        double[][] side = Curves.join(n, bottom);
        double[][] inside = Curves.join(n, Curves.reverse(f));
        h.b.clear(inside, wood);
        h.b.fill(inside, Pigment.INK, .5 * h.ink, .8, null, .12);
        h.b.clear(side, wood, Pigment.WOOD_DARK, 0, 0, null, true);
        h.b.fill(side, wood, tint * h.ink, .5, null, .08);
        h.shade(side, .7, -draught * 1.1, draught * .1);
        h.along(f, .85, .8, Profile.ORCHID);
        for (int i = 0; i < thwarts; i++) {
            double t = -.72 + 1.5 * (i + h.rng.uniform(.1, .6)) / thwarts;
            h.line(1, .8, Profile.BONE, t, far(t) + beam * .08, t + .035, near(t + .035) - beam * .05);
        }
        // the water cuts the hull: no line below, its own dark mirror and broken ripples instead
        h.b.washStroke(h.pts(-.74, draught * .24, -.1, draught * .36, .66, draught * .22), Math.max(1.4, draught * .55 * h.unit), .34 * h.ink, Pigment.SHADE);
        h.b.stroke(bottom, Tip.of(h.lw * .9, h.ink * .9, Profile.of(0, .6, .10, 1.1, .24, .5, .55, .25, .8, .5, .93, 1.1, 1, .5)).wash(.5).raw());
        double shift = h.rng.uniform(-.06, .06);
        for (double[] r : new double[][] {{-1.06, -.52, .10, .8}, {-.34, .2, .15, .55}, {.42, 1.08, .08, .8}, {-.7, -.1, .38, .4}, {.1, .72, .46, .35}}) {
            double y = draught * r[2];
            double m = (r[0] + r[1]) / 2 + shift;
            h.line(.8, r[3], Profile.ORCHID, r[0] + shift, y + draught * .05, m, y - draught * .03, r[1] + shift, y + draught * .04);
        }
        int planks = h.fine(draught, 7) ? 2 : h.fine(draught, 4) ? 1 : 0;
        for (int k = 1; k <= planks; k++) {
            double d = draught * (planks == 1 ? .45 : .25 + .36 * (k - 1));
            double a = -.82 + .1 * k + h.rng.uniform(-.05, .05);
            double z = .84 - .11 * k + h.rng.uniform(-.05, .05);
            h.line(.6, .7, Profile.ORCHID, a, near(a) + d * .8, -.3, near(-.3) + d, .2, near(.2) + d, z, near(z) + d * .8);
        }
        if (h.fine(draught, 8)) {
            for (int i = 0; i < 9; i++) {
                double t = h.rng.uniform(-.75, .6);
                double d = draught * h.rng.uniform(.15, .85);
                h.line(.55, .55, Profile.NAIL, t, near(t) + d, t + h.rng.uniform(.05, .16), near(t + .1) + d * 1.02);
            }
        }
        lip();
    }

    /** The near gunwale, over whatever stands inside. */
    void lip() {
        double[][] n = gunwale(true, -1, 1);
        h.b.stroke(n, Tip.of(h.lw * 1.2, h.ink, Profile.of(0, 1.2, .06, 1, .2, .6, .5, .8, .8, .65, .94, 1.05, 1, 1.25)).wash(.5).raw());
        if (h.s.snowy()) {
            double[][] s = Curves.offset(gunwale(true, -.93, .93), h.lw * .9);
            h.b.stroke(s, Tip.of(h.lw * 1.5, .95, Profile.ORCHID).pigment(Pigment.SNOW).wash(1).raw());
        } else if (h.fine(draught, 6)) {
            h.b.stroke(Curves.offset(gunwale(true, -.8, .85), -h.lw * 1.5), tipThin().raw());
        }
    }

    private Tip tipThin() {
        return h.tip(.5, .6, Profile.ORCHID);
    }

    /** An arched mat awning from t0 to t1, {@code high} above the gunwale; its mouth is on the bow side. */
    void awning(double t0, double t1, double high) {
        double w = t1 - t0;
        double base0 = near(t0) - .01;
        double base1 = near(t1) - .01;
        double top = Math.min(base0, base1) - high;
        double[][] left = h.curve(t0 - .01, base0, t0 - .02, base0 - high * .5, t0 + w * .1, top + high * .1, t0 + w * .4, top - high * .02,
                t0 + w * .68, top + high * .02);
        double[][] right = h.curve(t0 + w * .68, top + high * .02, t0 + w * .86, top + high * .13, t1 + .005, base1 - high * .5, t1 + .01, base1);
        double[][] all = Curves.join(left, right);
        h.body(all, Pigment.STRAW, .9);
        h.volume(all, .3);
        double[][] mouth = Curves.join(right, h.curve(t1 - w * .2, base1 + .005, t1 - w * .25, base1 - high * .4, t1 - w * .24, top + high * .3,
                t0 + w * .68, top + high * .02));
        h.dark(mouth, .8, .5);
        int hoops = h.count(w, 11, 5);
        for (int i = 0; i < hoops; i++) {
            double t = t0 + w * (.08 + .6 * (i + h.rng.uniform(0, .5)) / hoops);
            h.line(.65, .75, Profile.EVEN, t, base0, t + w * .005, base0 - high * .5, t + w * .06, top + high * .2, t + w * .13, top + high * .03);
        }
        int mats = h.count(w, 2.4, 40);
        for (int i = 0; i < mats; i++) {
            double t = h.rng.uniform(t0 + w * .04, t0 + w * .64);
            double y = h.rng.uniform(top + high * .24, base0 - high * .05);
            h.line(.5, .55, Profile.NAIL, t, y, t + w * .06, y - high * .06, t + w * .12, y - high * .05);
        }
        h.along(left, 1, .95, Profile.ORCHID);
        h.along(right, 1.2, 1, Profile.NAIL);
        h.line(.9, .85, Profile.BONE, t0 - .02, base0 + .01, (t0 + t1) / 2, (base0 + base1) / 2 + .012, t1 + .03, base1 + .01);
        if (h.s.snowy()) {
            double[][] cap = h.loop(t0, top + high * .3, t0 + w * .12, top + high * .02, t0 + w * .42, top - high * .1, t0 + w * .76, top,
                    t1 - w * .02, top + high * .3, t0 + w * .7,
                    top + high * .22, t0 + w * .4, top + high * .14, t0 + w * .15, top + high * .24);
            h.b.clear(cap, Pigment.SNOW);
            h.along(h.curve(t0, top + high * .26, t0 + w * .12, top + high * .0, t0 + w * .42, top - high * .1, t0 + w * .76, top, t1 - w * .02,
                    top + high * .27), .7, .7, Profile.ORCHID);
        }
    }

    /** An oar over the side: loom inboard at t, blade in the water behind. */
    void oar(double t) {
        double y = near(t);
        h.line(.9, .95, Profile.EVEN, t + .13, y - .15, t, y - .01, t - .22, .1);
        h.line(2, .9, Profile.ORCHID, t - .15, .035, t - .25, .13);
    }
}
