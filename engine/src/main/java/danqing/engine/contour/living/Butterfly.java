package danqing.engine.contour.living;

import danqing.engine.contour.brush.Brush;
import danqing.engine.contour.brush.Profile;
import danqing.engine.contour.brush.Rng;
import danqing.engine.contour.brush.Tip;
import danqing.engine.contour.motif.Subject;
import danqing.styles.Pigment;

/** Butterfly: wings half raised, spread, or closed. */
final class Butterfly {
    private Butterfly() {}

    static void draw(Brush b, Subject s) {
        Pigment[] coats = {Pigment.FEATHER_YELLOW, Pigment.BLOSSOM_WHITE, Pigment.FEATHER_BLUE, Pigment.BLOSSOM_ORANGE};
        Pigment c = s.is("white") ? Pigment.BLOSSOM_WHITE : s.is("yellow") ? Pigment.FEATHER_YELLOW : coats[(s.pose() & 7) % 4];
        Sketch sk = Sketch.standing(b, s, 114, 100);
        switch (s.pose() % 3) {
            case 0 -> raised(turned(sk), c);
            case 1 -> spread(turned(sk).at(57, 50, .98, .35, false), c);
            default -> closed(turned(sk), c);
        }
    }

    /** Somewhat smaller than its box and banked as its flutter has it, one side foreshortened. */
    private static Sketch turned(Sketch sk) {
        Rng own = Rng.of(sk.subject().seed(), "flutter");
        double angle = own.uniform(-.35, .35);
        double k = own.uniform(.62, .78);
        double narrow = own.uniform(.72, 1);
        double c = Math.cos(angle) * k;
        double d = Math.sin(angle) * k;
        return sk.at(57 - 57 * c * narrow + 50 * d, 50 - 57 * d * narrow - 50 * c, k, angle, false).stretched(narrow);
    }

    private static void wing(Sketch sk, String form, Pigment c, String border, String veins, double shade) {
        sk.mass(form, c, .6);
        if (shade > 0) {
            sk.tint(form, Pigment.SHADE, shade);
        }
        sk.tint(border, Pigment.FEATHER_DARK, .85, 1, .35);
        sk.contour(form, .9);
        sk.lines(veins, .45, .75, 40);
    }

    private static void raised(Sketch sk, Pigment c) {
        wing(sk, "64,60 / 74,34 92,10 106,2 | 112,14 / 108,36 92,56 68,64", c, "106,2 112,14 108,34 98,48 104,28 102,12",
                "67,58 84,34 102,10;68,60 90,42 106,26", .25);
        wing(sk, "62,64 / 78,62 92,68 98,80 / 92,92 76,88 64,72", c, "98,80 92,92 80,90 88,84 92,76", "66,66 82,72 92,84", .25);
        body(sk, "70,48 66,58 58,74 50,84", 72, 45);
        wing(sk, "62,58 / 56,34 40,12 16,2 | 6,6 / 6,26 18,46 58,64", c, "16,2 6,6 6,24 16,42 14,24 18,12",
                "60,58 42,32 14,8;60,60 34,40 10,24;60,62 38,50 20,42", 0);
        wing(sk, "60,64 / 42,56 22,58 12,68 / 12,80 | 8,92 | 20,88 / 36,88 52,80 60,66", c, "12,70 12,80 8,92 20,88 30,88 20,80 18,72",
                "58,66 38,66 18,72;58,68 42,74 26,84", 0);
        spots(sk, 14, 14, 18, 76);
    }

    private static void spread(Sketch sk, Pigment c) {
        for (int side = -1; side <= 1; side += 2) {
            Sketch h = sk.at(0, 0, 1, 0, side < 0);
            wing(h, "2,6 / 14,4 34,12 40,24 / 36,38 | 34,48 | 28,40 / 14,34 3,16", c, "40,24 36,38 34,48 28,40 22,38 32,32 34,24",
                    "4,10 20,18 34,34;4,10 24,14 38,24", 0);
            wing(h, "2,2 / 10,-20 30,-40 50,-42 | 55,-34 / 52,-12 36,4 4,8", c, "50,-42 55,-34 52,-14 44,-4 48,-20 46,-34",
                    "5,2 26,-24 50,-38;6,4 30,-14 52,-26;6,5 30,-4 46,-8", 0);
            spots(h, 44, -34, 30, 28);
        }
        body(sk, "0,-14 0,0 0,14 0,30", 0, -18);
    }

    private static void closed(Sketch sk, Pigment c) {
        wing(sk, "62,70 / 60,40 74,14 92,6 | 100,14 / 100,40 84,62 66,74", c, "92,6 100,14 99,36 90,52 94,30 90,14", "64,66 76,38 94,14;66,68 84,46 98,32",
                .22);
        wing(sk, "58,70 / 52,40 54,18 66,2 | 78,6 / 86,24 82,50 64,74", c, "66,2 78,6 86,24 82,46 78,26 70,10",
                "60,66 62,36 70,8;62,66 72,38 82,24;63,68 74,52 82,42", 0);
        wing(sk, "58,74 / 40,64 26,48 24,34 / 32,28 | 44,30 54,44 62,68", c, "24,34 32,28 40,29 34,36 32,46", "58,70 44,52 30,36;58,66 50,48 40,34", 0);
        body(sk, "74,66 66,72 54,78 40,82", 78, 64);
        sk.lines("66,76 70,86 66,96;60,78 60,88 56,97;70,73 78,82 76,94", .7, .9, 30);
        spots(sk, 68, 16, 32, 42);
    }

    private static void spots(Sketch sk, double x, double y, double u, double v) {
        if (sk.shows(100, 40)) {
            sk.blob(x + 2, y + 10, 2.4, 2, .4, Pigment.FEATHER_DARK, .9, .4);
            sk.blob(x + 10, y + 18, 1.7, 1.5, .2, Pigment.FEATHER_DARK, .9, .4);
            sk.blob(u + 4, v + 2, 2.6, 2.2, 0, Pigment.FEATHER_RED, .9, .1);
            sk.blob(u + 4, v + 2, 1.1, 1, 0, Pigment.FEATHER_DARK, 1, .5);
        }
    }

    private static void body(Sketch sk, String spine, double hx, double hy) {
        sk.path(Outline.open(spine).points(), Tip.of(Math.max(1.6, sk.unit() * 6), sk.ink(),
                Profile.ORCHID).raw().tremor(.5).wash(.8).pigment(Pigment.BARK_DARK));
        sk.line(spine, .7);
        sk.blob(hx, hy, 3.4, 3.2, 0, Pigment.BARK_DARK, 1, .7);
        sk.path(new double[][] {{hx + .5, hy - 2}, {hx + 4, hy - 12}, {hx + 12, hy - 20}}, Tip.of(Math.max(.8, sk.line() * .6), sk.ink() * .9,
                Profile.RISE).tremor(.4));
        sk.path(new double[][] {{hx - 1, hy - 2}, {hx - 2, hy - 13}, {hx + 2, hy - 24}}, Tip.of(Math.max(.8, sk.line() * .6), sk.ink() * .9,
                Profile.RISE).tremor(.4));
    }
}
