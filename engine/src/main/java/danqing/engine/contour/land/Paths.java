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
import java.util.Arrays;

/** 路: a footpath that winds away, narrower and paler; worn edges with stones and grass. */
public final class Paths implements Motif {
    @Override
    public void draw(Brush brush, Subject s) {
        draw(brush, s, Double.NEGATIVE_INFINITY);
    }

    /** The near end of the road again, over a bank that was laid on it: from the crest down to us; {@code crest}: y of the top of the bank. */
    public static void over(Brush brush, Subject s, double crest) {
        if (crest < s.foot() - s.h() * .06) {
            draw(brush, s, crest);
        }
    }

    private static void draw(Brush brush, Subject s, double top) {
        Rng rng = Rng.of(s.seed(), "path");
        Brush b = brush.with(rng);
        int pose = Math.floorMod(s.pose(), 8);
        int f = s.facing();
        double[][] turns = {{-.10, .30, -.20, .12, .02}, {.22, -.22, .26, -.02, .10}, {-.28, .02, .28, .05, .16}, {.10, .32, -.12, -.22, -.02},
                {-.02, -.3, .1, .3, .12},
            {.3, .05, -.28, .02, -.1}, {-.2, .2, .24, -.12, .04}, {.04, -.18, -.3, .1, .22}};
        double[][] c = new double[6][];
        c[0] = Hand.at(s.cx() + f * s.w() * turns[pose][0] * .9, s.foot());
        double[] heights = {.0, .30, .55, .75, .90, 1};
        for (int i = 1; i < 6; i++) {
            c[i] = Hand.at(s.cx() + f * s.w() * turns[pose][i - 1] * (i < 3 ? 1 : .8) * rng.uniform(.85, 1.1), s.foot() - s.h() * heights[i] * .97);
        }
        double[][] p = Arrays.stream(Curves.spline(c, 4)).filter(q -> q[1] >= top).toArray(double[][]::new);
        int n = p.length;
        if (n < (top > Double.NEGATIVE_INFINITY ? 6 : 2)) { // a stub of the repeated near end is not worth drawing; a whole small road is
            return;
        }
        long seed = rng.seed();
        double[][] l = new double[n][];
        double[][] r = new double[n][];
        double wide = s.w() * .42;
        for (int i = 0; i < n; i++) {
            double t = Hand.keep((s.foot() - p[i][1]) / s.h(), 0, 1);
            double k = .5 * wide * (.05 + .95 * Math.pow(1 - t, 1.9));
            l[i] = Hand.at(p[i][0] - k * (1 + .18 * Noise.at(i / 5.0, seed)), p[i][1]);
            r[i] = Hand.at(p[i][0] + k * (1 + .18 * Noise.at(i / 5.0, seed + 1)), p[i][1]);
        }
        double[][] poly = Curves.join(l, Curves.reverse(r));
        b.clear(poly, s.snowy() ? Pigment.SNOW : Pigment.PATH, s.snowy() ? Pigment.SNOW : Pigment.PATH, 0, Hand.keep(wide * .03, .6, 3),
                Span.opensBottom(s) ? null : Gradient.vertical(s.foot() - s.h() * .12, 1, s.foot(), 0), false);
        b.fill(poly, Pigment.EARTH, s.snowy() ? .05 : .22, wide * .05, Gradient.vertical(s.y(), .35, s.foot(), 1), 0);
        for (int k = -1; k <= 1; k += 2) {
            double[][] e = k < 0 ? l : r;
            b.washStroke(Curves.thin(Hand.shift(e, k * wide * .05, 0), 6), Tip.of(wide * .17, .27 * s.ink(), Profile.of(0, 1, .5, .4, 1, .06))
                    .fade(1, .6).soft(wide * .04)
                    .pigment(Pigment.SHADE), false);
            Hand.broken(b, e, Tip.of(s.line() * .95, s.ink() * .8, Profile.ORCHID).fade(1, .8).dry(.15), Math.max(18, s.h() * .09), .2);
            edge(b, s, e, k, wide);
        }
        for (int i = 0; i < s.h() / 18; i++) {
            int at = (int) (Math.pow(rng.unit(), 1.6) * (n - 4));
            double t = 1 - at / (double) n;
            double half = (r[at][0] - l[at][0]) * .5;
            double x = p[at][0] + half * rng.uniform(-.7, .5);
            b.stroke(Hand.path(x, p[at][1], x + half * .2, p[at][1] - rng.uniform(0, 1.2), x + half * rng.uniform(.3, .6), p[at][1] + rng.normal(0,
                    .8)),
                    Tip.of(s.line() * (.25 + .4 * t), s.ink() * rng.uniform(.2, .4), Profile.ORCHID).dry(.3));
        }
    }

    private static void edge(Brush b, Subject s, double[][] e, int side, double wide) {
        Rng rng = b.rng();
        int n = (int) Hand.keep(s.h() / 26, 2, 12);
        for (int i = 0; i < n; i++) {
            double u = Math.pow((i + rng.uniform(0, .9)) / n, 1.3);
            double[] q = e[(int) (u * (e.length - 1))];
            double size = wide * .20 * Math.pow(1 - u, 1.3) + 2.5;
            double x = Hand.keep(q[0] + side * size * .5, s.x() + size, s.x() + s.w() - size);
            if (rng.chance(.16) && size > 6) {
                Rock.draw(b, s, Rng.of(s.seed(), "edge" + side + i), x, Math.min(s.foot(), q[1] + size * .2), size * rng.uniform(.9, 1.4),
                        size * rng.uniform(.5, .75));
            } else if (rng.chance(.75)) {
                for (int k = 0; k < rng.integer(1, 4); k++) {
                    Hand.tuft(b, x + side * size * rng.uniform(-.3, .8), q[1] + rng.normal(0, size * .15), size * rng.uniform(.5, .9),
                            rng.integer(3, 7), side * .25 + rng.normal(0, .25), s.ink() * .8,
                            s.snowy() ? Pigment.GRASS_DRY : Pigment.GRASS);
                }
            } else {
                Hand.moss(b, x, q[1], Math.max(.7, s.line() * .55), s.ink() * .8);
            }
        }
    }
}
