package danqing.engine.contour.built;

import danqing.engine.contour.brush.Brush;
import danqing.engine.contour.brush.Curves;
import danqing.engine.contour.brush.Profile;
import danqing.engine.contour.motif.Subject;
import danqing.styles.Pigment;

/** Larger vessels: pleasure boat, storeyed warship, dragon boat. */
final class Ships {
    private Ships() {}

    /** 画舫: a roofed pleasure boat with open bays, lanterns and curtains; poses: long cabin, cabin with a fore pavilion. */
    static void painted(Brush brush, Subject s) {
        Hand h = Hand.on(brush, s, 240, 100);
        Ground.water(h, 14, 226, 93, 8);
        Hand hh = h.at(118, 91, 108, 108, -.01);
        Hull hull = new Hull(hh, .13, .16, .09, .15);
        hull.draw(Pigment.VERMILION, .6, 0);
        boolean two = s.pose() % 2 == 1;
        double deck = 91 + 108 * hull.near(0) + 2;
        if (two) {
            cabin(h.part("fore"), 134, 182, deck, 27, 19, 2);
            cabin(h.part("main"), 44, 126, deck, 30, 21, 4);
        } else {
            cabin(h.part("main"), 48, 176, deck, 30, 22, 5);
        }
        hull.lip();
        Hand d = h.part("deck");
        // stern lantern pole and bow rail
        d.line(1, .9, Profile.EVEN, 26, deck - 6, 25, deck - 34);
        Lights.hanging(d.at(25, deck - 32, .26, .26, 0));
        d.line(.8, .85, Profile.EVEN, 190, deck - 9, 204, deck - 11, 216, deck - 15);
        for (double u : new double[] {192, 200, 208, 215}) {
            d.line(.6, .8, Profile.EVEN, u, deck - 9.5 - (u - 192) * .2, u, deck - 2 - (u - 192) * .26);
        }
        if (s.pose() % 4 < 2) {
            d.line(.9, .95, Profile.EVEN, 34, deck - 10, 22, deck + 4, 10, deck + 20);
        }
    }

    private static void cabin(Hand h, double u0, double u1, double v, double wall, double roof, int bays) {
        Axo a = new Axo(h, u0, v, .25, .16);
        Hall c = new Hall(a, 0, u1 - u0);
        c.depth = 16;
        c.wall = wall;
        c.roof = roof;
        c.over = 7;
        c.lift = 5;
        c.kind = Roof.Kind.HIP_GABLE;
        c.ridgeIn = 9;
        c.posts = Pigment.VERMILION;
        c.bays = bays;
        c.fill = bays > 3 ? "lololo" : "oo";
        c.walls();
        double bay = (u1 - u0) / bays;
        for (int i = 0; i < bays; i++) {
            // half-drawn curtains in the open bays
            if (c.fill.charAt(i) == 'o') {
                double x = bay * i;
                double[][] drape = Curves.join(a.pts(x + 1, wall, 0, x + bay * .55, wall, 0), h.curve(a.flat(x + bay * .55, wall, 0, x + bay * .34,
                        wall * .6, 0, x + bay * .14, wall * .45, 0)),
                        a.pts(x + 1, wall * .4, 0));
                h.b.clear(drape, Pigment.CLOTH_RED);
                h.tint(drape, Pigment.CLOTH_RED, .45);
                h.edge(drape, .7, .75);
                h.line(.5, .65, Profile.NAIL, a.flat(x + bay * .3, wall, 0, x + bay * .22, wall * .7, 0, x + bay * .1, wall * .5, 0));
            }
        }
        c.rail(0, -1, 8, 0, u1 - u0);
        c.roof();
        Lights.hanging(h.at(a.u(-5, -5), a.v(wall - 1, -5), .2, .2, 0));
        Lights.hanging(h.at(a.u(u1 - u0 + 5, -5), a.v(wall - 1, -5), .2, .2, 0));
    }

