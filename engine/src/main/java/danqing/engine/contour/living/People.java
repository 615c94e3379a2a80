package danqing.engine.contour.living;

import static danqing.styles.Pigment.CLOTH_BLUE;
import static danqing.styles.Pigment.CLOTH_DARK;
import static danqing.styles.Pigment.CLOTH_GREEN;
import static danqing.styles.Pigment.CLOTH_LIGHT;
import static danqing.styles.Pigment.CLOTH_RED;

import danqing.engine.contour.brush.Brush;
import danqing.engine.contour.brush.Profile;
import danqing.engine.contour.brush.Rng;
import danqing.engine.contour.brush.Tip;
import danqing.engine.contour.living.Figures.Garment;
import danqing.engine.contour.motif.Motif;
import danqing.engine.contour.motif.Subject;
import danqing.styles.Pigment;
import java.util.Map;

/** People on their feet. */
final class People {
    private static final Garment[] ROBES = {Garment.of(CLOTH_LIGHT, .3, CLOTH_BLUE), Garment.of(CLOTH_BLUE, .55, CLOTH_DARK), Garment.of(CLOTH_GREEN, .5,
            CLOTH_DARK),
        Garment.of(CLOTH_LIGHT, .3, CLOTH_DARK)};

    private People() {}

    static void addTo(Map<String, Motif> m) {
        m.put("person", People::person);
        m.put("scholar", People::scholar);
        m.put("old_man", People::oldMan);
        m.put("monk", People::monk);
        m.put("woodcutter", People::woodcutter);
        m.put("farmer", People::farmer);
        m.put("child", Child::draw);
        m.put("lady", People::lady);
        m.put("dancer", (b, s) -> Dancer.draw(Sketch.standing(b, s, 96, 100), s.pose() & 1));
        m.put("soldier", People::soldier);
        m.put("traveller", People::traveller);
        m.put("parting", People::parting);
        m.put("flute_player", People::flutePlayer);
        m.put("emperor", People::emperor);
    }

    private static Garment robe(Subject s) {
        if (s.is("red")) {
            return Garment.of(CLOTH_RED, .6, CLOTH_DARK);
        }
        if (s.is("white")) {
            return ROBES[3];
        }
        if (s.is("green")) {
            return ROBES[2];
        }
        return ROBES[Rng.of(s.seed(), "robe").integer(0, ROBES.length)];
    }

    private static Sketch sketch(Brush b, Subject s, Posture p) {
        return Sketch.standing(b, s, Math.max(p.width(), 46), 103).at(0, 3, 1).leaning();
    }

    private static void stand(Brush b, Subject s, Posture p, Garment g, Heads h) {
        Figures.draw(sketch(b, s, p), p, g, h);
    }

    private static final Posture[] ALL = {Posture.STAND, Posture.WALK, Posture.GAZE, Posture.BACK};

    private static void person(Brush b, Subject s) {
        Posture p = ALL[s.pose() & 3];
        stand(b, s, p, robe(s), s.pose() % 2 == 0 ? Heads.TOPKNOT : Heads.CAP);
    }

    private static void scholar(Brush b, Subject s) {
        Posture p = new Posture[] {Posture.STAND, Posture.GAZE, Posture.BACK, Posture.WALK}[s.pose() & 3];
        Sketch sk = sketch(b, s, p);
        Figures.draw(sk, p, robe(s), Heads.CAP);
        if (p == Posture.WALK) {
            Figures.staff(sk.part("staff"), 47.5, 16, 99);
        }
    }

    private static void oldMan(Brush b, Subject s) {
        Posture p = new Posture[] {Posture.STOOP, Posture.STAND, Posture.GAZE, Posture.STOOP}[s.pose() & 3];
        Sketch sk = sketch(b, s, p);
        boolean hat = s.is("hat") || s.pose() >= 6;
        Figures.draw(sk, p, robe(s), hat ? Heads.STRAW_HAT : Heads.OLD);
        Figures.staff(sk.part("staff"), p == Posture.STOOP ? 48.5 : 45, p == Posture.STOOP ? 20 : 12, 99);
    }

