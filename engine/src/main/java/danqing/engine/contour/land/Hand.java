package danqing.engine.contour.land;

import danqing.engine.contour.brush.Brush;
import danqing.engine.contour.brush.Curves;
import danqing.engine.contour.brush.Noise;
import danqing.engine.contour.brush.Profile;
import danqing.engine.contour.brush.Rng;
import danqing.engine.contour.brush.Tip;
import danqing.styles.Pigment;
import java.util.Arrays;

/** Small habits of the hand shared by everything on land, water and in the sky. Lengths in canvas units. */
final class Hand {
    private Hand() {}

    static double[] at(double x, double y) {
        return new double[] {x, y};
    }

    static double[][] path(double... xy) {
        double[][] p = new double[xy.length / 2][];
        for (int i = 0; i < p.length; i++) {
            p[i] = new double[] {xy[2 * i], xy[2 * i + 1]};
        }
        return p;
    }

    static double[][] shift(double[][] p, double dx, double dy) {
        double[][] out = new double[p.length][];
        for (int i = 0; i < p.length; i++) {
            out[i] = new double[] {p[i][0] + dx, p[i][1] + dy};
        }
        return out;
    }

    /** Points from (inclusive) to (exclusive), clipped to what there is. */
    static double[][] part(double[][] p, int from, int to) {
        int a = Math.max(0, Math.min(from, p.length));
        return Arrays.copyOfRange(p, a, Math.max(a, Math.min(to, p.length)));
    }

    /** Points [x, y(x)] mirrored about the vertical line {@code cx} when {@code facing} is −1. */
    static double[][] face(double[][] p, double cx, int facing) {
        if (facing > 0) {
            return p;
        }
        double[][] out = new double[p.length][];
        for (int i = 0; i < p.length; i++) {
            out[i] = new double[] {2 * cx - p[i][0], p[i][1]};
        }
        return out;
    }

    /** A closed round shape that no compass drew: radii wander by {@code wobble} (share of the radius). */
    static double[][] blob(double cx, double cy, double rx, double ry, double wobble, Rng rng) {
        int n = (int) Hand.keep((rx + ry) * .9, 14, 64);
        long seed = rng.seed();
        double turn = rng.uniform(0, 6.28);
        double[][] p = new double[n][2];
        for (int i = 0; i < n; i++) {
            double a = 2 * Math.PI * i / n;
            double u = Math.cos(a + turn);
            double v = Math.sin(a + turn);
            double k = 1 + wobble * (Noise.at(u * 1.3 + 7, v * 1.3 + 3, seed) + .4 * Noise.at(u * 3.1, v * 3.1 + 9, seed + 1));
            p[i][0] = cx + rx * k * Math.cos(a);
            p[i][1] = cy + ry * k * Math.sin(a);
        }
        return p;
    }

    /** A closed lens from x0 to x1 about y, {@code up} above and {@code down} below, with edges that wander and pointed ends. */
    static double[][] lens(double x0, double x1, double y, double up, double down, double wander, Rng rng) {
        long seed = rng.seed();
        double peakUp = rng.uniform(.3, .7);
        double peakDown = rng.uniform(.3, .7);
        int n = 28;
        double[][] p = new double[2 * n][2];
        double sag = rng.uniform(-.3, .3) * (up + down);
        for (int i = 0; i < n; i++) {
            double t = i / (n - 1.0);
            double mid = y + sag * Math.sin(2 * Math.PI * t) * .5;
            p[i] = at(x0 + (x1 - x0) * t, mid - up * swell(t, peakUp) * (1 + wander * Noise.at(t * 5, seed) + wander * .5 * Noise.at(t * 13,
                    seed + 1)));
            double r = 1 - t;
            double midR = y + sag * Math.sin(2 * Math.PI * r) * .5;
            p[n + i] = at(x0 + (x1 - x0) * r, midR + down * swell(r, peakDown)
                    * (1 + wander * Noise.at(r * 5, seed + 2) + wander * .5 * Noise.at(r * 13, seed + 3)));
        }
        return p;
    }

    private static double swell(double t, double peak) {
        double u = t < peak ? t / peak : (1 - t) / (1 - peak);
        return Math.pow(Math.sin(Math.PI / 2 * Hand.keep(u, 0, 1)), 1.3);
    }

    /** A wandering line from (x0, y) to (x1, y): {@code amplitude} over bends about {@code wave} long. */
    static double[][] wander(double x0, double x1, double y, double amplitude, double wave, Rng rng) {
        long seed = rng.seed();
        int n = (int) Hand.keep(Math.abs(x1 - x0) / 8, 8, 110);
        double[][] p = new double[n][];
        for (int i = 0; i < n; i++) {
            double x = x0 + (x1 - x0) * i / (n - 1);
            p[i] = at(x, y + amplitude * (Noise.at(x / wave, seed) + .35 * Noise.at(x / (wave * .31), seed + 1)));
        }
        return p;
    }

