package danqing.engine.contour.plant;

import danqing.engine.contour.brush.Brush;
import danqing.engine.contour.brush.Profile;
import danqing.engine.contour.brush.Rng;
import danqing.engine.contour.brush.Tip;
import danqing.engine.contour.motif.Motif;
import danqing.engine.contour.motif.Subject;
import danqing.styles.Pigment;
import java.util.ArrayList;
import java.util.List;

/** Flowers that stand on the ground (牡丹 菊 水仙 杜鹃花 萱草 花): host, guests and buds on their own stems, leaves behind and before. */
final class Bush implements Motif {
    /** Which flower. */
    enum Kind { PEONY, CHRYSANTHEMUM, NARCISSUS, AZALEA, DAYLILY, FLOWER }

    private static final double[][][] PLANS = {
        {{.40, .26, 1.0}, {.70, .44, .80}, {.20, .52, .66}, {.58, .10, .34}, {.84, .26, .3}},
        {{.60, .28, 1.0}, {.28, .40, .82}, {.80, .56, .62}, {.42, .10, .34}, {.14, .62, .34}},
        {{.34, .40, .9}, {.64, .24, .95}, {.82, .52, .62}, {.20, .18, .34}, {.48, .62, .5}},
        {{.52, .22, .95}, {.24, .36, .75}, {.76, .42, .82}, {.38, .58, .55}, {.64, .08, .3}},
    };

    private final Kind kind;

    Bush(Kind kind) {
        this.kind = kind;
    }

    @Override
    public void draw(Brush brush, Subject s) {
        Plant p = new Plant(brush, s, "bush");
        if (kind == Kind.FLOWER) {
            meadow(p);
            return;
        }
        if (kind == Kind.AZALEA) {
            azalea(p);
            return;
        }
        Rng r = p.rng;
        Corolla c = colour(s);
        double u = Math.min(p.w * .95, p.h * 1.05);
        double radius = u * switch (kind) {
            case PEONY -> .195;
            case CHRYSANTHEMUM -> .165;
            case DAYLILY -> .155;
            default -> .115;
        };
        boolean withered = s.is("withered");
        List<double[]> heads = new ArrayList<>();
        double[][] plan = PLANS[s.pose() % 4];
        int n = s.h() < 50 ? 3 : 5;
        double[] base = {p.px(s.pose() % 2 == 0 ? .46 : .54), p.foot};
        for (int k = 0; k < n; k++) {
            double[] q = plan[k];
            heads.add(new double[] {p.px(Math.clamp(q[0] + r.normal(0, .025), .12, .88)), p.py(Math.clamp(q[1] + r.normal(0, .02), .08, .7)),
                    radius * q[2]});
        }
        if (kind == Kind.NARCISSUS || kind == Kind.DAYLILY) {
            strapLeaves(p.part("blades"), base, u, 0);
        }
        for (int k = n - 1; k >= 0; k--) {
            stem(p.part("stem" + k), base, heads.get(k), radius);
        }
        if (kind == Kind.PEONY || kind == Kind.CHRYSANTHEMUM) {
            leaves(p.part("back"), base, heads, u, true);
        }
        for (int k = n - 1; k >= 0; k--) {
            double[] q = heads.get(k);
            Plant f = p.part("head" + k);
            double lean = Math.atan2(q[0] - base[0], base[1] - q[1]) * .8 + f.rng.normal(0, .12);
            double tone = p.ink * (k == 0 ? 1 : .88);
            if (q[2] < radius * .42) {
                Blossom.bud(f, c, q[0], q[1], Math.max(1.4, q[2] * .95), lean, tone);
            } else if (withered) {
                Blossom.back(f, c.tinted(Pigment.GRASS_DRY, Pigment.BARK), q[0], q[1], q[2] * .7, lean + 1.2, tone);
            } else {
                double view = kind == Kind.DAYLILY || kind == Kind.NARCISSUS ? k % 2 == 0 ? f.rng.uniform(.7, .95) : f.rng.uniform(.3, .5)
                        : k == 0 ? f.rng.uniform(.66, .8) : k == 1 ? f.rng.uniform(.4, .55) : f.rng.uniform(.5, .9);
                Corolla own = kind == Kind.CHRYSANTHEMUM && k == 1 && s.pose() % 2 == 1 && !s.is("yellow") ? c.tinted(Pigment.BLOSSOM_WHITE,
                        Pigment.BLOSSOM_YELLOW) : c;
                own.draw(f, q[0], q[1], q[2], view, lean, tone);
            }
        }
        if (kind == Kind.PEONY || kind == Kind.CHRYSANTHEMUM) {
            leaves(p.part("front"), base, heads, u, false);
        } else if (kind == Kind.NARCISSUS || kind == Kind.DAYLILY) {
            strapLeaves(p.part("front"), base, u, 1);
            if (kind == Kind.NARCISSUS) {
                bulbs(p.part("bulbs"), base, u);
            }
        }
        Plant g = p.part("ground");
        for (int k = 0; k < (s.h() < 50 || kind == Kind.NARCISSUS ? 0 : 4); k++) {
            Blades.tuft(g, p.px(g.rng.uniform(.25, .75)), p.foot, p.h * g.rng.uniform(.05, .10), 4, p.ink * .7, Pigment.GRASS);
        }
    }

