package danqing.engine.contour.land;

import danqing.engine.contour.brush.Brush;
import danqing.engine.contour.brush.Curves;
import danqing.engine.contour.brush.Noise;
import danqing.engine.contour.brush.Profile;
import danqing.engine.contour.brush.Rng;
import danqing.engine.contour.brush.Tip;
import danqing.engine.contour.brush.Visibility;
import danqing.engine.contour.motif.Motif;
import danqing.engine.contour.motif.Subject;
import danqing.engine.contour.vector.Gradient;
import danqing.styles.Pigment;

/** 瀑布, 泉: falling water is left paper; dark rock each side makes it, spray dissolves its foot. */
final class Falls implements Motif {
    @Override
    public void draw(Brush brush, Subject s) {
        if (s.concept().equals("spring")) {
            spring(brush, s);
        } else {
            waterfall(brush, s);
        }
    }

    private static void waterfall(Brush brush, Subject s) {
        int pose = Math.floorMod(s.pose(), 8);
        int f = s.facing();
        double foot = s.foot();
        boolean broad = s.w() > s.h() * .8;
        double reach = Math.min(s.w(), s.h() * (broad ? 1.6 : .8));
        double ww = Math.min(s.w() * .30, s.h() * new double[] {.115, .13, .10, .12, .145, .105, .125, .095}[pose]);
        int leaps = s.h() < 60 ? 1 : new int[] {3, 2, 3, 3, 2, 3, 2, 3}[pose];
        Rng rng = Rng.of(s.seed(), "fall");
        double[][] joints = new double[leaps + 1][];
        double[] share = leaps == 1 ? new double[] {1} : leaps == 2 ? new double[] {.58, .42} : new double[] {.34, .24, .42};
        double y = s.y() + s.h() * rng.uniform(.13, .18);
        double fall = foot - s.h() * .07 - y;
        double x = s.cx() - f * ww * .5;
        joints[0] = Hand.at(x, y);
        for (int i = 0; i < leaps; i++) {
            x = s.cx() + (i % 2 == 0 ? f : -f) * Math.min(ww * .95, s.w() * .18) * rng.uniform(.5, 1) * (i == leaps - 1 ? .5 : 1);
            y += fall * share[i] * (i == leaps - 1 ? 1 : rng.uniform(.9, 1.1));
            joints[i + 1] = Hand.at(x, Math.min(y, foot - s.h() * .07));
        }
        Visibility mist = Visibility.mist(foot - s.h() * .24, foot - s.h() * .02, Math.min(12, s.h() * .04), rng.seed());
        double mid = s.cx();
        double near = reach * .16;
        double far = Math.min(s.w() * .58, reach * .62);
        Visibility veil = (px, py) -> 1 - Ridge.smooth((Math.abs(px - mid) - near) / (far - near));
        Brush seen = brush.through(mist);
        // the rock behind the water, hardly higher than the lip
        Rng back = Rng.of(s.seed(), "back");
        stone(s).texture(Texture.of(s)).wash(1.6).ink(s.ink() * .8).most(260).fade(veil).opacity(new Gradient((float) (mid + near), 0, 1,
                (float) (mid + far), 0, 0)).shadow(false).draw(seen, back, Ridge.cliff(joints[0][0] + f * ww * .3, joints[0][1] - s.h() * .025,
                reach * .36, reach * .36, foot - joints[0][1] + s.h() * .02, 3, .25, back));
        int ranks = broad && s.w() > 60 ? 3 : 2;
        for (int k = ranks - 1; k >= 0; k--) {
            for (int side = -1; side <= 1; side += 2) {
                fold(seen, s, "fold" + k + side, side, k, joints[0][0], ww, reach, veil, near, far);
            }
        }
        for (int i = 0; i < leaps; i++) {
            leap(brush.with(Rng.of(s.seed(), "drop" + i)), s, joints[i], joints[i + 1], ww * (.75 + .38 * i), ww * (1 + .42 * i), i == leaps - 1);
            if (i < leaps - 1 && s.h() > 90) {
                // a shoulder of rock stands before one edge of the water where it turns
                int side = i % 2 == 0 ? -f : f;
                double r = ww * rng.uniform(.5, .8);
                Rock.draw(brush, s, Rng.of(s.seed(), "shoulder" + i), joints[i + 1][0] + side * ww * .85, joints[i + 1][1] + ww * .5, r * 1.7, r * 1.5);
            }
        }
        double[] end = joints[leaps];
        if (s.h() > 90) {
            double last = joints[leaps - 1][1];
            Rock.draw(brush, s, Rng.of(s.seed(), "split"), end[0] + f * ww * .12, last + (end[1] - last) * rng.uniform(.5, .7), ww * .5, ww * .62);
            for (int i = 0; i < 4; i++) {
                double side = i % 2 == 0 ? -1 : 1;
                double r = ww * rng.uniform(.5, .95);
                Rock.draw(brush, s, Rng.of(s.seed(), "base" + i), Hand.keep(end[0] + side * ww * rng.uniform(1, 1.9), s.x() + r, s.x() + s.w() - r),
                        foot - s.h() * rng.uniform(.005, .04), r * 1.5, r);
            }
        }
        foot(brush.with(Rng.of(s.seed(), "spray")), s, end, ww * (1 + .35 * leaps));
    }

