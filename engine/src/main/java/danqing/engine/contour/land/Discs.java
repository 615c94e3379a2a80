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

    /** Light or, in ink, the grey that lets the disc stay white: dense near it, gone at three radii, not quite round. */
    private static void halo(Brush b, Subject s, double x, double y, double r, Pigment p, double tone) {
        Rng rng = b.rng();
        b.fill(Hand.blob(x + rng.normal(0, r * .1), y + rng.normal(0, r * .08), r * 2.1, r * 1.9, .16, rng), p, tone * .45, r * .62, null, 0);
        b.fill(Hand.blob(x + rng.normal(0, r * .06), y + rng.normal(0, r * .06), r * 1.42, r * 1.36, .10, rng), p, tone * .65, r * .3, null, 0);
    }

    private static void moon(Brush b, Subject s, double x, double y, double r) {
        Rng rng = b.rng();
        int pose = Math.floorMod(s.pose(), 8);
        halo(b, s, x, y, r, Pigment.HALO, s.night() ? .40 : .34);
        double[][] d = disc(x, y, r, rng);
        b.clear(d, Pigment.MOON, Pigment.MOON, 0, Hand.keep(r * .02, .4, 1.2), null, false);
        if (r > 12) {
            // the old stains, hardly seen
            for (int i = 0; i < 3; i++) {
                double a = rng.uniform(0, 6.28);
                double q = r * rng.uniform(.15, .5);
                b.fill(Hand.blob(x + Math.cos(a) * q, y + Math.sin(a) * q, r * rng.uniform(.16, .32), r * rng.uniform(.1, .2), .3, rng),
                        Pigment.SHADE, .055, r * .09, null, 0);
            }
        }
        if (s.is("red") || s.is("yellow") || s.is("gold")) {
            b.fill(d, s.is("red") ? Pigment.GLOW : Pigment.HALO, .5, 1, null, 0);
        }
        hair(b, d, .26);
        switch (pose) {
            case 1, 5 -> wisp(b, s, x - s.facing() * r * .26, y + r * .42, r * 2.1, r * .26, Pigment.CLOUD);
            case 3 -> {
                wisp(b, s, x + s.facing() * r * .2, y + r * .66, r * 2.2, r * .3, Pigment.CLOUD);
                wisp(b, s, x - s.facing() * r * .6, y - r * .1, r * 1.3, r * .13, Pigment.CLOUD);
            }
            case 6 -> b.clear(Hand.blob(x, y + r * .82, r * 1.15, r * .34, .12, rng), Pigment.MIST, Pigment.MIST, 0, r * .2,
                    Gradient.vertical(y + r * .4, 0, y + r, .85), false);
            default -> { }
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
        int used = (int) (n * rng.uniform(.34, .5));
        int cut = (int) (used * rng.uniform(.5, .75));
        b.stroke(Curves.thin(Hand.part(turn, 0, cut), 3), Tip.of(.9, tone, Profile.ORCHID).tremor(.9).fade(.8, .6));
        b.stroke(Curves.thin(Hand.part(turn, cut + n / 14, used + n / 14), 3), Tip.of(.7, tone * .7, Profile.ORCHID).tremor(.9));
    }

    /** A strip of thin cloud before the disc. */
    private static void wisp(Brush b, Subject s, double x, double y, double w, double h, Pigment p) {
        Rng rng = b.rng();
        b.clear(Hand.lens(x - w * .5, x + w * .5, y, h * .5, h * .4, .4, rng), p, p, s.night() ? .10 : .03, h * .22, Gradient.vertical(y - h, .95,
                y + h, .6), false);
        b.fill(Hand.lens(x - w * .45, x + w * .4, y + h * .3, h * .12, h * .3, .4, rng), Pigment.SHADE, .10, h * .3, null, 0);
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
        if (pose % 3 == 1) {
            wisp(b, s, x + f * r * .1, y + r * .72, r * 1.9, r * .18, Pigment.CLOUD);
        }
    }

    private static void sun(Brush b, Subject s, double x, double y, double r) {
        Rng rng = b.rng();
        int pose = Math.floorMod(s.pose(), 8);
        halo(b, s, x, y, r * 1.15, Pigment.GLOW, .34);
        double[][] d = disc(x, y, r, rng);
        b.clear(d, Pigment.SUN, Pigment.SUN, 0, .5, null, false);
        b.fill(d, Pigment.SUN, .88, .6, Gradient.vertical(y - r * .2, 1, y + r * 1.2, pose % 2 == 0 ? .62 : .3), 0);
        b.fill(Hand.blob(x - r * .2, y - r * .25, r * .5, r * .45, .2, rng), Pigment.SUN, .25, r * .18, null, 0);
        b.fill(Hand.blob(x + r * .12, y + r * .18, r * .55, r * .5, .2, rng), Pigment.GLOW, .18, r * .2, null, 0);
        switch (s.is("setting") || s.is("rising") ? 3 : pose) {
            case 1, 4 -> wisp(b, s, x + s.facing() * r * .16, y + r * .4, r * 2.2, r * .2, Pigment.CLOUD);
            case 2, 7 -> {
                wisp(b, s, x - s.facing() * r * .2, y + r * .62, r * 2.2, r * .26, Pigment.CLOUD);
                wisp(b, s, x + s.facing() * r * .6, y + r * .1, r * 1.3, r * .12, Pigment.CLOUD);
            }
            case 3 -> b.clear(Hand.blob(x, y + r * .84, r * 1.15, r * .34, .12, rng), Pigment.MIST, Pigment.MIST, 0, r * .2,
                    Gradient.vertical(y + r * .4, 0, y + r, .8), false);
            default -> { }
        }
    }
}
