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

/** 星, 银河: points of bare paper in a patch of dusk, in unequal clusters; the river of stars is a pale drift between two dark shores. */
final class Stars implements Motif {
    @Override
    public void draw(Brush brush, Subject s) {
        Brush b = brush.with(Rng.of(s.seed(), "stars"));
        if (s.concept().equals("galaxy")) {
            galaxy(b, s);
        } else {
            scatter(b, s);
        }
    }

    private static void scatter(Brush b, Subject s) {
        Rng rng = b.rng();
        if (!s.night()) {
            for (int i = 0; i < 4; i++) {
                double rx = s.w() * rng.uniform(.2, .32);
                double ry = s.h() * rng.uniform(.18, .3);
                b.fill(Hand.blob(s.x() + s.w() * (.2 + .2 * i) + rng.normal(0, s.w() * .03), s.y() + s.h() * rng.uniform(.35, .65), rx, ry, .2,
                        rng), Pigment.SHADE,
                        .20, Math.min(rx, ry) * .55, null, 0);
            }
        }
        int clusters = 4 + Math.floorMod(s.pose(), 4);
        for (int c = 0; c < clusters; c++) {
            double cx = s.x() + s.w() * (c + rng.uniform(.1, .9)) / clusters;
            double cy = s.y() + s.h() * rng.uniform(.15, .85);
            int n = rng.integer(3, 12);
            for (int i = 0; i < n; i++) {
                point(b, s, cx + rng.normal(0, s.w() * .06), cy + rng.normal(0, s.h() * .14), Math.exp(rng.normal(-.25, .45)));
            }
        }
        int bright = 2 + Math.floorMod(s.pose(), 3);
        for (int i = 0; i < bright; i++) {
            double x = s.x() + s.w() * rng.uniform(.08, .92);
            double y = s.y() + s.h() * rng.uniform(.12, .85);
            double r = Hand.keep(s.h() * .014, 1.4, 2.8) * rng.uniform(.8, 1.2);
            b.fill(Hand.blob(x, y, r * 3, r * 3, .2, rng), Pigment.HALO, .3, r * 1.5, null, 0);
            rays(b, x, y, r);
            point(b, s, x, y, r);
        }
    }

    /** One star kept inside the box. */
    private static void point(Brush b, Subject s, double x, double y, double r) {
        if (x > s.x() && x < s.x() + s.w() && y > s.y() && y < s.foot()) {
            Rng rng = b.rng();
            double k = rng.uniform(.8, 1.2);
            double t = rng.uniform(-.3, .3);
            b.clear(Hand.path(x - r * k, y + t * r, x - r * .6, y - r * .75, x + r * .1, y - r, x + r * .8, y - r * .55, x + r, y + r * .1,
                    x + r * .55, y + r * .8,
                    x - r * .2, y + r, x - r * .8, y + r * .6), Pigment.STAR, Pigment.STAR, 0, .3, null, false);
        }
    }

    private static void rays(Brush b, double x, double y, double r) {
        Rng rng = b.rng();
        double a0 = rng.uniform(-.2, .2);
        for (int i = 0; i < 4; i++) {
            double a = a0 + i * Math.PI / 2;
            double l = r * (i % 2 == 0 ? 3.6 : 2.4) * rng.uniform(.8, 1.2);
            double c = Math.cos(a);
            double q = Math.sin(a);
            b.clear(Hand.path(x - q * r * .35, y + c * r * .35, x + c * l, y + q * l, x + q * r * .35, y - c * r * .35), Pigment.STAR, Pigment.STAR,
                    0, .3, null, false);
        }
    }

    private static void galaxy(Brush b, Subject s) {
        Rng rng = b.rng();
        int f = s.facing();
        double slope = new double[] {.30, .18, .42, -.24, .1, .36, -.34, .22}[Math.floorMod(s.pose(), 8)] * s.h() * f;
        long seed = rng.seed();
        double w = s.w();
        int n = 9;
        double[][] mid = new double[n][];
        for (int i = 0; i < n; i++) {
            double t = i / (n - 1.0);
            mid[i] = Hand.at(s.x() + w * t, s.y() + s.h() * .5 + slope * (.5 - t) * 2 * .8 + s.h() * .07 * Noise.at(t * 3, seed));
        }
        // two dark shores, then the drift itself
        for (int k = -1; k <= 1; k += 2) {
            b.washStroke(Hand.shift(mid, 0, k * s.h() * .24), Tip.of(s.h() * .26, s.night() ? .16 : .30, Profile.ORCHID).fade(1, 1)
                    .soft(s.h() * .08).pigment(Pigment.SHADE), false);
        }
        for (int i = 0; i < 12; i++) {
            double t = rng.uniform(.08, .92);
            double[] q = mid[(int) (t * (n - 1))];
            double rx = w * rng.uniform(.04, .10);
            b.clear(Hand.lens(q[0] - rx, q[0] + rx, q[1] + rng.normal(0, s.h() * .04), s.h() * .05, s.h() * .05, .5, rng), s.night() ? Pigment.HALO
                    : Pigment.CLOUD,
                    Pigment.CLOUD, s.night() ? .25 : .06, s.h() * .05, Gradient.vertical(q[1] - 1, .32, q[1] + 1,
                            .30), false);
        }
        b.washStroke(Hand.shift(Hand.part(mid, 2, 7), 0, s.h() * .015), Tip.of(s.h() * .035, .22, Profile.ORCHID).dry(.5).soft(1.5)
                .pigment(Pigment.SHADE), false);
        int stars = (int) Hand.keep(w * s.h() / 500, 40, 240);
        for (int i = 0; i < stars; i++) {
            double t = rng.unit();
            int j = Math.min(n - 2, (int) (t * (n - 1)));
            double u = t * (n - 1) - j;
            double y = mid[j][1] + (mid[j + 1][1] - mid[j][1]) * u + rng.normal(0, s.h() * (rng.chance(.7) ? .06 : .2));
            point(b, s, s.x() + w * t, y, Math.min(2, Math.exp(rng.normal(-.55, .4))));
        }
        for (int i = 0; i < 5; i++) {
            double[] q = mid[rng.integer(1, n - 1)];
            double r = Hand.keep(s.h() * .008, 1.2, 2.2);
            double x = q[0] + rng.normal(0, w * .03);
            double y = q[1] + rng.normal(0, s.h() * .1);
            rays(b, x, y, r);
            point(b, s, x, y, r * 1.1);
        }
    }
}
