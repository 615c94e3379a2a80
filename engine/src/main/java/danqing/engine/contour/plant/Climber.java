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
import java.util.ArrayList;
import java.util.List;

/** 藤 瓜 牵牛: stems that hang in from above and wander, cross and curl, with leaves, tendrils, and gourds, trumpets or clusters. */
final class Climber implements Motif {
    /** What climbs. */
    enum Kind { VINE, GOURD, MORNING_GLORY }

    private static final double[][] STEMS = {
        {-.03, .06, .16, .10, .30, .26, .26, .46, .44, .54, .56, .76, .50, .94},
        {-.03, .16, .20, .06, .42, .14, .58, .34, .52, .54, .70, .66, .86, .90},
        {-.03, .03, .10, .22, .30, .34, .24, .60, .34, .78, .60, .82, .78, .94},
        {-.03, .24, .14, .10, .36, .08, .54, .22, .74, .30, .80, .54, .94, .72},
    };
    private static final double[][] SIDE = {
        {.16, .08, .40, .10, .60, .24, .76, .20, .93, .38},
        {.30, .28, .50, .36, .62, .30, .80, .46, .90, .64},
        {.10, .14, .12, .40, .20, .56, .14, .76},
        {.42, .16, .40, .40, .50, .52, .46, .70},
    };

    private final Kind kind;

    Climber(Kind kind) {
        this.kind = kind;
    }

    @Override
    public void draw(Brush brush, Subject s) {
        Plant p = new Plant(brush, s, "climber");
        Rng r = p.rng;
        double unit = Math.sqrt(s.w() * s.h());
        List<double[][]> stems = new ArrayList<>();
        double[] main = STEMS[s.pose() % 4];
        double[][] first = p.path(jitter(r, main));
        first[0][0] -= s.facing() * Math.clamp(s.flip() ? s.pageWidth() - s.x() - s.w() : s.x(), 0, s.w() * .10);
        stems.add(first);
        int sides = s.h() < 90 ? 1 : kind == Kind.VINE ? 3 : 2;
        for (int k = 0; k < sides; k++) {
            double[][] side = p.path(jitter(r, SIDE[(s.pose() + k) % 4]));
            double[][] host = Curves.spline(stems.get(0), 4);
            double[] near = host[0];
            for (double[] q : host) {
                if (Math.hypot(q[0] - side[0][0], q[1] - side[0][1]) < Math.hypot(near[0] - side[0][0], near[1] - side[0][1])) {
                    near = q;
                }
            }
            side[0] = near;
            stems.add(side);
        }
        double w = Math.max(1.1, unit * (kind == Kind.VINE ? .021 : .011));
        int i = 0;
        for (double[][] path : stems) {
            leaves(p.part("back" + i++), path, unit, false);
        }
        for (int k = stems.size() - 1; k >= 0; k--) {
            stem(p.part("stem" + k), stems.get(k), k == 0 ? w : w * .62);
        }
        for (int k = 0; k < stems.size(); k++) {
            Plant q = p.part("load" + k);
            switch (kind) {
                case GOURD -> Gourds.hang(q, stems.get(k), unit, k);
                case MORNING_GLORY -> trumpets(q, stems.get(k), unit);
                default -> {
                    if (!p.bare && !p.autumn && (s.is("purple") || s.is("blossom") || s.setting().season() == Setting.Season.SPRING)) {
                        clusters(q, stems.get(k), unit);
                    }
                }
            }
            leaves(p.part("front" + k), stems.get(k), unit, true);
            tendrils(p.part("tendrils" + k), stems.get(k), unit);
        }
    }

    private static double[] jitter(Rng r, double[] c) {
        double[] out = c.clone();
        for (int i = 2; i < c.length; i++) {
            out[i] = Math.clamp(c[i] + r.normal(0, .022), .02, .96);
        }
        return out;
    }

    private void stem(Plant p, double[][] path, double w) {
        if (kind == Kind.VINE && w >= 5) {
            Wood.limb(p, path, w, w * .3, p.ink, Wood.Bark.OLD);
        } else {
            p.brush.stroke(path, Tip.of(w, p.ink, Profile.of(0, 1, .3, .75, .5, .85, 1, .35)).tremor(1.5).wash(.5)
                    .pigment(kind == Kind.VINE || p.bare ? Pigment.BARK_DARK : Pigment.LEAF_DARK));
            if (p.snow) {
                Wood.limb(p, path, Math.min(4.8, w), w * .3, p.ink, Wood.Bark.PLAIN);
            }
        }
        if (kind == Kind.VINE) {
            double[][] twine = Curves.offset(Curves.spline(path, 7), 0);
            double[][] nor = Curves.normals(twine);
            for (int i = 0; i < twine.length; i++) {
                double o = w * 1.1 * Math.sin(i * .55);
                twine[i] = Shapes.pt(twine[i][0] + nor[i][0] * o, twine[i][1] + nor[i][1] * o);
            }
            p.brush.stroke(twine, Tip.of(Math.max(.9, w * .3), p.ink * .85, Profile.TAPER).tremor(1.4).wash(.4).pigment(Pigment.BARK_DARK));
        }
    }

