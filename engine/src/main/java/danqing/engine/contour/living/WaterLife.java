package danqing.engine.contour.living;

import danqing.engine.contour.brush.Brush;
import danqing.engine.contour.brush.Profile;
import danqing.engine.contour.brush.Tip;
import danqing.engine.contour.motif.Motif;
import danqing.engine.contour.motif.Subject;
import danqing.styles.Pigment;
import java.util.Map;

/** Fish, shrimp (after Qi Baishi), crab, frog. */
final class WaterLife {
    private WaterLife() {}

    static void addTo(Map<String, Motif> m) {
        m.put("fish", WaterLife::fish);
        m.put("shrimp", (b, s) -> shrimp(Sketch.standing(b, s, 188, 100), s.pose() & 1));
        m.put("crab", (b, s) -> crab(Sketch.standing(b, s, 164, 100), s.pose() & 1));
        m.put("frog", (b, s) -> frog(Sketch.standing(b, s, 130, 100), s.pose() % 3));
    }

    private static void fish(Brush b, Subject s) {
        Sketch sk = Sketch.standing(b, s, 190, 100);
        Pigment[] coats = {Pigment.FUR_ORANGE, Pigment.FEATHER_RED, Pigment.FEATHER_DARK, Pigment.SCALE};
        Pigment c = s.is("red") ? Pigment.FEATHER_RED : s.is("gold") || s.is("golden") ? Pigment.FUR_ORANGE : s.is("black") ? Pigment.FEATHER_DARK : coats[(s.pose() & 7) % 4];
        boolean carp = s.pose() % 4 != 2;
        boolean up = s.pose() % 2 == 1;
        Sketch f = up ? sk.at(6, 22, .92, -.12, false) : sk.at(4, 4, .95);
        double tone = c == Pigment.FEATHER_DARK ? .75 : .6;
        String tail = up ? "44,50 / 28,44 16,28 2,20 | 8,38 14,50 | 8,64 0,82 / 20,74 32,62 46,60" : "44,48 / 30,38 14,34 0,24 | 10,46 | 12,56 | 2,78 / 20,72 34,62 46,60";
        fin(f, tail, c, "40,52 24,46 8,30;40,54 22,52 13,50;40,57 24,62 8,74");
        fin(f, "84,32 / 86,18 98,12 112,14 / 120,22 130,32", c, "92,30 92,20;102,29 104,17;112,29 116,20");
        fin(f, "88,76 / 80,88 70,94 66,90 / 72,82 78,74", c, "84,77 74,88");
        fin(f, "66,70 / 58,80 50,82 | 54,74 58,66", c, "62,70 56,77");
        String body = up ? "184,56 /1 172,42 148,32 118,29 / 90,30 64,38 44,50 |0 46,60 |.9 66,70 94,80 122,80 / 150,78 172,70 184,56"
                : "184,54 /1 172,40 148,31 118,28 / 90,29 64,38 44,48 |0 46,60 |.9 66,71 94,81 122,81 / 150,78 172,68 184,54";
        f.mass(body, c, tone);
        f.tint("180,60 150,76 120,80 92,78 68,68 96,68 130,68 160,62", Pigment.FEATHER_WHITE, .85, 3);
        f.tint("176,44 148,33 118,30 90,32 60,42 92,40 130,38", Pigment.SHADE, .35, 3);
        if (f.shows(100, 42)) {
            scales(f);
        }
        f.contour(body, 1);
        f.line("150,36 144,46 146,60 152,74", .9);
        f.lines("154,42 150,50 152,64", .6, .7, 50);
        fin(f, "140,70 / 132,82 122,88 118,84 / 126,76 134,68", c, "136,71 126,82");
        f.blob(168, 50, 3.8, 3.6, 0, Pigment.PAPER, 1, 0);
        f.blob(168.6, 50, 2.3, 2.3, 0, Pigment.FEATHER_DARK, 1, .9);
        f.lines("184,55 177,58 174,62", .8, .9, 0);
        if (carp) {
            f.lines("181,60 186,66 190,66;177,63 180,70 184,73", .6, .9, 40);
        }
        // it is in the water, not on it: water lies over its belly, and closes above its back
        sk.tint("0,58 40,64 96,62 150,66 190,60 190,100 0,100", Pigment.WATER_NEAR, .5, 8);
        Sketch over = sk.part("water");
        over.line("-14,64 20,60 52,63 84,60", .7, .6);
        over.line("96,74 130,71 168,74 204,71", .7, .6);
        over.line("10,92 60,95 118,92 160,95", .6, .45);
    }

    private static void fin(Sketch f, String form, Pigment c, String rays) {
        f.mass(form, c, .5);
        f.contour(form, .75);
        f.lines(rays, .55, .8, 40);
    }

