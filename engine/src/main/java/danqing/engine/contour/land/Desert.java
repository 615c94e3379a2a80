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

/** 沙漠: dunes one behind the other, a sharp crest with a lit and a lee side, long broken parallel ripples, one dark dune near us. */
final class Desert implements Motif {
    @Override
    public void draw(Brush brush, Subject s) {
        double x0 = Span.left(s);
        double x1 = Span.right(s);
        double w = x1 - x0;
        double bottom = Span.bottom(s);
        double h = bottom - s.y();
        Rng rng = Rng.of(s.seed(), "desert");
        boolean closed = !Span.opensLeft(s) || !Span.opensRight(s);
        double[][] edge = Hand.wander(x0, x1, s.y() + h * .05, h * .014, w / 4, rng);
        double[][] ground = Curves.join(edge, new double[][] {{x1 - (Span.opensRight(s) ? 0 : w * .07), bottom}, {x0 + (Span.opensLeft(s) ? 0 : w * .07), bottom}});
        Brush b = brush.with(rng);
        b.clear(ground, snow(s, Pigment.SAND), snow(s, Pigment.SAND), 0, closed ? Math.min(8, h * .04) : 1, Span.opensBottom(s) ? null : Gradient.vertical(bottom - h * .3, 1, bottom, 0), false);
        b.fill(ground, Pigment.MIST, .30, 2, Gradient.vertical(s.y(), 1, s.y() + h * .4, 0), 0);
        Hand.broken(b, edge, Tip.of(s.line() * .5, s.ink() * .4, Profile.ORCHID), 40, .4);
        int n = s.h() < 60 ? 3 : 6;
        int f = s.facing();
        for (int i = 0; i < n; i++) {
            Rng own = Rng.of(s.seed(), "dune" + i);
            double t = i / (n - 1.0);
            double y = s.y() + h * (.12 + .80 * Math.pow(t, 1.35));
            double a = h * (.035 + .15 * t) * own.uniform(.85, 1.15);
            double l = w * (.42 + .42 * t) * own.uniform(.8, 1.1);
            double cx = x0 + w * (i % 2 == 0 ? .5 - f * .26 : .5 + f * .28) + own.normal(0, w * .05);
            if (i == n - 1) {
                a = h * .26;
                y = bottom;
                l = w * 1.05;
                cx = s.cx() + f * w * .30;
            }
            dune(brush.with(own), s, cx - l / 2, cx + l / 2, y, a, f, .34 + .62 * t, i == n - 1, own);
        }
    }

    private static Pigment snow(Subject s, Pigment p) {
        return s.snowy() ? Pigment.SNOW : p;
    }