    private void leaves(Plant p, double[][] path, double unit, boolean front) {
        Rng g = p.rng;
        double[][] d = Curves.spline(path, 4);
        double l = Math.clamp(unit * (kind == Kind.GOURD ? .15 : kind == Kind.VINE ? .055 : .105), 3, 110);
        double step = l * (kind == Kind.VINE ? p.h < 90 ? 1.9 : .95 : 1.25) / 4;
        for (double at = d.length * .05 + step * g.unit(); at < d.length; at += step * g.uniform(.6, 1.7)) {
            if (g.chance(front ? .55 : .45) || p.bare && g.chance(.8)) {
                continue;
            }
            int i = (int) at;
            double a = Shapes.heading(d, i) + g.sign() * g.uniform(.5, 1.5);
            double q = l * g.uniform(.65, 1.15) * (1.15 - .45 * at / d.length);
            double[] e = Shapes.go(d[i][0], d[i][1], a, q * .35);
            double tone = p.ink * (front ? .95 : .62);
            p.line(Math.max(.8, q * .03), tone, d[i], e);
            double down = a + (-Math.PI / 2 - a) * (Math.cos(a) > -2 ? .35 : 0);
            Pigment green = p.bare ? Pigment.GRASS_DRY : p.autumn && g.chance(.5) ? g.chance(.5) ? Pigment.LEAF_AUTUMN : Pigment.LEAF_RED
                    : g.chance(.4) ? Pigment.LEAF_LIGHT : Pigment.LEAF_DARK;
            switch (kind) {
                case GOURD -> Leaf.draw(p, Leaf.Kind.LOBED, e[0], e[1], down, q, 1.15, green, tone);
                case MORNING_GLORY -> Leaf.draw(p, Leaf.Kind.HEART, e[0], e[1], down, q, .95, green, tone);
                default -> {
                    for (int k = 0; k < 3; k++) {
                        Leaf.draw(p, Leaf.Kind.OVAL, e[0], e[1], down + (k - 1) * .75 + g.normal(0, .1), q * (k == 1 ? 1 : .78), .55, green, tone);
                    }
                }
            }
        }
    }

    /** Tendrils that reach and curl into springs. */
    private static void tendrils(Plant p, double[][] path, double unit) {
        Rng g = p.rng;
        double[][] d = Curves.spline(path, 4);
        for (int k = 0; k < (p.h < 90 ? 1 : 3); k++) {
            int i = g.integer(d.length / 4, d.length);
            double a = Shapes.heading(d, i) + g.sign() * g.uniform(.4, 1);
            double l = unit * g.uniform(.05, .1);
            double turn = g.sign();
            double[] m = Shapes.go(d[i][0], d[i][1], a, l);
            List<double[]> q = new ArrayList<>(List.of(d[i], m));
            double[] c = m;
            for (int j = 1; j < 9; j++) {
                c = Shapes.go(c[0], c[1], a + turn * j * .85, l * .34 * (1 - j * .085));
                q.add(c);
            }
            p.brush.stroke(q.toArray(double[][]::new), Tip.of(Math.max(.8, unit * .004), p.ink * .85, Profile.TAPER).wash(.3).pigment(p.bare
                    ? Pigment.BARK_DARK : Pigment.LEAF_DARK));
        }
    }

    /** Morning glories: a flared rim of five soft folds, a pale throat, a tube. */
    private static void trumpets(Plant p, double[][] path, double unit) {
        Rng g = p.rng;
        double[][] d = Curves.spline(path, 4);
        Pigment colour = p.s.is("red") ? Pigment.BLOSSOM_PINK : p.s.is("purple") || p.s.pose() % 3 == 1 ? Pigment.BLOSSOM_PURPLE
                : Pigment.FEATHER_BLUE;
        int n = p.h < 90 ? 2 : 4;
        for (int k = 0; k < n; k++) {
            int i = Math.min(d.length - 1, (int) (d.length * (.12 + .85 * (k + g.uniform(.1, .9)) / n)));
            double a = Math.PI / 2 + g.normal(0, .8);
            double r = unit * g.uniform(.058, .082);
            double[] c = Shapes.go(d[i][0], d[i][1], a, r * 1.25);
            if (k == n - 1) {
                Corolla bud = Blossom.MAGNOLIA.tinted(colour, Pigment.BLOSSOM_WHITE);
                p.line(Math.max(.9, r * .06), p.ink, d[i], c);
                Blossom.bud(p, bud, c[0], c[1], r * .42, Math.PI / 2 - a, p.ink);
            } else {
                trumpet(p, d[i], c, r, a, g.uniform(.4, .95), colour);
            }
        }
    }

