package danqing.engine.contour.land;

import danqing.engine.contour.brush.Brush;
import danqing.engine.contour.brush.Curves;
import danqing.engine.contour.brush.Profile;
import danqing.engine.contour.brush.Rng;
import danqing.engine.contour.brush.Tip;
import danqing.engine.contour.motif.Motif;
import danqing.engine.contour.motif.Subject;
import danqing.engine.contour.vector.Gradient;
import danqing.styles.Pigment;

/** 云: void bodies that drift in a band. Either drawn with curling lines (勾云) or only set off by the wash around them (烘云). */
final class Clouds implements Motif {
    @Override
    public void draw(Brush brush, Subject s) {
        int pose = Math.floorMod(s.pose(), 8);
        Brush b = brush.with(Rng.of(s.seed(), "cloud"));
        if (s.h() < 22) {
            streak(b, s, s.cx(), s.y() + s.h() * .5, s.w() * .9, s.h() * .5);
            return;
        }
        switch (pose) {
            case 0, 4 -> curled(b, s, pose == 0 ? 3 : 4);
            case 2, 6 -> streaks(b, s, pose == 2 ? 5 : 7);
            default -> heaps(b, s, pose);
        }
    }

    /** 烘云: heaps without a line, soft below, firm on the lit crown. */
    private static void heaps(Brush b, Subject s, int pose) {
        Rng rng = b.rng();
        int f = s.facing();
        double base = s.y() + s.h() * .78;
        int rows = 2;
        for (int row = 0; row < rows; row++) {
            int n = 4 + pose % 3 + row;
            double host = .5 + f * (pose % 2 == 0 ? .18 : -.12) + row * .1 * f;
            for (int i = 0; i < n; i++) {
                double u = (i + rng.uniform(.2, .8)) / n;
                double d = (u - host) / .34;
                double r = s.h() * (.16 + .32 * Math.exp(-d * d)) * rng.uniform(.75, 1.1) * (row == 0 ? 1 : .66);
                double x = s.x() + s.w() * (.09 + .82 * u);
                double y = base - r * .62 + row * s.h() * .10;
                crown(b, s, x, y, r * rng.uniform(1.3, 2), r, base + s.h() * .12 + row * s.h() * .06, row);
            }
        }
        for (int i = 0; i < 3; i++) {
            double l = s.w() * rng.uniform(.3, .55);
            double x = s.x() + l * .5 + (s.w() - l) * rng.unit();
            streak(b, s, x, base + s.h() * rng.uniform(.04, .18), l, s.h() * rng.uniform(.06, .1));
        }
    }

    /** One head: dark breath behind its crown, a white body that is lost below, a shaded belly. */
    private static void crown(Brush b, Subject s, double x, double y, double rx, double ry, double low, int row) {
        Rng rng = b.rng();
        double k = s.night() ? .10 : .17;
        b.washStroke(Hand.path(x - rx * .9, y - ry * .1, x - rx * .45, y - ry * .92, x + rx * .3, y - ry * 1.02, x + rx * .95, y - ry * .2), Tip.of(ry * .5, k,
                Profile.ORCHID).fade(1, .8).soft(ry * .2).pigment(Pigment.SHADE), false);
        double[][] top = Ridge.hill(x, y - ry, rx, rx * rng.uniform(.85, 1.1), Math.max(ry * 1.2, low - (y - ry)), .42, .42);
        double[][] edge = Curves.join(Ridge.scallop(top, Math.clamp(ry * .7, 5, 40), .2, rng).toArray(double[][][]::new));
        b.clear(edge, Pigment.CLOUD, Pigment.CLOUD, 0, Math.clamp(ry * .06, .6, 3), Gradient.vertical(y - ry * .2, 1, y + (low - y) * .7, 0), false);
        b.fill(Hand.blob(x + s.light() * rx * .35, y + ry * .1, rx * .5, ry * .3, .3, rng), Pigment.SHADE, .11, ry * .22, null, 0);
        b.fill(Hand.lens(x - rx * .8, x + rx * .8, y + ry * .5, ry * .1, ry * .25, .3, rng), Pigment.SHADE, .07 + .03 * row, ry * .2, null, 0);
    }