    private static void monk(Brush b, Subject s) {
        Posture p = new Posture[] {Posture.STAND, Posture.WALK, Posture.BACK, Posture.WALK}[s.pose() & 3];
        Sketch sk = sketch(b, s, p);
        Garment g = Garment.of(s.pose() % 2 == 0 ? Pigment.FUR_ORANGE : CLOTH_DARK, .6, CLOTH_DARK);
        Figures.draw(sk, p, g, s.pose() == 3 || s.pose() == 7 ? Heads.STRAW_HAT : Heads.MONK);
        if (p == Posture.STAND) {
            // the kasaya over one shoulder
            Sketch k = sk.part("kasaya");
            k.tint("21,21 28,30 38,44 38,52 28,44 17,36 16,26", CLOTH_RED, .85, .5);
            k.lines("22,22 30,34 38,44;16,30 26,42 36,52", .7, .9, 50);
            k.colour("30,43 33,52 31,60 28,52 30,43", 1.4, Pigment.WOOD_DARK, 1, Profile.FLAT);
        } else if (p == Posture.WALK) {
            Sketch k = sk.part("staff");
            Figures.pole(k, "47,6 47.6,50 48.4,99", 1.8, Pigment.WOOD_DARK);
            k.line("47,7 43,2 47,-2 51,2 47,7", .9);
            k.line("44,4 42,8", .6);
            k.line("50,4 52,8", .6);
        }
    }

    private static void woodcutter(Brush b, Subject s) {
        Sketch sk = Sketch.standing(b, s, 84, 103).at(15, 3, 1).leaning();
        Sketch load = sk.part("load");
        bundle(load, -6, 44);
        Figures.legs(sk, CLOTH_DARK, s.pose() % 2 == 0 ? .9 : .4);
        Figures.draw(sk, Posture.WORK, Garment.of(s.pose() % 2 == 0 ? CLOTH_LIGHT : CLOTH_BLUE, .4, CLOTH_DARK),
                s.pose() % 3 == 1 ? Heads.STRAW_HAT : Heads.KERCHIEF);
        Figures.pole(sk.part("pole"), "-14,30 14,26 34,26 66,33", 2.2, Pigment.WOOD);
        bundle(sk.part("front"), 62, 46);
        sk.line("-8,29 -6,40", .7);
        sk.line("62,32 62,42", .7);
    }

    /** A bundle of firewood tied in the middle. */
    private static void bundle(Sketch sk, double x, double y) {
        int n = sk.shows(100, 60) ? 11 : 6;
        for (int i = 0; i < n; i++) {
            double o = (i + .5) / n * 18 - 9 + sk.rng().normal(0, .6);
            double tilt = sk.rng().normal(0, 2);
            sk.path(new double[][] {{x + o * .8 + tilt, y - 13 + sk.rng().uniform(-3, 3)}, {x + o * .6, y + 6}, {x + o - tilt, y + 26 + sk.rng().uniform(-3,
                    4)}},
                    Tip.of(Math.max(1.1, sk.unit() * 2.4), sk.ink() * sk.rng().uniform(.7, 1), Profile.EVEN).tremor(1).wash(.5)
                            .pigment(i % 3 == 0 ? Pigment.BARK : Pigment.BARK_DARK));
        }
        sk.colour((x - 9) + "," + (y + 5) + " " + x + "," + (y + 7) + " " + (x + 9) + "," + (y + 5), 2, Pigment.STRAW, 1, Profile.BONE);
    }

    private static void farmer(Brush b, Subject s) {
        Sketch sk = Sketch.standing(b, s, 72, 103).at(10, 3, 1).leaning();
        Figures.legs(sk, s.pose() % 2 == 0 ? CLOTH_BLUE : CLOTH_LIGHT, s.pose() % 2 == 0 ? .8 : .3);
        Sketch hoe = sk.part("hoe");
        Figures.draw(sk, Posture.WORK, Garment.of(s.pose() % 2 == 0 ? CLOTH_LIGHT : CLOTH_BLUE, .4, CLOTH_DARK),
                s.pose() % 4 == 3 ? Heads.KERCHIEF : Heads.STRAW_HAT);
        Figures.pole(hoe, "46,47 30,30 12,12 -4,-1", 2, Pigment.WOOD);
        hoe.form("-4,-3 | -8,1 -10,10 -7,12 | -3,4 -1,1", Pigment.CLOTH_DARK, .95, .8);
        sk.blob(37, 37, 2.4, 2.1, 0, Pigment.SKIN, .6, 0);
    }

