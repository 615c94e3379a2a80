package danqing.engine.contour.plant;

import danqing.engine.contour.brush.Brush;
import danqing.engine.contour.brush.Curves;
import danqing.engine.contour.brush.Noise;
import danqing.engine.contour.brush.Profile;
import danqing.engine.contour.brush.Rng;
import danqing.engine.contour.brush.Tip;
import danqing.engine.contour.motif.Motif;
import danqing.engine.contour.motif.Subject;
import danqing.styles.Pigment;
import java.util.ArrayList;
import java.util.List;

/** 芭蕉: a stem of sheaths, huge arching leaves with a heavy rib, torn along the veins; one rolled new leaf stands up. */
final class Banana implements Motif {
    @Override
    public void draw(Brush brush, Subject s) {
        Plant p = new Plant(brush, s, "banana");
        Rng r = p.rng;
        int stems = s.w() > s.h() * 1.1 ? 3 : s.pose() % 3 == 0 ? 1 : 2;
        double[] at = stems == 1 ? new double[] {.5} : stems == 2 ? new double[] {.62, .38} : new double[] {.74, .24, .48};
        for (int k = 0; k < stems; k++) {
            stem(p.part("stem" + k), at[k] + r.uniform(-.03, .03), k == stems - 1 ? 1 : r.uniform(.62, .82), k == stems - 1 ? 1 : .72, k);
        }
    }

    private void stem(Plant p, double u, double tall, double near, int index) {
        Rng r = p.rng;
        double x = p.px(u);
        double h = p.h * tall;
        double w = Math.min(h * .075, p.w * .12);
        double tone = p.ink * near;
        double lean = r.uniform(-.06, .06) * h;
        double[] neck = {x + lean, p.foot - h * .46};
        double[][] path = {{x, p.foot}, {x + lean * .3, p.foot - h * .24}, neck};
        List<double[]> leaves = new ArrayList<>();
        int n = p.h < 70 ? 5 : 8 + (p.s.pose() + index) % 3;
        for (int k = 0; k < n; k++) {
            double a = Math.PI / 2 + (-1.25 + 2.5 * (k + r.uniform(.1, .9)) / n);
            leaves.add(new double[] {a, Math.min(h * r.uniform(.36, .52), p.w * .55) * (Math.abs(a - Math.PI / 2) < .5 ? 1.02 : 1)});
        }
        leaves.sort((a, b) -> Double.compare(Math.abs(a[0] - Math.PI / 2), Math.abs(b[0] - Math.PI / 2)));
        int half = leaves.size() / 2;
        for (int k = 0; k < half; k++) {
            leaf(p, neck, leaves.get(k)[0], leaves.get(k)[1], tone * .78, h);
        }
        double[][] d = Curves.spline(path, 3);
        double[] wide = new double[d.length];
        for (int i = 0; i < wide.length; i++) {
            wide[i] = w * (.62 - .30 * i / wide.length) * (1 + .08 * Noise.at(i * .3, r.seed()));
        }
        double[][] poly = Shapes.ribbon(d, Curves.normals(d), wide);
        p.brush.clear(poly, Pigment.LEAF_YOUNG, Pigment.GRASS_DRY, 0, 0, null, true);
        p.brush.fill(poly, Pigment.INK, .2 * tone, .6, null, 0);
        for (int k = 0; k < 5; k++) {
            double v = -.9 + 1.8 * k / 4 + r.normal(0, .1);
            int a = r.integer(0, d.length / 3);
            int b = r.integer(d.length * 2 / 3, d.length);
            double[][] nor = Curves.normals(d);
            double[][] q = new double[(b - a) / 3 + 1][];
            for (int i = 0; i < q.length; i++) {
                int j = Math.min(d.length - 1, a + i * 3);
                q[i] = Shapes.pt(d[j][0] + nor[j][0] * v * wide[j], d[j][1] + nor[j][1] * v * wide[j]);
            }
            if (q.length > 1) {
                p.brush.stroke(q, Tip.of(Math.max(.9, p.line * (Math.abs(v) > .7 ? 1 : .6)), tone * r.uniform(.6, 1), Profile.NAIL).dry(p.h > 160
                        && r.chance(.4) ? .3 : 0).wash(.3));
            }
        }
        Wood.roots(p, x, p.foot, w * .8, tone);
        for (int k = half; k < leaves.size(); k++) {
            leaf(p, neck, leaves.get(k)[0], leaves.get(k)[1], tone, h);
        }
        double[] top = {neck[0] + lean * .6 + r.uniform(-.03, .03) * h, neck[1] - Math.min(h * .42, neck[1] - p.y)};
        p.brush.stroke(new double[][] {neck, {neck[0] + lean * .3, (neck[1] + top[1]) / 2}, top}, Tip.of(w * .55, tone * .8, Profile.LEAF).wash(.6)
                .pigment(Pigment.LEAF_YOUNG));
        p.line(p.line * .7, tone, neck, Shapes.pt(neck[0] + lean * .3 + 2, (neck[1] + top[1]) / 2), top);
    }

