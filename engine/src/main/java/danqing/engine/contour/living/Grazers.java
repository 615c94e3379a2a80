package danqing.engine.contour.living;

import danqing.engine.contour.brush.Curves;
import danqing.engine.contour.brush.Profile;
import danqing.engine.contour.brush.Tip;
import danqing.engine.contour.motif.Motif;
import danqing.styles.Pigment;
import java.util.Map;

/** Ox, sheep, deer; and the list of all that graze. */
final class Grazers {
    private Grazers() {}

    static void addTo(Map<String, Motif> m) {
        m.put("horse", new Horses.Horse());
        m.put("donkey", new Horses.Donkey());
        m.put("ox", new Ox());
        m.put("sheep", new Sheep());
        m.put("deer", new Deer());
        m.put("camel", new DesertAndYard.Camel());
        m.put("pig", new DesertAndYard.Pig());
    }

    /** 牛: the water buffalo, wet dark mass and swept-back horns. */
    static final class Ox extends Beast {
        static final Pose[] POSES = {new Pose(Gait.STAND, "108,46,36 122,42,27 130,42,20", 128, 36, .62, false),
            new Pose(Gait.WALK, "108,46,36 122,40,27 130,38,20", 128, 31, .5, false),
            new Pose(Gait.STEP, "108,48,36 122,54,26 130,62,19", 127, 57, 1.0, false),
            new Pose(Gait.REST, "108,46,36 120,38,27 127,34,20", 125, 28, .55, false)};

        Ox() {
            super(164, 42, Pigment.FUR_DARK, .62);
        }

        @Override
        double build() {
            return .92;
        }

        @Override
        Pose[] poses() {
            return POSES;
        }

        @Override
        String trunk() {
            return "104,24 / 88,27 66,29 46,26 /1.2 28,24 14,31 9,43 /.9 11,58 |0 24,68 36,70 |1.1 58,76 84,76 |0 100,72 |.9 116,66 120,52 |.9 118,38 113,28 104,24";
        }

        @Override
        double[] joints() {
            return new double[] {23, 56, 104, 56, 28, 15, 10, 6.6, 9};
        }

        @Override
        String folds() {
            return "38,30 44,42 38,60;96,30 92,46 98,64;15,38 22,34";
        }

        @Override
        void behind(Sketch sk, Pose p) {
            sk.line("11,36 3,46 4,62", 1.2);
            hairTail(sk, new double[][] {{4, 58}, {4, 66}, {1, 76}}, 5, 5, Pigment.FUR_DARK);
        }

        @Override
        void upon(Sketch sk, Pose p, Limb neck) {
            // a wet hide: ink pooled in haunch, shoulder and belly, the back left light, a breath along the ribs
            sk.washed("16,46 22,56 32,66", 16, .5);
            sk.washed("100,34 98,48 104,64", 15, .5);
            sk.washed("34,70 58,74 88,74", 12, .55);
            for (String rib : new String[] {"34,40 40,52 37,66", "58,42 62,54 58,68", "78,40 82,52 80,66"}) {
                sk.washed(rib, sk.rng().uniform(7, 11), sk.rng().uniform(.2, .34));
            }
            if (sk.shows(100, 60)) {
                Hair.between(sk, "84,27 96,25 108,27", "82,34 92,33 102,34", 9, .7, .8, 2, .1, Pigment.INK);
                Hair.between(sk, "46,72 60,75 90,75", "43,78 57,81 86,80", 9, .6, .7, 2, .05, Pigment.INK);
            }
            sk.lines("112,38 116,50 112,60;118,36 122,48 119,58", .7, .8, 50);
        }

