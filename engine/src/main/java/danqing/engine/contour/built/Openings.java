package danqing.engine.contour.built;

import danqing.engine.contour.brush.Brush;
import danqing.engine.contour.brush.Curves;
import danqing.engine.contour.brush.Profile;
import danqing.engine.contour.motif.Subject;
import danqing.engine.contour.vector.Gradient;
import danqing.engine.scene.Setting;
import danqing.styles.Pigment;

/** Window and curtain. */
final class Openings {
    private Openings() {}

    /** 窗: a house side with its window; poses: pushed-up lattice, round window, twin leaves ajar; a book, vase or lamp on the sill. */
    static void window(Brush brush, Subject s) {
        Hand h = Hand.on(brush, s, 90, 100);
        boolean lit = s.night() || s.setting().hour() == Setting.Hour.DUSK;
        double[][] wall = h.poly(6, 10, 84, 8, 84, 97, 6, 98);
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
            h.b.fill(hole, Pigment.INK, .4 * h.ink, 1, Gradient.vertical(h.py(0, 28), 1, h.py(0, 74), .35), .05);
        }
        eave(h, s);
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
        h.edge(Outlines.dense(h.pts(f)), 1.3, .95);
        h.line(1.6, .95, Profile.BONE, 14, 75.5, 45, 75.2, 76, 74.8);
        h.line(.8, .8, Profile.EVEN, 15, 78, 45, 77.8, 75, 77.4);
    }

    /** The lower end of a tiled roof, so that the wall belongs to a house. */
    private static void eave(Hand h, Subject s) {
        double[][] roof = h.poly(9, -4, 81, -5, 96, 13, 92, 16, 45, 14, -2, 17, -6, 14);
        h.b.clear(roof, s.snowy() ? Pigment.SNOW : Pigment.TILE, s.snowy() ? Pigment.SNOW : Pigment.TILE, 0, .6, null, true);
        h.shade(roof, .22);
        for (int i = 0; i <= 12; i++) {
            double t = i / 12.0;
            h.line(.7, .75, Profile.EVEN, 10 + 70 * t, -3.4 - t, -4 + 98 * t, 14.5 - 1.2 * Math.sin(Math.PI * t));
        }
        h.edge(roof, 1, .9);
        h.b.fill(h.poly(6, 15, 84, 14, 84, 21, 6, 23), Pigment.SHADE, .35, 2 * h.unit, null, 0);
    }

    private static void sill(Hand h, int pose) {
        if (pose == 0) {
            Vessels.vaseAt(h.at(32, 74, .3, .3, 0), Pigment.JADE, 0);
        } else if (pose == 1) {
            h.line(.9, .9, Profile.NAIL, 62, 74, 50, 60, 38, 46, 34, 36);
            for (double[] q : new double[][] {{50, 60}, {43, 52}, {37, 45}, {56, 66}, {34, 37}}) {
                for (int k = 0; k < 4; k++) {
                    h.b.dot(h.px(q[0], q[1]) + h.rng.normal(0, 1.5), h.py(q[0], q[1]) + h.rng.normal(0, 1.5), 3 * h.unit * .7, 3 * h.unit, k * 1.5,
                            .9, Pigment.BLOSSOM_PINK);
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

    /** 帘: a bamboo or bead curtain, half rolled up, hooks and tassels; hangs from the box's top. */
    static void curtain(Brush brush, Subject s) {
        Hand h = Hand.on(brush, s, 80, 100);
        boolean silk = s.pose() % 3 == 1;
        h.line(2, 1, Profile.BONE, 3, 4, 40, 3, 77, 4.5);
        if (silk) {
            for (int k = 0; k < 2; k++) {
                int d = k == 0 ? 1 : -1;
                double u = k == 0 ? 5 : 75;
                double[][] p = Curves.join(h.curve(u, 5, u + d * 16, 6, u + d * 33, 5), h.curve(u + d * 33, 5, u + d * 28, 30, u + d * 13, 56),
                        h.curve(u + d * 13, 56, u + d * 18, 78, u + d * 15, 97),
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
        double sway = s.setting().weather() == Setting.Weather.WIND ? 6 : 1.2;
        double[][] p = Curves.join(h.pts(6, 5, 74, 5), h.curve(74, 5, 74 + sway * .3, down * .5, 73 + sway, down), h.curve(73 + sway, down,
                40 + sway, down + 1.5, 7 + sway, down), h.curve(7 + sway,
                down, 6 + sway * .3, down * .5, 6, 5));
        h.b.clear(p, Pigment.STRAW, Pigment.STRAW, 0, 0, h.fine(60, 40) ? Gradient.vertical(0, .85, 1, .85) : null, false);
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
        double[][] roll = h.loop(4 + sway, down - 2.6, 40 + sway, down - 2.4, 76 + sway, down - 2.6, 78 + sway, down, 76 + sway, down + 2.8,
                40 + sway, down + 3.2, 4 + sway, down + 2.8, 2 + sway, down);
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
}
