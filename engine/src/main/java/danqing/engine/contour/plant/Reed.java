package danqing.engine.contour.plant;

import danqing.engine.contour.brush.Brush;
import danqing.engine.contour.brush.Curves;
import danqing.engine.contour.brush.Profile;
import danqing.engine.contour.brush.Rng;
import danqing.engine.contour.brush.Tip;
import danqing.engine.contour.motif.Motif;
import danqing.engine.contour.motif.Subject;
import danqing.engine.scene.Setting;
import danqing.styles.Pigment;

/** 芦苇: two or three groups from the water, long blades that break over, plumes that stream with the wind; none parallel. */
final class Reed implements Motif {
    @Override
    public void draw(Brush brush, Subject s) {
        Plant p = new Plant(brush, s, "reed");
        Rng r = p.rng;
        int groups = (int) Math.clamp(s.w() / s.h() * 3, 2, 6);
        double[] gap = r.dirichlet(groups, 2.2);
        double at = 0;
        int k = 0;
        for (int g = 0; g < groups; g++) {
            double u = .14 + .72 * (at + gap[g] / 2);
            at += gap[g];
            int stems = s.h() < 80 ? 3 : (int) Math.clamp(3 + gap[g] * groups * 4.2, 3, 10);
            for (int j = 0; j < stems; j++) {
                stem(p.part("s" + k++), u + r.normal(0, .045), (g == groups / 2 ? .86 : .66) * r.uniform(.62, 1.12));
            }
            p.line(Math.max(.8, s.line() * .5), p.ink * .4, Shapes.pt(p.px(u - .10), s.foot()), Shapes.pt(p.px(u), s.foot() + s.h() * .006),
                    Shapes.pt(p.px(u + .12), s.foot() - s.h() * .004));
        }
    }

    private static void stem(Plant p, double u, double tall) {
        Rng r = p.rng;
        Setting.Season season = p.s.setting().season();
        boolean dry = season == Setting.Season.AUTUMN || season == Setting.Season.WINTER || p.snow || p.s.is("withered") || p.s.is("white");
        Pigment green = dry ? Pigment.REED : r.chance(.5) ? Pigment.GRASS : Pigment.LEAF_LIGHT;
        double x = Math.clamp(p.px(u), p.x + p.w * .06, p.x + p.w * .94);
        double y = p.foot - r.uniform(0, .05) * p.h;
        double l = p.h * Math.min(.97, tall);
        double wind = p.wind() * 1.25 + .07 * p.s.facing();
        double bend = wind * l * .55 + r.normal(0, l * .05);
        double tone = p.ink * r.uniform(.7, 1);
        double[] tip = {Math.clamp(x + bend, p.x, p.x + p.w), y - l};
        double[][] path = {{x, y}, {x + bend * .14, y - l * .38}, {x + bend * .5, y - l * .75}, tip};
        p.brush.stroke(path, Tip.of(Math.max(1, p.h * .015), tone, Profile.of(0, 1, .5, .8, 1, .35)).wash(.5).pigment(dry ? Pigment.REED
                : Pigment.LEAF_DARK));
        double[][] d = Curves.spline(path, 4);
        // a breath of colour behind the stem: seen from a little way off a clump is a mass, not a set of hairs
        p.brush.washStroke(new double[][] {path[0], path[1], path[2]}, Tip.of(Math.max(2, p.h * .07), .34 * p.ink, Profile.LEAF).soft(p.h * .012).fade(.9, .4)
                .pigment(dry ? Pigment.EARTH_DARK : Pigment.LEAF_DARK), false);
        int blades = p.h < 80 ? 2 : r.integer(4, 8);
        for (int k = 0; k < blades; k++) {
            double[] c = d[Math.min(d.length - 1, (int) (d.length * r.uniform(.08, .68)))];
            double sgn = r.chance(.7) ? Math.signum(wind) : -Math.signum(wind);
            double q = l * r.uniform(.22, .46);
            double rise = r.uniform(.2, .75);
            boolean broken = dry && r.chance(.3);
            double[] m = {c[0] + sgn * q * .45, c[1] - q * rise * .8};
            double[] e = {c[0] + sgn * q * (broken ? .7 : 1), c[1] - q * rise * (broken ? -.4 : r.uniform(.2, .75))};
            p.touch(Math.max(1, p.h * .034 * r.uniform(.7, 1.1)), tone * r.uniform(.75, 1.05), r.chance(.3) ? Pigment.LEAF_YOUNG : green,
                    Profile.LEAF, c, m, e);
        }
        if (r.chance(dry || season == Setting.Season.UNKNOWN ? .75 : .35)) {
            plume(p, d, tip, wind >= 0 ? 1 : -1, l, tone);
        }
        if (p.snow) {
            Foliage.snowCap(p, tip[0], tip[1], l * .05, l * .04);
        }
    }

    /** The flower head: a drooping feather of fine dry strokes over a breath of pale wash. */
    private static void plume(Plant p, double[][] d, double[] tip, int side, double l, double tone) {
        Rng r = p.rng;
        double q = l * r.uniform(.14, .20);
        p.brush.washStroke(new double[][] {d[Math.clamp(d.length - 1 - (int) (q / 4), 0, d.length - 1)], {tip[0] + side * q * .25,
                tip[1] + q * .02}, {tip[0] + side * q * .75, tip[1] + q * .4}},
                Tip.of(q * .42, .5, Profile.LEAF).soft(q * .10).fade(1, .7).pigment(r.chance(.5) ? Pigment.SAND : Pigment.CLOTH_LIGHT), false);
        int n = p.h < 80 ? 5 : 12;
        for (int k = 0; k < n; k++) {
            double[] c = d[Math.clamp(d.length - 1 - (int) (q / 4 * k / n), 0, d.length - 1)];
            double len = q * r.uniform(.4, .8) * (1 - .3 * k / n);
            double a = -side * .2 + r.normal(0, .22);
            p.brush.stroke(new double[][] {c, {c[0] + side * len * .55, c[1] - len * .05 + a * len * .2}, {c[0] + side * len,
                    c[1] + len * r.uniform(.2, .65)}},
                    Tip.of(Math.max(.8, p.h * .0075), tone * r.uniform(.45, .8), Profile.ORCHID).tremor(.4).wash(.4).pigment(Pigment.REED));
        }
    }
}
