package danqing.engine.contour.built;

import danqing.engine.contour.brush.Brush;
import danqing.engine.contour.brush.Curves;
import danqing.engine.contour.brush.Profile;
import danqing.engine.contour.brush.Tip;
import danqing.engine.contour.motif.Subject;
import danqing.styles.Pigment;

/** Landing stage and water wheel. */
final class Waterside {
    private Waterside() {}

    /** 渡口: a landing stage on piles reaching out from the bank, a mooring post, sometimes a moored skiff or a waiting shed. */
    static void ferry(Brush brush, Subject s) {
        Hand h = Hand.on(brush, s, 220, 100);
        Ground.water(h, 70, 214, 88, 9);
        Bridges.bank(h.part("bank").at(0, 0, 1.25, 1, 0), 0, 1);
        if (s.pose() % 3 != 1) {
            Hall shed = new Hall(new Axo(h.part("shed"), 6, 76, .4, .26), 0, 34);
            shed.depth = 20;
            shed.wall = 19;
            shed.roof = 20;
            shed.over = 6;
            shed.cover = Pigment.THATCH;
            shed.fill = "oo";
            shed.bays = 2;
            shed.draw();
        } else {
            Ground.tree(h.part("tree"), 22, 82, 66, s.is("withered") || s.snowy() ? 2 : 0);
        }
        Hand d = h.part("deck");
        for (double[] q : new double[][] {{76, 0}, {104, 1}, {134, -1}, {142, 2}}) {
            d.paint(Pigment.WOOD, 3, .9, Profile.EVEN, q[0], 74, q[0] + q[1], 94);
            d.line(1.2, .95, Profile.EVEN, q[0] - 1.3, 72, q[0] - 1.3 + q[1], 94);
            d.line(.6, .5, Profile.ORCHID, q[0] - 9, 95, q[0], 94, q[0] + 9, 95);
        }
        double[][] deck = d.poly(38, 80, 52, 70, 152, 67, 141, 77);
        d.body(deck, s.snowy() ? Pigment.SNOW : Pigment.WOOD, .6);
        double[][] edge = d.poly(38, 80, 141, 77, 141, 81, 38, 84);
        d.body(edge, Pigment.WOOD_DARK, .8);
        for (int i = 0; i < d.count(100, 7, 14); i++) {
            double u = 44 + 98 * (i + d.rng.uniform(.2, .8)) / d.count(100, 7, 14);
            d.line(.6, .7, Profile.EVEN, u - 4, 79.4 - (u - 40) * .03, u + 8, 69.4 - (u - 40) * .028);
        }
        d.edge(Outlines.dense(d.pts(52, 70, 152, 67)), .9, .85);
        d.edge(Outlines.dense(d.pts(38, 80, 141, 77, 152, 67)), 1.2, .95);
        d.line(1, .9, Profile.EVEN, 38, 84, 90, 83, 141, 81);
        double[][] post = d.poly(128, 74, 128.4, 57, 132.4, 56.6, 132.6, 73);
        d.solid(post, Pigment.WOOD, .5, 1);
        d.line(1.4, .8, Profile.EVEN, 127.6, 63, 133.2, 62);
        if (s.pose() % 3 != 2) {
            Hand b = h.at(182, 90, 34, 34, .03);
            Hull hull = new Hull(b.part("skiff"), .18, .24, .16, .2);
            hull.draw(Pigment.WOOD, .95, 4);
            d.line(.6, .8, Profile.ORCHID, 132, 62, 142, 76, 149, 81);
        } else {
            Boats.poler(h.part("man").at(96, 73, 32, 32, 0));
        }
    }

