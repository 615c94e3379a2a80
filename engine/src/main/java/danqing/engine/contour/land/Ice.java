package danqing.engine.contour.land;

import danqing.engine.contour.brush.Brush;
import danqing.engine.contour.brush.Curves;
import danqing.engine.contour.brush.Rng;
import danqing.engine.contour.brush.Tip;
import danqing.engine.contour.motif.Subject;
import danqing.engine.contour.vector.Gradient;
import danqing.styles.Pigment;

/** 冰: a frozen plane: dark open leads between floes, angular cracks that fork, snow blown thin over it. */
final class Ice {
    private Ice() {}

    static void draw(Brush b, Subject s, double[][] area) {
        Rng rng = b.rng();
        double[] box = Curves.bounds(area);
        double w = box[2] - box[0];
        double h = box[3] - box[1];
        b.fill(area, Pigment.WATER_NEAR, .22, Hand.keep(h * .03, 1, 6), Gradient.vertical(box[1], .3, box[3], 1), 0);
        for (int i = 0; i < 4; i++) {
            double l = w * rng.uniform(.12, .3);
            double x = rng.uniform(box[0] + l * .5, box[2] - l * .5);
            double y = box[1] + h * rng.uniform(.15, .85);
            if (Curves.inside(area, x - l * .5, y) && Curves.inside(area, x + l * .5, y)) {
                b.clear(Hand.lens(x - l * .5, x + l * .5, y, h * .03, h * .035, .5, rng), Pigment.SNOW, Pigment.SNOW, 0, h * .012 + .4, null, false);
            }
        }
        int leads = h < 40 ? 1 : 3;
        for (int i = 0; i < leads; i++) {
            lead(b, s, area, box, h, w, (i + rng.uniform(.3, .8)) / leads);
        }
        int cracks = (int) Hand.keep(w / 60, 2, 9);
        for (int i = 0; i < cracks; i++) {
            double t = rng.uniform(.1, .95);
            crack(b, s, area, rng.uniform(box[0], box[2]), box[1] + h * t, w * rng.uniform(.05, .16) * (.5 + t), rng.uniform(-.5, .5), 2, t);
        }
    }

    /** Open water between two floes: a jagged dark lens with a bright lip. */
    private static void lead(Brush b, Subject s, double[][] area, double[] box, double h, double w, double t) {
        Rng rng = b.rng();
        double l = w * rng.uniform(.2, .45);
        double x = rng.uniform(box[0] + l * .6, box[2] - l * .6);
        double y = box[1] + h * (.12 + .75 * t);
        double thick = h * (.02 + .05 * t);
        int n = 7;
        double[][] p = new double[2 * n][];
        for (int i = 0; i < n; i++) {
            double u = i / (n - 1.0);
            double k = Math.sin(Math.PI * Hand.keep(u, .04, .96));
            p[i] = Hand.at(x + l * (u - .5 + rng.uniform(-.04, .04)), y - thick * k * rng.uniform(.3, 1));
            p[2 * n - 1 - i] = Hand.at(x + l * (u - .5 + rng.uniform(-.04, .04)), y + thick * k * rng.uniform(.3, 1));
        }
        for (double[] q : p) {
            if (!Curves.inside(area, q[0], q[1])) {
                return;
            }
        }
        b.fill(p, Pigment.WATER_NEAR, .8, .6, null, 0);
        b.fill(p, Pigment.SHADE, .4 * s.ink(), .8, Gradient.vertical(y - thick, 1, y + thick, .2), 0);
        Hand.broken(b, Hand.part(p, 0, n), Tip.of(s.line() * .9, s.ink() * .85), 22, .1);
        Hand.broken(b, Hand.part(p, n, 2 * n), Tip.of(s.line() * .5, s.ink() * .5), 18, .4);
    }

    /** A crack: straight pieces that turn sharply and fork. */
    private static void crack(Brush b, Subject s, double[][] area, double x, double y, double l, double angle, int forks, double t) {
        Rng rng = b.rng();
        double px = x;
        double py = y;
        int n = rng.integer(2, 5);
        for (int i = 0; i < n; i++) {
            double a = angle + rng.normal(0, .45);
            double d = l / n * rng.uniform(.6, 1.5);
            double qx = px + Math.cos(a) * d;
            double qy = py + Math.sin(a) * d * .38;
            if (!Curves.inside(area, px, py) || !Curves.inside(area, qx, qy)) {
                return;
            }
            b.stroke(Hand.path(px, py, (px + qx) / 2, (py + qy) / 2 + rng.normal(0, .4), qx, qy), Tip.of(s.line() * (.35 + .45 * t),
                    s.ink() * rng.uniform(.4, .7)).fade(1, .6));
            if (forks > 0 && rng.chance(.55)) {
                crack(b, s, area, qx, qy, l * .45, a + rng.sign() * rng.uniform(.6, 1.2), forks - 1, t);
            }
            px = qx;
            py = qy;
        }
    }
}