    private static void scales(Sketch f) {
        double[][] spine = Outline.open("150,53 120,53 90,53 62,54").points();
        for (int row = -2; row <= 2; row++) {
            for (int i = row & 1; i < spine.length; i += 3) {
                double x = spine[i][0] + sk(f);
                double taper = Math.min(1, (x - 42) / 55);
                double y = spine[i][1] + row * 8 * taper;
                f.path(new double[][] {{x + 1, y - 3.6 * taper}, {x - 3.2, y}, {x + 1, y + 3.6 * taper}}, Tip.of(f.line() * .55,
                        f.ink() * f.rng().uniform(.5, .9), Profile.ORCHID)
                        .tremor(.4));
            }
        }
    }

    private static double sk(Sketch f) {
        return f.rng().uniform(-.8, .8);
    }

    private static void shrimp(Sketch sk, int pose) {
        Pigment c = Pigment.SCALE;
        // whiskers first
        for (String w : pose == 0 ? new String[] {"150,44 170,30 192,28 204,34", "150,46 176,46 194,54", "148,40 160,20 150,4", "150,42 172,22 186,6",
                "149,47 168,58 178,70"}
                : new String[] {"150,44 174,40 196,48", "150,42 168,24 190,14", "148,40 156,18 170,2", "150,46 170,54 182,68", "149,47 160,62 164,76"}) {
            sk.path(Outline.open(w).points(), Tip.of(Math.max(.8, sk.line() * .7), sk.ink() * .85, Profile.NAIL).raw().tremor(.6));
        }
        // long pincers
        claw(sk, "136,58 150,70 166,72", "166,72 182,64 190,66", "166,72 182,74 189,70");
        claw(sk, "132,60 142,78 156,86", "156,86 172,84 180,88", "156,86 170,92 179,92");
        for (String leg : new String[] {"126,58 130,72 124,84", "118,60 120,76 112,86", "110,60 110,76 100,86"}) {
            sk.line(leg, .9, .9);
        }
        // abdomen: five overlapping plates, tail
        double[][] at = pose == 0 ? new double[][] {{96, 46}, {78, 43}, {60, 46}, {44, 54}, {32, 66}} : new double[][] {{96, 48}, {78, 47}, {60, 50}, {43,
                54}, {28, 58}};
        double[] turn = pose == 0 ? new double[] {-.05, -.25, -.5, -.85, -1.15} : new double[] {.05, -.05, -.2, -.25, -.2};
        String[] fan = {"-2,-5 -14,-12 -24,-11 | -16,-4", "-2,0 -18,-3 -28,2 | -16,5", "-2,4 -12,10 -20,16 | -6,9"};
        Sketch t = sk.at(at[4][0] - 6, at[4][1] + (pose == 0 ? 4 : 1), 1, turn[4], false);
        for (String f : fan) {
            t.form(f, c, .7, .7);
            t.tint(f, Pigment.INK, .35, 1);
        }
        for (int i = 4; i >= 0; i--) {
            Sketch p = sk.at(at[i][0], at[i][1], 1.16 - i * .1, turn[i], false);
            p.line("-2,12 -6,20 -12,22", .8, .8);
            String plate = "11,-13 / 2,-15 -8,-11 -12,-1 / -9,9 -2,14 |.8 4,10 |0 10,4 11,-13";
            p.mass(plate, c, .7);
            p.tint("9,-12 0,-14 -8,-10 -8,-3 0,-5 9,-4", Pigment.INK, .45, 1.4);
            p.contour(plate, .85);
        }
        String head = "152,44 /1 140,36 122,31 104,33 |0 98,44 104,58 |.9 122,62 140,56 152,44";
        sk.mass(head, c, .7);
        sk.tint("150,43 136,36 118,33 104,36 112,46 130,48", Pigment.INK, .6, 2);
        sk.brushed("112,44 126,43 138,46", 3.4, .9, Profile.DOT);
        sk.contour(head, .95);
        sk.line("150,43 158,37 166,35", 1);
        sk.blob(146, 38, 2.4, 2.8, .4, Pigment.FEATHER_DARK, 1, .9);
        sk.blob(144, 50, 2.2, 2.4, .4, Pigment.FEATHER_DARK, 1, .8);
    }

    private static void claw(Sketch sk, String arm, String upper, String lower) {
        sk.brushed(arm, 2.2, .85, Profile.BONE);
        sk.brushed(upper, 2.6, .9, Profile.ORCHID);
        sk.brushed(lower, 2, .9, Profile.ORCHID);
    }

