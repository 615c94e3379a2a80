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

/** 远山: one to three pale ridges, dark at the crest and gone at the foot; a broken thin contour, hardly any texture. */
final class Range implements Motif {
    @Override
    public void draw(Brush brush, Subject s) {
        Rng rng = Rng.of(s.seed(), "range");
        int layers = s.h() < 24 ? 1 : 2 + Math.floorMod(s.pose(), 8) % 2;
        int peaks = new int[] {5, 3, 7, 4, 6, 2, 5, 3}[Math.floorMod(s.pose(), 8)];
        for (int i = 0; i < layers; i++) {
            double k = layers == 1 ? 1 : i / (layers - 1.0);
            double h = s.h() * (layers == 1 ? .92 : Hand.lerp(.95, .50, k)) * (i > 0 ? rng.uniform(.75, 1) : 1);
            ridge(brush.with(rng), s, h, Math.max(2, peaks + i), layers == 1 ? .85 : .42 + .58 * k, i, rng);
        }
    }

    private static void ridge(Brush b, Subject s, double h, int peaks, double strength, int layer, Rng rng) {
        double y = s.foot() - (layer == 0 ? s.h() * .06 : 0);
        double x0 = Span.left(s);
        double x1 = Span.right(s);
        if (layer > 0 && x0 >= s.x()) {
            double cut = (x1 - x0) * rng.uniform(.05, .35);
            if (rng.chance(.5)) {
                x0 += cut;
            } else {
                x1 -= cut;
            }
        }
        double[][] p = Ridge.range(x0, x1, y, h * .95, peaks, x0 >= s.x() || x1 <= s.x() + s.w(), rng);
        if (s.flip()) {
            p = Curves.reverse(Hand.face(p, (x0 + x1) / 2, -1));
        }
        double top = Curves.bounds(p)[1];
        double[][] poly = Curves.join(p, Hand.wander(x1, x0, y, h * .04, 60, rng));
        boolean snow = s.snowy();
        Pigment body = snow ? Pigment.SNOW : layer == 0 || s.depth() > .8 ? Pigment.MOUNTAIN_FAR : Pigment.MOUNTAIN_MID;
        b.clear(poly, body, Pigment.MIST, 0, .5, Gradient.vertical(top + (y - top) * .55, 1, y, 0), true);
        double ink = s.ink() * strength;
        b.fill(poly, snow ? Pigment.SHADE : Pigment.MOUNTAIN_NEAR, snow ? .20 : Math.min(.75, .24 + .8 * ink), .7, Gradient.vertical(top + h * .04,
                1, y - h * .08, 0), 0);
        // one slope of each peak a tone darker, and mist drifting across the lower half
        int n = Math.max(2, peaks * 2);
        for (int i = 0; i < n; i++) {
            int j = rng.integer(3, p.length - 3);
            double up = y - p[j][1];
            if (up > h * .25) {
                double w = h * rng.uniform(.10, .2);
                double lean = s.light() * rng.uniform(.3, .7);
                b.washStroke(Hand.path(p[j][0] + lean * w * .3, p[j][1] + w * .6, p[j][0] + lean * up * .35, p[j][1] + up * .35,
                        p[j][0] + lean * up * .7,
                        p[j][1] + up * .62), Tip.of(w, .30 * ink + .05, Profile.ORCHID).fade(1, .3).soft(w * .28).pigment(Pigment.SHADE), false);
            }
        }
        double line = Math.min(1.4, s.line());
        crests(b, p, y, h, Tip.of(line * (layer == 0 ? .8 : 1.15), Math.min(.85, ink * 1.15), Profile.ORCHID).fade(1, .7));
        if (h < 30 || s.depth() > .93 || layer == 0) {
            return;
        }
        for (int i = 0; i < (x1 - x0) * .06; i++) {
            int j = rng.integer(4, p.length - 5);
            double up = y - p[j][1];
            if (up > h * .2) {
                double dir = Math.signum(p[j + 4][1] - p[j - 4][1]);
                double l = h * rng.uniform(.08, .26);
                b.stroke(Hand.path(p[j][0], p[j][1] + 2, p[j][0] + dir * l * .25, p[j][1] + 2 + l * .5, p[j][0] + dir * l * .6, p[j][1] + 2 + l),
                        Tip.of(line * .85, ink * rng.uniform(.4, .7), Profile.ORCHID).fade(1, .4));
            }
        }
    }

    /** The contour, on the crests only: down in the saddles the wash alone tells. */
    private static void crests(Brush b, double[][] p, double y, double h, Tip tip) {
        Rng rng = b.rng();
        int from = -1;
        double cut = h * rng.uniform(.34, .44);
        for (int i = 0; i <= p.length; i++) {
            boolean on = i < p.length && y - p[i][1] > cut;
            if (on && from < 0) {
                from = i;
            } else if (!on && from >= 0) {
                if (i - from > 4) {
                    Hand.broken(b, Hand.part(p, from, i), tip, Math.max(18, h * .45), .12);
                }
                from = -1;
            }
        }
    }
}
