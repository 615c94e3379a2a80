package danqing.engine.contour.plant;

import danqing.engine.contour.brush.Brush;
import danqing.engine.contour.brush.Curves;
import danqing.engine.contour.brush.Profile;
import danqing.engine.contour.brush.Rng;
import danqing.engine.contour.brush.Tip;
import danqing.engine.contour.motif.Motif;
import danqing.engine.contour.motif.Subject;
import danqing.styles.Pigment;

/** 竹: culms of unequal girth and tone, internodes pressed at both ends with a gap between, hooks at the nodes, leaves in 个 and 介, bent by wind. */
final class Bamboo implements Motif {
    private static final Profile JOINT = Profile.of(0, 1.12, .05, 1.18, .14, .9, .5, .84, .86, .9, .95, 1.18, 1, 1.05);
    private static final double[] SHARES = {.6, .75, .9, 1, 1.05, 1.05, .95, .85, .75, .65};

    @Override
    public void draw(Brush brush, Subject s) {
        Plant p = new Plant(brush, s, "bamboo");
        int n = s.h() < 80 ? 4 : (int) Math.clamp(s.w() / s.h() * 7.5, 2, 9);
        double[] share = p.rng.dirichlet(n, 2.4);
        double[] at = new double[n];
        double run = 0;
        for (int k = 0; k < n; k++) {
            at[k] = run + share[k] / 2;
            run += share[k];
        }
        int host = s.pose() % 2 == 0 ? n / 3 : n - 1 - n / 3;
        for (int k = 0; k < n; k++) {
            if (k != host) {
                double far = p.rng.uniform(.36, .8);
                culm(p.part("c" + k), .16 + .68 * at[k], p.rng.uniform(.6, .96), p.rng.uniform(.55, .9), far, k);
            }
        }
        culm(p.part("host"), .16 + .68 * at[host], .97, 1.1, 1, host);
        Plant g = p.part("ground");
        for (int k = 0; k < (s.h() < 80 ? 0 : 4); k++) {
            Blades.tuft(g, s.x() + s.w() * g.rng.uniform(.12, .88), s.foot(), s.h() * g.rng.uniform(.03, .06), 4, p.ink * .7, Pigment.GRASS);
        }
    }

    private void culm(Plant p, double u, double tall, double girth, double far, int index) {
        Rng r = p.rng;
        double h = p.h * tall;
        double tone = p.ink * far;
        double w = Math.clamp(p.h * .021 * girth, 1.1, 15);
        double x = p.x + p.w * u;
        double y = p.foot + r.uniform(-.012, .012) * p.h;
        double a = Math.PI / 2 - p.wind() * .25 + r.normal(0, .05);
        double sum = 0;
        int joints = p.h < 80 ? 5 : SHARES.length;
        for (int i = 0; i < joints; i++) {
            sum += SHARES[i];
        }
        double reach = h * .90 / sum;
        double[][] nodes = new double[joints + 1][];
        nodes[0] = Shapes.pt(x, y);
        double lean = r.normal(0, .030);
        for (int i = 0; i < joints; i++) {
            double l = SHARES[i] * reach;
            double ww = w * (1 - .45 * i / joints);
            double[] e = Shapes.go(x, y, a, l);
            e[0] = Math.clamp(e[0], p.x + p.w * .10, p.x + p.w * .90);
            internode(p, x, y, e[0], e[1], ww, tone, far > .8 && w > 6 && i % 3 == 1);
            if (i > 0 && w > 2) {
                p.brush.stroke(new double[][] {{x - ww * .64, y - ww * .08}, {x, y + ww * .17}, {x + ww * .64, y - ww * .12}},
                        Tip.of(Math.max(.8, ww * .26), Math.min(1, tone * 1.2), Profile.BONE).wash(.3));
            }
            x = e[0];
            y = e[1];
            nodes[i + 1] = Shapes.pt(x, y);
            a += lean + r.normal(0, .03) - p.wind() * .02 * i;
        }
        leaves(p, nodes, w, tone, far, index);
    }