        @Override
        void head(Sketch h) {
            Pigment c = coat(h.subject());
            // far horn, ear
            h.solid("3,-8 / 0,-18 -9,-23 -26,-20 | -10,-17 -4,-13 -2,-6", Pigment.FUR_DARK, .8);
            String head = "-7,-8 / 3,-11 12,-8 24,-5 / 34,-3 37,3 33,9 / 26,9 16,11 6,14 |0 -4,12 -9,2";
            h.mass(head, c, tone);
            h.tint("24,-5 34,-3 37,3 33,9 26,9", Pigment.FEATHER_DARK, .5, 1.6);
            h.model(head, .3);
            h.contour(head, 1);
            h.form("-5,-2 / -13,1 -22,6 -24,9 / -15,10 -6,4", c, tone, .85);
            String horn = "-4,-10 / -10,-18 -22,-21 -40,-12 | -26,-15 -16,-12 -9,-4";
            h.mass(horn, Pigment.HAIR, .6);
            h.model(horn, .4);
            h.contour(horn, 1.1);
            h.lines("-9,-16 -11,-8;-15,-18.6 -17,-12.4;-22,-20 -23,-14.4", .7, .8, 50);
            h.blob(9, -3, 2.2, 1.7, .3, Pigment.PAPER, .8, 0);
            h.blob(9.4, -3, 1.6, 1.4, 0, Pigment.FEATHER_DARK, 1, .9);
            h.blob(32, 0, 1.7, 1.1, .8, Pigment.FEATHER_DARK, 1, .8);
            h.lines("35,6 27,6;3,-6 8,-8", .7, .9, 50);
        }
    }

    /** 羊: a woolly cloud on thin legs. */
    static final class Sheep extends Beast {
        private static final Pose[] POSES = {new Pose(Gait.STAND, "88,46,30 98,36,22 104,30,17", 103, 27, .55, false),
            new Pose(Gait.STAND, "88,50,30 100,60,21 107,68,15", 105, 66, 1.05, false), new Pose(Gait.WALK, "88,46,30 100,38,22 107,33,17", 106, 30, .5,
                    false),
            new Pose(Gait.REST, "88,46,30 97,34,22 102,27,17", 101, 24, .45, false), new Pose(Gait.STEP, "88,46,30 95,34,22 97,26,17", 97, 23, .5, true)};

        Sheep() {
            super(134, 40, Pigment.FUR_LIGHT, .6);
        }

        @Override
        double build() {
            return .92;
        }

        @Override
        Pose[] poses() {
            return POSES;
        }

        @Override
        String trunk() {
            return "88,26 | 78,22 70,27 | 60,22 50,27 | 40,23 30,29 | 20,30 15,40 | 8,48 12,58 | 12,68 24,70 | 34,78 44,73 | 54,80 64,74 | 74,79 82,72 |"
                    + " 94,72 98,62 | 105,54 101,46 |0 98,34 88,26";
        }

        @Override
        double[] joints() {
            return new double[] {27, 58, 84, 58, 15, 8, 5.4, 4, 5.4};
        }

        @Override
        String folds() {
            return "30,38 36,35 40,40;48,36 55,33 58,39;66,40 72,36 77,42;24,50 30,47 34,53;42,50 49,46 53,53;60,52 66,48 71,55;78,54 84,50 88,56;"
                    + "32,62 38,59 42,64;54,64 60,60 64,66;72,64 78,61 82,66";
        }

        @Override
        void behind(Sketch sk, Pose p) {
            sk.form("14,40 4,46 2,56 8,60 14,54", Pigment.FUR_LIGHT, .5, .9);
        }

        @Override
        void upon(Sketch sk, Pose p, Limb neck) {
            sk.lines("86,38 92,34 96,40;90,50 96,46 100,52", .75, .85, 42);
        }

        @Override
        void head(Sketch h) {
            String head = "-6,-7 / 4,-9 13,-6 21,-2 / 24,2 22,6 18,7 / 12,8 4,10 -4,9 |0 -8,0";
            h.mass(head, Pigment.FUR_LIGHT, .3);
            h.model(head, .25);
            h.contour(head, .9);
            String horn = "0,-8 / -5,-17 -16,-15 -17,-5 -12,3 -4,3 | -9,-1 -11,-6 -7,-9 -3,-4";
            h.form(horn, Pigment.FUR_BROWN, .55, .9);
            h.lines("-6,-14 -5,-9;-13,-13 -9,-8;-16,-6 -11,-5;-12,1 -9,-2", .6, .8, 50);
            h.form("-2,2 / -8,7 -15,10 / -12,3 -4,-1", Pigment.FUR_LIGHT, .5, .8);
            h.blob(7, -3.4, 1.6, 1.2, .2, Pigment.FEATHER_DARK, 1, .9);
            h.lines("21,3 17,3.5;18,7 17,13;16,7 13,12", .6, .9, 40);
            h.blob(21, 0, 1, .7, .8, Pigment.FEATHER_DARK, .9, .6);
        }
    }

