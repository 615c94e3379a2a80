package danqing.engine.contour.land;

import danqing.engine.contour.brush.Brush;
import danqing.engine.contour.brush.Curves;
import danqing.engine.contour.brush.Profile;
import danqing.engine.contour.brush.Rng;
import danqing.engine.contour.brush.Tip;
import danqing.engine.contour.motif.Motif;
import danqing.engine.contour.motif.Subject;
import danqing.engine.contour.vector.Gradient;
import danqing.engine.scene.Setting;
import danqing.styles.Pigment;

/** 田: plots between low dykes that follow the ground; seedlings in rows, each plot at its own stage, one or two left as water or stubble. */
final class Fields implements Motif {
    /** 0 flooded, 1 young, 2 ploughed, 3 ripening, 4 green; mostly green. */
    private static final int[] KINDS = {1, 4, 3, 0, 4, 1, 3, 4, 2, 1, 3};

    @Override
    public void draw(Brush brush, Subject s) {
        Rng rng = Rng.of(s.seed(), "field");
        double x0 = Span.left(s);
        double x1 = Span.right(s);
        double y0 = s.y() + s.h() * .04;
        double y1 = s.foot() - (Span.opensBottom(s) ? 0 : s.h() * .03);
        double w = x1 - x0;
        double h = y1 - y0;
        int pose = Math.floorMod(s.pose(), 8);
        int rows = s.h() < 36 ? 2 : 3 + pose % 3;
        int columns = Math.max(2, (int) Math.round(w / Math.max(90, h * 1.0)));
        double vanish = s.cx() + s.facing() * w * new double[] {.1, -.2, .3, 0, -.35, .2, -.1, .4}[pose];
        double[][][] dykes = new double[rows + 1][][];
        for (int r = 0; r <= rows; r++) {
            double t = Math.pow(r / (double) rows, 1.5);
            double inset = Span.opensLeft(s) ? 0 : w * (.14 * Math.abs(t - .6) + rng.uniform(0, .06));
            double insetR = Span.opensRight(s) ? 0 : w * (.14 * Math.abs(t - .6) + rng.uniform(0, .06));
            dykes[r] = Hand.wander(x0 + inset, x1 - insetR, y0 + h * t, r == 0 ? h * .012 : h * (.028 + .034 * t), w / 3.6, rng);
        }
        Brush b = brush.with(rng);
        for (int r = 0; r < rows; r++) {
            double[] cuts = new double[columns + 1];
            for (int c = 1; c < columns; c++) {
                cuts[c] = (c + rng.uniform(-.28, .28)) / columns;
            }
            cuts[columns] = 1;
            for (int c = 0; c < columns; c++) {
                plot(b, s, dykes[r], dykes[r + 1], cuts[c], cuts[c + 1], vanish, Rng.of(s.seed(), "plot" + r + "." + c), (r + .5) / rows,
                        KINDS[(r * 5 + c * 3 + pose) % KINDS.length]);
            }
        }
        for (int r = 0; r <= rows; r++) {
            double t = r / (double) rows;
            if (!s.snowy()) {
                // dark below and light on top, or the dyke is lost between two greens
                b.washStroke(Curves.thin(Hand.shift(dykes[r], 0, h * .010), 3), Tip.of(h * (.018 + .036 * t) + .8, .9, Profile.EVEN).fade(1, .9).soft(.6)
                        .pigment(Pigment.EARTH), false);
                b.washStroke(Curves.thin(dykes[r], 3), Tip.of(h * (.008 + .016 * t) + .5, .9, Profile.EVEN).fade(1, .8).soft(.4)
                        .pigment(Pigment.PATH), false);
            }
            b.washStroke(Curves.thin(Hand.shift(dykes[r], 0, h * .012), 4), Tip.of(h * (.015 + .03 * t), .14 * s.ink(), Profile.FLAT).fade(.8, 1)
                    .soft(h * .010 + .5)
                    .pigment(Pigment.SHADE), false);
            Hand.broken(b, dykes[r], Tip.of(s.line() * (.5 + .5 * t), s.ink() * (.45 + .4 * t), Profile.ORCHID).fade(1, .8), Math.max(18, w * .05),
                    .22);
        }
    }

    private static double[] on(double[][] line, double t, double vanish, double pull) {
        double u = Hand.keep(t, 0, 1) * (line.length - 1);
        int i = Math.min(line.length - 2, (int) u);
        double x = line[i][0] + (line[i + 1][0] - line[i][0]) * (u - i);
        double y = line[i][1] + (line[i + 1][1] - line[i][1]) * (u - i);
        return Hand.at(x + (vanish - x) * pull * Ridge.smooth(Math.min(t, 1 - t) * 6), y);
    }

