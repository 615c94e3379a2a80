package danqing.engine.contour.built;

import danqing.engine.contour.brush.Brush;
import danqing.engine.contour.brush.Curves;
import danqing.engine.contour.brush.Profile;
import danqing.engine.contour.motif.Subject;
import danqing.styles.Pigment;

/** Tomb and stele. */
final class Memorials {
    private Memorials() {}

    /** 坟: a grassed mound with its stone, a bare tree; withered grass and paper money. */
    static void tomb(Brush brush, Subject s) {
        Hand h = Hand.on(brush, s, 180, 100);
        Ground.earth(h, 2, 178, 92, 12);
        Ground.tree(h.part("tree"), s.pose() % 2 == 0 ? 150 : 28, 92, 84, s.pose() % 3 == 1 ? 1 : 2);
        double[][] mound = Curves.join(h.curve(34, 94, 50, 70, 70, 44, 92, 32, 112, 42, 134, 70, 148, 94), h.curve(148, 94, 92, 98, 34, 94));
        h.body(mound, s.snowy() ? Pigment.SNOW : Pigment.GRASS_DRY, .6);
        h.volume(mound, .55);
        Hand g = h.part("grass");
        for (int i = 0; i < g.count(110, 2.6, 60); i++) {
            double t = g.rng.uniform(-1, 1);
            double v = 94 - (60 * (1 - Math.pow(Math.abs(t), 1.5))) * g.rng.unit();
            double u = 92 + 52 * t;
            double l = g.rng.uniform(3, 8);
            g.line(g.rng.uniform(.5, .9), g.rng.uniform(.45, .85), Profile.NAIL, u, v, u + t * 2, v - l * .6, u + t * 4 + g.rng.normal(0, 1), v - l);
        }
        h.edge(h.curve(34, 94, 50, 70, 70, 44, 92, 32, 112, 42, 134, 70, 148, 94), 1.1, .9);
        double stone = s.pose() % 2 == 0 ? 62 : 118;
        double[][] plinth = h.poly(stone - 13, 91, stone + 15, 91, stone + 17, 97, stone - 15, 98);
        h.solid(plinth, Pigment.STONE, .5, 1);
        slab(h.part("stone").tilt(stone, 92, h.rng.normal(0, .02)), stone, 92, 15, 44, s.pose() % 3 == 0);
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
        h.edge(Outlines.dense(h.pts(u + r, top + w * .3, u + r * 1.28, top + w * .22, u + r * 1.28, v - 2, u + r, v)), 1.1, .9);
        double[][] face = Curves.join(h.pts(u - r, v), h.curve(u - r, top + w * .3, u - r * .72, top + w * .06, u, top, u + r * .72, top + w * .06,
                u + r, top + w * .3), h.pts(u + r, v));
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
                h.line(.8, .85, Profile.ORCHID, u + k * r * .8, top + w * .42, u + k * r * .5, top + w * .18, u + k * r * .1, top + w * .14,
                        u + k * r * .24, top + w * .34);
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
