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
        b.fill(Curves.spline(dark, 3), Pigment.SHADE, .58 * ink, h * .05, Gradient.vertical(foot - h * .8, 1, foot, .1), 0);
        // the back turns grey toward its foot
        b.fill(poly, Pigment.SHADE, .20 * ink, h * .04, Gradient.vertical(foot - h * .75, 0, foot - h * .1, 1), 0);
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

    /** 潮: ranks of swells coming in one behind the other, each a rising line along nearly the whole box; the near ones break. */
    private static void tide(Brush brush, Subject s) {
        double x0 = Span.left(s);
        double x1 = Span.right(s);
        int ranks = s.h() < 26 ? 3 : s.h() < 60 ? 5 : 7;
        int pose = Math.floorMod(s.pose(), 8);
        double host = new double[] {.62, .4, .55, .3, .7, .48, .35, .58}[pose];
        for (int r = 0; r < ranks; r++) {
            double t = r / (ranks - 1.0);
            Rng rng = Rng.of(s.seed(), "rank" + r);
            double w = x1 - x0;
            // ends are lost at unequal places; the nearest rank is the shortest
            double l = x0 + (Span.opensLeft(s) && r < ranks - 1 ? 0 : w * rng.uniform(0, .06 + .12 * t));
            double z = x1 - (Span.opensRight(s) && r < ranks - 1 ? 0 : w * rng.uniform(0, .06 + .12 * t));
            double foot = s.y() + s.h() * (.28 + .68 * Math.pow(t, 1.3));
            double h = s.h() * (.09 + .27 * Math.pow(t, 1.2)) * (r == ranks - 1 ? .85 : 1);
            rank(brush.with(rng), s, l, z, foot, h, t, Hand.keep(host + rng.normal(0, .12), .15, .85));
            if (s.h() > 34 && r == ranks - 2) {
                breakers(brush, s, l, z, foot, h * 1.9, host);
            }
        }
    }

    /** Two or three claws that stand up out of the tide's line, the tallest at the host. */
    private static void breakers(Brush brush, Subject s, double x0, double x1, double foot, double h, double host) {
        double[][] at = {{0, 1.35, 1.5}, {-.24, .9, 1.1}, {.27, .75, .95}};
        for (int i = s.h() > 110 ? 2 : 1; i >= 0; i--) {
            Rng own = Rng.of(s.seed(), "breaker" + i);
            double wh = Math.min(h * at[i][1] * own.uniform(.9, 1.1), foot - s.y() + h * .1);
            double ww = wh * at[i][2] * 1.5;
            double x = Hand.keep(x0 + (x1 - x0) * (host + s.facing() * at[i][0]), x0 + ww * .6, x1 - ww * .6);
            wave(brush.with(own), s, x, foot + h * .10, ww, wh, s.facing(), s.ink() * .95, own);
        }
    }

    /**
     * One rank of swells.
     *
     * @param h    height of its highest crest
     * @param t    0 farthest … 1 nearest
     * @param host place of the highest crest, share of the rank
     */
    private static void rank(Brush b, Subject s, double x0, double x1, double foot, double h, double t, double host) {
        Rng rng = b.rng();
        int f = s.facing();
        double w = x1 - x0;
        int swells = (int) Hand.keep(w / (h * (4.2 + rng.uniform(0, 1.4))), 4, 14);
        double[] length = rng.dirichlet(swells, 9);
        double[] high = new double[swells];
        double at = 0;
        for (int i = 0; i < swells; i++) {
            double d = (at + length[i] * .5 - host) / .34;
            high[i] = (.36 + .62 * Math.exp(-d * d)) * rng.uniform(.78, 1.05);
            at += length[i];
        }
        int n = (int) Hand.keep(w / 4, 30, 220);
        long seed = rng.seed();
        double[][] crest = new double[n][];
        double[][] base = new double[n][];
        int[] peak = new int[swells];
        for (int i = 0; i < n; i++) {
            double u = i / (n - 1.0);
            double run = f > 0 ? u : 1 - u;
            double up = 0;
            double from = 0;
            for (int k = 0; k < swells; k++) {
                // a long back that overlaps its neighbour behind, a short steep face
                double a = from - length[k] * .55;
                double z = from + length[k] * 1.12;
                double p = (run - a) / (z - a);
                double v = p <= 0 || p >= 1 ? 0 : p < .66 ? Ridge.smooth(p / .66) : Ridge.smooth((1 - p) / .34);
                up = Math.max(up, v * high[k]);
                if (p < .66) {
                    peak[k] = f > 0 ? i : peak[k];
                } else if (f < 0) {
                    peak[k] = i;
                }
                from += length[k];
            }
            double ends = Math.sqrt(Math.max(0, Math.min(1, Math.min(u, 1 - u) * 6)));
            double x = x0 + w * u;
            crest[i] = Hand.at(x, foot - h * ends * (.10 + up * .9 + .035 * Noise.at(x / (h * .35), seed)));
            base[i] = Hand.at(x, foot + h * .06 * Noise.at(u * 9, seed + 2));
        }
        double ink = s.ink() * (.45 + .5 * t);
        b.clear(Curves.join(crest, Curves.reverse(base)), t < .3 ? Pigment.WATER_FAR : Pigment.WATER_NEAR, Pigment.WATER_FAR, 0, .7,
                Gradient.vertical(foot - h * .25, 1, foot + h * .06, .1), true);
        b.fill(Curves.join(Hand.shift(crest, 0, h * .16), Curves.reverse(base)), Pigment.WATER_NEAR, .45, h * .07, Gradient.vertical(foot - h * .9,
                1, foot, .05), 0);
        b.fill(Curves.join(Hand.shift(crest, 0, h * .22), Curves.reverse(base)), Pigment.SHADE, (s.night() ? .42 : .26) * ink, h * .08, Gradient.vertical(foot - h * .8,
                1, foot, .1), 0);
        if (s.night()) {
            b.fill(Curves.join(crest, Curves.reverse(base)), Pigment.SHADE, .22 + .12 * t, h * .05, Gradient.vertical(foot - h, 1, foot + h * .06, .3), 0);
        }
        double line = s.line() * (.5 + .55 * t) * Hand.keep(h / 34, .6, 1);
        flow(b, crest, foot, h, line, ink, (int) Hand.keep(h / 7, 2, 7));
        for (int k = 0; k < swells; k++) {
            int i = Math.clamp(peak[k], 2, n - 3);
            hollow(b, s, crest[i][0], crest[i][1], foot, line, ink);
            if (t > .25 && h > 7 && rng.chance(.45 + .5 * high[k])) {
                lip(b, s, crest, i, h * high[k], line, ink);
            }
        }
        Hand.broken(b, Hand.part(crest, n / 30, n - n / 30), Tip.of(line * 1.15, Math.min(1, ink * 1.05), Profile.ORCHID).fade(.95, .9),
                Math.max(30, w * .12), .04);
    }

    /** Lines that follow the backs below the crest, long near it, shorter and fainter lower down. */
    private static void flow(Brush b, double[][] crest, double foot, double h, double line, double ink, int rows) {
        Rng rng = b.rng();
        int n = crest.length;
        for (int r = 1; r <= rows; r++) {
            double k = r / (rows + .6);
            int at = rng.integer(0, Math.max(1, n / 8));
            while (at < n - 6) {
                int m = (int) (n * rng.uniform(.06, .2) * (1.1 - .5 * k)) + 5;
                double[][] q = Hand.part(crest, at, at + m);
                double[][] p = new double[q.length][];
                for (int i = 0; i < q.length; i++) {
                    p[i] = Hand.at(q[i][0], q[i][1] + (foot - q[i][1]) * k * (1 - .15 * Math.sin(Math.PI * i / q.length)));
                }
                if (p.length > 4 && foot - q[q.length / 2][1] > h * .2) {
                    b.stroke(Curves.thin(p, 3), Tip.of(line * rng.uniform(.45, .75), ink * rng.uniform(.35, .75) * (1.1 - .5 * k), Profile.ORCHID)
                            .fade(.9, .6));
                }
                at += m + rng.integer(1, Math.max(2, n / 12));
            }
        }
    }

    /** The dark under a steep face. */
    private static void hollow(Brush b, Subject s, double x, double y, double foot, double line, double ink) {
        double h = foot - y;
        int f = s.facing();
        if (h < 16) {
            return; // on a low swell it would look like the shadow of a hill
        }
        double[][] p = Hand.path(x + f * h * .02, y + h * .16, x + f * h * .16, y + h * .34, x + f * h * .34, y + h * .70, x + f * h * .62, foot);
        b.washStroke(p, Tip.of(h * .36, .60 * ink, Profile.ORCHID).fade(1, .5).soft(h * .08).pigment(Pigment.SHADE), true);
        b.washStroke(Hand.shift(p, -f * h * .18, 0), Tip.of(h * .30, .5, Profile.ORCHID).fade(1, .4).soft(h * .08).pigment(Pigment.WATER_NEAR), true);
        b.stroke(p, Tip.of(line * .9, ink * .8, Profile.NAIL).fade(1, .4));
        b.stroke(Hand.shift(Hand.part(p, 1, 4), -f * h * .14, h * .02), Tip.of(line * .6, ink * .55, Profile.NAIL).fade(1, .4));
    }

    /** Foam at the top of a swell: a torn white cap that leans forward, fingers hooked over the face, spray flung before it. */
    private static void lip(Brush b, Subject s, double[][] crest, int at, double h, double line, double ink) {
        Rng rng = b.rng();
        int f = s.facing();
        double x = crest[at][0];
        double y = crest[at][1];
        double[][] cap = Hand.lens(x - h * .55, x + h * .35, y + h * .02, h * .06, h * .10, .5, rng);
        b.clear(cap, Pigment.FOAM, Pigment.FOAM, 0, Hand.keep(h * .02, .4, 1.2), null, false);
        int n = h < 18 ? 3 : 5;
        for (int i = 0; i < n; i++) {
            double u = (i + rng.uniform(0, .6)) / n;
            double r = h * rng.uniform(.07, .13);
            double px = x + f * h * (-.18 + .46 * u);
            double py = y + h * (.02 + .26 * u * u) + rng.normal(0, h * .015);
            b.clear(Hand.blob(px, py, r, r * .75, .3, rng), Pigment.FOAM, Pigment.FOAM, 0, .5, null, false);
            b.stroke(Hand.path(px - f * r * .9, py - r * .2, px, py - r * .85, px + f * r * .95, py - r * .1, px + f * r * .7, py + r * .7,
                    px + f * r * .2, py + r * .5), Tip.of(line * .75, ink * .85, Profile.ORCHID));
        }
        for (int i = 0; i < n; i++) {
            double px = x + f * h * rng.uniform(.15, .5);
            b.dot(px, y + h * rng.uniform(-.10, .14), line * .7, line * .9, 0, ink * .6, Pigment.INK);
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