    private static void crab(Sketch sk, int pose) {
        Pigment c = Pigment.BRONZE;
        for (int side = -1; side <= 1; side += 2) {
            Sketch h = sk.part("legs" + side).at(82, 0, 1, 0, side < 0);
            double o = side > 0 == (pose == 0) ? 0 : 5;
            Limb.draw(h, "34,60,7 54," + (50 + o) + ",6 68," + (60 + o) + ",4.5 78," + (78 + o) + ",1.4", c, .65, .85);
            Limb.draw(h, "32,66,7 52," + (62 + o) + ",6 64," + (74 + o) + ",4.5 70," + (90 + o) + ",1.4", c, .65, .85);
            Limb.draw(h, "28,72,7 44,74,6 54,86,4.5 56,99,1.4", c, .65, .85);
            Limb.draw(h, "22,76,6 34,82,5 40,92,4 38,102,1.4", c, .65, .8);
            double y = side > 0 == (pose == 0) ? 0 : -6;
            Limb.draw(h, "30,50,8 46," + (40 + y) + ",7 50," + (30 + y) + ",8", c, .7, .9);
            Sketch claw = h.at(50, 24 + y, 1, side > 0 == (pose == 0) ? -.2 : .2, false);
            String hand = "-7,6 / -14,-6 -10,-20 |1 -2,-30 -6,-18 | -2,-10 | 6,-20 8,-28 / 12,-14 10,0 / 6,8 -7,6";
            claw.mass(hand, c, .75);
            claw.tint(hand, Pigment.INK, .3, 1);
            claw.contour(hand, 1);
            for (int i = 0; i < 5; i++) {
                claw.path(new double[][] {{-6 + i * 3, 4}, {-7 + i * 3.4, 9 + claw.rng().uniform(-1, 2)}}, Tip.of(claw.line() * .8, claw.ink(),
                        Profile.NAIL).wash(.4));
            }
        }
        String shell = "50,64 / 54,50 68,44 82,44 / 98,44 110,50 114,64 |1.1 110,78 96,86 82,86 / 66,86 54,78 50,64";
        sk.mass(shell, c, .8);
        sk.tint("56,62 64,50 82,47 100,50 108,62 96,58 82,56 66,58", Pigment.INK, .4, 3);
        sk.model(shell, .35);
        sk.contour(shell, 1.1);
        sk.lines("66,60 72,66 70,74;98,60 92,66 94,74;76,70 82,72 88,70", .8, .8, 40);
        for (int i = -1; i <= 1; i += 2) {
            sk.line((82 + i * 6) + ",45 " + (82 + i * 7.4) + ",38", 1);
            sk.blob(82 + i * 7.6, 36, 2.7, 2.7, 0, Pigment.FEATHER_DARK, 1, .9);
        }
    }

    private static void frog(Sketch sk, int pose) {
        Pigment c = pose == 1 ? Pigment.FUR_BROWN : Pigment.FEATHER_GREEN;
        Sketch far = sk.part("far");
        Limb.draw(far, "84,72,10 96,84,7 92,94,5 102,98,4", c, .7, .8);
        String body = "104,40 /1 92,36 72,40 50,56 / 34,70 26,84 30,92 |.9 52,96 76,94 / 94,88 108,74 112,58 /.8 110,46 104,40";
        sk.mass(body, c, .7);
        sk.tint("112,58 104,78 86,91 60,95 80,80 96,64", Pigment.FUR_LIGHT, .9, 2.4);
        sk.model(body, .3);
        for (int i = 0; i < 7; i++) {
            double u = (i + sk.rng().uniform(0, .8)) / 7;
            sk.blob(94 - 58 * u, 44 + 38 * u + sk.rng().uniform(-2, 8), 3.2 * sk.rng().uniform(.6, 1.2), 2.3, .6, Pigment.FEATHER_DARK, .8, .3);
        }
        sk.contour(body, 1.05);
        sk.line("98,44 76,50 52,66", .7, .8);
        String thigh = "54,66 / 40,66 22,76 12,90 |.9 24,98 44,97 / 58,90 60,76 54,66";
        sk.mass(thigh, c, .75);
        sk.model(thigh, .3);
        sk.contour(thigh, 1);
        sk.lines("46,72 34,80 28,90", .7, .8, 40);
        Limb.draw(sk, "14,90,7 30,96,6 48,98,5", c, .7, .9);
        toes(sk, 48, 98);
        Limb.draw(sk, "90,70,11 94,84,7 86,94,5 94,98,4", c, .75, .9);
        toes(sk, 94, 98);
        String eye = "92,38 / 92,30 100,28 106,34 |0 104,42 96,42 92,38";
        sk.form(eye, c, .7, .9);
        sk.blob(99.6, 35, 3.4, 3.2, 0, Pigment.FEATHER_YELLOW, 1, 0);
        sk.blob(100.4, 35, 2.2, 1.9, 0, Pigment.FEATHER_DARK, 1, .9);
        sk.line("112,54 102,58 90,56", .9);
        if (pose == 2) {
            sk.form("106,58 / 118,60 120,72 / 112,80 100,76 |0 102,62 106,58", Pigment.FUR_LIGHT, .3, .9);
        }
    }

    private static void toes(Sketch sk, double x, double y) {
        for (int i = -1; i <= 1; i++) {
            sk.path(new double[][] {{x, y}, {x + 5, y + i * 1.2}, {x + 10, y + i * 2.2 + .6}}, Tip.of(Math.max(sk.line() * .9, sk.unit() * 1.6), sk.ink(),
                    Profile.EVEN).tremor(.5).wash(.4));
        }
    }
}
