package danqing.engine.contour.plant;

import danqing.engine.contour.brush.Brush;
import danqing.engine.contour.brush.Profile;
import danqing.engine.contour.brush.Rng;
import danqing.engine.contour.brush.Tip;
import danqing.engine.contour.motif.Motif;
import danqing.engine.contour.motif.Subject;
import danqing.engine.scene.Setting;
import danqing.styles.Pigment;

/** 落花 落叶 柳絮: what the wind carries, sparse and unequal along one winding path, turning as it falls. */
final class Drift implements Motif {
    /** What falls. */
    enum Kind { PETAL, LEAF, CATKIN }

    private final Kind kind;

    Drift(Kind kind) {
        this.kind = kind;
    }

    @Override
    public void draw(Brush brush, Subject s) {
        Plant p = new Plant(brush, s, "drift");
        Rng r = p.rng;
        double unit = Math.sqrt(s.w() * s.h());
        int n = unit < 70 ? 9 : kind == Kind.PETAL ? 30 : kind == Kind.LEAF ? 15 : 26;
        double size = Math.clamp(unit * (kind == Kind.PETAL ? .024 : kind == Kind.LEAF ? .055 : .017), 1.5, kind == Kind.LEAF ? 26 : 12);
        double p0 = r.uniform(0, 6.3);
        double slope = s.pose() % 2 == 0 ? .7 : -.45;
        for (int k = 0; k < n;) {
            double t = Math.pow(r.unit(), .85);
            int group = r.chance(.45) ? 1 : r.integer(2, 5);
            for (int j = 0; j < group && k < n; j++, k++) {
                double u = Math.clamp(t + r.normal(0, .035), .01, .99);
                double stream = .5 + slope * (u - .5) + .16 * Math.sin(u * 5 + p0);
                double v = Math.clamp(stream + r.normal(0, .11) * (.6 + u), .02, .98);
                double near = r.uniform(.55, 1.15) * (r.chance(.12) ? 1.35 : 1);
                double x = p.px(u);
                double y = p.py(v);
                double a = p.s.facing() * (.5 + 2.2 * Math.sin(u * 7 + p0)) + r.normal(0, .6);
                switch (kind) {
                    case PETAL -> petal(p, x, y, size * near, a);
                    case LEAF -> leaf(p, x, y, size * near, a);
                    case CATKIN -> catkin(p, x, y, size * near, a);
                }
            }
        }
        for (int k = 0; k < (unit < 70 || s.setting().weather() != Setting.Weather.WIND ? 0 : 5); k++) {
            double u = r.uniform(.05, .6);
            double v = Math.clamp(.5 + slope * (u - .5) + .16 * Math.sin(u * 5 + p0) + r.normal(0, .12), .05, .95);
            double l = r.uniform(.12, .26);
            p.line(.8, p.ink * .16, p.path(u, v, u + l * .5, v - .02 + slope * l * .5, u + l, v + slope * l)[0], p.path(u, v, u + l * .5,
                    v - .02 + slope * l * .5)[1],
                    p.path(u + l, v + slope * l)[0]);
        }
    }

    private static void petal(Plant p, double x, double y, double r, double a) {
        Rng g = p.rng;
        Pigment c = p.s.is("red") ? Pigment.BLOSSOM_RED : p.s.is("white") ? Pigment.BLOSSOM_WHITE : g.chance(.22) ? Pigment.BLOSSOM_WHITE
                : Pigment.BLOSSOM_PINK;
        double squash = g.uniform(.3, .85);
        double[][] o = new double[11][];
        for (int i = 0; i < 11; i++) {
            double t = 2 * Math.PI * i / 11;
            double q = r * (i == 0 ? .78 : 1) * (.72 + .28 * Math.cos(t - Math.PI) + .3 * (1 - Math.cos(t - Math.PI)) * .35);
            double u = q * Math.cos(t) * 1.15;
            double v = q * Math.sin(t) * squash;
            o[i] = Shapes.pt(x + u * Math.cos(a) - v * Math.sin(a), y + u * Math.sin(a) + v * Math.cos(a));
        }
        p.brush.clear(o, c);
        if (c != Pigment.BLOSSOM_WHITE) {
            p.brush.fill(o, c, .85, 0, null, 0);
        }
        if (r > 2.2) {
            double[][] root = new double[11][];
            for (int i = 0; i < 11; i++) {
                root[i] = Shapes.between(o[6], o[i], .5);
            }
            p.brush.fill(root, c == Pigment.BLOSSOM_WHITE ? Pigment.BLOSSOM_PINK : Pigment.BLOSSOM_RED, .5, r * .15, null, 0);
            p.brush.stroke(Shapes.slice(o, 1, 7), Tip.of(Math.max(.7, r * .12), p.ink * .6, Profile.ORCHID).tremor(.5));
            if (g.chance(.6)) {
                p.brush.stroke(Shapes.slice(o, 6, 11), Tip.of(Math.max(.7, r * .1), p.ink * .5, Profile.ORCHID).tremor(.5));
            }
        }
    }

    private static void leaf(Plant p, double x, double y, double l, double a) {
        Rng g = p.rng;
        Pigment c = p.s.is("green") ? Pigment.LEAF_LIGHT : p.s.is("red") || g.chance(.4) ? Pigment.LEAF_RED : g.chance(.7) ? Pigment.LEAF_AUTUMN
                : Pigment.GRAIN;
        double wide = g.uniform(.3, .62);
        double[] at = Shapes.go(x, y, a, -l * .5);
        double[] stalk = Shapes.go(at[0], at[1], a + Math.PI + g.normal(0, .5), l * .28);
        p.line(Math.max(.8, l * .05), p.ink * .9, stalk, at);
        if (l > 6) {
            Leaf.draw(p, g.chance(.3) ? Leaf.Kind.LOBED : Leaf.Kind.OVAL, at[0], at[1], a, l, wide, c, p.ink * .95);
        } else {
            p.touch(l * .45, p.ink * .9, c, Profile.LEAF, at, Shapes.pt(x, y - l * .1), Shapes.go(at[0], at[1], a, l));
        }
    }

    /** A tuft of down: bare paper, a breath of tone round it, a few hairs. */
    private static void catkin(Plant p, double x, double y, double r, double a) {
        Rng g = p.rng;
        double[][] o = Shapes.blob(g, x, y, r, r * .8, 1);
        p.brush.fill(Shapes.blob(g, x, y + r * .1, r * 1.9, r * 1.6, .6), Pigment.HALO, .16, r * .7, null, 0);
        p.brush.clear(o, Pigment.BLOSSOM_WHITE, Pigment.CLOUD, 0, r * .25, null, false);
        for (int k = 0; k < (r < 3 ? 2 : 5); k++) {
            double b = a + g.uniform(-1.4, 1.4);
            double[] e = Shapes.go(x, y, b, r * g.uniform(.9, 1.7));
            p.brush.stroke(new double[][] {{x, y}, Shapes.go(x, y, b + .3, r * .6), e}, Tip.of(.7, p.ink * g.uniform(.25, .5), Profile.NAIL)
                    .tremor(.5));
        }
        p.brush.dot(x, y + r * .15, Math.max(1, r * .18), Math.max(1.2, r * .3), a, p.ink * .7, Pigment.STAMEN);
    }
}
