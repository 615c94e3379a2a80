package danqing.engine.contour.living;

import danqing.engine.contour.brush.Curves;
import danqing.engine.contour.brush.Profile;
import danqing.engine.contour.brush.Tip;
import danqing.engine.contour.motif.Motif;
import danqing.engine.contour.motif.Subject;
import danqing.styles.Pigment;
import java.util.Map;

/** Cat, rabbit, monkey, turtle, snake. */
final class SmallBeasts {
    private SmallBeasts() {}

    static void addTo(Map<String, Motif> m) {
        m.put("cat", (b, s) -> {
            if (s.pose() % 3 == 0) {
                catSit(Sketch.standing(b, s, 110, 100), coat(s, Pigment.FUR_DARK));
            } else if (s.pose() % 3 == 1) {
                catCrouch(Sketch.standing(b, s, 140, 100), coat(s, Pigment.FUR_ORANGE));
            } else {
                catCurl(Sketch.standing(b, s, 140, 100), coat(s, Pigment.FUR_LIGHT));
            }
        });
        m.put("rabbit", (b, s) -> rabbit(Sketch.standing(b, s, 124, 100), coat(s, s.pose() % 2 == 0 ? Pigment.FUR_LIGHT : Pigment.FUR_BROWN), s.pose() % 3));
        m.put("monkey", (b, s) -> {
            if (s.pose() % 2 == 0) {
                Monkey.sit(Sketch.standing(b, s, 92, 100), s.pose());
            } else {
                Monkey.hang(Sketch.standing(b, s, 92, 100));
            }
        });
        m.put("turtle", (b, s) -> turtle(Sketch.standing(b, s, 152, 100), s.pose() & 3));
        m.put("snake", (b, s) -> snake(Sketch.standing(b, s, 200, 100), s.pose() & 1));
    }

    private static Pigment coat(Subject s, Pigment usual) {
        return s.is("white") ? Pigment.FUR_LIGHT : s.is("black") ? Pigment.FUR_DARK : s.is("yellow") ? Pigment.FUR_ORANGE : usual;
    }

    private static void catHead(Sketch h, Pigment c, boolean asleep) {
        String head = "-15,-2 | -15,-18 -7,-12 / 0,-13.5 7,-12 | 15,-18 15,-2 / 16,7 8,13 0,13.5 / -9,13 -17,8 -15,-2";
        h.mass(head, c, .75);
        h.tint("-8,4 0,1 8,4 10,10 0,13 -10,10", Pigment.FUR_LIGHT, 1, 1);
        h.contour(head, .95);
        h.tint("-13,-6 -13.4,-14 -9,-10", Pigment.SKIN, .9);
        h.tint("13,-6 13.4,-14 9,-10", Pigment.SKIN, .9);
        if (asleep) {
            h.lines("-9,0 -6,2 -3,0;3,0 6,2 9,0", .8, 1, 0);
        } else {
            for (int i = -1; i <= 1; i += 2) {
                h.blob(i * 6, -1, 3.1, 2.6, 0, Pigment.FEATHER_YELLOW, 1, .1);
                h.blob(i * 6 + .5, -1, 1.2, 2.3, 0, Pigment.FEATHER_DARK, 1, .9);
            }
        }
        h.tint("-1.8,4 1.8,4 0,6.4", Pigment.SKIN, 1, 0, .4);
        h.lines("0,6 -1,9 -4,9;0,6 1,9 4,9", .6, .9, 40);
        h.lines("-6,6 -14,4 -21,5;-6,8 -14,8 -20,10;6,6 14,4 21,5;6,8 14,8 20,10", .4, .7, 70);
    }

    private static void catSit(Sketch sk, Pigment c) {
        Limb.draw(sk, "36,92,8 18,96,8 4,88,7 4,74,6 10,66,3", c, .75, .9);
        String body = "66,34 / 48,42 34,60 28,80 / 26,94 36,98 | 60,99 84,98 /.9 90,88 86,70 / 84,50 78,36 |0 66,34";
        sk.mass(body, c, .75);
        sk.tint("82,44 86,64 84,88 72,92 68,66 72,46", Pigment.FUR_LIGHT, 1, 2.2);
        sk.model(body, .32);
        sk.contour(body, 1);
        sk.line("52,64 42,74 40,90 48,97 62,98", .9);
        sk.lines("72,66 71,84 72,96;82,68 82,84 83,96", .8, .9, 0);
        sk.lines("70,97 76,99 80,97;82,97 88,98 90,95", .7, .9, 40);
        catHead(sk.part("head").at(74, 26, 1.35, .04, false), c, false);
    }