    /** One fold of the cliff beside the water: {@code rank} 0 next to it and dark, higher ranks farther out, higher or lower, and paler. */
    private static void fold(Brush b, Subject s, String part, int side, int rank, double lip, double ww, double reach, Visibility veil, double near,
            double far) {
        Rng rng = Rng.of(s.seed(), part);
        double foot = s.foot();
        boolean host = side == (Math.floorMod(s.pose(), 2) == 0 ? 1 : -1) * s.facing();
        double tall = (host ? .99 : .91) - (rank == 0 ? rng.uniform(.02, .10) : rng.uniform(0, .16));
        double top = foot - s.h() * tall;
        double half = reach * rng.uniform(.26, .34);
        double cx = lip + side * (ww * .55 + reach * (.14 + .17 * rank));
        double mid = s.cx();
        // as on an album leaf: away from the water the rock is lost in mist
        Gradient aside = new Gradient((float) (mid + side * near), 0, 1, (float) (mid + side * far), 0, 0);
        double in = Math.abs(cx - lip) + ww * rng.uniform(.15, .5);
        double out = half * rng.uniform(1.3, 1.8);
        stone(s).texture(Texture.of(s)).wash(1.5).ink(s.ink() * (1 - .18 * rank)).density(1.2).most(380).line(s.line() * 1.15).fade(veil)
                .opacity(aside).shadow(false)
                .draw(b, rng, Ridge.cliff(cx, top, side < 0 ? out : in, side < 0 ? in : out, foot - top, 4, .34, rng));
    }

