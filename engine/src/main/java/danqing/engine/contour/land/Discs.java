package danqing.engine.contour.land;

import danqing.engine.contour.brush.Brush;
import danqing.engine.contour.brush.Curves;
import danqing.engine.contour.brush.Profile;
import danqing.engine.contour.brush.Rng;
import danqing.engine.contour.brush.Tip;
import danqing.engine.contour.motif.Motif;
import danqing.engine.contour.motif.Subject;
import danqing.engine.contour.vector.Gradient;
import danqing.styles.Pigment;

/** 月, 新月, 日. 烘云托月: the moon is bare paper, a wash breathes around it and dies away, a broken hair line at most; the sun is a red disc. */
final class Discs implements Motif {
    @Override
    public void draw(Brush brush, Subject s) {
        Brush b = brush.with(Rng.of(s.seed(), "disc"));
        double r = Math.min(s.w(), s.h()) / 2;
        switch (s.concept()) {
            case "sun" -> sun(b, s, s.cx(), s.y() + s.h() / 2, r * .94);
            case "crescent" -> crescent(b, s, s.cx(), s.y() + s.h() / 2, r);
            default -> {
                if (s.is("waning")) {
                    crescent(b, s, s.cx(), s.y() + s.h() / 2, r);
                } else {
                    moon(b, s, s.cx(), s.y() + s.h() / 2, r * .96);
                }
            }
        }
    }

    private static double[][] disc(double x, double y, double r, Rng rng) {
        double k = rng.uniform(.985, 1.015);
        return Hand.blob(x, y, r * k, r / k, .009, rng);
    }

    /** Light or, in ink, the grey that lets the disc stay white: three wide soft steps, dense near it, gone at three radii, not quite round. */
    private static void halo(Brush b, double x, double y, double r, Pigment p, double tone) {
        Rng rng = b.rng();
        b.fill(Hand.blob(x + rng.normal(0, r * .14), y + rng.normal(0, r * .10), r * 2.7, r * 2.4, .18, rng), p, tone * .28, r * .85, null, 0);
        b.fill(Hand.blob(x + rng.normal(0, r * .10), y + rng.normal(0, r * .08), r * 1.9, r * 1.75, .15, rng), p, tone * .38, r * .5, null, 0);
        b.fill(Hand.blob(x + rng.normal(0, r * .05), y + rng.normal(0, r * .05), r * 1.32, r * 1.26, .10, rng), p, tone * .5, r * .24, null, 0);
    }

    /** Radius in the box: discs differ, and look larger the lower they hang. */
    private static double radius(Subject s, double r) {
        double k = new double[] {.94, .84, .90, .98, .82, .92, .87, .96}[Math.floorMod(s.pose(), 8)];
        double low = Hand.keep((s.y() + s.h() * .5) / Math.max(1, s.horizon()), 0, 1);
        return r * k * (.94 + .10 * low);
    }

    /** The disc: its edge breathes all round, and is a little firmer on the side the light comes from. */
    private static double[][] face(Brush b, Subject s, double x, double y, double r, Pigment p) {
        Rng rng = b.rng();
        b.clear(Hand.blob(x, y, r * 1.005, r * .99, .012, rng), p, p, 0, Hand.keep(r * .045, .6, 2.4), null, false);
        double[][] d = disc(x - s.light() * r * .035, y - r * .03, r * .955, rng);
        b.clear(d, p, p, 0, Hand.keep(r * .022, .4, 1.3), null, false);
        return d;
    }

    private static void moon(Brush b, Subject s, double x, double y, double box) {
        Rng rng = b.rng();
        int pose = Math.floorMod(s.pose(), 8);
        double r = radius(s, box);
        halo(b, x, y, r, Pigment.HALO, s.night() ? .46 : .38);
        double[][] d = face(b, s, x, y, r, Pigment.MOON);
        if (r > 12) {
            // the old stains, hardly seen
            for (int i = 0; i < 4; i++) {
                double a = rng.uniform(0, 6.28);
                double q = r * rng.uniform(.12, .5);
                b.fill(Hand.blob(x + Math.cos(a) * q, y + Math.sin(a) * q, r * rng.uniform(.18, .36), r * rng.uniform(.12, .24), .35, rng),
                        Pigment.SHADE, .05, r * .11, null, 0);
            }
        }
        // away from the light the disc turns a breath darker
        b.fill(Hand.blob(x + s.light() * r * .5, y + r * .45, r * .5, r * .55, .2, rng), Pigment.HALO, .10, r * .26, null, 0);
        if (s.is("red") || s.is("yellow") || s.is("gold")) {
            b.fill(d, s.is("red") ? Pigment.GLOW : Pigment.HALO, .5, 1, null, 0);
        }
        hair(b, d, .15);
        if (pose == 3 || pose == 6) {
            haze(b, s, x, y + r * .45, r);
        }
    }

