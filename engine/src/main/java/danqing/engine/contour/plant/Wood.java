package danqing.engine.contour.plant;

import danqing.engine.contour.brush.Curves;
import danqing.engine.contour.brush.Noise;
import danqing.engine.contour.brush.Profile;
import danqing.engine.contour.brush.Rng;
import danqing.engine.contour.brush.Tip;
import danqing.styles.Pigment;

/** Trunks and branches: two broken contours, a dark side, bark; thin ones a single pressed stroke; snow on their backs. */
final class Wood {
    /** What the surface is like. */
    enum Bark { PLAIN, PINE, OLD, SMOOTH }

    private Wood() {}

    /** One trunk or branch. {@code tone}: ink, 0…1. */
    static void limb(Plant p, double[][] path, double w0, double w1, double tone, Bark bark) {
        limb(p, path, w0, w1, tone, bark, Pigment.BARK);
    }

    static void limb(Plant p, double[][] path, double w0, double w1, double tone, Bark bark, Pigment body) {
        if (w0 < 5) {
            thin(p, path, w0, w1, tone);
        } else {
            thick(p, path, w0, w1, tone, bark, body);
        }
        if (p.snow && w0 > .9) {
            snow(p, path, w0, w1);
        }
    }

    private static void thin(Plant p, double[][] path, double w0, double w1, double tone) {
        double w = Math.max(p.h < 60 || p.massed ? .9 : 1.2, w0);
        Profile run = Profile.of(0, 1, .5, (w0 + w1) / 2 / Math.max(.1, w0), 1, Math.max(.15, w1 / Math.max(.1, w0)));
        p.brush.stroke(path, Tip.of(w, tone, run).dry(w0 > 3.2 && p.rng.chance(.35) ? .25 : 0).wash(w0 > 2 ? .55 : .3).pigment(Pigment.BARK_DARK)
                .fade(1, .9)
                .tremor(1.2));
    }

    private static void thick(Plant p, double[][] path, double w0, double w1, double tone, Bark bark, Pigment body) {
        Rng r = p.rng;
        double[][] m = Curves.spline(path, 2);
        double[] d = Curves.lengths(m);
        double[][] nor = Curves.normals(m);
        int n = m.length;
        double length = Math.max(1e-3, d[n - 1]);
        long seed = r.seed();
        double[] half = new double[n];
        double[][] l = new double[n][];
        double[][] q = new double[n][];
        double darkness = 0;
        for (int i = 0; i < n; i++) {
            double u = d[i] / length;
            half[i] = .5 * (w0 + (w1 - w0) * Math.pow(u, .8)) * (w0 > 8 ? 1 + .55 * Math.exp(-d[i] / (w0 * .8)) : 1);
            double a = half[i] * (1 + .18 * Noise.at(d[i] / (w0 * 1.3), seed) + .10 * Noise.at(d[i] / (w0 * .45), seed + 1));
            double b = half[i] * (1 + .18 * Noise.at(d[i] / (w0 * 1.3), seed + 2) + .10 * Noise.at(d[i] / (w0 * .45), seed + 3));
            l[i] = Shapes.pt(m[i][0] + nor[i][0] * a, m[i][1] + nor[i][1] * a);
            q[i] = Shapes.pt(m[i][0] - nor[i][0] * b, m[i][1] - nor[i][1] * b);
            darkness += nor[i][0] * p.dark * .8 + nor[i][1];
        }
        double[][] poly = Curves.join(l, Curves.reverse(q));
        p.brush.clear(poly, body);
        p.brush.fill(poly, Pigment.INK, (bark == Bark.SMOOTH ? .12 : .24) * tone, .6, null, 0);
        boolean leftDark = darkness > 0;
        double[][] edge = leftDark ? l : q;
        double[][] shade = new double[n][];
        for (int i = 0; i < n; i++) {
            shade[i] = Shapes.between(m[i], edge[i], .55);
        }
        p.brush.washStroke(Curves.thin(shade, 5), Tip.of(w0 * .55, .46 * tone, Profile.TAPER).fade(1, 1).soft(w0 * .12), true);
        contour(p, l, w0, tone, leftDark);
        contour(p, q, w0, tone, !leftDark);
        bark(p, m, nor, half, length, w0, tone, bark, leftDark);
        for (int k = 0; k < length / 34; k++) {
            if (r.chance(.5) && !p.snow) {
                double[] c = (r.chance(.5) ? l : q)[r.integer(0, n)];
                p.brush.dot(c[0], c[1], Math.max(1.5, w0 * .12), Math.max(2, w0 * .2), 1.4 + r.normal(0, .4), tone, Pigment.MOSS);
            }
        }
    }