    private Corolla colour(Subject s) {
        Corolla c = switch (kind) {
            case PEONY -> s.pose() % 3 == 1 ? Blossom.PEONY.tinted(Pigment.BLOSSOM_RED, Pigment.FRUIT_RED) : Blossom.PEONY;
            case CHRYSANTHEMUM -> Blossom.CHRYSANTHEMUM;
            case NARCISSUS -> Blossom.NARCISSUS.tinted(Pigment.BLOSSOM_WHITE, Pigment.BLOSSOM_YELLOW);
            case DAYLILY -> Blossom.DAYLILY;
            default -> Blossom.AZALEA;
        };
        if (s.is("red")) {
            return c.tinted(Pigment.BLOSSOM_RED, Pigment.FRUIT_RED);
        }
        if (s.is("white")) {
            return c.tinted(Pigment.BLOSSOM_WHITE, Pigment.BLOSSOM_YELLOW);
        }
        if (s.is("yellow")) {
            return c.tinted(Pigment.BLOSSOM_YELLOW, Pigment.BLOSSOM_ORANGE);
        }
        if (s.is("purple")) {
            return c.tinted(Pigment.BLOSSOM_PURPLE, Pigment.BLOSSOM_PINK);
        }
        return c;
    }

    private void stem(Plant p, double[] base, double[] head, double radius) {
        Rng r = p.rng;
        double bx = base[0] + (head[0] - base[0]) * .22 + r.normal(0, radius * .34);
        double[] m = {bx + (head[0] - bx) * .32 + r.normal(0, radius * .3), base[1] + (head[1] - base[1]) * .5};
        double w = Math.max(1.1, radius * (kind == Kind.PEONY ? .095 : .065));
        Pigment c = kind == Kind.PEONY ? Pigment.BARK : Pigment.LEAF_DARK;
        p.brush.stroke(new double[][] {{bx, base[1]}, m, {head[0], head[1]}}, Tip.of(w, p.ink * .9, Profile.of(0, 1, .5, .8, 1, .6)).wash(.6)
                .pigment(c));
        if (w > 3) {
            p.line(w * .3, p.ink, Shapes.pt(bx + p.dark * w * .4, base[1]), Shapes.pt(m[0] + p.dark * w * .4, m[1]), Shapes.pt(head[0], head[1]));
        }
    }

    private void leaves(Plant p, double[] base, List<double[]> heads, double u, boolean back) {
        Rng r = p.rng;
        boolean peony = kind == Kind.PEONY;
        int per = p.h < 50 ? 2 : back ? 4 : 3;
        for (double[] q : heads) {
            for (int k = 0; k < per; k++) {
                double t = back ? r.uniform(.28, .86) : r.uniform(.16, .5);
                double x = base[0] + (q[0] - base[0]) * t * (.7 + .3 * t);
                double y = base[1] + (q[1] - base[1]) * t;
                double a = Math.PI / 2 + (k % 2 == 0 ? 1 : -1) * r.uniform(.55, 1.5) - (q[0] - base[0]) / u * .6;
                double l = u * (peony ? r.uniform(.13, .19) : r.uniform(.10, .15));
                double tone = p.ink * (back ? .72 : 1);
                Pigment green = p.autumn && r.chance(.25) ? Pigment.LEAF_AUTUMN : r.chance(.45) ? Pigment.LEAF_LIGHT : Pigment.LEAF_DARK;
                double[] e = Shapes.go(x, y, a, l * .35);
                p.line(Math.max(.8, l * .035), tone, Shapes.pt(x, y), e);
                if (e[1] + l * .4 > p.foot) {
                    continue;
                }
                if (peony) {
                    for (int j = -1; j <= 1; j++) {
                        Leaf.draw(p, Leaf.Kind.OVAL, e[0], e[1], a + j * .72 + r.normal(0, .1), l * (j == 0 ? 1 : .78), .42, green, tone);
                    }
                } else {
                    Leaf.draw(p, Leaf.Kind.CLEFT, e[0], e[1], a - Math.signum(Math.cos(a)) * .25, l * 1.1, .8, green, tone);
                }
            }
        }
    }

