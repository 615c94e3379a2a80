package danqing.engine.contour.living;

import static danqing.styles.Pigment.CLOTH_BLUE;
import static danqing.styles.Pigment.CLOTH_DARK;
import static danqing.styles.Pigment.CLOTH_GREEN;
import static danqing.styles.Pigment.CLOTH_LIGHT;
import static danqing.styles.Pigment.CLOTH_RED;

import danqing.engine.contour.brush.Brush;
import danqing.engine.contour.brush.Profile;
import danqing.engine.contour.brush.Tip;
import danqing.engine.contour.motif.Subject;
import danqing.styles.Pigment;

/** 儿童: running after something with both arms out, standing with a pinwheel, squatting over a find. */
final class Child {
    private Child() {}

    static void draw(Brush b, Subject s) {
        Pigment coat = new Pigment[] {CLOTH_RED, CLOTH_GREEN, CLOTH_BLUE}[(s.pose() & 7) % 3];
        switch (s.pose() & 7) {
            case 1, 5 -> standing(Sketch.standing(b, s, 62, 104).at(4, 4, 1).leaning(), coat);
            case 7 -> squatting(Sketch.standing(b, s, 70, 104).at(-10, 4, 1), coat);
            default -> running(Sketch.standing(b, s, 72, 104).at(-5, 4, 1).leaning(), coat, (s.pose() & 7) > 2);
        }
    }

    private static void running(Sketch sk, Pigment coat, boolean high) {
        limb(sk.part("far"), high ? "50,38,9 62,34,9 72,22,8" : "50,38,9 63,40,9 75,33,8", coat, .5, true);
        hand(sk, high ? 74 : 78, high ? 18 : 31);
        leg(sk.part("back"), "33,66,14 24,79,10 7,81,6", 5, 80, -1);
        leg(sk.part("front"), "45,66,14 57,77,10 52,91,6", 52, 93, 1);
        Sketch body = sk.part("coat");
        String jacket = "47,30 / 37,33 31,42 28,54 / 24,62 18,70 |1.2 29,76 41,72 54,74 |1 57,62 58,48 / 57,37 |.8 52,30 |0 47,30";
        body.mass(jacket, coat, .6);
        body.model(jacket, .34);
        body.contour(jacket, 1.1);
        body.colour("30,56 42,60 57,55", 2.6, CLOTH_DARK, .9, Profile.BONE);
        body.lines("29,62 24,71;40,62 38,72;50,60 51,72", .8, .85, 44);
        body.path(new double[][] {{31, 57}, {20, 58}, {10, 53}}, Tip.of(Math.max(.8, body.unit() * 1.6), body.ink() * .85, Profile.ORCHID).wash(.5)
                .pigment(CLOTH_DARK));
        limb(sk.part("near"), high ? "42,39,11 50,50,10 64,47,10" : "42,39,11 49,49,10 62,40,10", coat, .5, false);
        hand(sk, high ? 67 : 66, high ? 46 : 37);
        head(sk, 54, 19, high ? -.28 : .06);
    }

    private static void standing(Sketch sk, Pigment coat) {
        leg(sk.part("far"), "34,66,13 36,80,9 37,93,6", 38, 94, 1);
        leg(sk.part("near"), "24,66,13 22,80,9 19,93,6", 20, 94, 1);
        Sketch body = sk.part("coat");
        String jacket = "25,29 / 16,33 12,45 11,58 / 9,68 6,76 |1.2 17,80 30,76 44,79 |1 42,62 41,47 / 40,35 |.8 33,28 |0 25,29";
        limb(sk.part("arm"), "36,36,10 44,34,9 50,24,9", coat, .5, true);
        body.mass(jacket, coat, .6);
        body.model(jacket, .34);
        body.contour(jacket, 1.1);
        body.colour("11,58 26,62 42,57", 2.6, CLOTH_DARK, .9, Profile.BONE);
        body.lines("14,62 10,76;25,63 24,77;36,62 38,77", .8, .85, 44);
        limb(sk.part("near arm"), "19,38,11 13,52,10 22,58,10", coat, .5, false);
        hand(sk, 52, 20);
        Sketch toy = sk.part("toy");
        Figures.pole(toy, "51,27 54,12 57,1", 1.3, Pigment.WOOD);
        Sketch wheel = toy.at(57, 1, 1, toy.rng().uniform(0, 1.5), false);
        for (int i = 0; i < 4; i++) {
            wheel.at(0, 0, 1, Math.PI / 2 * i, false).form("0,0 | 7,-1 | 3,5", i % 2 == 0 ? CLOTH_RED : Pigment.BLOSSOM_YELLOW, .8, .6);
        }
        head(sk, 31, 17, -.12);
    }

    private static void squatting(Sketch sk, Pigment coat) {
        leg(sk.part("foot"), "46,82,13 56,80,11 55,93,7", 56, 94, 1);
        Sketch body = sk.part("coat");
        String jacket = "44,42 / 30,45 20,58 17,74 / 15,86 14,94 |1.2 26,99 40,96 47,92 |1 58,84 |.8 62,76 |1 60,62 57,50 |.8 52,43 |0 44,42";
        body.mass(jacket, coat, .6);
        body.model(jacket, .34);
        body.contour(jacket, 1.1);
        body.colour("18,72 30,80 42,84", 2.6, CLOTH_DARK, .9, Profile.BONE);
        body.lines("24,62 28,74;34,82 34,95;46,70 56,72;24,84 21,95", .8, .85, 44);
        limb(sk.part("arm"), "44,52,12 54,66,10 68,72,10", coat, .5, false);
        hand(sk, 72, 74);
        head(sk, 54, 31, .5);
    }

    private static void limb(Sketch sk, String spine, Pigment coat, double tone, boolean far) {
        Limb.draw(sk, spine, coat, far ? tone * 1.15 : tone, .95);
    }

    private static void leg(Sketch sk, String spine, double x, double y, int toe) {
        Limb.draw(sk, spine, CLOTH_LIGHT, .3, .95);
        Sketch f = sk.at(x, y, 1, toe < 0 ? 1.9 : 0, false);
        f.form("-3,-2 / -4,3 2,5 9,5 / 9,2 3,-2 |0 -3,-2", Pigment.CLOTH_DARK, .8, .9);
    }

    private static void hand(Sketch sk, double x, double y) {
        sk.blob(x, y, 2.8, 2.5, .3, Pigment.SKIN, .7, 0);
        sk.path(new double[][] {{x - 1.5, y - 2.4}, {x + 2.6, y - .8}, {x + 1, y + 2.4}}, Tip.of(sk.line() * .6, sk.ink(), Profile.ORCHID).tremor(.4));
    }

    private static void head(Sketch sk, double x, double y, double turn) {
        Heads.CHILD.draw(sk.part("head").at(x, y, 1.46, turn, false), false);
    }
}