    /** 勾云: a train of curling heads along a slow S, tails drawn out behind. */
    private static void curled(Brush b, Subject s, int trains) {
        Rng rng = b.rng();
        int f = s.facing();
        for (int k = 0; k < trains; k++) {
            double t = k / Math.max(1.0, trains - 1.0);
            double len = s.w() * rng.uniform(.42, .72) * (k == 1 ? 1.1 : .85);
            double x0 = s.x() + (s.w() - len) * new double[] {.25, .75, .1, .6}[k % 4];
            double y = s.y() + s.h() * (.42 + .42 * t);
            double high = s.h() * rng.uniform(.26, .42) * (k == trains - 1 ? .7 : 1);
            train(b, s, x0, x0 + len, y, Math.min(high, y - s.y()), f * (rng.chance(.75) ? 1 : -1));
        }
    }

    private static void train(Brush b, Subject s, double x0, double x1, double y, double high, int f) {
        Rng rng = b.rng();
        double len = x1 - x0;
        int n = Math.max(3, (int) Math.round(len / (high * 1.1)));
        n = Math.min(n, 7);
        double[] share = rng.dirichlet(n, 4);
        double host = rng.uniform(.25, .5);
        double cx = (x0 + x1) / 2;
        double line = Math.clamp(s.line() * .62, .7, 1.4);
        double ink = Math.min(.75, .25 + .6 * s.ink());
        // body outline: crowns left to right, each an arc; then a long belly
        double[][][] arcs = new double[n][][];
        double a = 0;
        for (int i = 0; i < n; i++) {
            double z = a + share[i];
            double m = (a + z) / 2;
            double d = (m - host) / .3;
            double h = high * (.22 + .78 * Math.exp(-d * d)) * rng.uniform(.8, 1.05);
            double xa = x0 + len * (.08 + .84 * a);
            double xz = x0 + len * (.08 + .84 * z);
            double ya = y - high * .30 * Math.exp(-Math.pow((a - host) / .3, 2));
            double yz = y - high * .30 * Math.exp(-Math.pow((z - host) / .3, 2));
            double over = (xz - xa) * .12;
            arcs[i] = Curves.spline(Hand.path(xa, ya, xa - over * .6, ya - h * .42, xa + (xz - xa) * .28, ya - h * .92, xa + (xz - xa) * .66, yz - h * .9,
                    xz + over, yz - h * .42, xz, yz), 2.2);
            a = z;
        }
        double[][] crown = Curves.join(arcs);
        double[][] belly = Curves.spline(Hand.path(x0 + len * .92, y, x1, y + high * .05, x0 + len * .8, y + high * .13, x0 + len * .5, y + high * .08,
                x0 + len * .24, y + high * .15, x0, y + high * .06, x0 + len * .08, y), 3);
        b.washStroke(Curves.thin(Hand.face(Hand.shift(crown, 0, -high * .06), cx, f), 8), Tip.of(high * .4, s.night() ? .12 : .16, Profile.FLAT).fade(1, 1).soft(high * .15)
                .pigment(Pigment.SHADE), false);
        b.clear(Hand.face(Curves.join(crown, belly), cx, f), Pigment.CLOUD, Pigment.MIST, 0, .8, Gradient.vertical(y - high * .1, 1, y + high * .14, .3), false);
        for (int i = 0; i < n; i++) {
            double[][] p = Hand.face(arcs[i], cx, f);
            double w = Math.abs(p[p.length - 1][0] - p[0][0]);
            double dir = Math.signum(p[p.length - 1][0] - p[0][0]);
            b.fill(Hand.blob(p[0][0] + dir * w * .6, p[0][1] - w * .12, w * .42, w * .16, .3, rng), Pigment.SHADE, .09, w * .12, null, 0);
            if (!rng.chance(.1)) {
                int cut = rng.integer(p.length / 3, Math.max(p.length / 3 + 1, p.length * 4 / 5));
                b.stroke(Curves.thin(Hand.part(p, 0, cut), 4), Tip.of(line * rng.uniform(.8, 1.2), ink * rng.uniform(.6, 1), Profile.ORCHID).fade(.9, .9));
                b.stroke(Curves.thin(Hand.part(p, cut - 2, p.length), 4), Tip.of(line * rng.uniform(.8, 1.2), ink * rng.uniform(.6, 1), Profile.ORCHID));
            }
            if (rng.chance(.75) && w > 9) {
                curl(b, p[p.length - 1][0], p[p.length - 1][1], -dir, w * rng.uniform(.22, .36), line, ink * .85);
            }
        }
        for (int k = -1; k <= 1; k += 2) {
            double ex = k < 0 ? x0 + len * .1 : x0 + len * .9;
            double reach = len * rng.uniform(.10, .2);
            double tip = Math.clamp(ex + k * reach, x0 - len * .06, x1 + len * .06);
            b.stroke(Hand.face(Hand.path(ex, y - high * .02, ex + (tip - ex) * .5, y + high * .07, tip, y + high * .01), cx, f), Tip.of(line, ink * .7));
            b.stroke(Hand.face(Hand.path(ex - k * len * .1, y + high * .12, ex, y + high * .16, ex + (tip - ex) * .7, y + high * .10), cx, f), Tip.of(line * .8, ink * .5));
        }
    }

