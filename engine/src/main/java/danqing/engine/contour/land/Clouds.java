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
            case 0, 4 -> curled(b, s, pose == 0 ? 2 : 3);
            case 6 -> streaks(b, s, 6);
            default -> heaps(b, s, pose);
        }
        Pigment tint = s.is("dark") || s.is("black") ? Pigment.SHADE : s.is("red") || s.is("yellow") || s.is("gold") || s.is("coloured")
                ? Pigment.GLOW : null;
        if (tint != null) {
            Rng rng = Rng.of(s.seed(), "tint");
            for (int i = 0; i < 5; i++) {
                double l = s.w() * rng.uniform(.3, .6);
                double x = s.x() + (s.w() - l) * rng.unit();
                b.fill(Hand.lens(x, x + l, s.y() + s.h() * rng.uniform(.45, .85), s.h() * .12, s.h() * .1, .4, rng), tint, .30, s.h() * .06, null, 0);
            }
        }
    }

    /** 烘云: banks without a line, soft below, firm only on the lit crowns. */
    private static void heaps(Brush b, Subject s, int pose) {
        Rng rng = b.rng();
        int f = s.facing();
        int layers = pose == 5 ? 2 : 3;
        for (int i = 0; i < layers; i++) {
            double t = i / (layers - 1.0);
            double l = s.w() * (i == 0 ? rng.uniform(.5, .66) : rng.uniform(.6, .92));
            double off = f * (i == 0 ? .10 : i == 1 ? -.12 : .16) * (pose == 3 ? -1 : 1);
            double x0 = Hand.keep(s.cx() + off * s.w() - l / 2, s.x(), s.x() + s.w() - l);
            double base = s.y() + s.h() * (.62 + .30 * t);
            double high = s.h() * (i == 0 ? .58 : rng.uniform(.32, .46)) * (pose == 7 ? .8 : 1);
            bank(b, s, x0, x0 + l, base, Math.min(high, base - s.y()), 3 + (pose + i) % 3 + i);
        }
        for (int i = 0; i < 2; i++) {
            double l = s.w() * rng.uniform(.3, .6);
            streak(b, s, s.x() + l * .5 + (s.w() - l) * rng.unit(), s.y() + s.h() * rng.uniform(.84, .97), l, s.h() * rng.uniform(.05, .09));
        }
    }

    /** One bank: unequal heads under one ragged edge, light lying on their crowns, a shaded belly, a foot that is not there. */
    private static void bank(Brush b, Subject s, double x0, double x1, double base, double high, int heads) {
        Rng rng = b.rng();
        int n = (int) Hand.keep((x1 - x0) / 4, 24, 120);
        double[] up = new double[n];
        double host = rng.uniform(.3, .7);
        double[][] crown = new double[heads][];
        for (int k = 0; k < heads; k++) {
            double c = (k + rng.uniform(.15, .85)) / heads;
            double d = (c - host) / .3;
            double r = rng.uniform(.10, .17) + .12 * Math.exp(-d * d);
            double a = high * Math.min(1, (.30 + .70 * Math.exp(-d * d)) * rng.uniform(.8, 1.05));
            crown[k] = new double[] {x0 + (x1 - x0) * c, base - a, r * (x1 - x0), a};
            for (int i = 0; i < n; i++) {
                double e = (i / (n - 1.0) - c) / r;
                up[i] = Math.max(up[i], a * Math.sqrt(Math.max(0, 1 - e * e)));
            }
        }
        double[][] p = new double[n][];
        for (int i = 0; i < n; i++) {
            double t = i / (n - 1.0);
            p[i] = Hand.at(x0 + (x1 - x0) * t, base - Math.max(up[i], high * .08 * Math.sin(Math.PI * t)));
        }
        double[][] edge = Curves.join(Ridge.scallop(p, Hand.keep(high * .34, 5, 34), .12, rng).toArray(double[][][]::new));
        b.washStroke(Curves.thin(Hand.shift(edge, 0, -high * .05), 8), Tip.of(high * .34, s.night() ? .24 : .42, Profile.ORCHID).fade(1, .8)
                .soft(high * .13).pigment(Pigment.HALO), false);
        b.clear(edge, Pigment.CLOUD, Pigment.CLOUD, 0, Hand.keep(high * .03, .7, 3), Gradient.vertical(base - high * .45, 1, base, .05), false);
        for (double[] c : crown) {
            double w = c[2];
            double a = c[3];
            b.fill(Hand.blob(c[0] + s.light() * w * .4, c[1] + a * .42, w * .5, a * .22, .35, rng), Pigment.SHADE, .13, a * .16, null, 0);
            if (rng.chance(.6)) {
                double[][] fold = Hand.path(c[0] - w * .5, c[1] + a * .5, c[0] - w * .22, c[1] + a * .3, c[0] + w * .1, c[1] + a * .34,
                        c[0] + w * .3, c[1] + a * .52);
                b.washStroke(Hand.shift(fold, w * rng.uniform(-.1, .2), a * rng.uniform(-.05, .12)), Tip.of(a * .12, .14, Profile.ORCHID)
                        .fade(.6, .6).soft(a * .05)
                        .pigment(Pigment.SHADE), false);
            }
        }
        b.fill(Hand.lens(x0 + (x1 - x0) * .1, x1 - (x1 - x0) * .1, base - high * .12, high * .10, high * .08, .4, rng), Pigment.SHADE, .09,
                high * .10, null, 0);
    }

    /** 勾云: a train of curling heads along a slow S, tails drawn out behind. */
    private static void curled(Brush b, Subject s, int trains) {
        Rng rng = b.rng();
        int f = s.facing();
        for (int k = 0; k < trains; k++) {
            double t = k / Math.max(1.0, trains - 1.0);
            double len = s.w() * rng.uniform(.58, .74) * (k == 0 ? .8 : 1.1);
            double x0 = s.x() + (s.w() - len) * new double[] {.25, .75, .1, .6}[k % 4];
            double y = s.y() + s.h() * (.48 + .40 * t);
            double high = s.h() * rng.uniform(.42, .56) * (k == trains - 1 ? .85 : 1);
            train(b, s, x0, x0 + len, y, Math.min(high, y - s.y()), f * (rng.chance(.75) ? 1 : -1));
        }
    }

    private static void train(Brush b, Subject s, double x0, double x1, double y, double high, int f) {
        Rng rng = b.rng();
        double len = x1 - x0;
        int n = Math.max(3, (int) Math.round(len / (high * 1.25)));
        n = Math.min(n, 7);
        double[] share = rng.dirichlet(n, 9);
        double host = rng.uniform(.25, .5);
        double cx = (x0 + x1) / 2;
        double line = Hand.keep(s.line() * .62, .7, 1.4);
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
            arcs[i] = Curves.spline(Hand.path(xa, ya, xa - over * .6, ya - h * .42, xa + (xz - xa) * .28, ya - h * .92, xa + (xz - xa) * .66,
                    yz - h * .9,
                    xz + over, yz - h * .42, xz, yz), 2.2);
            a = z;
        }
        double[][] crown = Curves.join(arcs);
        double[][] belly = Curves.spline(Hand.path(x0 + len * .92, y, x1, y + high * .05, x0 + len * .8, y + high * .13, x0 + len * .5,
                y + high * .08,
                x0 + len * .24, y + high * .15, x0, y + high * .06, x0 + len * .08, y), 3);
        b.washStroke(Curves.thin(Hand.face(Hand.shift(crown, 0, -high * .06), cx, f), 8), Tip.of(high * .4, s.night() ? .24 : .40, Profile.FLAT)
                .fade(1, 1).soft(high * .15)
                .pigment(Pigment.HALO), false);
        b.clear(Hand.face(Curves.join(crown, belly), cx, f), Pigment.CLOUD, Pigment.MIST, 0, .8, Gradient.vertical(y - high * .1, 1, y + high * .14,
                .3), false);
        for (int i = 0; i < n; i++) {
            double[][] p = Hand.face(arcs[i], cx, f);
            double w = Math.abs(p[p.length - 1][0] - p[0][0]);
            double dir = Math.signum(p[p.length - 1][0] - p[0][0]);
            b.fill(Hand.blob(p[0][0] + dir * w * .6, p[0][1] - w * .12, w * .42, w * .16, .3, rng), Pigment.SHADE, .09, w * .12, null, 0);
            if (!rng.chance(.1)) {
                int cut = rng.integer(p.length / 3, Math.max(p.length / 3 + 1, p.length * 4 / 5));
                b.stroke(Curves.thin(Hand.part(p, 0, cut), 4), Tip.of(line * rng.uniform(.8, 1.2), ink * rng.uniform(.6, 1), Profile.ORCHID)
                        .fade(.9, .9));
                b.stroke(Curves.thin(Hand.part(p, cut - 2, p.length), 4), Tip.of(line * rng.uniform(.8, 1.2), ink * rng.uniform(.6, 1),
                        Profile.ORCHID));
            }
            if (rng.chance(.75) && w > 9) {
                curl(b, p[p.length - 1][0], p[p.length - 1][1], -dir, w * rng.uniform(.26, .40), line, ink * .85);
            }
        }
        for (int k = -1; k <= 1; k += 2) {
            double ex = k < 0 ? x0 + len * .1 : x0 + len * .9;
            double reach = len * rng.uniform(.10, .2);
            double tip = Hand.keep(ex + k * reach, x0 - len * .06, x1 + len * .06);
            b.stroke(Hand.face(Hand.path(ex, y - high * .02, ex + (tip - ex) * .5, y + high * .07, tip, y + high * .01), cx, f),
                    Tip.of(line, ink * .7));
            b.stroke(Hand.face(Hand.path(ex - k * len * .1, y + high * .12, ex, y + high * .16, ex + (tip - ex) * .7, y + high * .10), cx, f),
                    Tip.of(line * .8, ink * .5));
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
        b.clear(Hand.lens(x - w * .5, x + w * .5, y, h * .42, h * .34, .5, rng), Pigment.CLOUD, Pigment.CLOUD, 0, h * .16, Gradient.vertical(y, .95,
                y + h * .5, .5), false);
        b.clear(Hand.lens(x - w * .3, x + w * .42, y - h * .22, h * .3, h * .25, .5, rng), Pigment.CLOUD, Pigment.CLOUD, 0, h * .14, null, false);
        b.fill(Hand.lens(x - w * .36, x + w * .3, y + h * .3, h * .1, h * .3, .4, rng), Pigment.SHADE, .11, h * .28, null, 0);
    }
}