    /** 楼船: a fighting ship with storeyed castle, shields, banners and sail. */
    static void warship(Brush brush, Subject s) {
        Hand h = Hand.on(brush, s, 160, 100);
        Ground.water(h, 8, 152, 95, 6);
        Hand hh = h.at(78, 93, 70, 70, 0);
        Hull hull = new Hull(hh, .2, .24, .09, .2);
        Hand m = h.part("mast");
        if (s.pose() % 2 == 0) {
            m.line(1.6, 1, Profile.TAPER, 96, 78, 96.5, 40, 97, 3);
            double[][] sail = Curves.join(m.curve(84, 66, 82, 40, 86, 11), m.curve(86, 11, 104, 8, 118, 14), m.curve(118, 14, 126, 40, 119, 66),
                    m.curve(119, 66, 100, 69, 84, 66));
            m.body(sail, Pigment.CANVAS, .9);
            m.volume(sail, .4);
            m.outline(sail, 1, .9);
            for (int i = 1; i < 5; i++) {
                m.line(.6, .7, Profile.EVEN, 83.4, 66 - 11 * i, 102, 67.5 - 11.4 * i, 123 - Math.abs(i - 2), 65 - 10.6 * i);
            }
            m.paint(Pigment.LAMP, 1.8, .9, Profile.LEAF, 97, 4, 104, 2, 112, 5);
        }
        hull.draw(Pigment.WOOD, .95, 0);
        double deck = 93 + 70 * hull.near(0) + 1;
        Hand c = h.part("castle");
        double y = 0;
        double[][] rows = {{26, 94, 15}, {34, 82, 13}, {42, 70, 11}};
        int storeys = s.pose() % 2 == 0 ? 2 : 3;
        for (int i = 0; i < storeys; i++) {
            Axo a = new Axo(c, rows[i][0], deck - y, .2, .14);
            double w = rows[i][1] - rows[i][0];
            a.box(0, 0, 0, w, rows[i][2], 14 - 2 * i, Pigment.WOOD, Pigment.WOOD, .9);
            int n = c.fine(w, 30) ? 5 - i : 3;
            for (int k = 0; k < n; k++) {
                double x = w * (k + .25) / n;
                double[][] port = a.pts(x, rows[i][2] * .3, 0, x + w * .42 / n, rows[i][2] * .3, 0, x + w * .42 / n, rows[i][2] * .75, 0, x,
                        rows[i][2] * .75, 0);
                c.dark(port, .7, .4);
            }
            // parapet
            for (int k = 0; k < n * 2; k++) {
                double x = w * (k + c.rng.uniform(.1, .3)) / (n * 2);
                double[][] me = a.pts(x, rows[i][2], 0, x + w * .3 / n, rows[i][2], 0, x + w * .3 / n, rows[i][2] + 3.4, 0, x, rows[i][2] + 3.4, 0);
                c.body(me, Pigment.WOOD, .8);
                c.edge(Outlines.dense(me), .7, .85);
            }
            y += rows[i][2];
        }
        Hall top = new Hall(new Axo(h.part("top"), rows[storeys - 1][0] + 6, deck - y, .2, .14), 0, rows[storeys - 1][1] - rows[storeys - 1][0] - 14);
        top.depth = 9;
        top.wall = 8;
        top.roof = 11;
        top.over = 5;
        top.lift = 3;
        top.kind = Roof.Kind.HIP_GABLE;
        top.ridgeIn = 4;
        top.posts = Pigment.VERMILION;
        top.fill = "ooo";
        top.draw();
        for (double[] f : new double[][] {{20, 74, 32}, {124, 70, 34}, {108, 74, 26}}) {
            m.line(.9, .95, Profile.EVEN, f[0], f[1], f[0] + .4, f[1] - f[2]);
            double t = f[1] - f[2];
            double[][] flag = m.loop(f[0] + .5, t + 1, f[0] + 6, t, f[0] + 11, t + 2.4, f[0] + 16, t + 1.4, f[0] + 13, t + 5, f[0] + 8, t + 7.4,
                    f[0] + .5, t + 9);
            m.solid(flag, Pigment.CLOTH_RED, .4, .8);
        }
        hull.lip();
        // shields along the gunwale
        Hand sh = h.part("shields");
        int n = sh.fine(100, 70) ? 8 : 4;
        for (int i = 0; i < n; i++) {
            double t = -.62 + 1.2 * (i + sh.rng.uniform(-.1, .1)) / n;
            double u = 78 + 70 * t;
            double v = 93 + 70 * hull.near(t) + 3;
            double[][] d = sh.oval(u, v, 3.2, 3.8);
            sh.body(d, i % 2 == 0 ? Pigment.VERMILION : Pigment.BRONZE, .9);
            sh.edge(d, .8, .9);
            sh.line(.8, .9, Profile.DOT, u - .5, v, u + .5, v);
        }
        for (int i = 0; i < 5; i++) {
            double t = -.5 + .2 * i;
            sh.line(.7, .85, Profile.EVEN, 78 + 70 * t, 93 - 5, 70 + 70 * t, 99);
        }
    }

