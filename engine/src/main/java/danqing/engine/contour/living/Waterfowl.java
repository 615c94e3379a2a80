package danqing.engine.contour.living;

import danqing.engine.contour.brush.Brush;
import danqing.engine.contour.brush.Tip;
import danqing.engine.contour.motif.Motif;
import danqing.engine.contour.motif.Subject;
import danqing.styles.Pigment;
import java.util.Map;

/** Birds that sit in the water: duck, mandarin duck, goose. The water line is the bottom of the box. */
final class Waterfowl implements Motif {
    /** Who it is. */
    enum Kind { DUCK, MANDARIN, GOOSE }

    private static final String BODY = "11,56 /1 34,51 62,46 90,54 / 108,60 119,72 117,86 |0 110,95 80,98 46,96 |.9 30,92 14,80 3,61 | 7,58 11,56";
    private static final String WING = "97,60 84,51 60,50 38,54 9,60 | 30,67 46,74 / 64,80 86,77 97,60";
    private static final String[] NECK = {
        "101,64 / 103,52 108,43 107,32 / 108,20 118,15 127,21 |0 129,26 128,32 |1 121,37 119,45 / 122,56 121,72 |0 101,64",
        "98,60 / 104,50 112,44 116,36 / 119,24 131,20 140,28 |0 142,34 140,40 |1 132,44 128,50 / 126,60 122,74 |0 98,60",
        "110,66 / 118,54 112,42 108,34 / 103,20 90,16 82,25 |0 80,30 81,36 |1 88,42 92,46 / 92,56 96,64 |0 110,66"};
    private static final double[][] HEAD = {{117, 26, 1, .04}, {129, 33, 1, .3}, {93, 29, -1, .1}};
    private static final String[] LONG_NECK = {
        "104,66 / 96,44 106,24 100,4 / 100,-12 113,-16 120,-8 |0 122,-2 121,3 |1 115,6 113,12 / 118,34 112,48 122,72 |0 104,66",
        "104,66 / 112,48 122,36 126,22 / 127,8 138,2 147,9 |0 149,14 148,20 |1 142,24 138,30 / 134,48 126,60 122,74 |0 104,66",
        "108,70 / 120,48 112,28 104,16 / 96,2 84,2 78,10 |0 76,16 77,22 |1 84,26 90,30 / 96,42 94,54 92,64 |0 108,70"};
    private static final double[][] LONG_HEAD = {{110, -4, 1, .05}, {137, 14, 1, .15}, {88, 13, -1, .1}};
    private final Kind kind;

    private Waterfowl(Kind kind) {
        this.kind = kind;
    }

    static void addTo(Map<String, Motif> m) {
        m.put("duck", new Waterfowl(Kind.DUCK));
        m.put("mandarin_duck", new Waterfowl(Kind.MANDARIN));
        m.put("goose", new Waterfowl(Kind.GOOSE));
    }

    @Override
    public void draw(Brush brush, Subject s) {
        if (kind != Kind.GOOSE && s.is("flying")) {
            flyer().draw(brush, s);
            return;
        }
        Sketch sk = kind == Kind.GOOSE ? Sketch.standing(brush, s, 160, 122) : Sketch.standing(brush, s, 156, 100);
        swim(kind == Kind.GOOSE ? sk.at(4, 22, 1) : sk, s.pose() % 3, s.pose());
    }

    private Flyer flyer() {
        Plumage p = kind == Kind.DUCK
                ? Birds.of(Pigment.FEATHER_BROWN, Pigment.FEATHER_WHITE, Pigment.FEATHER_GREEN, Pigment.FEATHER_BROWN, Pigment.FEATHER_DARK, Pigment.FEATHER_DARK,
                        Pigment.BEAK, .8)
                : Birds.of(Pigment.FUR_ORANGE, Pigment.FEATHER_WHITE, Pigment.FEATHER_GREEN, Pigment.FUR_ORANGE, Pigment.FEATHER_DARK, Pigment.FEATHER_BROWN,
                        Pigment.FEATHER_RED, .7);
        return new Flyer(p, Flyer.Neck.LONG, Flyer.Tail.SHORT, .92, 17, .1, false);
    }

