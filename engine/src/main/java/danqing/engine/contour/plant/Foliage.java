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
        /** wutong: broad three-pointed leaves on stalks, hanging */
        BROAD,
        /** cypress: short twisted touches that rise */
        FLAME
    }

    /** One clump with half axes rx, ry; {@code tone} ink, {@code full} 0…1 how thick with leaves. */
    void clump(Plant p, double cx, double cy, double rx, double ry, double tone, double full) {
        Rng r = p.rng;
        double soft = Math.clamp(Math.min(rx, ry) * .05, .45, 1.5);
        // body: hides the lines behind it and gives its colour; ragged lobes of unequal size so that sky shows between
        int lobes = rx < 9 ? 1 : rx < 22 || p.massed ? 2 : r.integer(3, 5);
        boolean open = kind == Kind.STAR;
        float cover = open ? .62f : .88f;
        for (int k = 0; k < lobes; k++) {
            double a = r.uniform(0, 2 * Math.PI);
            double d = lobes == 1 ? 0 : k == 0 ? r.uniform(0, .2) : r.uniform(.38, .66);
            double lx = rx * (lobes == 1 ? .95 : k == 0 ? r.uniform(.50, .62) : r.uniform(.26, .46));
            double ly = ry * (lobes == 1 ? .9 : k == 0 ? r.uniform(.48, .64) : r.uniform(.26, .48));
            double x = cx + d * rx * Math.cos(a);
            double y = cy + d * ry * Math.sin(a);
            double[][] body = Shapes.ragged(r, x, y, lx, ly, size * .8);
            p.brush.clear(body, mid, dark, 0, soft, new Gradient((float) cx, 0, cover, (float) cx, 1, cover), false);
            p.brush.fill(body, dark, .40 * tone, soft, Gradient.vertical(y - ly * .8, .30, y + ly * .8, 1), 0);
            if (lx > (p.massed ? 9 : 5)) {
                p.brush.fill(Shapes.ragged(r, x - p.dark * lx * .22, y - ly * .38, lx * .58, ly * .46, size * .8), mid, .5, soft, null, 0);
                p.brush.fill(Shapes.ragged(r, x - p.dark * lx * .34, y - ly * .55, lx * .30, ly * .24, size * .8), light, .5, soft, null, 0);
                p.brush.fill(Shapes.ragged(r, x + p.dark * lx * .26, y + ly * .46, lx * .56, ly * .30, size), open ? dark : Pigment.SHADE,
                        (open ? .5 : .26) * tone, soft * 2, null, 0);
            }
        }
        fringe(p, cx, cy, rx, ry, tone);
        touches(p, cx, cy, rx, ry, tone, full);
        if (p.snow && rx > 4) {
            snowCap(p, cx, cy, rx, ry);
        }
    }

    /** Small groups of leaves about the clump, wash only: they break its outline and let the sky in. */
    private void fringe(Plant p, double cx, double cy, double rx, double ry, double tone) {
        Rng r = p.rng;
        int n = rx < 6 || p.h < 40 ? 0 : p.massed ? 3 : kind == Kind.STAR ? r.integer(11, 16) : r.integer(4, 8);
        for (int k = 0; k < n; k++) {
            double a = r.uniform(0, 2 * Math.PI);
            double d = kind == Kind.STAR ? Math.sqrt(r.uniform(.08, 1.3)) : r.uniform(.72, 1.14);
            double x = cx + rx * d * Math.cos(a);
            double y = cy + ry * d * Math.sin(a);
            double q = Math.max(1.3, Math.min(rx * .3, size * r.uniform(.55, 1.25)));
            Pigment c = Math.sin(a) < -.2 ? r.chance(.6) ? mid : light : r.chance(.6) ? dark : mid;
            p.brush.fill(Shapes.ragged(r, x, y, q * 1.15, q * .8, size * .6), c, Math.min(1, .75 * (.4 + .6 * tone)), .4, null, 0);
        }
    }

    /** Leaves alone: crowded low and at the rim, sparse on the lit cap, in little groups. */
    void touches(Plant p, double cx, double cy, double rx, double ry, double tone, double full) {
        Rng r = p.rng;
        double per = switch (kind) {
            case PEPPER, FLAT -> 1.3;
            case JIE, GE, STAR -> 1.5;
            case OUTLINE -> 2.2;
            case BROAD -> 2.6;
            case FEATHER -> 3.6;
            case FLAME -> 1.5;
        };
        int most = (int) Math.clamp(p.h * (kind == Kind.PEPPER || kind == Kind.FLAT || kind == Kind.FLAME ? .17 : kind == Kind.STAR ? .075 : .10),
                4, p.massed ? 5 : 46);
        int n = (int) Math.clamp(full * Math.PI * rx * ry / (per * size * size) * (p.snow ? .5 : 1), 3, most);
        Pigment deep = dark == Pigment.LEAF_DARK ? Pigment.NEEDLE : dark;
        for (int k = 0; k < n;) {
            double a = r.uniform(0, 2 * Math.PI);
            double d = Math.pow(r.unit(), .5) * (kind == Kind.BROAD ? .95 : 1.06);
            double gx = cx + rx * d * Math.cos(a);
            double gy = cy + ry * d * Math.sin(a);
            int group = r.integer(1, 5);
            for (int j = 0; j < group; j++, k++) {
                double x = gx + r.normal(0, size * .9);
                double y = gy + r.normal(0, size * .6);
                double lit = (-(x - cx) / rx * p.dark - (y - cy) / ry * 1.3) * .5;
                if (lit > .25 && r.chance(.35)) {
                    continue;
                }
                Pigment c = lit > .25 ? r.chance(.7) ? light : mid : lit > -.1 ? r.chance(.3) ? light : r.chance(.5) ? mid : dark : r.chance(.55)
                        ? deep : dark;
                touch(p, x, y, Math.clamp(tone * r.uniform(.66, 1.06) * (1 - .25 * Math.max(0, lit)), 0, 1), c);
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
            case STAR -> palm(p, x, y, q, tone, c);
            case OUTLINE -> {
                double a = r.normal(1.57, .7);
                double[] tip = Shapes.pt(x + q * 1.9 * Math.cos(a), y + q * 1.9 * Math.sin(a));
                double nx = -Math.sin(a) * q * .5;
                double ny = Math.cos(a) * q * .5;
                double[] m = Shapes.between(new double[] {x, y}, tip, .45);
                p.brush.fill(new double[][] {{x, y}, {m[0] + nx, m[1] + ny}, tip, {m[0] - nx, m[1] - ny}}, c, .7, 0, null, 0);
                p.line(q * .2, tone, new double[] {x, y}, Shapes.pt(m[0] + nx, m[1] + ny), tip);
                p.line(q * .17, tone * .85, Shapes.pt(x + nx * .3, y + ny * .3), Shapes.pt(m[0] - nx, m[1] - ny), tip);
            }
            case BROAD -> {
                double a = r.normal(1.57, .55);
                double c0 = Math.cos(a);
                double s0 = Math.sin(a);
                double l = q * 1.15;
                double[][] o = new double[7][];
                double[][] uv = {{0, .05}, {.28, .62}, {.42, .38}, {1, 0}, {.42, -.38}, {.28, -.62}, {0, -.05}};
                for (int k = 0; k < 7; k++) {
                    double u = uv[k][0] * l;
                    double v = uv[k][1] * l;
                    o[k] = Shapes.pt(x + u * c0 - v * s0, y + u * s0 + v * c0);
                }
                p.brush.fill(o, c, .85 * tone, 0, null, .12);
                p.line(q * .10, tone * .9, o[0], o[1], o[2], o[3]);
                p.line(q * .09, tone * .8, o[6], o[5], o[4], o[3]);
                p.line(q * .08, tone * .7, Shapes.pt(x - c0 * l * .3, y - s0 * l * .3), o[3]);
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

    /** A maple leaf: three to five short dabs about a point they do not reach, the middle one longest, each with its own load of red. */
    private void palm(Plant p, double x, double y, double q, double tone, Pigment c) {
        Rng r = p.rng;
        int n = r.integer(3, 6);
        double way = r.uniform(0, 2 * Math.PI);
        double spread = r.uniform(.55, .8);
        double squash = r.uniform(.55, 1);
        for (int k = 0; k < n; k++) {
            double o = k - (n - 1) / 2.0;
            double a = way + o * spread + r.normal(0, .12);
            double l = q * r.uniform(.75, 1.0) * (1 - .16 * Math.abs(o));
            double[] from = Shapes.pt(x + l * .16 * Math.cos(a), y + l * .16 * Math.sin(a) * squash);
            double[] to = Shapes.pt(x + l * Math.cos(a + .1), y + l * Math.sin(a + .1) * squash);
            Pigment own = r.chance(.72) ? c : r.chance(.5) ? light : mid;
            p.brush.stroke(new double[][] {from, Shapes.between(from, to, .5), to}, Tip.of(Math.max(1.1, q * r.uniform(.30, .42)),
                    tone * r.uniform(.5, .85), Profile.LEAF).tremor(.5).wash(.9).pigment(own).limit(.7));
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
