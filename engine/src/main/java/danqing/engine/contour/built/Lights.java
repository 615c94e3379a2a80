package danqing.engine.contour.built;

import danqing.engine.contour.brush.Brush;
import danqing.engine.contour.brush.Profile;
import danqing.engine.contour.brush.Tip;
import danqing.engine.contour.motif.Subject;
import danqing.engine.scene.Setting;
import danqing.styles.Pigment;

/** Lanterns, candles, fires, incense: things that give light or smoke. */
final class Lights {
    private Lights() {}

    /** A round hanging lantern: hook at the origin, 40 units wide and about 70 long with its tassel. */
    static void hanging(Hand h) {
        boolean fine = h.fine(40, 16);
        if (fine) {
            Flames.halo(h, 0, 28, 46);
        } else {
            h.b.fill(h.oval(0, 28, 22, 22), Pigment.HALO, h.s.night() ? .4 : .12, Math.max(.8, 8 * h.unit), null, 0);
        }
        h.line(.7, .9, Profile.EVEN, 0, 0, .4, 10);
        double[][] body = h.loop(-9, 12, -18, 19, -21, 29, -17, 40, -8, 46, 8, 46, 17.5, 40, 21, 29, 18, 19, 9, 12);
        h.b.clear(body, Pigment.LAMP);
        h.b.fill(body, Pigment.LAMP, .7, .6, null, 0);
        h.b.clear(h.oval(-2 * h.s.light() * h.s.facing(), 30, 9, 10), Pigment.LIGHT, Pigment.LIGHT, 0, Math.max(.8, 5 * h.unit), null, false);
        h.volume(body, .3);
        if (fine) {
            for (double k : new double[] {-.62, -.24, .2, .6}) {
                h.line(.55, .6, Profile.ORCHID, 9 * k, 12, 20.5 * k, 29, 8 * k, 46);
            }
        }
        h.outline(body, 1, .9);
        h.paint(Pigment.GOLD, 3.6, 1, Profile.EVEN, -9, 11.4, 9, 11);
        h.line(1, .95, Profile.BONE, -9, 12.6, 9, 12.2);
        h.paint(Pigment.GOLD, 3.4, 1, Profile.EVEN, -8, 47, 8, 47);
        h.line(1, .95, Profile.BONE, -8, 48.6, 8, 48.4);
        if (fine) {
            for (int i = 0; i < 5; i++) {
                h.paint(Pigment.LAMP, 1.1, .95, Profile.NAIL, -2 + i, 50, -3.4 + 1.7 * i, 60, -4 + 2.1 * i, 68 - Math.abs(i - 2));
            }
            h.line(.9, .9, Profile.BONE, -2.6, 52, 2.6, 51.8);
        }
    }

    /** 灯: poses: hanging globe, palace lantern of six panes, oil lamp on a stand, lantern on a pole. */
    static void lantern(Brush brush, Subject s) {
        switch (s.pose() % 4) {
            case 1 -> panes(Hand.on(brush, s, 60, 100));
            case 2 -> lamp(Hand.on(brush, s, 60, 100));
            case 3 -> {
                Hand h = Hand.on(brush, s, 60, 100);
                h.line(1.4, 1, Profile.EVEN, 46, 99, 44, 50, 46, 6);
                h.line(1.1, .95, Profile.EVEN, 47, 7, 34, 9, 22, 7.5);
                hanging(h.at(23, 8, .86, .86, .02));
            }
            default -> {
                Hand h = Hand.on(brush, s, 60, 100);
                h.line(1.4, .95, Profile.BONE, 8, 7, 30, 5, 52, 8);
                hanging(h.at(30, 6, 1.18, 1.22, -.01));
            }
        }
    }

