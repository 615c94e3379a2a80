package danqing.engine.contour.built;

import danqing.engine.contour.brush.Brush;
import danqing.engine.contour.brush.Curves;
import danqing.engine.contour.brush.Profile;
import danqing.engine.contour.motif.Subject;
import danqing.styles.Pigment;

/** Felt tents of the steppe. */
final class Tents {
    private Tents() {}

    /** 帐: felt tents of the steppe; poses: one with a flap, two, a commander's tent with a banner. */
    static void tent(Brush brush, Subject s) {
        Hand h = Hand.on(brush, s, 150, 100);
        Ground.earth(h, 4, 146, 93, 9);
        int pose = s.pose() % 3;
        if (pose == 1) {
            yurt(h.part("far").tone(.7, .8), 112, 86, 30, 44);
        }
        if (pose == 2) {
            h.line(1.2, 1, Profile.EVEN, 122, 95, 121, 14);
            Hand f = h.part("banner");
            Flags.hang(f, 121, 18, 15, 34, Pigment.CLOTH_RED, false);
        }
        yurt(h.part("tent"), pose == 0 ? 74 : 60, 95, 50, 76);
        if (pose == 0) {
            Flames.blaze(h.part("fire").at(136, 96, .24, .24, 0), 50, 60);
        }
    }

    private static void yurt(Hand h, double u, double v, double r, double high) {
        double wall = high * .42;
        double[][] body = Curves.join(h.curve(u - r, v - wall, u - r * .62, v - high * .72, u - r * .16, v - high * .95), h.pts(u, v - high,
                u + r * .16, v - high * .95), h.curve(u + r * .16,
                v - high * .95, u + r * .64, v - high * .71, u + r, v - wall), h.curve(u + r, v - wall, u + r * 1.02, v - wall * .5, u + r * .97, v),
                        h.curve(u + r * .97, v, u, v + r * .1, u - r * .97, v),
                h.curve(u - r * .97, v, u - r * 1.02, v - wall * .5, u - r, v - wall));
        h.body(body, h.s.snowy() ? Pigment.SNOW : Pigment.CANVAS, .8);
        h.volume(body, .55);
        h.shade(h.poly(u - r, v - wall, u, v - wall * .86, u + r, v - wall, u + r, v - wall * .7, u, v - wall * .55, u - r, v - wall * .7), .35);
        for (double k : new double[] {-.66, -.32, .04, .42, .74}) {
            h.line(.7, .7, Profile.NAIL, u + k * r * .14, v - high * .95, u + k * r * .62, v - high * .7, u + k * r * 1.0, v - wall * (.9 + .1 * k * k));
        }
        h.along(h.curve(u - r, v - wall, u - r * .5, v - wall * .86, u, v - wall * .82, u + r * .5, v - wall * .86, u + r, v - wall), 1.1, .9, Profile.BONE);
        for (double q : new double[] {.42, .7}) {
            h.along(h.curve(u - r * 1.01, v - wall * q, u, v - wall * q + r * .1, u + r * 1.01, v - wall * q), .7, .75, Profile.EVEN);
        }
        h.outline(body, 1.2, .95);
        double[][] door = h.poly(u - r * .2, v + r * .08, u - r * .17, v - wall * .78, u + r * .17, v - wall * .78, u + r * .2, v + r * .08);
        h.dark(door, h.s.night() ? .2 : .7, .45);
        if (h.s.night()) {
            h.tint(door, Pigment.LIGHT, .9);
        }
        double[][] flap = h.loop(u + r * .17, v - wall * .78, u + r * .34, v - wall * .7, u + r * .4, v - wall * .2, u + r * .33, v + r * .06,
                u + r * .2, v + r * .08);
        h.solid(flap, Pigment.CLOTH_RED, .4, .9);
        h.line(1.1, .95, Profile.BONE, u - r * .2, v - wall * .78, u + r * .2, v - wall * .8);
        h.line(.9, .9, Profile.EVEN, u - r * .2, v + r * .08, u - r * .17, v - wall * .78);
        for (int k = -1; k <= 1; k += 2) {
            h.line(.6, .85, Profile.EVEN, u + k * r * .95, v - wall * .8, u + k * r * 1.25, v + r * .03);
            h.line(1.1, .9, Profile.NAIL, u + k * r * 1.24, v - r * .02, u + k * r * 1.27, v + r * .07);
        }
        double[][] cap = h.oval(u, v - high * .96, r * .16, r * .06);
        h.body(cap, Pigment.WOOD_DARK, .8);
        h.edge(cap, .9, .9);
    }
}