    /** One dune: long windward back, sharp crest, hollow lee slope in shadow. {@code f}: where the lee side lies. */
    private static void dune(Brush b, Subject s, double xa, double xz, double y, double a, int f, double weight, boolean near, Rng rng) {
        double lo = Span.opensLeft(s) ? -1e9 : s.x();
        double hi = Span.opensRight(s) ? 1e9 : s.x() + s.w();
        double x0 = Math.max(xa, lo);
        double x1 = Math.min(xz, hi);
        double w = x1 - x0;
        if (w < 12) {
            return;
        }
        int n = 56;
        double c = f > 0 ? rng.uniform(.52, .68) : rng.uniform(.32, .48);
        long seed = rng.seed();
        double[][] p = new double[n][];
        for (int i = 0; i < n; i++) {
            double t = i / (n - 1.0);
            double up = t < c ? Math.pow(t / c, f > 0 ? 1.5 : .95) : Math.pow((1 - t) / (1 - c), f > 0 ? .95 : 1.5);
            p[i] = Hand.at(x0 + w * t, y - a * up - a * .05 * Noise.at(t * 6, seed) * Math.min(1, 5 * Math.min(t, 1 - t)));
        }
        int k = (int) (c * (n - 1));
        double ink = s.ink() * weight;
        // crest line of the lee face: runs down from the top toward the viewer in an S
        double cx = p[k][0];
        double cy = p[k][1];
        double fall = near ? a * .9 : a * .96;
        double[][] spine = Curves.spline(Hand.path(cx, cy, cx - f * w * .05, cy + fall * .22, cx + f * w * .015, cy + fall * .5, cx - f * w * .10, cy + fall * .78, cx - f * w * .06, y), 4);
        double[][] under = Hand.path(x1, y + a * (near ? .1 : .05), (x0 + x1) / 2, y + a * .12, x0, y + a * .05);
        b.clear(Curves.join(p, under), snow(s, Pigment.SAND), snow(s, near ? Pigment.SAND_DARK : Pigment.SAND), 0, .6,
                near ? null : Gradient.vertical(cy + a * .55, 1, y + a * .08, 0), true);
        double[][] lee = f > 0 ? Curves.join(Hand.part(p, k, n), Hand.path(x1, y), Curves.reverse(spine)) : Curves.join(Curves.reverse(Hand.part(p, 0, k + 1)), Hand.path(x0, y),
                Curves.reverse(spine));
        double soft = Math.clamp(a * .03, .6, 4);
        b.fill(lee, snow(s, Pigment.SAND_DARK), .55, soft, Gradient.vertical(cy, 1, y, near ? .5 : .05), 0);
        b.fill(lee, Pigment.SHADE, (s.snowy() ? .16 : .30) * (.35 + .75 * ink), soft, Gradient.vertical(cy, 1, y + a * .05, near ? .35 : 0), 0);
        double line = s.line() * (.5 + .6 * weight);
        Hand.broken(b, Hand.part(p, 0, k + 1), Tip.of(line * .85, ink * .8, Profile.ORCHID).fade(1, .8).dry(.15), w * .14, f > 0 ? .25 : .1);
        Hand.broken(b, Hand.part(p, k, n), Tip.of(line * .85, ink * .8, Profile.ORCHID).fade(1, .8), w * .12, f > 0 ? .1 : .25);
        Hand.broken(b, spine, Tip.of(line, ink, Profile.NAIL).fade(1, .6), Math.max(14, a * .4), .12);
        ripples(b, s, p, spine, k, f, y, a, w, line, ink, rng);
        if (near && s.h() > 60) {
            for (int i = 0; i < 4; i++) {
                double[] q = p[rng.integer(4, n - 4)];
                if (q[0] > s.x() + 4 && q[0] < s.x() + s.w() - 4) {
                    Hand.tuft(b, q[0], q[1] + a * rng.uniform(.05, .3), s.h() * rng.uniform(.03, .055), rng.integer(4, 8), f * .6, s.ink() * .9, Pigment.GRASS_DRY);
                }
            }
        }
    }

    /** Wind ripples: on the windward side they follow the back, on the lee side they run down it. */
    private static void ripples(Brush b, Subject s, double[][] p, double[][] spine, int k, int f, double y, double a, double w, double line, double ink, Rng rng) {
        int n = p.length;
        int sets = (int) Math.clamp(a / 7, 2, 13);
        for (int i = 0; i < sets; i++) {
            double v = .06 + .8 * Math.pow((i + rng.uniform(.1, .9)) / sets, 1.1);
            int from = f > 0 ? 2 : k;
            int to = f > 0 ? k : n - 3;
            int at = rng.integer(from, Math.max(from + 1, to - 6));
            while (at < to - 3) {
                int m = rng.integer(4, 13);
                double[][] q = Hand.part(p, at, Math.min(to, at + m));
                if (q.length > 2 && rng.chance(.6)) {
                    double[][] g = new double[q.length][];
                    for (int j = 0; j < q.length; j++) {
                        g[j] = Hand.at(q[j][0], q[j][1] + (y - q[j][1]) * v + a * .012 * Math.sin(q[j][0] / 9 + i));
                    }
                    b.stroke(Curves.thin(g, 2), Tip.of(line * rng.uniform(.4, .7), ink * rng.uniform(.25, .5) * (1 - .5 * v), Profile.ORCHID).dry(rng.chance(.4) ? .35 : 0).fade(1, .6));
                }
                at += m + rng.integer(1, 6);
            }
        }
        int lee = (int) Math.min(60, w * ink * .16);
        for (int i = 0; i < lee; i++) {
            double[] q = spine[(int) (Math.min(.8, Math.abs(rng.normal(0, .35))) * (spine.length - 1))];
            double reach = (f > 0 ? p[n - 1][0] - q[0] : q[0] - p[0][0]) * Math.abs(rng.normal(0, .3));
            double l = a * rng.uniform(.14, .42);
            double x = q[0] + f * (2 + reach);
            double yy = q[1] + reach * .12 + 2;
            if (yy + l * .6 < y && Math.abs(x + f * l - q[0]) < w * .42) {
                b.stroke(Hand.path(x, yy, x + f * l * .5, yy + l * .36, x + f * l * 1.3, yy + l * .62), Tip.of(line * rng.uniform(.4, .7), ink * rng.uniform(.3, .6), Profile.ORCHID)
                        .dry(rng.chance(.3) ? .3 : 0).fade(1, .4).limit(.42));
            }
        }
    }
}
