package danqing.engine.contour.built;

import danqing.engine.contour.brush.Profile;
import danqing.engine.contour.vector.Gradient;
import danqing.styles.Pigment;

/** What a thing stands on and beside: a breath of earth, stones, grass, distant trees, water. Nothing floats. */
final class Ground {
    private Ground() {}

    /** Earth under something that stands from {@code u0} to {@code u1} at height {@code v}; {@code deep}: thickness, design units. */
    static void earth(Hand hand, double u0, double u1, double v, double deep) {
        Hand h = hand.part("earth");
        double w = u1 - u0;
        double m = (u0 + u1) / 2;
        double[][] tongue = h.loop(u0, v - deep * .1, u0 + w * .22, v - deep * .55, m, v - deep * .5, u1 - w * .2, v - deep * .6, u1, v - deep * .05,
                u1 - w * .25, v + deep * .22, m + w * h.rng.uniform(-.1, .1), v + deep * .3, u0 + w * .2, v + deep * .2);
        double soft = Math.clamp(deep * h.unit * .18, .8, 5);
        h.b.fill(tongue, h.s.snowy() ? Pigment.SNOW : Pigment.EARTH, .5 * h.ink, soft, null, 0);
        h.b.washStroke(h.pts(u0 + w * .08, v + deep * .08, m, v + deep * .22, u1 - w * .1, v + deep * .1), Math.max(1.5, deep * .3 * h.unit), (h.s.snowy() ? .14 : .26) * h.ink,
                Pigment.SHADE);
        h.line(.75, .5, Profile.ORCHID, u0 + w * .02, v + deep * .04, u0 + w * .15, v + deep * .2, u0 + w * .36, v + deep * .24);
        if (h.fine(w, 60)) {
            h.line(.7, .45, Profile.ORCHID, m + w * .08, v + deep * .27, m + w * .28, v + deep * .23, u1 - w * .04, v + deep * .06);
        }
        if (!h.fine(w, 45)) {
            return;
        }
        int stones = h.rng.integer(2, 5);
        for (int i = 0; i < stones; i++) {
            double u = i % 2 == 0 ? u0 + w * h.rng.uniform(.02, .2) : u1 - w * h.rng.uniform(.02, .24);
            stone(h, u, v + deep * h.rng.uniform(-.02, .22), Math.min(deep * h.rng.uniform(.2, .5), w * .05));
        }
        grass(h, u0 + w * .04, u1 - w * .04, v + deep * .1, Math.min(deep * .55, w * .07), 2 + h.count(w, 90, 3));
    }

    /** A small angular stone of radius {@code r}. */
    static void stone(Hand h, double u, double v, double r) {
        double[][] p = h.poly(u - r * 1.1, v + r * .1, u - r * .8, v - r * .6, u - r * .1, v - r * h.rng.uniform(.8, 1.05), u + r * .7, v - r * .7, u + r * 1.2, v, u + r * .5,
                v + r * .28, u - r * .5, v + r * .3);
        h.body(p, h.s.snowy() ? Pigment.SNOW : Pigment.STONE, .5);
        if (h.fine(r, 2)) {
            h.volume(p, .5);
            h.edge(Hand.dense(p), .85, .85);
            h.line(.6, .6, Profile.NAIL, u + r * .1, v - r * .7, u + r * .3, v - r * .2);
        } else {
            h.along(Hand.dense(p), .6, .7, Profile.ORCHID);
        }
    }

    /** A few groups of blades of unequal number and height along a line. */
    static void grass(Hand h, double u0, double u1, double v, double high, int groups) {
        for (int g = 0; g < groups; g++) {
            double u = u0 + (u1 - u0) * (g % 2 == 0 ? h.rng.uniform(0, .35) : h.rng.uniform(.6, 1));
            int n = h.rng.integer(3, 7);
            for (int i = 0; i < n; i++) {
                double a = h.rng.normal(0, .4);
                double l = high * h.rng.uniform(.45, 1.15);
                h.paint(i % 2 == 0 ? Pigment.GRASS : Pigment.INK, Math.max(.4 / h.unit, .1 * high), h.s.snowy() ? .55 : .75, Profile.NAIL, u + a * high * .5, v, u + a * high * .7,
                        v - l * .6, u + a * l * 1.5, v - l);
            }
        }
    }

