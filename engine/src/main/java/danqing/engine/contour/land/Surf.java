package danqing.engine.contour.land;

import danqing.engine.contour.brush.Brush;
import danqing.engine.contour.brush.Curves;
import danqing.engine.contour.brush.Noise;
import danqing.engine.contour.brush.Profile;
import danqing.engine.contour.brush.Rng;
import danqing.engine.contour.brush.Tip;
import danqing.engine.contour.motif.Motif;
import danqing.engine.contour.motif.Subject;
import danqing.engine.contour.vector.Gradient;
import danqing.styles.Pigment;

/** 浪, 潮, 滩: water in motion. Waves after Ma Yuan: a back, a claw that falls over, flow lines that follow both; foam is paper. */
final class Surf implements Motif {
    @Override
    public void draw(Brush brush, Subject s) {
        switch (s.concept()) {
            case "tide" -> tide(brush, s);
            case "rapids" -> rapids(brush, s);
            default -> waves(brush, s);
        }
    }

    private static void waves(Brush brush, Subject s) {
        int pose = Math.floorMod(s.pose(), 8);
        double[][][] groups = {{{.30, .62, .42, .66}, {.74, .74, .40, .55}, {.46, 1, .62, .95}}, {{.62, .60, .5, .58}, {.24, .78, .4, .5},
                {.56, 1, .72, .98}},
            {{.22, .7, .4, .6}, {.62, .84, .5, .82}, {.32, 1, .5, .6}, {.82, 1, .34, .48}}, {{.5, 1, .9, 1}}};
        double[][] g = groups[pose % 4];
        for (int i = 0; i < g.length; i++) {
            Rng rng = Rng.of(s.seed(), "wave" + i);
            double w = g[i][2] * s.w();
            double x = s.cx() + s.facing() * (g[i][0] - .5) * s.w();
            x = Hand.keep(x, s.x() + w * .52, s.x() + s.w() - w * .52);
            double foot = s.y() + s.h() * g[i][1];
            double h = Math.min(g[i][3] * s.h() * rng.uniform(.85, 1), foot - s.y());
            wave(brush.with(rng), s, x, foot, w, h, s.facing(), s.ink() * (.7 + .3 * i / g.length), rng);
        }
    }