    /** A line drawn as short strokes of unequal length, some left out, some backwards, some doubled. {@code mean}: length of a piece. */
    static void broken(Brush b, double[][] path, Tip tip, double mean, double skip) {
        if (path.length < 3) {
            return;
        }
        Rng rng = b.rng();
        double[][] p = Curves.resample(path, 2.4);
        int i = 0;
        while (i < p.length - 2) {
            int n = (int) Math.max(4, mean / 2.4 * StrictMath.exp(rng.normal(0, .45)));
            double[][] q = part(p, i, i + n);
            if (q.length > 2 && !rng.chance(skip)) {
                double[][] t = Curves.thin(q, 3);
                double k = rng.uniform(.7, 1.25);
                b.stroke(rng.chance(.35) ? Curves.reverse(t) : t, tip.width(tip.width() * k).tone(tip.tone() * rng.uniform(.7, 1.05))
                        .dry(rng.chance(.2) ? Math.max(.3, tip.dry()) : tip.dry()));
                if (rng.chance(.18)) {
                    b.stroke(shift(t, rng.normal(0, 1), rng.uniform(.8, 2.2)), tip.width(tip.width() * .6).tone(tip.tone() * .5));
                }
            }
            i += Math.max(3, n - 1);
        }
    }

    /** 苔点: a group of 2–6 moss dots of unequal size about a point. */
    static void moss(Brush b, double x, double y, double size, double tone) {
        moss(b, x, y, size, tone, false);
    }

    /** As above; {@code held}: only dots that have something solid under them. */
    static void moss(Brush b, double x, double y, double size, double tone, boolean held) {
        Rng rng = b.rng();
        int n = rng.integer(2, 7);
        for (int i = 0; i < n; i++) {
            double px = x + rng.normal(0, size * 3);
            double py = y + rng.normal(0, size * .9) + size * .2;
            if (held && !b.page().massAt(px, py)) {
                continue;
            }
            b.dot(px, py, size * rng.uniform(.8, 1.3), size * rng.uniform(1.2, 2.6), rng.normal(0, .25), tone, rng.chance(.5) ? Pigment.MOSS
                    : Pigment.INK);
        }
    }

    /** A tuft of unequal blades springing from one root; {@code lean} −1…1 bends them. */
    static void tuft(Brush b, double x, double y, double h, int blades, double lean, double tone, Pigment pigment) {
        Rng rng = b.rng();
        for (int i = 0; i < blades; i++) {
            double l = h * rng.uniform(.45, 1.1);
            double a = rng.normal(0, .32) + lean * .5;
            double dx = l * a;
            double x0 = x + rng.normal(0, h * .09);
            b.stroke(path(x0, y + rng.uniform(0, h * .06), x0 + dx * .35, y - l * .6, x0 + dx + lean * l * .25, y - l * (1 - .25 * Math.abs(a))),
                    Tip.of(Hand.keep(h * .075, .7, 2), tone * rng.uniform(.6, 1.05), Profile.LEAF).tremor(.4).fade(1, .7).wash(.3)
                            .pigment(rng.chance(.4) ? Pigment.INK : pigment));
        }
    }

    /** A tree on a far ridge: a tick and a few dabs. */
    static void ridgeTree(Brush b, double x, double y, double h, double tone) {
        Rng rng = b.rng();
        b.stroke(path(x, y, x + rng.normal(0, h * .06), y - h), Tip.of(Math.max(.7, h * .09), tone, Profile.TAPER).tremor(.4).wash(.4));
        boolean round = rng.chance(.4);
        for (int i = 0; i < 5; i++) {
            double t = .25 + .75 * i / 4;
            double w = h * .28 * (round ? Math.sin(Math.PI * Math.min(1, t * .9)) + .3 : 1.15 - t) + .8;
            for (int k = -1; k <= 1; k += 2) {
                if (rng.chance(.85)) {
                    b.stroke(path(x, y - h * t, x + k * w * rng.uniform(.6, 1.2), y - h * t + h * (round ? -.02 : .08)),
                            Tip.of(Math.max(.8, h * .12), tone * rng.uniform(.6, 1)).tremor(.4).wash(.5).pigment(rng.chance(.5) ? Pigment.NEEDLE
                                    : Pigment.INK));
                }
            }
        }
    }

    /** {@code v} kept between two bounds; where they cross, their middle. */
    static double keep(double v, double lo, double hi) {
        return lo > hi ? (lo + hi) / 2 : v < lo ? lo : v > hi ? hi : v;
    }

    static double lerp(double a, double b, double t) {
        return a + (b - a) * t;
    }
}
