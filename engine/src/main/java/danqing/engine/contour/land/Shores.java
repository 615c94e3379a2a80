package danqing.engine.contour.land;

import danqing.engine.contour.brush.Brush;
import danqing.engine.contour.brush.Curves;
import danqing.engine.contour.brush.Rng;
import danqing.engine.contour.motif.Motif;
import danqing.engine.contour.motif.Subject;
import danqing.engine.contour.vector.Gradient;
import danqing.engine.scene.Setting;
import danqing.styles.Pigment;

/** 岸, 洲, 坡, 原: flat masses stacked toward the viewer; never a slab. */
final class Shores implements Motif {
    @Override
    public void draw(Brush b, Subject s) {
        switch (s.concept()) {
            case "sandbar" -> sandbar(b, s);
            case "plain" -> plain(b, s);
            case "slope" -> slope(b, s);
            default -> bank(b, s);
        }
    }

    private static void bank(Brush b, Subject s) {
        Rng rng = Rng.of(s.seed(), "bank");
        int pose = Math.floorMod(s.pose(), 8);
        int n = s.h() < 26 ? 2 : 3 + pose % 2;
        double w = Span.right(s) - Span.left(s);
        for (int i = 0; i < n; i++) {
            double t = i / (n - 1.0);
            boolean left = Span.opensLeft(s);
            boolean right = Span.opensRight(s);
            double x0 = Span.left(s);
            double x1 = Span.right(s);
            // each tongue reaches from one side, none the whole way but the first
            double cut = w * rng.uniform(.12, .42) * (i == 0 ? .4 : 1);
            if ((i + (s.flip() ? 1 : 0)) % 2 == 0) {
                x1 -= cut;
                right = false;
            } else {
                x0 += cut;
                left = false;
            }
            double y = s.y() + s.h() * (.52 + .42 * t);
            double h = s.h() * Math.min(.5, rng.uniform(.32, .5));
            Rng own = Rng.of(s.seed(), "tongue" + i);
            new Flat(s).ink(s.ink() * (.7 + .3 * t)).colours(i % 2 == 0 ? Pigment.GRASS : Pigment.FIELD, Pigment.EARTH).water(i < n - 1
                    || !Span.opensBottom(s))
                    .texture(.8).draw(b, Flat.back(x0, x1, y, h, left, right, own.uniform(.25, .75), own), y, own);
            if (i == 1 && s.h() > 60) {
                Rng stones = Rng.of(s.seed(), "stones");
                double sx = x0 + (x1 - x0) * stones.uniform(.2, .8);
                for (int k = 0; k < 3; k++) {
                    double r = s.h() * stones.uniform(.10, .22);
                    Rock.draw(b, s, Rng.of(s.seed(), "stone" + k), sx + stones.normal(0, r * 1.6), y + r * .15, r * 1.5, r);
                }
            }
        }
    }

    private static void sandbar(Brush b, Subject s) {
        Rng rng = Rng.of(s.seed(), "bar");
        int n = s.w() < 90 ? 2 : 3 + Math.floorMod(s.pose(), 2);
        for (int i = 0; i < n; i++) {
            double t = i / (n - 1.0);
            double l = s.w() * (i == 0 ? rng.uniform(.55, .8) : rng.uniform(.28, .6));
            double x = s.x() + (s.w() - l) * (s.flip() ? 1 - (t * .7 + .1) : t * .7 + .1) * rng.uniform(.6, 1.2);
            x = Hand.keep(x, s.x(), s.x() + s.w() - l);
            double y = s.y() + s.h() * (.45 + .48 * t);
            double h = s.h() * rng.uniform(.2, .42);
            Rng own = Rng.of(s.seed(), "bar" + i);
            new Flat(s).ink(s.ink() * (.75 + .25 * t)).colours(i % 2 == 0 ? Pigment.SAND : Pigment.GRASS, Pigment.SAND).water(true).texture(.4)
                    .contour(.8)
                    .draw(b, Flat.back(x, x + l, y, h, false, false, own.uniform(.3, .7), own), y, own);
            if (own.chance(.7) && s.h() > 14) {
                Brush g = b.with(own);
                double gx = x + l * own.uniform(.2, .8);
                for (int k = 0; k < own.integer(2, 6); k++) {
                    Hand.tuft(g, gx + own.normal(0, s.h() * .25), y - h * .4, s.h() * own.uniform(.2, .42), own.integer(3, 6), own.normal(.15, .3),
                            s.ink() * .85, Pigment.REED);
                }
            }
        }
    }

