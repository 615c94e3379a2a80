package danqing.engine.contour.land;

import danqing.engine.contour.brush.Brush;
import danqing.engine.contour.brush.Curves;
import danqing.engine.contour.brush.Noise;
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
     * Lines inside a closed outline.
     *
     * @param area   the water
     * @param groups how many groups; each is a small stack of 2–6 lines
     */
    void draw(Brush b, Subject s, double[][] area, int groups) {
        Rng rng = b.rng();
        double[] box = Curves.bounds(area);
        double w = box[2] - box[0];
        double h = box[3] - box[1];
        double lean = rng.normal(0, .01);
        for (int g = 0; g < groups; g++) {
            double gt = Math.pow(rng.unit(), .8);
            double gx = rng.uniform(box[0], box[2]);
            int n = rng.integer(2, this == CALM ? 5 : 7);
            double drift = rng.normal(0, 9);
            double below = 0;
            for (int i = 0; i < n; i++) {
                double t = Hand.keep(gt, .01, .99);
                double y = box[1] + h * Math.pow(t, 1.3) + below;
                below += (2.2 + 7 * t) * rng.uniform(.6, 1.6);
                // the middle lines of a group are its longest
                double swell = .45 + .75 * Math.sin(Math.PI * (i + .6) / (n + .2));
                double l = Math.min(w * .4, (10 + s.pageWidth() * .085 * t) * swell * rng.uniform(.6, 1.25));
                double x = gx + drift * i + rng.normal(0, l * .22);
                if (Curves.inside(area, x - l * .5, y) && Curves.inside(area, x + l * .5, y) && Curves.inside(area, x, y - 2 - h * .01)) {
                    line(b, s, x, y, l, t, lean * l);
                }
            }
        }
    }

    private void line(Brush b, Subject s, double x, double y, double l, double t, double lean) {
        Rng rng = b.rng();
        double ink = s.ink() * rng.uniform(.35, .75) * (.45 + .5 * t);
        double width = (.7 + 1.0 * t) * Hand.keep(s.line() / 2, .6, 1.1);
        Tip tip = Tip.of(width, ink, Profile.ORCHID).fade(1, .8).dry(rng.chance(.2) ? .25 : 0);
        double a = .8 + 3 * t;
        switch (this) {
            case CALM -> b.stroke(Hand.path(x - l / 2, y - lean, x - l * .1, y + a * rng.uniform(-.5, .3), x + l * .2, y + a * rng.uniform(-.2, .5),
                    x + l / 2,
                    y + lean), tip);
            case CURRENT -> {
                int n = 6;
                double[][] p = new double[n][];
                double ph = y / 37.0 + x / 300;
                for (int i = 0; i < n; i++) {
                    double u = i / (n - 1.0) - .5;
                    p[i] = Hand.at(x + l * 1.25 * u, y + a * 2.0 * Noise.at(ph + u * l / 42, 77) + rng.normal(0, .3));
                }
                b.stroke(p, tip);
            }
            case SCALE -> {
                double step = 7 + 15 * t;
                int n = Math.max(4, (int) (l / step) * 2);
                double[][] p = new double[n][];
                for (int i = 0; i < n; i++) {
                    p[i] = Hand.at(x + l * (i / (n - 1.0) - .5), y + a * rng.uniform(.4, 1) * (i % 2 == 0 ? .8 : -1) + rng.normal(0, .3));
                }
                b.stroke(p, tip);
            }
            case SWELL -> {
                double r = Math.min(l * .5, 6 + 26 * t) * rng.uniform(.6, 1.2);
                int f = rng.chance(.8) ? s.facing() : -s.facing();
                b.stroke(Hand.path(x - f * r * 1.7, y + r * .16, x - f * r * .7, y - r * .1, x + f * r * .1, y - r * .42, x + f * r * .55,
                        y - r * .34, x + f * r * .7,
                        y - r * .1), tip.width(width * 1.15).tone(Math.min(1, ink * 1.2)));
                if (t > .25) {
                    b.stroke(Hand.path(x - f * r * 1.1, y + r * .26, x - f * r * .2, y + r * .05, x + f * r * .5, y + r * .02, x + f * r * 1.2,
                            y + r * .2),
                            tip.tone(ink * .7));
                    b.stroke(Hand.path(x - f * r * .5, y - r * .14, x + f * r * .1, y - r * .34, x + f * r * .5, y - r * .26),
                            Tip.of(width * 2.2, .8, Profile.LEAF).pigment(Pigment.FOAM).tremor(.6));
                }
            }
        }
    }
}
