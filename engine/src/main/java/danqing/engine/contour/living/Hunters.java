package danqing.engine.contour.living;

import danqing.engine.contour.brush.Brush;
import danqing.engine.contour.brush.Curves;
import danqing.engine.contour.brush.Profile;
import danqing.engine.contour.brush.Tip;
import danqing.engine.contour.motif.Motif;
import danqing.engine.contour.motif.Subject;
import danqing.styles.Pigment;
import java.util.Map;

/** Dog, wolf, fox and tiger. */
final class Hunters {
    private Hunters() {}

    static void addTo(Map<String, Motif> m) {
        m.put("dog", new Canine(Kind.DOG));
        m.put("wolf", new Canine(Kind.WOLF));
        m.put("fox", new Canine(Kind.FOX));
        m.put("tiger", new Tiger());
    }

    private enum Kind { DOG, WOLF, FOX }

    private static final class Canine extends Beast {
        private static final Pose[] DOG = {new Pose(Gait.STAND, "90,48,28 100,36,20 105,28,17", 104, 26, .15, false),
            new Pose(Gait.WALK, "90,48,28 102,38,20 108,32,17", 107, 30, .1, false), null, new Pose(Gait.RUN, "92,48,26 106,40,19 113,36,16", 112, 34, .05,
                    false),
            new Pose(Gait.STAND, "90,48,28 98,34,20 101,26,17", 101, 23, -.45, false), new Pose(Gait.STEP, "90,48,28 97,35,20 98,27,17", 100, 25, .1, true)};
        private static final Pose[] WILD = {new Pose(Gait.WALK, "90,48,28 104,42,20 112,38,17", 111, 36, .2, false),
            new Pose(Gait.STAND, "90,48,28 99,34,20 102,26,17", 102, 22, -.75, false), new Pose(Gait.STEP, "90,49,27 106,52,19 114,54,16", 113, 52, .35,
                    false),
            new Pose(Gait.RUN, "92,48,26 106,42,19 114,38,16", 113, 36, .1, false), new Pose(Gait.STAND, "90,48,28 97,36,20 98,28,17", 100, 26, .1, true)};
        private final Kind kind;

        Canine(Kind kind) {
            super(kind == Kind.DOG ? 142 : 150, kind == Kind.FOX ? 38 : 44,
                    kind == Kind.DOG ? Pigment.FUR_ORANGE : kind == Kind.FOX ? Pigment.FUR_ORANGE : Pigment.FUR_BROWN,
                    kind == Kind.WOLF ? .6 : .6);
            this.kind = kind;
        }

        @Override
        public void draw(Brush brush, Subject s) {
            if (kind == Kind.DOG && (s.pose() & 7) % 6 == 2 || kind == Kind.FOX && (s.pose() & 7) == 5) {
                sit(Sketch.standing(brush, s, 110, 100));
            } else {
                super.draw(brush, s);
            }
        }

        @Override
        double build() {
            return kind == Kind.DOG ? .85 : .93;
        }

        @Override
        Pigment[] coats() {
            return kind == Kind.DOG ? new Pigment[] {Pigment.FUR_BROWN, Pigment.FUR_DARK, Pigment.FUR_LIGHT, Pigment.FUR_BROWN, Pigment.FUR_ORANGE} : super.coats();
        }

        @Override
        Pose[] poses() {
            return kind == Kind.DOG ? DOG : WILD;
        }

        @Override
        boolean paws() {
            return true;
        }

        @Override
        String trunk() {
            return kind == Kind.FOX ? "86,42 / 68,46 50,45 / 34,42 24,48 19,58 /.9 20,66 |0 30,72 40,66 |1 58,66 74,73 |0 86,74 |.9 99,66 103,54 |.9 100,47 94,43 86,42"
                    : "86,36 / 68,42 50,41 / 34,38 24,44 18,54 /.9 19,64 |0 30,70 40,62 |1 56,61 72,70 |0 86,74 |.9 100,66 104,52 |.9 101,43 95,38 86,36";
        }

