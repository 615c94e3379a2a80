package danqing.engine.contour.living;

import static danqing.styles.Pigment.BEAK;
import static danqing.styles.Pigment.FEATHER_BLUE;
import static danqing.styles.Pigment.FEATHER_BROWN;
import static danqing.styles.Pigment.FEATHER_DARK;
import static danqing.styles.Pigment.FEATHER_GREEN;
import static danqing.styles.Pigment.FEATHER_RED;
import static danqing.styles.Pigment.FEATHER_WHITE;
import static danqing.styles.Pigment.FEATHER_YELLOW;

import danqing.engine.contour.brush.Profile;
import danqing.engine.contour.brush.Tip;
import danqing.engine.contour.motif.Motif;
import danqing.styles.Pigment;
import java.util.Map;
import java.util.function.Consumer;

/** The birds of branch and air, by their plumage. */
final class Birds {
    private static final Consumer<Sketch> PLAIN = sk -> {};

    private Birds() {}

    static void addTo(Map<String, Motif> m) {
        flyers(m);
        perchers(m);
        Waterfowl.addTo(m);
        GroundBirds.addTo(m);
        m.put("crane", new Crane());
        m.put("phoenix", new Phoenix());
    }

    static Plumage of(Pigment back, Pigment belly, Pigment head, Pigment wing, Pigment flight, Pigment tail, Pigment beak, double tone) {
        return new Plumage(back, belly, head, wing, flight, tail, beak, tone);
    }

    private static Plumage plain(Pigment all, Pigment beak, double tone) {
        return of(all, all, all, all, all, all, beak, tone);
    }

    private static void flyers(Map<String, Motif> m) {
        m.put("wild_goose", new Flyer(of(FEATHER_BROWN, FEATHER_WHITE, FEATHER_BROWN, FEATHER_BROWN, FEATHER_DARK, FEATHER_DARK, BEAK, .8), Flyer.Neck.LONG,
                Flyer.Tail.SHORT, 1.1, 20, .16, false));
        m.put("egret", new Flyer(of(FEATHER_WHITE, FEATHER_WHITE, FEATHER_WHITE, FEATHER_WHITE, FEATHER_WHITE, FEATHER_WHITE, FEATHER_DARK, 0),
                Flyer.Neck.FOLDED, Flyer.Tail.SHORT, 1.05, 22, .12, true));
        m.put("swallow", new Flyer(of(FEATHER_DARK, FEATHER_WHITE, FEATHER_DARK, FEATHER_DARK, FEATHER_DARK, FEATHER_DARK, FEATHER_DARK, .95),
                Flyer.Neck.SHORT, Flyer.Tail.FORK, 1, 11, .06, false));
        m.put("gull", new Flyer(of(FEATHER_WHITE, FEATHER_WHITE, FEATHER_WHITE, FEATHER_WHITE, FEATHER_DARK, FEATHER_WHITE, BEAK, 0), Flyer.Neck.SHORT,
                Flyer.Tail.FAN, 1.35, 16, .08, false));
        m.put("eagle", new Flyer(of(FEATHER_BROWN, FEATHER_BROWN, FEATHER_BROWN, FEATHER_BROWN, FEATHER_DARK, FEATHER_BROWN, FEATHER_YELLOW, 1),
                Flyer.Neck.HOOKED, Flyer.Tail.FAN, 1.35, 33, .42, false));
        m.put("bird", new Flyer(of(FEATHER_DARK, FEATHER_BROWN, FEATHER_DARK, FEATHER_DARK, FEATHER_DARK, FEATHER_DARK, FEATHER_DARK, .8),
                Flyer.Neck.SHORT, Flyer.Tail.FAN, .95, 20, .18, false));
    }

    private static Flyer small(Plumage p, Flyer.Tail tail) {
        return new Flyer(p, Flyer.Neck.SHORT, tail, .78, 17, .2, false);
    }

