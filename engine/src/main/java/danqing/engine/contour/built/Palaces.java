package danqing.engine.contour.built;

import danqing.engine.contour.brush.Brush;
import danqing.engine.contour.brush.Profile;
import danqing.engine.contour.motif.Subject;
import danqing.styles.Pigment;

/** Temples, palaces and terraces: halls on platforms. */
final class Palaces {
    private Palaces() {}

    /** 寺: a hall, its gate and wall among trees, a pagoda half hidden behind. */
    static void temple(Brush brush, Subject s) {
        Hand h = Hand.on(brush, s, 180, 100);
        int pose = s.pose() % 3;
        int leaf = s.is("withered") ? 2 : 0;
        Ground.earth(h, 2, 178, 94, 9);
        double pu = pose == 1 ? 34 : 146;
        Ground.tree(h.part("t0").tone(.6, .8), pu - 14, 74, 52, leaf);
        Towers.pagoda(h.tone(.85, .85), pu, 72, 68, pose == 2 ? 1 : 0);
        for (int i = 0; i < 3; i++) {
            Ground.tree(h.part("t" + i + 1).tone(.8, .9), pu + new double[] {-11, 4, 16}[i], 77, new double[] {34, 30, 40}[i], i == 1 ? 1 : leaf);
        }
        Hall hall = new Hall(new Axo(h.part("hall"), pose == 1 ? 62 : 30, 80, .36, .24), 0, 74);
        hall.depth = 30;
        hall.platform(5, 5, true);
        hall.wall = 19;
        hall.roof = 27;
        hall.over = 9;
        hall.lift = 5;
        hall.kind = Roof.Kind.HIP_GABLE;
        hall.ridgeIn = 12;
        hall.bays = 5;
        hall.fill = "wlDlw";
        hall.posts = Pigment.VERMILION;
        hall.draw();
        Ground.tree(h.part("mid"), pose == 1 ? 52 : 22, 86, 46, s.snowy() ? 2 : leaf);
        Axo front = new Axo(h.part("wall"), 10, 97, .36, .24);
        Hand w = front.h;
        for (double[] r : new double[][] {{0, 62}, {92, 158}}) {
            double[][] face = front.pts(r[0], 0, 0, r[1], 0, 0, r[1], 11, 0, r[0], 11, 0);
            h.b.clear(face, Pigment.VERMILION);
            w.tint(face, Pigment.VERMILION, .55);
            w.shade(face, .3);
            front.line(1.8, .95, r[0] - 1, 12.5, 0, (r[0] + r[1]) / 2, 12.2, 0, r[1] + 1, 12.5, 0);
            front.line(.8, .8, r[0], 10.4, 0, r[1], 10.4, 0);
            front.line(.8, .8, r[0], 0, 0, r[1], 0, 0);
        }
        Hall gate = new Hall(front.with(h.part("gate")), 60, 94);
        gate.depth = 10;
        gate.wall = 15;
        gate.roof = 13;
        gate.over = 6;
        gate.lift = 3;
        gate.kind = Roof.Kind.HIP_GABLE;
        gate.ridgeIn = 5;
        gate.posts = Pigment.VERMILION;
        gate.face = Pigment.VERMILION;
        gate.fill = "_D_";
        gate.draw();
        Ground.tree(h.part("front"), pose == 1 ? 168 : 172, 97, 38, s.snowy() ? 2 : 1);
        Ground.bank(h, -10, 77, 97, 6);
        Ground.bank(h, 98, 190, 97, 6);
        Ground.road(h, 87, 97, 16, 8);
    }

