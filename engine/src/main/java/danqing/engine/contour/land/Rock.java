package danqing.engine.contour.land;

import danqing.engine.contour.brush.Brush;
import danqing.engine.contour.brush.Curves;
import danqing.engine.contour.brush.Noise;
import danqing.engine.contour.brush.Profile;
import danqing.engine.contour.brush.Rng;
import danqing.engine.contour.brush.Tip;
import danqing.engine.contour.motif.Subject;
import danqing.engine.contour.vector.Gradient;
import danqing.styles.Pigment;

/**
 * 石分三面, one stone in three faces: a top left bare, a front with a few strokes, a dark side; an angular outline pressed at its corners. For any
 * motif that needs a stone: {@link #draw(Brush, Subject, Rng, double, double, double, double)}.
 */
public final class Rock {
    /** Corners A…K of the outline in units of width and height, then T0 T1 T2 (lower edge of the top face), m1 and m0 (edge of the dark side). */
    private static final double[][][] FORMS = {
        {{-.52, 0}, {-.47, .46}, {-.27, .74}, {.02, 1}, {.27, .88}, {.42, .44}, {.54, 0}, {-.33, .60}, {-.06, .74}, {.19, .80}, {.10, .38}, {.20, 0}},
        {{-.54, 0}, {-.50, .34}, {-.36, .66}, {-.10, .84}, {.22, 1}, {.46, .62}, {.52, 0}, {-.34, .50}, {-.04, .66}, {.20, .76}, {.14, .34},
                {.26, 0}},
        {{-.46, 0}, {-.40, .40}, {-.34, .78}, {-.16, 1}, {.10, .94}, {.36, .52}, {.50, 0}, {-.26, .70}, {-.08, .80}, {.08, .82}, {.02, .40},
                {.14, 0}},
        {{-.56, 0}, {-.54, .30}, {-.40, .62}, {-.06, .92}, {.34, .98}, {.50, .50}, {.55, 0}, {-.40, .44}, {-.02, .60}, {.30, .70}, {.22, .30},
                {.30, 0}}};

    private Rock() {}

    /** One stone standing on {@code foot}, with the texture its subject asks for. */
    public static void draw(Brush brush, Subject s, Rng rng, double cx, double foot, double w, double h) {
        draw(brush, s, rng, cx, foot, w, h, rng.integer(0, FORMS.length), Texture.AXE, 1);
    }

    /**
     * One stone.
     *
     * @param form  outline, 0…3
     * @param dense texture strokes relative to the usual number
     */
    static void draw(Brush brush, Subject s, Rng rng, double cx, double foot, double w, double h, int form, Texture texture, double dense) {
        Brush b = brush.with(rng);
        double[][] c = FORMS[form].clone();
        for (int i = 0; i < c.length; i++) {
            double jx = i == 11 ? .02 : .045;
            c[i] = Hand.at(cx + s.light() * w * Hand.keep(c[i][0] + rng.normal(0, jx), -.58, .58),
                    foot - h * Hand.keep(c[i][1] == 0 ? rng.uniform(-.02, .03) : c[i][1] + rng.normal(0, jx), -.02, 1.03));
        }
        double line = s.line() * Hand.keep(Math.sqrt(w * h) / 70, .55, 1);
        double ink = s.ink();
        boolean snow = s.snowy();
        double small = Math.min(w, h);
        double[][][] edges = new double[6][][];
        for (int i = 0; i < 6; i++) {
            edges[i] = rough(c[i], c[i + 1], small, s.light(), rng);
        }
        double[][] out = Curves.join(edges);
        double[][] under = Hand.path(c[6][0], c[6][1], cx + s.light() * w * .2, foot + h * .03, cx - s.light() * w * .2, foot + h * .02, c[0][0],
                c[0][1]);
        double[][] poly = Curves.join(out, Curves.spline(under, 4));
        if (!snow && small > 12) {
            b.washStroke(Curves.thin(Curves.offset(out, s.light() * w * .03), 8), Tip.of(w * .13, .22 * ink, Profile.ORCHID).fade(1, 1)
                    .soft(w * .035), true);
        }
        b.clear(poly, snow ? Pigment.SNOW : Pigment.ROCK_LIGHT, snow ? Pigment.SNOW : Pigment.ROCK, 0, .4, null, true);
        double[][] side = {c[9], c[4], c[5], c[6], c[11], c[10]};
        double[][] front = {c[8], c[9], c[10], c[11], c[0], c[1], c[7]};
        double k = snow ? .45 : 1;
        double soft = Hand.keep(small * .03, .6, 5);
        b.fill(shrink(front, .94), Pigment.ROCK, snow ? .12 : .34, soft, Gradient.vertical(foot - h * .8, .4, foot, 1), 0);
        if (!snow) {
            // light on the top face, damp green at the foot: colours that ink hardly shows
            double[][] top = {c[1], c[2], c[3], c[4], c[9], c[8], c[7]};
            b.fill(shrink(top, .9), Pigment.MIST, .30, soft, null, 0);
            b.fill(shrink(poly, .9), Pigment.MOSS, .16, soft * 1.5, Gradient.vertical(foot - h * .45, 0, foot, 1), 0);
        }
        b.fill(shrink(side, .92), Pigment.SHADE, .56 * ink * k, soft, Gradient.vertical(foot - h * .7, 1, foot, .3), 0);
        b.fill(shrink(front, .9), Pigment.SHADE, .12 * ink * k, soft * 1.4, Gradient.vertical(foot - h * .8, 1, foot, .3), 0);
        if (s.night()) {
            b.fill(shrink(poly, .97), Pigment.SHADE, .16, soft, null, 0);
        }
        if (!snow && small > 16) {
            b.washStroke(new double[][] {c[9], c[10], c[11]}, Tip.of(w * .09, .30 * ink, Profile.ORCHID).fade(1, .5).soft(w * .025)
                    .pigment(Pigment.SHADE), false);
            b.washStroke(new double[][] {c[1], Hand.at((c[1][0] + c[8][0]) / 2, (c[1][1] + c[8][1]) / 2 + h * .08), c[9]},
                    Tip.of(h * .13, .18 * ink, Profile.ORCHID).fade(1, 1).soft(h * .035).pigment(Pigment.SHADE), false);
        }
        if (small > 14) {
            strokes(b, s, poly, side, front, foot, w, h, line, texture, dense * (snow ? .25 : 1));
        }
        outline(b, edges, c, line, ink, small, snow);
    }

