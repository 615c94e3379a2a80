package danqing.engine.contour.living;

import danqing.engine.contour.brush.Profile;
import danqing.engine.contour.brush.Tip;
import danqing.styles.Pigment;

/** Heads of people about 14 units high, centre at the origin, turned to the right or seen from behind: hair, hats, and as little face as the size bears. */
enum Heads {
    CAP, TOPKNOT, OLD, STRAW_HAT, HIGH_BUN, TWIN_BUNS, MONK, CHILD, HELMET, KERCHIEF, CROWN, HERD;

    private static final String FACE = "4.8,-5.2 / 5.6,-2.6 5.2,-1 | 6.9,1.4 5.4,2.2 | 5.4,4.2 4.9,6.6 / 3.2,7.9 .6,7.6 |.7 -2.6,6.2 -5.2,2.6 |0 -5.8,-3 -3,-6.6 2,-7 4.8,-5.2";

    /** Draws it. */
    void draw(Sketch h, boolean back) {
        Pigment hair = this == OLD || h.subject().is("old") && this != HIGH_BUN ? Pigment.FUR_LIGHT : Pigment.HAIR;
        if (this == STRAW_HAT) {
            if (!back) {
                face(h, hair, true);
            } else {
                h.mass(FACE, Pigment.HAIR, .85);
            }
            hat(h);
            return;
        }
        if (back) {
            h.form("5,-5 / 6.2,0 4,6 / 0,7.6 -4,6 -6.2,0 / -5,-5.4 0,-7.4 5,-5", this == MONK ? Pigment.SKIN : hair, .85, .8);
        } else {
            face(h, hair, this == OLD || this == CAP && h.subject().seed() % 3 != 0 || this == CROWN || this == HELMET);
        }
        switch (this) {
            case CAP -> cap(h);
            case TOPKNOT, OLD -> knot(h, hair, back);
            case HIGH_BUN -> highBun(h, back);
            case TWIN_BUNS -> buns(h, back, 3.4);
            case CHILD, HERD -> tufts(h, back);
            case HELMET -> helmet(h);
            case KERCHIEF -> kerchief(h);
            case CROWN -> crown(h);
            case MONK -> {
                if (!back) {
                    h.line("5,-5 2,-7.2 -3,-6.8 -5.9,-3 -5.4,2.6", .75);
                    h.line("-2.4,-1 -3.8,0 -3,2.4", .5);
                    h.tint("4,-5 0,-7 -5,-4 -5.6,1 -3,-3 1,-5", Pigment.SHADE, .2, .6);
                }
            }
            default -> { }
        }
    }

    private void face(Sketch h, Pigment hair, boolean bearded) {
        h.mass(FACE, Pigment.SKIN, .3);
        h.contour(FACE, .7);
        if (h.shows(14, 10)) {
            h.path(new double[][] {{2.6, -.9}, {3.4, -1}, {4.7, -.5}}, Tip.of(Math.max(.9, h.line() * .6), h.ink(), Profile.DOT).tremor(.3).wash(.4));
        }
        if (h.shows(14, 22)) {
            h.lines("1.8,-2.8 3.4,-3.4 5,-2.8", .5, .8, 0);
            h.path(new double[][] {{3.4, 4.4}, {4.4, 4.6}, {5.2, 4.2}}, Tip.of(Math.max(.8, h.line() * .5), h.ink() * .9, Profile.DOT).tremor(.3).pigment(
                    this == HIGH_BUN || this == TWIN_BUNS ? Pigment.VERMILION : Pigment.INK));
        }
        if (this == OLD && h.shows(14, 5)) {
            String beard = "-2.4,6 / -.6,12 1.4,19.6 |1 4,13 6,5.4 |0 2,7.4 -2.4,6";
            h.mass(beard, Pigment.FUR_LIGHT, .2);
            h.contour(beard, .55);
        }
        if (bearded && h.shows(14, 6)) {
            int n = h.shows(14, 16) ? 5 : 2;
            double l = this == OLD ? 11 : 7;
            for (int i = 0; i < n; i++) {
                double x = 1.2 + 3.6 * i / Math.max(1, n - 1);
                h.path(new double[][] {{x, 6.4}, {x + .8 + h.rng().normal(0, .4), 6.4 + l * .5}, {x - .6 + h.rng().normal(0, .7),
                        6.4 + l * h.rng().uniform(.8, 1.1)}},
                        Tip.of(Math.max(.8, h.line() * .6), h.ink() * .9,
                                Profile.NAIL).tremor(.4).wash(.25).pigment(Pigment.INK).limit(this == OLD ? .6 : 0));
            }
            if (this == OLD) {
                h.path(new double[][] {{2, 6.6}, {3, 12}, {2, 16.5}}, Tip.of(Math.max(.7, h.line() * .5), h.ink() * .8, Profile.NAIL).tremor(.5));
            }
        }
    }

