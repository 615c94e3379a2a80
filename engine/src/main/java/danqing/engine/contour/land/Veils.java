package danqing.engine.contour.land;

import danqing.engine.contour.brush.Brush;
import danqing.engine.contour.brush.Noise;
import danqing.engine.contour.brush.Profile;
import danqing.engine.contour.brush.Rng;
import danqing.engine.contour.brush.Tip;
import danqing.engine.contour.motif.Motif;
import danqing.engine.contour.motif.Subject;
import danqing.engine.scene.Setting;
import danqing.styles.Pigment;

/** 雨, 雪, 风, 霜: weather laid over the whole picture, sparse and unequal. */
final class Veils implements Motif {
    @Override
    public void draw(Brush brush, Subject s) {
        Brush b = brush.with(Rng.of(s.seed(), s.concept()));
        switch (s.concept()) {
            case "snow" -> snow(b, s);
            case "wind" -> wind(b, s);
            case "frost" -> frost(b, s);
            default -> rain(b, s);
        }
    }

    /** Slanting groups of fine strokes of unequal length, broad sweeps of wet air between them. */
    private static void rain(Brush b, Subject s) {
        Rng rng = b.rng();
        int pose = Math.floorMod(s.pose(), 8);
        double lean = s.facing() * (s.is("heavy") || s.is("slanting") ? .24 : 0) + s.facing() * new double[] {.28, .12, .48, .20, .04, .36, .16,
                .60}[pose];
        double scale = Math.min(s.w(), s.h()) / 768;
        for (int i = 0; i < 5; i++) {
            double x = s.x() + s.w() * rng.uniform(-.05, 1.05);
            double y = s.y() + s.h() * rng.uniform(-.05, .45);
            double l = s.h() * rng.uniform(.3, .6);
            b.washStroke(Hand.path(x, y, x - lean * l * .5, y + l * .5, x - lean * l, y + l), Tip.of(s.w() * rng.uniform(.06, .15), .085,
                    Profile.ORCHID).fade(1, .5)
                    .soft(s.w() * .025).pigment(Pigment.SHADE), false);
        }
        boolean fine = s.is("fine") || s.is("sparse");
        boolean heavy = s.is("heavy");
        int groups = (int) ((heavy ? 60 : fine ? 30 : 38) * Hand.keep(s.w() * s.h() / (768.0 * 768), .1, 3)) + 3;
        for (int g = 0; g < groups; g++) {
            double gx = s.x() + s.w() * rng.unit();
            double gy = s.y() + s.h() * rng.unit();
            int n = rng.integer(3, 12);
            double mean = (fine ? 13 : heavy ? 44 : pose % 4 == 1 ? 16 : 30) * scale * rng.uniform(.7, 1.4) + 4;
            double weight = rng.uniform(.6, 1.2);
            for (int i = 0; i < n; i++) {
                double x = gx + rng.normal(0, s.w() * .055);
                double y = gy + rng.normal(0, s.h() * .05);
                double l = mean * Math.exp(rng.normal(0, .45));
                double a = lean + rng.normal(0, .025);
                boolean pale = rng.chance(.6);
                b.stroke(Hand.path(x, y, x - a * l * .5 + rng.normal(0, .3), y + l * .5, x - a * l, y + l), Tip.of(weight * rng.uniform(.7, 1.15)
                        * (pale ? 1.5 : 1), pale ? .95 : rng.uniform(.16, .34),
                        Profile.NAIL).tremor(.3).fade(.8, .6).wash(.25).pigment(pale ? Pigment.RAIN : Pigment.INK));
            }
        }
    }

    /** Points of bare paper, few and unequal, larger near; a hint of shadow under the large ones. */
    private static void snow(Brush b, Subject s) {
        Rng rng = b.rng();
        int pose = Math.floorMod(s.pose(), 8);
        double area = Hand.keep(s.w() * s.h() / (768.0 * 768), .1, 3);
        int n = (int) (new int[] {210, 300, 170, 260, 360, 190, 280, 230}[pose] * area * (s.is("heavy") ? 1.8 : s.is("fine") || s.is("sparse") ? .6
                : 1)) + 8;
        double lean = s.facing() * (pose % 3 - 1) * .4;
        long seed = rng.seed();
        for (int i = 0; i < n; i++) {
            double x = s.x() + s.w() * rng.unit();
            double y = s.y() + s.h() * rng.unit();
            // drifts: dense here, empty there
            if (Noise.at(x / (s.w() * .22), y / (s.h() * .18), seed) < rng.uniform(-.9, .45)) {
                continue;
            }
            double near = rng.unit();
            double r = near > .975 ? rng.uniform(4.2, 6.6) : near > .90 ? rng.uniform(2.6, 4.2) : near > .55 ? rng.uniform(1.5, 2.5) : rng.uniform(.8, 1.5);
            if (r > 1.6) {
                b.fill(Hand.blob(x + .5, y + .8, r * 1.25, r * 1.15, .2, rng), Pigment.SHADE, .13, r * .5, null, 0);
            }
            double stretch = 1 + Math.abs(lean) * .4;
            b.clear(Hand.blob(x, y, r * stretch, r * rng.uniform(.8, 1.05), .14, rng), Pigment.SNOW, Pigment.SNOW, 0, r > 2 ? .8 : .35, null, false);
        }
    }