    /** Sword and strap leaves from the foot. */
    private void strapLeaves(Plant p, double[] base, double u, int front) {
        Rng r = p.rng;
        boolean daylily = kind == Kind.DAYLILY;
        int n = front == 1 ? 3 : p.h < 50 ? 4 : daylily ? 9 : 7;
        for (int k = 0; k < n; k++) {
            double spread = (k + r.uniform(.1, .9)) / n - .5;
            double l = u * (daylily ? r.uniform(.55, .85) : r.uniform(.5, .72)) * (front == 1 ? .62 : 1);
            double a = Math.PI / 2 - spread * (daylily ? 1.75 : 1.2);
            double side = Math.signum(Math.cos(a));
            double x = base[0] + spread * u * .12;
            double[] m = Shapes.go(x, base[1], a, l * .55);
            double[] e = Shapes.go(m[0], m[1], a - side * (daylily ? .9 : .25), l * .45);
            double tone = p.ink * (front == 1 ? 1 : r.uniform(.6, .9));
            double w = Math.max(1.2, u * (daylily ? .022 : .030));
            e[0] = Math.clamp(e[0], p.x - p.w * .04, p.x + p.w * 1.04);
            double[][] path = {{x, base[1]}, Shapes.go(x, base[1], a, l * .3), m, e};
            p.brush.stroke(path, Tip.of(w, tone * .85, Profile.of(0, .6, .3, .95, .6, 1, .9, .55, 1, .08)).wash(.8).pigment(k % 3 == 0
                    ? Pigment.LEAF_LIGHT : Pigment.LEAF_DARK));
            if (w > 3) {
                p.line(.9, tone * .8, path);
            }
        }
    }

    private static void bulbs(Plant p, double[] base, double u) {
        for (int k = 0; k < 3; k++) {
            double r = u * (k == 1 ? .085 : .065);
            double x = base[0] + (k - 1) * u * .10;
            double y = base[1] - r * .75;
            double[][] o = Shapes.blob(p.rng, x, y, r * .86, r * .9, .15);
            p.brush.clear(o, Pigment.CLOTH_LIGHT, Pigment.SAND, 0, 0, null, true);
            p.brush.fill(Shapes.blob(p.rng, x + p.dark * r * .4, y + r * .2, r * .4, r * .6, .2), Pigment.SHADE, .3, r * .2, null, 0);
            for (int j = -1; j <= 1; j++) {
                p.line(Math.max(.8, r * .05), p.ink * (j == 0 ? .5 : .85), Shapes.pt(x + j * r * .2, y - r * .95), Shapes.pt(x + j * r * .8, y),
                        Shapes.pt(x + j * r * .3, y + r * .85));
            }
            for (int j = 0; j < 4; j++) {
                p.line(.8, p.ink * .6, Shapes.pt(x + (j - 1.5) * r * .2, y + r * .85), Shapes.pt(x + (j - 1.5) * r * .35, y + r * 1.15));
            }
        }
    }

    /** A rounded shrub covered with bloom. */
    private void azalea(Plant p) {
        Rng r = p.rng;
        Corolla c = colour(p.s);
        double u = Math.min(p.w, p.h * 1.2);
        double[] base = {p.s.cx(), p.foot};
        List<double[]> ends = new ArrayList<>();
        int n = p.h < 50 ? 5 : 9;
        for (int k = 0; k < n; k++) {
            double a = Math.PI / 2 + (-1.12 + 2.24 * (k + r.uniform(.2, .8)) / n);
            double l = Math.min(p.h * .74 / Math.max(.45, Math.sin(a)), p.w * .44) * r.uniform(.7, 1.05);
            double[][] b = Skeleton.walk(r, base[0] + r.normal(0, u * .02), base[1], a, l, 3, .3, .1, 0);
            Wood.limb(p, b, Math.clamp(u * .022, 1, 4.8), 1, p.ink * .9, Wood.Bark.PLAIN);
            ends.add(b[3]);
            ends.add(Shapes.between(b[1], b[2], r.uniform(.2, 1)));
        }
        Foliage f = new Foliage(Foliage.Kind.GE, Math.clamp(u * .032, 1.8, 9), Pigment.LEAF_DARK, Pigment.LEAF_LIGHT, Pigment.LEAF_YOUNG);
        for (double[] e : ends) {
            f.clump(p, e[0], e[1], u * r.uniform(.06, .095), u * r.uniform(.05, .07), p.ink * .85, .8);
        }
        double radius = Math.clamp(u * .048, 1.6, 16);
        int cap = 0;
        for (double[] e : ends) {
            int crowd = p.h < 50 ? 2 : r.integer(2, 5);
            for (int k = 0; k < crowd && cap < 58; k++, cap++) {
                double a = Math.PI / 2 + r.normal(0, .9);
                double[] q = Shapes.go(e[0], e[1], a, radius * (k == 0 ? .3 : r.uniform(1, 2)));
                Blossom.any(p, c, q[0], q[1], radius * r.uniform(.78, 1.12), a, p.ink);
            }
        }
        Wood.roots(p, base[0], base[1], Math.max(2.6, u * .03), p.ink * .8);
    }

