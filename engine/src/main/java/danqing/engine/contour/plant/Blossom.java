package danqing.engine.contour.plant;

import danqing.engine.contour.brush.Profile;
import danqing.engine.contour.brush.Rng;
import danqing.engine.contour.brush.Tip;
import danqing.styles.Pigment;

/** The flowers that plants bear, by kind, with their buds and backs. */
final class Blossom {
    static final Corolla PLUM = five(Pigment.BLOSSOM_WHITE, Pigment.BLOSSOM_PINK, .92, 1);
    static final Corolla PEACH = five(Pigment.BLOSSOM_PINK, Pigment.BLOSSOM_RED, .74, .82);
    static final Corolla PEAR = five(Pigment.BLOSSOM_WHITE, Pigment.LEAF_YOUNG, .84, .95);
    static final Corolla CRABAPPLE = five(Pigment.BLOSSOM_PINK, Pigment.BLOSSOM_WHITE, .78, .9);
    static final Corolla AZALEA = new Corolla(new int[] {5}, new double[] {1}, new double[] {.75}, new double[] {-.1}, .72, .6, .03,
            Pigment.BLOSSOM_RED,
            Pigment.BLOSSOM_ORANGE, Corolla.Heart.STAMENS);
    static final Corolla PEONY = new Corolla(new int[] {7, 8, 8, 6}, new double[] {1, .86, .66, .42}, new double[] {.2, .75, 1.05, 1.3},
            new double[] {.1, .8, 1.35, 1.9}, .98, .95, .055, Pigment.BLOSSOM_PINK, Pigment.BLOSSOM_RED, Corolla.Heart.DISC);
    static final Corolla LOTUS = new Corolla(new int[] {6, 6, 5}, new double[] {1.05, .98, .85}, new double[] {.35, .8, 1.1}, new double[] {.5,
            1.15, 1.7}, .58, .30,
            0, Pigment.BLOSSOM_PINK, Pigment.BLOSSOM_WHITE, Corolla.Heart.POD);
    static final Corolla CHRYSANTHEMUM = new Corolla(new int[] {17, 15, 12, 8}, new double[] {1.02, .86, .66, .42}, new double[] {.1, .5, .9, 1.25},
            new double[] {-.25, .5, 1.3, 2}, .24, .62, 0, Pigment.BLOSSOM_YELLOW, Pigment.BLOSSOM_ORANGE, Corolla.Heart.NONE);
    static final Corolla ROSE = new Corolla(new int[] {5, 5, 4}, new double[] {1, .72, .45}, new double[] {.2, .8, 1.2}, new double[] {.2, 1, 1.9},
            .96, .92, .03,
            Pigment.BLOSSOM_PINK, Pigment.BLOSSOM_RED, Corolla.Heart.STAMENS);
    static final Corolla HIBISCUS = new Corolla(new int[] {5, 5}, new double[] {1, .62}, new double[] {.5, .9}, new double[] {.05, 1.1}, .98, .93,
            .04, Pigment.BLOSSOM_PINK,
            Pigment.BLOSSOM_WHITE, Corolla.Heart.STAMENS);
    static final Corolla CAMELLIA = new Corolla(new int[] {6, 4}, new double[] {1, .7}, new double[] {.4, .9}, new double[] {.35, 1.2}, .9, .9,
            .012, Pigment.BLOSSOM_RED,
            Pigment.FRUIT_RED, Corolla.Heart.STAMENS);
    static final Corolla NARCISSUS = new Corolla(new int[] {6}, new double[] {1}, new double[] {.15}, new double[] {0}, .56, .5, .01,
            Pigment.BLOSSOM_WHITE,
            Pigment.BLOSSOM_WHITE, Corolla.Heart.CUP);
    static final Corolla DAYLILY = new Corolla(new int[] {3, 3}, new double[] {1, .98}, new double[] {1.15, 1.1}, new double[] {-.6, -.3}, .36,
            .42, .02,
            Pigment.BLOSSOM_ORANGE, Pigment.BLOSSOM_YELLOW, Corolla.Heart.STAMENS);
    static final Corolla MAGNOLIA = new Corolla(new int[] {5, 4}, new double[] {1, .92}, new double[] {.75, 1.15}, new double[] {.95, 1.55}, .5,
            .6, 0,
            Pigment.BLOSSOM_WHITE, Pigment.BLOSSOM_PURPLE, Corolla.Heart.NONE);

    private Blossom() {}

    private static Corolla five(Pigment body, Pigment deep, double width, double blunt) {
        return new Corolla(new int[] {5}, new double[] {1}, new double[] {.4}, new double[] {.15}, width, blunt, .01, body, deep,
                Corolla.Heart.STAMENS);
    }