    /** One wave running toward {@code f}: unit points are (0,0) rear foot … (1,0) front foot, height 1. */
    private static void wave(Brush b, Subject s, double cx, double foot, double w, double h, int f, double ink, Rng rng) {
        double[][] back = {{0, .02}, {.14, .10}, {.30, .34}, {.44, .66}, {.56, .90}, {.68, 1}, {.79, .95}, {.86, .80}};
        double[][] front = {{.86, .80}, {.80, .74}, {.73, .78}, {.68, .72}, {.655, .56}, {.67, .38}, {.74, .20}, {.86, .07}, {1, .01}};
        double[][] u = place(back, cx, foot, w, h, f, rng);
        double[][] v = place(front, cx, foot, w, h, f, rng);
        v[0] = u[u.length - 1];
        double[][] spine = Curves.spline(u, 3);
        double[][] hollow = Curves.spline(v, 3);
        double[][] poly = Curves.join(spine, hollow, new double[][] {{cx + f * w * .2, foot + h * .05}, {cx - f * w * .25, foot + h * .04}});
        b.clear(poly, Pigment.WATER_FAR, Pigment.WATER_NEAR, 0, .5, Gradient.vertical(foot - h * .3, 1, foot + h * .04, .1), true);
        // the hollow under the claw is dark, the back is lit
        double[][] dark = place(new double[][] {{.70, .74}, {.655, .56}, {.67, .38}, {.74, .20}, {.86, .07}, {.66, .08}, {.57, .24}, {.545, .46},
                {.59, .68}}, cx, foot, w, h, f, rng);
        b.fill(Curves.spline(dark, 3), Pigment.WATER_NEAR, .6, h * .05, Gradient.vertical(foot - h * .8, 1, foot, .1), 0);
        b.fill(Curves.spline(dark, 3), Pigment.SHADE, .30 * ink, h * .06, Gradient.vertical(foot - h * .8, 1, foot, .1), 0);
        double line = s.line() * Hand.keep(h / 60, .6, 1);
        int n = h < 16 ? 3 : 9;
        for (int i = 1; i <= n; i++) {
            // lines that follow the back and turn over with it
            double k = i / (n + 1.0);
            double a = rng.uniform(0, .35);
            double z = rng.uniform(.6, 1);
            double[][] q = new double[10][];
            for (int j = 0; j < 10; j++) {
                double t = a + (z - a) * j / 9;
                double[] o = spine[(int) (t * (spine.length - 1))];
                double[] m = hollow[(int) Hand.keep((1 - t) * .9 * (hollow.length - 1), 0, hollow.length - 1)];
                q[j] = Hand.at(o[0] + (m[0] - o[0]) * k * .85, o[1] + (m[1] - o[1]) * k * .85 + h * .05 * k);
            }
            if (rng.chance(.85)) {
                b.stroke(q, Tip.of(line * rng.uniform(.4, .7), ink * rng.uniform(.3, .65), Profile.ORCHID).fade(.8, .9));
            }
        }
        Hand.broken(b, spine, Tip.of(line * 1.1, ink * .9, Profile.ORCHID).fade(.9, 1), w * .25, .06);
        Hand.broken(b, Hand.part(hollow, 3, hollow.length), Tip.of(line * .85, ink * .75, Profile.ORCHID), w * .2, .12);
        claws(b, s, hollow, h, f, line, ink, rng);
        for (int i = 0; i < (h < 20 ? 2 : 6); i++) {
            double x = cx + f * w * rng.uniform(-.4, .46);
            double l = w * rng.uniform(.06, .2);
            double y = foot + h * rng.uniform(-.03, .03);
            b.stroke(Hand.path(x - l / 2, y, x, y - h * .02, x + l / 2, y + h * .01), Tip.of(line * .55, ink * .5, Profile.ORCHID));
        }
    }

    private static double[][] place(double[][] unit, double cx, double foot, double w, double h, int f, Rng rng) {
        double[][] p = new double[unit.length][];
        for (int i = 0; i < unit.length; i++) {
            p[i] = Hand.at(cx + f * w * (unit[i][0] - .5 + rng.normal(0, .006)), foot - h * (unit[i][1] + rng.normal(0, .008)));
        }
        return p;
    }

    /** Foam along the falling lip: fingers of paper, each hooked, and drops thrown before them. */
    private static void claws(Brush b, Subject s, double[][] hollow, double h, int f, double line, double ink, Rng rng) {
        if (h < 12) {
            return;
        }
        int lip = Math.max(4, (int) (hollow.length * .34));
        int n = h < 30 ? 4 : 8;
        for (int i = 0; i < n; i++) {
            double[] q = hollow[(int) (lip * (i + rng.uniform(0, .8)) / n)];
            double r = h * rng.uniform(.05, .10);
            double x = q[0] + f * r * rng.uniform(-.1, .5);
            double y = q[1] + r * rng.uniform(-.1, .4);
            b.clear(Hand.blob(x, y, r, r * .8, .25, rng), Pigment.FOAM, Pigment.FOAM, 0, .6, null, false);
            b.stroke(Hand.path(x - f * r * .9, y - r * .3, x, y - r * .85, x + f * r * .9, y - r * .1, x + f * r * .75, y + r * .65,
                    x + f * r * .25, y + r * .55),
                    Tip.of(line * .75, ink * .75, Profile.ORCHID));
            if (rng.chance(.5)) {
                b.stroke(Hand.path(x - f * r * .2, y + r * .2, x + f * r * .2, y + r * .7, x - f * r * .1, y + r * 1.1), Tip.of(line * .6, ink * .6));
            }
        }
        for (int i = 0; i < n; i++) {
            double[] q = hollow[rng.integer(0, lip)];
            double x = q[0] + f * h * Math.abs(rng.normal(.12, .10));
            double y = q[1] + h * rng.normal(.02, .10);
            double r = Math.max(.5, h * rng.uniform(.008, .02));
            b.clear(Hand.blob(x, y, r * 1.3, r * 1.3, .2, rng), Pigment.FOAM, Pigment.FOAM, 0, .3, null, false);
            b.stroke(Hand.path(x - r, y - r * .6, x + r * .4, y - r, x + r, y + r * .3), Tip.of(line * .45, ink * .6, Profile.ORCHID).tremor(.4));
        }
    }

