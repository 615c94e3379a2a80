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

/** 霞, 虹, 电: lights in the sky, made of washes. */
final class Lights implements Motif {
    @Override
    public void draw(Brush brush, Subject s) {
        Brush b = brush.with(Rng.of(s.seed(), s.concept()));
        switch (s.concept()) {
            case "rainbow" -> rainbow(b, s);
            case "lightning" -> lightning(b, s);
            default -> glow(b, s);
        }
    }

    /** Red evening: long drifts of colour, warm below, with dark rags of cloud lit along their lower edge. */
    private static void glow(Brush b, Subject s) {
        Rng rng = b.rng();
        double x0 = Span.left(s);
        double x1 = Span.right(s);
        double w = x1 - x0;
        double h = s.h();
        int pose = Math.floorMod(s.pose(), 8);
        b.fill(Hand.lens(x0, x1, s.y() + h * .62, h * .34, h * .3, .3, rng), Pigment.GLOW, .34, h * .16, null, 0);
        int n = 7 + pose % 4;
        for (int i = 0; i < n; i++) {
            double t = (i + rng.uniform(.1, .9)) / n;
            double l = w * rng.uniform(.2, .62);
            double x = x0 + l * .4 + (w - l * .8) * rng.unit();
            double y = s.y() + h * (.10 + .82 * t);
            double k = h * rng.uniform(.035, .085) * (.7 + .6 * t);
            double tilt = s.facing() * h * .05 * (pose % 3 - 1);
            Pigment p = rng.chance(.2) ? Pigment.SUN : rng.chance(.22) ? Pigment.BLOSSOM_PINK : Pigment.GLOW;
            double[][] lens = Hand.lens(x - l * .5, x + l * .5, y, k, k * .8, .55, rng);
            for (double[] q : lens) {
                q[1] += tilt * (q[0] - x) / Math.max(1, l);
            }
            b.fill(lens, p, rng.uniform(.3, .62), k * .4, null, 0);
            if (rng.chance(.5)) {
                b.fill(Hand.lens(x - l * .34, x + l * .3, y - k * 1.1, k * .7, k * .35, .5, rng), Pigment.SHADE, .12, k * .4, null, 0);
            }
        }
        for (int i = 0; i < 4; i++) {
            double l = w * rng.uniform(.1, .3);
            double x = x0 + l + (w - 2 * l) * rng.unit();
            double y = s.y() + h * rng.uniform(.2, .85);
            b.stroke(Hand.path(x - l * .5, y, x - l * .1, y - h * .012, x + l * .5, y + h * .008), Tip.of(Math.max(1, h * .018), .5, Profile.LEAF)
                    .pigment(Pigment.SUN).dry(.45).wash(.8));
        }
    }

    /** A bow that is not a compass arc: three colours laid wet in wet, one foot lost. */
    private static void rainbow(Brush b, Subject s) {
        Rng rng = b.rng();
        int f = s.facing();
        double foot = s.foot();
        double band = s.h() * .055;
        double lost = rng.uniform(.10, .3);
        double full = Math.floorMod(s.pose(), 3) == 1 ? rng.uniform(.62, .72) : 1;
        Pigment[] colours = {Pigment.RAINBOW_RED, Pigment.RAINBOW_YELLOW, Pigment.RAINBOW_BLUE};
        long seed = rng.seed();
        int n = 40;
        b.fill(arcBand(s, f, 0, band * 3.4, full), Pigment.MIST, .25, band, Gradient.vertical(s.y() + s.h() * .5, 1, foot, .2), 0);
        for (int k = 0; k < 3; k++) {
            double in = band * (.5 + k * .92);
            double[][] p = new double[n][];
            for (int i = 0; i < n; i++) {
                double t = i / (n - 1.0) * full;
                double a = Math.PI * (1 - t);
                double r = 1 + .012 * Noise.at(t * 5, seed);
                p[i] = Hand.at(s.cx() + f * (s.w() * .5 - in) * Math.cos(a) * -1 * r, foot - (s.h() - in) * Math.sin(a) * r);
            }
            Profile widths = Profile.of(0, .75, .2, .9, .5, 1, .8, .95, 1, .7);
            int cut = (int) (n * (1 - lost * .5));
            b.washStroke(Curves.thin(Hand.part(p, 0, cut), 2), Tip.of(band * 1.12, k == 1 ? .52 : .58, widths).fade(1, .06).tremor(.8)
                    .soft(band * .26).pigment(colours[k]), false);
        }
    }