    /** 龙舟: low and long, dragon's head and tail, paddlers in a row, drummer and flag. */
    static void dragon(Brush brush, Subject s) {
        Hand h = Hand.on(brush, s, 320, 100);
        Ground.water(h, 20, 290, 90, 7);
        Hand t = h.part("tail");
        for (int i = 0; i < 4; i++) {
            t.paint(i % 2 == 0 ? Pigment.LEAF_DARK : Pigment.LAMP, 5, .9, Profile.LEAF, 26, 76, 14 - 2 * i, 58 - 5 * i, 22 - 7 * i, 38 + 6 * i);
            t.line(.8, .9, Profile.NAIL, 26, 76, 14 - 2 * i, 59 - 5 * i, 22 - 7 * i, 39 + 6 * i);
        }
        Hand hh = h.at(150, 88, 128, 128, 0);
        Hull hull = new Hull(hh, .09, .1, .045, .085);
        hull.draw(Pigment.VERMILION, .8, 0);
        Hand sc = h.part("scales");
        for (int i = 0; i < sc.count(220, 8, 26); i++) {
            double u = 48 + 200 * (i + sc.rng.uniform(0, .6)) / sc.count(220, 8, 26);
            double q = (u - 150) / 128;
            double v = 88 + 128 * hull.near(q) + 3;
            sc.paint(Pigment.GOLD, 1.1, .9, Profile.ORCHID, u, v, u + 3, v + 4, u + 6, v);
            sc.line(.5, .7, Profile.ORCHID, u, v, u + 3, v + 4.4, u + 6, v);
        }
        int n = h.fine(200, 110) ? 8 : 5;
        Hand crew = h.part("crew");
        for (int i = 0; i < n; i++) {
            double u = 74 + 150.0 * i / (n - 1) + crew.rng.uniform(-2, 2);
            double v = 88 + 128 * hull.near((u - 150) / 128);
            paddler(crew.at(u, v, 26, 26, crew.rng.normal(.02, .03)), i);
        }
        Hand dr = h.part("drum");
        double dv = 88 + 128 * hull.near(.68);
        Lathe.vessel(dr, 240, .3, Pigment.VERMILION, Pigment.CLOTH_LIGHT, .4, 8, dv - 18, 9.5, dv - 10, 8, dv);
        Hand fl = h.part("flag");
        fl.line(1, .95, Profile.EVEN, 52, 78, 51, 14);
        double[][] flag = fl.loop(51.4, 15, 62, 12, 72, 17, 84, 14, 78, 23, 84, 31, 70, 32, 60, 28, 51.4, 31);
        fl.solid(flag, s.pose() % 2 == 0 ? Pigment.GOLD : Pigment.CLOTH_RED, .4, .9);
        hull.lip();
        head(h.part("head").at(276, 66, 1, 1, 0));
    }