    /** One leap: a lip, water that bends over it, tears and widens; grey-blue folds in it, dark rock washed against both edges. */
    private static void leap(Brush b, Subject s, double[] from, double[] to, double w0, double w1, boolean last) {
        Rng rng = b.rng();
        double h = to[1] - from[1];
        double dx = to[0] - from[0];
        double[][] mid = Curves.spline(Hand.path(from[0], from[1], from[0] + dx * .34, from[1] + h * .07, from[0] + dx * .62, from[1] + h * .22,
                to[0] - dx * .12 + rng.normal(0, w0 * .08), from[1] + h * .6, to[0], to[1]), 3);
        long seed = rng.seed();
        int n = mid.length;
        double[][] l = new double[n][];
        double[][] r = new double[n][];
        for (int i = 0; i < n; i++) {
            double t = i / (n - 1.0);
            double k = .5 * Hand.lerp(w0, w1, t) * (1 + .25 * Math.exp(-t / .05));
            double y = mid[i][1];
            l[i] = Hand.at(mid[i][0] - k * (1 + .34 * Noise.at(y / (h * .22 + 8), seed) + .16 * Noise.at(y / 9, seed + 5)), y);
            r[i] = Hand.at(mid[i][0] + k * (1 + .34 * Noise.at(y / (h * .22 + 8), seed + 1) + .16 * Noise.at(y / 9, seed + 6)), y);
        }
        for (int k = -1; k <= 1; k += 2) {
            b.washStroke(Curves.thin(Hand.shift(k < 0 ? l : r, k * w0 * .25, 0), 6), Tip.of(w0 * .8, .62 * s.ink() * (s.snowy() ? .5 : 1),
                    Profile.ORCHID).fade(1, .5).soft(w0 * .18).pigment(Pigment.SHADE), true);
        }
        b.clear(Curves.join(l, Curves.reverse(r)), Pigment.FOAM, Pigment.FOAM, 0, Math.min(1.2, w0 * .04), null, false);
        int folds = w0 < 7 ? 1 : 4;
        for (int j = 0; j < folds; j++) {
            double v = s.light() * .22 + rng.uniform(-.34, .34);
            int a = (int) (n * rng.uniform(.02, .35));
            double[][] q = Hand.shift(Hand.part(mid, a, (int) (n * rng.uniform(.6, 1))), v * w0, 0);
            if (q.length > 4) {
                b.washStroke(Curves.thin(q, 4), Tip.of(w0 * rng.uniform(.10, .22), .5, Profile.ORCHID).fade(1, .3).soft(w0 * .05)
                        .pigment(Pigment.WATER_NEAR), false);
                b.washStroke(Curves.thin(q, 4), Tip.of(w0 * .10, .16 * s.ink(), Profile.ORCHID).fade(1, .2).soft(w0 * .05).pigment(Pigment.SHADE),
                        false);
            }
        }
        int lines = w0 < 6 ? 2 : 11;
        for (int j = 0; j < lines; j++) {
            double v = rng.sign() * (.44 - Math.abs(rng.normal(0, .17)));
            double a = rng.chance(.5) ? 0 : rng.uniform(0, .5);
            double z = rng.uniform(a + .15, Math.min(1, a + .7));
            double[][] q = Hand.part(mid, (int) (a * n), (int) (z * n));
            if (q.length > 3) {
                b.stroke(Curves.thin(Hand.shift(q, v * w0 * (1 + .2 * a), 0), 4), Tip.of(s.line() * rng.uniform(.3, .65),
                        s.ink() * rng.uniform(.3, .7)).fade(1, .4));
            }
        }
        Hand.broken(b, l, Tip.of(s.line() * .7, s.ink() * .7).fade(1, .7), Math.max(9, h * .16), .42);
        Hand.broken(b, r, Tip.of(s.line() * .7, s.ink() * .7).fade(1, .7), Math.max(9, h * .16), .42);
        if (!last) {
            splash(b, s, to[0], to[1], w1 * .75, w1 * .2);
        }
    }

    /** Where the last leap breaks: mist that thins outward in unequal breaths, foam, arcs thrown aside, rings running away. */
    private static void foot(Brush b, Subject s, double[] at, double w) {
        Rng rng = b.rng();
        double rx = Math.min(w * 1.7, s.w() * .42);
        double ry = s.h() * .05;
        for (int i = 0; i < 4; i++) {
            double x = at[0] + (i - 1.5) * rx * .42 + rng.normal(0, rx * .08);
            double y = at[1] + ry * rng.uniform(-.5, .5);
            b.clear(Hand.blob(x, y, rx * rng.uniform(.3, .5), ry * rng.uniform(.6, 1.1), .28, rng), Pigment.MIST, Pigment.MIST, 0, ry * .5,
                    Gradient.vertical(y - ry, .35, y + ry, .6), false);
        }
        double wide = Math.min(w * 1.1, s.w() * .40);
        splash(b, s, at[0], at[1], wide * .8, ry * .8);
        splash(b, s, at[0] + rng.uniform(-.2, .2) * wide, at[1] + ry * .6, wide, ry * .7);
        for (int i = 0; i < (s.h() < 60 ? 1 : 4); i++) {
            double r = w * rng.uniform(.18, .4);
            double y = Math.min(s.foot() + s.h() * .005, at[1] + ry * (.8 + .3 * i));
            double x = at[0] + (i % 2 == 0 ? -1 : 1) * wide * rng.uniform(.3, .9);
            b.stroke(Hand.path(x - r, y - 1, x - r * .4, y + 1.4, x + r * .3, y + 1.2, x + r, y - .6), Tip.of(s.line() * .55, s.ink() * .45,
                    Profile.ORCHID).dry(.25));
        }
    }

