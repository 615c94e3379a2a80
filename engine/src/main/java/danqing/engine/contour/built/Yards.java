package danqing.engine.contour.built;

import danqing.engine.contour.brush.Brush;
import danqing.engine.contour.brush.Curves;
import danqing.engine.contour.brush.Profile;
import danqing.engine.contour.motif.Subject;
import danqing.engine.scene.Setting;
import danqing.styles.Pigment;

/** Places around houses: lane, steps, well. */
final class Yards {
    private Yards() {}

    /** 巷: a lane between walls and gables that narrows into the distance. */
    static void street(Brush brush, Subject s) {
        Hand h = Hand.on(brush, s, 140, 100);
        double[][] lane = h.poly(40, 99, 66, 56, 76, 56, 112, 99);
        h.b.clear(lane, s.snowy() ? Pigment.SNOW : Pigment.PATH);
        h.tint(lane, Pigment.PATH, .5);
        Ground.tree(h.part("end").tone(.55, .8), 70, 58, 34, s.snowy() || s.is("withered") ? 2 : 0);
        double[][] houses = {{84, 60, 18, .6}, {48, 61, -18, .6}, {90, 72, 30, .8}, {46, 74, -32, .8}, {104, 92, 34, 1}, {38, 95, -40, 1}};
        for (int i = 0; i < houses.length; i++) {
            double[] q = houses[i];
            Hand g = h.part("house" + i).tone(.55 + .45 * q[3], q[3]);
            Dwellings.roofed(q[2] > 0 ? g.at(q[0], q[1], 1, 1, 0) : g.at(q[0], q[1], -1, 1, 0), Math.abs(q[2]),
                    (i + s.pose()) % 3 == 1 ? Pigment.THATCH : Pigment.TILE, i + s.pose());
        }
        Hand p = h.part("paving");
        for (int i = 0; i < p.count(40, 4, 12); i++) {
            double t = p.rng.uniform(.1, .98);
            double v = 58 + 41 * t;
            double half = 4 + 30 * t;
            double u = 71 + 5 * t + half * p.rng.uniform(-.7, .5);
            p.line(.6, .5, Profile.ORCHID, u, v, u + half * .16, v + .7, u + half * .36, v);
        }
        p.line(.8, .7, Profile.ORCHID, 44, 97, 54, 80, 66, 60);
        p.line(.8, .7, Profile.ORCHID, 108, 97, 94, 80, 78, 60);
        if (s.pose() % 2 == 0) {
            Hand f = h.part("sign");
            f.line(1, .95, Profile.EVEN, 92, 78, 91.6, 40);
            Flags.hang(f.at(91, 0, -1, 1, 0), 0, 42, 9, 20, Pigment.CLOTH_BLUE, true);
        }
    }