    /** The soft black cap with two ribbons. */
    private static void cap(Sketch h) {
        String c = "5.9,-4.6 / 4.6,-7.6 | 4.8,-10.4 1.8,-12.8 / -3,-13 -6,-10.4 | -7.2,-6 -6.4,0 -5,3.4 / -3.6,-2 1,-4 5.9,-4.6";
        h.solid(c, Pigment.HAIR, .95);
        h.contour(c, .6);
        h.brushed("-6,-4 -10,0 -12,7", 1.8, 1, Profile.ORCHID);
        if (h.shows(14, 10)) {
            h.brushed("-6,-3 -8,4 -8.4,11", 1.5, .9, Profile.ORCHID);
        }
    }

    private static void knot(Sketch h, Pigment hair, boolean back) {
        String c = back ? "6,-2 / 5,-7 0,-9 -5,-7 -6,-1 | -3,-5 2,-5 6,-2" : "5.6,-4 / 3,-8.4 -2,-8.6 -6,-5 / -7,0 -5.4,4 |.6 -4,1 -3.4,-3 / 0,-5.4 5.6,-4";
        h.mass(c, hair, .9);
        h.tint(c, hair, .8, 0, hair == Pigment.HAIR ? .5 : 0);
        h.contour(c, .6);
        h.form("-3.4,-8 / -5,-12 -2,-14 / 2,-13.6 2,-8.6", hair, .95, .7);
        h.colour("-3.4,-8.6 -.6,-9 2.2,-9", 1.3, Pigment.CLOTH_BLUE, .9, Profile.FLAT);
        if (h.shows(14, 12)) {
            h.line("-7,-10.4 5,-11.4", .7);
        }
    }

    /** 笠: wide cone of bamboo, ribbed. */
    private static void hat(Sketch h) {
        String c = "1,-14.6 / 8,-9 17,-2.4 |1.2 8,.8 -4,1 -14,-.6 |1 -6,-8.4 1,-14.6";
        h.mass(c, Pigment.STRAW, .8);
        h.model(c, .4);
        h.contour(c, 1.05);
        if (h.shows(30, 16)) {
            h.lines("1,-14 -4,-7 -8,-.2;1,-14 0,-7 -1,.6;1,-14 5,-7 8,.2;1,-14 -7,-6 -11,-.6;1,-14 9,-6 13,-1.4", .55, .8, 0);
            h.lines("-6,-5 1,-3.6 10,-5", .5, .6, 0);
        }
        if (h.subject().snowy()) {
            h.tint("1,-14.6 6,-10.6 11,-6.6 2,-7 -8,-6.4 -4,-10", Pigment.SNOW, 1, .4);
        }
    }

    private static void highBun(Sketch h, boolean back) {
        String c = back ? "6,-1 / 6,-7 0,-9.4 -6,-7 -6,0 / 0,5 6,-1" : "5,-5 / 3,-9 -3,-9.4 -7,-5 / -8.4,1 -6,6 |.7 -3.8,4 -3.6,0 / -2,-4 5,-5";
        h.solid(c, Pigment.HAIR, .95);
        h.contour(c, .5);
        String bun = "-5,-7.6 / -9,-13 -5,-18.6 / 1,-20 4,-15 / 4,-11 1.6,-8";
        h.solid(bun, Pigment.HAIR, .95);
        h.contour(bun, .6);
        if (h.shows(14, 8)) {
            h.blob(3.4, -10, 1.9, 1.8, 0, Pigment.BLOSSOM_RED, 1, .2);
            h.blob(1, -11.6, 1.5, 1.5, 0, Pigment.BLOSSOM_PINK, 1, .1);
            h.colour("-6,-9 -12,-10 -15,-7", 1, Pigment.GOLD, 1, Profile.NAIL);
            h.colour("-14.6,-7 -15,-3", .9, Pigment.GOLD, 1, Profile.DOT);
        }
    }

