package danqing.engine.contour.land;

import danqing.engine.contour.brush.Brush;
import danqing.engine.contour.brush.Curves;
import danqing.engine.contour.brush.Noise;
import danqing.engine.contour.brush.Profile;
import danqing.engine.contour.brush.Rng;
import danqing.engine.contour.brush.Tip;
import danqing.engine.contour.motif.Subject;
import danqing.engine.contour.vector.Gradient;
import danqing.styles.Pigment;
import java.util.List;

/** A flat mass of earth, part of a shore, a slope or a plain: a low wandering back, slanting hemp, a foot that is lost. */
final class Flat {
    private final Subject s;
    private double ink;
    private Pigment body;
    private Pigment foot;
    private double texture = 1;
    private double grass = 1;
    private boolean water;
    private double contour = 1;

    Flat(Subject s) {
        this.s = s;
        ink = s.ink();
        body = s.snowy() ? Pigment.SNOW : Pigment.GRASS;
        foot = s.snowy() ? Pigment.SNOW : Pigment.EARTH;
    }

    Flat ink(double v) {
        ink = v;
        return this;
    }

    Flat colours(Pigment body, Pigment foot) {
        if (!s.snowy()) {
            this.body = body;
            this.foot = foot;
        }
        return this;
    }

    Flat texture(double v) {
        texture = v;
        return this;
    }

    Flat grass(double v) {
        grass = v;
        return this;
    }

    /** Strength of the contour line. */
    Flat contour(double v) {
        contour = v;
        return this;
    }

    /** Whether its foot is a waterline: firm with dry strokes, instead of dissolving. */
    Flat water(boolean v) {
        water = v;
        return this;
    }

    /** The back of a flat mass from x0 to x1: rises from one or both ends unless they are open, one swell off the middle. */
    static double[][] back(double x0, double x1, double y, double h, boolean openL, boolean openR, double host, Rng rng) {
        int n = (int) Hand.keep((x1 - x0) / 7, 16, 120);
        long seed = rng.seed();
        double[][] p = new double[n][];
        double low = rng.uniform(.35, .55);
        for (int i = 0; i < n; i++) {
            double t = i / (n - 1.0);
            double d = (t - host) / .42;
            double up = low + (1 - low) * Math.exp(-d * d) + .16 * Noise.at(t * 4, seed) + .05 * Noise.at(t * 13, seed + 1);
            double l = openL ? 1 : Math.pow(Math.sin(Math.PI / 2 * Math.min(1, t / .3)), .7);
            double r = openR ? 1 : Math.pow(Math.sin(Math.PI / 2 * Math.min(1, (1 - t) / .3)), .7);
            p[i] = Hand.at(x0 + (x1 - x0) * t, y - h * Hand.keep(up, .1, 1.05) * l * r);
        }
        return p;
    }

    /**
     * Draws it.
     *
     * @param back its upper edge, left to right
     * @param y    height of its foot
     */
    void draw(Brush brush, double[][] back, double y, Rng rng) {
        Brush b = brush.with(rng);
        double[] box = Curves.bounds(back);
        double w = box[2] - box[0];
        double h = Math.max(2, y - box[1]);
        List<double[][]> arcs = Ridge.scallop(back, Hand.keep(w * .12, 12, 90), .035, rng);
        double[][] out = Curves.join(arcs.toArray(double[][][]::new));
        double sag = water ? h * .13 : h * .05;
        double[][] under = Hand.wander(box[2], box[0], y, sag, Math.max(30, w / 6), rng);
        double[][] poly = Curves.join(Curves.thin(out, 2), under);
        boolean snow = s.snowy();
        b.clear(poly, body, foot, 0, Hand.keep(h * (snow ? .04 : .02), .5, snow ? 3 : 1.5), water && !snow ? null : Gradient.vertical(box[1]
                + h * (snow ? .7 : .55), 1, y + (snow ? h * .05 : 0), snow && water ? .35 : 0), true);
        double k = snow ? .45 : 1;
        if (h > 9) {
            planes(b, out, under, y, h, rng);
        }
        // wash under the back, one long shadow on the lee side, warm earth below
        double[][] band = band(out, y, h);
        b.washStroke(band, Tip.of(Math.min(h * .42, 40), .16 * ink * k + .03, Profile.ORCHID).fade(.7, 1).soft(Math.min(h * .13, 11))
                .pigment(Pigment.SHADE), false);
        if (s.night()) {
            b.fill(poly, Pigment.SHADE, .15, Hand.keep(h * .04, 1, 6), Gradient.vertical(box[1], 1, y, water ? .6 : 0), 0);
        }
        if (h > 16) {
            for (int i = 0; i < 3; i++) {
                double l = w * rng.uniform(.12, .3);
                double x = box[0] + l * .5 + (w - l) * rng.unit();
                double yy = y - h * rng.uniform(.12, .5);
                b.fill(Hand.lens(x - l * .5, x + l * .5, yy, h * .05, h * .08, .4, rng), rng.chance(.5) ? Pigment.SHADE : snow ? Pigment.SNOW
                        : foot, .16, h * .07, null, 0);
            }
        }
        double line = s.line() * contour;
        for (double[][] a : arcs) {
            if (rng.chance(.8)) {
                b.stroke(rng.chance(.35) ? Curves.reverse(Curves.thin(a, 5)) : Curves.thin(a, 5), Tip.of(line * rng.uniform(.7, 1.25),
                        ink * rng.uniform(.6, 1), Profile.ORCHID)
                        .dry(rng.chance(.3) ? .3 : 0).fade(1, .8));
            }
        }
        hemp(b, out, y, h, w, line, rng);
        if (water) {
            waterline(b, under, h, w, rng);
        }
        if (h > 9) {
            plants(b, out, y, h, w, rng);
        }
    }