    /** 水车: a tall scoop wheel between posts in a channel. */
    static void waterwheel(Brush brush, Subject s) {
        Hand h = Hand.on(brush, s, 100, 100);
        Ground.water(h, 8, 92, 93, 6);
        Ground.earth(h, 56, 99, 88, 8);
        double cu = 46;
        double cv = 50;
        double r = 40;
        // flume from the top to the bank
        double[][] flume = h.poly(54, 16, 98, 22, 98, 27, 54, 21);
        post(h, 90, 22, 92);
        wheel(h.part("far").tone(.5, .6), cu + 7, cv - 3, r * .97, false);
        post(h, 58, 40, 90);
        h.body(flume, Pigment.WOOD, .7);
        h.edge(Outlines.dense(h.pts(54, 16, 98, 22)), 1, .9);
        h.edge(Outlines.dense(h.pts(54, 21, 98, 27)), 1.1, .95);
        wheel(h.part("near"), cu, cv, r, true);
        post(h, cu, cv, 94);
        double[][] hub = h.oval(cu, cv, 5, 5.2);
        h.solid(hub, Pigment.WOOD_DARK, .4, 1.1);
        h.line(1.3, .9, Profile.EVEN, cu, cv, cu + 9, cv - 3);
        for (int i = 0; i < h.count(30, 4, 9); i++) {
            double t = h.rng.uniform(.2, 1.1);
            double u = cu + (r + 3) * Math.cos(t);
            h.paint(Pigment.FOAM, .9, .9, Profile.NAIL, u, cv + (r - 6) * Math.sin(t), u + 2, cv + (r + 2) * Math.sin(t) + 4);
        }
        Ground.stone(h.part("s"), 14, 95, 6);
        Ground.stone(h.part("s2"), 76, 94, 5);
        Ground.grass(h.part("g"), 62, 97, 90, 8, 3);
    }

    private static void post(Hand h, double u, double v0, double v1) {
        h.paint(Pigment.WOOD, 3.4, .9, Profile.EVEN, u, v0, u + .4, v1);
        h.line(1.2, .95, Profile.EVEN, u - 1.6, v0, u - 1.3, v1);
        h.line(.8, .85, Profile.EVEN, u + 1.7, v0, u + 2, v1);
    }

    private static void wheel(Hand h, double u, double v, double r, boolean scoops) {
        double squash = .94;
        for (double k : new double[] {1, .84}) {
            h.b.stroke(h.oval(u, v, r * k * squash, r * k), Tip.of(Math.max(1, 2.4 * h.unit), scoops ? .8 : .4,
                    Profile.FLAT).wash(.8).pigment(Pigment.WOOD).raw());
            h.edge(h.oval(u, v, r * k * squash + 1.2, r * k + 1.2), scoops ? .9 : .6, .9);
            if (scoops) {
                h.edge(h.oval(u, v, r * k * squash - 1.2, r * k - 1.2), .5, .7);
            }
        }
        int n = h.fine(r, 30) ? 12 : 8;
        double a0 = h.rng.uniform(0, .4);
        for (int i = 0; i < n; i++) {
            double t = a0 + 2 * Math.PI * (i + h.rng.uniform(-.06, .06)) / n;
            double c = Math.cos(t) * squash;
            double d = Math.sin(t);
            if (!scoops && i % 2 == 0) {
                continue;
            }
            h.paint(Pigment.WOOD, 1.4, .7, Profile.EVEN, u, v, u + r * c, v + r * d);
            h.line(.6, .85, Profile.EVEN, u + 3 * c, v + 3 * d, u + r * c, v + r * d);
            if (scoops) {
                double[][] cup = h.poly(u + r * c * .98 - d * 3.4, v + r * d * .98 + c * 3.4, u + r * c * .98 + d * 3.4, v + r * d * .98 - c * 3.4,
                        u + (r + 5) * c + d * 2.6, v + (r + 5) * d - c * 2.6,
                        u + (r + 5) * c - d * 2.6, v + (r + 5) * d + c * 2.6);
                h.body(cup, Pigment.WOOD, .8);
                h.edge(Outlines.dense(Curves.join(cup, new double[][] {cup[0]})), .8, .9);
            }
        }
    }
}
