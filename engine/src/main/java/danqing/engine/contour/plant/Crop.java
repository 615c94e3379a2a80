package danqing.engine.contour.plant;

import danqing.engine.contour.brush.Brush;
import danqing.engine.contour.brush.Noise;
import danqing.engine.contour.brush.Profile;
import danqing.engine.contour.brush.Rng;
import danqing.engine.contour.brush.Tip;
import danqing.engine.contour.motif.Motif;
import danqing.engine.contour.motif.Subject;
import danqing.engine.contour.vector.Gradient;
import danqing.engine.scene.Setting;
import danqing.styles.Pigment;

/** 稻 麦 菜花 菜: what grows in rows in a field, thinner and smaller towards the back. */
final class Crop implements Motif {
    /** Which plant. */
    enum Kind { RICE, WHEAT, RAPE, VEGETABLE }

    private final Kind kind;

    Crop(Kind kind) {
        this.kind = kind;
    }

    @Override
    public void draw(Brush brush, Subject s) {
        Plant p = new Plant(brush, s, "crop");
        Rng r = p.rng;
        if (kind == Kind.VEGETABLE) {
            vegetables(p);
            return;
        }
        Setting.Season season = s.setting().season();
        boolean ripe = !s.is("green") && (kind == Kind.RICE ? season != Setting.Season.SPRING && season != Setting.Season.SUMMER
                : kind == Kind.WHEAT && season != Setting.Season.SPRING);
        Pigment body = kind == Kind.RAPE ? Pigment.GRASS : ripe ? Pigment.GRAIN : Pigment.LEAF_YOUNG;
        int rows = s.h() < 40 ? 2 : 3;
        for (int row = 0; row < rows; row++) {
            double near = (row + 1.0) / rows;
            double y = p.foot - p.h * .30 * (1 - near);
            double hh = p.h * (.46 + .22 * near);
            haze(p, y, hh, body);
            int n = (int) Math.clamp(p.w / (hh * (kind == Kind.RAPE ? .20 : .17)), 6, p.h < 40 ? 11 : kind == Kind.RAPE ? 26 : 30);
            double[] gap = r.dirichlet(n, 2);
            double at = 0;
            for (int k = 0; k < n; k++) {
                double x = p.x + p.w * (.02 + .96 * (at + gap[k] / 2));
                at += gap[k];
                double edge = Math.min(1, 5 * Math.min(x - p.x, p.x + p.w - x) / p.w + .45);
                double q = hh * r.uniform(.72, 1.1) * edge;
                double tone = p.ink * (.5 + .5 * near) * r.uniform(.7, 1);
                double foot = y + r.uniform(-.03, .02) * p.h;
                if (kind == Kind.RAPE) {
                    rape(p, x, foot, q, tone);
                } else {
                    ear(p, x, foot, q, tone, ripe, body);
                }
            }
        }
    }

    /** The standing crop as one mass with a ragged top, thinning to its ends and to the ground. */
    private static void haze(Plant p, double y, double h, Pigment body) {
        Rng r = p.rng;
        int n = (int) Math.clamp(p.w / (h * .16), 8, 48);
        long seed = r.seed();
        double[][] o = new double[2 * n + 2][];
        for (int i = 0; i <= n; i++) {
            double u = (double) i / n;
            double end = Math.min(1, 9 * Math.min(u, 1 - u) + .45) * (.82 + .2 * Noise.at(u * 3.3, seed + 5));
            double top = h * end * (.60 + .12 * Noise.at(u * 5, seed) + (i % 2 == 0 ? .07 : -.05) + r.uniform(-.05, .05));
            o[i] = Shapes.pt(p.x + p.w * (.01 + .98 * u) + r.normal(0, h * .02), y - top);
            o[2 * n + 1 - i] = Shapes.pt(p.x + p.w * (.03 + .94 * u), y - h * .02 + h * .05 * Noise.at(u * 9, seed + 1) * end);
        }
        // light above, dark between the stalks: what parts a crop from the grass around it
        p.brush.clear(o, body, body == Pigment.GRAIN ? Pigment.GRASS_DRY : Pigment.LEAF_DARK, 0, Math.clamp(h * .02, .4, 1.4),
                Gradient.vertical(y - h * .45, .95, y, .55), false);
        p.brush.fill(o, body, .32, Math.clamp(h * .03, .4, 1.6), Gradient.vertical(y - h * .5, 1, y, .3), 0);
        for (int k = 0; k < n / 3; k++) {
            double x = p.x + p.w * r.uniform(.05, .95);
            p.brush.fill(Shapes.blob(r, x, y - h * r.uniform(.1, .3), h * r.uniform(.2, .5), h * .08, 1), Pigment.SHADE, .09 * p.ink, h * .05,
                    null, 0);
        }
    }