    /** Foam where water strikes: torn white with a few arcs thrown up. */
    private static void splash(Brush b, Subject s, double x, double y, double rx, double ry) {
        Rng rng = b.rng();
        for (int i = 0; i < 5; i++) {
            double u = (i - 2) * rx * .38 + rng.normal(0, rx * .06);
            double r = rx * rng.uniform(.16, .3);
            b.clear(Hand.blob(x + u, y + rng.uniform(-.3, .4) * ry, r, Math.max(.8, ry * rng.uniform(.4, .9)), .3, rng), Pigment.FOAM, Pigment.FOAM,
                    0, Hand.keep(ry * .22, .4, 2.4), Gradient.vertical(y - ry, .9, y + ry, .45), false);
        }
        int n = rx < 8 ? 2 : 8;
        for (int i = 0; i < n; i++) {
            double u = rng.uniform(-.9, .8) * rx;
            double l = rx * rng.uniform(.12, .28) * (u < 0 ? -1 : 1);
            b.stroke(Hand.path(x + u, y + rng.uniform(0, ry * .5), x + u + l * .5, y - ry * rng.uniform(.3, .9), x + u + l, y + rng.uniform(-.2,
                    .4) * ry), Tip.of(s.line() * .5, s.ink() * .5, Profile.ORCHID));
        }
    }

    private static Lobe stone(Subject s) {
        Lobe l = new Lobe(s);
        if (!s.snowy() && s.depth() < .7) {
            l.colours(Pigment.ROCK, Pigment.MOSS, Pigment.MOUNTAIN_MID);
        }
        return l;
    }

    /** A spring: it winds down to us between stones, in two small leaps, narrow above and broad below; what it wets is dark. */
    private static void spring(Brush brush, Subject s) {
        Rng rng = Rng.of(s.seed(), "spring");
        int f = s.facing();
        double w = s.w();
        double h = s.h();
        Brush b = brush.with(Rng.of(s.seed(), "slip"));
        double[][] mid = Curves.spline(Hand.path(s.cx() - f * w * .10, s.y() + h * .22, s.cx() - f * w * .02, s.y() + h * .36, s.cx() + f * w * .13,
                s.y() + h * .52, s.cx() + f * w * .02, s.y() + h * .68, s.cx() - f * w * .12, s.y() + h * .82, s.cx() - f * w * .02, s.y() + h), 4);
        stones(brush, s, mid, 0, .30, w);
        double[] cut = {0, .30, .40, .66, .78, 1};
        for (int k = 0; k < 5; k++) {
            if (k % 2 == 0) {
                reach(b, s, mid, cut[k], cut[k + 1], w);
            } else {
                leap(brush.with(Rng.of(s.seed(), "leap" + k)), s, along(mid, cut[k]), lower(along(mid, cut[k + 1]), h * .02), wide(w, cut[k]) * .78,
                        wide(w, cut[k + 1]) * .8, false);
                stones(brush, s, mid, cut[k] - .04, cut[k + 1] + .02, w);
            }
        }
        stones(brush, s, mid, .44, .64, w);
        stones(brush, s, mid, .84, .97, w);
        for (int i = 0; i < 4; i++) {
            double t = rng.uniform(.25, .95);
            double[] p = along(mid, t);
            Hand.tuft(b, p[0] + (i % 2 == 0 ? -1 : 1) * wide(w, t) * rng.uniform(1, 1.5), p[1] + h * .03, h * rng.uniform(.06, .12), rng.integer(3, 7),
                    rng.normal(0, .4), s.ink() * .8, Pigment.GRASS);
        }
    }

    /** Breadth of the spring at {@code t}, 0 above … 1 below. */
    private static double wide(double w, double t) {
        return w * (.11 + .33 * Math.pow(t, 1.2));
    }

