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

/** 溪, 滩: running water that winds toward us and widens, parted by stones; flow lines crowd at the banks and round each stone. */
final class Rivers implements Motif {
    @Override
    public void draw(Brush brush, Subject s) {
        Rng rng = Rng.of(s.seed(), "stream");
        Brush b = brush.with(rng);
        int pose = Math.floorMod(s.pose(), 8);
        double amp = new double[] {.16, .24, .10, .20, .28, .14, .22, .12}[pose];
        int bends = new int[] {3, 4, 3, 5, 3, 4, 4, 3}[pose];
        int f = s.facing();
        double drift = new double[] {.18, -.12, .24, .05, -.2, .15, -.05, -.24}[pose];
        double[][] c = new double[bends + 3][];
        for (int i = 0; i < c.length; i++) {
            double t = i / (c.length - 1.0);
            // bends lie closer together far away
            double y = s.y() + s.h() * Math.pow(t, 1.25);
            double x = s.cx() + f * s.w() * (drift * (.5 - t) + amp * (.35 + .65 * t) * (i % 2 == 0 ? 1 : -1) * rng.uniform(.6, 1.1) * (t < .99 ? 1
                    : .4));
            c[i] = Hand.at(x, y);
        }
        channel(b, s, c, s.w() * .06, s.w() * .44);
    }

    /** Water along a centre line: silhouette, flow lines, banks and stones. Widths at its head and its foot. */
    static void channel(Brush b, Subject s, double[][] centre, double w0, double w1) {
        Rng rng = b.rng();
        double[][] p = Curves.spline(centre, 4);
        int n = p.length;
        double[] half = new double[n];
        long seed = rng.seed();
        double[][] left = new double[n][];
        double[][] right = new double[n][];
        double y0 = p[0][1];
        double span = Math.max(1, p[n - 1][1] - y0);
        for (int i = 0; i < n; i++) {
            double t = Hand.keep((p[i][1] - y0) / span, 0, 1);
            half[i] = .5 * (w0 + (w1 - w0) * Math.pow(t, 1.2)) * (1 + .22 * Noise.at(i * 4 / Math.max(20, span * .3), seed));
            // widths are level: water lies flat
            left[i] = Hand.at(p[i][0] - half[i] * (1 + .12 * Noise.at(i / 4.0, seed + 3)), p[i][1]);
            right[i] = Hand.at(p[i][0] + half[i] * (1 + .12 * Noise.at(i / 4.0, seed + 4)), p[i][1]);
        }
        b.clear(Curves.join(left, Curves.reverse(right)), Pigment.WATER_FAR, Pigment.WATER_NEAR, 0, Hand.keep(w1 * .02, .6, 4),
                Span.opensBottom(s) ? null : Gradient.vertical(y0 + span * .88, 1, y0 + span, 0), false);
        double line = s.line();
        double ink = s.ink();
        banks(b, s, left, -1, w1, span);
        banks(b, s, right, 1, w1, span);
        int flow = (int) Hand.keep(span * w1 / 260, 8, 60);
        for (int i = 0; i < flow; i++) {
            int at = rng.integer(0, Math.max(1, n - 5));
            int m = (int) (rng.uniform(24, 110) / 4 * Hand.keep(span / 300, .4, 1));
            double v = rng.chance(.45) ? Hand.keep(rng.normal(0, .5), -.85, .85) : rng.sign() * rng.uniform(.74, .95);
            double[][] q = Hand.part(p, at, at + m);
            if (q.length < 4) {
                continue;
            }
            double[][] g = new double[q.length][];
            for (int j = 0; j < q.length; j++) {
                g[j] = Hand.at(q[j][0] + half[at + j] * (v + .10 * Noise.at((at + j) / 5.0, seed + 10 + i)), q[j][1]);
            }
            double t = Hand.keep((q[0][1] - y0) / span, 0, 1);
            b.stroke(Curves.thin(g, 3), Tip.of(line * (.4 + .35 * t), ink * rng.uniform(.3, .7), Profile.ORCHID).fade(.9, .6));
        }
        for (int i = 0; i < flow / 6; i++) {
            int at = rng.integer(0, Math.max(1, n - 8));
            double[][] q = Hand.part(p, at, at + 10 + i);
            double v = rng.uniform(-.6, .6);
            double[][] g = new double[q.length][];
            for (int j = 0; j < q.length; j++) {
                g[j] = Hand.at(q[j][0] + half[at + j] * v, q[j][1]);
            }
            b.stroke(Curves.thin(g, 3), Tip.of(line * rng.uniform(.8, 1.8), .7, Profile.LEAF).pigment(Pigment.FOAM).dry(.3));
        }
    }

    /** The lip of a bank: broken line, thickness washed under it, stones in pairs that pinch the water, grass. */
    private static void banks(Brush b, Subject s, double[][] edge, int side, double w1, double span) {
        Rng rng = b.rng();
        double ink = s.ink();
        b.washStroke(Curves.thin(Hand.shift(edge, side * w1 * .03, 0), 5), Tip.of(w1 * .14, .16 * ink, Profile.RISE).fade(.5, 1).soft(w1 * .035)
                .pigment(Pigment.SHADE), false);
        Hand.broken(b, edge, Tip.of(s.line() * .8, ink * .7, Profile.ORCHID).fade(1, .7), Math.max(14, span * .08), .3);
        int n = (int) Hand.keep(span / 26, 2, 14);
        for (int i = 0; i < n; i++) {
            double u = Math.pow((i + rng.uniform(0, .9)) / n, .8);
            double[] q = edge[(int) Math.min(edge.length - 1, u * edge.length)];
            double size = (w1 * .07 + span * .025) * (.25 + .95 * u) * rng.uniform(.5, 1.25);
            double x = q[0] + side * size * rng.uniform(-.45, .35);
            x = Hand.keep(x, s.x() + size * .6, s.x() + s.w() - size * .6);
            if (size > 4 && rng.chance(.6)) {
                double foot = Math.min(s.foot(), q[1] + size * .3);
                Rock.draw(b, s, Rng.of(rng.seed(), "bankstone"), x, foot, size * rng.uniform(1.1, 1.5), size * rng.uniform(.55, .85));
                b.stroke(Hand.path(x - size * .8, foot + 1, x - size * .1, foot + 1.6, x + size * .7, foot + .6), Tip.of(s.line() * .5, ink * .45,
                        Profile.ORCHID));
            } else if (span > 60) {
                Hand.tuft(b, q[0] + side * size * .3, q[1], size * rng.uniform(.6, 1) + 3, rng.integer(3, 7), side * -.2 + rng.normal(0, .3),
                        ink * .8,
                        s.snowy() ? Pigment.GRASS_DRY : Pigment.GRASS);
            }
        }
    }
}