    private void leaf(Plant p, double[] neck, double angle, double length, double tone, double h) {
        Rng r = p.rng;
        int side = Math.cos(angle) >= 0 ? 1 : -1;
        double droop = r.uniform(.5, 1.15) * (1.25 - Math.sin(angle) * .7);
        int n = 15;
        double[][] mid = new double[n][];
        mid[0] = neck;
        double a = angle;
        for (int i = 1; i < n; i++) {
            a += -side * droop * 2.0 / n * (i > 4 ? 1.25 : .35) + (p.wind() * -.04);
            mid[i] = Shapes.go(mid[i - 1][0], mid[i - 1][1], a, length * 1.1 / (n - 1));
            mid[i][0] = Math.clamp(mid[i][0], p.x - p.w * .06, p.x + p.w * 1.06);
        }
        double[][] nor = Curves.normals(mid);
        double width = length * r.uniform(.14, .20);
        double fold = r.uniform(.35, .95);
        for (int sgn = -1; sgn <= 1; sgn += 2) {
            half(p, mid, nor, width * (sgn < 0 ? fold : 1), sgn, tone);
        }
        p.brush.stroke(Curves.thin(mid, 3), Tip.of(Math.max(1.2, length * .028), tone, Profile.TAPER).wash(.4).pigment(Pigment.LEAF_YOUNG));
        p.brush.stroke(Curves.thin(mid, 3), Tip.of(Math.max(.9, length * .011), tone, Profile.NAIL));
    }

    /** Half a leaf in two to four pieces, torn along the veins. */
    private static void half(Plant p, double[][] mid, double[][] nor, double width, int sgn, double tone) {
        Rng r = p.rng;
        int n = mid.length;
        int from = 2;
        boolean lit = sgn * nor[n / 2][1] < 0;
        while (from < n - 1) {
            int to = Math.min(n - 1, from + r.integer(3, 8));
            if (n - 1 - to < 2) {
                to = n - 1;
            }
            List<double[]> o = new ArrayList<>();
            for (int i = from; i <= to; i++) {
                double t = i / (n - 1.0);
                double q = width * Math.pow(Math.sin(Math.PI * Math.pow(Math.max(0, t - .1) / .9, .75)), .7) * sgn;
                double slip = to == n - 1 && i == to ? 0 : .7 * width * .35;
                o.add(Shapes.pt(mid[i][0] + nor[i][0] * q + (mid[Math.min(n - 1, i + 1)][0] - mid[i - 1][0]) * .5 * slip / Math.max(1, width),
                        mid[i][1] + nor[i][1] * q + (mid[Math.min(n - 1, i + 1)][1] - mid[i - 1][1]) * .5 * slip / Math.max(1, width) + r.normal(0,
                                width * .03)));
            }
            double[][] edge = o.toArray(double[][]::new);
            double[][] poly = Curves.join(edge, Curves.reverse(Shapes.slice(mid, from, to + 1)));
            Pigment c = p.autumn ? lit ? Pigment.LOTUS_LEAF : Pigment.NEEDLE : lit ? Pigment.LEAF_LIGHT : Pigment.LEAF_DARK;
            p.brush.clear(poly, p.autumn && r.chance(.2) ? Pigment.GRASS_DRY : c);
            p.brush.fill(poly, c, .55 * tone, .5, null, 0);
            p.brush.fill(poly, Pigment.INK, (lit ? .10 : .30) * tone, width * .1, null, 0);
            if (edge.length > 2) {
                p.brush.stroke(edge, Tip.of(Math.max(.8, p.line * .55), tone * r.uniform(.6, .95), Profile.ORCHID));
            }
            if (width > 7) {
                int veins = Math.min(9, (to - from) * 2);
                for (int k = 0; k < veins; k++) {
                    double f = from + (to - from) * (k + r.uniform(.2, .8)) / veins;
                    int i = (int) f;
                    int j = Math.clamp(i - from, 0, edge.length - 1);
                    p.brush.stroke(new double[][] {mid[i], Shapes.between(mid[i], edge[j], .5), Shapes.between(mid[i], edge[j], r.uniform(.7, .95))},
                            Tip.of(Math.max(.75, p.line * .38), tone * r.uniform(.4, .7), Profile.NAIL).tremor(.6));
                }
            }
            if (to == n - 1) {
                break;
            }
            from = to;
        }
    }
}