    private static double[][] rough(double[] p, double[] q, double small, int light, Rng rng) {
        double[][] e = Curves.resample(new double[][] {p, q}, 2);
        double[][] n = Curves.normals(e);
        double belly = small * .03 * rng.uniform(-.4, 1.4);
        long seed = rng.seed();
        for (int i = 0; i < e.length; i++) {
            double t = i / (e.length - 1.0);
            double o = light * (Math.sin(Math.PI * t) * belly + small * .045 * Noise.at(t * 4, seed) * Math.min(1, Math.min(t, 1 - t) * 6));
            e[i] = Hand.at(e[i][0] + n[i][0] * o, e[i][1] + n[i][1] * o);
        }
        return e;
    }

    private static double[][] shrink(double[][] p, double k) {
        double x = 0;
        double y = 0;
        for (double[] q : p) {
            x += q[0] / p.length;
            y += q[1] / p.length;
        }
        double[][] out = new double[p.length][];
        for (int i = 0; i < p.length; i++) {
            out[i] = Hand.at(x + (p[i][0] - x) * k, y + (p[i][1] - y) * k);
        }
        return out;
    }

    private static double[] inside(double[][] fan, Rng rng) {
        int k = rng.integer(1, fan.length - 1);
        double a = rng.unit();
        double c = rng.unit();
        if (a + c > 1) {
            a = 1 - a;
            c = 1 - c;
        }
        return Hand.at(fan[0][0] + (fan[k][0] - fan[0][0]) * a + (fan[k + 1][0] - fan[0][0]) * c,
                fan[0][1] + (fan[k][1] - fan[0][1]) * a + (fan[k + 1][1] - fan[0][1]) * c);
    }

