package danqing.engine.contour.built;

import danqing.engine.contour.brush.Brush;
import danqing.engine.contour.brush.Curves;
import danqing.engine.contour.brush.Profile;
import danqing.engine.contour.brush.Tip;
import danqing.engine.contour.motif.Subject;
import danqing.styles.Pigment;

/** Small craft without the angler: skiff, sailing boat, raft. */
final class Boats {
    private Boats() {}

    /** 舟: a skiff, moored or drifting; poses: awning amidships, bare with an oar, pole and awning at the stern, empty and slewed. */
    static void boat(Brush brush, Subject s) {
        Hand h = Hand.on(brush, s, 140, 50);
        int pose = s.pose() % 4;
        Ground.water(h, 8, 132, 43, 7);
        Hull hull = new Hull(h.at(70, 42, 66, 66, new double[] {0, .025, -.015, .03}[pose]), pose == 1 ? .17 : .23, pose == 2 ? .3 : .25, .15, .145);
        hull.draw(Pigment.WOOD, .95, 5);
        switch (pose) {
            case 0 -> hull.awning(-.42, .32, .36);
            case 1 -> hull.oar(-.5);
            case 2 -> {
                hull.awning(-.7, -.05, .3);
                hull.h.line(.9, .95, Profile.EVEN, .2, hull.near(.2) - .06, .8, hull.far(.8) - .05, 1.02, hull.far(.9) - .1);
            }
            default -> {
                hull.h.line(.8, .9, Profile.EVEN, -.35, hull.far(-.35) - .02, .35, hull.near(.35) - .06);
                // mooring pole and rope at the bow
                hull.h.line(1.5, 1, Profile.EVEN, 1.02, -.68, 1.01, -.3, 1.0, .1);
                hull.h.line(.5, .8, Profile.ORCHID, .93, hull.near(.93), .98, -.28, 1.02, -.34);
            }
        }
        hull.lip();
    }

    /** 帆: hull, mast, one battened sail bellied by the wind; the helmsman is a few dabs. */
    static void sailboat(Brush brush, Subject s) {
        Hand h = Hand.on(brush, s, 90, 100);
        int pose = s.pose() % 3;
        Ground.water(h, 8, 84, 94.5, 5);
        Hull hull = new Hull(h.at(46, 93, 40, 40, pose == 1 ? -.05 : -.015), .24, .32, .13, .16);
        hull.draw(Pigment.WOOD, .95, 3);
        if (pose == 1) {
            hull.awning(-.78, -.28, .3);
        } else {
            Hand man = h.at(22, 93 + 40 * hull.near(-.6) - .5, 15, 15, 0);
            man.body(man.loop(-.05, -.7, -.28, -.4, -.34, .08, .3, .08, .24, -.4, .1, -.7), Pigment.CLOTH_BLUE, .9);
            man.line(1, 1, Profile.BONE, -.05, -.7, -.28, -.4, -.34, .05);
            Fisherman.hat(man.at(.03, -.76, .36, .36, 0), man.fine(1, 20));
            hull.h.line(.8, .9, Profile.EVEN, -.55, hull.near(-.6) - .12, -.85, hull.near(-.85), -1.05, .02);
        }
        sail(h, pose == 2 ? .8 : 1, s.is("far") ? 0 : 1);
        hull.lip();
        if (pose == 2) {
            Hand small = h.at(66, 50, .45, .5, .03);
            smallSail(small);
        }
    }

    private static void smallSail(Hand h) {
        double[][] p = Curves.join(h.curve(0, 80, -3, 40, 2, 5), h.curve(2, 5, 22, 14, 30, 18), h.curve(30, 18, 35, 45, 28, 78), h.curve(28, 78, 14,
                81, 0, 80));
        h.body(p, Pigment.CANVAS, .8);
        h.volume(p, .4);
        h.outline(p, .8, .85);
        for (int i = 1; i < 5; i++) {
            h.line(.5, .7, Profile.EVEN, -1, 80 - 15 * i, 14, 79 - 14 * i, 31, 77 - 13.2 * i);
        }
        h.line(.9, .9, Profile.TAPER, 10, 84, 11, 50, 12, 0);
    }

    /** The lug sail: leading edge nearly straight, leech bellied and scalloped between battens. */
    private static void sail(Hand h, double k, int detail) {
        double top = 100 - 96 * k;
        double[][] luff = h.curve(33, 82, 30.5, 82 - 30 * k, 31, 82 - 60 * k, 36, top + 3);
        double[][] head = h.curve(36, top + 3, 48, top + 6, 60, top + 12);
        int n = h.fine(70, 45) ? 6 : 4;
        double[][] leech = new double[0][];
        double[] edge = new double[2 * (n + 1)];
        for (int i = 0; i <= n; i++) {
            double t = (double) i / n;
            edge[2 * i] = 60 + 17 * Math.sin(Math.PI * (.12 + .66 * t)) * k;
            edge[2 * i + 1] = top + 12 + (82 - top - 12) * t;
        }
        for (int i = 0; i < n; i++) {
            double mu = (edge[2 * i] + edge[2 * i + 2]) / 2 + 2.2;
            double mv = (edge[2 * i + 1] + edge[2 * i + 3]) / 2;
            leech = Curves.join(leech, h.curve(edge[2 * i], edge[2 * i + 1], mu, mv, edge[2 * i + 2], edge[2 * i + 3]));
        }
        double[][] foot = h.curve(edge[2 * n], edge[2 * n + 1], 52, 84.5, 33, 82);
        double[][] all = Curves.join(luff, head, leech, foot);
        h.line(1.6, 1, Profile.TAPER, 46, 84, 46.5, 50, 47.5, top - 3);
        h.body(all, Pigment.CANVAS, .9);
        h.volume(all, .42);
        h.edge(Curves.join(luff, head), 1, .9);
        h.edge(leech, 1.2, .95);
        h.along(foot, 1.2, .95, Profile.BONE);
        for (int i = 1; i < n; i++) {
            double v = edge[2 * i + 1];
            double t = (double) i / n;
            h.line(.75, .75, Profile.EVEN, 31 - 1 * Math.sin(Math.PI * t), v - 1 + 3 * t, 46, v + 2 + 1.4 * t, edge[2 * i] + .6, v);
            if (detail > 0) {
                // the sheets gather in one hand
                h.line(.4, .5, Profile.FLAT, edge[2 * i], v, 78 + 3 * t, 70 + 6 * t, 82, 86);
            }
            if (h.fine(10, 9)) {
                for (int j = 0; j < 4; j++) {
                    double u = h.rng.uniform(34, edge[2 * i] - 4);
                    h.line(.4, .4, Profile.NAIL, u, v + 3, u + .4, v + 7);
                }
            }
        }
        // pennant
        h.paint(Pigment.LAMP, 1.6, .9, Profile.LEAF, 47.4, top - 2.5, 53, top - 4, 59, top - 2);
    }

