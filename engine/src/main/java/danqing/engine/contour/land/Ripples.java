package danqing.engine.contour.land;

import danqing.engine.contour.brush.Brush;
import danqing.engine.contour.brush.Curves;
import danqing.engine.contour.brush.Profile;
import danqing.engine.contour.brush.Rng;
import danqing.engine.contour.brush.Tip;
import danqing.engine.contour.motif.Subject;
import danqing.styles.Pigment;

/** 水纹: lines on water in unequal groups, closer, longer and darker toward the viewer; most of the surface stays bare. */
enum Ripples {
    /** flat strokes that hardly bend: a lake without wind */
    CALM,
    /** long strokes that swing with the current */
    CURRENT,
    /** 网巾水: small arcs that hang together: a breeze */
    SCALE,
    /** crests with a short hook and a hollow: the open sea */
    SWELL;

    /**
     * Lines inside a closed outline: far off a few level dry strokes, near us groups of long lines that hang together, most of them close to what
     * stands in the water or to the shores.
     *
     * @param area   the water
     * @param groups how many groups near us
     */
    void draw(Brush b, Subject s, double[][] area, int groups) {
        Rng rng = b.rng();
        double[] box = Curves.bounds(area);
        double w = box[2] - box[0];
        double h = box[3] - box[1];
        if (this == SWELL) {
            swells(b, s, area, box, groups);
            return;
        }
        int far = (int) Hand.keep(w / 130, 1, 5);
        for (int i = 0; i < far; i++) {
            double y = box[1] + h * rng.uniform(.06, .30);
            double l = w * rng.uniform(.05, .16);
            double x = rng.uniform(box[0] + l, Math.max(box[0] + l, box[2] - l));
            if (holds(area, x, y, l)) {
                b.stroke(Hand.path(x - l / 2, y, x - l * .1, y + rng.normal(0, .4), x + l / 2, y + rng.normal(0, .4)), Tip.of(.8 * Math.max(.7,
                        s.line() / 2), s.ink() * rng.uniform(.22, .4), Profile.ORCHID).dry(.5).fade(.9, .5));
            }
        }
        for (int g = 0; g < groups; g++) {
            double[] at = place(b, area, box, rng);
            if (at != null) {
                group(b, s, area, at[0], at[1], (at[1] - box[1]) / h, w);
            }
        }
    }

    /** A place for a group: of several tried, the one nearest to something solid or to a shore; null when none lies in the water. */
    private static double[] place(Brush b, double[][] area, double[] box, Rng rng) {
        double[] best = null;
        double most = -1;
        for (int i = 0; i < 7; i++) {
            double x = rng.uniform(box[0], box[2]);
            double y = box[1] + (box[3] - box[1]) * (.22 + .74 * Math.pow(rng.unit(), .8));
            if (!Curves.inside(area, x, y) || b.page().massAt(x, y)) {
                continue;
            }
            double v = .25 * rng.unit();
            for (int k = 1; k <= 4; k++) {
                boolean stands = b.page().massAt(x - 14 * k, y - 3) || b.page().massAt(x + 14 * k, y - 3) || b.page().massAt(x, y - 8 * k);
                boolean shore = !Curves.inside(area, x - 22 * k, y) || !Curves.inside(area, x + 22 * k, y);
                v += (stands ? .5 : 0) / k + (shore ? .16 : 0) / k;
            }
            if (v > most) {
                most = v;
                best = Hand.at(x, y);
            }
        }
        return best;
    }

    private static boolean holds(double[][] area, double x, double y, double l) {
        return Curves.inside(area, x - l * .5, y) && Curves.inside(area, x + l * .5, y) && Curves.inside(area, x, y - 2);
    }

    /** Three to six lines one below the other that share one swing; the middle ones longest, the last ones broken off. */
    private void group(Brush b, Subject s, double[][] area, double gx, double gy, double t, double w) {
        Rng rng = b.rng();
        int n = rng.integer(2, this == CALM ? 4 : 6);
        double phase = rng.uniform(0, 6.28);
        double slide = rng.normal(0, 5 + 10 * t);
        double longest = Math.min(w * .3, (.05 + .17 * t) * s.pageWidth() * rng.uniform(.7, 1.3));
        double y = gy;
        for (int i = 0; i < n; i++) {
            double l = longest * (.5 + .6 * Math.sin(Math.PI * (i + .7) / (n + .3))) * rng.uniform(.75, 1.15);
            double x = gx + slide * i + rng.normal(0, l * .10);
            if (holds(area, x, y, l)) {
                line(b, s, x, y, l, t, phase);
            }
            y += (2.4 + 8 * t) * rng.uniform(.7, 1.5);
        }
    }

