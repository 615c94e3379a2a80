package danqing.engine.contour.built;

import danqing.engine.contour.brush.Brush;
import danqing.engine.contour.brush.Curves;
import danqing.engine.contour.brush.Profile;
import danqing.engine.contour.motif.Subject;
import danqing.styles.Pigment;

/** Places around houses: window, street, steps, curtain, well, tent, tomb, stele. */
final class Yards {
    private Yards() {}

    /** 窗: a house side with its window; poses: pushed-up lattice, round window, twin leaves ajar; a book, vase or lamp on the sill. */
    static void window(Brush brush, Subject s) {
        Hand h = Hand.on(brush, s, 90, 100);
        boolean lit = s.night() || s.setting().hour() == danqing.engine.scene.Setting.Hour.DUSK;
        double[][] wall = h.poly(6, 16, 84, 14, 84, 97, 6, 98);
        h.b.clear(wall, Pigment.WALL);
        h.shade(wall, .3, 40, 14);
        h.volume(wall, .2);
        for (int i = 0; i < 5; i++) {
            double u = h.rng.uniform(8, 74);
            double v = h.rng.uniform(76, 94);
            h.line(.5, .4, Profile.NAIL, u, v, u + 4, v + h.rng.normal(0, 1), u + 8, v);
        }
        int pose = s.pose() % 3;
        double[][] hole = pose == 1 ? h.oval(45, 50, 27, 26.5) : h.poly(19, 28, 71, 27.5, 71, 74, 19, 74.5);
        h.b.clear(hole, lit ? Pigment.LIGHT : Pigment.WOOD_DARK);
        if (lit) {
            h.tint(hole, Pigment.LIGHT, .25);
            h.b.fill(h.oval(45, 50, 30, 28), Pigment.HALO, .3, 6 * h.unit, null, 0);
        } else {
            h.b.fill(hole, Pigment.INK, .4 * h.ink, 1, danqing.engine.contour.vector.Gradient.vertical(h.py(0, 28), 1, h.py(0, 74), .35), .05);
        }
        sill(h, pose);
        if (pose == 1) {
            h.edge(h.oval(45, 50, 27, 26.5), 1.4, .95);
            h.edge(h.oval(45, 50, 30, 29.5), .9, .85);
            for (int i = -2; i <= 2; i++) {
                double x = 45 + i * 9 + h.rng.uniform(-1, 1);
                double r = Math.sqrt(Math.max(0, 26.5 * 26.5 - (x - 45) * (x - 45)));
                if (i != 0) {
                    h.line(.7, .8, Profile.EVEN, x, 50 - r, x, 50 - r * .45);
                }
            }
            h.line(.8, .85, Profile.EVEN, 21, 38, 45, 37.4, 69, 38);
        } else if (pose == 0) {
            // leaf hinged above, propped by a stick
            double[][] leaf = h.poly(16, 28, 74, 27, 80, 44, 12, 46);
            h.body(leaf, Pigment.WALL, .3);
            h.shade(leaf, .25);
            for (int i = 1; i < 8; i++) {
                double t = (i + h.rng.uniform(-.15, .15)) / 8;
                h.line(.6, .75, Profile.EVEN, 16 + 58 * t, 28, 12 + 68 * t, 45.6);
            }
            for (double t : new double[] {.3, .66}) {
                h.line(.6, .75, Profile.EVEN, 16 - 4 * t, 28 + 18 * t, 74 + 6 * t, 27 + 17 * t);
            }
            h.outline(leaf, 1.2, .95);
            h.line(1, .95, Profile.EVEN, 60, 45, 57, 74);
            frame(h);
        } else {
            for (int k = 0; k < 2; k++) {
                double u = k == 0 ? 19 : 71;
                int d = k == 0 ? -1 : 1;
                double[][] leaf = h.poly(u, 28, u + d * 13, 32, u + d * 13, 79, u, 74);
                h.body(leaf, Pigment.WALL, .3);
                h.shade(leaf, k == 0 ? .15 : .35);
                for (int i = 1; i < 3; i++) {
                    h.line(.6, .75, Profile.EVEN, u + d * 4.3 * i, 29 + 1.4 * i, u + d * 4.3 * i, 75 + 1.6 * i);
                }
                for (int i = 1; i < 6; i++) {
                    h.line(.6, .75, Profile.EVEN, u, 28 + 7.7 * i, u + d * 13, 32 + 7.8 * i);
                }
                h.outline(leaf, 1.1, .9);
            }
            frame(h);
        }
        // eave above, a bamboo or plum shadow beside
        new Roof(new Axo(h.part("eave"), 0, 40, .12, .2), Roof.Kind.GABLE, s.pose() % 4 == 3 ? Pigment.THATCH : Pigment.TILE, 0, 88, -6, 14, 22, 34, 0, 0, 2).draw();
        h.line(1.1, .9, Profile.EVEN, 6, 16, 6, 98);
        h.line(1.1, .9, Profile.EVEN, 84, 16, 84, 97);
        h.line(1, .85, Profile.EVEN, 6, 98, 45, 97.6, 84, 97);
        Hand g = h.part("leaves");
        for (int i = 0; i < 9 && !s.is("withered"); i++) {
            double u = 72 + 14 * g.rng.unit();
            double v = 66 + 22 * g.rng.unit();
            g.paint(i % 3 == 0 ? Pigment.LEAF_LIGHT : Pigment.BAMBOO, 2, .85, Profile.LEAF, u, v, u + 4 * g.rng.normal(), v + 4, u + 6 * g.rng.normal(), v + 9);
        }
        g.line(.9, .9, Profile.EVEN, 79, 99, 78, 80, 80, 62);
    }