    private static void perchers(Map<String, Motif> m) {
        Plumage oriole = of(FEATHER_YELLOW, FEATHER_YELLOW, FEATHER_YELLOW, FEATHER_YELLOW, FEATHER_DARK, FEATHER_DARK, BEAK, .7);
        m.put("oriole", new Perched(oriole, 1, 1, 1, h -> h.tint("9,-3 4,-5 -4,-6 -12,-3 -11,2 -3,0 9,1", FEATHER_DARK, .95, .3), PLAIN,
                small(oriole, Flyer.Tail.FAN)));
        Plumage crow = plain(FEATHER_DARK, Pigment.TILE, .92);
        m.put("crow", new Perched(crow, .95, 1.25, 1.35, PLAIN, PLAIN, new Flyer(crow, Flyer.Neck.SHORT, Flyer.Tail.FAN, .95, 20, .3, false)));
        Plumage sparrow = of(FEATHER_BROWN, FEATHER_WHITE, FEATHER_BROWN, FEATHER_BROWN, FEATHER_DARK, FEATHER_BROWN, FEATHER_DARK, .75);
        m.put("sparrow", new Perched(sparrow, .8, .62, 1.15, Birds::sparrowFace, Birds::streaks, small(sparrow, Flyer.Tail.SHORT)));
        Plumage cuckoo = of(FEATHER_DARK, FEATHER_WHITE, FEATHER_DARK, FEATHER_DARK, FEATHER_DARK, FEATHER_DARK, FEATHER_RED, .6);
        m.put("cuckoo", new Perched(cuckoo, 1.15, .8, .8, h -> h.tint("9,2 2,4 -6,9 0,11 8,8", FEATHER_WHITE, .9, .5), Birds::bars,
                small(cuckoo, Flyer.Tail.LONG)));
        Plumage magpie = of(FEATHER_DARK, FEATHER_WHITE, FEATHER_DARK, FEATHER_DARK, FEATHER_BLUE, FEATHER_DARK, FEATHER_DARK, .95);
        m.put("magpie", new Perched(magpie, 1.45, 1, 1.1, PLAIN, Birds::magpiePatch,
                new Flyer(of(FEATHER_DARK, FEATHER_WHITE, FEATHER_DARK, FEATHER_DARK, FEATHER_WHITE, FEATHER_DARK, FEATHER_DARK, .95), Flyer.Neck.SHORT,
                        Flyer.Tail.LONG, .85, 18, .22, false)));
        Plumage parrot = of(FEATHER_GREEN, FEATHER_RED, FEATHER_GREEN, FEATHER_GREEN, FEATHER_BLUE, FEATHER_GREEN, FEATHER_RED, .85);
        m.put("parrot", new Perched(parrot, 1.2, .62, 2.1, h -> {
            h.tint("9,4 4,6 -6,8 -11,7 -9,11 2,12 8,9", FEATHER_DARK, .8, .6);
            h.tint("9,-3 4,-2 3,3 9,3", FEATHER_WHITE, .6, .6);
        }, PLAIN, small(parrot, Flyer.Tail.LONG)));
        Plumage kingfisher = of(FEATHER_BLUE, Pigment.FUR_ORANGE, FEATHER_BLUE, FEATHER_GREEN, FEATHER_BLUE, FEATHER_BLUE, FEATHER_DARK, .9);
        m.put("kingfisher", new Perched(kingfisher, .5, 2.1, 1.15, h -> {
            h.tint("8,1 2,1 -6,3 -9,6 -2,7 6,5", Pigment.FUR_ORANGE, .95, .4);
            h.tint("-6,4 -12,3 -12,8 -7,8", FEATHER_WHITE, 1, .4);
        }, sk -> sk.colour("72,36 58,44 44,60", 2.2, Pigment.JADE, .8, Profile.DOT), small(kingfisher, Flyer.Tail.SHORT)));
    }

    private static void sparrowFace(Sketch h) {
        h.tint("9,2 4,3 -6,4 -10,8 0,11 8,8", FEATHER_WHITE, 1, .4);
        h.blob(-3, 3.4, 2.2, 1.9, 0, FEATHER_DARK, .85, .4);
        h.blob(7, 6.5, 2.4, 2.4, 0, FEATHER_DARK, .95, .4);
    }

    private static void streaks(Sketch sk) {
        if (sk.shows(100, 45)) {
            for (int i = 0; i < 9; i++) {
                double u = sk.rng().unit();
                double x = 74 - 30 * u + sk.rng().uniform(-5, 5);
                double y = 42 + 22 * u + sk.rng().uniform(-3, 8);
                sk.path(new double[][] {{x, y}, {x - 4, y + 4}}, Tip.of(sk.line() * 1.5, sk.ink() * .8, Profile.DOT).wash(.5));
            }
        }
    }

    private static void bars(Sketch sk) {
        if (sk.shows(100, 45)) {
            sk.lines("92,50 86,54 80,56;94,58 86,63 78,66;90,67 82,72 74,74;84,76 76,79 68,80", 1, .75, 0);
        }
    }

    private static void magpiePatch(Sketch sk) {
        sk.tint("80,36 72,38 62,50 66,56 76,48 82,42", FEATHER_WHITE, 1, .8);
        sk.tint("98,34 96,48 88,58 80,52 86,38", FEATHER_DARK, .9, 1.5);
    }
}