    private static double[][] arcBand(Subject s, int f, double in, double out, double full) {
        int n = 24;
        double[][] p = new double[2 * n][];
        for (int i = 0; i < n; i++) {
            double a = Math.PI * (1 - full * i / (n - 1.0));
            p[i] = Hand.at(s.cx() - f * (s.w() * .5 - in) * Math.cos(a), s.foot() - (s.h() - in) * Math.sin(a));
            p[2 * n - 1 - i] = Hand.at(s.cx() - f * (s.w() * .5 - out) * Math.cos(a), s.foot() - (s.h() - out) * Math.sin(a));
        }
        return p;
    }

    /** A forked way of bare paper torn into dark cloud. */
    private static void lightning(Brush b, Subject s) {
        Rng rng = b.rng();
        int f = s.facing();
        double w = s.w();
        double h = s.h();
        for (int i = 0; i < 11; i++) {
            double l = w * rng.uniform(.45, .95);
            double x = s.x() + (w - l) * rng.unit();
            double y = s.y() + h * Math.min(.34, .04 + Math.abs(rng.normal(0, .12)));
            b.fill(Hand.lens(x, x + l, y, h * rng.uniform(.02, .05), h * rng.uniform(.02, .06), .6, rng), Pigment.SHADE, rng.uniform(.16, .34),
                    h * rng.uniform(.012, .035), null, 0);
        }
        bolt(b, s.cx() - f * w * .12, s.y() + h * .06, s.cx() + f * w * rng.uniform(.02, .2), s.foot() - h * .02, Math.max(1.6, h * .016), 2, h);
    }

    /** A broken way from (x0, y0) to (x1, y1), thinner downwards, forking. */
    private static void bolt(Brush b, double x0, double y0, double x1, double y1, double width, int forks, double h) {
        Rng rng = b.rng();
        int n = (int) Hand.keep(Math.hypot(x1 - x0, y1 - y0) / (h * .055), 3, 16);
        double[][] p = new double[n + 1][];
        double len = Math.hypot(x1 - x0, y1 - y0);
        for (int i = 0; i <= n; i++) {
            double t = Hand.keep((i + (i > 0 && i < n ? rng.uniform(-.35, .35) : 0)) / n, 0, 1);
            double off = i == 0 || i == n ? 0 : len * .05 * rng.normal() * (i % 2 == 0 ? 1 : -1);
            p[i] = Hand.at(x0 + (x1 - x0) * t + off, y0 + (y1 - y0) * t + rng.normal(0, len * .008));
        }
        double[][] poly = new double[2 * (n + 1)][];
        for (int i = 0; i <= n; i++) {
            double k = width * .5 * (1 - .85 * i / n) * rng.uniform(.7, 1.3);
            poly[i] = Hand.at(p[i][0] - k, p[i][1]);
            poly[2 * n + 1 - i] = Hand.at(p[i][0] + k, p[i][1] + k * .4);
        }
        b.fill(Curves.join(Hand.shift(p, -width * 2.4, 0), Curves.reverse(Hand.shift(p, width * 2.4, 0))), Pigment.HALO, .42, width * 1.8, null, 0);
        b.clear(poly, Pigment.STAR, Pigment.STAR, 0, .3, null, false);
        b.stroke(Curves.thin(Hand.shift(p, width * .6, .5), 1), Tip.of(Math.max(.5, width * .22), .55, Profile.NAIL).raw().tremor(.3).fade(1, .3));
        for (int k = 0; k < forks; k++) {
            double[] q = p[rng.integer(1, Math.max(2, n - 1))];
            double reach = (y1 - q[1]) * rng.uniform(.3, .6);
            bolt(b, q[0], q[1], q[0] + rng.sign() * reach * rng.uniform(.3, .55), q[1] + reach, width * .55, forks - 1, h);
        }
    }
}