    private static void lady(Brush b, Subject s) {
        int k = s.pose() & 3;
        Sketch sk = Sketch.standing(b, s, 50, 108).at(2, 8, 1).leaning();
        Pigment[] skirts = {CLOTH_RED, CLOTH_GREEN, Pigment.BLOSSOM_PINK, CLOTH_BLUE};
        Pigment[] tops = {Pigment.BLOSSOM_PINK, CLOTH_LIGHT, CLOTH_GREEN, Pigment.BLOSSOM_YELLOW};
        Garment g = new Garment(tops[k], .6, CLOTH_RED, skirts[k]);
        Sketch scarf = sk.part("scarf");
        ribbon(scarf, "20,26 10,44 6,62 10,78 4,92", Pigment.BLOSSOM_YELLOW);
        Posture p = k == 2 ? new Posture(46, null, Posture.LADY.robe(), null, Posture.LADY.folds(), "", "", 24, 12, 0, true, null, .9, null) : Posture.LADY;
        Figures.draw(sk, p, g, Heads.HIGH_BUN);
        sk.colour("16,35 25,37 33,36", 2.4, Pigment.GOLD, .9, Profile.BONE);
        ribbon(sk.part("scarf2"), "29,27 38,42 35,60 41,74 38,90", Pigment.BLOSSOM_YELLOW);
        if (k == 1) {
            Sketch fan = sk.part("fan");
            Figures.pole(fan, "34,43 38,34", 1.2, Pigment.WOOD_DARK);
            fan.form("38,36 / 33,30 34,22 40,19 / 46,22 46,31 38,36", CLOTH_LIGHT, .2, .8);
            fan.lines("38,32 40,25 43,24", .5, .8, 40);
        } else if (k == 3) {
            Sketch flower = sk.part("flower");
            flower.colour("34,42 38,36 40,30", 1, Pigment.LEAF_DARK, 1, Profile.FLAT);
            flower.blob(40, 28, 3, 2.8, 0, Pigment.BLOSSOM_RED, 1, .1);
        }
    }

    /** A floating silk band. */
    static void ribbon(Sketch sk, String path, Pigment p) {
        double[][] q = Outline.open(path).points();
        double[] w = new double[q.length];
        for (int i = 0; i < w.length; i++) {
            double u = (double) i / (w.length - 1);
            w[i] = 2.2 + 2.2 * Math.sin(u * 7);
        }
        Limb l = Limb.of(q, w);
        sk.mass(l.outline(), p, .55);
        Tip t = Tip.of(sk.line() * .7, sk.ink() * .9, Profile.ORCHID).raw().tremor(.6).wash(.15);
        sk.path(l.left(), t);
        sk.path(l.right(), t);
    }

    private static void soldier(Brush b, Subject s) {
        Sketch sk = Sketch.standing(b, s, 70, 108).at(8, 8, 1).leaning();
        boolean marching = s.pose() % 2 == 0;
        Figures.legs(sk, CLOTH_DARK, marching ? 1 : .3);
        Figures.draw(sk, Posture.WORK, Garment.of(s.pose() % 4 < 2 ? CLOTH_RED : CLOTH_BLUE, .6, CLOTH_DARK), Heads.HELMET);
        Sketch a = sk.part("armour");
        a.form("18,25 / 16,40 16,52 |.9 26,55 37,51 |.9 37,38 34,25 |0 26,30 18,25", Pigment.BRONZE, .7, .7);
        a.model("18,25 16,40 16,52 26,55 37,51 37,38 34,25 26,30", .35);
        if (a.shows(100, 50)) {
            for (int r = 0; r < 4; r++) {
                for (int i = 0; i < 5; i++) {
                    double x = 18 + i * 4 + (r % 2) * 2;
                    double y = 32 + r * 6;
                    a.path(new double[][] {{x - 2, y}, {x, y + 2.2}, {x + 2, y}}, Tip.of(a.line() * .55, a.ink() * .85, Profile.ORCHID).tremor(.4));
                }
            }
        }
        Sketch w = sk.part("spear");
        String shaft = marching ? "46,92 41,50 34,2" : "42,99 41,50 40,2";
        Figures.pole(w, shaft, 1.8, Pigment.WOOD_DARK);
        double x = marching ? 34 : 40;
        w.form((x - 2) + ",2 | " + (x - 1) + ",-8 | " + (x + 2) + ",1", Pigment.STONE, .6, .8);
        for (int i = -1; i <= 1; i++) {
            w.colour(x + ",2 " + (x + i * 2.4) + ",6 " + (x + i * 3) + ",10", 1.6, Pigment.VERMILION, 1, Profile.NAIL);
        }
        sk.blob(40, 44, 2.4, 2.2, 0, Pigment.SKIN, .6, 0);
        Limb.draw(sk.part("arm"), "22,28,9 24,42,8 37,45,6.5", s.pose() % 4 < 2 ? CLOTH_RED : CLOTH_BLUE, .6, .85);
    }