    private void ear(Plant p, double x, double y, double h, double tone, boolean ripe, Pigment body) {
        Rng r = p.rng;
        double wind = p.wind() + .05;
        boolean rice = kind == Kind.RICE;
        double bend = h * (wind * .9 + r.normal(0, .07));
        double[] top = {x + bend, y - h * (rice ? .88 : .82)};
        Pigment stalk = ripe ? Pigment.GRASS_DRY : Pigment.GRASS;
        p.brush.stroke(new double[][] {{x, y}, {x + bend * .3, y - h * .5}, top}, Tip.of(Math.max(.8, h * .022), tone * .85, Profile.TAPER).wash(.8)
                .pigment(stalk));
        double l = h * r.uniform(.4, .6);
        double sgn = r.sign();
        if (r.chance(.7)) {
            p.touch(Math.max(.8, h * .035), tone * .8, stalk, Profile.LEAF, Shapes.pt(x + bend * .1, y - h * .25), Shapes.pt(x + sgn * l * .35,
                    y - h * .25 - l * .65),
                    Shapes.pt(x + sgn * l * .75, y - h * .25 - l * .35));
        }
        if (!ripe && r.chance(.4)) {
            return;
        }
        double side = bend >= 0 ? 1 : -1;
        int grains = h < 34 ? 3 : 7;
        for (int k = 0; k < grains; k++) {
            double t = (k + .5) / grains;
            double gx;
            double gy;
            double a;
            if (rice) {
                gx = top[0] + side * h * .24 * t;
                gy = top[1] - h * .05 * Math.sin(Math.PI * t) + h * .30 * t * t;
                a = 1.2 * side + r.normal(0, .3);
            } else {
                gx = top[0] + side * h * .05 * t + (k % 2 == 0 ? 1 : -1) * h * .016;
                gy = top[1] - h * .20 * t + h * .04;
                a = -Math.PI / 2 + (k % 2 == 0 ? 1 : -1) * .4;
            }
            double q = Math.max(1.3, h * .05);
            double c = Math.cos(a) * q;
            double s = Math.sin(a) * q;
            p.brush.stroke(new double[][] {{gx - c, gy - s}, {gx + s * .1, gy}, {gx + c, gy + s}}, Tip.of(q, tone * .8, Profile.DOT).tremor(.4)
                    .wash(1).pigment(r.chance(.7) ? Pigment.GRAIN : ripe ? Pigment.SAND_DARK : Pigment.LEAF_LIGHT));
            if (!rice && h > 30 && k % 2 == 0) {
                p.nail(.7, tone * .6, Shapes.pt(gx, gy), Shapes.pt(gx + Math.cos(a) * h * .16 + bend * .06, gy + Math.sin(a) * h * .16));
            }
        }
    }

