package danqing.engine.contour.plant;

import danqing.engine.contour.brush.Profile;
import danqing.engine.contour.brush.Rng;
import danqing.engine.contour.brush.Tip;
import danqing.engine.contour.vector.Gradient;
import danqing.styles.Pigment;

/**
 * Leaf masses: unequal clumps with holes between, each a soft dark body, a lit cap and leaves by species (点叶, 夹叶).
 *
 * @param kind  how a leaf is touched
 * @param size  length of a leaf touch, canvas units
 * @param dark  body of the clump
 * @param mid   its lit cap
 * @param light the few touches that catch the light
 */
record Foliage(Kind kind, double size, Pigment dark, Pigment mid, Pigment light) {
    /** Species of leaf touches. */
    enum Kind {
        /** 胡椒点: pepper dots */
        PEPPER,
        /** 介字点: three or four leaves hanging from a point */
        JIE,
        /** 个字点: pointed leaves spread downwards */
        GE,
        /** 平头点: level dots */
        FLAT,
        /** 夹叶: outlined leaves */
        OUTLINE,
        /** maple: rays from a point */
        STAR,
        /** locust: pairs along a thin stem */
        FEATHER,
        /** cypress: short twisted touches that rise */
        FLAME
    }

    /** One clump with half axes rx, ry; {@code tone} ink, {@code full} 0…1 how thick with leaves. */
    void clump(Plant p, double cx, double cy, double rx, double ry, double tone, double full) {
        Rng r = p.rng;
        double soft = Math.max(.8, Math.min(rx, ry) * .16);
        // body: hides the lines behind it and gives its colour; broken into two or three lobes so that sky shows between
        int lobes = rx < 9 ? 1 : r.integer(2, 4);
        for (int k = 0; k < lobes; k++) {
            double ox = lobes == 1 ? 0 : rx * .5 * ((k + .5) / lobes * 2 - 1) * r.uniform(.8, 1.3);
            double oy = lobes == 1 ? 0 : ry * r.uniform(-.3, .3);
            double[][] body = Shapes.blob(r, cx + ox, cy + oy, rx * (lobes == 1 ? .8 : .56), ry * .72, .9);
            p.brush.clear(body, mid, dark, 0, soft, new Gradient((float) cx, 0, .86f, (float) cx, 1, .86f), false);
            p.brush.fill(body, dark, .34 * tone, soft, Gradient.vertical(cy - ry * .7, .35, cy + ry * .8, 1), 0);
        }
        double lx = cx - p.dark * rx * .26;
        double ly = cy - ry * .34;
        if (rx > 7) {
            p.brush.fill(Shapes.blob(r, lx, ly, rx * .42, ry * .36, .9), mid, .42, soft, null, 0);
            p.brush.fill(Shapes.blob(r, cx + p.dark * rx * .3, cy + ry * .4, rx * .46, ry * .3, .9), Pigment.SHADE, .26 * tone, soft, null, 0);
        }
        touches(p, cx, cy, rx, ry, tone, full);
        if (p.snow && rx > 4) {
            snowCap(p, cx, cy, rx, ry);
        }
    }

    /** Leaves alone: crowded low and at the rim, sparse on the lit cap, in little groups. */
    void touches(Plant p, double cx, double cy, double rx, double ry, double tone, double full) {
        Rng r = p.rng;
        double per = switch (kind) {
            case PEPPER, FLAT -> 3.0;
            case JIE, GE, STAR -> 4.6;
            case OUTLINE -> 5.0;
            case FEATHER -> 7.5;
            case FLAME -> 3.4;
        };
        int n = (int) Math.clamp(full * Math.PI * rx * ry / (per * size * size) * (p.snow ? .5 : 1), 3, 90);
        for (int k = 0; k < n;) {
            double a = r.uniform(0, 2 * Math.PI);
            double d = Math.pow(r.unit(), .42) * 1.06;
            double gx = cx + rx * d * Math.cos(a);
            double gy = cy + ry * d * Math.sin(a);
            int group = r.integer(1, 5);
            for (int j = 0; j < group; j++, k++) {
                double x = gx + r.normal(0, size * .9);
                double y = gy + r.normal(0, size * .6);
                double lit = (-(x - cx) / rx * p.dark - (y - cy) / ry * 1.3) * .5;
                if (lit > .25 && r.chance(.45)) {
                    continue;
                }
                Pigment c = lit > .28 ? r.chance(.6) ? light : mid : lit > -.1 ? r.chance(.55) ? mid : dark : r.chance(.85) ? dark : mid;
                touch(p, x, y, Math.clamp(tone * r.uniform(.62, 1.06) * (1 - .25 * Math.max(0, lit)), 0, 1), c);
            }
        }
    }