    private void swim(Sketch paper, int neck, int pose) {
        Sketch sk = paper.part("body");
        switch (kind) {
            case DUCK -> duck(sk, neck);
            case MANDARIN -> mandarin(sk, neck);
            default -> goose(sk, neck);
        }
        water(paper.part("water"), pose);
    }

    /** Ripples that cut the body at the water line and trail behind it. */
    private void water(Sketch sk, int pose) {
        sk.washed("10,97 60,99 126,97", 7, .22);
        sk.line("4,95 30,98 66,98 104,98 138,94", .9, .8);
        sk.line("132,90 142,93 156,92", .7, .6);
        if (pose % 2 == 0) {
            sk.line("-8,99 16,101 44,101", .7, .5);
            sk.line("60,103 92,103 120,101", .7, .45);
        } else {
            sk.line("-6,91 6,95 20,96", .7, .5);
            sk.line("36,103 70,104 86,103", .7, .45);
        }
    }

    private void duck(Sketch sk, int i) {
        sk.mass(BODY, Pigment.FUR_LIGHT, .6);
        sk.tint("11,56 3,61 14,78 30,86 36,62", Pigment.FEATHER_DARK, .85, 2);
        sk.tint("98,54 112,60 122,76 116,90 100,90 92,70", Pigment.FEATHER_BROWN, .95, 3);
        sk.model(BODY, .4);
        sk.contour(BODY, 1);
        sk.mass(WING, Pigment.FEATHER_BROWN, .75);
        for (String f : new String[] {"50,58 30,60 8,61", "54,64 36,65 20,65", "60,70 46,72 34,70"}) {
            sk.path(Outline.open(f).points(), Tip.of(Math.max(.9, 3.4 * sk.unit()), sk.ink(), Perched.FEATHER).raw().tremor(.8).wash(.6).pigment(Pigment.FEATHER_DARK));
        }
        sk.tint("52,68 62,66 74,70 66,77 56,75", Pigment.FEATHER_BLUE, .95, 1);
        sk.model(WING, .3);
        sk.contour(WING, .45);
        sk.lines("78,58 60,58 40,56;80,66 64,66 46,64;84,72 70,74 58,74", .6, .8, 40);
        sk.line("8,57 1,50 5,46", .9);
        sk.mass(NECK[i], Pigment.FEATHER_GREEN, .95);
        sk.tint(NECK[i], Pigment.FEATHER_DARK, .35);
        ring(sk, i);
        sk.model(NECK[i], .3);
        sk.contour(NECK[i], .9);
        head(sk.at(HEAD[i][0], HEAD[i][1], .86, HEAD[i][3] * HEAD[i][2], HEAD[i][2] < 0), Pigment.FEATHER_YELLOW);
    }

    private void ring(Sketch sk, int i) {
        sk.tint(i == 0 ? "103,50 110,53 120,51 121,55 110,57 102,55" : i == 1 ? "108,48 116,54 128,52 127,57 114,59 104,53" : "92,50 104,54 117,50 117,55 104,59 92,55",
                Pigment.FEATHER_WHITE, 1, .4);
    }

    private void head(Sketch h, Pigment bill) {
        h.form("10,-4 | 20,-1 29,4 / 31,8 27,9 | 17,8 9,8", bill, .9, .8);
        h.line("11,4 20,6 28,6", .5, .7);
        h.blob(3, -3, 2.4, 2.3, 0, Pigment.PAPER, .9, 0);
        h.blob(3.4, -3, 1.7, 1.7, 0, Pigment.FEATHER_DARK, 1, .9);
    }