    /** A line under the back, kept inside the mass: it starts and ends where there is earth to shade. */
    private static double[][] band(double[][] out, double y, double h) {
        int a = 0;
        int z = out.length;
        while (a < z - 4 && y - out[a][1] < h * .5) {
            a++;
        }
        while (z > a + 4 && y - out[z - 1][1] < h * .5) {
            z--;
        }
        return Curves.thin(Hand.shift(Hand.part(out, a, z), 0, h * .20), 10);
    }

    /** 阴阳: a light top, and a shadowed side below a line that wanders; on snow the shadow alone models it. */
    private void planes(Brush b, double[][] out, double[][] under, double y, double h, Rng rng) {
        boolean snow = s.snowy();
        int n = out.length;
        long seed = rng.seed();
        double[][] turn = new double[n][];
        double[][] top = new double[n][];
        for (int i = 0; i < n; i++) {
            double deep = Math.max(0, y - out[i][1]);
            double u = .38 + .22 * Noise.at(out[i][0] / (h * 1.7 + 12), seed) + .07 * Noise.at(out[i][0] / (h * .4 + 5), seed + 1);
            turn[i] = Hand.at(out[i][0], out[i][1] + deep * Hand.keep(u, .12, .8));
            top[i] = Hand.at(out[i][0], out[i][1] + deep * .05);
        }
        double soft = Hand.keep(h * .05, .8, 5);
        double[][] thin = Curves.thin(turn, 3);
        if (!snow) {
            b.fill(Curves.join(Curves.thin(top, 3), Curves.reverse(thin)), Pigment.SAND, .34, soft, null, 0);
        }
        double x0 = out[0][0];
        double x1 = out[n - 1][0];
        double[][] side = Curves.join(thin, under);
        b.fill(side, Pigment.SHADE, (snow ? .20 : .30) * (.45 + .55 * ink), soft, water ? Gradient.vertical(y - h * .85,
                .35, y, 1) : Gradient.vertical(y - h * .6, 1, y, 0), 0);
        // away from the light a second tone
        Gradient across = s.light() > 0 ? new Gradient((float) (x0 + (x1 - x0) * .35), 0, 0, (float) x1, 0, 1)
                : new Gradient((float) (x1 - (x1 - x0) * .35), 0, 0, (float) x0, 0, 1);
        b.fill(Curves.join(Curves.thin(top, 3), water ? under : Curves.reverse(thin)), Pigment.SHADE, (snow ? .12 : .22) * (.45 + .55 * ink),
                soft * 1.5, across, 0);
        if (snow) {
            b.fill(side, Pigment.WATER_NEAR, .16, soft * 1.5, water ? Gradient.vertical(y - h * .7, .2, y, 1)
                    : Gradient.vertical(y - h * .6, 1, y, 0), 0);
        }
    }