    private static void plot(Brush brush, Subject s, double[][] top, double[][] bottom, double a, double z, double vanish, Rng rng, double t,
            int kind) {
        int n = 9;
        double[][] p = new double[2 * n][];
        for (int i = 0; i < n; i++) {
            double u = a + (z - a) * i / (n - 1);
            p[i] = on(top, u, vanish, .55 * (1 - t));
            p[2 * n - 1 - i] = on(bottom, u, vanish, 0);
        }
        double h = p[2 * n - 1][1] - p[0][1];
        Brush b = brush.with(rng);
        boolean snow = s.snowy();
        boolean autumn = s.setting().season() == Setting.Season.AUTUMN;
        Pigment body = snow ? Pigment.SNOW : switch (kind) {
            case 0 -> Pigment.WATER_FAR;
            case 1 -> autumn ? Pigment.GRAIN : Pigment.LEAF_YOUNG;
            case 2 -> Pigment.EARTH;
            case 3 -> autumn ? Pigment.GRAIN : Pigment.GRASS_DRY;
            default -> autumn ? Pigment.FIELD : Pigment.LEAF_LIGHT;
        };
        b.clear(p, body, kind == 0 && !snow ? Pigment.WATER_NEAR : body, 0, Hand.keep(h * .04, .5, 2), null, false);
        if (kind != 0 && !(kind == 2 && !snow)) {
            b.fill(p, snow ? Pigment.SHADE : Pigment.FIELD, snow ? .05 : .38, Hand.keep(h * .05, .6, 3), Gradient.vertical(p[0][1], 1, p[0][1] + h,
                    .4), 0);
        }
        // the dyke between this plot and the next
        double[][] side = Curves.spline(new double[][] {p[n - 1], Hand.at((p[n - 1][0] + p[n][0]) / 2 + rng.normal(0, h * .06),
                (p[n - 1][1] + p[n][1]) / 2), p[n]}, 4);
        if (z < .99) {
            if (!snow) {
                b.washStroke(Curves.thin(side, 3), Tip.of(h * .09 + .6, .85, Profile.EVEN).fade(1, .9).soft(.6).pigment(Pigment.EARTH), false);
                b.washStroke(Curves.thin(Hand.shift(side, -h * .02, 0), 3), Tip.of(h * .04 + .4, .85, Profile.EVEN).fade(1, .9).soft(.4).pigment(Pigment.PATH), false);
            }
            Hand.broken(b, side, Tip.of(s.line() * (.45 + .4 * t), s.ink() * .55, Profile.ORCHID), Math.max(12, h * .4), .2);
        }
        int rows = (int) Hand.keep(h / (3.5 + 4 * t), 1, 8);
        double l = 1.8 + 4.2 * t;
        for (int r = 0; r < rows; r++) {
            double v = (r + rng.uniform(.3, .7)) / rows;
            if (kind == 0 && r % 2 == 0) {
                continue;
            }
            if (kind == 2 || snow) {
                double[] q = on2(top, bottom, a + (z - a) * .05, v, vanish, t);
                double[] m = on2(top, bottom, a + (z - a) * rng.uniform(.4, .6), v, vanish, t);
                double[] e = on2(top, bottom, a + (z - a) * rng.uniform(.7, .96), v, vanish, t);
                if (rng.chance(snow ? .35 : .75)) {
                    b.stroke(new double[][] {q, Hand.at(m[0], m[1] + rng.normal(0, .6)), e}, Tip.of(s.line() * (.35 + .35 * t),
                            s.ink() * rng.uniform(.25, .5), Profile.ORCHID).dry(.25));
                }
                continue;
            }
            int m = (int) Math.min(16, (p[n - 1][0] - p[0][0]) / (5 + 8 * t));
            for (int i = 0; i < m; i++) {
                if (rng.chance(.34)) {
                    continue;
                }
                double u = a + (z - a) * (i + rng.uniform(.1, .9)) / m;
                double[] q = on2(top, bottom, u, v, vanish, t);
                b.stroke(Hand.path(q[0], q[1], q[0] + rng.normal(0, l * .2), q[1] - l * .6, q[0] + rng.normal(0, l * .4), q[1] - l),
                        Tip.of(.6 + .7 * t, s.ink() * rng.uniform(.45, .85)).tremor(.3)
                        .wash(.2).pigment(rng.chance(.45) ? Pigment.INK : autumn ? Pigment.GRAIN : Pigment.GRASS));
            }
        }
    }

    private static double[] on2(double[][] top, double[][] bottom, double u, double v, double vanish, double t) {
        double[] p = on(top, u, vanish, .55 * (1 - t));
        double[] q = on(bottom, u, vanish, 0);
        return Hand.at(p[0] + (q[0] - p[0]) * v, p[1] + (q[1] - p[1]) * v);
    }
}
