package danqing.engine.contour.living;

import static danqing.styles.Pigment.CLOTH_BLUE;
import static danqing.styles.Pigment.CLOTH_DARK;
import static danqing.styles.Pigment.CLOTH_LIGHT;

import danqing.engine.contour.brush.Brush;
import danqing.engine.contour.brush.Profile;
import danqing.engine.contour.brush.Tip;
import danqing.engine.contour.living.Figures.Garment;
import danqing.engine.contour.motif.Motif;
import danqing.engine.contour.motif.Subject;
import danqing.styles.Pigment;
import java.util.Map;

/** People who bring their boat: fisherman, boatman, lotus picker. */
final class BoatPeople {
    private BoatPeople() {}

    static void addTo(Map<String, Motif> m) {
        m.put("fisherman", BoatPeople::fisherman);
        m.put("boatman", BoatPeople::boatman);
        m.put("lotus_picker", BoatPeople::lotusPicker);
    }

    private static void fisherman(Brush b, Subject s) {
        Sketch sk = Sketch.standing(b, s, 150, 112);
        Sketch boat = sk.part("boat").at(4, 96, 1.02);
        Sampan.behind(boat);
        int k = s.pose() & 3;
        caped(sk.part("man").at(k == 1 ? 34 : 44, 92, 1), k, s);
        Sampan.before(boat);
        Sketch rod = sk.part("rod");
        double x = k == 1 ? 46 : 56;
        double[][] pole = k == 2 ? new double[][] {{x, 66}, {x + 36, 34}, {x + 74, 18}, {x + 86, 18}} : new double[][] {{x, 66}, {x + 38, 46}, {x + 74, 38},
                {x + 90, 42}};
        rod.path(pole, Tip.of(Math.max(1.1, rod.unit() * 1.5), rod.ink(), Profile.TAPER).tremor(.4).wash(.3).pigment(Pigment.BARK_DARK));
        double[] e = pole[3];
        rod.path(new double[][] {{e[0], e[1]}, {e[0] + 2, e[1] + 26}, {e[0] + 1, 104}}, Tip.of(.85, rod.ink() * .6, Profile.FLAT).tremor(.4));
        rod.line((e[0] - 6) + ",105 " + (e[0] + 1) + ",106.4 " + (e[0] + 9) + ",105", .5, .6);
    }

    /** 蓑笠翁, seated, seat at (0, 0): bent back, two tiers of straw, wide hat. */
    static void caped(Sketch sk, int pose, Subject s) {
        sk.form("4,-14 / 14,-16 22,-8 |.9 24,0 10,4 |0 4,-14", CLOTH_DARK, .7, .8);
        sk.mass("4,-62 -10,-54 -20,-36 -26,-10 -22,4 0,6 14,2 16,-10 15,-26 12,-50", Pigment.STRAW, .75);
        sk.tint("-10,-54 -20,-36 -26,-10 -22,4 -4,6 -10,-20 -4,-44", Pigment.SHADE, .45, 2.5);
        int n = sk.shows(60, 30) ? 26 : sk.shows(60, 16) ? 15 : 8;
        straw(sk, "-14,-32 0,-28 13,-32", "-28,5 -6,8 17,2", n);
        straw(sk, "-4,-56 3,-54 11,-52", "-23,-20 -2,-14 17,-22", n);
        Limb.draw(sk, "8,-34,6 15,-29,5 17,-26,4.4", Pigment.CLOTH_LIGHT, .3, .8);
        sk.blob(17, -26, 2.2, 2, 0, Pigment.SKIN, .6, 0);
        Sketch h = sk.part("head").at(6, -62, 1.15, pose == 3 ? .3 : .12, false);
        Heads.STRAW_HAT.draw(h, false);
        if (s.snowy()) {
            sk.tint("-10,-52 -18,-38 -21,-24 -14,-30 -6,-44", Pigment.SNOW, .9, 1);
        }
    }

    private static void straw(Sketch sk, String from, String to, int n) {
        double[][] p = Outline.open(from).points();
        double[][] q = Outline.open(to).points();
        for (int i = 0; i < n; i++) {
            double u = Math.clamp((i + sk.rng().uniform(-.3, .9)) / n, 0, 1);
            double[] a = p[(int) (u * (p.length - 1))];
            double[] e = q[(int) (u * (q.length - 1))];
            double ex = e[0] + sk.rng().normal(0, 1);
            double ey = e[1] + sk.rng().normal(0, 2);
            sk.path(new double[][] {{a[0], a[1] + sk.rng().normal(0, 1)}, {(a[0] + ex) / 2 + (ex - a[0]) * .12, (a[1] + ey) / 2 - 2}, {ex, ey}},
                    Tip.of(sk.line() * sk.rng().uniform(.7, 1.3), sk.ink() * sk.rng().uniform(.6, 1),
                            sk.rng().chance(.6) ? Profile.NAIL : Profile.RISE).tremor(.5)
                            .wash(.3).pigment(i % 4 == 1 ? Pigment.THATCH : Pigment.INK));
        }
    }

