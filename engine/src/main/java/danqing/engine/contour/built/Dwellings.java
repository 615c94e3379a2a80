package danqing.engine.contour.built;

import danqing.engine.contour.brush.Brush;
import danqing.engine.contour.brush.Profile;
import danqing.engine.contour.brush.Tip;
import danqing.engine.contour.motif.Subject;
import danqing.engine.scene.Setting;
import danqing.styles.Pigment;

/** Where people live: house, thatched hut, village, courtyard, inn. */
final class Dwellings {
    private Dwellings() {}

    /** 屋: tiled; see {@link Cottage}. */
    static void house(Brush brush, Subject s) {
        Cottage.draw(brush, s, Pigment.TILE);
    }

    /** 茅屋: thatched; the same views with brushwood walls and a wattle fence. */
    static void thatched(Brush brush, Subject s) {
        Cottage.draw(brush, s, Pigment.THATCH);
    }

    /** 村: three to six roofs of both kinds among trees, the far ones higher and paler. */
    static void village(Brush brush, Subject s) {
        Hand h = Hand.on(brush, s, 300, 100);
        Hand r = h.part("plan");
        int n = 3 + s.pose() % 4;
        Ground.earth(h.tone(.7, .8), 20, 270, 77, 12);
        Ground.earth(h, 4, 296, 92, 14);
        for (int i = 0; i < 4; i++) {
            Ground.tree(h.part("back" + i).tone(.6, .8), 30 + 75 * i + r.rng.uniform(-22, 22), 78, r.rng.uniform(48, 68), s.is("withered") ? 2 : i % 2);
        }
        double[] shares = r.rng.dirichlet(n, 9);
        double at = 22;
        for (int row = 0; row < 2; row++) {
            at = row == 0 ? 55 : 20;
            for (int i = row; i < n; i += 2) {
                double w = row == 0 ? r.rng.uniform(40, 52) : r.rng.uniform(52, 68);
                double v = row == 0 ? r.rng.uniform(68, 74) : r.rng.uniform(89, 93);
                Hand g = h.part("house" + i).tone(row == 0 ? .75 : 1, row == 0 ? .85 : 1);
                double u = at + shares[i] * 60;
                boolean mirror = r.rng.chance(.4);
                Hand gg = mirror ? g.at(u + w * 1.3, v, -1, 1, 0) : g.at(u, v, 1, 1, 0);
                roofed(gg, w, r.rng.chance(.55) ? Pigment.THATCH : Pigment.TILE, i);
                at = u + w * r.rng.uniform(1.35, 1.75);
                if (row == 1 && r.rng.chance(.6)) {
                    Ground.tree(h.part("side" + i), Math.min(288, at - 8), v - 2, r.rng.uniform(34, 52), s.is("withered") || s.snowy() && i % 2 == 0 ? 2 : i % 2);
                }
            }
        }
        Fences.wattle(h.part("fence"), 196, 262, 95, 9, 1);
        if (s.setting().hour() != Setting.Hour.NIGHT && !s.snowy()) {
            smoke(h.part("smoke"), 96, 46);
        }
    }

    /** Cooking smoke: wash only, a breath that leans. */
    static void smoke(Hand h, double u, double v) {
        for (int i = 0; i < 3; i++) {
            double o = i * 2.5;
            h.b.washStroke(h.pts(u + o, v - 4 - i * 5, u + 6 + o, v - 16 - i * 4, u + 2 + o * 2, v - 28 - i * 4, u + 13 + o * 2, v - 42),
                    Tip.of(h.unit * (5 - i), .3 * h.ink, Profile.ORCHID).soft(h.unit * 1.6).pigment(Pigment.SMOKE), false);
        }
    }