    /** 筏: bamboo poles lashed together, bow ends turned up, a man poling or a heap of baskets. */
    static void raft(Brush brush, Subject s) {
        Hand h = Hand.on(brush, s, 130, 50);
        Ground.water(h, 6, 124, 44, 6);
        int poles = h.fine(12, 22) ? 7 : h.fine(12, 12) ? 5 : 3;
        double[][] deck = h.loop(6, 41, 20, 36, 60, 33, 100, 33.5, 116, 29, 126, 21, 121, 31, 108, 40, 70, 45, 30, 46, 10, 45);
        h.b.clear(deck, Pigment.BAMBOO);
        h.shade(deck, .5, 34, 46);
        for (int i = 0; i < poles; i++) {
            double t = (double) i / (poles - 1);
            double o = 11 * t;
            double u0 = 8 + 4 * h.rng.unit() - 4 * t;
            double[] p = {u0, 35 + o, 40, 33.4 + o, 88, 33.2 + o * .95, 108, 30.5 + o * .9, 125 - 5 * t + 2 * h.rng.unit(), 21 + o * .9};
            h.b.stroke(h.pts(p), Tip.of(Math.max(1, 2.2 * h.unit), i % 3 == 1 ? .25 : .5,
                    Profile.EVEN).wash(.8).pigment(i % 3 == 1 ? Pigment.BAMBOO : Pigment.GRASS_DRY));
            h.line(i == poles - 1 ? 1.2 : .5, i == poles - 1 ? 1 : .7, Profile.BONE, p[0], p[1] + 1.1, p[2], p[3] + 1.1, p[4], p[5] + 1.1, p[6],
                    p[7] + 1.1, p[8], p[9] + 1);
            for (int k = 0; k < 3 && h.fine(12, 14); k++) {
                double u = 18 + 26 * k + h.rng.uniform(0, 16);
                h.line(.7, .8, Profile.DOT, u, 32.6 + o, u + .3, 34.8 + o);
            }
        }
        for (double u : new double[] {24, 62, 98}) {
            h.line(1, .9, Profile.EVEN, u, 33 - (u > 90 ? 1 : 0), u + 1.5, 39, u + .5, 45.5 - (u > 90 ? 3 : 0));
            h.line(.7, .8, Profile.EVEN, u + 2.4, 33.2 - (u > 90 ? 1 : 0), u + 3.6, 39, u + 2.8, 45.3 - (u > 90 ? 3 : 0));
        }
        if (s.pose() % 3 == 1) {
            for (double[] q : new double[][] {{48, 36}, {58, 38}}) {
                Lathe.vessel(h.at(q[0], q[1], 1.1, 1.1, 0), 0, .3, Pigment.STRAW, Pigment.WOOD_DARK, .5, 3.4, -9, 5, -6, 5.4, -3, 4.4, 0);
            }
        } else {
            poler(h.at(s.pose() % 3 == 0 ? 44 : 66, 38, 27, 27, 0));
        }
    }

    /** A man standing with a pole; unit = his height, origin at his feet. */
    static void poler(Hand hand) {
        Hand h = hand.part("poler");
        h.line(1, 1, Profile.EVEN, .52, -1.32, .2, -.55, -.16, .28);
        double[][] robe = h.loop(-.06, -.8, -.2, -.6, -.2, -.3, -.26, -.12, .14, -.12, .16, -.4, .16, -.64, .08, -.8);
        h.line(1.6, .95, Profile.BONE, -.12, -.14, -.15, 0, -.08, .01);
        h.line(1.6, .95, Profile.BONE, .06, -.14, .1, -.01, .17, 0);
        h.body(robe, Pigment.CLOTH_BLUE, .85);
        h.volume(robe, .5);
        h.edge(h.curve(-.06, -.8, -.2, -.6, -.2, -.3, -.26, -.12), 1.1, 1);
        h.edge(h.curve(.08, -.8, .16, -.64, .15, -.4, .14, -.12), .9, .9);
        h.line(1.6, .95, Profile.BONE, -.02, -.7, .16, -.56, .25, -.66);
        h.line(.9, .9, Profile.ORCHID, -.2, -.4, 0, -.36, .16, -.42);
        double[][] face = h.loop(-.06, -.92, .06, -.93, .1, -.86, .04, -.79, -.05, -.8);
        h.body(face, Pigment.SKIN, .5);
        Fisherman.hat(h.at(.01, -.9, .23, .23, -.05), h.fine(1, 34));
    }
}