    private static void rape(Plant p, double x, double y, double h, double tone) {
        Rng r = p.rng;
        double bend = h * (p.wind() * .7 + r.normal(0, .08));
        double[] top = {x + bend, y - h * .88};
        p.brush.stroke(new double[][] {{x, y}, {x + bend * .4, y - h * .5}, top}, Tip.of(Math.max(.8, h * .02), tone * .8, Profile.TAPER).wash(.5)
                .pigment(Pigment.GRASS));
        for (int sgn = -1; sgn <= 1; sgn += 2) {
            double l = h * r.uniform(.2, .36);
            double q = r.uniform(.2, .5);
            p.touch(Math.max(1, h * .06), tone * .7, r.chance(.5) ? Pigment.LEAF_LIGHT : Pigment.GRASS, Profile.LEAF, Shapes.pt(x + bend * q,
                    y - h * q), Shapes.pt(x + sgn * l * .6, y - h * q - l * .4),
                    Shapes.pt(x + sgn * l, y - h * q - l * .2));
        }
        double c = Math.max(1.3, h * .055);
        int n = h < 34 ? 4 : 9;
        for (int k = 0; k < n; k++) {
            double a = r.uniform(0, 6.3);
            double d = h * .12 * Math.sqrt(r.unit());
            double gx = top[0] + d * Math.cos(a) * 1.3;
            double gy = top[1] + d * Math.sin(a) + (k > n - 3 ? h * .13 : 0);
            p.dab(c * r.uniform(1, 1.6), .95, r.chance(.78) ? Pigment.BLOSSOM_YELLOW : Pigment.STAMEN, Profile.DOT, Shapes.pt(gx - c * .7, gy),
                    Shapes.pt(gx, gy - c * .3), Shapes.pt(gx + c * .7, gy));
            if (k % 3 == 0) {
                p.brush.dot(gx, gy + c * .4, Math.max(.8, c * .35), Math.max(1, c * .5), a, tone * .7, Pigment.INK);
            }
        }
    }

    /** Cabbages in two or three rows: broad leaves about a pale heart. */
    private static void vegetables(Plant p) {
        Rng r = p.rng;
        int rows = p.h < 40 ? 1 : 2;
        for (int row = 0; row < rows; row++) {
            double near = (row + 1.0) / rows;
            double size = p.h * (rows == 1 ? .7 : .42 + .2 * near);
            double y = p.foot - p.h * .36 * (1 - near);
            int n = (int) Math.clamp(p.w / (size * 1.35), 2, 9);
            double[] gap = r.dirichlet(n, 14);
            double at = 0;
            for (int k = 0; k < n; k++) {
                double x = p.x + p.w * (.02 + .96 * (at + gap[k] / 2)) + (row == 0 ? size * .2 : 0);
                at += gap[k];
                cabbage(p, Math.min(x, p.x + p.w - size * .3), y, size * r.uniform(.82, 1.08), p.ink * (.7 + .3 * near));
            }
        }
    }

    private static void cabbage(Plant p, double x, double y, double h, double tone) {
        Rng r = p.rng;
        p.brush.washStroke(new double[][] {{x - h * .6, y}, {x, y + h * .05}, {x + h * .6, y}}, h * .16, .3 * tone, Pigment.SHADE);
        int n = 7;
        for (int k = 0; k < n; k++) {
            double a = Math.PI / 2 + (k % 2 == 0 ? 1 : -1) * 1.35 * (1 - k / (double) n) + r.normal(0, .1);
            double l = h * (.95 - .04 * k) * r.uniform(.85, 1.05);
            Leaf.draw(p, Leaf.Kind.OVAL, x + r.normal(0, h * .03), y - h * .02, a, l * .86, .78, k > 3 ? Pigment.LEAF_YOUNG : k % 2 == 0
                    ? Pigment.LEAF_LIGHT : Pigment.LEAF_DARK, tone);
            double[] m = Shapes.go(x, y, a, l * .42);
            p.brush.washStroke(new double[][] {{x, y}, m, Shapes.go(x, y, a, l * .6)}, Tip.of(h * .08, .9, Profile.TAPER)
                    .pigment(Pigment.BLOSSOM_WHITE), false);
        }
    }
}