    /** A small house with its origin at the front left corner of the ground; {@code w}: length of its front. */
    static void roofed(Hand h, double w, Pigment cover, int variety) {
        Hall hall = new Hall(new Axo(h, 0, 0, .5, .3), 0, w);
        hall.depth = w * (.48 + .06 * (variety % 3));
        hall.wall = w * .27;
        hall.roof = w * (cover == Pigment.THATCH ? .38 : .33);
        hall.over = w * .1;
        hall.cover = cover;
        hall.lift = w * .03;
        hall.bays = h.fine(w, 34) ? 3 : 2;
        hall.fill = variety % 3 == 0 ? "wD_" : variety % 3 == 1 ? "_dw" : "Dw_";
        hall.draw();
    }

    /** 院: front wall with a gate, hall behind, side wing, a tree in the yard. */
    static void courtyard(Brush brush, Subject s) {
        Hand h = Hand.on(brush, s, 200, 100);
        Ground.earth(h, 2, 198, 94, 8);
        Hand back = h.part("hall");
        Hall hall = new Hall(new Axo(back, 52, 64, .5, .3), 0, 82);
        hall.depth = 30;
        hall.wall = 20;
        hall.roof = 22;
        hall.over = 7;
        hall.bays = 5;
        hall.fill = "wlDlw";
        hall.draw();
        Ground.tree(h.part("tree"), s.pose() % 2 == 0 ? 40 : 172, 78, 64, s.is("withered") || s.snowy() ? 2 : s.pose() % 2);
        Hall wing = new Hall(new Axo(h.part("wing"), 124, 80, .5, .3), 0, 40);
        wing.depth = 40;
        wing.wall = 17;
        wing.roof = 17;
        wing.over = 5;
        wing.cover = s.pose() % 3 == 2 ? Pigment.THATCH : Pigment.TILE;
        wing.bays = 2;
        wing.fill = "wl";
        wing.draw();
        Axo front = new Axo(h.part("front"), 12, 96, .5, .3);
        Walls.run(front, 0, 56, 0, 17, true);
        Walls.run(front, 84, 168, 0, 17, true);
        Hall gate = new Hall(front.with(h.part("gate")), 58, 82);
        gate.depth = 10;
        gate.wall = 19;
        gate.roof = 12;
        gate.over = 5;
        gate.bays = 1;
        gate.fill = "D";
        gate.draw();
        Ground.bank(h, -8, 72, 96.5, 6);
        Ground.bank(h, 92, 206, 96.5, 6);
        Ground.road(h, 82, 97, 13, 7);
    }

    /** 酒家: an eating house open to the road, its wine flag on a pole. */
    static void inn(Brush brush, Subject s) {
        Hand h = Hand.on(brush, s, 130, 100);
        Ground.earth(h, 2, 128, 94, 8);
        Ground.tree(h.part("tree"), 112, 88, 62, s.is("withered") || s.snowy() ? 2 : 0);
        Hall hall = new Hall(new Axo(h, 30, 93, .5, .3), 0, 58);
        hall.depth = 34;
        hall.wall = 24;
        hall.roof = 24;
        hall.over = 8;
        hall.cover = s.pose() % 2 == 0 ? Pigment.THATCH : Pigment.TILE;
        hall.fill = s.pose() % 3 == 1 ? "Doo" : "oow";
        hall.draw();
        // counter with jars
        Hand c = h.part("jars");
        for (double[] q : new double[][] {{44, 92, 1}, {51, 93.5, .8}, {39, 94, .7}}) {
            jar(c.at(q[0], q[1], q[2], q[2], 0));
        }
        Hand f = h.part("flag");
        f.line(1.5, 1, Profile.EVEN, 18, 96, 17, 50, 18.5, 5);
        Flags.hang(f, 18.4, 9, 17, 40, s.pose() % 2 == 0 ? Pigment.CLOTH_BLUE : Pigment.CLOTH_RED, true);
    }

    /** A wine jar, origin at its foot, nine units high. */
    static void jar(Hand h) {
        Lathe.vessel(h, 0, .28, Pigment.BARK, Pigment.BARK_DARK, .6, 2, -9, 1.7, -8, 3.6, -5.8, 3.8, -3.6, 2.2, 0);
    }
}