    /** One long wall of water coming in, its crest torn into foam, lesser lines behind it. */
    private static void tide(Brush brush, Subject s) {
        double x0 = Span.left(s);
        double x1 = Span.right(s);
        int rows = s.h() < 30 ? 2 : 3;
        for (int r = 0; r < rows; r++) {
            Rng rng = Rng.of(s.seed(), "bore" + r);
            Brush b = brush.with(rng);
            double t = (r + 1.0) / rows;
            double foot = s.y() + s.h() * (.40 + .55 * t * t);
            double h = s.h() * (.12 + .34 * t * t);
            double w = x1 - x0;
            double cutL = Span.opensLeft(s) && r != 1 ? 0 : w * rng.uniform(.02, .26);
            double cutR = Span.opensRight(s) && r != 0 ? 0 : w * rng.uniform(.02, .26);
            int n = (int) Hand.keep(w / 6, 24, 140);
            long seed = rng.seed();
            double[][] crest = new double[n][];
            double[][] base = new double[n][];
            for (int i = 0; i < n; i++) {
                double u = i / (n - 1.0);
                double x = x0 + cutL + (w - cutL - cutR) * u;
                double ends = Math.min(cutL == 0 ? 1 : Math.min(1, u * 5), cutR == 0 ? 1 : Math.min(1, (1 - u) * 5));
                double up = h * (.72 + .24 * Noise.at(u * 5, seed) + .14 * Noise.at(u * 17, seed + 1)) * Math.sqrt(Math.max(0, ends));
                crest[i] = Hand.at(x, foot - up);
                base[i] = Hand.at(x, foot + h * .08 * Noise.at(u * 9, seed + 2));
            }
            b.clear(Curves.join(crest, Curves.reverse(base)), Pigment.FOAM, Pigment.WATER_NEAR, 0, .8, Gradient.vertical(foot - h * .3, 1,
                    foot + h * .08, .2), true);
            b.fill(Curves.join(Hand.shift(crest, 0, h * .35), Curves.reverse(base)), Pigment.WATER_NEAR, .55, h * .10,
                    Gradient.vertical(foot - h * .6, 1, foot, .2), 0);
            b.washStroke(Curves.thin(Hand.shift(Hand.part(crest, n / 9, n - n / 9), 0, h * .45), 6), Tip.of(h * .4, .22 * s.ink(), Profile.ORCHID)
                    .fade(.8, 1).soft(h * .10).pigment(Pigment.SHADE), false);
            double line = s.line() * (.55 + .4 * t);
            foam(b, s, crest, h, line, s.ink() * (.6 + .4 * t), rng);
            int lines = (int) (w / 14 * (.4 + .6 * t));
            for (int i = 0; i < lines; i++) {
                int at = rng.integer(2, n - 3);
                double lean = s.facing() * h * rng.uniform(.1, .4);
                double a = rng.uniform(.25, .5);
                double z = rng.uniform(.6, .98);
                double top = crest[at][1];
                b.stroke(Hand.path(crest[at][0], top + (foot - top) * a, crest[at][0] - lean * .5, top + (foot - top) * (a + z) / 2 + h * .03,
                        crest[at][0] - lean * 1.1, top + (foot - top) * z),
                        Tip.of(line * rng.uniform(.4, .75), s.ink() * rng.uniform(.3, .65), Profile.ORCHID).fade(1, .5));
            }
            Hand.broken(b, base, Tip.of(line * .7, s.ink() * .5, Profile.ORCHID).dry(.2), 30, .45);
        }
    }