    private static void traveller(Brush b, Subject s) {
        Sketch sk = Sketch.standing(b, s, 58, 103).at(3, 3, 1).leaning();
        int k = s.pose() & 3;
        Sketch pack = sk.part("pack");
        if (k != 2) {
            pack.form("14,26 / 4,28 1,40 / 4,50 13,50 |0 14,26", k % 2 == 0 ? CLOTH_BLUE : Pigment.STRAW, .7, .9);
            pack.lines("4,36 9,38 13,36;6,28 10,34", .6, .8, 46);
        }
        Posture p = k == 2 ? Posture.BACK : Posture.WALK;
        Figures.draw(sk, p, k == 1 ? ROBES[1] : ROBES[0], Heads.STRAW_HAT);
        if (k == 2) {
            sk.part("pack").form("16,28 / 14,44 20,50 32,50 / 38,44 36,28 |.8 26,26 16,28", CLOTH_BLUE, .7, .9);
            Figures.staff(sk.part("staff"), 50, 18, 99);
        } else {
            Figures.staff(sk.part("staff"), 48, 18, 99);
        }
    }

    private static void parting(Brush b, Subject s) {
        Sketch sk = Sketch.standing(b, s, 112, 103).at(0, 3, 1);
        Posture other = s.pose() % 2 == 0 ? Posture.BOW : Posture.STAND;
        Figures.draw(sk.at(112, 2, .98, 0, true), other, Garment.of(CLOTH_LIGHT, .3, CLOTH_DARK), Heads.CAP);
        Figures.draw(sk.part("guest"), Posture.BOW, Garment.of(CLOTH_BLUE, .55, CLOTH_DARK), s.pose() % 4 < 2 ? Heads.CAP : Heads.STRAW_HAT);
    }

    private static void flutePlayer(Brush b, Subject s) {
        Posture base = s.pose() % 2 == 0 ? Posture.STAND : Posture.GAZE;
        Posture p = new Posture(60, "32,26 / 40,30 44,26 |1 47,30 / 45,40 36,44 |0 32,26", base.robe(),
                "20,23 / 13,36 18,48 / 26,56 34,50 |1 40,40 40,30 |1 37,22 / 33,26 27,30 |0 20,23", base.folds(), base.collar(), base.sash(), 27, 11, -.05,
                        false, null, 1,
                base.shoes());
        Sketch sk = Sketch.standing(b, s, 62, 103).at(2, 3, 1);
        Figures.draw(sk, p, robe(s), s.pose() % 3 == 2 ? Heads.HIGH_BUN : Heads.TOPKNOT);
        Sketch f = sk.part("flute");
        f.blob(37, 20, 2.2, 2, 0, Pigment.SKIN, .6, 0);
        f.blob(45, 24, 2.2, 2, 0, Pigment.SKIN, .6, 0);
        Figures.pole(f, "30,16 42,20 57,26", 2.1, Pigment.BAMBOO);
    }

    private static void emperor(Brush b, Subject s) {
        Posture p = new Posture(66, "42,24 / 50,36 52,50 / 50,64 |1 42,66 / 40,50 |0 42,24",
                "26,20 / 14,24 9,40 8,58 / 8,76 5,90 4,97 |1.3 20,100 40,100 58,97 |1 55,82 52,64 50,46 / 48,30 42,22 |.8 36,19 |0 26,20",
                "22,24 / 10,40 10,58 / 18,76 32,78 |1 42,72 |1 46,60 44,48 |.9 38,44 32,44 / 30,36 31,28 |0 22,24",
                "18,46 28,56 36,70;30,46 38,56 42,66;12,80 10,90 9,97;24,80 23,90 22,99;36,82 37,92 38,99;46,70 50,84 52,96",
                        "28,20 35,30 33,42;38,20 35,26", "10,52 16,56", 33,
                11, s.pose() % 2 == 0 ? .02 : -.15, false, null, 1.08, "40,98 48,97 54,100 42,100");
        Sketch sk = Sketch.standing(b, s, 64, 108).at(0, 8, 1);
        Figures.draw(sk, p, Garment.of(Pigment.BLOSSOM_YELLOW, .7, Pigment.CLOTH_RED), Heads.CROWN);
        Sketch d = sk.part("emblems");
        d.colour("33,44 33,70 34,97", 3.4, CLOTH_RED, .85, Profile.FLAT);
        if (d.shows(100, 60)) {
            d.blob(20, 62, 3, 3, 0, Pigment.GOLD, .9, .2);
            d.line("18,62 20,59 22,62 20,65 18,62", .6);
            d.blob(48, 78, 3, 3, 0, Pigment.GOLD, .9, .2);
            d.lines("14,90 18,86 22,90 26,86 30,90;40,90 44,86 48,90 52,86", .7, .8, 0);
        }
    }
}