    /** A hair line along less than half of the disc, in two unequal pieces. */
    private static void hair(Brush b, double[][] d, double tone) {
        Rng rng = b.rng();
        int n = d.length;
        int from = rng.integer(0, n);
        double[][] turn = new double[n][];
        for (int i = 0; i < n; i++) {
            turn[i] = d[(from + i) % n];
        }
        int used = (int) (n * rng.uniform(.24, .38));
        int cut = (int) (used * rng.uniform(.5, .75));
        b.stroke(Curves.thin(Hand.part(turn, 0, cut), 3), Tip.of(.8, tone, Profile.ORCHID).tremor(.9).fade(.8, .6));
        b.stroke(Curves.thin(Hand.part(turn, cut + n / 14, used + n / 14), 3), Tip.of(.6, tone * .7, Profile.ORCHID).tremor(.9));
    }

    /** Thin mist drawn right across the disc and far beyond it on both sides, gone before it has an end. */
    private static void haze(Brush b, Subject s, double x, double y, double r) {
        Rng rng = b.rng();
        for (int i = 0; i < 2; i++) {
            double at = y + i * r * .3;
            double reach = r * rng.uniform(2.1, 2.8);
            double off = s.facing() * (i == 0 ? -1 : 1) * r * .35;
            b.fill(Hand.lens(x + off - reach, x + off + reach, at, r * .09, r * .12, .3, rng), Pigment.MIST, .30 - .06 * i, r * .14, null, 0);
            b.fill(Hand.lens(x + off - reach * .8, x + off + reach * .9, at + r * .06, r * .05, r * .10, .3, rng), Pigment.SHADE, .05, r * .12,
                    null, 0);
        }
    }

    private static void crescent(Brush b, Subject s, double x, double y, double r) {
        Rng rng = b.rng();
        int pose = Math.floorMod(s.pose(), 8);
        double thin = s.is("waning") ? .55 : new double[] {.30, .20, .42, .26, .36, .16, .50, .24}[pose];
        double tilt = new double[] {.5, .25, .7, .9, .35, .6, .1, 1.1}[pose];
        int f = s.facing();
        b.fill(Hand.blob(x + f * r * .1, y + r * .1, r * 1.15, r * 1.1, .14, rng), Pigment.HALO, .17, r * .5, null, 0);
        int n = 22;
        double[][] p = new double[2 * n][];
        double sweep = 1.62;
        for (int i = 0; i < n; i++) {
            double a = -sweep + 2 * sweep * i / (n - 1);
            double out = r * (1 + rng.normal(0, .004));
            p[i] = Hand.at(Math.cos(a) * out, Math.sin(a) * out);
        }
        // inner edge: a flatter curve through the same horns
        for (int i = 0; i < n; i++) {
            double a = sweep - 2 * sweep * i / (n - 1);
            double k = Math.cos(a / sweep * Math.PI / 2);
            p[n + i] = Hand.at(Math.cos(a) * r - k * r * thin * 1.05, Math.sin(a) * r * (1 - .02 * k));
        }
        double c = Math.cos(tilt);
        double q = Math.sin(tilt);
        double[][] out = new double[2 * n][];
        for (int i = 0; i < 2 * n; i++) {
            double px = p[i][0] - r * .3;
            out[i] = Hand.at(x + f * (px * c - p[i][1] * q) * .96, y + (px * q + p[i][1] * c) * .96);
        }
        b.clear(out, Pigment.MOON, Pigment.MOON, 0, .4, null, false);
        b.stroke(Curves.thin(Hand.part(out, 1, n - 1), 2), Tip.of(.9, .4, Profile.ORCHID).tremor(.5));
        b.stroke(Curves.thin(Hand.part(out, n + 4, 2 * n - 6), 2), Tip.of(.7, .25, Profile.ORCHID).tremor(.5));
    }

    private static void sun(Brush b, Subject s, double x, double y, double box) {
        Rng rng = b.rng();
        int pose = Math.floorMod(s.pose(), 8);
        double r = radius(s, box);
        halo(b, x, y, r * 1.1, Pigment.GLOW, .36);
        face(b, s, x, y, r, Pigment.SUN);
        boolean low = s.is("setting") || s.is("rising");
        b.fill(Hand.blob(x, y, r, r * .98, .02, rng), Pigment.SUN, .88, Hand.keep(r * .05, .6, 2.5),
                Gradient.vertical(y - r * .2, 1, y + r * 1.2, low ? .25 : pose % 2 == 0 ? .68
                : .45), 0);
        b.fill(Hand.blob(x - r * .2, y - r * .25, r * .5, r * .45, .2, rng), Pigment.SUN, .25, r * .18, null, 0);
        b.fill(Hand.blob(x + r * .12, y + r * .18, r * .55, r * .5, .2, rng), Pigment.GLOW, .18, r * .2, null, 0);
        if (low || pose == 3 || pose == 6) {
            haze(b, s, x, y + r * .4, r);
        }
    }
}
