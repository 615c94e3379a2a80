package danqing.engine.contour.living;

import static danqing.styles.Pigment.CLOTH_BLUE;
import static danqing.styles.Pigment.CLOTH_DARK;
import static danqing.styles.Pigment.CLOTH_GREEN;
import static danqing.styles.Pigment.CLOTH_LIGHT;
import static danqing.styles.Pigment.CLOTH_RED;

import danqing.engine.contour.brush.Brush;
import danqing.engine.contour.brush.Profile;
import danqing.engine.contour.living.Figures.Garment;
import danqing.engine.contour.motif.Motif;
import danqing.engine.contour.motif.Subject;
import danqing.styles.Pigment;
import java.util.Map;

/** People on the ground: at the qin, with a book, at table, at chess, washing, drunk. */
final class SeatedPeople {
    private static final Garment LIGHT = Garment.of(CLOTH_LIGHT, .3, CLOTH_DARK);
    private static final Garment BLUE = Garment.of(CLOTH_BLUE, .55, CLOTH_DARK);
    private static final Garment GREEN = Garment.of(CLOTH_GREEN, .5, CLOTH_DARK);

    private SeatedPeople() {}

    static void addTo(Map<String, Motif> m) {
        m.put("qin_player", SeatedPeople::qin);
        m.put("reader", SeatedPeople::reader);
        m.put("drinkers", (b, s) -> pair(b, s, false));
        m.put("chess_players", (b, s) -> pair(b, s, true));
        m.put("washing_woman", SeatedPeople::washing);
        m.put("drunkard", SeatedPeople::drunkard);
    }

    private static Garment garment(Subject s) {
        return s.is("red") ? Garment.of(CLOTH_RED, .6, CLOTH_DARK) : s.pose() % 3 == 0 ? LIGHT : s.pose() % 3 == 1 ? BLUE : GREEN;
    }

    private static void qin(Brush b, Subject s) {
        Sketch sk = Sketch.standing(b, s, 118, 103).at(0, 3, 1);
        Figures.draw(sk, Posture.SEAT, garment(s), s.pose() % 2 == 0 ? Heads.TOPKNOT : Heads.CAP);
        Sketch q = sk.part("qin");
        String board = "22,74 | 106,62 112,64 | 114,68 | 28,82 20,80 22,74";
        q.solid(board, Pigment.WOOD_DARK, .8);
        q.contour(board, 1.05);
        q.lines("28,76 108,64.4;28,77.6 109,65.6;28,79 110,67", .4, .7, 70);
        q.line("34,81 35,86 39,86 40,80", .8);
        q.line("98,70 99,75 103,75 104,69", .8);
        q.blob(58, 73, 2.8, 2.2, .2, Pigment.SKIN, .6, 0);
        q.blob(80, 69.5, 2.8, 2.2, .2, Pigment.SKIN, .6, 0);
        Sketch arms = sk.part("arms");
        String near = "37,38 / 26,52 30,66 / 42,76 54,78 |1 60,72 |.9 52,62 50,54 / 48,46 45,42 |0 37,38";
        arms.mass(near, garment(s).robe(), garment(s).tone());
        arms.model(near, .26);
        arms.contour(near, 1);
        arms.lines("36,58 46,68 54,73;46,56 52,64 57,70", .8, .9, 48);
        arms.blob(59, 74.5, 2.8, 2.2, .3, Pigment.SKIN, .6, 0);
    }

    private static void reader(Brush b, Subject s) {
        Sketch sk = Sketch.standing(b, s, 98, 103).at(0, 3, 1);
        Posture p = Posture.SEAT;
        Posture down = new Posture(p.width(), p.farSleeve(), p.robe(), p.sleeve(), p.folds(), p.collar(), p.sash(), 50, 17, .28, false, null, p.scale(),
                null);
        Figures.draw(sk, down, garment(s), s.pose() % 2 == 0 ? Heads.CAP : Heads.TOPKNOT);
        Sketch k = sk.part("book");
        k.form("66,58 | 78,52 | 82,62 | 71,69 66,58", CLOTH_LIGHT, 0, .9);
        k.form("78,52 | 90,50 | 93,60 | 82,62 78,52", CLOTH_LIGHT, 0, .9);
        k.model("66,58 78,52 82,62 71,69", .3);
        k.lines("69,60 74,68;72,58 77,66;75,56 79,63;82,53 84,61;85,52 88,60;88,52 90,59", .45, .8, 60);
        k.blob(72, 68, 2.8, 2.3, 0, Pigment.SKIN, .6, 0);
    }

