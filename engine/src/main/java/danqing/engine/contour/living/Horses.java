package danqing.engine.contour.living;

import danqing.engine.contour.brush.Profile;
import danqing.engine.contour.brush.Tip;
import danqing.engine.contour.motif.Subject;
import danqing.styles.Pigment;

/** Horse and donkey. */
final class Horses {
    private Horses() {}

    /** 马: arched neck, jointed legs, flying mane and tail. */
    static class Horse extends Beast {
        static final Pose[] POSES = {new Pose(Gait.STAND, "83,47,31 96,31,19 104,17,13 107,9,11", 106, 9, .92, false),
            new Pose(Gait.RUN, "86,46,29 101,34,18 111,22,13 116,16,11", 115, 16, .62, false),
            new Pose(Gait.STAND, "86,49,27 101,58,17 111,69,12 114,74,11", 113, 73, 1.28, false),
            new Pose(Gait.WALK, "85,46,30 99,32,18 109,19,13 113,12,11", 112, 12, .8, false),
            new Pose(Gait.STEP, "83,47,31 94,29,19 98,14,13 97,8,11", 99, 7, .82, true)};

        /** At large: walking, running and grazing more often than standing. */
        private static final Pose[] LOOSE = {POSES[3], POSES[1], POSES[2], POSES[4],
            new Pose(Gait.RUN, "86,45,28 102,36,18 113,27,13 118,22,11", 117, 22, .5, false), POSES[0],
            new Pose(Gait.WALK, "86,49,27 100,54,17 111,63,12 114,68,11", 113, 67, 1.2, false), POSES[1]};

        Horse() {
            super(136, 50, Pigment.FUR_BROWN, .5);
        }

        Horse(double width, double leg, Pigment coat, double tone) {
            super(width, leg, coat, tone);
        }

        @Override
        Pose[] poses() {
            return LOOSE;
        }

        @Override
        double build() {
            return .87;
        }

        @Override
        Pigment[] coats() {
            return new Pigment[] {Pigment.FUR_BROWN, Pigment.FUR_BROWN, Pigment.FUR_DARK, Pigment.FUR_LIGHT, Pigment.FUR_ORANGE};
        }

        @Override
        String trunk() {
            return "80,33 / 66,38 46,38 /1.2 31,33 19,39 14,49 /.9 16,60 |0 28,67 40,63 |1 56,68 74,67 |0 86,66 |.9 98,58 100,47 |.9 97,40 90,35.4 80,33";
        }

        @Override
        double[] joints() {
            return new double[] {27, 50, 87, 52, 25, 11.5, 7.4, 4.2, 6.4};
        }

        @Override
        String folds() {
            return "38,40 44,50 40,62;78,38 74,50 80,62;20,46 26,44;88,46 84,56 88,64;52,44 50,54";
        }

        @Override
        void behind(Sketch sk, Pose p) {
            double[][] t = p.gait() == Gait.RUN ? new double[][] {{17, 41}, {6, 36}, {-6, 40}, {-14, 50}} : new double[][] {{17, 42}, {8, 46}, {5, 62}, {1,
                    80}};
            hairTail(sk, t, 12, sk.shows(100, 60) ? 9 : 5, Pigment.FUR_DARK);
        }

        @Override
        void upon(Sketch sk, Pose p, Limb neck) {
            sk.washed("19,52 20,43 30,36 38,40", 8, .34);
            sk.washed("97,46 96,55 88,62", 7, .34);
            sk.washed("74,38 72,48 78,58", 5, .26);
            sk.washed("42,62 58,66 74,65", 5, .3);
            mane(sk, neck, .30, 18, p.gait() == Gait.RUN ? 9 : 12, p.gait() == Gait.RUN ? 1.2 : .25, Pigment.FUR_DARK);
        }