        @Override
        double[] joints() {
            return kind == Kind.FOX ? new double[] {28, 60, 90, 62, 18, 8, 5, 3.8, 5.2} : new double[] {28, 55, 90, 57, 20, 9.4, 6, 4.4, 6};
        }

        @Override
        String folds() {
            return "42,44 46,52 40,64;82,42 78,54 84,68;92,50 90,62";
        }

        @Override
        void behind(Sketch sk, Pose p) {
            Pigment c = coat(sk.subject());
            switch (kind) {
                case DOG -> {
                    Limb.draw(sk, "22,48,8 12,40,8 8,28,7 14,19,6 22,20,3", c, tone, .9);
                }
                case WOLF -> {
                    Limb.draw(sk, "21,50,7 12,58,10 8,70,12 6,82,8 6,88,2", c, tone, .9);
                    Hair.between(sk, "14,58 10,70 8,82", "8,64 3,76 3,90", 12, .8, .8, 1.5, .1, Pigment.INK);
                }
                default -> {
                    Limb.draw(sk, "22,54,7 8,58,13 -4,66,17 -12,76,11 -16,84,2", c, tone, .9);
                    sk.tint("-12,70 -4,76 -16,86", Pigment.FUR_LIGHT, 1, 1.4);
                    Hair.between(sk, "12,56 0,66 -8,74", "6,62 -6,74 -14,84", 14, .7, .75, 1.6, .1, Pigment.INK);
                }
            }
        }

        @Override
        void upon(Sketch sk, Pose p, Limb neck) {
            sk.tint("44,64 60,63 76,70 90,72 100,62 84,62 62,58", Pigment.FUR_LIGHT, kind == Kind.DOG ? .45 : .7, 2.6);
            if (kind == Kind.DOG) {
                return;
            }
            double[][] ruff = neck.left();
            if (sk.shows(100, 44)) {
                Hair.between(sk, "60,44 76,42 88,38", "52,49 68,48 80,46", 14, .7, .7, 1.5, .1, Pigment.INK);
                for (int i = 0; i < ruff.length * .8; i += 3) {
                    sk.path(new double[][] {ruff[i], {ruff[i][0] - 3, ruff[i][1] + 2.5}, {ruff[i][0] - 5, ruff[i][1] + 7}},
                            Tip.of(sk.line() * .8, sk.ink() * .8, Profile.NAIL).tremor(.5).wash(.3));
                }
            }
        }

        @Override
        void head(Sketch h) {
            Pigment c = coat(h.subject());
            double snout = kind == Kind.FOX ? 1.12 : 1;
            String ear = kind == Kind.DOG ? "2,-6 / -3,-13 -10,-10 / -14,-2 -12,4 / -7,1 -3,-2" : "-2,-5 | -7,-17 | 4,-8";
            if (kind != Kind.DOG) {
                h.form("4,-6 | 3,-17 | 9,-7", c, tone * 1.1, .8);
            }
            String head = "-8,-6 / 0,-10 8,-8 | 13,-4 " + 22 * snout + ",-1 / " + 26 * snout + ",1 " + 25 * snout + ",5 " + 22 * snout
                    + ",6 / 14,8 8,11 |0 0,13 -8,9 |0 -12,1 -8,-6";
            h.mass(head, c, tone);
            if (kind != Kind.DOG) {
                h.tint("24,3 14,4 6,4 -2,10 4,13 14,9 23,6", Pigment.FUR_LIGHT, 1, .8);
            }
            h.contour(head, .9);
            h.form(ear, kind == Kind.DOG ? Pigment.FUR_BROWN : c, kind == Kind.DOG ? .9 : tone, .85);
            if (kind != Kind.DOG) {
                h.tint("-2,-7 -5,-14 1,-9", Pigment.SHADE, .6, .4);
                h.lines("-6,8 -10,12;-3,10 -6,15;1,12 -1,17", .7, .8, 50);
            }
            h.blob(24.5 * snout, .6, 2, 1.6, 0, Pigment.FEATHER_DARK, 1, .9);
            h.blob(7.4, -3, 1.7, 1.3, .2, Pigment.FEATHER_DARK, 1, .9);
            h.lines((24 * snout) + ",5 16,5.4 13,4", .65, .9, 40);
        }