    private static void trumpet(Plant p, double[] root, double[] c, double r, double a, double view, Pigment colour) {
        Rng g = p.rng;
        double lean = Math.PI / 2 - a;
        double cl = Math.cos(lean);
        double sl = Math.sin(lean);
        int n = 25;
        double[][] rim = new double[n][];
        double spin = g.uniform(0, 6.3);
        for (int i = 0; i < n; i++) {
            double b = 2 * Math.PI * i / n;
            double q = r * (1 + .07 * Math.cos(5 * b + spin) + g.uniform(-.015, .015));
            double u = q * Math.cos(b);
            double v = q * Math.sin(b) * view;
            rim[i] = Shapes.pt(c[0] + u * cl - v * sl, c[1] + u * sl + v * cl);
        }
        double[][] tube = {Shapes.pt(c[0] - cl * r * .5, c[1] - sl * r * .5), Shapes.between(root, c, .35), root, Shapes.between(root, c, .4),
                Shapes.pt(c[0] + cl * r * .5, c[1] + sl * r * .5)};
        p.brush.clear(tube, Pigment.BLOSSOM_WHITE, colour, 0, .3, null, true);
        p.line(Math.max(.8, r * .05), p.ink * .8, tube[0], tube[1], root);
        p.line(Math.max(.8, r * .05), p.ink * .8, tube[4], tube[3], root);
        p.brush.dot(root[0], root[1], r * .2, r * .36, a, p.ink, Pigment.LEAF_DARK);
        p.brush.clear(rim, colour);
        p.brush.fill(rim, colour, .75, 0, null, 0);
        p.brush.fill(Shapes.blob(g, c[0], c[1] + r * .05, r * .42, r * .42 * view, .4), Pigment.BLOSSOM_WHITE, .9, r * .12, null, 0);
        p.brush.fill(Shapes.blob(g, c[0], c[1], r * .2, r * .2 * view, .3), Pigment.BLOSSOM_YELLOW, .5, r * .1, null, 0);
        for (int k = 0; k < 5; k++) {
            double b = (Math.PI * 2 * k - spin + Math.PI) / 5;
            double[] e = rim[Math.floorMod((int) Math.round(b / (2 * Math.PI) * n), n)];
            p.brush.stroke(new double[][] {Shapes.between(c, e, .18), Shapes.between(c, e, .6), Shapes.between(c, e, .95)}, Tip.of(Math.max(.9,
                    r * .09), p.ink * .55, Profile.ORCHID)
                    .wash(.6).pigment(Pigment.BLOSSOM_PURPLE));
        }
        p.line(Math.max(.8, r * .05), p.ink * .85, Shapes.slice(rim, 0, 14));
        p.line(Math.max(.8, r * .05), p.ink * .85, Shapes.slice(rim, 13, n));
    }

    /** Wisteria: long hanging clusters, full above and thin at their ends. */
    private static void clusters(Plant p, double[][] path, double unit) {
        Rng g = p.rng;
        double[][] d = Curves.spline(path, 4);
        int n = p.h < 90 ? 2 : 4;
        for (int k = 0; k < n; k++) {
            double[] at = d[Math.min(d.length - 1, (int) (d.length * (.12 + .8 * (k + g.uniform(.1, .9)) / n)))];
            double l = Math.min(unit * g.uniform(.16, .3), p.y + p.h - at[1]);
            double q = Math.max(1.4, unit * .017);
            p.line(Math.max(.8, q * .2), p.ink * .8, at, Shapes.pt(at[0] + l * .03, at[1] + l * .5), Shapes.pt(at[0], at[1] + l));
            for (int j = 0; j < 20; j++) {
                double t = j / 20.0;
                double w = q * 2.4 * (1 - t) + q * .3;
                double gx = at[0] + g.normal(0, w * .55);
                double gy = at[1] + l * t;
                p.dab(q * g.uniform(.9, 1.4), .9, g.chance(.25) ? Pigment.BLOSSOM_WHITE : Pigment.BLOSSOM_PURPLE, Profile.DOT,
                        Shapes.pt(gx - q * .5, gy), Shapes.pt(gx, gy + q * .2), Shapes.pt(gx + q * .6, gy + q * .3));
                if (j % 3 == 0) {
                    p.line(.8, p.ink * .5, Shapes.pt(gx - q * .5, gy), Shapes.pt(gx + q * .5, gy + q * .4));
                }
            }
        }
    }
}