        @Override
        void head(Sketch h) {
            Pigment c = coat(h.subject());
            h.form("0,-4 -4,-13 4,-6", c, tone, .8);
            String head = "-4,-5 / 4,-6 14,-5 23,-4 / 28,-2 28,3 25,6 / 19,5 13,7 7,11 |0 0,10 -6,2";
            h.mass(head, c, tone);
            h.tint("20,-4 28,-3 28,4 25,6 19,5", Pigment.SHADE, .35, 1.4);
            h.tint("2,4 7,11 14,7 20,5 14,3", Pigment.SHADE, .25, 1.2);
            h.contour(head, .95);
            h.lines("12,6 9,1 4,-1;27,3 21,3.4", .6, .9, 50);
            h.blob(8, -2.4, 1.5, 1.2, .2, Pigment.FEATHER_DARK, 1, .9);
            h.blob(25.5, -.5, 1.1, .8, .6, Pigment.FEATHER_DARK, .9, .7);
            for (String lock : new String[] {"-1,-6 3,-3 5,1", "-3,-5 -1,0 1,5"}) {
                h.path(Outline.open(lock).points(), Tip.of(h.line() * 1.3, h.ink(), Profile.NAIL).raw().tremor(.5).wash(.6).pigment(Pigment.FUR_DARK));
            }
        }
    }

    /** 驴: long ears, short upright mane, pale muzzle, tufted tail. */
    static final class Donkey extends Horse {
        private static final Pose[] DONKEY = {new Pose(Gait.STAND, "83,47,27 95,38,17 104,29,13 108,24,11", 107, 24, .8, false),
            new Pose(Gait.WALK, "84,47,27 98,41,17 108,34,13 112,30,11", 111, 30, .7, false),
            new Pose(Gait.STAND, "86,49,26 100,58,16 108,68,12 111,73,11", 110, 72, 1.25, false),
            new Pose(Gait.STEP, "83,47,27 94,36,17 101,25,13 104,19,11", 103, 19, .95, false)};

        Donkey() {
            super(134, 46, Pigment.FUR_DARK, .5);
        }

        @Override
        Pigment coat(Subject s) {
            return s.is("white") ? Pigment.FUR_LIGHT : Pigment.FUR_DARK;
        }

        @Override
        Pose[] poses() {
            return DONKEY;
        }

        @Override
        String trunk() {
            return "80,38 / 66,42 46,41 /1.2 31,38 20,42 15,51 /.9 17,60 |0 28,68 40,66 |1 56,72 74,71 |0 86,68 |.9 97,60 99,49 |.9 97,44 90,40 80,38";
        }

        @Override
        double[] joints() {
            return new double[] {28, 54, 87, 54, 23, 10.5, 6.8, 4.2, 6};
        }

        @Override
        void behind(Sketch sk, Pose p) {
            sk.colour("18,44 10,50 8,62", 3, coat(sk.subject()), .8, Profile.BONE);
            sk.line("18,44 10,50 8,62", .7);
            hairTail(sk, new double[][] {{8, 60}, {7, 68}, {5, 78}}, 5, 5, Pigment.FEATHER_DARK);
        }

        @Override
        void upon(Sketch sk, Pose p, Limb neck) {
            sk.tint("40,68 56,72 74,71 84,66 70,64 52,64", Pigment.FUR_LIGHT, .55, 3);
            mane(sk, neck, .35, 14, 4.5, -.1, Pigment.FEATHER_DARK);
        }

        @Override
        void head(Sketch h) {
            Pigment c = coat(h.subject());
            h.form("3,-5 / 4,-16 0,-25 / -5,-20 -4,-12 -2,-5", c, tone, .9);
            h.tint("1,-7 1,-15 -1,-20 -2,-13", Pigment.SHADE, .6, .5);
            String head = "-4,-5 / 5,-6 14,-4 22,-3 / 27,-1 27,4 24,7 / 18,6 12,7 7,10 |0 0,9 -6,2";
            h.mass(head, c, tone);
            h.tint("18,-3.5 27,-2 27,4 24,7 18,6", Pigment.FUR_LIGHT, 1, 1);
            h.blob(8, -2.2, 3, 2.4, 0, Pigment.FUR_LIGHT, .8, 0);
            h.contour(head, .95);
            h.form("-1,-5 / -6,-15 -13,-21 / -16,-14 -11,-7 -5,-2", c, tone, .9);
            h.blob(8.4, -2.2, 1.5, 1.3, .2, Pigment.FEATHER_DARK, 1, .9);
            h.blob(24.5, 1, 1.1, .8, .6, Pigment.FEATHER_DARK, .9, .7);
            h.lines("26,4 20,4.4", .6, .9, 50);
        }
    }
}
