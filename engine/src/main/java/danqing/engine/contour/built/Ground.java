package danqing.engine.contour.built;

import danqing.engine.contour.brush.Curves;
import danqing.engine.contour.brush.Noise;
import danqing.engine.contour.brush.Profile;
import danqing.engine.contour.brush.Tip;
import danqing.engine.contour.vector.Gradient;
import danqing.styles.Pigment;
import java.util.Arrays;

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
        h.b.washStroke(h.pts(u0 + w * .08, v + deep * .08, m, v + deep * .22, u1 - w * .1, v + deep * .1), Math.max(1.5, deep * .3 * h.unit),
                (h.s.snowy() ? .14 : .26) * h.ink,
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

    /**
     * An earth bank before the foot of a wall, wider than the wall: an uneven lip of earth and grass over its lowest courses, hemp strokes running
     * down, stones and tufts in two or three places, its own foot lost.
     *
     * @param u0   left end, design units; let it lie outside the wall
     * @param u1   right end
     * @param v    height of the wall's foot
     * @param deep thickness of the bank below {@code v}
     */
    static void bank(Hand hand, double u0, double u1, double v, double deep) {
        Hand h = hand.part("bank" + Math.round(u0));
        boolean snow = h.s.snowy();
        double w = u1 - u0;
        int n = Math.clamp((int) (w * h.unit / 7), 8, 60);
        double[] uv = new double[4 * (n + 1)];
        long seed = h.rng.seed();
        for (int i = 0; i <= n; i++) {
            double t = (double) i / n;
            double ends = Math.min(1, Math.min(t, 1 - t) * 7);
            double u = u0 + w * t;
            double swell = .18 + .26 * Noise.at(t * w / (deep * 4.5), seed) + .10 * Noise.at(t * w / (deep * 1.1), seed + 1);
            uv[2 * i] = u;
            uv[2 * i + 1] = v - deep * swell * ends + deep * .35 * (1 - ends);
            int k = 2 * (2 * n + 1 - i);
            uv[k] = u;
            uv[k + 1] = v + deep * (.45 + (.45 + .2 * Noise.at(t * 6, seed + 2)) * ends);
        }
        double[][] all = h.pts(uv);
        double[][] lip = Arrays.copyOf(all, n + 1);
        double soft = Math.clamp(deep * h.unit * .06, .5, 2);
        h.b.clear(all, snow ? Pigment.SNOW : Pigment.EARTH, snow ? Pigment.SNOW : Pigment.GRASS, 0, soft, Gradient.vertical(h.py(0, v + deep * .15), 1,
                h.py(0, v + deep * .9), 0), true);
        if (!snow) {
            h.b.fill(all, Pigment.GRASS, .38 * h.ink, soft * 2, Gradient.vertical(h.py(0, v - deep * .3), .4, h.py(0, v + deep * .8), .8), 0);
        }
        h.b.fill(all, Pigment.SHADE, (snow ? .10 : .24) * h.ink, soft * 2, Gradient.vertical(h.py(0, v - deep * .1), 0, h.py(0, v + deep * .55), 1), 0);
        for (int from = 1; from < n - 3;) {
            int to = Math.min(n, from + h.rng.integer(3, 9));
            if (h.rng.chance(.72)) {
                h.along(Arrays.copyOfRange(lip, from, to + 1), h.rng.uniform(.6, 1.05), .75, Profile.ORCHID);
            }
            from = to + h.rng.integer(0, 3);
        }
        int strokes = h.count(w, 9, 44);
        for (int i = 0; i < strokes; i++) {
            int k = h.rng.integer(1, n);
            double u = u0 + w * k / n;
            double y = uv[2 * k + 1] + deep * h.rng.uniform(.12, .5);
            double l = deep * h.rng.uniform(.3, .8);
            double side = h.rng.chance(.75) ? 1 : -1;
            h.line(h.rng.uniform(.4, .7), h.rng.uniform(.3, .6), Profile.NAIL, u, y, u + side * l * .7, y + l * .22, u + side * l * 1.5, y + l * .32);
        }
        if (!h.fine(w, 40)) {
            return;
        }
        double[] places = {h.rng.uniform(.02, .12), h.rng.uniform(.28, .45), h.rng.uniform(.84, .97)};
        for (int g = 0; g < places.length; g++) {
            double u = u0 + w * places[g];
            double size = Math.min(deep * h.rng.uniform(.3, .55), w * .05);
            if (g != 1) {
                stone(h, u, v + deep * .18, size);
                stone(h, u + size * h.rng.uniform(1.2, 2), v + deep * .3, size * .55);
            }
            grass(h, u - size * 3, u + size * 3, v + deep * .12, Math.min(deep * .7, w * .06), g == 1 ? 1 : 2);
        }
    }

    /** A trodden road that comes out of a gate at {@code (u, v)} and widens toward us over {@code deep} design units. */
    static void road(Hand hand, double u, double v, double width, double deep) {
        Hand h = hand.part("road");
        double side = h.rng.sign() * width * .35;
        double[][] left = h.curve(u - width * .5, v, u - width * .62 + side * .2, v + deep * .4, u - width * 1.05 + side, v + deep);
        double[][] right = h.curve(u + width * .5, v, u + width * .66 + side * .2, v + deep * .4, u + width * 1.15 + side, v + deep);
        h.b.clear(Curves.join(left, Curves.reverse(right)), h.s.snowy() ? Pigment.SNOW : Pigment.PATH, h.s.snowy() ? Pigment.SNOW : Pigment.PATH, 0,
                .6, Gradient.vertical(h.py(0, v + deep * .35), .95, h.py(0, v + deep), 0), false);
        h.along(left, .7, .55, Profile.NAIL);
        h.along(right, .7, .55, Profile.NAIL);
        for (int i = 0; i < 3; i++) {
            double t = .2 + .25 * i;
            double m = u + side * t + width * h.rng.uniform(-.3, .1);
            h.line(.5, .4, Profile.ORCHID, m, v + deep * t, m + width * .2, v + deep * (t + .03), m + width * .45, v + deep * t);
        }
    }

    /** A small angular stone of radius {@code r}. */
    static void stone(Hand h, double u, double v, double r) {
        double[][] p = h.poly(u - r * 1.1, v + r * .1, u - r * .8, v - r * .6, u - r * .1, v - r * h.rng.uniform(.8, 1.05), u + r * .7, v - r * .7,
                u + r * 1.2, v, u + r * .5,
                v + r * .28, u - r * .5, v + r * .3);
        h.body(p, h.s.snowy() ? Pigment.SNOW : Pigment.STONE, .5);
        if (h.fine(r, 2)) {
            h.volume(p, .5);
            h.edge(Outlines.dense(p), .85, .85);
            h.line(.6, .6, Profile.NAIL, u + r * .1, v - r * .7, u + r * .3, v - r * .2);
        } else {
            h.along(Outlines.dense(p), .6, .7, Profile.ORCHID);
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
                h.paint(i % 2 == 0 ? Pigment.GRASS : Pigment.INK, Math.max(.4 / h.unit, .1 * high), h.s.snowy() ? .55 : .75, Profile.NAIL,
                        u + a * high * .5, v, u + a * high * .7,
                        v - l * .6, u + a * l * 1.5, v - l);
            }
        }
    }

    /** A tree beside a roof: forked trunk and boughs, leaves in clusters of dots, two to three tones. {@code kind} 0 round, 1 pointed, 2 bare or withered. */
    static void tree(Hand h, double u, double v, double high, int kind) {
        double px = high * h.unit;
        double lean = h.rng.normal(0, .06) * high;
        double w = Math.max(.038 * high, .9 / h.unit);
        double fork = kind == 2 ? .42 : .36;
        double fu = u + lean * .5;
        h.b.stroke(h.pts(u, v, u + lean * .1 - .02 * high, v - high * fork * .5, fu, v - high * fork),
                Tip.of(w * h.unit, .85 * h.ink, Profile.of(0, 1.05, .2, .85, 1, .7)).wash(.8).pigment(Pigment.BARK_DARK));
        int boughs = kind == 1 ? 1 : px < 22 ? 2 : px < 60 ? 3 : 5;
        for (int i = 0; i < boughs; i++) {
            double a = kind == 1 ? lean / high : (i - (boughs - 1) / 2.0) * (1.5 / boughs) + h.rng.normal(0, .12);
            double l = high * (kind == 1 ? .62 : (kind == 2 ? .56 : .46) - .07 * Math.abs(a)) * h.rng.uniform(.85, 1.08);
            bough(h, fu, v - high * (fork - .06 * (i % 2)), a, l, w * .7, kind, 0);
        }
        if (kind == 2) {
            return;
        }
        double half = high * (kind == 1 ? .17 : .3);
        double cv = v - high * (kind == 1 ? .6 : .66);
        h.b.fill(h.oval(u + lean, cv, half * .9, high * .27), Pigment.LEAF_LIGHT, .4 * h.ink, Math.clamp(half * h.unit * .3, 1, 6), null, 0);
        int clumps = Math.clamp((int) (px / 4.5), 4, 17);
        double size = Math.clamp(px * .035, 1.2, 3.4);
        Pigment dark = h.s.snowy() ? Pigment.NEEDLE : kind == 1 ? Pigment.NEEDLE : Pigment.LEAF_DARK;
        for (int i = 0; i < clumps; i++) {
            double t = (i + h.rng.uniform(.2, .8)) / clumps;
            double cu;
            double y;
            if (kind == 1) {
                y = v - high * (.98 - .68 * t);
                cu = u + lean + half * (.1 + .9 * t) * h.rng.uniform(-.85, .85);
            } else {
                double a = 2.4 * i;
                double q = Math.pow(t, .62) * .92;
                cu = u + lean + half * q * Math.cos(a);
                y = cv + high * .25 * q * Math.sin(a) * .9 - high * .02;
            }
            boolean under = (cu - u) * h.s.light() * h.s.facing() > 0 || y > cv;
            int n = px < 26 ? 2 : h.rng.integer(4, 9);
            double spread = half * (kind == 1 ? .42 : .3);
            for (int k = 0; k < n; k++) {
                double du = spread * h.rng.normal() * .75;
                double dv = spread * h.rng.normal() * (kind == 1 ? .22 : .45) + Math.abs(du) * .25;
                h.b.dot(h.px(cu + du, y + dv), h.py(cu + du, y + dv), size * h.rng.uniform(.6, 1.05), size * (kind == 1 ? h.rng.uniform(1.8,
                        3.4) : h.rng.uniform(1.2, 2.1)),
                        kind == 1 ? (du < 0 ? -.25 : .25) + h.rng.normal(0, .12) : h.rng.normal(.2, .4),
                        h.ink * (under ? .85 : .6), under || k == 0 ? dark : k % 3 == 0 ? Pigment.LEAF_YOUNG : Pigment.LEAF_LIGHT);
            }
        }
        if (h.s.snowy()) {
            for (int i = 0; i < 3; i++) {
                double q = (i - 1) * half * .55;
                h.b.fill(h.oval(u + lean + q, cv - high * (.2 - .05 * Math.abs(i - 1)), half * .4, high * .06), Pigment.SNOW, .85, 1, null, 0);
            }
        }
    }

    /** A bough that bends and divides; {@code a}: angle from upright. */
    private static void bough(Hand h, double u, double v, double a, double l, double w, int kind, int level) {
        double bend = h.rng.normal(0, .25);
        double mu = u + Math.sin(a) * l * .5;
        double mv = v - Math.cos(a) * l * .5;
        double eu = mu + Math.sin(a + bend) * l * .5;
        double ev = mv - Math.cos(a + bend) * l * .5;
        h.b.stroke(h.pts(u, v, mu, mv, eu, ev), Tip.of(Math.max(.5, w * h.unit), .85 * h.ink, Profile.TAPER).wash(.6).pigment(Pigment.BARK_DARK));
        int depth = l * h.unit < 7 ? 0 : kind == 2 ? 2 : 1;
        if (level >= depth || kind == 1) {
            return;
        }
        int n = kind == 2 ? 3 : 2;
        for (int i = 0; i < n; i++) {
            double t = .4 + .55 * (i + h.rng.unit() * .6) / n;
            int side = (i + (int) (l * 7)) % 2 == 0 ? 1 : -1;
            double bu = t < .5 ? u + (mu - u) * t * 2 : mu + (eu - mu) * (t - .5) * 2;
            double bv = t < .5 ? v + (mv - v) * t * 2 : mv + (ev - mv) * (t - .5) * 2;
            bough(h, bu, bv, a + side * h.rng.uniform(.4, .85), l * h.rng.uniform(.42, .62), w * .55, kind, level + 1);
        }
    }

    /** Two to four short ripples of unequal length on both sides below a hull, and its soft reflection. */
    static void water(Hand hand, double u0, double u1, double v, double deep) {
        Hand h = hand.part("water");
        double w = u1 - u0;
        double[][] r = h.loop(u0 + w * .1, v - deep * .3, u0 + w * .5, v - deep * .25, u1 - w * .1, v - deep * .3, u1 - w * .2, v + deep * .55,
                u0 + w * .5, v + deep * .8,
                u0 + w * .22, v + deep * .5);
        h.b.fill(r, Pigment.SHADE, .34 * h.ink, Math.clamp(deep * h.unit * .2, .8, 4), Gradient.vertical(h.py(0, v - deep * .2), 1, h.py(0,
                v + deep * .8), 0), 0);
        int n = h.fine(w, 50) ? 5 : 3;
        for (int i = 0; i < n; i++) {
            double t = (double) i / n;
            double l = w * h.rng.uniform(.14, .4) * (i == 0 ? 1.3 : 1);
            double m = u0 + w * (i % 2 == 0 ? h.rng.uniform(.1, .4) : h.rng.uniform(.6, .98));
            double y = v + deep * (.02 + .85 * t) * h.rng.uniform(.85, 1.1);
            h.line(.8 - .2 * t, .55 - .25 * t, Profile.ORCHID, m - l / 2, y + deep * .03, m - l * .1, y - deep * .03, m + l * .2, y + deep * .03,
                    m + l / 2, y - deep * .02);
        }
    }
}