        /** Sitting on its haunches. */
        private void sit(Sketch sk) {
            Pigment c = coat(sk.subject());
            if (kind == Kind.FOX) {
                Limb.draw(sk, "30,92,8 14,92,14 2,84,15 0,74,9 4,68,2", c, tone, .9);
                sk.tint("-6,78 6,80 5,66 -2,68", Pigment.FUR_LIGHT, 1, 1.2);
            } else {
                Limb.draw(sk, "28,92,7 16,94,7 8,86,6 10,78,3", c, tone, .9);
            }
            Limb.draw(sk, "72,58,13 72,76,8 71,92,5.4 74,97,6", c, tone * 1.1, .8);
            String body = "70,34 / 54,40 40,54 30,72 / 22,86 28,97 |0 46,98 |.9 58,92 66,84 |0 78,72 |1 82,58 80,46 |0 78,36 70,34";
            sk.mass(body, c, tone);
            sk.model(body, .34);
            sk.contour(body, 1);
            Limb.draw(sk, "66,58,13 65,76,8 64,92,5.6 68,97,6.4", c, tone, .9);
            String haunch = "52,66 /0 40,68 /1 32,80 36,94 |0 46,98 |.9 60,98 | 62,94 54,91 / 62,80 52,66";
            sk.mass(haunch, c, tone);
            sk.contour(haunch, .9);
            sk.line("64,98 70,99 74,97", .8);
            Limb n = Limb.of("72,43,19 74,34,20 76,26,17");
            sk.mass(n.outline(), c, tone);
            sk.tint("79,38 81,52 78,66 72,74 68,64 72,48", Pigment.FUR_LIGHT, .8, 2.4);
            head(sk.part("head").at(76, 24, 1, 0, false));
        }
    }

    private static final class Tiger extends Beast {
        private static final Pose[] POSES = {new Pose(Gait.WALK, "112,40,38 124,38,32 130,38,28", 132, 38, .12, false),
            new Pose(Gait.STEP, "112,44,38 126,48,31 134,52,27", 136, 54, .3, false), new Pose(Gait.STAND, "112,40,38 122,32,32 127,28,28", 129, 28, -.05,
                    false),
            new Pose(Gait.REST, "112,40,38 122,32,32 127,28,28", 129, 27, 0, false), new Pose(Gait.RUN, "112,42,36 126,38,30 134,36,27", 136, 36, .1, false),
            new Pose(Gait.WALK, "112,40,38 118,34,32 118,28,28", 120, 28, .05, true)};

        Tiger() {
            super(184, 40, Pigment.FUR_ORANGE, .55);
        }

        @Override
        Pose[] poses() {
            return POSES;
        }

        @Override
        boolean paws() {
            return true;
        }

        @Override
        String trunk() {
            return "108,26 /1.1 96,24 88,30 66,36 48,33 / 32,29 20,37 16,50 /.9 18,62 |0 30,72 42,66 |1 60,72 86,72 |0 104,74 |.9 118,66 124,54 |.9 122,40 117,30 108,26";
        }

        @Override
        double[] joints() {
            return new double[] {28, 58, 106, 58, 26, 14, 10, 8, 11};
        }

        @Override
        String folds() {
            return "46,36 52,48 44,66;98,28 92,46 100,66;112,46 108,64";
        }

        @Override
        void behind(Sketch sk, Pose p) {
            boolean up = p.gait() == Gait.WALK || p.gait() == Gait.RUN;
            String tail = up ? "20,44,9 6,46,8 -6,38,7.4 -10,24,7 -4,12,6.4 6,10,4" : "20,44,9 6,54,8 -2,68,7.4 -6,80,7 -14,88,6.4 -24,86,4";
            Limb.draw(sk, tail, Pigment.FUR_ORANGE, tone, .95);
            Limb l = Limb.of(tail);
            int n = l.spine().length;
            for (int i = n / 5; i < n; i += Math.max(3, n / 8)) {
                sk.path(new double[][] {l.left()[i], {l.spine()[i][0] + 1, l.spine()[i][1] + 1}, l.right()[Math.min(n - 1, i + 1)]},
                        Tip.of(Math.max(sk.line() * 1.2, sk.unit() * 3), sk.ink(), Profile.ORCHID).tremor(.5).wash(.6));
            }
        }

