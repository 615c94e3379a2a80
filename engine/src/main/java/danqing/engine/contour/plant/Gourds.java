package danqing.engine.contour.plant;

import danqing.engine.contour.brush.Curves;
import danqing.engine.contour.brush.Profile;
import danqing.engine.contour.brush.Rng;
import danqing.engine.contour.brush.Tip;
import danqing.styles.Pigment;

/** What hangs on a gourd vine: calabashes, melons, flowers. */
final class Gourds {
    private Gourds() {}

    /** One or two gourds (a waisted one or a striped melon, by pose) on stalks from a stem, and two yellow flowers. */
    static void hang(Plant p, double[][] path, double unit, int index) {
        Rng g = p.rng;
        double[][] d = Curves.spline(path, 4);
        int n = p.h < 90 ? 1 : index == 0 ? 2 : 1;
        for (int k = 0; k < n; k++) {
            int i = (int) (d.length * (n == 1 ? g.uniform(.55, .9) : k == 0 ? g.uniform(.3, .45) : g.uniform(.75, .95)));
            double r = unit * g.uniform(.062, .088) * (k == 0 ? 1 : .8);
            double x = d[i][0] + g.normal(0, r * .4);
            double top = Math.min(d[i][1] + r * 1.3, p.y + p.h - r * 3.1);
            p.line(Math.max(1, r * .12), p.ink, d[i], Shapes.pt(x - r * .2, (d[i][1] + top) / 2), Shapes.pt(x, top));
            if (p.s.pose() % 2 == 0) {
                calabash(p, x, top, r);
            } else {
                melon(p, x, top + r * 1.2, r * 1.35);
            }
        }
        for (int k = 0; k < 2; k++) {
            int i = g.integer(d.length / 5, d.length);
            Corolla c = Blossom.AZALEA.tinted(Pigment.BLOSSOM_YELLOW, Pigment.BLOSSOM_ORANGE);
            c.draw(p, d[i][0] + g.normal(0, 4), d[i][1] - unit * .03, unit * .042, g.uniform(.5, .9), g.normal(0, .6), p.ink);
        }
    }

    private static void calabash(Plant p, double x, double y, double r) {
        double lean = p.rng.uniform(-.16, .16) * r;
        double[][] half = {{.06, 0}, {.34, .18}, {.62, .55}, {.55, .92}, {.36, 1.16}, {.44, 1.38}, {.86, 1.75}, {1.02, 2.25}, {.86, 2.75}, {.40,
                3.0}, {0, 3.05}};
        double[][] o = new double[half.length * 2 - 1][];
        for (int i = 0; i < half.length; i++) {
            o[i] = Shapes.pt(x + half[i][0] * r * .97 + lean * half[i][1] * .4, y + half[i][1] * r);
            o[o.length - 1 - i] = Shapes.pt(x - half[i][0] * r + lean * half[i][1] * .4, y + half[i][1] * r);
        }
        body(p, Curves.spline(o, Math.max(1.5, r * .08)), x, y + r * 2.2, r, p.autumn ? Pigment.GRAIN : Pigment.LEAF_YOUNG);
    }

    private static void melon(Plant p, double x, double y, double r) {
        double[][] o = Shapes.blob(p.rng, x, y, r * .95, r * 1.05, .12);
        body(p, o, x, y, r * .9, Pigment.LEAF_YOUNG);
        for (int k = -2; k <= 2; k++) {
            double[][] q = {{x + k * r * .10, y - r * .95}, {x + k * r * .38, y - r * .2}, {x + k * r * .34, y + r * .5}, {x + k * r * .08,
                    y + r * .98}};
            p.brush.stroke(q, Tip.of(Math.max(.9, r * .12), p.ink * .6, Profile.ORCHID).tremor(1.6).wash(.5).pigment(Pigment.LEAF_DARK));
        }
    }

    private static void body(Plant p, double[][] o, double x, double y, double r, Pigment colour) {
        p.brush.clear(o, colour, colour == Pigment.GRAIN ? Pigment.GRASS_DRY : Pigment.LEAF_LIGHT, 0, 0, null, true);
        p.brush.fill(o, colour, .5, 0, null, 0);
        p.brush.fill(Shapes.blob(p.rng, x + p.dark * r * .46, y + r * .12, r * .34, r * .5, .3), Pigment.SHADE, .34, r * .12, null, 0);
        p.brush.fill(Shapes.blob(p.rng, x - p.dark * r * .45, y - r * .2, r * .22, r * .32, .3), Pigment.BLOSSOM_WHITE, .5, r * .14, null, 0);
        int n = o.length;
        double w = Math.max(1, Math.min(p.line, r * .08));
        p.line(w, p.ink * .9, Shapes.slice(o, 1, n / 2));
        p.line(w * 1.2, p.ink * .9, Shapes.slice(o, n / 2 - 2, n - n / 9));
    }
}