    /** 宫: a hall under double eaves on a stepped terrace, vermilion columns, side pavilions. */
    static void palace(Brush brush, Subject s) {
        Hand h = Hand.on(brush, s, 220, 100);
        int pose = s.pose() % 3;
        Pigment cover = pose == 1 ? Pigment.TILE : Pigment.GOLD;
        Ground.earth(h, 1, 219, 96, 6);
        if (h.fine(40, 10)) {
            for (double u : pose == 2 ? new double[] {202} : new double[] {14, 204}) {
                wing(h.part("wing" + u), u - 22, 86, cover);
            }
        }
        Axo a = new Axo(h, 40, 94, .3, .2);
        double w = 118;
        a.box(-14, 0, -8, w + 14, 7, 40, Pigment.STONE, Pigment.PATH, .9);
        Hall base = new Hall(new Axo(h.part("base"), 40, 87, .3, .2), 0, w);
        base.depth = 34;
        base.platform(6, 5, false);
        stairs(h.part("stairs"), a, w / 2);
        balustrade(a.with(h.part("rail1")), -14, w + 14, 7, -8, w / 2);
        balustrade(new Axo(h.part("rail2"), 40, 87, .3, .2), -5, w + 5, 6, -5, w / 2);
        Axo up = new Axo(h.part("hall"), 40, 81, .3, .2);
        Hall low = new Hall(up, 0, w);
        low.depth = 30;
        low.wall = 21;
        low.roof = 10;
        low.over = 9;
        low.lift = 4.5;
        low.kind = Roof.Kind.HIP;
        low.ridgeIn = 16;
        low.cover = cover;
        low.posts = Pigment.VERMILION;
        low.face = Pigment.VERMILION;
        low.bays = 7;
        low.fill = "lllDlll";
        low.draw();
        Hall high = new Hall(new Axo(h.part("upper"), 42, 80, .3, .2), 11, w - 13);
        high.base = 30;
        high.depth = 24;
        high.wall = 7;
        high.roof = 24;
        high.over = 11;
        high.lift = 5.5;
        high.kind = pose == 2 ? Roof.Kind.HIP_GABLE : Roof.Kind.HIP;
        high.ridgeIn = 16;
        high.cover = cover;
        high.posts = Pigment.VERMILION;
        high.face = Pigment.CLOTH_BLUE;
        high.bays = 7;
        high.fill = "_";
        high.draw();
        if (pose == 2) {
            Ground.tree(h.part("tree"), 16, 94, 56, s.snowy() || s.is("withered") ? 2 : 0);
        }
    }

    private static void wing(Hand h, double u, double v, Pigment cover) {
        Hall p = new Hall(new Axo(h.tone(.8, .9), u, v, .3, .2), 0, 38);
        p.platform(8, 3, false);
        p.depth = 20;
        p.wall = 14;
        p.roof = 17;
        p.over = 6;
        p.lift = 3.5;
        p.kind = Roof.Kind.HIP;
        p.ridgeIn = 12;
        p.cover = cover;
        p.posts = Pigment.VERMILION;
        p.face = Pigment.VERMILION;
        p.fill = "lDl";
        p.draw();
    }

    private static void stairs(Hand h, Axo a, double m) {
        double[][] p = a.pts(m - 11, 13, -5, m + 11, 13, -5, m + 13, 0, -22, m - 13, 0, -22);
        h.body(p, Pigment.STONE, .35);
        int n = h.count(16, 2.2, 9);
        for (int i = 1; i < n; i++) {
            double t = (double) i / n;
            a.line(.55, .7, m - 11 - 2 * t, 13 * (1 - t), -5 - 17 * t, m + 11 + 2 * t, 13 * (1 - t), -5 - 17 * t);
        }
        a.line(1.1, .9, m - 11, 13, -5, m - 13, 0, -22);
        a.line(1.1, .9, m + 11, 13, -5, m + 13, 0, -22);
        a.line(.7, .8, m - 4, 13, -5, m - 4.6, 0, -22);
        a.line(.7, .8, m + 4, 13, -5, m + 4.6, 0, -22);
    }

    private static void balustrade(Axo a, double x0, double x1, double y, double z, double gap) {
        Hand h = a.h;
        for (double[] r : new double[][] {{x0, gap - 13}, {gap + 13, x1}}) {
            int n = h.count(r[1] - r[0], 9, 7);
            a.line(.8, .85, r[0], y + 4.4, z, r[1], y + 4.4, z);
            for (int i = 0; i <= n; i++) {
                double x = r[0] + (r[1] - r[0]) * i / Math.max(1, n) + h.rng.normal(0, .3);
                a.line(.7, .8, x, y, z, x, y + 5.6, z);
            }
        }
    }