        @Override
        void upon(Sketch sk, Pose p, Limb neck) {
            sk.tint("44,68 62,72 88,72 106,72 96,66 66,65", Pigment.FUR_LIGHT, .95, 2.4);
            String[] stripes = {"24,40 30,48 28,58", "32,34 38,44 36,56 32,64", "44,34 48,42 47,52", "55,36 58,46 55,60", "65,37 67,46 66,54",
                    "75,36 76,44 73,58",
                "84,33 85,42 83,52", "93,28 93,38 90,50 92,60", "102,28 103,38 101,50", "112,34 112,44 110,56", "60,70 61,62 59,57", "80,71 80,64 78,58",
                        "21,56 27,60 33,60",
                "27,70 22,74 18,72", "104,66 110,68 114,64"};
            for (int i = 0; i < stripes.length; i++) {
                double[][] q = Outline.open(stripes[i]).points();
                double o = sk.rng().normal(0, .8);
                double[][] moved = Curves.place(q, 1, 1, 0, o, sk.rng().normal(0, .7));
                sk.path(moved, Tip.of(Math.max(sk.line() * 1.1, sk.unit() * 3.4) * sk.rng().uniform(.7, 1.15), sk.ink(),
                        Profile.ORCHID).raw().tremor(.8).wash(.65));
                if (i % 2 == 0 && sk.shows(100, 70)) {
                    sk.path(Curves.place(q, 1, .6, 0, o + 2.6, q[0][1] * .4 + 2),
                            Tip.of(Math.max(sk.line(), sk.unit() * 2), sk.ink(), Profile.ORCHID).raw().tremor(.8).wash(.6));
                }
            }
        }

        @Override
        void head(Sketch h) {
            h.form("-8,-12 / -14,-20 -6,-23 0,-14", Pigment.FUR_ORANGE, tone, .9);
            h.blob(-7, -17, 2.6, 2.4, 0, Pigment.FEATHER_DARK, .8, .4);
            String head = "-12,-8 / -4,-15 8,-14 14,-8 | 20,-4 25,-2 / 28,4 26,11 20,14 / 12,18 2,19 | 0,22 -4,18 | -8,20 -11,15 | -15,14 -14,8 |0 -16,0 -12,-8";
            h.mass(head, Pigment.FUR_ORANGE, tone);
            h.tint("26,4 24,12 14,17 2,19 -6,16 2,10 10,6 14,1 22,0", Pigment.FUR_LIGHT, 1, 1.2);
            h.tint("4,-7 11,-8 12,-4 6,-3", Pigment.FUR_LIGHT, 1, .8);
            h.contour(head, 1);
            h.form("5,-13 / 4,-21 11,-22 13,-12", Pigment.FUR_ORANGE, tone, .85);
            h.blob(8.6, -1.5, 2.4, 1.9, .15, Pigment.FEATHER_YELLOW, 1, 0);
            h.blob(9.2, -1.5, 1.2, 1.4, 0, Pigment.FEATHER_DARK, 1, .9);
            h.line("5,-3 9,-4.4 13,-2", 1, 1);
            h.form("21,-2 26,-2 27,1 24,3 21,1", Pigment.SKIN, .8, .8);
            h.lines("24,3 23,7 18,9 13,8;23,7 25,10", .9, .9, 40);
            String[] marks = {"-2,-13 2,-9", "3,-14 5,-10", "8,-12 9,-9", "-8,-6 -2,-4 2,-5", "-11,2 -5,1 -1,3", "-10,9 -4,7 0,9", "-4,15 0,12 4,13"};
            for (String m : marks) {
                h.path(Outline.open(m).points(), Tip.of(Math.max(h.line(), h.unit() * 2), h.ink(), Profile.ORCHID).raw().tremor(.6).wash(.6));
            }
            h.lines("20,8 30,5 38,5;20,10 30,11 38,13;19,11 27,15 34,19", .4, .7, 80);
        }
    }
}
