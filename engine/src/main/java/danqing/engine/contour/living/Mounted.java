package danqing.engine.contour.living;

import static danqing.styles.Pigment.CLOTH_BLUE;
import static danqing.styles.Pigment.CLOTH_DARK;
import static danqing.styles.Pigment.CLOTH_LIGHT;
import static danqing.styles.Pigment.CLOTH_RED;

import danqing.engine.contour.brush.Brush;
import danqing.engine.contour.brush.Profile;
import danqing.engine.contour.brush.Tip;
import danqing.engine.contour.motif.Motif;
import danqing.engine.contour.motif.Subject;
import danqing.styles.Pigment;
import java.util.Map;

/** Riders: seated with the thigh over the flank. */
final class Mounted {
    private Mounted() {}

    static void addTo(Map<String, Motif> m) {
        m.put("rider", Mounted::rider);
        m.put("general", Mounted::general);
        m.put("herd_boy", Mounted::herdBoy);
    }

    private static void rider(Brush b, Subject s) {
        Sketch sk = Sketch.standing(b, s, 140, 150);
        Beast.Pose pose = Horses.Horse.POSES[new int[] {3, 0, 1, 4}[s.pose() & 3]];
        Sketch horse = sk.at(11, 50, 1).stretched(.87);
        new Horses.Horse().pose(horse, pose);
        tack(horse.part("tack"), CLOTH_BLUE);
        Pigment robe = s.is("red") ? CLOTH_RED : s.pose() % 3 == 0 ? CLOTH_LIGHT : s.pose() % 3 == 1 ? CLOTH_BLUE : Pigment.CLOTH_GREEN;
        Sketch man = horse.part("man").at(54, 37, .92, pose.gait() == Gait.RUN ? .14 : 0, false).stretched(1 / .87).leaning();
        seat(man, robe, .5, CLOTH_DARK);
        rein(horse.part("rein"), pose, 76, 22);
        arm(man.part("arm"), robe, .5, "-6,-37 / -12,-24 -4,-13 / 8,-9 21,-11 |1 23,-17 / 12,-21 6,-28 |0 -6,-37", 22, -13.6);
        (s.pose() % 2 == 0 ? Heads.CAP : Heads.STRAW_HAT).draw(man.part("head").at(4, -47, .96, .08, false), false);
    }

    private static void general(Brush b, Subject s) {
        Sketch sk = Sketch.standing(b, s, 158, 160);
        Beast.Pose pose = Horses.Horse.POSES[new int[] {0, 3, 1, 4}[s.pose() & 3]];
        Sketch horse = sk.at(19, 60, 1).stretched(.87);
        new Horses.Horse().pose(horse, pose);
        tack(horse.part("tack"), CLOTH_RED);
        Sketch man = horse.part("man").at(54, 37, .97).stretched(1 / .87);
        // cloak in the wind
        Sketch cloak = man.part("cloak");
        String cape = "-8,-40 / -20,-34 -32,-22 -46,-14 |.9 -40,-8 | -44,0 |.9 -32,2 -22,8 -12,6 |0 -8,-40";
        cloak.form(cape, CLOTH_RED, .7, 1);
        cloak.model(cape, .35);
        cloak.lines("-12,-34 -24,-18 -38,-8;-12,-28 -20,-10 -30,0", .8, .9, 60);
        seat(man, Pigment.BRONZE, .6, CLOTH_DARK);
        scales(man.part("scales"));
        rein(horse.part("rein"), pose, 74, 20);
        Sketch lance = man.part("lance");
        boolean level = (s.pose() & 3) == 2;
        String shaft = level ? "-34,-8 10,-16 64,-26" : "16,22 19,-20 23,-84";
        Figures.pole(lance, shaft, 1.9, Pigment.WOOD_DARK);
        Sketch tip = level ? lance.at(64, -26, 1, 1.4, false) : lance.at(23, -84, 1, .06, false);
        tip.form("-2.4,0 | 0,-12 | 2.4,0", Pigment.STONE, .6, .8);
        for (int i = -2; i <= 2; i++) {
            tip.colour("0,1 " + i * 1.6 + ",5 " + i * 2.4 + ",10", 1.8, Pigment.VERMILION, 1, Profile.NAIL);
        }
        arm(man.part("arm"), Pigment.BRONZE, .6, level ? "-6,-37 / -12,-24 -6,-13 / 4,-11 14,-14 |1 14,-20 / 6,-22 4,-29 |0 -6,-37"
                : "-6,-37 / -11,-26 -4,-18 / 6,-18 18,-24 |1 18,-30 / 10,-28 5,-32 |0 -6,-37", level ? 15 : 19.6, level ? -17 : -27);
        Heads.HELMET.draw(man.part("head").at(4, -47, 1, .08, false), false);
    }

    private static void scales(Sketch a) {
        if (a.shows(100, 60)) {
            for (int r = 0; r < 4; r++) {
                for (int i = 0; i < 5; i++) {
                    double x = -10 + i * 5 + r % 2 * 2.4;
                    double y = -30 + r * 7;
                    a.path(new double[][] {{x - 2.4, y}, {x, y + 2.6}, {x + 2.4, y}}, Tip.of(a.line() * .6, a.ink() * .85, Profile.ORCHID).tremor(.4));
                }
            }
        }
        a.colour("-14,-6 0,-3 12,-6", 3, CLOTH_RED, .9, Profile.BONE);
    }

