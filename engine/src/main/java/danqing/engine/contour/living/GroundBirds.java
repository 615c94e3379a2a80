package danqing.engine.contour.living;

import danqing.engine.contour.brush.Profile;
import danqing.engine.contour.brush.Tip;
import danqing.engine.contour.motif.Motif;
import danqing.styles.Pigment;
import java.util.Map;

/** Birds that walk: rooster, partridge, peacock. */
final class GroundBirds {
    private GroundBirds() {}

    static void addTo(Map<String, Motif> m) {
        m.put("rooster", (b, s) -> rooster(Sketch.standing(b, s, 104, 100), s.pose() & 3));
        m.put("partridge", (b, s) -> partridge(Sketch.standing(b, s, 130, 100), s.pose() & 3));
        m.put("peacock", (b, s) -> {
            if ((s.pose() & 7) >= 6) {
                Peacock.display(Sketch.standing(b, s, 150, 100));
            } else {
                Peacock.walk(Sketch.standing(b, s, 168, 100), s.pose() & 3);
            }
        });
    }

    /** Two legs with toes, given as thigh, heel and foot. */
    static void legs(Sketch sk, String legs, double width, Pigment p) {
        for (String leg : legs.split(";")) {
            sk.colour(leg, width, p, .95, Profile.BONE);
            if (sk.shows(100, 34)) {
                sk.line(leg, .45, .7);
                double[][] q = Outline.open(leg).points();
                double x = q[q.length - 1][0];
                double y = q[q.length - 1][1];
                for (int i = -1; i <= 2; i++) {
                    sk.path(new double[][] {{x, y}, {x + i * 3.2, y + .6}, {x + i * 4.2 + 1, y + 2.4 - Math.abs(i) * .5}},
                            Tip.of(Math.max(sk.line() * .8, width * .5 * sk.unit()), sk.ink() * .9, Profile.NAIL).tremor(.4).wash(.4));
                }
            }
        }
    }

    private static void rooster(Sketch sk, int pose) {
        boolean peck = pose == 2;
        boolean crow = pose == 1;
        legs(sk, pose == 3 ? "54,70 56,82 54,98;46,70 40,80 34,96" : "54,70 57,82 54,98;46,70 47,82 44,98", 2.6, Pigment.FEATHER_YELLOW);
        // sickle tail
        for (String plume : new String[] {"30,54 20,34 6,30 -4,44", "32,52 24,26 8,18 -6,30", "34,50 30,24 16,8 0,12", "36,50 36,28 28,10 14,2",
            "30,58 18,46 4,46 -4,60"}) {
            sk.colour(plume, 6.5, Pigment.FEATHER_DARK, .95, Profile.ORCHID);
            sk.line(plume, .7, .9);
        }
        sk.colour("31,53 22,32 8,26 -3,36", 2.4, Pigment.FEATHER_GREEN, .8, Profile.ORCHID);
        String body = peck ? "74,54 /0 68,48 /1 56,46 42,46 28,48 |0 26,56 |1 34,72 50,78 / 68,76 76,68 78,60 |0 74,54"
                : "76,42 /0 66,34 /1 54,44 40,46 28,48 |0 26,56 |1 34,72 50,78 / 68,76 78,64 80,52 |0 76,42";
        sk.form(body, Pigment.FEATHER_RED, .85, 1);
        sk.tint("80,50 74,68 58,78 40,74 56,66 70,58", Pigment.FEATHER_DARK, .85, 2.5);
        sk.model(body, .3);
        String wing = "64,48 50,46 36,52 28,62 | 40,68 56,66 66,60 64,48";
        sk.form(wing, Pigment.FUR_ORANGE, .8, .85);
        sk.tint("44,60 34,58 28,62 40,68 54,66", Pigment.FEATHER_DARK, .9, .8);
        sk.lines("58,52 46,54 36,60;60,58 50,60 42,65", .6, .85, 40);
        Sketch n = peck ? sk.at(66, 52, .95, 2.15, false) : crow ? sk.at(72, 50, 1, -.25, false) : sk.at(72, 50, 1);
        String neck = "-14,-8 / -10,-22 -4,-34 |0 6,-36 |1 8,-26 10,-14 8,6 | 3,1 | -1,9 | -6,2 | -11,5 |0 -14,-8";
        n.form(neck, Pigment.FEATHER_YELLOW, .75, .9);
        n.tint("-12,-8 -9,-20 -4,-30 4,-26 2,-12 -4,0 -10,3", Pigment.FUR_ORANGE, .8, 1.5);
        n.lines("-4,-26 -6,-12 -8,2;1,-26 0,-10 -2,5;5,-24 5,-10 4,3", .6, .75, 36);
        Sketch h = n.at(1, -38, 1, peck ? -1.2 : 0, false);
        h.form("6,-2 | 15,1 | 6,4", Pigment.FEATHER_YELLOW, .9, .7);
        h.form("7,-3 3,-7 -4,-6 -7,0 -5,6 2,7 7,4", Pigment.FEATHER_RED, .75, .75);
        h.form("6,-5 | 7,-13 3,-9 | 1,-16 -2,-9 | -6,-14 -6,-7 | -11,-8 -7,-1 |0 0,-4 6,-5", Pigment.FEATHER_RED, 1, .7);
        h.form("5,4 9,9 7,15 3,12 3,6", Pigment.FEATHER_RED, 1, .6);
        h.blob(2, -1, 1.9, 1.8, 0, Pigment.PAPER, 1, 0);
        h.blob(2.4, -1, 1.2, 1.2, 0, Pigment.FEATHER_DARK, 1, .9);
    }

