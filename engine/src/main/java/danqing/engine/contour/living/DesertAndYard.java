package danqing.engine.contour.living;

import danqing.engine.contour.brush.Profile;
import danqing.engine.contour.brush.Tip;
import danqing.styles.Pigment;

/** Camel and pig. */
final class DesertAndYard {
    private DesertAndYard() {}

    /** 骆驼: two humps. */
    static final class Camel extends Beast {
        private static final Pose[] POSES = {new Pose(Gait.STAND, "88,50,24 100,52,15 107,40,11 107,26,9 109,20,9", 108, 19, .18, false),
            new Pose(Gait.WALK, "88,50,24 101,50,15 109,38,11 111,25,9 113,19,9", 112, 18, .12, false),
            new Pose(Gait.STEP, "88,50,24 100,54,15 109,46,11 113,36,9 116,31,9", 115, 30, .3, false),
            new Pose(Gait.REST, "88,50,24 100,52,15 107,40,11 107,26,9 109,20,9", 108, 19, .15, false)};

        Camel() {
            super(132, 48, Pigment.SAND_DARK, .9);
        }

        @Override
        Pose[] poses() {
            return POSES;
        }

        @Override
        String trunk() {
            return "88,38 /1.1 82,28 76,15 68,20 /1 64,32 56,36 /1.1 50,26 42,13 34,20 /1 28,34 16,42 14,52 /.9 17,60 |0 28,66 38,65 |1 56,69 74,67 |0 84,64 |.9 95,60"
                    + " 98,50 |0 96,42 88,38";
        }

        @Override
        double[] joints() {
            return new double[] {26, 52, 85, 52, 18, 8.6, 6.4, 4.2, 7.6};
        }

        @Override
        String folds() {
            return "38,42 42,52 36,63;78,40 74,52 80,63;66,24 62,34;46,24 52,34;88,46 84,56";
        }

        @Override
        void behind(Sketch sk, Pose p) {
            sk.line("16,46 8,54 9,66", 1);
            hairTail(sk, new double[][] {{9, 63}, {8, 68}, {6, 74}}, 4, 4, Pigment.FUR_BROWN);
        }

        @Override
        void upon(Sketch sk, Pose p, Limb neck) {
            Hair.between(sk, "70,18 75,16 80,22", "68,28 74,26 81,31", 9, .8, .8, 1.2, .1, Pigment.FUR_BROWN);
            Hair.between(sk, "35,18 41,15 47,21", "33,28 40,26 48,31", 9, .8, .8, 1.2, .1, Pigment.FUR_BROWN);
            double[][] throat = neck.right();
            for (int i = 4; i < throat.length * .7; i += 3) {
                sk.path(new double[][] {throat[i], {throat[i][0] + 1, throat[i][1] + 3}, {throat[i][0] - 1, throat[i][1] + 7}},
                        Tip.of(sk.line() * .9, sk.ink() * .9, Profile.NAIL).tremor(.5).wash(.4).pigment(Pigment.FUR_BROWN));
            }
            Hair.between(sk, "84,62 90,62 95,60", "83,74 89,75 94,72", 8, .9, .85, 1.5, .05, Pigment.FUR_BROWN);
        }

        @Override
        void head(Sketch h) {
            Pigment c = coat(h.subject());
            String head = "-5,-3 / 0,-7 8,-6 14,-3 22,-3 / 26,0 25,4 21,6 / 15,5 8,7 2,9 |0 -4,8";
            h.form(head, c, tone, .9);
            h.form("-1,-5 -6,-10 -5,-4", c, tone, .8);
            for (String tuft : new String[] {"-1,-6 2,-10 6,-8", "0,-6 4,-9 9,-7"}) {
                h.path(Outline.open(tuft).points(), Tip.of(h.line() * 1.2, h.ink(), Profile.NAIL).raw().wash(.5).pigment(Pigment.FUR_BROWN));
            }
            h.blob(8, -2, 1.7, 1.3, .1, Pigment.FEATHER_DARK, 1, .9);
            h.lines("25,3 18,3.4 14,1.5;23,-1 24,1", .6, .9, 46);
        }
    }

    /** 豚 */
    static final class Pig extends Beast {
        private static final Pose[] POSES = {new Pose(Gait.STAND, null, 106, 48, .42, false), new Pose(Gait.WALK, null, 107, 46, .35, false),
            new Pose(Gait.STEP, null, 105, 56, .7, false), new Pose(Gait.REST, null, 106, 46, .3, false)};

        Pig() {
            super(150, 30, Pigment.FUR_DARK, .7);
        }

        @Override
        Pose[] poses() {
            return POSES;
        }

        @Override
        String trunk() {
            return "110,32 / 92,24 68,21 44,23 / 24,28 12,42 12,56 /.9 14,68 |0 24,78 38,80 |1 60,88 84,86 |0 98,80 |.9 112,74 118,60 |0 118,42 110,32";
        }

        @Override
        double[] joints() {
            return new double[] {28, 70, 98, 70, 20, 11, 8, 6, 7.4};
        }

        @Override
        String folds() {
            return "40,34 46,52 38,72;92,32 88,52 94,74;20,44 28,38";
        }

        @Override
        void behind(Sketch sk, Pose p) {
            sk.line("13,48 5,44 3,51 9,53 8,46 1,41", 1);
        }

        @Override
        void upon(Sketch sk, Pose p, Limb neck) {
            Hair.between(sk, "52,22 76,22 100,28", "46,30 70,30 94,36", 22, .7, .8, 1.5, .1, Pigment.INK);
        }

        @Override
        void head(Sketch h) {
            Pigment c = coat(h.subject());
            String head = "-10,-14 / 2,-14 12,-6 24,-2 / 30,0 31,8 27,11 / 16,12 4,18 -8,18 |0 -16,4";
            h.mass(head, c, tone);
            h.model(head, .25);
            h.contour(head, .95);
            h.form("25,-2 30,-1 32,4 30,10 26,10 24,4", Pigment.SKIN, .6, .8);
            h.blob(29.4, 3, .8, 1.2, 0, Pigment.FEATHER_DARK, .9, .7);
            h.form("-4,-12 / 4,-18 10,-6 8,2 / 0,0 -5,-6", c, tone, .9);
            h.blob(12, -1, 1.7, 1.4, 0, Pigment.FEATHER_DARK, 1, .9);
            h.lines("28,10 19,9", .7, .9, 40);
        }
    }
}