    private static void panes(Hand h) {
        Flames.halo(h, 30, 48, 52);
        h.line(.9, .9, Profile.EVEN, 30, 1, 30, 12);
        double[][] roof = h.loop(4, 27, 12, 21, 20, 14, 30, 11, 40, 14, 48, 21, 56, 27, 44, 28, 30, 30, 16, 28);
        double[][] all = h.poly(10, 28, 19, 30, 41, 30, 50, 28, 47, 68, 39, 72, 21, 72, 13, 68);
        h.b.clear(all, Pigment.LIGHT);
        h.tint(all, Pigment.LIGHT, .35);
        h.b.fill(h.poly(10, 28, 16, 30, 18, 71, 13, 68), Pigment.LAMP, .35, Math.max(.8, 2 * h.unit), null, 0);
        h.b.fill(h.poly(50, 28, 44, 30, 42, 71, 47, 68), Pigment.LAMP, .35, Math.max(.8, 2 * h.unit), null, 0);
        h.volume(all, .3);
        for (double[] l : new double[][] {{10, 28, 13, 68}, {19, 30, 21, 72}, {41, 30, 39, 72}, {50, 28, 47, 68}}) {
            h.paint(Pigment.VERMILION, 2.2, 1, Profile.EVEN, l[0], l[1], l[2], l[3]);
            h.line(.9, .9, Profile.EVEN, l[0] + .9, l[1], l[2] + .9, l[3]);
        }
        for (double v : new double[] {34, 66}) {
            h.line(.8, .85, Profile.EVEN, 10.6, v - 1.6, 20, v, 40, v, 49.6, v - 1.6);
        }
        // a sprig painted on the pane
        h.line(.8, .8, Profile.NAIL, 24, 62, 29, 54, 35, 44);
        for (double[] q : new double[][] {{29, 53, -1}, {32, 49, 1}, {35, 44, -1}, {27, 57, 1}}) {
            h.paint(Pigment.BLOSSOM_RED, 2, .9, Profile.DOT, q[0], q[1], q[0] + q[2] * 2, q[1] - 1.4);
        }
        h.body(roof, Pigment.VERMILION, .9);
        h.volume(roof, .4);
        h.outline(roof, 1, .9);
        h.line(.7, .8, Profile.NAIL, 30, 11, 22, 20, 17, 28);
        h.line(.7, .8, Profile.NAIL, 30, 11, 38, 20, 43, 28);
        h.paint(Pigment.VERMILION, 3, .95, Profile.BONE, 13, 69, 21, 73, 39, 73, 47, 69);
        h.line(1, .95, Profile.BONE, 13, 70, 21, 74, 39, 74, 47, 70);
        for (double u : new double[] {5, 30, 55}) {
            double v = u == 30 ? 75 : 28;
            h.line(.6, .9, Profile.EVEN, u, v, u, v + 5);
            for (int i = 0; i < 4; i++) {
                h.paint(Pigment.LAMP, 1, .95, Profile.NAIL, u - 1.2 + .8 * i, v + 5, u - 2 + 1.3 * i, v + (u == 30 ? 22 : 18));
            }
        }
    }

    private static void lamp(Hand h) {
        Flames.halo(h, 31, 22, 40);
        Lathe.vessel(h, 30, .26, Pigment.BRONZE, null, .5, 4, 46, 2.2, 50, 2, 70, 3.4, 74, 2.6, 78, 4, 86, 17, 94, 18, 96);
        Lathe.ring(h, 30, 70, 2.6, .3, .9, .9);
        Lathe.vessel(h, 30, .24, Pigment.BRONZE, Pigment.GOLD, .5, 15, 38, 14, 42, 8, 47, 3.6, 49);
        Flames.tongue(h, 36, 37, 9, 24, 1.5, .7);
        h.line(1.2, .95, Profile.NAIL, 30, 39, 34, 38, 36.4, 34);
    }

    /** 烛: a candle on its stick, wax running; poses: tall stick, low dish, two candles. */
    static void candle(Brush brush, Subject s) {
        Hand h = Hand.on(brush, s, 36, 100);
        int pose = s.pose() % 3;
        Flames.halo(h, 18, 17, 34);
        if (pose == 1) {
            Lathe.vessel(h, 18, .3, Pigment.BRONZE, null, .5, 16, 88, 14, 93, 7, 95, 9, 97);
            stick(h, 18, 27, 90, 4.2, s);
            h.along(h.oval(34, 89, 3, 4, -2.6, 2.4), 1.2, .95, Profile.EVEN);
        } else {
            Lathe.vessel(h, 18, .28, Pigment.BRONZE, null, .55, 3, 62, 2.4, 66, 4, 70, 2, 74, 2.2, 82, 4, 88, 13, 95, 14, 97);
            Lathe.vessel(h, 18, .3, Pigment.BRONZE, Pigment.BRONZE, .5, 9.5, 56, 8.5, 59, 3, 63);
            stick(h, 18, 27, 57, 3.8, s);
        }
    }

    private static void stick(Hand h, double u, double top, double foot, double r, Subject s) {
        Pigment wax = s.is("red") || s.pose() % 2 == 0 ? Pigment.LAMP : Pigment.CLOTH_LIGHT;
        double[][] c = h.loop(u - r, top + 2, u - r * .6, top, u, top + 1.4, u + r * .7, top - .6, u + r, top + 2, u + r * 1.03, (top + foot) / 2,
                u + r, foot, u, foot + r * .3, u - r, foot, u - r * 1.02,
                (top + foot) / 2);
        h.body(c, wax, .8);
        h.volume(c, .4);
        h.outline(c, .9, .9);
        h.paint(wax, 2, .95, Profile.DOT, u - r * .8, top + 2, u - r * .95, top + 7, u - r * 1.1, top + 11);
        h.line(.6, .8, Profile.ORCHID, u - r * .5, top + 2, u - r * .5, top + 9, u - r * 1.2, top + 12);
        h.line(.6, .8, Profile.ORCHID, u + r * .6, top + 2, u + r * .9, top + 6, u + r * .4, top + 8);
        h.line(.9, 1, Profile.NAIL, u, top + 1.4, u + .4, top - 3);
        Flames.tongue(h, u + .4, top - 1, r * 1.9, 18, h.s.setting().weather() == Setting.Weather.WIND ? 4 : .8, .6);
    }

