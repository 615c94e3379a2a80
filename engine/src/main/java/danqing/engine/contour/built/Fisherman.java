package danqing.engine.contour.built;

import danqing.engine.contour.brush.Curves;
import danqing.engine.contour.brush.Profile;
import danqing.engine.contour.brush.Tip;
import danqing.styles.Pigment;

/** 蓑笠翁: the old man in straw cape and wide hat, seated, angling. Unit = his height; origin at his seat; he looks to the right. */
final class Fisherman {
    private Fisherman() {}

    /**
     * Draws him.
     *
     * @param hand hand with its origin at his seat and its unit his height
     * @param rod  rod length in his heights; 0 = none
     * @param lift how high the rod points, 0 level … 1 high
     */
    static void draw(Hand hand, double rod, double lift) {
        Hand h = hand.part("fisher");
        boolean big = h.fine(1, 26);
        double[][] body = h.loop(-.06, -.74, -.26, -.6, -.41, -.3, -.47, -.04, -.4, .05, 0, .07, .36, .05, .42, -.06, .35, -.2, .27, -.38, .17, -.62);
        if (rod > 0) {
            rod(h, rod, lift);
        }
        h.body(body, Pigment.STRAW, .8);
        h.b.fill(h.loop(-.1, -.64, -.26, -.46, -.38, -.06, -.12, .0, -.05, -.3), Pigment.SHADE, .5 * h.ink, Math.max(.5, .03 * h.unit), null, 0);
        // knee and sleeve
        double[][] knee = h.loop(.12, -.14, .34, -.24, .5, -.16, .52, .03, .3, .07, .1, .05);
        h.body(knee, Pigment.CLOTH_DARK, .8);
        h.edge(h.curve(.16, -.18, .34, -.25, .5, -.16, .53, .03), 1, .95);
        cape(h, -.36, .06, .2, .5, big ? 26 : 11, .9);
        cape(h, -.66, -.2, .1, .37, big ? 24 : 9, 1);
        // sleeve reaching to the rod
        double[][] sleeve = h.loop(.1, -.5, .26, -.45, .42, -.4, .44, -.33, .3, -.29, .12, -.3);
        h.body(sleeve, Pigment.CLOTH_DARK, .7);
        h.line(1.1, .95, Profile.BONE, .12, -.5, .28, -.45, .43, -.39);
        h.line(.9, .9, Profile.ORCHID, .14, -.3, .3, -.28, .42, -.33);
        // face under the hat, beard
        double[][] face = h.loop(.08, -.74, .22, -.74, .27, -.66, .26, -.58, .2, -.53, .1, -.55);
        h.body(face, Pigment.SKIN, .5);
        if (big) {
            h.line(.6, .9, Profile.ORCHID, .25, -.7, .28, -.63, .255, -.6, .24, -.55);
            h.line(.6, .9, Profile.NAIL, .18, -.655, .23, -.65);
            for (int i = 0; i < 4; i++) {
                h.line(.5, .75, Profile.NAIL, .2 + .014 * i, -.565, .23 + .02 * i, -.5, .22 + .03 * i, -.4 + .03 * i);
            }
        }
        hat(h.at(.08, -.78, .43, .42, .09), big);
    }

    /** One tier of falling straw: strokes from the neck outward, unequal, thicker at the back. */
    private static void cape(Hand h, double v0, double v1, double w0, double w1, int n, double tone) {
        for (int i = 0; i < n; i++) {
            double u = -1 + 2 * (i + h.rng.uniform(.1, .9)) / n;
            double end = v1 + h.rng.normal(0, .035) - .06 * Math.abs(u);
            double back = u < 0 ? 1 : .75;
            h.b.stroke(h.pts(u * w0 - .03, v0 + h.rng.normal(0, .02), u * (w0 + w1) * .53 - .03, (v0 + v1) / 2 + .02, u * w1 - .02, end),
                    h.tip(h.rng.uniform(.55, 1.1), tone * back * h.rng.uniform(.6, 1.05), h.rng.chance(.6) ? Profile.NAIL : Profile.RISE).tremor(.5).wash(.3));
            if (i % 3 == 0) {
                h.paint(Pigment.STRAW, .03, .8, Profile.NAIL, u * w0, v0 + .05, u * (w0 + w1) * .5, (v0 + v1) / 2, u * w1 * .97, end);
            }
        }
    }

    /** Wide bamboo hat; unit = half its brim, origin at its middle. */
    static void hat(Hand h, boolean big) {
        double[][] top = h.curve(-1, .02, -.6, -.26, -.18, -.56, .02, -.68, .2, -.54, .62, -.24, 1.04, .04);
        double[][] brim = h.curve(1.04, .04, .62, .19, .05, .25, -.55, .17, -1, .02);
        double[][] all = Curves.join(top, brim);
        h.b.clear(all, h.s.snowy() ? Pigment.SNOW : Pigment.STRAW);
        if (!h.s.snowy()) {
            h.b.fill(all, Pigment.STRAW, .9 * h.ink, .5, null, .1);
            h.b.fill(all, Pigment.INK, .38 * h.ink, .6, null, .1);
        }
        h.volume(all, h.s.snowy() ? .35 : .5);
        if (big) {
            double[] ribs = {-.66, -.33, -.04, .27, .6};
            for (double u : ribs) {
                h.line(.55, h.s.snowy() ? .45 : .8, Profile.NAIL, .02 + u * .05, -.62, u * .62, -.22, u * 1.02, .2 - .18 * u * u);
            }
        }
        h.b.stroke(top, Tip.of(h.lw * .85, h.ink, Profile.of(0, .5, .25, .9, .5, .5, .75, 1, 1, .6)).wash(.5).raw());
        h.b.stroke(brim, Tip.of(h.lw * 1.15, h.ink, Profile.of(0, .5, .2, 1, .45, .7, .8, 1.1, 1, .6)).wash(.6).raw());
        h.line(1.5, 1, Profile.DOT, -.03, -.68, .05, -.7);
    }

    /** A springy rod and one hair of line, with a dot of a float. */
    static void rod(Hand h, double rod, double lift) {
        double tipU = .42 + rod * (1 - .1 * lift);
        double tipV = -.38 - rod * (.14 + .4 * lift);
        double rise = -.38 - tipV;
        double[][] p = h.pts(.2, -.3, .42, -.39, .42 + (tipU - .42) * .35, -.39 - rise * .47, .42 + (tipU - .42) * .7, -.39 - rise * .84, tipU, tipV);
        double near = Math.max(h.lw * 1.3, h.s.depth() < .55 ? 1.25 : .95);
        Profile taper = Profile.of(0, .85, .12, 1, .4, .8, .75, .6, 1, .42);
        h.b.stroke(p, Tip.of(near, Math.min(1, Math.max(.7, h.ink)), taper).fade(1, .95).tremor(.4).wash(.5));
        // in the colour too, so that it is seen against water
        h.b.washStroke(p, Tip.of(near * 1.25, .95, taper).tremor(.4).pigment(Pigment.WOOD_DARK), false);
        double water = .26;
        double slack = .05 + .1 * h.rng.unit();
        h.b.stroke(h.pts(tipU, tipV, tipU + slack * .2, tipV + (water - tipV) * .4, tipU + slack, water), Tip.of(Math.max(.45, h.lw * .34),
                h.ink * .6, Profile.FLAT).tremor(.3));
        h.line(.7, .4, Profile.ORCHID, tipU + slack - .14, water + .02, tipU + slack, water + .005, tipU + slack + .16, water + .025);
    }
}