    private void mandarin(Sketch sk, int i) {
        sk.mass(BODY, Pigment.FUR_ORANGE, .35);
        sk.tint("11,56 3,61 14,78 30,86 36,62", Pigment.FEATHER_BROWN, .9, 2);
        sk.tint("98,54 112,60 122,76 116,92 98,92 92,70", Pigment.BLOSSOM_PURPLE, .95, 2);
        sk.tint("92,58 96,74 92,92 88,92 90,74 86,60", Pigment.FEATHER_WHITE, 1, .8);
        sk.tint("40,84 60,90 86,90 84,96 44,95", Pigment.FEATHER_WHITE, 1, 2);
        sk.model(BODY, .32);
        sk.contour(BODY, 1);
        sk.mass(WING, Pigment.FEATHER_GREEN, .6);
        sk.tint("60,50 36,50 14,42 26,58 44,68 60,62", Pigment.FEATHER_BLUE, .85, 2);
        sk.model(WING, .3);
        sk.contour(WING, .8);
        sk.lines("78,58 60,58 38,54;82,66 64,66 46,62", .6, .8, 40);
        // the sail: an orange fan standing up on the back
        String sail = "58,56 / 48,40 44,24 50,16 | 58,26 66,40 76,52 | 66,58 58,56";
        sk.form(sail, Pigment.FUR_ORANGE, .85, .9);
        sk.tint("50,16 46,22 47,30 53,30 55,22", Pigment.FEATHER_WHITE, .8, .8);
        sk.lines("52,26 58,40 64,54", .6, .7, 40);
        // face white, crown green and orange crest swept back, orange whiskers
        sk.mass(NECK[i], Pigment.FUR_ORANGE, .8);
        sk.model(NECK[i], .2);
        Sketch h = sk.at(HEAD[i][0], HEAD[i][1], 1, HEAD[i][3] * HEAD[i][2], HEAD[i][2] < 0);
        h.mass("11,-5 4,-9 -6,-4 -14,6 -6,8 3,7 10,6", Pigment.FEATHER_WHITE, 0);
        String crest = "11,-6 / 4,-16 -10,-16 -20,-6 -27,10 |.7 -18,4 -10,-1 / -2,-5 6,-6 |0 11,-6";
        h.form(crest, Pigment.FUR_ORANGE, .9, .8);
        h.tint("11,-6 6,-14 -4,-14 -8,-9 0,-7", Pigment.FEATHER_GREEN, .95, 1);
        h.tint("-14,-6 -20,-4 -27,10 -18,3", Pigment.BLOSSOM_PURPLE, .9, 1.5);
        sk.contour(NECK[i], .8);
        if (h.shows(30, 8)) {
            h.lines("2,8 -6,14 -8,22;6,9 -1,16 -2,25;9,10 4,18 4,26", .7, .8, 0);
        }
        h.form("10,-4 | 18,-1 24,4 / 25,7 21,8 | 15,7 9,7", Pigment.FEATHER_RED, .9, .7);
        h.blob(4, -2, 1.9, 1.9, 0, Pigment.FEATHER_DARK, 1, .9);
    }

    private void goose(Sketch sk, int i) {
        sk.tint("-6,30 40,26 100,34 136,60 120,98 20,98 -4,70", Pigment.HALO, .14, 10);
        sk.mass(BODY, Pigment.FEATHER_WHITE, 0);
        sk.model(BODY, .34);
        sk.contour(BODY, 1.1);
        sk.mass(WING, Pigment.FEATHER_WHITE, 0);
        sk.model(WING, .22);
        sk.contour(WING, .95);
        sk.lines("82,58 64,60 40,56;84,66 68,69 48,65;80,74 68,76 58,74;60,52 44,54 26,50", .6, .7, 30);
        sk.mass(LONG_NECK[i], Pigment.FEATHER_WHITE, 0);
        sk.model(LONG_NECK[i], .22);
        sk.contour(LONG_NECK[i], 1.05);
        Sketch h = sk.at(LONG_HEAD[i][0], LONG_HEAD[i][1], .95, LONG_HEAD[i][3] * LONG_HEAD[i][2], LONG_HEAD[i][2] < 0);
        h.form("8,-8 / 10,-14 16,-12 16,-5 | 22,-1 28,4 / 29,8 25,9 | 16,8 9,7 |0 8,-8", Pigment.BEAK, .95, .9);
        h.line("10,3 18,5 26,5", .6, .8);
        h.blob(3, -3, 1.8, 1.8, 0, Pigment.FEATHER_DARK, 1, .9);
    }
}
