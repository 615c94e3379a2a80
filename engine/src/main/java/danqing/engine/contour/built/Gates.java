package danqing.engine.contour.built;

import danqing.engine.contour.brush.Brush;
import danqing.engine.contour.brush.Curves;
import danqing.engine.contour.brush.Profile;
import danqing.engine.contour.motif.Subject;
import danqing.styles.Pigment;

/** Gates of four kinds: roofed, brushwood, archway, palace. */
final class Gates {
    private Gates() {}

    /** 门: poses: roofed gate in a wall, brushwood gate in a fence, archway of stone (牌坊), palace gate. */
    static void gate(Brush brush, Subject s) {
        Hand h = Hand.on(brush, s, 110, 100);
        Ground.earth(h, 1, 109, 95, 7);
        switch (s.is("small") || s.is("old") ? 1 : s.pose() % 4) {
            case 1 -> hermitage(h, s);
            case 2 -> archway(h);
            default -> {
                Axo a = new Axo(h, 4, 95, .4, .24);
                Walls.run(a.with(h.part("left")), 0, 24, 4, 34, true);
                Walls.run(a.with(h.part("right")), 72, 98, 4, 34, true);
                Hall g = new Hall(a, 24, 70);
                g.platform(5, 2, true);
                g.depth = 16;
                g.wall = 36;
                g.roof = 24;
                g.over = 8;
                g.lift = 4;
                g.kind = s.pose() % 4 == 3 ? Roof.Kind.HIP : Roof.Kind.GABLE;
                g.ridgeIn = 8;
                g.bays = 1;
                g.posts = s.pose() % 4 == 3 || s.is("red") ? Pigment.VERMILION : Pigment.WOOD;
                g.fill = "_";
                g.walls();
                Hand d = h.part("door");
                for (int k = 0; k < 2; k++) {
                    double x = 30 + 17 * k;
                    double[][] leaf = a.pts(x, 5, 0, x + 16.5, 5, 0, x + 16.5, 34, 0, x, 34, 0);
                    d.tint(leaf, s.is("red") || s.pose() % 4 == 3 ? Pigment.VERMILION : Pigment.WOOD, .95);
                    d.shade(leaf, .4, a.v(36, 0), a.v(18, 0));
                    d.edge(Outlines.dense(Curves.join(leaf, new double[][] {leaf[0]})), .9, .9);
                    if (d.fine(4, 3)) {
                        for (int i = 0; i < 12; i++) {
                            double px = x + 3 + 5 * (i % 3);
                            double py = 12 + 6 * (i / 3);
                            d.line(1.2, .9, Profile.DOT, a.u(px, 0), a.v(py, 0), a.u(px + .6, 0), a.v(py - .3, 0));
                        }
                    }
                    double ru = a.u(x + (k == 0 ? 13.6 : 3), 0);
                    d.along(d.oval(ru, a.v(19, 0), 1.5, 2, -.3, 4.6), .9, .95, Profile.EVEN);
                }
                g.roof();
                Ground.tree(h.part("tree").tone(.8, 1), 100, 64, 34, s.snowy() ? 2 : 0);
            }
        }
    }

    /** 柴门: a low gate of brushwood in a wattle fence, the thatched house it belongs to behind, a bare tree over both. */
    private static void hermitage(Hand h, Subject s) {
        Ground.tree(h.part("old tree").tone(.8, 1), 55, 76, 70, s.snowy() || s.is("withered") ? 2 : s.pose() % 3);
        Ground.tree(h.part("young tree").tone(.6, .8), 102, 78, 42, s.snowy() ? 2 : 1);
        Dwellings.roofed(h.part("house").tone(.85, .9).at(54, 77, 1, 1, 0), 38, Pigment.THATCH, 1 + (int) (s.seed() & 1));
        Ground.bank(h.part("yard").tone(.7, .8), 4, 106, 82, 6);
        Fences.wattle(h.part("right"), 66, 109, 94.5, 19, -1);
        Ground.road(h, 35, 94, 11, 6);
        brushwood(h.at(3, 95 - 95 * .58, .58, .58, 0), s);
    }