    /** Robe, thigh and boot about the seat (0, 0). */
    private static void seat(Sketch sk, Pigment robe, double tone, Pigment trim) {
        String body = "-8,-41 / -15,-32 -17,-16 -16,0 / -8,7 4,7 |0 12,2 |1 13,-14 12,-28 / 9,-37 |.8 2,-42 |0 -8,-41";
        sk.mass(body, robe, tone);
        sk.model(body, .34);
        sk.contour(body, 1.1);
        String boot = "9,24 18,23 19,30 / 26,32 25,36 10,35 | 9,24";
        sk.solid(boot, Pigment.HAIR, .9);
        String thigh = "-15,-4 / -4,-8 10,-6 19,3 / 22,13 19,25 |.9 8,26 / 7,16 1,12 -8,12 / -18,8 -15,-4";
        sk.mass(thigh, robe, tone);
        sk.model(thigh, .28);
        sk.contour(thigh, 1);
        sk.lines("-10,0 4,3 13,12;-8,6 4,8 11,18", .75, .9, 50);
        sk.colour("-1,-42 5,-34 3,-26", 2, trim, .85, Profile.BONE);
        sk.colour("9,-40 5,-35", 2, trim, .85, Profile.BONE);
        sk.colour("-16,-9 -4,-7 12,-9", 2.4, trim, .9, Profile.BONE);
        sk.lines("-8,-20 -4,-12;8,-24 6,-14", .7, .8, 60);
    }

    private static void arm(Sketch sk, Pigment robe, double tone, String form, double hx, double hy) {
        sk.blob(hx, hy, 2.4, 2.1, 0, Pigment.SKIN, .6, 0);
        sk.mass(form, robe, tone);
        sk.model(form, .28);
        sk.contour(form, 1);
        sk.lines("-4,-26 2,-18 12,-15", .7, .9, 50);
    }

    private static void tack(Sketch sk, Pigment cloth) {
        sk.form("40,37 / 52,39 68,38 | 70,50 / 64,57 50,57 | 40,50 40,37", cloth, .8, .8);
        sk.lines("44,50 54,53 66,50", .6, .8, 50);
        sk.colour("70,43 82,50 97,50", 1.5, Pigment.VERMILION, .9, Profile.FLAT);
        sk.colour("40,43 28,46 16,46", 1.5, Pigment.VERMILION, .9, Profile.FLAT);
    }

    private static void rein(Sketch sk, Beast.Pose p, double hx, double hy) {
        double m = p.mirrored() ? -1 : 1;
        double mx = p.headX() + m * Math.cos(p.turn()) * 20;
        double my = p.headY() + Math.sin(p.turn()) * 20;
        sk.path(new double[][] {{hx, hy}, {(hx + mx) / 2, (hy + my) / 2 + 5}, {mx, my}}, Tip.of(Math.max(.9, sk.line() * .6), sk.ink() * .9,
                Profile.FLAT).tremor(.6));
    }

    private static void herdBoy(Brush b, Subject s) {
        Sketch sk = Sketch.standing(b, s, 168, 130);
        Beast.Pose pose = Grazers.Ox.POSES[new int[] {1, 0, 2, 3}[s.pose() & 3]];
        double drop = pose.gait() == Gait.REST ? 23 : 0;
        Sketch ox = sk.at(7, 30, 1).stretched(.92);
        new Grazers.Ox().pose(ox, pose);
        Sketch boy = ox.part("boy").at(70, 28 + drop, .74).stretched(1 / .92).leaning();
        Pigment coat = s.pose() % 2 == 0 ? CLOTH_RED : CLOTH_BLUE;
        Sketch leg = boy.part("leg");
        Limb.draw(leg, "-4,-2,12 9,6,10 12,20,7", CLOTH_LIGHT, .3, 1);
        Limb.draw(leg, "12,19,5 13,27,4.4", Pigment.SKIN, .4, .8);
        leg.form("10,26 / 10,31 20,32 | 21,29 15,27 10,26", Pigment.SKIN, .4, .8);
        String body = "-6,-32 / -13,-24 -14,-10 -13,3 |1 0,6 12,2 |1 11,-14 10,-26 |.8 4,-33 |0 -6,-32";
        boy.form(body, coat, .6, 1.1);
        boy.model(body, .3);
        boy.lines("-8,-12 -4,-2;6,-16 5,-4;-1,-10 0,0", .7, .9, 50);
        boy.colour("0,-33 5,-26 4,-20", 2, CLOTH_DARK, .8, Profile.BONE);
        Heads.HERD.draw(boy.part("head").at(4, -42, 1.2, -.08, false), false);
        Sketch f = boy.part("flute");
        String sleeve = "-5,-30 / -12,-20 -4,-14 / 8,-16 16,-26 |1 14,-33 / 6,-26 3,-25 |0 -5,-30";
        Figures.pole(f, "5,-38 18,-33 34,-27", 2.2, Pigment.BAMBOO);
        f.blob(16, -31.6, 2.2, 2, 0, Pigment.SKIN, .6, 0);
        f.blob(23, -29.4, 2.2, 2, 0, Pigment.SKIN, .6, 0);
        f.form(sleeve, coat, .6, .95);
        if (s.pose() % 4 == 1) {
            Heads.STRAW_HAT.draw(boy.part("hat").at(-15, -16, 1, -1.2, false), true);
        }
        Sketch rope = ox.part("rope");
        rope.path(new double[][] {{80, 16 + drop}, {104, 30 + drop}, {pose.headX() + 24 * Math.cos(pose.turn()),
                pose.headY() + drop * .98 + 28 * Math.sin(pose.turn())}},
                Tip.of(Math.max(.9, rope.line() * .6), rope.ink() * .8, Profile.FLAT).tremor(.8).pigment(Pigment.ROPE));
    }
}
