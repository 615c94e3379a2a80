package danqing.engine.contour.living;

import danqing.engine.contour.brush.Profile;
import danqing.engine.contour.brush.Tip;
import danqing.styles.Pigment;

/** Peacock, walking with its train or with the train spread. */
final class Peacock {
    private Peacock() {}

    static void walk(Sketch sk, int pose) {
        GroundBirds.legs(sk, "118,66 121,80 118,98;108,68 106,80 102,97", 2.4, Pigment.FEATHER_BROWN);
        String train = "98,42 / 70,44 40,56 4,78 |.8 -2,86 6,94 |.8 34,92 66,82 100,66 |0 98,42";
        sk.mass(train, Pigment.FEATHER_GREEN, .6);
        sk.tint("98,46 60,54 30,70 10,86 34,88 70,74 100,62", Pigment.FEATHER_BLUE, .35, 4);
        sk.model(train, .28);
        sk.contour(train, .8);
        feathers(sk);
        String body = "128,34 /0 120,30 /1 108,38 96,44 |0 94,56 |1 104,68 116,70 / 130,64 134,50 132,40 |0 128,34";
        sk.form(body, Pigment.FEATHER_BLUE, .85, .95);
        String wing = "122,44 110,42 96,48 84,58 | 98,64 114,62 122,54 122,44";
        sk.form(wing, Pigment.FEATHER_BROWN, .8, .8);
        sk.lines("116,48 106,50 94,57;118,54 108,57 100,61", .6, .8, 40);
        boolean back = pose == 1;
        Limb neck = Limb.of(back ? "126,48,15 132,34,9 126,20,6.5 120,12,7" : pose == 2 ? "126,48,15 136,38,9 144,28,6.5 152,22,7" : "126,48,15 133,34,9 131,20,6.5 135,11,7");
        sk.mass(neck.outline(), Pigment.FEATHER_BLUE, .9);
        sk.model(neck.outline(), .3);
        Tip t = Tip.of(sk.line() * .85, sk.ink(), Sketch.BODY).raw().tremor(.5).wash(.25);
        sk.path(neck.left(), t);
        sk.path(neck.right(), t);
        double[] e = neck.spine()[neck.spine().length - 1];
        head(sk.at(e[0] + (back ? -1 : 1), e[1] - 1, .55, back ? -.1 : .1, back));
    }

    private static void head(Sketch h) {
        for (int i = -2; i <= 2; i++) {
            double x = -8 + i * 4;
            h.path(new double[][] {{-1, -7}, {x * .5 - 2, -15}, {x - 2, -22}}, Tip.of(h.line() * .55, h.ink() * .9, Profile.EVEN).tremor(.4));
            h.blob(x - 2, -23, 2.4, 2.4, 0, Pigment.FEATHER_BLUE, 1, .5);
        }
        h.form("8,-3 | 18,1 | 8,4", Pigment.FUR_LIGHT, .6, .7);
        h.form("9,-4 3,-9 -6,-7 -10,0 -6,8 3,8 9,4", Pigment.FEATHER_BLUE, .95, .8);
        h.tint("7,-3 1,-4 0,4 6,4", Pigment.FEATHER_WHITE, 1, .3);
        h.blob(4, -1, 1.8, 1.8, 0, Pigment.FEATHER_DARK, 1, .9);
    }

    /** Shafts and eyes of the folded train; eyes only where they can be seen. */
    private static void feathers(Sketch sk) {
        int rows = sk.shows(100, 90) ? 7 : 5;
        for (int i = 0; i < rows; i++) {
            double v = (i + .5) / rows;
            double ex = 0 + 16 * Math.abs(v - .4) + sk.rng().uniform(-3, 3);
            double ey = 79 + 14 * v;
            double sy = 46 + 16 * v;
            sk.path(new double[][] {{94, sy}, {62, sy + 4 + 8 * v}, {34, (sy + ey) / 2 + 5}, {ex, ey}}, Tip.of(sk.line() * .55, sk.ink() * .8, Profile.ORCHID)
                    .tremor(.5));
            for (int k = 0; k < 5; k++) {
                double u = Math.clamp((k + .5 * (i % 2) + .15) / 5.4 + sk.rng().uniform(-.03, .03), 0, .95);
                double top = 79 - 36 * u - 12 * u * (1 - u);
                double bottom = 92 - 27 * u + 4 * u * (1 - u);
                double w = Math.clamp(v + sk.rng().uniform(-.03, .03), .06, .94);
                eye(sk, 6 + 88 * u, top + (bottom - top) * (.1 + .8 * w), 3.5 - u * 1.9);
            }
        }
    }

    private static void eye(Sketch sk, double x, double y, double r) {
        if (!sk.shows(r, .9)) {
            return;
        }
        sk.blob(x, y, r * 1.3, r * .95, -.4, Pigment.GOLD, .9, .15);
        sk.blob(x + .4, y, r * .8, r * .62, -.4, Pigment.FEATHER_BLUE, 1, .3);
        sk.blob(x + .6, y, r * .4, r * .35, 0, Pigment.FEATHER_DARK, 1, .6);
    }

    /** Seen from the front, the train a fan. */
    static void display(Sketch sk) {
        Sketch fan = sk.part("fan");
        String disc = "75,84 40,84 / 14,70 6,46 22,18 48,3 75,0 102,3 128,18 144,46 136,70 / 110,84 75,84";
        fan.mass(disc, Pigment.FEATHER_GREEN, .5);
        fan.model(disc, .2);
        for (int ring = 0; ring < 3; ring++) {
            int n = 17 - ring * 4;
            for (int i = 0; i < n; i++) {
                double a = Math.PI * (-.06 + 1.12 * (i + .5 * (ring % 2) + .2) / n) + fan.rng().uniform(-.02, .02);
                double r = 1 - ring * .26 + fan.rng().uniform(-.02, .02);
                double x = 75 - Math.cos(a) * 64 * r;
                double y = 76 - Math.sin(a) * 70 * r;
                if (ring == 0) {
                    fan.path(new double[][] {{75 - Math.cos(a) * 12, 72 - Math.sin(a) * 12}, {75 - Math.cos(a) * 38, 75 - Math.sin(a) * 42}, {x, y}},
                            Tip.of(fan.line() * .6, fan.ink() * .8, Profile.ORCHID).tremor(.5));
                }
                eye(fan, x, y, 3.9 - ring * .7);
            }
        }
        GroundBirds.legs(sk, "71,78 70,88 69,98;80,78 81,88 82,98", 2.2, Pigment.FEATHER_BROWN);
        sk.form("75,34 / 66,42 60,58 64,74 |.8 75,84 86,74 / 90,58 84,42 75,34", Pigment.FEATHER_BLUE, .9, .9);
        Limb neck = Limb.of("76,58,16 74,44,9 77,32,6.5 75,24,7");
        sk.mass(neck.outline(), Pigment.FEATHER_BLUE, .9);
        Tip t = Tip.of(sk.line() * .8, sk.ink(), Sketch.BODY).raw().tremor(.5).wash(.25);
        sk.path(neck.left(), t);
        sk.path(neck.right(), t);
        head(sk.at(76, 23, .5, .1, false));
    }
}