    /** 阶: a flight of stone steps between sloping cheeks up to a terrace; poses: straight, mossy, wide with a balustrade above. */
    static void steps(Brush brush, Subject s) {
        Hand h = Hand.on(brush, s, 120, 100);
        boolean mossy = s.is("green") || s.pose() % 3 == 1 || s.is("old");
        Ground.earth(h, 1, 119, 95, 6);
        int n = 7;
        double w = 56;
        double rise = 7.6;
        double run = 8.5;
        Axo a = new Axo(h, 18, 95, .34, .3);
        double top = n * rise;
        double back = n * run;
        double[][] bank = a.pts(-16, 0, back, -16, top, back, w + 8, top, back, w + 8, 0, back);
        h.body(bank, Pigment.STONE, .6);
        h.shade(bank, .3);
        double[][] court = a.pts(-16, top, back, w + 8, top, back, w + 8, top, back + 22, -16, top, back + 22);
        h.body(court, s.snowy() ? Pigment.SNOW : Pigment.PATH, .5);
        a.line(1, .9, -16, top, back, 0, top, back);
        a.line(.9, .85, -16, top, back, -16, 0, back);
        a.line(.7, .7, -16, top, back + 22, w + 8, top, back + 22);
        Hall rail = new Hall(a.with(h.part("rail")), -14, w + 8);
        rail.rail(top, back + 20, 9, -14, w + 8);
        if (s.pose() % 3 != 1) {
            Ground.tree(h.part("tree").tone(.8, .9), a.u(-10, back + 12), a.v(top, back + 12), 24, s.snowy() || s.is("withered") ? 2 : 0);
        }
        for (int i = n - 1; i >= 0; i--) {
            double z = i * run;
            double y = (i + 1) * rise;
            double dip = h.rng.uniform(-.3, .5);
            double[][] tread = a.pts(0, y, z, w, y, z, w, y, z + run, 0, y, z + run);
            double[][] riser = a.pts(0, y - rise, z, w, y - rise, z, w, y, z, w * .5, y - dip, z, 0, y, z);
            h.body(tread, s.snowy() ? Pigment.SNOW : Pigment.ROCK_LIGHT, .35);
            h.body(riser, Pigment.STONE, .8);
            h.shade(riser, .5, a.v(y, z), a.v(y - rise, z));
            a.line(1, .95, 0, y, z, w * .3, y - dip * .7, z, w * .6, y - dip, z, w, y, z);
            a.line(.5, .6, 0, y - rise, z, w, y - rise, z);
            for (int k = 0; k < (h.fine(w, 40) ? 2 : 0); k++) {
                double x = w * h.rng.uniform(.12, .88);
                a.line(.6, .7, x, y, z, x + h.rng.normal(0, .4), y - rise, z);
                a.line(.45, .4, x + 4, y, z + run * .5, x + 12, y, z + run * .5);
            }
            if (mossy && !s.snowy()) {
                for (int k = 0; k < h.count(w, 5, 10); k++) {
                    double x = k % 2 == 0 ? w * .3 * h.rng.unit() : w * (1 - .25 * h.rng.unit());
                    double g = y - rise + h.rng.uniform(-.6, 2);
                    h.b.dot(h.px(a.u(x, z), 0), h.py(0, a.v(g, z)), h.unit * 1.6, h.unit * 2.5, h.rng.normal(0, .5), .8 * h.ink,
                            k % 3 == 0 ? Pigment.LEAF_LIGHT : Pigment.MOSS);
                }
            }
        }
        for (double x : new double[] {-6, w}) {
            double[][] cheek = a.pts(x, 2, -4, x + 7, 2, -4, x + 7, top + 3, back, x, top + 3, back);
            double[][] face = a.pts(x, 0, -4, x + 7, 0, -4, x + 7, 3, -4, x, 3, -4);
            if (x > 0) {
                double[][] outer = a.pts(x + 7, 0, -4, x + 7, 3, -4, x + 7, top + 3, back, x + 7, 0, back);
                h.body(outer, Pigment.STONE, .8);
                h.shade(outer, .5);
                h.edge(Outlines.dense(a.pts(x + 7, 0, -4, x + 7, 0, back, x + 7, top + 3, back)), 1, .9);
                for (int k = 0; k < 4; k++) {
                    double z = back * h.rng.uniform(.35, .85);
                    double y = top * (z / back) * h.rng.uniform(.2, .8);
                    a.line(.5, .55, x + 7, y, z, x + 7, y, z + 9);
                }
            }
            h.body(cheek, s.snowy() ? Pigment.SNOW : Pigment.ROCK_LIGHT, .5);
            h.body(face, Pigment.STONE, .7);
            h.edge(Outlines.dense(Curves.join(cheek, new double[][] {cheek[0]})), 1, .95);
            h.edge(Outlines.dense(Curves.join(face, new double[][] {face[0]})), 1, .95);
        }
        Hand g = h.part("grass");
        Ground.grass(g, 2, 14, 97, 12, 2);
        Ground.grass(g, 92, 117, 97, 10, 2);
        if (s.setting().season() == Setting.Season.AUTUMN) {
            for (int i = 0; i < 9; i++) {
                double z = run * g.rng.integer(0, n);
                double x = w * g.rng.unit();
                double u = a.u(x, z + 3);
                double v = a.v((z / run + 1) * rise, z + 3);
                g.paint(i % 2 == 0 ? Pigment.LEAF_AUTUMN : Pigment.LEAF_RED, 2.4, .9, Profile.LEAF, u, v, u + 2.4, v - .8, u + 4.6, v + .6);
            }
        }
    }