    private static void catCrouch(Sketch sk, Pigment c) {
        Limb.draw(sk, "24,74,9 8,72,8 -2,58,7 0,42,6 8,36,3", c, .7, .9);
        String body = "92,44 / 72,40 50,42 32,52 / 16,66 16,86 26,95 | 60,94 86,97 /.9 104,98 112,88 / 112,66 104,50 |0 92,44";
        sk.mass(body, c, .7);
        sk.model(body, .34);
        if (c == Pigment.FUR_ORANGE) {
            for (String t : new String[] {"40,48 44,58 42,68", "52,43 56,54 55,66", "64,42 68,53 67,64", "77,42 80,52 79,61", "26,62 34,70 34,80",
                    "20,74 28,80 30,88"}) {
                sk.path(Outline.open(t).points(), Tip.of(Math.max(sk.line(), sk.unit() * 3), sk.ink() * .9,
                        Profile.ORCHID).raw().tremor(.7).wash(.6).pigment(Pigment.FUR_BROWN));
            }
        }
        sk.contour(body, 1);
        sk.line("48,62 36,70 34,86 42,94", .9);
        sk.form("94,82 / 96,92 106,98 120,98 | 124,94 116,90 110,82 |0 94,82", c, .7, .9);
        sk.form("26,92 / 34,99 52,99 | 56,95 46,91 |0 26,92", c, .7, .9);
        catHead(sk.part("head").at(110, 52, 1.35, .12, false), c, false);
    }

    private static void catCurl(Sketch sk, Pigment c) {
        String body = "104,62 / 92,44 68,36 44,42 / 20,52 12,74 24,92 | 50,99 84,99 /.9 108,96 116,84 / 114,72 104,62";
        sk.mass(body, c, .6);
        sk.tint("44,42 64,38 76,46 62,56 44,56", Pigment.FUR_ORANGE, .9, 1.6);
        sk.tint("20,66 34,62 40,78 28,90 18,82", Pigment.FUR_DARK, .8, 1.6);
        sk.model(body, .34);
        sk.contour(body, 1);
        sk.line("40,60 34,74 40,90", .8);
        Limb.draw(sk, "26,88,10 50,95,10 76,92,8 86,86,4", Pigment.FUR_DARK, .7, .9);
        catHead(sk.part("head").at(100, 76, 1.3, .2, false), c, true);
    }

    private static void rabbit(Sketch paper, Pigment c, int pose) {
        Sketch sk = paper;
        double t = c == Pigment.FUR_LIGHT ? .5 : .65;
        sk.form("20,70 / 10,66 6,74 10,82 20,82", Pigment.FUR_LIGHT, .3, .9);
        String body = "84,46 / 66,36 44,40 28,54 / 14,72 18,90 30,97 | 56,96 84,97 /.9 98,90 100,72 |0 98,56 84,46";
        sk.mass(body, c, t);
        sk.model(body, .34);
        sk.contour(body, 1);
        sk.line("56,60 44,58 34,70 36,86 46,92", .95);
        sk.form("30,94 / 38,99 60,100 | 66,96 56,91 44,91 |0 30,94", c, t, .9);
        sk.form("84,84 / 84,94 90,99 102,99 | 104,95 98,90 98,80 |0 84,84", c, t, .9);
        boolean up = pose != 1;
        Sketch h = sk.part("head").at(up ? 98 : 104, up ? 42 : 66, 1.2, up ? 0 : .35, false);
        for (int i = 0; i < 2; i++) {
            Sketch e = h.at(i == 0 ? -1 : -5, -8, 1, pose == 2 ? -1.1 - i * .2 : -.35 - i * .3, false);
            e.form("-3,2 / -5,-14 -1,-31 / 4,-28 5,-12 3,2 |0 -3,2", c, t, .9);
            e.tint("-1,-4 -2,-16 0,-26 2,-14 1,-4", Pigment.SKIN, .8, .6);
        }
        String head = "-11,0 / -8,-9 2,-11 10,-5 / 17,1 16,6 12,9 / 4,13 -6,12 |0 -12,8 -11,0";
        h.form(head, c, t, .95);
        h.tint("14,5 8,6 0,11 6,12 12,9", Pigment.FUR_LIGHT, 1, .8);
        h.blob(4, -3, 2, 2, 0, c == Pigment.FUR_LIGHT ? Pigment.FEATHER_RED : Pigment.FEATHER_DARK, 1, .5);
        h.blob(4.3, -3, 1.1, 1.1, 0, Pigment.FEATHER_DARK, 1, .9);
        h.lines("15.5,2 13,4 14,6", .7, .9, 30);
        h.lines("12,6 19,6 25,5;12,7 19,9 24,10", .4, .7, 70);
    }

