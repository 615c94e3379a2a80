package danqing.engine.contour.built;

import danqing.engine.contour.brush.Brush;
import danqing.engine.contour.brush.Curves;
import danqing.engine.contour.brush.Profile;
import danqing.engine.contour.motif.Motif;
import danqing.engine.contour.motif.Subject;
import danqing.styles.Pigment;

/** 孤舟蓑笠翁: a skiff with its old angler. Poses: with or without awning, rod low, level or raised, fish basket. */
final class FishingBoat implements Motif {
    @Override
    public void draw(Brush brush, Subject s) {
        Hand h = Hand.on(brush, s, 190, 100);
        boolean awning = s.pose() % 2 == 0;
        double lift = new double[] {.35, .7, .1, .5}[s.pose() / 2 % 4];
        double half = awning ? 68 : 64;
        double mid = awning ? 70 : 66;
        Ground.water(h, mid - half * .95, mid + half * .9, 92, 8);
        Hull hull = new Hull(h.at(mid, 90, half, half, awning ? -.012 : .01), .2, .27, .14, .145);
        hull.draw(Pigment.WOOD, .95, 4);
        if (awning) {
            hull.awning(-.62, .1, .32);
        } else {
            hull.oar(-.66);
            basket(h.at(mid - half * .28, 90 + half * hull.near(-.28) - 1, 1, 1, 0));
        }
        hull.lip();
        double seat = .45;
        Hand man = h.at(mid + half * seat, 90 + half * (hull.near(seat) - .005), 44, 44, 0);
        Fisherman.draw(man, awning ? 1.25 : 1.5, lift);
        // the gunwale passes before his knees
        Hand hl = hull.h;
        double[][] knee = hl.curve(.12, hull.near(.12), .45, hull.near(.45), .8, hull.near(.8));
        hl.b.fill(Curves.join(knee, Curves.reverse(Curves.offset(knee, -hl.lw * 2.6))), Pigment.WOOD, .95 * hl.ink, .4, null, .1);
        hl.along(knee, 1.05, 1, Profile.ORCHID);
        if (s.night()) {
            light(h, mid - half * .8, 90 - half * .2, half);
        }
    }

    /** 渔火: a lamp on a bent pole at the stern, and its light on the water. */
    private static void light(Hand h, double u, double v, double half) {
        h.line(1, .9, Profile.TAPER, u, v, u - half * .05, v - half * .4, u + half * .04, v - half * .7, u - half * .12, v - half * .78);
        Lights.hanging(h.at(u - half * .13, v - half * .78, .36, .36, 0));
        for (int i = 0; i < 4; i++) {
            double w = half * (.1 - .015 * i);
            h.paint(Pigment.LIGHT, 1.6, .8, Profile.ORCHID, u - half * .13 - w, v + half * (.25 + .045 * i), u - half * .13 + w * .9, v + half * (.255 + .045 * i));
        }
    }

    /** A round fish basket, origin at its foot. */
    private static void basket(Hand h) {
        Lathe.vessel(h, 0, .3, Pigment.STRAW, Pigment.WOOD_DARK, .5, 3.4, -9, 5, -6.5, 5.6, -3, 4.4, 0);
        if (h.fine(9, 9)) {
            for (int i = -2; i <= 2; i++) {
                h.line(.5, .7, Profile.NAIL, i * 1.3, -8.4, i * 2.2, -4, i * 1.8, -.4);
            }
            Lathe.ring(h, 0, -5, 5.2, .3, .5, .7);
        }
    }
}