    /** 火: a fire of crossed logs. */
    static void fire(Brush brush, Subject s) {
        Hand h = Hand.on(brush, s, 100, 100);
        h.b.fill(h.oval(50, 93, 44, 6), Pigment.LIGHT, s.night() ? .4 : .15, 4 * h.unit, null, 0);
        log(h, 16, 94, 70, 84);
        log(h, 30, 84, 86, 95);
        Flames.blaze(h.part("blaze").at(50, 90, 1, 1, 0), 50, 78);
        log(h, 22, 97, 58, 90);
        log(h, 46, 91, 80, 97);
        Ground.stone(h, 11, 97, 5);
        Ground.stone(h, 89, 97, 4.4);
        Ground.stone(h, 66, 98.5, 3.6);
    }

    static void log(Hand h, double u0, double v0, double u1, double v1) {
        double l = Math.hypot(u1 - u0, v1 - v0);
        Hand g = h.at(u0, v0, l / 50, 1, Math.atan2(v1 - v0, u1 - u0));
        double[][] p = g.loop(0, -3, 16, -3.6, 34, -2.8, 50, -3.2, 51.5, 0, 50, 3, 30, 3.4, 12, 2.8, 0, 3.2, -1.6, 0);
        g.body(p, Pigment.BARK_DARK, .8);
        g.edge(p, 1, .95);
        g.line(.6, .8, Profile.NAIL, 6, -.6, 20, 0, 30, -.8);
        double[][] end = g.oval(50, 0, 1.8, 3);
        g.body(end, Pigment.WOOD, .7);
        g.edge(end, .8, .9);
    }

    /** 香: three sticks in a small pot (pose 0), a coil of smoke from a dish (1). */
    static void incense(Brush brush, Subject s) {
        Hand h = Hand.on(brush, s, 60, 100);
        curl(h.part("smoke"), 30, 44, 40);
        for (double[] q : new double[][] {{26, 70, 21, 46}, {30, 70, 30.4, 42}, {34, 70, 39, 48}}) {
            h.paint(Pigment.LAMP, 1.3, .95, Profile.EVEN, q[0], q[1], q[2], q[3]);
            h.line(.7, .95, Profile.EVEN, q[0] + .5, q[1], q[2] + .5, q[3]);
            h.paint(Pigment.LIGHT, 1.8, 1, Profile.DOT, q[2], q[3], q[2] + .2, q[3] - 1.6);
        }
        Lathe.vessel(h, 30, .28, s.pose() % 2 == 0 ? Pigment.BRONZE : Pigment.JADE, Pigment.SAND_DARK, .55, 13, 70, 12, 73, 18, 80, 19, 86, 13, 93, 12, 95);
        Lathe.ring(h, 30, 76, 14.6, .26, .8, .85);
        h.line(1.6, .95, Profile.NAIL, 21, 95, 20, 98, 21.6, 99);
        h.line(1.6, .95, Profile.NAIL, 39, 95, 40, 98, 38.6, 99);
        for (double k : new double[] {-1, 1}) {
            h.along(h.oval(30 + k * 18.5, 79, 3.4, 4, k > 0 ? -1.6 : 1.5, k > 0 ? 1.7 : 4.8), 1.1, .95, Profile.EVEN);
        }
    }

    /** A thread of smoke that rises, wavers and spreads: hair lines near its source, breath above. */
    static void curl(Hand h, double u, double v, double high) {
        double lean = h.s.setting().weather() == Setting.Weather.WIND ? high * .4 : high * h.rng.uniform(.04, .14);
        double sway = h.rng.sign() * high * .07;
        for (int i = 0; i < 3; i++) {
            double k = high * (1.02 - .13 * i);
            double open = (i - 1) * high * .05;
            double[] p = {u, v, u + sway * .3, v - k * .22, u - sway + open * .4 + lean * .2, v - k * .5, u + sway * 1.3 + open + lean * .6,
                    v - k * .78, u - sway * .4 + open * 1.9 + lean, v - k};
            h.b.washStroke(h.pts(p), Tip.of(Math.max(1.2, (4.5 - i) * h.unit), .34 * h.ink, Profile.RISE).soft(Math.max(.7,
                    1.2 * h.unit)).pigment(Pigment.SMOKE), false);
            if (i < 2) {
                h.b.stroke(h.pts(p), h.tip(.5, .3, Profile.ORCHID).fade(1, .25).tremor(.6));
            }
        }
    }
}