    private static void internode(Plant p, double x, double y, double ex, double ey, double w, double tone, boolean dry) {
        double gx = (ex - x) * .018;
        double gy = (ey - y) * .018;
        double[][] line = {{x + gx, y + gy}, {(x + ex) / 2, (y + ey) / 2}, {ex - gx, ey - gy}};
        if (w > 3.5) {
            double[][] d = Curves.resample(line, Math.max(2, w * .5));
            double[] half = new double[d.length];
            for (int i = 0; i < half.length; i++) {
                half[i] = .5 * w * JOINT.at(i / (half.length - 1.0));
            }
            p.brush.clear(Shapes.ribbon(d, Curves.normals(d), half), Pigment.BAMBOO, Pigment.MOSS, 0, 0, null, true);
        }
        p.brush.stroke(line, Tip.of(w, tone * .80, JOINT).dry(dry ? .42 : 0).wash(.5).tremor(.5).pigment(Pigment.BAMBOO));
        if (w > 3.5) {
            double o = p.dark * w * .28;
            p.brush.washStroke(new double[][] {{x + o, y}, {(x + ex) / 2 + o, (y + ey) / 2}, {ex + o, ey}}, Tip.of(w * .42, .42 * tone,
                    Profile.EVEN).soft(w * .09).fade(1, 1), false);
            p.brush.washStroke(new double[][] {{x - o, y + gy}, {(x + ex) / 2 - o, (y + ey) / 2}, {ex - o, ey - gy}},
                    Tip.of(w * .18, .5, Profile.EVEN).soft(w * .06).pigment(Pigment.LEAF_YOUNG), false);
        }
    }

    private static void leaves(Plant p, double[][] nodes, double w, double tone, double far, int index) {
        Rng r = p.rng;
        double l = Math.clamp(Math.min(p.h * .105, p.w * .2), 6, 62);
        int from = nodes.length / 2 - 2 + index % 3;
        for (int i = Math.max(1, from); i < nodes.length; i++) {
            int side = (i + index) % 2 == 0 ? 1 : -1;
            if (i < nodes.length - 1 && r.chance(.12)) {
                continue;
            }
            if (nodes[i][0] + side * p.w * .3 + p.wind() * l > p.x + p.w) {
                side = -1;
            } else if (nodes[i][0] + side * p.w * .3 + p.wind() * l < p.x) {
                side = 1;
            }
            double a = i == nodes.length - 1 ? Math.PI / 2 - side * .3 : Math.PI / 2 - side * r.uniform(.45, .95);
            double[][] twig = Skeleton.walk(r, nodes[i][0], nodes[i][1], a, Math.min(p.h * r.uniform(.07, .17), p.w * .24), 3, .2, -.04, 0);
            p.brush.stroke(twig, Tip.of(Math.max(.9, w * .16), tone, Profile.TAPER).wash(.4).pigment(Pigment.BAMBOO));
            group(p, twig[3][0], twig[3][1], l * r.uniform(.8, 1.1), tone * r.uniform(.85, 1.1), -side * .15 + p.wind() * 1.1);
            if (r.chance(.75)) {
                group(p, twig[2][0], twig[2][1], l * r.uniform(.6, .9), tone * r.uniform(.6, .9), side * .3 + p.wind() * 1.1);
            }
            if (far > .6 && r.chance(.7)) {
                group(p, twig[1][0], twig[1][1] + l * .1, l * r.uniform(.6, .85), tone * .7, side * .5 + p.wind());
            }
        }
    }

    /** 个 and 介: three to five leaves from one point, the middle longest, none parallel. {@code tilt}: radians to the right. */
    static void group(Plant p, double x, double y, double l, double tone, double tilt) {
        Rng r = p.rng;
        int n = p.h < 80 ? 3 : r.integer(3, 6);
        for (int k = 0; k < n; k++) {
            double spread = n == 1 ? 0 : -.8 + 1.6 * k / (n - 1) + r.normal(0, .16);
            double a = -Math.PI / 2 + tilt + spread;
            double q = l * r.uniform(.6, 1.1) * (1.12 - .35 * Math.abs(spread));
            double bend = r.normal(0, .12);
            double[] m = Shapes.go(x, y, a, q * .35);
            double[] e = Shapes.go(x, y, a + bend, q);
            p.brush.stroke(new double[][] {{x, y}, m, e}, Tip.of(Math.max(1.1, l * r.uniform(.12, .17)), Math.min(1, tone * r.uniform(.8, 1.05)),
                    Profile.LEAF).wash(.55).tremor(.7)
                    .fade(1, .82).pigment(r.chance(.72) ? Pigment.BAMBOO : Pigment.MOSS));
        }
        if (p.snow && l > 9 && r.chance(.6)) {
            Foliage.snowCap(p, x + tilt * l * .2, y + l * .16, l * .30, l * .20);
        }
    }
}
