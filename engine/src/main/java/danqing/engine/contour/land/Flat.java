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
        double sag = water ? h * .06 : h * .02;
        double[][] under = Hand.wander(box[2], box[0], y, sag, Math.max(30, w / 6), rng);
        double[][] poly = Curves.join(Curves.thin(out, 2), under);
        b.clear(poly, body, foot, 0, Hand.keep(h * .02, .5, 1.5), water ? null : Gradient.vertical(box[1] + h * .55, 1, y, 0), true);
        boolean snow = s.snowy();
        double k = snow ? .45 : 1;
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
                b.stroke(rng.chance(.35) ? Curves.reverse(Curves.thin(a, 5)) : Curves.thin(a, 5), Tip.of(line * rng.uniform(.6, 1.05),
                        ink * rng.uniform(.5, .9), Profile.ORCHID)
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

    private void hemp(Brush b, double[][] out, double y, double h, double w, double line, Rng rng) {
        double[] peak = out[0];
        for (double[] q : out) {
            peak = q[1] < peak[1] ? q : peak;
        }
        int n = (int) Math.min(170, texture * w * (s.snowy() ? .06 : .26));
        for (int i = 0; i < n; i++) {
            double[] o = out[rng.integer(2, out.length - 2)];
            double v = Hand.keep((o[0] - peak[0]) / w * 2.4, -1, 1) + rng.normal(0, .15);
            double deep = y - o[1];
            double l = deep * rng.uniform(.15, .55);
            double oy = o[1] + rng.uniform(1, Math.max(1.2, deep * .4));
            if (l > 2 && oy + l * .5 < y - deep * .08) {
                b.stroke(Hand.path(o[0], oy, o[0] + v * l * 1.1, oy + l * .26, o[0] + v * l * 2.4, oy + l * .46), Tip.of(line * rng.uniform(.35,
                        .7), ink * rng.uniform(.25, .6),
                        Profile.ORCHID).fade(1, .5).limit(.4));
            }
        }
    }

    private void waterline(Brush b, double[][] under, double h, double w, Rng rng) {
        Hand.broken(b, under, Tip.of(s.line() * .8, ink * .6, Profile.ORCHID).dry(.25).fade(1, .7), Math.max(16, w * .06), .4);
        b.washStroke(Curves.thin(Hand.shift(under, 0, h * .08), 5), Tip.of(Math.max(2, h * .16), .16 * ink, Profile.FLAT).fade(1, .8)
                .soft(Math.max(.8, h * .05))
                .pigment(Pigment.SHADE), false);
        for (int i = 0; i < w * .018 + 1; i++) {
            double[] q = under[rng.integer(1, under.length - 1)];
            double l = w * rng.uniform(.04, .12);
            b.stroke(Hand.path(q[0] - l / 2, q[1] + h * rng.uniform(.04, .2), q[0], q[1] + h * rng.uniform(.06, .2), q[0] + l / 2,
                    q[1] + h * rng.uniform(.04, .2)),
                    Tip.of(s.line() * .7, ink * .4, Profile.ORCHID).dry(.4));
        }
    }

    private void plants(Brush b, double[][] out, double y, double h, double w, Rng rng) {
        int groups = (int) Math.round(grass * Hand.keep(w / 90, 1, 8));
        for (int g = 0; g < groups; g++) {
            double[] q = out[rng.integer(2, out.length - 2)];
            double deep = (y - q[1]) * rng.uniform(0, .6);
            boolean tuft = rng.chance(.5) && h > 22;
            if (tuft) {
                int n = rng.integer(1, 4);
                for (int i = 0; i < n; i++) {
                    Hand.tuft(b, q[0] + rng.normal(0, 7), q[1] + deep, Hand.keep(h * .16, 4, 17) * rng.uniform(.6, 1.2), rng.integer(3, 7),
                            rng.normal(.1, .35), ink * .85,
                            s.snowy() ? Pigment.GRASS_DRY : Pigment.GRASS);
                }
            } else {
                Hand.moss(b, q[0], q[1] + deep * .3, Math.max(.7, s.line() * .6), ink * .9);
            }
        }
    }
}