    /** 花: a bed of mixed wild flowers in groups. */
    private void meadow(Plant p) {
        Rng r = p.rng;
        boolean one = p.s.is("red") || p.s.is("white") || p.s.is("yellow") || p.s.is("purple");
        Pigment[] bodies = {Pigment.BLOSSOM_RED, Pigment.BLOSSOM_YELLOW, Pigment.BLOSSOM_PINK, Pigment.BLOSSOM_WHITE, Pigment.BLOSSOM_PURPLE};
        int n = p.h < 50 ? 9 : 17;
        double radius = Math.clamp(Math.min(p.h * .085, p.w * .07), 1.4, 19);
        int groups = 4;
        double[] gap = r.dirichlet(groups, 2);
        double at = 0;
        for (int g = 0; g < groups; g++) {
            double u = .08 + .84 * (at + gap[g] / 2);
            at += gap[g];
            Pigment body = bodies[(g + p.s.pose()) % bodies.length];
            Corolla c = one ? colour(p.s) : (g % 2 == 0 ? Blossom.PEACH : Blossom.ROSE).tinted(body, body == Pigment.BLOSSOM_WHITE
                    ? Pigment.BLOSSOM_YELLOW
                    : body == Pigment.BLOSSOM_YELLOW ? Pigment.BLOSSOM_ORANGE : Pigment.BLOSSOM_WHITE);
            if (one) {
                c = Blossom.PEACH.tinted(c.body(), c.deep());
            }
            Plant q = p.part("group" + g);
            int m = Math.max(2, (int) Math.round(n * gap[g]));
            double[][] heads = new double[m][];
            double foot = p.px(u);
            for (int k = 0; k < m; k++) {
                heads[k] = new double[] {Math.clamp(p.px(u + q.rng.normal(0, .075)), p.x + radius, p.x + p.w - radius),
                        p.py(Math.clamp(.18 + .5 * q.rng.unit() + .25 * Math.abs(u - .45), .08, .8))};
            }
            for (double[] e : heads) {
                double bx = foot + (e[0] - foot) * .35;
                double mx = bx + (e[0] - bx) * .4 + q.rng.normal(0, radius * .3);
                double my = (p.foot + e[1]) / 2;
                q.brush.stroke(new double[][] {{bx, p.foot - q.rng.uniform(0, .05) * p.h}, {mx, my}, e}, Tip.of(Math.max(.9, radius * .14),
                        p.ink * .85, Profile.TAPER).wash(.5).pigment(Pigment.GRASS));
                for (int k = 0; k < 2; k++) {
                    double a = Math.PI / 2 + q.rng.sign() * q.rng.uniform(.5, 1.2);
                    double l = radius * q.rng.uniform(1.1, 2);
                    if (radius > 5) {
                        Leaf.draw(q, Leaf.Kind.LANCE, mx, my + k * radius, a, l, .34, q.rng.chance(.5) ? Pigment.LEAF_LIGHT : Pigment.GRASS,
                                p.ink * .85);
                    } else {
                        double[] z = Shapes.go(mx, my + k * radius, a, l);
                        q.touch(Math.max(.9, l * .25), p.ink * .8, Pigment.GRASS, Profile.LEAF, Shapes.pt(mx, my + k * radius), z);
                    }
                }
            }
            for (double[] e : heads) {
                Blossom.any(q, c, e[0], e[1], radius * q.rng.uniform(.75, 1.15), Math.PI / 2 + q.rng.normal(0, .5), p.ink);
            }
        }
        for (int k = 0; k < 9; k++) {
            Blades.tuft(p, p.px(r.uniform(.1, .88)), p.foot, Math.min(p.h, p.w) * r.uniform(.14, .32), 5, p.ink * r.uniform(.5, .9), Pigment.GRASS);
        }
    }
}
