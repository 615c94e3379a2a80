package danqing.engine.contour.land;

import danqing.engine.contour.brush.Brush;
import danqing.engine.contour.brush.Noise;
import danqing.engine.contour.brush.Profile;
import danqing.engine.contour.brush.Rng;
import danqing.engine.contour.brush.Tip;
import danqing.engine.contour.motif.Motif;
import danqing.engine.contour.motif.Subject;
import danqing.engine.contour.vector.Gradient;
import danqing.styles.Pigment;

/** 雾, 烟: mist is blank paper that lies in long drifts; smoke is wash alone, rising and drawn away by the air. */
final class Vapours implements Motif {
    @Override
    public void draw(Brush brush, Subject s) {
        Brush b = brush.with(Rng.of(s.seed(), s.concept()));
        if (s.concept().equals("smoke")) {
            smoke(b, s);
        } else {
            mist(b, s);
        }
    }

    private static void mist(Brush b, Subject s) {
        Rng rng = b.rng();
        double x0 = Span.left(s);
        double x1 = Span.right(s);
        double w = x1 - x0;
        double h = s.h();
        int n = 4 + Math.floorMod(s.pose(), 3);
        b.fill(Hand.lens(x0 + w * .1, x1 - w * .15, s.y() + h * .18, h * .10, h * .08, .4, rng), Pigment.SHADE, .05, h * .10, null, 0);
        for (int i = 0; i < n; i++) {
            double t = (i + rng.uniform(.2, .8)) / n;
            double l = w * rng.uniform(.45, 1) * (i == 1 ? 1 : .8);
            double x = x0 + (w - l) * rng.unit();
            if (i == 1) {
                x = x0;
                l = w;
            }
            double y = s.y() + h * (.25 + .5 * t);
            double k = h * rng.uniform(.14, .28);
            b.clear(Hand.lens(x, x + l, y, k, k, .45, rng), Pigment.MIST, Pigment.MIST, 0, h * .10, Gradient.vertical(y - k, .9, y + k, .72), false);
        }
        b.fill(Hand.lens(x0 + w * .2, x1 - w * .1, s.y() + h * .88, h * .05, h * .06, .4, rng), Pigment.SHADE, .045, h * .09, null, 0);
    }

    /** A lone column carries the picture: it is laid darker than the breath of a village and keeps its body to the top. */
    private static void smoke(Brush b, Subject s) {
        Rng rng = b.rng();
        int pose = Math.floorMod(s.pose(), 8);
        boolean lone = pose % 2 == 1 || s.is("lonely") || s.is("straight") || s.w() < s.h() * .3;
        int f = s.facing();
        double w = s.w();
        double h = s.h();
        double foot = s.foot();
        double drift = lone ? .10 : .30;
        long seed = rng.seed();
        int n = 13;
        double x0 = s.cx() - f * w * (lone ? .03 : .20);
        double[][] mid = new double[n][];
        for (int i = 0; i < n; i++) {
            double t = i / (n - 1.0);
            double sway = (lone ? .035 : .10) * Noise.at(t * (lone ? 2.2 : 3.2), seed) * Math.min(1, t * 3);
            mid[i] = Hand.at(x0 + f * w * (drift * Math.pow(t, lone ? 2.4 : 1.6) * 1.6) + w * sway, foot - h * t * .94);
        }
        Profile rise = lone ? Profile.of(0, .22, .15, .42, .5, .62, .8, .95, 1, .7) : Profile.of(0, .12, .2, .40, .5, .75, .8, 1.1, 1, .6);
        double wide = w * (lone ? .24 : .5);
        b.washStroke(mid, Tip.of(wide * 1.2, lone ? .85 : .6, rise).fade(1, lone ? .35 : .12).tremor(.8).soft(wide * .2).pigment(Pigment.SMOKE), false);
        b.washStroke(Hand.shift(mid, s.light() * wide * .12, 0), Tip.of(wide * (lone ? .8 : .62), (lone ? .55 : .28) * (.5 + .5 * s.ink()), rise).fade(1.3, lone ? .2 : .05).soft(wide * .13)
                .pigment(Pigment.SHADE), false);
        int rolls = w < 12 ? 2 : lone ? 6 : 10;
        for (int i = 0; i < rolls; i++) {
            double t = rng.uniform(.25, .88);
            double[] q = mid[(int) (t * (n - 1))];
            double r = wide * rise.at(t) * rng.uniform(.4, .75);
            double y = Math.min(foot - r * .4, q[1]);
            double x = q[0] + rng.normal(0, r * .35);
            boolean dark = rng.chance(.5);
            b.fill(Hand.blob(x + (dark ? s.light() * r * .4 : 0), y, r, r * rng.uniform(.8, 1.5), .3, rng), dark ? Pigment.SHADE : Pigment.SMOKE,
                    (dark ? lone ? .22 : .10 : .34) * (1.15 - t), r * .5, null, 0);
        }
        // the end is drawn out into threads
        for (int i = 0; i < 3; i++) {
            double[] q = mid[n - 2 - i];
            double l = w * rng.uniform(.12, .25) * (lone ? .6 : 1);
            b.washStroke(Hand.path(q[0], q[1], q[0] + f * l * .6, q[1] - h * .015, q[0] + f * l, q[1] - h * rng.uniform(-.01, .02)),
                    Tip.of(wide * .28, .20, Profile.ORCHID).fade(1, .2)
                    .soft(wide * .08).pigment(Pigment.SMOKE), false);
        }
    }
}