    private static double[] along(double[][] mid, double t) {
        return mid[Math.clamp((int) Math.round(t * (mid.length - 1)), 0, mid.length - 1)];
    }

    private static double[] lower(double[] p, double by) {
        return Hand.at(p[0], p[1] + by);
    }

    /** Quiet water between two leaps: a bare band with dark edges, and lines that run with it. */
    private static void reach(Brush b, Subject s, double[][] mid, double from, double to, double w) {
        Rng rng = b.rng();
        int a = (int) (from * (mid.length - 1));
        int z = (int) (to * (mid.length - 1));
        double[][] q = Hand.part(mid, a, z + 1);
        int n = q.length;
        if (n < 4) {
            return;
        }
        long seed = rng.seed();
        double[][] l = new double[n][];
        double[][] r = new double[n][];
        for (int i = 0; i < n; i++) {
            double k = .5 * wide(w, from + (to - from) * i / (n - 1.0));
            l[i] = Hand.at(q[i][0] - k * (1 + .22 * Noise.at(q[i][1] / 14, seed)), q[i][1]);
            r[i] = Hand.at(q[i][0] + k * (1 + .22 * Noise.at(q[i][1] / 14, seed + 1)), q[i][1]);
        }
        b.washStroke(Curves.thin(l, 3), Tip.of(w * .05, .4 * s.ink(), Profile.ORCHID).soft(w * .012).pigment(Pigment.SHADE), true);
        b.washStroke(Curves.thin(r, 3), Tip.of(w * .05, .4 * s.ink(), Profile.ORCHID).soft(w * .012).pigment(Pigment.SHADE), true);
        b.clear(Curves.join(l, Curves.reverse(r)), Pigment.WATER_FAR, Pigment.WATER_NEAR, 0, .8, null, false);
        for (int i = 0; i < 6; i++) {
            double v = rng.uniform(-.4, .4);
            int x = (int) (n * rng.uniform(0, .5));
            double[][] line = Hand.part(q, x, Math.min(n, x + (int) (n * rng.uniform(.25, .6)) + 4));
            double[][] moved = new double[line.length][];
            for (int j = 0; j < line.length; j++) {
                moved[j] = Hand.at(line[j][0] + v * wide(w, from + (to - from) * (x + j) / (n - 1.0)), line[j][1]);
            }
            if (moved.length > 3) {
                b.stroke(Curves.thin(moved, 3), Tip.of(s.line() * rng.uniform(.4, .6), s.ink() * rng.uniform(.3, .55), Profile.ORCHID).fade(1, .5));
            }
        }
        Hand.broken(b, l, Tip.of(s.line() * .6, s.ink() * .6).fade(1, .7), Math.max(8, w * .08), .4);
        Hand.broken(b, r, Tip.of(s.line() * .6, s.ink() * .6).fade(1, .7), Math.max(8, w * .08), .4);
    }

    /** Stones along both sides from {@code from} to {@code to}, larger toward us, never two alike in a row. */
    private static void stones(Brush b, Subject s, double[][] mid, double from, double to, double w) {
        Rng rng = Rng.of(s.seed(), "stones" + Math.round(100 * from));
        int n = 2 + (int) Math.round((to - from) * 10);
        for (int i = 0; i < n; i++) {
            double t = Math.clamp(from + (to - from) * (i + .5) / n, 0, 1);
            double[] p = along(mid, t);
            int side = i % 2 == 0 ? s.facing() : -s.facing();
            double r = w * (.07 + .09 * t) * (i % 3 == 0 ? 1.3 : rng.uniform(.6, .95));
            double x = Hand.keep(p[0] + side * (wide(w, t) * .5 + r * rng.uniform(.62, .82)), s.x() + r * .6, s.x() + w - r * .6);
            Rock.draw(b, s, Rng.of(s.seed(), "stone" + i + Math.round(100 * from)), x, Math.min(s.foot(), p[1] + r * .34), r * 1.5, r * rng.uniform(.8, 1.15));
        }
    }
}