    private static void strokes(Brush b, Subject s, double[][] poly, double[][] side, double[][] front, double foot, double w, double h,
            double line, Texture texture,
            double dense) {
        Rng rng = b.rng();
        int n = (int) Math.min(220, dense * w * h / (texture == Texture.HEMP ? 90 : 130));
        double cx = .5 * (front[4][0] + side[3][0]);
        for (int i = 0; i < n; i++) {
            boolean dark = rng.chance(.68);
            double[] p = inside(dark ? side : front, rng);
            double low = (p[1] - (foot - h * .62)) / (h * .62);
            if (!dark && rng.chance(Hand.keep(low, 0, .9))) {
                continue;
            }
            double l = Hand.keep(rng.uniform(.10, .22) * h, 4, 24);
            double width = line * rng.uniform(.7, 1.8) * (dark ? 1 : .7);
            double tone = s.ink() * rng.uniform(.35, .9);
            switch (texture) {
                case HEMP, LOTUS, RAIN -> {
                    double v = (p[0] - cx) / w;
                    if (!Curves.inside(poly, p[0] + v * l * 1.1, p[1] + l * 1.1)) {
                        continue;
                    }
                    b.stroke(Hand.path(p[0], p[1], p[0] + v * l * .35, p[1] + l * .5, p[0] + v * l, p[1] + l),
                            Tip.of(width * .55, tone, Profile.ORCHID).fade(1, .6).dry(rng.chance(.2) ? .3 : 0).limit(.5));
                }
                case BELT -> {
                    double d = s.light() * (dark ? 1 : rng.sign());
                    if (!Curves.inside(poly, p[0] - d * l * .6, p[1]) || !Curves.inside(poly, p[0] + d * l * .65, p[1] + l * .55)) {
                        continue;
                    }
                    b.stroke(Hand.path(p[0] - d * l * .5, p[1], p[0], p[1] + rng.normal(0, .6), p[0] + d * l * .5, p[1] + .5), Tip.of(width * .7,
                            tone, Profile.EVEN)
                            .dry(rng.chance(.5) ? .4 : 0).limit(.5));
                    b.stroke(Hand.path(p[0] + d * l * .5, p[1], p[0] + d * l * .55, p[1] + l * .3, p[0] + d * l * .5, p[1] + l * .55),
                            Tip.of(width * .6, tone).fade(1, .4).limit(.5));
                }
                default -> {
                    double vx = .42 * s.light() + rng.normal(0, .1);
                    double vy = .9 + rng.normal(0, .1);
                    if (!Curves.inside(poly, p[0] + vx * l * 1.1, p[1] + vy * l * 1.1)) {
                        continue;
                    }
                    b.stroke(Hand.path(p[0], p[1], p[0] + vx * l * .5, p[1] + vy * l * .5 + .5, p[0] + vx * l, p[1] + vy * l),
                            Tip.of(width, tone, Profile.AXE).dry(rng.chance(.5) ? rng.uniform(.2, .6) : 0).fade(1, .5).wash(.3).limit(.55));
                }
            }
        }
    }

    /** Contour, heavy on the dark side and at corners; inner edges, notched and broken; moss on corners. */
    private static void outline(Brush b, double[][][] edges, double[][] c, double line, double ink, double small, boolean snow) {
        Rng rng = b.rng();
        for (int i = 0; i < edges.length; i++) {
            if (!rng.chance(.04)) {
                b.stroke(Curves.thin(edges[i], 3), Tip.of(line * rng.uniform(.9, 1.3) * (i > 2 ? 1.25 : .95), ink * rng.uniform(.85, 1.05),
                        rng.chance(.5) ? Profile.BONE : Profile.NAIL).dry(rng.chance(.2) ? .25 : 0).fade(1, .85).wash(.2));
            }
        }
        if (small < 14) {
            return;
        }
        double[][][] inner = {{c[9], c[10], mix(c[10], c[11], .6)}, {c[9], Hand.at(c[8][0], c[8][1] + 2), mix(c[8], c[7], .4)},
            {c[4], Hand.at((c[9][0] + c[4][0]) / 2, (c[9][1] + c[4][1]) / 2 + 2), c[9]}, {c[1], Hand.at((c[1][0] + c[7][0]) / 2,
                    (c[1][1] + c[7][1]) / 2 + 2), c[7]},
            {c[8], mix(c[8], c[0], .3), mix(c[8], c[0], .55)}, {c[5], mix(c[5], c[10], .4), Hand.at(c[10][0], c[10][1] + 3)}};
        double[] weight = {1, .8, .8, .6, .6, .6};
        for (int i = 0; i < inner.length; i++) {
            if (rng.chance(.1)) {
                continue;
            }
            for (double[][] e : Ridge.scallop(Curves.spline(inner[i], 2), Hand.keep(small * .16, 5, 22), rng.sign() * .10, rng)) {
                if (rng.chance(.82)) {
                    b.stroke(Curves.thin(e, 3), Tip.of(line * weight[i] * rng.uniform(.7, 1.2), ink * .85).fade(1, .6).dry(rng.chance(.35) ? .3 : 0));
                }
            }
        }
        for (int i : new int[] {1, 2, 3, 4, 11}) {
            if (rng.chance(snow ? .15 : .42)) {
                Hand.moss(b, c[i][0] + Math.signum((c[0][0] + c[6][0]) / 2 - c[i][0]) * Math.min(small * .08, line * 3.4), c[i][1] + line * 1.5,
                        Math.min(line * .85, small * .02), ink, true);
            }
        }
    }

    private static double[] mix(double[] p, double[] q, double t) {
        return Hand.at(p[0] + (q[0] - p[0]) * t, p[1] + (q[1] - p[1]) * t);
    }
}