    /** One leaf or group of leaves. */
    void touch(Plant p, double x, double y, double tone, Pigment c) {
        Rng r = p.rng;
        double q = size * r.uniform(.8, 1.2);
        switch (kind) {
            case PEPPER -> p.brush.dot(x, y, q * .62, q * .85, r.uniform(0, 3.1), tone, c);
            case FLAT -> p.brush.dot(x, y, q * .5, q * 1.35, r.normal(0, .18), tone, c);
            case JIE -> rays(p, x, y, q, tone, c, r.integer(3, 5), .45, Math.PI - .45, 1, .30);
            case GE -> rays(p, x, y, q * 1.25, tone, c, 3, .75, Math.PI - .75, 1, .26);
            case STAR -> rays(p, x, y, q * .95, tone, c, r.integer(4, 6), -.4, Math.PI + .4, r.chance(.5) ? 1 : -1, .30);
            case OUTLINE -> {
                double a = r.normal(1.57, .7);
                double[] tip = Shapes.pt(x + q * 1.5 * Math.cos(a), y + q * 1.5 * Math.sin(a));
                double nx = -Math.sin(a) * q * .55;
                double ny = Math.cos(a) * q * .55;
                double[] m = Shapes.between(new double[] {x, y}, tip, .45);
                p.brush.fill(new double[][] {{x, y}, {m[0] + nx, m[1] + ny}, tip, {m[0] - nx, m[1] - ny}}, c, .7, 0, null, 0);
                p.line(q * .2, tone, new double[] {x, y}, Shapes.pt(m[0] + nx, m[1] + ny), tip);
                p.line(q * .17, tone * .85, Shapes.pt(x + nx * .3, y + ny * .3), Shapes.pt(m[0] - nx, m[1] - ny), tip);
            }
            case FEATHER -> {
                double a = r.normal(1.35, .6);
                double l = q * 2.6;
                double[] e = Shapes.pt(x + l * Math.cos(a), y + l * Math.sin(a));
                for (int k = 1; k <= 4; k++) {
                    double[] m = Shapes.between(new double[] {x, y}, e, k / 4.0);
                    int side = k % 2 == 0 ? 1 : -1;
                    p.brush.dot(m[0] - Math.sin(a) * side * q * .35, m[1] + Math.cos(a) * side * q * .35, q * .42, q * .8, a + side * .9, tone, c);
                }
                p.line(q * .1, tone * .8, new double[] {x, y}, e);
            }
            case FLAME -> {
                double a = r.normal(-1.5, .35);
                double l = q * 1.9;
                p.touch(q * .42, tone, c, Profile.LEAF, new double[] {x, y}, Shapes.pt(x + l * .5 * Math.cos(a + .3), y + l * .5 * Math.sin(a + .3)),
                        Shapes.pt(x + l * Math.cos(a - .2), y + l * Math.sin(a - .2)));
            }
        }
    }

    private static void rays(Plant p, double x, double y, double q, double tone, Pigment c, int n, double from, double to, int down, double width) {
        Rng r = p.rng;
        for (int k = 0; k < n; k++) {
            double a = from + (to - from) * k / (n - 1) + r.normal(0, .14);
            double l = q * r.uniform(.7, 1.15);
            double[] e = Shapes.pt(x + l * Math.cos(a), y + down * l * Math.sin(a));
            p.brush.stroke(new double[][] {{x, y}, {x + l * .5 * Math.cos(a), y + down * l * .44 * Math.sin(a)}, e},
                    Tip.of(Math.max(.9, q * width), tone * r.uniform(.85, 1.05), Profile.LEAF).tremor(.5).wash(.5).pigment(c).limit(.8));
        }
    }

    /** Snow on the upper side of a clump. */
    static void snowCap(Plant p, double cx, double cy, double rx, double ry) {
        Rng r = p.rng;
        int n = rx > 16 ? 2 : 1;
        for (int k = 0; k < n; k++) {
            double x = cx + (n == 1 ? 0 : (k - .5) * rx * .9) + r.normal(0, rx * .06);
            double w = rx * (n == 1 ? .72 : .46) * r.uniform(.85, 1.15);
            double y = cy - ry * r.uniform(.42, .62);
            p.brush.clear(Shapes.blob(r, x, y, w, ry * .36, .8), Pigment.SNOW, Pigment.SNOW, 0, Math.max(.5, ry * .05), null, false);
        }
    }
}
