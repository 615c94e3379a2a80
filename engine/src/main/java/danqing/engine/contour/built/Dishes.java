package danqing.engine.contour.built;

import danqing.engine.contour.brush.Brush;
import danqing.engine.contour.brush.Curves;
import danqing.engine.contour.brush.Profile;
import danqing.engine.contour.motif.Subject;
import danqing.engine.scene.Setting;
import danqing.styles.Pigment;

/** Dish and fruit. */
final class Dishes {
    private Dishes() {}

    /** 盘: a dish, bare or with a few beads of dew or fruit. */
    static void plate(Brush brush, Subject s) {
        Hand h = Hand.on(brush, s, 240, 100);
        Vessels.table(h, 120, 88, 84);
        Pigment p = s.is("jade") ? Pigment.JADE : s.is("gold") ? Pigment.GOLD : s.pose() % 2 == 0 ? Pigment.JADE : Pigment.CLOTH_LIGHT;
        Lathe.vessel(h, 120, .2, p, null, .5, 108, 38, 98, 52, 66, 74, 42, 80, 43, 88);
        double[][] well = h.oval(120, 39, 74, 12);
        h.shade(well, .3);
        h.edge(well, .8, .75);
        Lathe.ring(h, 120, 43, 104, .19, .7, .7);
        if (s.pose() % 3 == 1) {
            for (double[] q : new double[][] {{96, 34, 20}, {134, 36, 21}, {116, 22, 19}}) {
                peach(h.at(q[0], q[1], q[2] / 20, q[2] / 20, h.rng.normal(0, .2)), s);
            }
        }
    }

    private static void peach(Hand h, Subject s) {
        double[][] p = h.loop(0, -18, 10, -17, 19, -8, 19, 6, 10, 16, 0, 21, -10, 16, -19, 6, -19, -8, -10, -17);
        h.b.clear(p, Pigment.BLOSSOM_YELLOW, Pigment.BLOSSOM_PINK, 0, 0, null, true);
        h.b.fill(h.loop(2, -14, 16, -8, 17, 6, 6, 16, 2, 6), Pigment.FRUIT_RED, .55, Math.max(.8, 4 * h.unit), null, 0);
        h.volume(p, .25);
        h.outline(p, 1, .9);
        h.line(.8, .8, Profile.NAIL, 0, -17, -4, -4, -1, 14);
    }

    /** 果: fruit heaped in a bowl or on the table: peaches, persimmons or loquats with a leaf. */
    static void fruit(Brush brush, Subject s) {
        Hand h = Hand.on(brush, s, 140, 100);
        int pose = s.pose() % 3;
        if (pose == 0) {
            Vessels.table(h, 70, 93, 52);
        }
        double[][] at = {{70, 40, 1}, {46, 56, 1.05}, {95, 56, 1.1}, {70, 64, 1.15}, {28, 74, 1}, {112, 76, 1}};
        if (pose == 0) {
            for (int i = 0; i < 4; i++) {
                leafAt(h, at[i][0] - 4 + 8 * (i % 2), at[i][1] - 18, i % 2 == 0 ? 1 : -1);
                peach(h.at(at[i][0], at[i][1], at[i][2], at[i][2], h.rng.normal(0, .25)), s);
            }
            Lathe.vessel(h, 70, .22, Pigment.CLOTH_LIGHT, null, .5, 58, 66, 52, 76, 30, 88, 26, 94);
            for (int i = 1; i < 4; i++) {
                peach(h.at(at[i][0], at[i][1] + 4, at[i][2], at[i][2], h.rng.normal(0, .25)), s);
            }
            double[][] front = Curves.join(h.oval(70, 66, 58, 12.8, .05 * Math.PI, .95 * Math.PI), h.curve(14, 70, 22, 78, 40, 87), h.curve(40, 87,
                    70, 90, 100, 87), h.curve(100, 87, 118, 78, 127, 69));
            h.body(front, Pigment.CLOTH_LIGHT, .8);
            h.volume(front, .4);
            h.along(h.oval(70, 66, 58, 12.8, .03 * Math.PI, .97 * Math.PI), 1.1, .95, Profile.ORCHID);
            h.along(h.curve(12, 68, 22, 78, 41, 88), 1.1, .9, Profile.ORCHID);
            h.along(h.curve(128, 68, 118, 78, 99, 88), 1.3, .95, Profile.ORCHID);
            h.paint(Pigment.CLOTH_BLUE, 1.4, .8, Profile.ORCHID, 30, 78, 60, 86, 112, 78);
        } else {
            h.line(1.8, .95, Profile.TAPER, 8, 22, 44, 30, 84, 28, 124, 44);
            double[][] hang = pose == 1 ? new double[][] {{36, 62}, {70, 70}, {104, 64}, {84, 46}} : new double[][] {{40, 52}, {58, 58}, {50, 70},
                    {92, 54}, {106, 62}, {98, 74}, {72, 80}};
            for (double[] q : hang) {
                h.line(1, .9, Profile.NAIL, q[0] + 2, 30, q[0], q[1] - 14);
                double r = pose == 1 ? 19 : 11;
                double[][] f = h.loop(q[0], q[1] - r * .82, q[0] + r * .8, q[1] - r * .7, q[0] + r * 1.02, q[1], q[0] + r * .6, q[1] + r * .8, q[0],
                        q[1] + r * .86, q[0] - r * .65, q[1] + r * .78, q[0] - r,
                        q[1] - r * .05, q[0] - r * .75, q[1] - r * .72);
                h.solid(f, pose == 1 ? Pigment.FRUIT_ORANGE : Pigment.FRUIT_RED, .4, .9);
                if (pose == 1) {
                    for (int i = 0; i < 4; i++) {
                        h.paint(Pigment.LEAF_DARK, 4, .9, Profile.LEAF, q[0], q[1] - r * .75, q[0] + (i - 1.5) * 5, q[1] - r * .95,
                                q[0] + (i - 1.5) * 8, q[1] - r * .7);
                    }
                } else {
                    h.line(.8, .9, Profile.DOT, q[0], q[1] + r * .5, q[0] + 1, q[1] + r * .6);
                }
                h.paint(Pigment.PAPER, r * .14, .5, Profile.ORCHID, q[0] - r * .5, q[1] - r * .3, q[0] - r * .6, q[1] + r * .1);
            }
            for (double[] q : new double[][] {{24, 27, -1}, {54, 28, 1}, {78, 28, -1}, {112, 38, 1}, {122, 44, 1}}) {
                leafAt(h, q[0], q[1], q[2]);
            }
        }
    }

    private static void leafAt(Hand h, double u, double v, double d) {
        double[][] l = h.loop(u, v, u + d * 8, v - 9, u + d * 20, v - 11, u + d * 30, v - 5, u + d * 20, v + 1, u + d * 9, v + 3);
        h.body(l, h.s.setting().season() == Setting.Season.AUTUMN ? Pigment.LEAF_AUTUMN : Pigment.LEAF_DARK, .85);
        h.edge(l, .7, .8);
        h.line(.7, .85, Profile.NAIL, u, v, u + d * 14, v - 4, u + d * 28, v - 5);
    }
}