    private static void paddler(Hand h, int i) {
        double[][] body = h.loop(-.12, -.62, -.26, -.4, -.26, .06, .24, .06, .28, -.2, .16, -.5, .04, -.64);
        h.line(1, .95, Profile.EVEN, .3, -.5, .42, 0, .5, .5);
        h.body(body, i % 2 == 0 ? Pigment.CLOTH_RED : Pigment.CLOTH_BLUE, .9);
        h.edge(h.curve(-.12, -.62, -.26, -.4, -.26, .06), 1, .95);
        h.line(1.2, .95, Profile.BONE, .02, -.5, .22, -.32, .36, -.3);
        double[][] head = h.oval(.0, -.78, .13, .15);
        h.body(head, Pigment.SKIN, .5);
        h.edge(head, .8, .9);
        h.b.fill(h.loop(-.14, -.78, -.1, -.94, .04, -.95, .12, -.84, 0, -.84), Pigment.HAIR, .9, .3, null, .5);
        if (i % 3 == 1) {
            h.line(1.2, .9, Profile.BONE, -.13, -.83, .13, -.86);
        }
    }

    /** The dragon's head, origin where the neck leaves the bow. */
    private static void head(Hand h) {
        double[][] neck = h.loop(-16, 10, -8, -6, -6, -20, 0, -30, 12, -33, 20, -30, 36, -29, 42, -24, 37, -21, 26, -20, 30, -16, 36, -13, 30, -9,
                20, -9, 12, -6, 8, 4, 2, 12);
        h.body(neck, Pigment.LEAF_DARK, .8);
        h.volume(neck, .35);
        h.outline(neck, 1.1, 1);
        for (int i = 0; i < 4; i++) {
            h.paint(Pigment.LAMP, 3.2, .95, Profile.NAIL, -2 - 2 * i, -26 + 7 * i, -10 - 3 * i, -30 + 8 * i, -16 - 2 * i, -36 + 10 * i);
            h.line(.7, .85, Profile.NAIL, -2 - 2 * i, -25 + 7 * i, -10 - 3 * i, -29 + 8 * i, -16 - 2 * i, -35 + 10 * i);
        }
        for (int k = 0; k < 2; k++) {
            h.line(1.5, 1, Profile.TAPER, 4 + 5 * k, -31, -3 + 5 * k, -41, -12 + 6 * k, -46, -15 + 6 * k, -52);
            h.line(1, .95, Profile.TAPER, -3 + 5 * k, -41, 1 + 5 * k, -47);
        }
        h.paint(Pigment.BEAK, 2.2, .95, Profile.LEAF, 22, -17, 32, -18, 41, -17);
        for (int i = 0; i < 4; i++) {
            h.paint(Pigment.PAPER, 1, 1, Profile.NAIL, 25 + 3 * i, -20.5, 25.6 + 3 * i, -17.6);
        }
        double[][] eye = h.oval(15, -27, 3, 2.6);
        h.body(eye, Pigment.PAPER, 0);
        h.edge(eye, .8, 1);
        h.line(1.6, 1, Profile.DOT, 15.4, -27.2, 16.8, -26.8);
        h.line(1.2, .95, Profile.NAIL, 10, -30, 15, -32, 20, -30);
        h.line(.7, .95, Profile.ORCHID, 39, -25, 47, -30, 50, -24, 56, -27);
        h.line(.7, .95, Profile.ORCHID, 34, -10, 40, -6, 44, -9);
        h.line(.9, .9, Profile.NAIL, 36, -26.5, 39, -27);
        for (int i = 0; i < 6; i++) {
            h.line(.6, .75, Profile.ORCHID, -6 + 2.4 * i, 6 - 5 * i, -3 + 2.4 * i, 8 - 5 * i, 0 + 2.4 * i, 5 - 5 * i);
        }
    }
}