    /** 鹿: slender, dappled, antlers. */
    static final class Deer extends Beast {
        private static final Pose[] POSES = {new Pose(Gait.STAND, "72,50,20 80,38,12 83,28,9 86,22,9", 85, 23, .55, false),
            new Pose(Gait.WALK, "73,50,20 83,40,12 90,31,9 94,26,9", 93, 27, .45, false), new Pose(Gait.STEP, "72,50,20 79,38,12 78,28,9 77,23,9", 79, 23,
                    .5, true),
            new Pose(Gait.RUN, "74,50,19 86,42,12 93,33,9 97,28,9", 96, 29, .35, false), new Pose(Gait.REST, "72,50,20 79,38,12 82,28,9 84,22,9", 83, 23,
                    .5, false)};

        Deer() {
            super(106, 40, Pigment.FUR_ORANGE, .55);
        }

        @Override
        double build() {
            return .92;
        }

        @Override
        Pose[] poses() {
            return POSES;
        }

        @Override
        String trunk() {
            return "68,42 / 54,47 38,46 / 26,43 17,47 13,55 /.9 15,62 |0 24,67 32,66 |1 46,70 60,70 |0 70,68 |.9 79,64 82,55 |.9 80,48 75,43.6 68,42";
        }

        @Override
        double[] joints() {
            return new double[] {22, 58, 71, 58, 17, 7.6, 4.6, 2.6, 3.8};
        }

        @Override
        String folds() {
            return "33,48 37,57 32,66;65,48 62,57 66,66;73,56 71,63";
        }

        @Override
        void behind(Sketch sk, Pose p) {
            sk.form("16,50 9,50 6,57 10,60 15,57", Pigment.FUR_LIGHT, .5, .8);
        }

        @Override
        void upon(Sketch sk, Pose p, Limb neck) {
            sk.tint("30,67 46,70 62,69 70,65 56,64 40,63", Pigment.FUR_LIGHT, .7, 2);
            if (sk.shows(100, 40)) {
                for (String row : new String[] {"24,50 36,49 50,50 64,49", "24,55 36,55 50,56 62,55", "28,60 42,61 56,61"}) {
                    double[][] q = Curves.resample(Outline.open(row).points(), 6.3);
                    for (double[] d : q) {
                        sk.blob(d[0] + sk.rng().normal(0, 1.3), d[1] + sk.rng().normal(0, .9), 1.5, 1.1, .3, Pigment.FUR_LIGHT, .95, 0);
                    }
                }
            }
        }

        @Override
        void head(Sketch h) {
            Pigment c = coat(h.subject());
            antler(h, "1,-5 -2,-14 -9,-22 -8,-33", "-3,-16 4,-21 6,-27", "-8,-24 -15,-29 -16,-35", .85);
            antler(h, "2,-5 3,-14 0,-22 4,-32", "3,-13 10,-17 13,-22", "1,-23 -5,-29 -5,-35", 1);
            String head = "-4,-4 / 4,-6 12,-3 19,0 / 21,2 20,5 17,6 / 10,6 4,8 |0 -3,7 -6,2";
            h.form(head, c, tone, .85);
            h.tint("17,0 21,2 20,5 16,6", Pigment.FUR_DARK, .6, .7);
            h.form("-2,-3 / -8,-7 -15,-6 / -11,-1 -4,1", c, tone, .8);
            h.blob(5.6, -1.6, 1.6, 1.3, .2, Pigment.FEATHER_DARK, 1, .9);
            h.blob(19.6, 1.8, 1.2, 1, 0, Pigment.FEATHER_DARK, 1, .8);
        }

        private static void antler(Sketch h, String beam, String brow, String tine, double tone) {
            for (String b : new String[] {beam, brow, tine}) {
                h.path(Outline.open(b).points(), Tip.of(Math.max(1.1, h.unit() * (b.equals(beam) ? 2.4 : 1.7)), h.ink() * tone,
                        Profile.TAPER).raw().tremor(.7)
                        .wash(.7).pigment(Pigment.BARK_DARK));
            }
        }
    }
}
