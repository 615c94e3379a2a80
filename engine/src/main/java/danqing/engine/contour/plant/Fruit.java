package danqing.engine.contour.plant;

import danqing.engine.contour.brush.Profile;
import danqing.engine.contour.brush.Rng;
import danqing.engine.contour.brush.Tip;
import danqing.styles.Pigment;

/** Round fruit: colour, shadow on the dark side, a light left, a broken outline in two turns. */
final class Fruit {
    private Fruit() {}

    static void round(Plant p, double x, double y, double r, Pigment colour, double tone) {
        Rng g = p.rng;
        double[][] o = Shapes.blob(g, x, y, r * g.uniform(.92, 1.04), r * g.uniform(.9, 1.02), r > 3 ? .12 : .3);
        p.brush.clear(o, colour);
        p.brush.fill(o, colour, .8, 0, null, 0);
        if (r > 2.2) {
            p.brush.fill(Shapes.blob(g, x + p.dark * r * .34, y + r * .34, r * .55, r * .5, .2), Pigment.SHADE, .38, r * .22, null, 0);
            p.brush.fill(Shapes.blob(g, x - p.dark * r * .34, y - r * .34, r * .24, r * .2, .2), Pigment.BLOSSOM_WHITE, .5, r * .12, null, 0);
        }
        int n = o.length;
        double w = Math.max(.7, Math.min(p.line * .6, r * .16));
        int a = g.integer(0, n / 3);
        p.brush.stroke(Shapes.slice(o, a, a + n / 2), Tip.of(w, tone * .8, Profile.ORCHID));
        if (r > 2.5) {
            p.brush.stroke(Shapes.slice(o, n * 3 / 5, n), Tip.of(w, tone * .7, Profile.ORCHID));
            p.brush.dot(x + g.normal(0, r * .1), y - r * .78, Math.max(1, r * .18), Math.max(1, r * .22), 1.5, tone, Pigment.INK);
        }
    }
}