    /** Hemp strokes in groups that follow the back and sink away from it, close under the turn, none on the lit top. */
    private void hemp(Brush b, double[][] out, double y, double h, double w, double line, Rng rng) {
        int groups = (int) Hand.keep(texture * w / 34, 2, 22) / (s.snowy() ? 3 : 1);
        int n = out.length;
        for (int g = 0; g < groups; g++) {
            int at = rng.integer(1, Math.max(2, n - 6));
            int lines = rng.integer(2, 6);
            double f0 = rng.uniform(.10, .45);
            int dir = rng.chance(.8) ? s.light() : -s.light();
            for (int i = 0; i < lines; i++) {
                int m = (int) (n * rng.uniform(.05, .15)) + 4;
                int from = dir > 0 ? at : at - m;
                double[][] q = Hand.part(out, from + rng.integer(-3, 4), from + m);
                if (q.length < 5) {
                    continue;
                }
                if (dir < 0) {
                    q = Curves.reverse(q);
                }
                double sink = rng.uniform(.10, .28);
                double[][] p = new double[q.length][];
                for (int j = 0; j < q.length; j++) {
                    double t = j / (q.length - 1.0);
                    p[j] = Hand.at(q[j][0], q[j][1] + (y - q[j][1]) * Hand.keep(f0 + .09 * i + sink * t * t, 0, .93));
                }
                if (y - p[p.length / 2][1] > h * .05) {
                    b.stroke(Curves.thin(p, 3), Tip.of(line * rng.uniform(.5, 1), ink * rng.uniform(.45, .85), rng.chance(.5) ? Profile.NAIL
                            : Profile.ORCHID).fade(1, .45).limit(.5));
                }
            }
        }
    }

    /** Where it meets water: a dark undercut lip, wet below, a few level strokes before it; under snow it is soft. */
    private void waterline(Brush b, double[][] under, double h, double w, Rng rng) {
        boolean snow = s.snowy();
        b.washStroke(Curves.thin(Hand.shift(under, 0, -h * .03), 5), Tip.of(Math.max(1.6, h * .13), (snow ? .22 : .44) * ink, Profile.FLAT)
                .fade(1, .8).soft(Math.max(.6, h * (snow ? .06 : .035))).pigment(Pigment.SHADE), false);
        Hand.broken(b, under, Tip.of(s.line() * (snow ? .7 : 1.05), ink * (snow ? .5 : .85), Profile.ORCHID).dry(.2).fade(1, .7), Math.max(20,
                w * .09), snow ? .5 : .3);
        b.washStroke(Curves.thin(Hand.shift(under, 0, h * .10), 5), Tip.of(Math.max(2, h * .16), .16 * ink, Profile.FLAT).fade(1, .8)
                .soft(Math.max(.8, h * .05)).pigment(Pigment.SHADE), false);
        for (int i = 0; i < w * .01 + 1; i++) {
            double[] q = under[rng.integer(1, under.length - 1)];
            double l = w * rng.uniform(.05, .14);
            b.stroke(Hand.path(q[0] - l / 2, q[1] + h * rng.uniform(.08, .2), q[0], q[1] + h * rng.uniform(.10, .2), q[0] + l / 2,
                    q[1] + h * rng.uniform(.08, .2)),
                    Tip.of(s.line() * .7, ink * .4, Profile.ORCHID).dry(.4));
        }
    }

    /** Growth in two or three unequal clumps: moss along the turn, a few tufts together, a stone or two; bare earth between. */
    private void plants(Brush b, double[][] out, double y, double h, double w, Rng rng) {
        int groups = (int) Math.round(grass * Hand.keep(w / 190, 1, 4));
        for (int g = 0; g < groups; g++) {
            double[] q = out[rng.integer(2, out.length - 2)];
            for (int i = 0; i < 5 && y - q[1] < h * .4; i++) {
                q = out[rng.integer(2, out.length - 2)];
            }
            double room = y - q[1];
            double deep = room * rng.uniform(.05, .5);
            int kind = g == 0 ? rng.integer(0, 3) : rng.integer(1, 3);
            if (kind == 0 && h > 22 && room > 10) {
                for (int i = 0; i < 2; i++) {
                    double r = Hand.keep(h * rng.uniform(.10, .24), 4, 20) * (i == 0 ? 1 : .6);
                    Rock.draw(b, s, Rng.of(rng.seed(), "stone"), q[0] + i * r * 1.4, q[1] + deep + r * .3 * i, r * 1.6, r);
                }
            }
            if (kind != 2 && h > 22) {
                int n = rng.integer(2, 5);
                for (int i = 0; i < n; i++) {
                    Hand.tuft(b, q[0] + rng.normal(0, 5), q[1] + deep + rng.normal(0, 1.5), Hand.keep(h * .15, 4, 16) * rng.uniform(.5, 1.2),
                            rng.integer(3, 6), rng.normal(.1, .3), ink * .85, s.snowy() ? Pigment.GRASS_DRY : Pigment.GRASS);
                }
            }
            for (int i = 0; i < 2; i++) {
                Hand.moss(b, q[0] + rng.normal(0, 6), q[1] + deep * .4, Math.max(.7, s.line() * .65), ink * .9);
            }
        }
    }
}