    private static void turtle(Sketch sk, int pose) {
        Pigment skin = Pigment.FEATHER_GREEN;
        sk.form("20,84 / 10,86 2,92 / 14,94 26,90", skin, .6, .8);
        sk.form("92,82 / 100,90 98,98 / 88,99 80,92 82,82", skin, .7, .85);
        sk.form("38,82 / 36,92 28,98 / 40,99 50,94 52,82", skin, .7, .85);
        boolean high = pose % 2 == 1;
        Limb neck = Limb.of(high ? "108,76,20 122,66,14 130,54,12 136,47,12" : "108,78,20 122,76,14 132,70,12 138,66,12");
        sk.mass(neck.outline(), skin, .6);
        Tip t = Tip.of(sk.line() * .9, sk.ink(), Sketch.BODY).raw().tremor(.6).wash(.25);
        sk.path(neck.left(), t);
        sk.path(neck.right(), t);
        Sketch h = sk.part("head").at(high ? 138 : 140, high ? 44 : 64, 1, high ? -.1 : .1, false);
        h.form("-8,-5 / 0,-9 10,-6 14,0 / 10,6 0,8 -7,6", skin, .6, .9);
        h.blob(5, -2.5, 1.8, 1.6, 0, Pigment.FEATHER_DARK, 1, .9);
        h.lines("13.4,1 6,3", .6, .9, 30);
        String shell = "14,82 / 16,60 36,38 62,33 / 90,34 112,54 118,78 |1.1 112,88 90,91 64,92 / 36,92 20,90 14,82";
        sk.mass(shell, Pigment.BRONZE, .8);
        sk.tint("22,68 40,46 62,38 88,40 70,52 44,60", Pigment.GOLD, .35, 5);
        sk.model(shell, .4);
        sk.contour(shell, 1.15);
        sk.line("15,80 40,85 66,86 94,84 117,77", .9);
        sk.lines("48,48 60,44 74,46 82,58 70,68 52,68 43,58 48,48;48,48 38,42;74,46 84,38;82,58 102,58;70,68 76,85;52,68 48,85;43,58 24,62;102,58 108,48;102,58 104,80;"
                + "24,62 26,82", .8, .85, 0);
        if (sk.shows(100, 60)) {
            sk.lines("54,51 66,50 73,57;28,68 36,66;88,64 96,64;56,74 66,74;34,50 42,50", .5, .6, 0);
        }
    }

    private static void snake(Sketch sk, int pose) {
        String path = pose == 0 ? "6,92,3 26,84,7 46,92,10 66,84,12 88,92,13 112,86,13 128,70,12 126,50,11 136,38,10 150,40,10 158,50,9"
                : "2,80,3 22,90,7 44,80,10 68,92,12 92,80,13 118,92,13 144,82,12 166,86,11 180,78,10 188,70,9";
        Limb l = Limb.of(path);
        sk.mass(l.outline(), Pigment.FEATHER_GREEN, .75);
        sk.tint(Curves.join(l.spine(), Curves.reverse(l.right())), Pigment.SHADE, .35, .8, 0);
        int n = l.spine().length;
        for (int i = 2; i < n - 3; i += sk.shows(100, 60) ? 2 : 3) {
            sk.path(new double[][] {l.left()[i], {l.spine()[i + 1][0], l.spine()[i + 1][1]}, l.left()[i + 2]},
                    Tip.of(Math.max(sk.line() * .9, sk.unit() * 2), sk.ink() * sk.rng().uniform(.6, 1), Profile.DOT).tremor(.6).wash(.6));
        }
        Tip t = Tip.of(sk.line(), sk.ink(), Sketch.BODY).raw().tremor(.6).wash(.25);
        sk.path(l.left(), t);
        sk.path(l.right(), t);
        double[] e = l.spine()[n - 1];
        double[] d = l.spine()[n - 3];
        Sketch h = sk.part("head").at(e[0], e[1], 1, Math.atan2(e[1] - d[1], e[0] - d[0]), false);
        h.form("-6,-5 / 2,-8 10,-5 17,-1 / 17,3 10,6 2,8 -6,5", Pigment.FEATHER_GREEN, .85, 1);
        h.blob(6, -2.5, 1.7, 1.5, 0, Pigment.FEATHER_DARK, 1, .9);
        h.colour("17,1 24,1 29,-3", 1.3, Pigment.VERMILION, 1, Profile.FLAT);
        h.colour("24,1 29,4", 1.1, Pigment.VERMILION, 1, Profile.NAIL);
    }
}