    private static void pair(Brush b, Subject s, boolean chess) {
        Sketch sk = Sketch.standing(b, s, 192, 103).at(0, 3, 1);
        Posture p = Posture.SEAT;
        Figures.draw(sk.part("host").at(8, 10, .9), p, s.pose() % 2 == 0 ? LIGHT : GREEN, Heads.TOPKNOT);
        Figures.draw(sk.part("guest").at(184, 10, .9, 0, true), s.pose() % 4 < 2 ? p : bent(p), s.pose() % 2 == 0 ? BLUE : Garment.of(CLOTH_DARK, .6,
                CLOTH_LIGHT),
                s.pose() % 3 == 0 ? Heads.OLD : Heads.CAP);
        Sketch t = sk.part("table");
        String top = "66,72 | 118,70 128,77 | 74,80 66,72";
        Limb.draw(t, "78,80,3 77,92,3 75,99,3.4", Pigment.WOOD_DARK, .8, .7);
        Limb.draw(t, "121,78,3 122,90,3 124,98,3.4", Pigment.WOOD_DARK, .8, .7);
        Limb.draw(t, "112,74,2.6 113,84,2.6 114,91,3", Pigment.WOOD_DARK, .8, .6);
        t.form(top, Pigment.WOOD, .8, 1);
        t.form("74,80 | 128,77 | 128,80 | 75,83.4", Pigment.WOOD_DARK, .8, .8);
        if (chess) {
            t.form("82,72.4 | 108,71.6 114,76 | 88,77.4 82,72.4", Pigment.GRAIN, .5, .7);
            t.lines("86,73.6 110,73;87,75.4 112,74.6;90,72.3 96,77.2;97,72 104,76.6;103,72 110,76.2", .35, .7, 60);
            double[][] stones = {{91, 74.6}, {96, 73.4}, {100, 75.4}, {104, 73.8}, {94, 76}, {107, 75.2}};
            for (int i = 0; i < stones.length; i++) {
                t.blob(stones[i][0], stones[i][1], 1.5, 1, 0, i % 2 == 0 ? Pigment.FEATHER_DARK : Pigment.FEATHER_WHITE, 1, i % 2 == 0 ? .8 : 0);
            }
        } else {
            t.form("94,73 / 90,66 92,60 | 93,56 98,56 | 99,60 101,66 97,73 | 94,73", Pigment.JADE, .7, .8);
            t.form("82,75 | 81,71 86,71 | 85,75 82,75", Pigment.JADE, .5, .7);
            t.form("110,74 | 109,70 114,70 | 113,74 110,74", Pigment.JADE, .5, .7);
        }
    }

    private static Posture bent(Posture p) {
        return new Posture(p.width(), p.farSleeve(), p.robe(), p.sleeve(), p.folds(), p.collar(), p.sash(), 51, 17, .25, false, p.hand(), p.scale(), null);
    }

    private static void washing(Brush b, Subject s) {
        Sketch sk = Sketch.standing(b, s, 108, 103).at(0, 3, 1);
        Sketch stone = sk.part("stone");
        String slab = "64,92 / 74,84 92,84 104,90 |1.2 104,99 82,101 64,98 64,92";
        stone.form(slab, Pigment.STONE, .8, 1);
        stone.model(slab, .4);
        stone.form("72,86 / 80,81 92,82 98,87 / 100,93 94,92 84,92 74,91", CLOTH_LIGHT, 0, .8);
        stone.lines("78,86 86,87 94,86;80,89 88,90", .6, .8, 50);
        Posture squat = new Posture(100, "52,44 / 64,56 76,66 |1 79,72 / 68,70 56,60 |0 52,44",
                "40,33 / 26,42 18,58 15,76 / 12,90 16,98 |1.2 34,100 52,99 |1 62,92 66,80 |.9 66,70 62,60 / 60,50 56,40 |.8 50,34 |0 40,33",
                "38,40 / 32,54 42,64 / 56,74 70,80 |1 75,74 / 62,66 54,58 / 50,50 47,44 |0 38,40",
                "44,58 54,68 64,74;50,56 60,66;24,62 22,78 26,94;34,72 36,86 36,98;46,78 56,76 64,74;52,84 54,92", "43,35 52,45 50,54;54,36 51,42",
                        "20,64 32,70 44,70", 54,
                22, .38, false, null, 1.3, null);
        Figures.draw(sk, squat, new Garment(s.pose() % 2 == 0 ? CLOTH_LIGHT : CLOTH_GREEN, .4, CLOTH_RED, s.pose() % 2 == 0 ? CLOTH_BLUE : CLOTH_RED),
                Heads.HIGH_BUN);
        Sketch arm = sk.part("arm");
        Limb.draw(arm, "70,78,4.6 76,81,4 81,84,3.4", Pigment.SKIN, .4, .7);
        if (s.pose() % 2 == 0) {
            Figures.pole(arm, "80,84 88,72 94,60", 3.4, Pigment.WOOD);
        }
        sk.line("84,103 98,104.6 112,103", .7, .6);
        sk.line("60,103.6 74,105", .6, .5);
    }

