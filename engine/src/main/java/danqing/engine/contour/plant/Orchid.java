package danqing.engine.contour.plant;

import danqing.engine.contour.brush.Brush;
import danqing.engine.contour.brush.Profile;
import danqing.engine.contour.brush.Rng;
import danqing.engine.contour.brush.Tip;
import danqing.engine.contour.motif.Motif;
import danqing.engine.contour.motif.Subject;
import danqing.styles.Pigment;

/** 兰: long leaves narrow at a third (螳肚鼠尾), one crossing the eye of two others, short ones at the foot, flowers of five petals turning. */
final class Orchid implements Motif {
    private static final Profile MANTIS = Profile.of(0, .5, .2, .82, .34, .45, .56, 1, .8, .5, 1, .03);
    private static final double[][] LEAVES = {{1.85, 1.0}, {.72, .88}, {2.5, .78}, {1.35, .8}, {.42, .6}, {2.85, .5}, {1.6, .5}, {1.05, .55},
            {2.15, .42}};

    @Override
    public void draw(Brush brush, Subject s) {
        Plant p = new Plant(brush, s, "orchid");
        Rng r = p.rng;
        double x = p.px(.44);
        double y = p.foot;
        double size = Math.min(p.h * 1.15, p.w * .82);
        int n = s.h() < 60 ? 5 : LEAVES.length;
        for (int k = n - 1; k >= 0; k--) {
            double a = LEAVES[(k + (k > 1 ? s.pose() : 0)) % LEAVES.length][0] + r.normal(0, .12);
            if (s.flip()) {
                a = Math.PI - a;
            }
            if (s.pose() % 2 == 1) {
                a = Math.PI - a;
            }
            double l = LEAVES[k][1] * size * r.uniform(.9, 1.08);
            double bx = x + r.normal(0, size * .022);
            double c = Math.cos(a);
            double sn = Math.sin(a);
            double fall = Math.signum(c) * l * .10;
            double[][] path = {{bx, y}, {bx + l * .28 * c, y - l * .38 * sn}, {bx + l * .66 * c + fall * .3, y - l * .72 * sn},
                    {bx + l * 1.02 * c + fall, y - l * (.80 - .22 * Math.abs(c)) * sn + Math.abs(c) * l * .05}};
            for (double[] q : path) {
                q[0] = Math.clamp(q[0], p.x - p.w * .03, p.x + p.w * 1.03);
                q[1] = Math.clamp(q[1], p.y, p.foot);
            }
            double tone = p.ink * (k < 3 ? 1 : r.uniform(.55, .9));
            p.brush.stroke(path, Tip.of(Math.max(1, size * .036), tone, MANTIS).wash(.6).dry(size > 150 && k == 1 ? .25 : 0).pigment(k % 3 == 1
                    ? Pigment.GRASS : Pigment.LEAF_DARK));
        }
        int flowers = s.h() < 60 ? 1 : 3;
        for (int k = 0; k < flowers; k++) {
            double a = Math.PI / 2 + (k - 1 + r.normal(0, .25)) * .5 + (s.pose() % 2 == 0 ? -.1 : .15);
            double l = size * r.uniform(.42, .66);
            double[] m = Shapes.go(x, y, a, l * .55);
            double[] e = Shapes.go(m[0], m[1], a + r.normal(0, .2), l * .42);
            p.brush.stroke(new double[][] {{x + (k - 1) * size * .02, y}, m, e}, Tip.of(Math.max(.9, size * .009), p.ink * .8, Profile.ORCHID)
                    .wash(.4).pigment(Pigment.GRASS));
            flower(p, e, size * r.uniform(.095, .12), a, k == 2);
            if (k < 2 && size > 70) {
                flower(p, Shapes.between(m, e, .35), size * .08, a + r.sign() * .9, true);
            }
        }
        for (int k = 0; k < 4; k++) {
            p.brush.dot(x + r.normal(0, size * .08), y - r.uniform(0, size * .02), Math.max(1.3, size * .014), Math.max(2, size * .03), r.normal(0,
                    .4), p.ink * .8, Pigment.MOSS);
        }
    }

    /** Five petals of soft touches (outer three long, inner two folded), the heart of three dots (点心). */
    private static void flower(Plant p, double[] at, double r, double up, boolean side) {
        Rng g = p.rng;
        double[] turns = side ? new double[] {-.5, .1, .6} : new double[] {-1.5, -.55, .0, .75, 1.6};
        for (int k = 0; k < turns.length; k++) {
            double a = up + turns[k] + g.normal(0, .14);
            double l = r * g.uniform(.75, 1.1) * (k % 2 == 1 ? .75 : 1);
            double[] e = Shapes.go(at[0], at[1], a, l);
            double[] m = Shapes.go(at[0], at[1], a + g.normal(0, .25), l * .55);
            p.dab(Math.max(1.6, r * .30), .8, k % 2 == 0 ? Pigment.LEAF_YOUNG : Pigment.BLOSSOM_YELLOW, Profile.LEAF, at, m, e);
            if (r > 7) {
                double nx = (e[1] - at[1]) * .12;
                double ny = -(e[0] - at[0]) * .12;
                p.line(.9, p.ink * .75, Shapes.between(at, m, .3), Shapes.pt(m[0] + nx, m[1] + ny), e);
                p.line(.8, p.ink * .5, Shapes.between(at, m, .3), Shapes.pt(m[0] - nx, m[1] - ny), e);
            }
        }
        for (int k = 0; k < 3; k++) {
            p.brush.dot(at[0] + (k - 1) * r * .11, at[1] - (k == 1 ? r * .06 : 0), Math.max(1.1, r * .08), Math.max(1.3, r * .13), up + k, p.ink,
                    k == 1 ? Pigment.BLOSSOM_RED : Pigment.INK);
        }
    }
}