    private static void slope(Brush b, Subject s) {
        int pose = Math.floorMod(s.pose(), 8);
        int n = s.h() < 26 ? 1 : 2 + pose % 2;
        int f = s.facing();
        boolean left = Span.opensLeft(s);
        boolean right = Span.opensRight(s);
        for (int i = 0; i < n; i++) {
            Rng own = Rng.of(s.seed(), "slope" + i);
            double t = n == 1 ? 1 : i / (n - 1.0);
            double host = .5 + f * (i % 2 == 0 ? -.32 : .2);
            double y = n == 1 ? s.foot() : s.foot() - s.h() * .22 * (1 - t);
            double h = (y - s.y()) * (i == 0 ? .96 : own.uniform(.45, .7));
            double w = Span.right(s) - Span.left(s);
            double x0 = Span.left(s) + (i > 0 && f < 0 ? w * .12 : 0);
            double x1 = Span.right(s) - (i > 0 && f > 0 ? w * .15 : 0);
            new Flat(s).ink(s.ink() * (.72 + .28 * t)).colours(i % 2 == 0 ? Pigment.GRASS : Pigment.FIELD, Pigment.EARTH).texture(1.1).grass(1.4)
                    .draw(b, Flat.back(x0, x1, y, h, left && x0 <= Span.left(s), right && x1 >= Span.right(s), host, own), y, own);
        }
    }

    /** Level land to the horizon: long low backs, fewer and fainter far off, grass in drifts; nearly all of it bare. */
    private static void plain(Brush b, Subject s) {
        int n = s.h() < 60 ? 3 : 6;
        double w = Span.right(s) - Span.left(s);
        ground(b.with(Rng.of(s.seed(), "ground")), s);
        for (int i = 0; i < n; i++) {
            Rng own = Rng.of(s.seed(), "plain" + i);
            double t = i / (n - 1.0);
            double y = s.y() + s.h() * (.14 + .80 * Math.pow(t, 1.4));
            double h = s.h() * (.04 + .08 * t);
            double cut = w * own.uniform(.05, .4) * (i % 2 == 0 ? 1 : -1) * s.facing();
            double x0 = Span.left(s) + (i > 0 ? Math.max(0, cut) : 0);
            double x1 = Span.right(s) + (i > 0 ? Math.min(0, cut) : 0);
            if (i == n - 1 && Span.opensBottom(s)) {
                y = Span.bottom(s);
                h = (y - s.y()) * .18;
            }
            new Flat(s).ink(s.ink() * (.35 + .6 * t)).colours(t < .3 || s.is("withered") ? Pigment.GRASS_DRY : Pigment.GRASS, t < .4 ? Pigment.GRASS
                    : Pigment.EARTH).texture(.35 * t).grass(.6 + t)
                    .contour(.6 + .3 * t).draw(b, Flat.back(x0, x1, y, h, x0 <= Span.left(s) && Span.opensLeft(s), x1 >= Span.right(s)
                            && Span.opensRight(s),
                            own.uniform(.2, .8), own), y + h * .5, own);
        }
        grass(b.with(Rng.of(s.seed(), "grass")), s, w);
    }

    /** The ground itself: dry and misty far off, green near; its edges are lost. */
    private static void ground(Brush b, Subject s) {
        Rng rng = b.rng();
        double[][] area = Waters.area(s, rng);
        double far = s.y();
        double bottom = Span.bottom(s);
        b.clear(area, s.snowy() ? Pigment.SNOW : Pigment.GRASS_DRY, s.snowy() ? Pigment.SNOW : s.is("withered") || s.is("desolate")
                ? Pigment.GRASS_DRY : Pigment.GRASS, 0, Hand.keep(s.h() * .04, 1, 12),
                Gradient.vertical(far, .1, far + s.h() * .25, 1), true);
        b.fill(area, Pigment.MIST, .5, 3, Gradient.vertical(far, 1, far + (bottom - far) * .5, 0), 0);
        for (int i = 0; i < 9; i++) {
            double t = (i + rng.unit()) / 9;
            double l = s.w() * rng.uniform(.2, .55);
            double x = s.x() + (s.w() - l) * rng.unit();
            double y = far + (bottom - far) * (.1 + .85 * t);
            double k = s.h() * (.008 + .03 * t);
            b.fill(Hand.lens(x, x + l, y, k, k, .5, rng), s.snowy() ? Pigment.SHADE : i % 3 == 0 ? Pigment.SHADE : i % 3 == 1 ? Pigment.FIELD
                    : Pigment.GRASS,
                    i % 3 == 0 || s.snowy() ? .08 : .3, k * .6, null, 0);
        }
    }

    private static void grass(Brush b, Subject s, double w) {
        Rng rng = b.rng();
        double[][] area = Waters.area(s, Rng.of(s.seed(), "ground"));
        int drifts = (int) Hand.keep(w / 80, 3, 11);
        double wind = s.setting().weather() == Setting.Weather.WIND ? .7 : .2;
        for (int i = 0; i < drifts; i++) {
            double t = Math.sqrt(rng.uniform(.05, 1));
            double x = s.x() + s.w() * rng.unit();
            double y = s.y() + s.h() * (.15 + .83 * t);
            int n = rng.integer(2, 7);
            for (int k = 0; k < n; k++) {
                double h = (3 + s.h() * .06 * t) * rng.uniform(.6, 1.2);
                double px = x + rng.normal(0, 14 + 30 * t);
                double py = y + rng.normal(0, 2 + 4 * t);
                if (!Curves.inside(area, px, py)) {
                    continue;
                }
                Hand.tuft(b, px, py, h, rng.integer(3, 6), s.facing() * wind + rng.normal(0, .2), s.ink() * (.4 + .5 * t),
                        s.snowy() || rng.chance(.3) ? Pigment.GRASS_DRY : Pigment.GRASS);
            }
        }
    }
}