    private static void frame(Hand h) {
        double[] f = {18, 28, 72, 27.4, 72, 74.4, 18, 75, 18, 28};
        h.edge(Hand.dense(h.pts(f)), 1.3, .95);
        h.line(1.6, .95, Profile.BONE, 14, 75.5, 45, 75.2, 76, 74.8);
        h.line(.8, .8, Profile.EVEN, 15, 78, 45, 77.8, 75, 77.4);
    }

    private static void sill(Hand h, int pose) {
        if (pose == 0) {
            Vessels.vaseAt(h.at(32, 74, .3, .3, 0), Pigment.JADE, 0);
        } else if (pose == 1) {
            h.line(.9, .9, Profile.NAIL, 62, 74, 50, 60, 38, 46, 34, 36);
            for (double[] q : new double[][] {{50, 60}, {43, 52}, {37, 45}, {56, 66}, {34, 37}}) {
                for (int k = 0; k < 4; k++) {
                    h.b.dot(h.px(q[0], q[1]) + h.rng.normal(0, 1.5), h.py(q[0], q[1]) + h.rng.normal(0, 1.5), 3 * h.unit * .7, 3 * h.unit, k * 1.5, .9, Pigment.BLOSSOM_PINK);
                }
            }
        } else {
            double[][] book = h.poly(34, 72, 52, 71, 56, 74, 37, 75);
            h.solid(book, Pigment.CLOTH_LIGHT, .2, .8);
            Flames.tongue(h, 60, 66, 3, 9, .4, .5);
            h.line(1.4, .95, Profile.EVEN, 60, 74, 60, 66);
            Flames.halo(h, 60, 62, 16);
        }
    }

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
            Dwellings.roofed(q[2] > 0 ? g.at(q[0], q[1], 1, 1, 0) : g.at(q[0], q[1], -1, 1, 0), Math.abs(q[2]), (i + s.pose()) % 3 == 1 ? Pigment.THATCH : Pigment.TILE, i + s.pose());
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
                    h.b.dot(h.px(a.u(x, z), 0), h.py(0, a.v(g, z)), h.unit * 1.6, h.unit * 2.5, h.rng.normal(0, .5), .8 * h.ink, k % 3 == 0 ? Pigment.LEAF_LIGHT : Pigment.MOSS);
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
                h.edge(Hand.dense(a.pts(x + 7, 0, -4, x + 7, 0, back, x + 7, top + 3, back)), 1, .9);
                for (int k = 0; k < 4; k++) {
                    double z = back * h.rng.uniform(.35, .85);
                    double y = top * (z / back) * h.rng.uniform(.2, .8);
                    a.line(.5, .55, x + 7, y, z, x + 7, y, z + 9);
                }
            }
            h.body(cheek, s.snowy() ? Pigment.SNOW : Pigment.ROCK_LIGHT, .5);
            h.body(face, Pigment.STONE, .7);
            h.edge(Hand.dense(Curves.join(cheek, new double[][] {cheek[0]})), 1, .95);
            h.edge(Hand.dense(Curves.join(face, new double[][] {face[0]})), 1, .95);
        }
        Hand g = h.part("grass");
        Ground.grass(g, 2, 14, 97, 12, 2);
        Ground.grass(g, 92, 117, 97, 10, 2);
        if (s.setting().season() == danqing.engine.scene.Setting.Season.AUTUMN) {
            for (int i = 0; i < 9; i++) {
                double z = run * g.rng.integer(0, n);
                double x = w * g.rng.unit();
                double u = a.u(x, z + 3);
                double v = a.v((z / run + 1) * rise, z + 3);
                g.paint(i % 2 == 0 ? Pigment.LEAF_AUTUMN : Pigment.LEAF_RED, 2.4, .9, Profile.LEAF, u, v, u + 2.4, v - .8, u + 4.6, v + .6);
            }
        }
    }

    /** 帘: a bamboo or bead curtain, half rolled up, hooks and tassels; hangs from the box's top. */
    static void curtain(Brush brush, Subject s) {
        Hand h = Hand.on(brush, s, 80, 100);
        boolean silk = s.pose() % 3 == 1;
        h.line(2, 1, Profile.BONE, 3, 4, 40, 3, 77, 4.5);
        if (silk) {
            for (int k = 0; k < 2; k++) {
                int d = k == 0 ? 1 : -1;
                double u = k == 0 ? 5 : 75;
                double[][] p = Curves.join(h.curve(u, 5, u + d * 16, 6, u + d * 33, 5), h.curve(u + d * 33, 5, u + d * 28, 30, u + d * 13, 56), h.curve(u + d * 13, 56, u + d * 18, 78, u + d * 15, 97),
                        h.curve(u + d * 15, 97, u + d * 8, 98, u - d, 96), h.curve(u - d, 96, u + d, 60, u, 5));
                h.body(p, s.is("red") ? Pigment.CLOTH_RED : Pigment.CLOTH_GREEN, .8);
                h.volume(p, .35);
                for (int i = 1; i < 7; i++) {
                    double t = i / 7.0 + h.rng.uniform(-.04, .04);
                    h.line(.7, .75, Profile.NAIL, u + d * 32 * t, 6, u + d * 27 * t, 30, u + d * 12 * t + d, 55);
                    h.line(.6, .7, Profile.NAIL, u + d * 12 * t, 58, u + d * 17 * t, 78, u + d * 15 * t, 94 + 3 * h.rng.unit());
                }
                h.outline(p, 1, .9);
                h.paint(Pigment.GOLD, 2.4, 1, Profile.BONE, u - d, 55, u + d * 7, 57.5, u + d * 14, 56);
                h.line(.8, .9, Profile.BONE, u - d, 57, u + d * 7, 59.5, u + d * 14, 58);
                tassel(h, u + d * 12, 58);
            }
            return;
        }
        double down = s.pose() % 3 == 0 ? 66 : 92;
        double sway = s.setting().weather() == danqing.engine.scene.Setting.Weather.WIND ? 6 : 1.2;
        double[][] p = Curves.join(h.pts(6, 5, 74, 5), h.curve(74, 5, 74 + sway * .3, down * .5, 73 + sway, down), h.curve(73 + sway, down, 40 + sway, down + 1.5, 7 + sway, down), h.curve(7 + sway,
                down, 6 + sway * .3, down * .5, 6, 5));
        h.b.clear(p, Pigment.STRAW, Pigment.STRAW, 0, 0, h.fine(60, 40) ? danqing.engine.contour.vector.Gradient.vertical(0, .85, 1, .85) : null, false);
        h.tint(p, Pigment.STRAW, .45);
        h.volume(p, .3);
        int n = h.count(down, 4.6, 44);
        for (int i = 1; i < n; i++) {
            double v = 5 + (down - 5) * (i + h.rng.uniform(-.25, .25)) / n;
            double o = sway * Math.pow((v - 5) / down, 2);
            double a = 6.4 + o + (h.rng.chance(.15) ? h.rng.uniform(4, 20) : 0);
            double z = 73.6 + o - (h.rng.chance(.15) ? h.rng.uniform(4, 20) : 0);
            h.line(h.rng.uniform(.4, .7), h.rng.uniform(.4, .75), Profile.EVEN, a, v, 40 + o, v + h.rng.normal(0, .25), z, v);
        }
        for (double u : new double[] {18, 40, 61}) {
            h.line(.8, .8, Profile.EVEN, u, 5, u + sway * .25, down * .5, u + sway, down);
        }
        double[][] roll = h.loop(4 + sway, down - 2.6, 40 + sway, down - 2.4, 76 + sway, down - 2.6, 78 + sway, down, 76 + sway, down + 2.8, 40 + sway, down + 3.2, 4 + sway, down + 2.8, 2 + sway, down);
        h.solid(roll, Pigment.BAMBOO, .4, 1);
        tassel(h, 18 + sway, down + 3);
        tassel(h, 62 + sway, down + 3);
        if (s.pose() % 3 == 0) {
            for (double u : new double[] {14, 66}) {
                h.line(.9, .95, Profile.EVEN, u, 4, u + .5, 14, u - 1.5, 18, u - 3, 15);
            }
        }
    }

    static void tassel(Hand h, double u, double v) {
        h.line(.7, .9, Profile.EVEN, u, v - 2, u + .2, v + 3);
        h.line(1.8, .95, Profile.DOT, u - .4, v + 3, u + .8, v + 4.6);
        for (int i = 0; i < 5; i++) {
            h.paint(Pigment.LAMP, .9, .95, Profile.NAIL, u - .9 + .5 * i, v + 4.5, u - 1.6 + .85 * i, v + 12 + h.rng.uniform(-1, 1));
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
        h.edge(Hand.dense(h.pts(22, 66, 22, 89, 36, 98, 86, 97, 99, 86, 99, 64)), 1.2, .95);
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
            Pigment leaf = s.setting().season() == danqing.engine.scene.Setting.Season.AUTUMN ? Pigment.LEAF_AUTUMN : Pigment.LEAF_LIGHT;
            for (double[] q : new double[][] {{24, 26, 6}, {40, 22, 5}, {54, 16, 6.5}, {68, 19, 5.4}, {79, 24, 6}, {64, 31, 5}}) {
                double[][] l = h.loop(q[0], q[1] - 1, q[0] + q[2], q[1] - q[2] * .5, q[0] + q[2] * .8, q[1] + q[2] * .6, q[0], q[1] + q[2] * 1.2, q[0] - q[2] * .8, q[1] + q[2] * .5, q[0] - q[2] * .9,
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
        double[][] body = Curves.join(h.curve(u - r, v - wall, u - r * .62, v - high * .72, u - r * .16, v - high * .95), h.pts(u, v - high, u + r * .16, v - high * .95), h.curve(u + r * .16,
                v - high * .95, u + r * .64, v - high * .71, u + r, v - wall), h.curve(u + r, v - wall, u + r * 1.02, v - wall * .5, u + r * .97, v), h.curve(u + r * .97, v, u, v + r * .1, u - r * .97, v),
                h.curve(u - r * .97, v, u - r * 1.02, v - wall * .5, u - r, v - wall));
        h.body(body, s(h) ? Pigment.SNOW : Pigment.CANVAS, .8);
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
        double[][] flap = h.loop(u + r * .17, v - wall * .78, u + r * .34, v - wall * .7, u + r * .4, v - wall * .2, u + r * .33, v + r * .06, u + r * .2, v + r * .08);
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

    private static boolean s(Hand h) {
        return h.s.snowy();
    }

    /** 坟: a grassed mound with its stone, a bare tree; withered grass and paper money. */
    static void tomb(Brush brush, Subject s) {
        Hand h = Hand.on(brush, s, 180, 100);
        Ground.earth(h, 2, 178, 92, 12);
        Ground.tree(h.part("tree"), s.pose() % 2 == 0 ? 150 : 28, 92, 84, s.pose() % 3 == 1 ? 1 : 2);
        double[][] mound = Curves.join(h.curve(34, 94, 46, 66, 72, 42, 94, 38, 116, 44, 138, 68, 148, 94), h.curve(148, 94, 92, 98, 34, 94));
        h.body(mound, s.snowy() ? Pigment.SNOW : Pigment.GRASS_DRY, .6);
        h.volume(mound, .55);
        Hand g = h.part("grass");
        for (int i = 0; i < g.count(110, 3.4, 44); i++) {
            double t = g.rng.uniform(-1, 1);
            double v = 94 - (56 * (1 - Math.pow(Math.abs(t), 1.8))) * g.rng.unit();
            double u = 92 + 52 * t;
            double l = g.rng.uniform(3, 8);
            g.line(g.rng.uniform(.5, .9), g.rng.uniform(.45, .85), Profile.NAIL, u, v, u + t * 2, v - l * .6, u + t * 4 + g.rng.normal(0, 1), v - l);
        }
        h.edge(h.curve(34, 94, 46, 66, 72, 42, 94, 38, 116, 44, 138, 68, 148, 94), 1.1, .9);
        slab(h.part("stone"), s.pose() % 2 == 0 ? 84 : 98, 97, 20, 38, false);
        Hand p = h.part("paper");
        for (double[] q : new double[][] {{62, 98}, {118, 96}, {126, 99}}) {
            Ground.stone(p, q[0], q[1], 3.6);
        }
        Ground.grass(p, 10, 170, 98, 12, 6);
    }

    /** 碑: an inscribed stone on its tortoise or plinth; poses: dragon head and tortoise, plain slab, leaning old stone. */
    static void stele(Brush brush, Subject s) {
        Hand h = Hand.on(brush, s, 50, 100);
        Ground.earth(h, 1, 49, 95, 5);
        int pose = s.pose() % 3;
        if (pose == 0) {
            double[][] shell = h.loop(1, 93, 3, 82, 12, 73, 26, 72, 36, 77, 41, 86, 41, 94, 22, 96);
            for (double[] q : new double[][] {{8, 92, 3, 97, 9, 98}, {30, 93, 31, 97.4, 38, 98}}) {
                h.paint(Pigment.STONE, 5, .95, Profile.NAIL, q);
                h.line(1, .95, Profile.NAIL, q[0] - 2, q[1], q[2] - 1.6, q[3], q[4], q[5] + .6);
            }
            double[][] head = h.loop(37, 90, 39, 78, 43, 70, 49, 70, 51, 75, 50, 79, 46, 82, 44, 90, 42, 95);
            h.solid(head, Pigment.STONE, .4, 1);
            h.line(1.3, .95, Profile.DOT, 45.4, 74, 46.6, 74.2);
            h.line(.8, .9, Profile.NAIL, 51, 77, 46, 78);
            h.line(.7, .8, Profile.ORCHID, 39, 84, 43, 85);
            h.solid(shell, Pigment.STONE, .5, 1.1);
            h.line(.8, .85, Profile.ORCHID, 3, 88, 14, 91, 30, 91, 41, 89);
            for (double u : new double[] {9, 19, 31}) {
                h.line(.6, .75, Profile.EVEN, u, 76, u - 2, 83, u, 90);
            }
            slab(h, 20, 78, 23, 76, true);
        } else {
            double[][] plinth = h.poly(8, 87, 42, 86, 45, 96, 5, 97);
            h.solid(plinth, Pigment.STONE, .5, 1.1);
            slab(pose == 2 ? h.tilt(25, 90, .06) : h, 23, 88, pose == 1 ? 27 : 30, pose == 1 ? 78 : 64, pose == 1);
        }
        Ground.grass(h.part("g"), 3, 47, 98, 11, pose == 2 ? 5 : 3);
    }

    /** An upright slab, foot at (u, v), with carved columns that are only suggested. */
    private static void slab(Hand h, double u, double v, double w, double high, boolean crown) {
        double top = v - high;
        double r = w / 2;
        double[][] side = h.poly(u + r, top + w * .3, u + r * 1.28, top + w * .22, u + r * 1.28, v - 2, u + r, v);
        h.body(side, Pigment.STONE, .7);
        h.shade(side, .6);
        h.edge(Hand.dense(h.pts(u + r, top + w * .3, u + r * 1.28, top + w * .22, u + r * 1.28, v - 2, u + r, v)), 1.1, .9);
        double[][] face = Curves.join(h.pts(u - r, v), h.curve(u - r, top + w * .3, u - r * .72, top + w * .06, u, top, u + r * .72, top + w * .06, u + r, top + w * .3), h.pts(u + r, v));
        h.body(face, Pigment.STONE, .6);
        h.volume(face, .35);
        h.outline(face, 1.1, .95);
        if (h.s.snowy()) {
            h.paint(Pigment.SNOW, w * .12, 1, Profile.ORCHID, u - r, top + w * .26, u, top - 1, u + r * 1.2, top + w * .22);
        }
        double from = top + w * .36;
        if (crown) {
            h.line(.8, .85, Profile.EVEN, u - r, top + w * .52, u, top + w * .54, u + r, top + w * .52);
            for (int k = -1; k <= 1; k += 2) {
                h.line(.8, .85, Profile.ORCHID, u + k * r * .8, top + w * .42, u + k * r * .5, top + w * .18, u + k * r * .1, top + w * .14, u + k * r * .24, top + w * .34);
            }
            from = top + w * .62;
        }
        if (!h.fine(w, 9)) {
            return;
        }
        for (int c = 0; c < 3; c++) {
            double x = u - r * .55 + r * .55 * c;
            double y = from + 2;
            while (y < v - high * .12) {
                double k = w * .07;
                h.line(.6, .7, Profile.NAIL, x - k, y, x + k, y - .3);
                h.line(.6, .7, Profile.NAIL, x, y - k * .6, x + h.rng.normal(0, .2), y + k * 1.5);
                if (h.rng.chance(.5)) {
                    h.line(.5, .6, Profile.NAIL, x - k, y + k, x + k, y + k * 1.5);
                }
                y += w * h.rng.uniform(.2, .34);
                if (h.rng.chance(.12)) {
                    y += w * .3;
                }
            }
        }
    }
}
