package danqing.engine.contour.plant;

import danqing.engine.contour.brush.Curves;
import danqing.engine.contour.brush.Rng;
import danqing.styles.Pigment;

/** What stands beside the open leaves of a lotus: the rolled new leaf and the seed pod. */
final class LotusParts {
    private LotusParts() {}

    /** A new leaf still rolled into a spindle, pointed as a brush tip: {@code l} long from where its stalk ends, {@code plump} 1 full … 0.5 slender. */
    static void spindle(Plant p, double x, double y, double l, double lean, double tone, double plump) {
        double k = plump;
        double[][] o = Curves.spline(Shapes.placed(x, y, l, lean, 0, .06, .13 * k, -.10, .20 * k, -.34, .12 * k, -.66, .03 * k, -.90, .05 * k, -1.04,
                -.03 * k, -.88, -.12 * k, -.62, -.19 * k, -.30, -.13 * k, -.06, 0, .06), Math.max(1.2, l * .03));
        p.brush.clear(o, Pigment.LEAF_YOUNG, Pigment.LOTUS_LEAF, 0, 0, null, true);
        p.brush.fill(o, Pigment.LOTUS_LEAF, .5 * tone, .4, null, 0);
        double[][] fold = Shapes.placed(x, y, l, lean, .04 * k, -1.0, .06 * k, -.62, -.05 * k, -.28, .01, .04);
        p.brush.fill(Curves.join(fold, Shapes.placed(x, y, l, lean, .13 * k, -.10, .20 * k, -.34, .12 * k, -.66)), Pigment.LEAF_DARK, .5 * tone, l * .03, null,
                0);
        double w = Math.max(.9, Math.min(p.line * .8, l * .05));
        p.line(w, tone, Shapes.slice(o, 0, o.length / 2 + 1));
        p.line(w, tone, Shapes.slice(o, o.length / 2, o.length));
        p.line(w * .8, tone * .85, fold);
        for (int j = 0; j < 3; j++) {
            p.line(w * .6, tone * .5, Shapes.placed(x, y, l, lean, (-.02 - j * .03) * k, -.84 + j * .12, (-.09 - j * .03) * k, -.5, -.05 * k, -.12));
        }
    }

    /** A seed pod: a cone with a slanted, slightly domed top and the seeds in their holes. */
    static void pod(Plant p, double x, double y, double r, double lean) {
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
        // an uneven ring of holes in the tilted top and one or two inside it; each shows the rim of its hole and a seed
        Rng g = p.rng;
        double spin = g.uniform(0, 6.28);
        int ring = g.integer(6, 9);
        for (int k = 0; k < ring + 2; k++) {
            double a = k < ring ? spin + 2 * Math.PI * (k + g.uniform(-.2, .2)) / ring : spin + 1 + Math.PI * (k - ring);
            double d = k < ring ? .68 : .24;
            double[] e = Shapes.placed(x, y, r, lean, d * Math.cos(a) + .03, d * .42 * Math.sin(a) - .03)[0];
            if (r > 9) {
                p.brush.fill(Shapes.blob(g, e[0], e[1], r * .11, r * .075, .2), Pigment.LEAF_DARK, .35 * p.ink, .3, null, 0);
                p.line(Math.max(.7, r * .025), p.ink * .7, Shapes.pt(e[0] - r * .11, e[1]), Shapes.pt(e[0], e[1] - r * .08), Shapes.pt(e[0] + r * .11,
                        e[1] + r * .01));
            }
            p.brush.dot(e[0], e[1] + r * .01, Math.max(1, r * .07), Math.max(1.1, r * .09), 0, p.ink * .85, Pigment.LEAF_DARK);
        }
    }
}
