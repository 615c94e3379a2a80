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
        double[][] ground = Waters.area(s, rng);
        double[][] edge = Hand.part(ground, 0, ground.length / 2);
        Brush b = brush.with(rng);
        b.clear(ground, snow(s, Pigment.SAND), snow(s, Pigment.SAND), 0, Hand.keep(h * .012, .6, 6),
                Span.opensBottom(s) ? null : Gradient.vertical(bottom - h * .3, 1, bottom, 0), false);
        b.fill(ground, Pigment.MIST, .30, 2, Gradient.vertical(s.y(), 1, s.y() + h * .4, 0), 0);
        if (s.night()) {
            b.fill(ground, snow(s, Pigment.SAND_DARK), .4, 2, Gradient.vertical(s.y(), .4, bottom, 1), 0);
        }
        Hand.broken(b, edge, Tip.of(s.line() * .5, s.ink() * .4, Profile.ORCHID), 40, .4);
        int n = s.h() < 60 ? 3 : 6;
        int f = s.facing();
        for (int i = 0; i < n; i++) {
            Rng own = Rng.of(s.seed(), "dune" + i);
            double t = i / (n - 1.0);
            double y = s.y() + h * (.12 + .80 * Math.pow(t, 1.35));
            double a = h * (.035 + .13 * t) * own.uniform(.6, 1.35);
            double l = w * (.40 + .5 * t) * own.uniform(.65, 1.35);
            double cx = x0 + w * (i % 2 == 0 ? .5 - f * own.uniform(.1, .4) : .5 + f * own.uniform(.12, .45));
            if (i == n - 1) {
                a = h * (Span.opensBottom(s) ? .26 : .18);
                y = Span.opensBottom(s) ? bottom : s.y() + h * .78;
                l = w * (Span.opensBottom(s) ? 1.05 : .7);
                cx = s.cx() + f * w * (Span.opensBottom(s) ? .30 : .12);
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
        double c = f > 0 ? rng.uniform(.45, .74) : rng.uniform(.26, .55);
        long seed = rng.seed();
        double[][] p = new double[n][];
        for (int i = 0; i < n; i++) {
            double t = i / (n - 1.0);
            double up = t < c ? Math.pow(t / c, f > 0 ? 1.5 : .95) : Math.pow((1 - t) / (1 - c), f > 0 ? .95 : 1.5);
            p[i] = Hand.at(x0 + w * t, y - a * up - a * .05 * Noise.at(t * 6, seed) * Math.min(1, 5 * Math.min(t, 1 - t)));
        }
        int k = (int) (c * (n - 1));
        double ink = s.ink() * weight;
        // the crest runs from the top toward the viewer in a long S and parts light from shadow
        double cx = p[k][0];
        double cy = p[k][1];
        double reach = Math.min(.9 * Math.abs(cx - (f > 0 ? x0 : x1)), w * .42) * rng.uniform(.75, 1);
        double[][] spine = Curves.spline(Hand.path(cx, cy, cx - f * reach * .10, cy + a * .16, cx - f * reach * .16, cy + a * .36,
                cx - f * reach * .40, cy + a * .56,
                cx - f * reach * .62, cy + a * .70, cx - f * reach, y - a * .02), 4);
        double[][] under = Hand.path(x1, y + a * (near ? .1 : .03), (x0 + x1) / 2, y + a * .10, x0, y + a * .03);
        b.clear(Curves.join(p, under), snow(s, Pigment.SAND), snow(s, near ? Pigment.SAND_DARK : Pigment.SAND), 0, .6,
                near ? null : Gradient.vertical(cy + a * .6, 1, y + a * .06, 0), true);
        double[][] lee = f > 0 ? Curves.join(Hand.part(p, k, n), Hand.path(x1, y), Curves.reverse(spine))
                : Curves.join(Curves.reverse(Hand.part(p, 0, k + 1)), Hand.path(x0, y),
                Curves.reverse(spine));
        double[][] lit = f > 0 ? Curves.join(Hand.part(p, 0, k + 1), spine) : Curves.join(Curves.reverse(Hand.part(p, k, n)), spine);
        double soft = Hand.keep(a * .03, .6, 4);
        // shadow is deepest under the crest and thins out across the hollow
        Gradient deep = new Gradient((float) (cx - f * reach * .3), (float) (cy + a * .3), 1, (float) (cx + f * w * .26), (float) (y + a * .1), near
                ? .35f : .05f);
        b.fill(lit, Pigment.MIST, .22, soft, Gradient.vertical(cy, 1, y, 0), 0);
        double[][] hug = Curves.join(spine, Curves.reverse(Hand.shift(Hand.part(spine, 0, spine.length * 9 / 10), f * w * .10, a * .12)));
        b.fill(lee, snow(s, Pigment.SAND_DARK), .55, soft * .6, Gradient.vertical(cy, 1, y - a * .08, 0), 0);
        b.fill(lee, Pigment.SHADE, (s.snowy() ? .10 : .20) * (.4 + .75 * ink), soft * .6, Gradient.vertical(cy, 1, y - a * .04, 0), 0);
        b.fill(hug, snow(s, Pigment.SAND_DARK), .55, Math.max(1, a * .05), deep, 0);
        b.fill(hug, Pigment.SHADE, (s.snowy() ? .10 : .17) * (.4 + .75 * ink), Math.max(1, a * .05), deep, 0);
        if (near) {
            b.fill(Curves.join(p, under), snow(s, Pigment.SAND_DARK), .5, 3, Gradient.vertical(cy, .3, y, 1), 0);
            b.fill(Curves.join(p, under), Pigment.SHADE, .30 * s.ink(), 3, Gradient.vertical(cy, .1, y, 1), 0);
        }
        double line = s.line() * (.5 + .6 * weight);
        Hand.broken(b, Hand.part(p, 0, k + 1), Tip.of(line * .85, ink * .8, Profile.ORCHID).fade(1, .8).dry(.15), w * .14, f > 0 ? .25 : .1);
        Hand.broken(b, Hand.part(p, k, n), Tip.of(line * .85, ink * .8, Profile.ORCHID).fade(1, .8), w * .12, f > 0 ? .1 : .25);
        Hand.broken(b, spine, Tip.of(line, ink * .85, Profile.ORCHID).fade(1, .8), Math.max(16, a * .6), .12);
        ripples(b, s, p, spine, k, f, y, a, w, line, ink, rng);
        if (near && s.h() > 60) {
            for (int i = 0; i < 4; i++) {
                double[] q = p[rng.integer(4, n - 4)];
                if (q[0] > s.x() + 4 && q[0] < s.x() + s.w() - 4) {
                    Hand.tuft(b, q[0], q[1] + a * rng.uniform(.05, .3), s.h() * rng.uniform(.03, .055), rng.integer(4, 8), f * .6, s.ink() * .9,
                            Pigment.GRASS_DRY);
                }
            }
        }
    }

    /** Wind ripples: on the windward side they follow the back, on the lee side they run down it. */
    private static void ripples(Brush b, Subject s, double[][] p, double[][] spine, int k, int f, double y, double a, double w, double line,
            double ink, Rng rng) {
        int n = p.length;
        int sets = (int) Hand.keep(a / 7, 2, 13);
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
                    b.stroke(Curves.thin(g, 2), Tip.of(line * rng.uniform(.4, .7), ink * rng.uniform(.25, .5) * (1 - .5 * v), Profile.ORCHID)
                            .dry(rng.chance(.4) ? .35 : 0).fade(1, .6));
                }
                at += m + rng.integer(1, 6);
            }
        }
        int lee = (int) Math.min(70, w * ink * .2);
        for (int i = 0; i < lee; i++) {
            double[] q = spine[(int) (Math.min(.92, Math.abs(rng.normal(0, .45))) * (spine.length - 1))];
            double reach = w * .3 * Math.abs(rng.normal(0, .4));
            double l = a * rng.uniform(.14, .42);
            double x = q[0] + f * (2 + reach);
            double yy = q[1] + reach * .18 + 2;
            int at = (int) Hand.keep((x - p[0][0]) / w * (n - 1), 0, n - 1);
            if (yy > p[at][1] + 2 && yy + l * .5 < y && (x + f * l * 1.3 - p[0][0]) / w > .02 && (x + f * l * 1.3 - p[0][0]) / w < .98) {
                b.stroke(Hand.path(x, yy, x + f * l * .5, yy + l * .3, x + f * l * 1.3, yy + l * .5), Tip.of(line * rng.uniform(.4, .7),
                        ink * rng.uniform(.3, .6), Profile.ORCHID)
                        .dry(rng.chance(.3) ? .3 : 0).fade(1, .4).limit(.42));
            }
        }
    }
}