    private static void buns(Sketch h, boolean back, double r) {
        String c = back ? "6,-1 / 6,-7 0,-9 -6,-7 -6,0 / 0,5 6,-1" : "5,-5 / 3,-8.6 -3,-9 -7,-5 / -8,1 -6,5 |.7 -4,3 -3.6,0 / -2,-4 5,-5";
        h.solid(c, Pigment.HAIR, .95);
        h.contour(c, .5);
        h.blob(-5.6, -10, r, r * 1.15, .3, Pigment.HAIR, 1, .6);
        h.blob(3.6, -10.8, r * .9, r, -.2, Pigment.HAIR, 1, .6);
        h.colour("-5,-7.4 -9,-5 -10,0", 1, Pigment.CLOTH_RED, 1, Profile.ORCHID);
        h.colour("4,-8.4 6,-7", 1, Pigment.CLOTH_RED, 1, Profile.DOT);
    }

    private static void tufts(Sketch h, boolean back) {
        h.solid(back ? "5.4,-3 / 4,-8 -4,-8 -5.4,-3 / 0,1 5.4,-3" : "4.6,-5.4 / 2,-8.4 -3,-8.4 -6,-5 / -6.6,-1 -5,1 / -2,-4 4.6,-5.4", Pigment.HAIR, .95);
        h.blob(-5.4, -8.6, 2.5, 3, .4, Pigment.HAIR, 1, .6);
        h.blob(3.4, -9.4, 2.3, 2.8, -.2, Pigment.HAIR, 1, .6);
        h.colour("-6,-6.4 -4,-7.4", 1.2, Pigment.CLOTH_RED, 1, Profile.FLAT);
        h.colour("2.4,-7.6 4.4,-7", 1.2, Pigment.CLOTH_RED, 1, Profile.FLAT);
    }

    private static void helmet(Sketch h) {
        String c = "6.6,-3.6 / 5,-9 0,-12 | -.6,-15 |1 -1,-12 / -6,-9 -7,-3 | -8.6,3 -7,7 |1 -3,6 -4.4,0 / 0,-3.4 6.6,-3.6";
        h.form(c, Pigment.BRONZE, .85, .85);
        h.model(c, .4);
        h.lines("-7,-3.4 0,-5.4 7,-3.6;-4.4,0 -5,4", .7, .9, 30);
        h.colour("-.6,-14 -4,-20 -10,-21", 3, Pigment.VERMILION, 1, Profile.LEAF);
        h.line("-.6,-14 -4,-20 -10,-21", .5);
    }

    private static void kerchief(Sketch h) {
        String c = "6,-4 / 4,-8.6 -2,-9.4 -6.4,-5.6 / -7.6,-1 -5.6,3 / -3.6,-1.6 6,-4";
        h.form(c, Pigment.CLOTH_BLUE, .9, .8);
        h.form("-6,-5 -11,-6 -9.4,-2 | -12,1 -6.6,-1", Pigment.CLOTH_BLUE, .9, .7);
    }

    /** 冕: the flat board with strings of beads. */
    private static void crown(Sketch h) {
        h.solid("5.4,-5 / 4,-11 -4,-11.6 -6,-6 / -6.6,0 -5,2 / -3,-4 5.4,-5", Pigment.HAIR, .95);
        h.form("-13,-11.6 | 14,-14.6 | 14.4,-12.6 | -12.6,-9.6", Pigment.HAIR, .9, .8);
        h.colour("-7,-5 6,-6", 1.3, Pigment.GOLD, 1, Profile.FLAT);
        if (h.shows(14, 8)) {
            for (int i = 0; i < 4; i++) {
                double x = 7 + i * 2;
                h.path(new double[][] {{x, -13}, {x + .3, -9}, {x, -5 - i * .2}}, Tip.of(Math.max(.8, h.unit() * .7), h.ink() * .9, Profile.FLAT).tremor(.4)
                        .pigment(Pigment.VERMILION).wash(.3));
            }
            h.colour("-11,-10 -11,-4", .8, Pigment.VERMILION, 1, Profile.FLAT);
        }
    }
}