    /** A chain of short strokes, some left out. */
    private static void contour(Plant p, double[][] e, double w0, double tone, boolean dark) {
        Rng r = p.rng;
        for (int a = 0; a < e.length - 3;) {
            int m = (int) Math.max(4, r.uniform(7, 18) * Math.max(1, w0 / 14));
            if (r.chance(dark ? .94 : .82)) {
                double[][] part = Curves.thin(Shapes.slice(e, a, a + m + 2), 2);
                if (r.chance(.3)) {
                    part = Curves.reverse(part);
                }
                if (part.length > 1) {
                    p.brush.stroke(part, Tip.of(Math.clamp(w0 * .13, 1.0, 3.2) * (dark ? 1.35 : .85) * r.uniform(.75, 1.25), Math.min(1,
                            tone * r.uniform(.8, 1.05)),
                            r.chance(.5) ? Profile.NAIL : Profile.ORCHID).dry(w0 > 14 && r.chance(.2) ? .3 : 0).wash(dark ? .35 : .15).raw());
                }
            }
            a += m;
        }
    }

    private static void bark(Plant p, double[][] m, double[][] nor, double[] half, double length, double w0, double tone, Bark bark,
            boolean leftDark) {
        Rng r = p.rng;
        int n = m.length;
        int side = leftDark ? 1 : -1;
        double area = length * w0 * (p.massed ? .2 : p.snow ? .4 : 1);
        switch (bark) {
            case PINE -> {
                for (int k = 0; k < Math.min(160, area / 62); k++) {
                    int i = r.integer(1, n - 1);
                    double v = Math.clamp(r.normal(.2 * side, .5), -.8, .8);
                    double rr = .7 + half[i] * r.uniform(.16, .3);
                    double a0 = r.uniform(0, 6.3);
                    double sweep = r.uniform(3, 5.2);
                    double[][] ring = new double[6][];
                    for (int j = 0; j < 6; j++) {
                        double a = a0 + sweep * j / 5;
                        ring[j] = Shapes.pt(m[i][0] + nor[i][0] * v * half[i] + Math.cos(a) * rr,
                                m[i][1] + nor[i][1] * v * half[i] + Math.sin(a) * rr * 1.3);
                    }
                    p.brush.stroke(ring, Tip.of(1, tone * r.uniform(.45, .85), Profile.EVEN).tremor(.5));
                }
            }
            case OLD -> {
                for (int k = 0; k < Math.min(110, area / 75); k++) {
                    int i = r.integer(0, Math.max(1, n - 8));
                    double v = Math.clamp(r.normal(.25 * side, .45), -.75, .75);
                    double[][] q = new double[Math.min(n - i, r.integer(5, 14))][];
                    for (int j = 0; j < q.length; j++) {
                        q[j] = Shapes.pt(m[i + j][0] + nor[i + j][0] * v * half[i + j], m[i + j][1] + nor[i + j][1] * v * half[i + j]);
                        v += .01 * side;
                    }
                    if (q.length > 3) {
                        p.brush.stroke(Curves.thin(q, 2), Tip.of(1.2, tone * r.uniform(.4, .85), Profile.ORCHID));
                    }
                }
                for (int k = 0; k < (w0 > 12 ? 1 + length / 90 : 0); k++) {
                    int i = r.integer(n / 8, n * 7 / 8);
                    double rr = half[i] * .38;
                    double[][] q = new double[9][];
                    for (int j = 0; j < 9; j++) {
                        double a = .4 + 6 * j / 8.0;
                        q[j] = Shapes.pt(m[i][0] + Math.cos(a) * rr * .8, m[i][1] + Math.sin(a) * rr * 1.4);
                    }
                    p.brush.stroke(q, Tip.of(1.4, tone, Profile.EVEN));
                    p.brush.dot(m[i][0], m[i][1], rr * .9, rr * 1.4, 1.5, tone * .9, Pigment.INK);
                }
            }
            case SMOOTH -> {
                for (int k = 0; k < Math.min(26, length / 20); k++) {
                    int i = r.integer(1, n - 1);
                    double v = r.uniform(-.6, .8) * side;
                    double c = half[i] * r.uniform(.3, .6);
                    p.line(1.1, tone * r.uniform(.35, .6), Shapes.pt(m[i][0] + nor[i][0] * (v * half[i] - c),
                            m[i][1] + nor[i][1] * (v * half[i] - c)),
                            Shapes.pt(m[i][0] + nor[i][0] * v * half[i], m[i][1] + nor[i][1] * v * half[i] + 1.5),
                            Shapes.pt(m[i][0] + nor[i][0] * (v * half[i] + c * .6), m[i][1] + nor[i][1] * (v * half[i] + c * .6)));
                }
            }
            default -> {
                for (int k = 0; k < Math.min(70, area / 110); k++) {
                    int i = r.integer(1, n - 1);
                    double v = r.uniform(-.2, .8) * side;
                    double[] c = Shapes.pt(m[i][0] + nor[i][0] * v * half[i], m[i][1] + nor[i][1] * v * half[i]);
                    p.line(1.1, tone * r.uniform(.4, .8), c, Shapes.pt(c[0] + r.normal(0, w0 * .06), c[1] + r.uniform(.2, .5) * w0));
                }
            }
        }
    }