    private static void foam(Brush b, Subject s, double[][] crest, double h, double line, double ink, Rng rng) {
        int i = 1;
        while (i < crest.length - 2) {
            double r = h * rng.uniform(.07, .2);
            double[] q = crest[i];
            b.clear(Hand.blob(q[0], q[1] + r * .2, r * 1.2, r * .8, .3, rng), Pigment.FOAM, Pigment.FOAM, 0, .7, null, false);
            if (rng.chance(.85)) {
                int f = rng.chance(.8) ? s.facing() : -s.facing();
                b.stroke(Hand.path(q[0] - f * r * 1.1, q[1] + r * .3, q[0] - f * r * .5, q[1] - r * .55, q[0] + f * r * .5, q[1] - r * .5,
                        q[0] + f * r, q[1] + r * .15, q[0] + f * r * .5, q[1] + r * .5),
                        Tip.of(line * rng.uniform(.7, 1), ink * rng.uniform(.6, 1), Profile.ORCHID));
            }
            if (rng.chance(.3)) {
                double d = h * rng.uniform(.2, .45);
                b.dot(q[0] + rng.normal(0, r), q[1] - d, line * .6, line * .9, 0, ink * .7, Pigment.INK);
            }
            i += rng.integer(1, 5);
        }
    }

    /** 滩: shallow water breaking over stones. */
    private static void rapids(Brush brush, Subject s) {
        Rng rng = Rng.of(s.seed(), "rapids");
        Brush b = brush.with(rng);
        double[][] area = Waters.area(s, rng);
        b.clear(area, Pigment.WATER_FAR, Pigment.WATER_NEAR, 0, Hand.keep(s.h() * .03, .6, 4), null, false);
        Ripples.CURRENT.draw(b, s, area, (int) Hand.keep(s.w() / 34, 3, 22));
        int n = s.h() < 36 ? 4 : 9 + Math.floorMod(s.pose(), 4);
        double[][] stones = new double[n][];
        for (int i = 0; i < n; i++) {
            stones[i] = Hand.at(s.x() + s.w() * rng.uniform(.04, .96), Math.pow((i + rng.unit()) / n, 1));
        }
        int f = s.facing();
        for (int i = 0; i < n; i++) {
            double t = stones[i][1];
            double y = s.y() + s.h() * (.24 + .68 * t);
            double w = s.h() * (.14 + .34 * t) * rng.uniform(.6, 1.5);
            double h = w * rng.uniform(.42, .62);
            double x = Hand.keep(stones[i][0], s.x() + w * .8, Math.max(s.x() + w * .8, s.x() + s.w() - w * .8));
            if (!Curves.inside(area, x, y)) {
                continue;
            }
            Rock.draw(b, s, Rng.of(s.seed(), "stone" + i), x, y, w, h);
            // water heaps up before the stone, parts, and leaves a white wake
            b.clear(Hand.lens(x - w * .62, x + w * .62, y + h * .04, h * .14, h * .16, .4, rng), Pigment.FOAM, Pigment.FOAM, 0, .8, null, false);
            for (int k = 0; k < 4; k++) {
                double o = h * (.02 + .10 * k) + rng.normal(0, .5);
                double l = w * (.55 + .22 * k);
                b.stroke(Hand.path(x - f * l, y + o + h * .10, x - f * l * .4, y + o - h * .03, x + f * l * .1, y + o + h * .04, x + f * l * 1.1,
                        y + o + h * rng.uniform(.06, .2)),
                        Tip.of(s.line() * (.4 + .3 * t), s.ink() * rng.uniform(.4, .75), Profile.ORCHID).fade(1, .6));
            }
            for (int k = 0; k < 3; k++) {
                double r = h * rng.uniform(.08, .16);
                double px = x + w * rng.uniform(-.55, .55);
                b.stroke(Hand.path(px - r, y + h * .06, px - r * .2, y - r * .8, px + r * .9, y + h * .02), Tip.of(s.line() * .5, s.ink() * .6,
                        Profile.ORCHID));
            }
        }
    }
}