    private static void brushwood(Hand h, Subject s) {
        Fences.wattle(h.part("l"), 2, 34, 95, 34, 1);
        Fences.wattle(h.part("r"), 74, 108, 95, 34, -1);
        for (double u : new double[] {34, 74}) {
            h.paint(Pigment.WOOD, 3.4, .9, Profile.EVEN, u, 96, u - .6, 60, u + .4, 30);
            h.line(1.3, .95, Profile.EVEN, u - 1.4, 96, u - 2, 60, u - 1, 30);
            h.line(1, .9, Profile.EVEN, u + 1.7, 96, u + 1.2, 60, u + 2, 30);
        }
        Axo a = new Axo(h.part("roof"), 30, 66, .25, .25);
        new Roof(a, Roof.Kind.GABLE, Pigment.THATCH, -6, 52, -6, 14, 36, 54, 0, 0, 1).draw();
        Hand d = h.part("leaf");
        for (int k = 0; k < 2; k++) {
            double open = k == 0 ? 0 : .45;
            double u0 = k == 0 ? 37 : 72;
            double u1 = k == 0 ? 54 : 72 - 15 * (1 - open);
            double dv = k == 0 ? 0 : 4;
            int n = d.count(17, 3, 8);
            for (int i = 0; i < n; i++) {
                double t = (i + d.rng.uniform(.2, .8)) / n;
                double u = u0 + (u1 - u0) * t;
                d.paint(Pigment.WOOD, 1.4, .8, Profile.EVEN, u, 93 + dv * t, u + d.rng.normal(0, .5), 50 + dv * t + d.rng.uniform(-2, 2));
                d.line(.8, .85, Profile.EVEN, u, 93 + dv * t, u + d.rng.normal(0, .5), 50 + dv * t + d.rng.uniform(-2, 2));
            }
            for (double v : new double[] {57, 72, 87}) {
                d.line(1.1, .9, Profile.BONE, u0, v, u1, v + dv);
            }
            d.line(.8, .85, Profile.EVEN, u0, 57, u1, 87 + dv);
        }
        Ground.grass(h.part("g"), 4, 106, 97, 8, 4);
        if (s.is("old")) {
            Ground.grass(h.part("g2"), 30, 80, 97, 14, 3);
        }
    }

    /** 牌坊: four posts, three roofs. */
    private static void archway(Hand h) {
        double[] us = {10, 36, 74, 100};
        for (int i = 0; i < 4; i++) {
            double u = us[i];
            double top = i == 1 || i == 2 ? 22 : 40;
            double[][] post = h.poly(u - 2.4, top, u + 2.4, top, u + 2.6, 95, u - 2.6, 95);
            h.body(post, Pigment.STONE, .7);
            h.volume(post, .5);
            h.edge(Outlines.dense(h.pts(u - 2.4, top, u - 2.6, 95)), 1, .9);
            h.edge(Outlines.dense(h.pts(u + 2.4, top, u + 2.6, 95)), 1.1, .95);
            double[][] foot = h.loop(u - 5.5, 96, u - 5, 84, u - 2.5, 80, u + 2.5, 80, u + 5, 84, u + 5.5, 96);
            h.solid(foot, Pigment.STONE, .5, .9);
        }
        beam(h, 36, 74, 48, 6);
        beam(h, 36, 74, 34, 7);
        beam(h, 10, 36, 56, 6);
        beam(h, 74, 100, 56, 6);
        double[][] board = h.poly(45, 35, 65, 35, 65, 47, 45, 47);
        h.body(board, Pigment.CLOTH_DARK, .9);
        h.edge(Outlines.dense(board), .9, .9);
        for (int i = 0; i < 3; i++) {
            double u = 49 + 6 * i;
            h.paint(Pigment.GOLD, 1, .95, Profile.BONE, u - 1.6, 39, u + 1.6, 38.8);
            h.paint(Pigment.GOLD, 1, .95, Profile.NAIL, u, 37.6, u - .2, 44.6);
            h.paint(Pigment.GOLD, .8, .95, Profile.NAIL, u - 1.8, 43.6, u + 1.8, 42.2);
        }
        new Roof(new Axo(h.part("m"), 0, 34, .2, .2), Roof.Kind.HIP, Pigment.TILE, 30, 80, -2, 5, 0, 17, 38, 72, 4).draw();
        new Roof(new Axo(h.part("l"), 0, 52, .2, .2), Roof.Kind.HIP, Pigment.TILE, 4, 36, -2, 4, 0, 11, 11, 34, 3).draw();
        new Roof(new Axo(h.part("r"), 0, 52, .2, .2), Roof.Kind.HIP, Pigment.TILE, 74, 106, -2, 4, 0, 11, 76, 99, 3).draw();
    }

    private static void beam(Hand h, double u0, double u1, double v, double deep) {
        double[][] p = h.poly(u0, v - deep / 2, u1, v - deep / 2, u1, v + deep / 2, u0, v + deep / 2);
        h.body(p, Pigment.STONE, .7);
        h.shade(p, .4, v - deep / 2, v + deep / 2);
        h.edge(Outlines.dense(h.pts(u0, v - deep / 2, u1, v - deep / 2)), .8, .85);
        h.edge(Outlines.dense(h.pts(u0, v + deep / 2, u1, v + deep / 2)), 1.1, .9);
        for (int i = 0; i < h.count(u1 - u0, 7, 6); i++) {
            double u = h.rng.uniform(u0 + 2, u1 - 3);
            h.line(.5, .7, Profile.ORCHID, u, v + deep * .2, u + 1.4, v - deep * .2, u + 3, v + deep * .15);
        }
    }
}