    /** Snow lies where a branch is near enough to level, in unequal heaps. */
    static void snow(Plant p, double[][] path, double w0, double w1) {
        Rng r = p.rng;
        double[][] m = Curves.spline(path, 2.5);
        double[][] nor = Curves.normals(m);
        int n = m.length;
        long seed = r.seed();
        int start = -1;
        for (int i = 0; i <= n; i++) {
            boolean on = i < n && Math.abs(nor[i][1]) > (w0 > 8 ? .66 : .42) && Noise.at(i * 2.5 / 24, seed) > -.45;
            if (on && start < 0) {
                start = i;
            } else if (!on && start >= 0) {
                int k = i - start;
                if (k >= 3) {
                    double[][] up = new double[k][];
                    double[][] down = new double[k][];
                    for (int j = 0; j < k; j++) {
                        int at = start + j;
                        double half = .5 * (w0 + (w1 - w0) * at / n);
                        double heap = Math.max(1.1, (half * .55 + 1.2)) * Math.pow(Math.sin(Math.PI * (j + .3) / (k - .4)),
                                .6) * (1 + .35 * Noise.at(at * 2.5 / 9, seed + 1));
                        double side = nor[at][1] < 0 ? 1 : -1;
                        up[j] = Shapes.pt(m[at][0] + nor[at][0] * side * (half + heap), m[at][1] + nor[at][1] * side * (half + heap));
                        double low = half * (1 - .75 * Math.sin(Math.PI * (j + .3) / (k - .4)));
                        down[j] = Shapes.pt(m[at][0] + nor[at][0] * side * low, m[at][1] + nor[at][1] * side * low);
                    }
                    p.brush.clear(Curves.join(up, Curves.reverse(down)), Pigment.SNOW, Pigment.SNOW, 0, .4, null, false);
                    if (k > 6 && w0 > 4) {
                        p.brush.stroke(Curves.thin(up, 3), Tip.of(.9, .35 * p.ink, Profile.ORCHID));
                    }
                }
                start = -1;
            }
        }
    }

    /** Roots grip the ground: three to five, none alike; a few blades and a shadow hold the foot. */
    static void roots(Plant p, double x, double y, double w0, double tone) {
        Rng r = p.rng;
        if (w0 < 2.5) {
            return;
        }
        double[] where = {-1.15, -.65, -.1, .55, 1.05};
        int out = r.integer(0, 5);
        p.brush.washStroke(new double[][] {{x - w0 * 1.7, y + w0 * .12}, {x, y + w0 * .2}, {x + w0 * 1.9, y + w0 * .1}}, w0 * .5, .22 * tone,
                Pigment.SHADE);
        for (int k = 0; k < 5; k++) {
            if (k == out) {
                continue;
            }
            double g = where[k] + r.normal(0, .1);
            double a = Math.signum(g);
            double l = w0 * r.uniform(.5, 1.45);
            double[][] q = {{x + g * w0 * .42, y - w0 * r.uniform(.3, .8)}, {x + g * w0 * .7, y - w0 * .1},
                    {x + g * w0 * .8 + a * l * .6, y + w0 * r.uniform(0, .16)}, {x + g * w0 * .8 + a * l, y + w0 * r.uniform(.05, .32)}};
            p.brush.stroke(q, Tip.of(w0 * r.uniform(.13, .26), tone * r.uniform(.75, 1), Profile.NAIL).wash(.6).pigment(Pigment.BARK_DARK));
        }
    }

    /** Ends of bare twigs: crab claws (蟹爪) hook down, deer antlers (鹿角) fork up. */
    static void claws(Plant p, double x, double y, double angle, double length, double width, double tone, boolean crab) {
        Rng r = p.rng;
        int n = r.integer(2, 4);
        for (int k = 0; k < n; k++) {
            double l = length * r.uniform(.55, 1.1);
            double a = angle + r.normal(0, .5);
            double b = crab ? a - Math.signum(Math.cos(a)) * r.uniform(.4, 1) : a + (Math.PI / 2 - a) * r.uniform(.3, .7);
            double[] m = Shapes.go(x, y, a, l * .5);
            p.brush.stroke(new double[][] {{x, y}, m, Shapes.go(m[0], m[1], b, l * .5)}, Tip.of(Math.max(p.h < 60 || p.massed ? .8 : 1.2, width), tone * r.uniform(.75, 1),
                    Profile.NAIL).tremor(.6)
                    .wash(.3).pigment(Pigment.BARK_DARK));
        }
    }
}