    /** A small flower in any view: front, side, back or bud; below 3.4 units only a coloured touch of five lobes. */
    static void any(Plant p, Corolla c, double x, double y, double r, double away, double tone) {
        Rng g = p.rng;
        if (r < 3.4) {
            speck(p, c, x, y, r, tone);
            return;
        }
        double v = g.unit();
        double lean = Math.PI / 2 - away + g.normal(0, .5);
        if (v < .5) {
            c.draw(p, x, y, r, g.uniform(.82, 1), lean, tone);
        } else if (v < .74) {
            c.draw(p, x, y, r, g.uniform(.3, .6), lean, tone);
        } else if (v < .85) {
            back(p, c, x, y, r, lean, tone);
        } else {
            bud(p, c, x, y, r * .5, lean, tone);
        }
    }

    /** Seen from behind: petals under a calyx. */
    static void back(Plant p, Corolla c, double x, double y, double r, double lean, double tone) {
        new Corolla(c.count(), c.reach(), c.rise(), c.curl(), c.width(), c.blunt(), c.ruffle(), c.body(), c.deep(), Corolla.Heart.NONE).draw(p, x,
                y, r,
                p.rng.uniform(.6, .9), lean, tone);
        for (int k = 0; k < 4; k++) {
            double a = lean + 1.57 * k + p.rng.normal(0, .3);
            p.brush.dot(x + Math.cos(a) * r * .14, y + Math.sin(a) * r * .14, r * .16, r * .3, a, tone, Pigment.LEAF_DARK);
        }
        p.line(Math.max(.8, r * .09), tone, Shapes.pt(x, y), Shapes.pt(x - Math.sin(lean) * r * .4, y + Math.cos(lean) * r * .5));
    }

    /** A closed bud: two overlapping petals in a calyx, pointing along {@code lean} (radians from upright, clockwise). */
    static void bud(Plant p, Corolla c, double x, double y, double r, double lean, double tone) {
        Rng g = p.rng;
        double cl = Math.cos(lean);
        double sl = Math.sin(lean);
        double slim = c.blunt() > .7 ? .92 : .62;
        double[][] egg = new double[13][];
        for (int i = 0; i < 13; i++) {
            double a = 2 * Math.PI * i / 13 + Math.PI / 2;
            double u = r * slim * Math.cos(a) * (1 + .05 * Math.sin(3 * a));
            double v = r * Math.sin(a) * (Math.sin(a) < 0 ? 1.18 : .9);
            egg[i] = Shapes.pt(x + u * cl - v * sl, y + u * sl + v * cl);
        }
        p.brush.clear(egg, c.body());
        p.brush.fill(egg, c.body(), .6, 0, null, 0);
        p.brush.fill(Shapes.blob(g, x - sl * r * -.3, y + cl * r * .3, r * .6, r * .6, .3), c.deep(), .5, r * .2, null, 0);
        double w = Math.max(.8, Math.min(p.line * .55, r * .16));
        p.brush.stroke(Shapes.slice(egg, 0, 8), Tip.of(w, tone * .85, Profile.ORCHID));
        p.brush.stroke(Shapes.slice(egg, 7, 13), Tip.of(w, tone * .85, Profile.ORCHID));
        if (r > 3) {
            p.line(w * .8, tone * .7, Shapes.pt(x + sl * r * 1.05, y - cl * r * 1.05), Shapes.pt(x + cl * r * .25, y + sl * r * .25),
                    Shapes.pt(x - sl * r * .6, y + cl * r * .6));
        }
        for (int k = -1; k <= 1 && (c.heart() != Corolla.Heart.NONE || c.blunt() > .5); k++) {
            double a = lean + Math.PI / 2 + k * .6;
            p.brush.dot(x + Math.cos(a) * r * .8, y + Math.sin(a) * r * .8, Math.max(1, r * .34), Math.max(1.2, r * .6), a, tone, Pigment.LEAF_DARK);
        }
    }

    /** A flower too small for petals. */
    static void speck(Plant p, Corolla c, double x, double y, double r, double tone) {
        Rng g = p.rng;
        double[][] o = new double[10][];
        double spin = g.uniform(0, 6.28);
        double squash = g.uniform(.6, 1);
        for (int i = 0; i < 10; i++) {
            double a = spin + 2 * Math.PI * i / 10;
            double q = r * (i % 2 == 0 ? 1.05 : .62) * g.uniform(.85, 1.15);
            o[i] = Shapes.pt(x + q * Math.cos(a), y + q * Math.sin(a) * squash);
        }
        if (c.body() == Pigment.BLOSSOM_WHITE) {
            p.brush.clear(o, c.body());
            p.brush.stroke(Shapes.slice(o, 0, 6), Tip.of(.7, tone * .5, Profile.ORCHID).tremor(.5));
        } else {
            p.brush.fill(o, g.chance(.2) ? Pigment.BLOSSOM_WHITE : g.chance(.2) ? c.deep() : c.body(), .9, 0, null, .08);
        }
        if (r > 1.6) {
            p.brush.dot(x, y, r * .45, r * .5, 0, tone * .75, c.deep() == Pigment.BLOSSOM_WHITE ? Pigment.BLOSSOM_RED : c.deep());
        }
    }
}