    private void line(Brush b, Subject s, double x, double y, double l, double t, double phase) {
        Rng rng = b.rng();
        double ink = s.ink() * rng.uniform(.4, .75) * (.45 + .5 * t);
        double width = (.7 + 1.0 * t) * Hand.keep(s.line() / 2, .6, 1.1);
        Tip tip = Tip.of(width, ink, Profile.ORCHID).fade(1, .7).dry(rng.chance(.15) ? .3 : 0);
        double a = .7 + 2.6 * t;
        if (this == SCALE) {
            double step = 9 + 15 * t;
            int n = Math.max(4, (int) (l / step) * 2);
            double[][] p = new double[n][];
            for (int i = 0; i < n; i++) {
                p[i] = Hand.at(x + l * (i / (n - 1.0) - .5), y + a * rng.uniform(.4, 1) * (i % 2 == 0 ? .8 : -1) + rng.normal(0, .3));
            }
            b.stroke(p, tip);
            return;
        }
        int n = 8;
        double swing = this == CALM ? a * .45 : a * 1.5;
        double turn = (this == CALM ? 2.6 : 4.4) * rng.uniform(.85, 1.15);
        double[][] p = new double[n][];
        for (int i = 0; i < n; i++) {
            double u = i / (n - 1.0) - .5;
            p[i] = Hand.at(x + l * u, y + swing * Math.sin(phase + u * turn) + rng.normal(0, .15 * a));
        }
        b.stroke(p, tip);
    }

    /** The open sea in perspective: level hair lines at the horizon, rows of longer and higher swells toward us, a few with foam. */
    private static void swells(Brush b, Subject s, double[][] area, double[] box, int groups) {
        Rng rng = b.rng();
        double w = box[2] - box[0];
        double h = box[3] - box[1];
        int rows = (int) Hand.keep(h / 11, 3, 15);
        for (int r = 0; r < rows; r++) {
            double t = (r + rng.uniform(.2, .8)) / rows;
            double y = box[1] + h * (.03 + .93 * Math.pow(t, 1.55));
            int chains = (int) Hand.keep(Math.round(groups * rng.uniform(.04, .11) * (1.2 - .5 * t)), 1, 4);
            for (int c = 0; c < chains; c++) {
                chain(b, s, area, rng.uniform(box[0], box[2]), y, t, w);
            }
        }
    }

    /** Swells that overlap one another along a crest which rises and sinks; between two crests the sea is left bare. */
    private static void chain(Brush b, Subject s, double[][] area, double x0, double y0, double t, double w) {
        Rng rng = b.rng();
        int n = rng.integer(1, t < .3 ? 4 : 5);
        double x = x0;
        double y = y0;
        double lean = rng.normal(0, .03);
        double longest = s.pageWidth() * (.035 + .21 * t);
        for (int i = 0; i < n; i++) {
            double l = longest * (.55 + .55 * Math.sin(Math.PI * (i + .6) / (n + .2))) * rng.uniform(.8, 1.2);
            if (l < w && holds(area, x, y, l)) {
                swell(b, s, x, y, l, t);
            }
            x += l * rng.uniform(.55, .85);
            y += l * (lean + rng.normal(0, .015));
        }
    }

    /** One swell seen from above: a long low back, its shadow on the side toward us, lines that follow it; large ones carry foam. */
    private static void swell(Brush b, Subject s, double x, double y, double l, double t) {
        Rng rng = b.rng();
        int f = s.facing();
        double r = l * (.015 + .085 * t) * rng.uniform(.7, 1.3);
        double ink = s.ink() * rng.uniform(.45, .85) * (.4 + .6 * t);
        double width = (.6 + 1.2 * t) * Hand.keep(s.line() / 2, .6, 1.1);
        if (t < .22) {
            b.stroke(Hand.path(x - l / 2, y, x, y - r, x + l / 2, y + rng.normal(0, .3)), Tip.of(width, ink * .7, Profile.ORCHID).fade(.8, .6));
            return;
        }
        double[][] back = Hand.path(x - f * l * .5, y + r * .25, x - f * l * .26, y - r * .15, x + f * l * .02, y - r * .85, x + f * l * .18, y - r,
                x + f * l * .29, y - r * .62, x + f * l * .40, y - r * .05, x + f * l * .52, y + r * .2);
        b.washStroke(Hand.shift(back, f * l * .05, r * .55), Tip.of(r * 1.1, .20 * ink + .03, Profile.ORCHID).fade(.6, .8).soft(r * .3)
                .pigment(Pigment.SHADE), false);
        b.washStroke(Hand.shift(Hand.part(back, 0, 4), 0, -r * .25), Tip.of(r * .7, .45, Profile.ORCHID).soft(r * .25).pigment(Pigment.WATER_FAR),
                false);
        b.stroke(back, Tip.of(width * 1.2, ink, Profile.ORCHID).fade(.8, .9));
        int n = rng.integer(1, 4);
        for (int i = 1; i <= n; i++) {
            double k = 1 - .16 * i;
            b.stroke(Hand.path(x - f * l * .42 * k, y + r * (.2 + .34 * i), x - f * l * .1, y - r * (.35 - .34 * i), x + f * l * .16 * k,
                    y - r * (.62 - .36 * i), x + f * l * .36 * k, y + r * (.1 + .3 * i)), Tip.of(width * .65, ink * (.7 - .12 * i), Profile.ORCHID)
                            .fade(.9, .5));
        }
        if (t > .42 && rng.chance(.3)) {
            b.clear(Hand.lens(x - l * .06 + f * l * .16, x + l * .14 + f * l * .16, y - r * .82, r * .16, r * .26, .5, rng), Pigment.FOAM, Pigment.FOAM,
                    0, .5, null, false);
            b.stroke(Hand.path(x + f * l * .08, y - r, x + f * l * .2, y - r * 1.18, x + f * l * .31, y - r * .8, x + f * l * .29, y - r * .45),
                    Tip.of(width, ink, Profile.ORCHID));
        }
    }
}