    /** Leaning back against the wine jar, cup in hand. */
    private static void drunkard(Brush b, Subject s) {
        Sketch sk = Sketch.standing(b, s, 160, 103).at(0, 3, 1);
        Sketch jar = sk.part("jar");
        String pot = "14,56 | 14,50 34,50 | 34,56 / 46,64 48,84 40,98 |1.2 24,100 8,98 |1 0,84 2,64 14,56";
        jar.form(pot, Pigment.BRONZE, .7, 1.05);
        jar.model(pot, .45);
        jar.line("13,56 24,58 35,56", .9);
        jar.form("16,64 | 30,64 | 32,82 | 16,82 16,64", CLOTH_RED, .8, .7);
        jar.lines("20,68 28,68;24,68 24,78;20,74 28,74", .7, .9, 40);
        Sketch p = sk.part("robe");
        Garment g = garment(s);
        p.solid("144,92 | 152,80 158,82 | 156,94 148,99", Pigment.HAIR, .9);
        String robe = "54,40 / 42,48 38,64 42,82 / 44,96 60,100 |1.2 90,100 120,100 148,97 |1 150,90 136,82 / 118,72 104,56 96,58 |.9 88,66 80,74 / 82,56 76,42 66,36 |0 54,40";
        p.mass(robe, g.robe(), g.tone());
        p.model(robe, .36);
        p.contour(robe, 1.15);
        p.colour("58,40 66,50 66,60", 2.8, g.trim(), .85, Profile.BONE);
        p.colour("72,40 67,48", 2.8, g.trim(), .85, Profile.BONE);
        p.lines("52,66 62,80 76,90;100,60 110,76 128,90;92,68 104,84 120,94;84,78 90,90 98,98;62,84 70,94 84,98;116,76 130,86 142,90", .9, .9, 40);
        boolean raised = s.pose() % 2 == 0;
        String sleeve = raised ? "52,44 / 46,60 56,72 / 70,74 84,62 |1 94,50 |1 90,42 / 80,50 68,52 / 62,48 60,46 |0 52,44"
                : "52,44 / 42,60 46,78 / 54,92 70,96 |1 80,92 |1 82,82 / 72,78 66,68 / 62,56 60,48 |0 52,44";
        p.mass(sleeve, g.robe(), g.tone());
        p.model(sleeve, .28);
        p.contour(sleeve, 1.05);
        p.lines(raised ? "58,64 70,64 82,54;60,54 70,58 80,54" : "52,68 60,82 72,88;58,60 66,76 76,84", .8, .9, 40);
        if (raised) {
            p.blob(94, 45, 3, 2.6, 0, Pigment.SKIN, .6, 0);
            p.form("90,42 | 90,35 100,35 | 99,42 90,42", Pigment.JADE, .5, .8);
        } else {
            p.blob(82, 88, 3, 2.6, 0, Pigment.SKIN, .6, 0);
            p.form("90,99 | 86,93 | 93,89 97,96 90,99", Pigment.JADE, .5, .8);
        }
        (s.pose() % 3 == 1 ? Heads.OLD : Heads.TOPKNOT).draw(sk.part("head").at(60, 25, 1.45, raised ? -.5 : .45, false), false);
    }
}
