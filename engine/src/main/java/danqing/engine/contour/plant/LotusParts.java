package danqing.engine.contour.plant;

import danqing.engine.contour.brush.Curves;
import danqing.engine.contour.brush.Rng;
import danqing.styles.Pigment;

/** What stands beside the open leaves of a lotus: the rolled new leaf and the seed pod. */
final class LotusParts {
    private LotusParts() {}

    /** A new leaf still rolled into a spindle on its stalk. */
    static void rolled(Plant p, double x, double y, double l, double tone) {
        Rng g = p.rng;
        double lean = g.uniform(-.35, .35);
        Lotus.stem(p, x - lean * 10, x, y, l * 1.3, tone);
        spindle(p, x, y, l, lean, tone);
    }

    static void spindle(Plant p, double x, double y, double l, double lean, double tone) {
        double[][] o = Curves.spline(Shapes.placed(x, y, l, lean, 0, .12, .16, -.06, .22, -.34, .14, -.68, .02, -1.02, -.12, -.62, -.20, -.30,
                -.14, -.04, 0, .12), Math.max(1.2, l * .06));
        p.brush.clear(o, Pigment.LEAF_YOUNG, Pigment.LOTUS_LEAF, 0, 0, null, true);
        p.brush.fill(o, Pigment.LOTUS_LEAF, .5 * tone, .4, null, 0);
        double[][] fold = Shapes.placed(x, y, l, lean, .02, -1.0, .07, -.62, -.02, -.28, .02, .08);
        p.brush.fill(Curves.join(fold, Shapes.placed(x, y, l, lean, .16, -.06, .22, -.34, .14, -.68)), Pigment.LEAF_DARK, .5 * tone, l * .03, null,
                0);
        double w = Math.max(.9, Math.min(p.line * .8, l * .05));
        p.line(w, tone, Shapes.slice(o, 0, o.length / 2 + 1));
        p.line(w, tone, Shapes.slice(o, o.length / 2, o.length));
        p.line(w * .8, tone * .85, fold);
        for (int k = 0; k < 3; k++) {
            p.line(w * .6, tone * .5, Shapes.placed(x, y, l, lean, -.02 - k * .04, -.9 + k * .12, -.09 - k * .03, -.5, -.05, -.12));
        }
    }

    /** A seed pod: a cone with a slanted, slightly domed top and the seeds in their holes. */
    static void pod(Plant p, double x, double y, double r, double lean) {
        double c = Math.cos(lean);
        double s = Math.sin(lean);
        Lotus.stem(p, x - s * r * 2 + p.rng.normal(0, p.w * .03), x - s * r * 1.2, y + c * r * 1.2, r * 1.6, p.ink);
        Pigment green = p.autumn || p.bare ? Pigment.BARK : Pigment.LEAF_YOUNG;
        double[][] body = Curves.spline(Shapes.placed(x, y, r, lean, -1, 0, -.92, .22, -.5, .86, -.12, 1.25, .12, 1.25, .5, .9, .94, .24, 1, 0, .6,
                -.30, 0, -.40, -.6, -.30, -1, 0), Math.max(1.2, r * .08));
        p.brush.clear(body, green, Pigment.LEAF_LIGHT, 0, 0, null, true);
        p.brush.fill(body, green, .5 * p.ink, .4, null, 0);
        double[][] shade = Shapes.placed(x, y, r, lean, p.dark * .2, .3, p.dark * .95, .2, p.dark * .5, .9, p.dark * .1, 1.2);
        p.brush.fill(shade, Pigment.INK, .34 * p.ink, r * .1, null, 0);
        double[][] top = Curves.spline(Shapes.placed(x, y, r, lean, -1, 0, -.6, -.30, 0, -.40, .6, -.30, 1, 0, .6, .26, 0, .34, -.6, .26, -1, 0),
                Math.max(1.2, r * .08));
        p.brush.fill(top, Pigment.GRASS_DRY, .35, .3, null, 0);
        double w = Math.max(.9, Math.min(p.line * .8, r * .07));
        p.line(w, p.ink, Shapes.slice(top, 0, top.length / 2 + 1));
        p.line(w, p.ink, Shapes.slice(top, top.length / 2 + 1, top.length));
        p.line(w * 1.1, p.ink, Shapes.placed(x, y, r, lean, -.98, .06, -.5, .86, -.12, 1.25));
        p.line(w * 1.2, p.ink, Shapes.placed(x, y, r, lean, .98, .06, .5, .9, .12, 1.25));
        for (int k = 0; k < 3; k++) {
            p.line(w * .6, p.ink * .5, Shapes.placed(x, y, r, lean, -.45 + .4 * k, .4, -.24 + .22 * k, .85, -.05 + .05 * k, 1.15));
        }
        double[][] seeds = {{-.6, -.04}, {-.2, -.2}, {.25, -.19}, {.62, -.02}, {.3, .12}, {-.18, .13}};
        for (double[] q : seeds) {
            double[] e = Shapes.placed(x, y, r, lean, q[0] + p.rng.normal(0, .03), q[1])[0];
            p.brush.dot(e[0], e[1], Math.max(1.4, r * .17), Math.max(1.6, r * .24), 0, p.ink, Pigment.LEAF_DARK);
        }
    }
}