    /** The line turns in upon itself: one and a quarter turns of a spiral. */
    private static void curl(Brush b, double x, double y, double dir, double r, double line, double ink) {
        int n = 9;
        double[][] p = new double[n][];
        for (int i = 0; i < n; i++) {
            double t = i / (n - 1.0);
            double a = -.3 + t * 5.2;
            double q = r * (1 - .78 * t);
            p[i] = Hand.at(x + dir * (r * .75 - Math.cos(a) * q * .95), y - Math.sin(a) * q * .7 - r * .12 * t);
        }
        b.stroke(p, Tip.of(line, ink, Profile.ORCHID).tremor(.6));
    }

    private static void streaks(Brush b, Subject s, int n) {
        Rng rng = b.rng();
        for (int i = 0; i < n; i++) {
            double t = (i + rng.uniform(.1, .9)) / n;
            double l = s.w() * rng.uniform(.25, .75) * (.6 + .4 * Math.sin(Math.PI * t));
            double x = s.x() + l * .5 + (s.w() - l) * rng.unit();
            streak(b, s, x, s.y() + s.h() * (.1 + .8 * t), l, s.h() * rng.uniform(.06, .15));
        }
    }

    /** A long thin cloud: white body, a breath of shadow under it, ends drawn out to nothing. */
    static void streak(Brush b, Subject s, double x, double y, double w, double h) {
        Rng rng = b.rng();
        b.fill(Hand.lens(x - w * .44, x + w * .4, y - h * .15, h * .55, h * .3, .4, rng), Pigment.SHADE, s.night() ? .07 : .10, h * .45, null, 0);
        b.clear(Hand.lens(x - w * .5, x + w * .5, y, h * .42, h * .34, .5, rng), Pigment.CLOUD, Pigment.CLOUD, 0, h * .16, Gradient.vertical(y, .95, y + h * .5, .5), false);
        b.clear(Hand.lens(x - w * .3, x + w * .42, y - h * .22, h * .3, h * .25, .5, rng), Pigment.CLOUD, Pigment.CLOUD, 0, h * .14, null, false);
        b.fill(Hand.lens(x - w * .36, x + w * .3, y + h * .3, h * .1, h * .3, .4, rng), Pigment.SHADE, .11, h * .28, null, 0);
    }
}