    private static void partridge(Sketch sk, int pose) {
        legs(sk, pose == 1 ? "66,76 70,88 68,98;56,78 50,88 42,97" : "66,76 68,88 66,98;56,78 57,88 54,98", 3, Pigment.FEATHER_RED);
        String tail = "26,50 / 14,56 4,66 | 8,72 | 22,70 34,66";
        sk.form(tail, Pigment.FEATHER_BROWN, .8, .8);
        String body = "92,38 /0 80,30 /1 60,36 40,42 24,52 |0 24,62 |1 36,76 58,84 / 82,80 98,66 98,48 |0 92,38";
        sk.form(body, Pigment.FEATHER_BROWN, .75, 1);
        sk.tint("98,52 92,70 74,82 54,80 70,68 84,56", Pigment.FUR_LIGHT, .8, 3);
        sk.model(body, .3);
        String wing = "78,44 60,42 38,52 22,62 | 40,68 62,68 76,60 78,44";
        sk.form(wing, Pigment.FEATHER_BROWN, .95, .85);
        sk.lines("68,50 52,54 34,62;72,57 58,62 44,66", .6, .8, 36);
        for (int i = 0; i < (sk.shows(100, 40) ? 26 : 0); i++) {
            double u = sk.rng().unit();
            sk.blob(92 - 52 * u + sk.rng().uniform(-5, 5), 54 + 16 * u * (1 - u) * 2 + sk.rng().uniform(-8, 20), 1.9, 1.3, .5,
                    i % 3 == 0 ? Pigment.FEATHER_DARK
                    : Pigment.FEATHER_WHITE, .9, .3);
        }
        boolean back = pose == 2;
        Sketch h = sk.at(pose == 3 ? 104 : 92, pose == 3 ? 36 : 22, 1.3, pose == 3 ? .35 : 0, back);
        h.form("-8,-6 / -11,6 -12,14 |0 0,18 10,14 |1 9,7 9,3 |0 9,-3 |1 4,-8 -2,-9 -8,-6", Pigment.FEATHER_BROWN, .85, .85);
        h.tint("8,4 2,3 -5,5 -5,12 3,14 8,10", Pigment.FEATHER_WHITE, 1, .6);
        h.tint("9,-2 2,-3 -6,-1 -8,4 -2,1 8,1", Pigment.FEATHER_DARK, .85, .5);
        h.form("8.5,-3 | 16,1 | 8.5,3", Pigment.FEATHER_RED, .95, .7);
        h.blob(3.4, -2.6, 1.7, 1.6, 0, Pigment.FEATHER_DARK, 1, .9);
    }
}