    private static void boatman(Brush b, Subject s) {
        Sketch sk = Sketch.standing(b, s, 156, 106);
        Sketch boat = sk.part("boat").at(10, 92, 1.32);
        Sampan.behind(boat);
        boolean punting = s.pose() % 2 == 0;
        Sketch man = sk.part("man").at(punting ? 14 : 20, 17, .74, punting ? .16 : .06, false);
        Figures.legs(man, CLOTH_DARK, punting ? .9 : .5);
        Posture p = new Posture(56, "32,26 / 40,32 46,36 |1 48,41 / 40,44 33,38 |0 32,26", Posture.WORK.robe(),
                "22,24 / 17,34 22,44 / 32,52 44,54 |1 47,48 / 36,44 30,38 / 28,32 27,27 |0 22,24", Posture.WORK.folds(), Posture.WORK.collar(),
                        Posture.WORK.sash(), 30, 11,
                .12, false, null, 1, null);
        Figures.draw(man, p, Garment.of(punting ? CLOTH_LIGHT : CLOTH_BLUE, .4, CLOTH_DARK), s.pose() % 4 == 3 ? Heads.KERCHIEF : Heads.STRAW_HAT);
        Sketch pole = sk.part("pole");
        if (punting) {
            Figures.pole(pole, "62,2 48,44 34,74 18,103", 1.7, Pigment.BAMBOO);
        } else {
            Figures.pole(pole, "62,48 44,66 24,84 4,100", 1.9, Pigment.WOOD);
            pole.form("12,91 | 1,98 -4,104 | 2,105 | 15,94 12,91", Pigment.WOOD, .9, .8);
        }
        Sampan.before(boat);
        if (s.pose() % 4 >= 2) {
            // a load under a mat amidships
            Sketch load = sk.part("load");
            load.form("66,88 / 66,72 80,66 96,68 / 110,72 112,88", Pigment.THATCH, .8, 1);
            load.model("66,88 66,72 80,66 96,68 110,72 112,88", .35);
            load.lines("74,70 73,88;84,67 84,88;95,68 96,88;104,71 105,88", .6, .8, 50);
            Sampan.before(boat.part("again"));
        }
    }

    private static void lotusPicker(Brush b, Subject s) {
        Sketch sk = Sketch.standing(b, s, 176, 106);
        Sketch boat = sk.part("boat").at(18, 92, 1.34);
        leaves(sk.part("leaves"), true);
        Sampan.behind(boat);
        boolean reach = s.pose() % 2 == 0;
        Sketch girl = sk.part("girl").at(reach ? 44 : 40, 16, .82);
        Posture p = new Posture(96, reach ? "58,38 / 72,44 84,56 |1 90,62 / 78,66 62,58 |0 58,38" : "56,38 / 64,48 72,52 |1 76,58 / 68,62 58,56 |0 56,38",
                Posture.SEAT.robe(),
                reach ? "40,38 / 32,52 44,62 / 62,70 82,74 |1 87,67 / 70,60 58,54 / 52,48 49,43 |0 40,38" : Posture.SEAT.sleeve(), Posture.SEAT.folds(),
                        Posture.SEAT.collar(), "",
                reach ? 52 : 48, 17, reach ? .25 : .08, false, reach ? new double[] {88, 68} : new double[] {74, 65}, 1.36, null);
        Figures.draw(girl, p, new Garment(reach ? Pigment.BLOSSOM_PINK : Pigment.CLOTH_GREEN, .6, Pigment.CLOTH_RED, null),
                reach ? Heads.TWIN_BUNS : Heads.HIGH_BUN);
        Sketch pick = sk.part("pick");
        double x = reach ? 122 : 104;
        pick.colour((x - 2) + ",92 " + (x + 1) + ",80 " + x + ",66", 1.3, Pigment.LOTUS_LEAF, 1, Profile.EVEN);
        flower(pick.at(x, 62, .9));
        Sampan.before(boat);
        heap(sk.part("heap"));
        Sampan.before(boat.part("again"));
        leaves(sk.part("front"), false);
    }

    private static void heap(Sketch sk) {
        sk.form("112,86 / 116,78 126,76 134,80 138,87", Pigment.LOTUS_LEAF, .7, .9);
        flower(sk.at(120, 78, .55));
        flower(sk.at(129, 77, .5, .3, false));
    }

    private static void leaves(Sketch sk, boolean behind) {
        double[][] at = behind ? new double[][] {{10, 92, 15}, {160, 88, 16}} : new double[][] {{-2, 102, 13}, {166, 101, 14}, {148, 105, 8}};
        for (double[] l : at) {
            Sketch g = sk.at(l[0], l[1], l[2] / 10);
            String leaf = "-10,0 / -6,-4 0,-4.6 7,-3.4 / 11,0 6,3.6 0,4 / -7,3.4 -10,0";
            g.form(leaf, Pigment.LOTUS_LEAF, .75, .8);
            g.model(leaf, .3);
            g.lines("0,-.4 -8,0;0,-.4 -3,-3.4;0,-.4 4,-3.2;0,-.4 9,0;0,-.4 4,3;0,-.4 -3,3.2", .5, .8, 50);
        }
    }

    private static void flower(Sketch f) {
        f.form("-3,4 / -9,0 -10,-7 / -5,-5 -2,1", Pigment.BLOSSOM_PINK, .5, .7);
        f.form("3,4 / 9,0 10,-7 / 5,-5 2,1", Pigment.BLOSSOM_PINK, .5, .7);
        f.form("-2,5 / -6,-3 -3,-11 / 1,-6 1,4", Pigment.BLOSSOM_PINK, .6, .7);
        f.form("2,5 / -1,-4 4,-11 / 7,-3 4,4", Pigment.BLOSSOM_PINK, .55, .7);
        f.form("-4,5 / -3,0 0,-6 / 4,0 4,5 0,7", Pigment.BLOSSOM_PINK, .5, .7);
    }
}