    /** 台: a high terrace with steps and balustrade; poses: bare with a lone tree, with a small pavilion, a ruined one in grass. */
    static void terrace(Brush brush, Subject s) {
        Hand h = Hand.on(brush, s, 180, 100);
        int pose = s.pose() % 3;
        boolean old = pose == 2 || s.is("old") || s.is("ruined") || s.is("lonely");
        Ground.earth(h, 1, 179, 95, 8);
        Axo a = new Axo(h, 18, 95, .34, .24);
        Ground.tree(h.part("back").tone(.7, .9), 160, 84, 50, s.snowy() || s.is("withered") ? 2 : 0);
        a.box(0, 0, 0, 116, 20, 58, Pigment.STONE, Pigment.PATH, 1);
        a.with(h.part("upper")).box(14, 20, 10, 102, 38, 48, Pigment.STONE, Pigment.PATH, 1);
        courses(h.part("courses"), a);
        Hand st = h.part("steps");
        flight(st, a, 58, 20, 0, 11);
        flight(st, a, 58, 38, 10, 8);
        if (pose == 1) {
            Hand p = h.part("pav");
            Hall t = new Hall(new Axo(p, a.u(38, 20), a.v(38, 20), .34, .24), 0, 42);
            t.depth = 20;
            t.wall = 16;
            t.roof = 20;
            t.over = 7;
            t.lift = 4;
            t.kind = Roof.Kind.HIP;
            t.ridgeIn = 15;
            t.posts = Pigment.VERMILION;
            t.fill = "ooo";
            t.draw();
        } else if (!old) {
            Ground.tree(h.part("pine"), a.u(40, 30), a.v(38, 30), 34, s.snowy() ? 2 : 1);
        }
        if (!old) {
            Hall r = new Hall(a.with(h.part("rail")), 14, 102);
            r.rail(38, 10, 8, 14, 48);
            r.rail(38, 10, 8, 68, 102);
        } else {
            Hand g = h.part("ruin");
            for (int i = 0; i < 5; i++) {
                double x = 16 + 84 * g.rng.unit();
                Ground.grass(g, a.u(x, 10) - 3, a.u(x, 10) + 5, a.v(38, 10), 11, 1);
            }
            Ground.grass(g, 22, 130, 76, 9, 4);
            Ground.stone(g, 30, 97, 5);
            Ground.stone(g, 128, 98, 4);
        }
        Ground.grass(h.part("grass"), 6, 170, 98, 7, 4);
    }

    private static void flight(Hand h, Axo a, double m, double y, double z, double half) {
        double run = 15;
        double y0 = y - (y > 20 ? 18 : 20);
        double[][] p = a.pts(m - half, y, z, m + half, y, z, m + half * 1.1, y0, z - run, m - half * 1.1, y0, z - run);
        h.body(p, Pigment.STONE, .35);
        h.b.fill(a.pts(m + half, y, z, m + half * 1.1, y0, z - run, m + half * 1.1, y0, z), Pigment.SHADE, .6 * h.ink, .8, null, 0);
        int n = h.count(20, 2.6, 8);
        for (int i = 1; i < n; i++) {
            double t = (double) i / n;
            a.line(.6, .75, m - half, y + (y0 - y) * t, z - run * t, m + half * 1.05, y + (y0 - y) * t, z - run * t);
        }
        a.line(1.1, .9, m - half, y, z, m - half * 1.1, y0, z - run);
        a.line(1.2, .95, m + half, y, z, m + half * 1.1, y0, z - run);
    }

    private static void courses(Hand h, Axo a) {
        for (int i = 0; i < h.count(116, 9, 18); i++) {
            double x = h.rng.uniform(3, 100);
            double y = h.rng.integer(1, 5) * 4;
            a.line(.5, .5, x, y, 0, x + h.rng.uniform(5, 14), y, 0);
            if (h.rng.chance(.6)) {
                h.line(.5, .5, Profile.NAIL, a.u(x + 4, 0), a.v(y, 0), a.u(x + 4, 0), a.v(y - 4, 0));
            }
        }
        for (int i = 0; i < h.count(88, 12, 9); i++) {
            double x = h.rng.uniform(16, 88);
            double y = 20 + h.rng.integer(1, 4) * 4;
            a.line(.5, .5, x, y, 10, x + h.rng.uniform(5, 12), y, 10);
        }
    }
}