    /** A soft tree of dots behind a roof: trunk, a pale breath, two to three tones of leaves. {@code kind} 0 round, 1 pointed, 2 bare or withered. */
    static void tree(Hand h, double u, double v, double high, int kind) {
        double r = high * .3;
        boolean bare = kind == 2;
        double lean = h.rng.normal(0, .05) * high;
        h.paint(Pigment.BARK_DARK, high * .04, .85, Profile.TAPER, u, v, u + lean * .4, v - high * .4, u + lean, v - high * .72);
        if (bare) {
            for (int i = 0; i < Math.clamp((int) (high * h.unit / 6), 4, 12); i++) {
                double t = h.rng.uniform(.35, .8);
                double side = h.rng.sign() * h.rng.uniform(.1, .3) * high;
                double uu = u + lean * t;
                double vv = v - high * t * .9;
                h.line(.7, .8, Profile.NAIL, uu, vv, uu + side * .6, vv - high * .14, uu + side, vv - high * h.rng.uniform(.18, .32));
            }
            return;
        }
        double cv = v - high * .66;
        Pigment dark = h.s.snowy() ? Pigment.NEEDLE : Pigment.LEAF_DARK;
        int n = Math.clamp((int) (high * h.unit * .8), 7, 46);
        h.b.fill(h.oval(u + lean, cv, r * (kind == 1 ? .75 : 1), high * .33), Pigment.LEAF_LIGHT, .45 * h.ink, Math.clamp(r * h.unit * .25, 1, 6), null, 0);
        double size = Math.clamp(high * h.unit * .07, 1.4, 6);
        for (int i = 0; i < n; i++) {
            double t = h.rng.unit();
            double y = cv - high * .33 + high * .66 * t;
            double half = kind == 1 ? r * (.15 + .95 * t) : r * Math.sqrt(Math.max(.05, 1 - Math.pow(2 * t - 1, 2)));
            double x = u + lean + half * h.rng.uniform(-1, 1) * .95;
            boolean under = t > .5 || (x - u) * h.s.light() * h.s.facing() > 0;
            h.b.dot(h.px(x, y), h.py(x, y), size * h.rng.uniform(.6, 1.1), size * h.rng.uniform(1, 1.7), h.rng.normal(0, .35), h.ink * (under ? .85 : .6),
                    under ? dark : i % 3 == 0 ? Pigment.LEAF_YOUNG : Pigment.LEAF_LIGHT);
        }
        if (h.s.snowy()) {
            h.b.fill(h.oval(u + lean, cv - high * .2, r * .6, high * .1), Pigment.SNOW, .8, 1.2, null, 0);
        }
    }

    /** Two to four short ripples of unequal length on both sides below a hull, and its soft reflection. */
    static void water(Hand hand, double u0, double u1, double v, double deep) {
        Hand h = hand.part("water");
        double w = u1 - u0;
        double[][] r = h.loop(u0 + w * .1, v - deep * .3, u0 + w * .5, v - deep * .25, u1 - w * .1, v - deep * .3, u1 - w * .2, v + deep * .55, u0 + w * .5, v + deep * .8,
                u0 + w * .22, v + deep * .5);
        h.b.fill(r, Pigment.SHADE, .34 * h.ink, Math.clamp(deep * h.unit * .2, .8, 4), Gradient.vertical(h.py(0, v - deep * .2), 1, h.py(0, v + deep * .8), 0), 0);
        int n = h.fine(w, 50) ? 5 : 3;
        for (int i = 0; i < n; i++) {
            double t = (double) i / n;
            double l = w * h.rng.uniform(.14, .4) * (i == 0 ? 1.3 : 1);
            double m = u0 + w * (i % 2 == 0 ? h.rng.uniform(.1, .4) : h.rng.uniform(.6, .98));
            double y = v + deep * (.02 + .85 * t) * h.rng.uniform(.85, 1.1);
            h.line(.8 - .2 * t, .55 - .25 * t, Profile.ORCHID, m - l / 2, y + deep * .03, m - l * .1, y - deep * .03, m + l * .2, y + deep * .03, m + l / 2, y - deep * .02);
        }
    }
}