    /** Nothing but a few lines the air has drawn, and what it carries. */
    private static void wind(Brush b, Subject s) {
        Rng rng = b.rng();
        int f = s.facing();
        int pose = Math.floorMod(s.pose(), 8);
        int n = (s.is("heavy") ? 7 : 4) + pose % 3;
        Setting.Season season = s.setting().season();
        Pigment bit = season == Setting.Season.SPRING ? Pigment.BLOSSOM_PINK : season == Setting.Season.AUTUMN ? Pigment.LEAF_RED
                : season == Setting.Season.WINTER ? Pigment.GRASS_DRY : Pigment.LEAF_YOUNG;
        for (int i = 0; i < n; i++) {
            double y = s.y() + s.h() * (.10 + .75 * (i + rng.unit()) / n);
            double l = s.w() * rng.uniform(.18, .42);
            double x = s.x() + (s.w() - l) * rng.unit();
            double a = s.h() * rng.uniform(.008, .022);
            double[][] p = Hand.path(x, y, x + l * .25, y - a, x + l * .55, y + a * .5, x + l * .8, y - a * .6, x + l, y - a * 1.4);
            p = Hand.face(p, x + l / 2, f);
            b.stroke(p, Tip.of(1.0, .26, Profile.ORCHID).fade(.7, .8).dry(rng.chance(.5) ? .35 : 0));
            b.stroke(Hand.shift(Hand.part(p, 1, 5), f * l * .06, s.h() * rng.uniform(.008, .016)), Tip.of(.8, .18, Profile.ORCHID));
            b.washStroke(Hand.shift(p, 0, s.h() * .01), Tip.of(s.h() * .018, .05, Profile.ORCHID).fade(1, .6).soft(s.h() * .006)
                    .pigment(Pigment.SHADE), false);
            int bits = rng.integer(1, 6);
            for (int k = 0; k < bits; k++) {
                double[] q = p[rng.integer(1, 5)];
                double r = rng.uniform(2.2, 4.6) * Math.min(s.w(), s.h()) / 768 + .8;
                b.dot(q[0] + rng.normal(0, l * .12), q[1] + rng.normal(0, s.h() * .025), r * .6, r * rng.uniform(1.3, 2.2), rng.uniform(-1, 1), .85,
                        rng.chance(.75) ? bit : Pigment.INK);
            }
        }
    }

    /** Pale touches low in the picture: cold grey breathed over the ground, specks lifted out of it. */
    private static void frost(Brush b, Subject s) {
        Rng rng = b.rng();
        double area = Hand.keep(s.w() * s.h() / (768.0 * 768), .1, 3);
        for (int i = 0; i < 4; i++) {
            double l = s.w() * rng.uniform(.4, .8);
            double x = s.x() + (s.w() - l) * rng.unit();
            double y = s.y() + s.h() * rng.uniform(.58, .95);
            b.fill(Hand.lens(x, x + l, y, s.h() * .03, s.h() * .035, .4, rng), Pigment.SHADE, .07, s.h() * .02, null, 0);
        }
        int groups = (int) (34 * area) + 4;
        for (int g = 0; g < groups; g++) {
            double t = Math.sqrt(rng.unit());
            double gx = s.x() + s.w() * rng.unit();
            double gy = s.y() + s.h() * (.35 + .63 * t);
            int n = rng.integer(3, 9);
            for (int i = 0; i < n; i++) {
                double x = gx + rng.normal(0, s.w() * .025);
                double y = gy + rng.normal(0, s.h() * .008);
                double l = (1.5 + 4 * t) * rng.uniform(.5, 1.2);
                double k = .35 + .35 * t;
                double a = rng.normal(0, .2);
                b.clear(Hand.path(x - l, y - a * l, x, y - k, x + l, y + a * l, x, y + k), Pigment.SNOW, Pigment.SNOW, 0, .25, null, false);
            }
            if (rng.chance(.4)) {
                b.stroke(Hand.path(gx - 8, gy + 2, gx, gy + 2.6, gx + 9, gy + 1.8), Tip.of(.7, .16, Profile.ORCHID).dry(.3));
            }
        }
    }
}