    /** 井: a stone well curb, bucket and rope; poses: pulley frame, plain curb under a leafless parasol branch, windlass. */
    static void well(Brush brush, Subject s) {
        Hand h = Hand.on(brush, s, 120, 100);
        Ground.earth(h, 4, 116, 92, 12);
        int pose = s.pose() % 3;
        if (pose != 1) {
            for (double u : new double[] {32, 88}) {
                h.paint(Pigment.WOOD, 4, .9, Profile.EVEN, u, 84, u + (u < 60 ? 3 : -3), 12);
                h.line(1.3, .95, Profile.EVEN, u - 2, 84, u + (u < 60 ? 1 : -5), 12);
                h.line(.9, .9, Profile.EVEN, u + 2, 84, u + (u < 60 ? 5 : -1), 12);
            }
            double[][] beam = h.poly(28, 15, 92, 13, 92, 18, 28, 20);
            h.solid(beam, Pigment.WOOD, .4, 1);
            double[][] drum = h.loop(46, 14, 60, 12, 74, 13, 76, 17, 74, 22, 60, 22.5, 46, 22, 44, 18);
            h.solid(drum, Pigment.WOOD_DARK, .4, 1.1);
            for (int i = 0; i < 5; i++) {
                h.line(.7, .85, Profile.ORCHID, 52 + 3.4 * i, 12.5, 53.4 + 3.4 * i, 17, 52.4 + 3.4 * i, 22.4);
            }
            h.line(.9, .9, Profile.EVEN, 60, 22, 59.4, 40, 60, 52);
        }
        double[][] oct = h.poly(22, 66, 36, 56, 82, 55, 99, 64, 99, 86, 86, 97, 36, 98, 22, 89);
        h.body(oct, Pigment.STONE, .7);
        h.volume(oct, .5);
        double[][] rim = h.poly(22, 66, 36, 56, 82, 55, 99, 64, 86, 75, 37, 76.5);
        h.body(rim, s.snowy() ? Pigment.SNOW : Pigment.ROCK_LIGHT, .5);
        double[][] hole = h.poly(34, 66, 43, 60, 77, 59.4, 87, 64.6, 79, 70.5, 43, 71.6);
        h.dark(hole, .85, .6);
        h.outline(hole, 1, .95);
        h.outline(rim, 1, .9);
        h.edge(Outlines.dense(h.pts(22, 66, 22, 89, 36, 98, 86, 97, 99, 86, 99, 64)), 1.2, .95);
        h.line(1, .9, Profile.EVEN, 37, 76.5, 36, 98);
        h.line(1, .9, Profile.EVEN, 86, 75, 86, 97);
        for (int i = 0; i < 7; i++) {
            double u = h.rng.uniform(40, 78);
            double v = h.rng.uniform(80, 93);
            h.line(.6, .5, Profile.NAIL, u, v, u + 6, v + h.rng.normal(0, .6));
        }
        if (pose != 1) {
            bucket(h.at(60, 62, .8, .8, 0));
        } else {
            bucket(h.at(102, 97, 1, 1, .03));
            h.line(.8, .85, Profile.ORCHID, 97, 82, 90, 74, 80, 70, 76, 62);
            // one branch of a parasol tree over the well
            h.line(1.6, .95, Profile.TAPER, 2, 20, 26, 24, 54, 14, 80, 22);
            h.line(1, .9, Profile.NAIL, 40, 19, 52, 28, 66, 30);
            Pigment leaf = s.setting().season() == Setting.Season.AUTUMN ? Pigment.LEAF_AUTUMN : Pigment.LEAF_LIGHT;
            for (double[] q : new double[][] {{24, 26, 6}, {40, 22, 5}, {54, 16, 6.5}, {68, 19, 5.4}, {79, 24, 6}, {64, 31, 5}}) {
                double[][] l = h.loop(q[0], q[1] - 1, q[0] + q[2], q[1] - q[2] * .5, q[0] + q[2] * .8, q[1] + q[2] * .6, q[0], q[1] + q[2] * 1.2,
                        q[0] - q[2] * .8, q[1] + q[2] * .5, q[0] - q[2] * .9,
                        q[1] - q[2] * .4);
                h.body(l, leaf, .9);
                h.edge(l, .7, .8);
                h.line(.5, .7, Profile.NAIL, q[0], q[1], q[0], q[1] + q[2]);
            }
        }
    }

    private static void bucket(Hand h) {
        h.along(h.oval(0, -12, 7, 9, Math.PI, 2 * Math.PI), 1, .9, Profile.EVEN);
        Lathe.vessel(h, 0, .28, Pigment.WOOD, Pigment.WOOD_DARK, .55, 7.4, -13, 6.6, -6, 5.8, 0);
        Lathe.ring(h, 0, -9, 7, .28, .9, .9);
        Lathe.ring(h, 0, -3, 6.2, .28, .9, .9);
    }
}
