package danqing.engine.contour.plant;

import danqing.engine.contour.brush.Brush;
import danqing.engine.contour.brush.Curves;
import danqing.engine.contour.brush.Profile;
import danqing.engine.contour.brush.Rng;
import danqing.engine.contour.brush.Tip;
import danqing.engine.contour.motif.Motif;
import danqing.engine.contour.motif.Subject;
import danqing.styles.Pigment;

/** 棕榈: a shaggy straight stem of old sheaths and a head of fan leaves on long stalks, fronts, sides and hanging dead ones. */
final class Palm implements Motif {
    @Override
    public void draw(Brush brush, Subject s) {
        Plant p = new Plant(brush, s, "palm");
        Rng r = p.rng;
        int n = s.w() > s.h() * .6 && s.h() > 90 ? 2 : 1;
        for (int k = 0; k < n; k++) {
            boolean host = k == n - 1;
            one(p.part("palm" + k), n == 1 ? .5 : host ? .40 : .72 + r.uniform(-.03, .03), host ? 1 : r.uniform(.6, .74), host ? 1 : .7);
        }
    }

    private void one(Plant p, double u, double tall, double near) {
        Rng r = p.rng;
        double tone = p.ink * near;
        double h = p.h * tall;
        double x = p.px(u);
        double fan = Math.min(h * .20, p.w * .26);
        double lean = r.uniform(-.05, .09) * h * p.s.facing();
        double[] top = {x + lean, p.foot - h + fan * 1.35};
        double w = Math.max(1.5, h * .052);
        double[][] path = {{x, p.foot}, {x + lean * .15, p.foot - h * .3}, {x + lean * .6, (p.foot - h * .3 + top[1]) / 2}, top};
        int fans = h < 80 ? 7 : 12;
        for (int k = 0; k < fans / 2; k++) {
            fan(p, top, Math.PI / 2 + r.uniform(-1.5, 1.5), fan, tone * .66, h);
        }
        stem(p, path, w, tone);
        for (int k = fans / 2; k < fans; k++) {
            double a = Math.PI / 2 + (k % 2 == 0 ? 1 : -1) * (.25 + 1.75 * (k - fans / 2.0) / (fans / 2.0)) + r.normal(0, .15);
            fan(p, top, a, fan * r.uniform(.8, 1.05), tone, h);
        }
    }

    private static void stem(Plant p, double[][] path, double w, double tone) {
        Rng r = p.rng;
        if (w < 4) {
            p.brush.stroke(path, Tip.of(w, tone, Profile.EVEN).wash(.5).pigment(Pigment.BARK_DARK));
            return;
        }
        double[][] d = Curves.spline(path, 3);
        double[][] nor = Curves.normals(d);
        double[] half = new double[d.length];
        for (int i = 0; i < half.length; i++) {
            half[i] = w * (.42 + .16 * i / half.length) * (i < 4 ? 1.3 : 1);
        }
        double[][] poly = Shapes.ribbon(d, nor, half);
        p.brush.clear(poly, Pigment.BARK, Pigment.BARK_DARK, 0, .4, null, true);
        p.brush.fill(poly, Pigment.INK, .3 * tone, 1, null, 0);
        int step = (int) Math.max(2, w * .22);
        for (int i = 0; i < d.length - 1; i += step) {
            for (int sgn = -1; sgn <= 1; sgn += 2) {
                double[] a = {d[i][0] + nor[i][0] * half[i] * sgn * .1, d[i][1] - w * .05};
                double[] b = {d[i][0] + nor[i][0] * half[i] * sgn * 1.02, d[i][1] - w * r.uniform(.15, .4)};
                double[] c = {d[i][0] + nor[i][0] * half[i] * sgn * r.uniform(1.05, 1.35), d[i][1] + w * r.uniform(.1, .4)};
                p.brush.stroke(new double[][] {a, b, c}, Tip.of(Math.max(.9, w * .10), tone * r.uniform(.55, 1), Profile.NAIL).wash(.3));
            }
        }
        Wood.roots(p, d[0][0], d[0][1], w * .8, tone);
    }

    private static void fan(Plant p, double[] top, double angle, double r0, double tone, double h) {
        Rng r = p.rng;
        double stalk = r0 * r.uniform(.7, 1.15);
        double[] m = Shapes.go(top[0], top[1], angle, stalk * .55);
        double droop = Math.cos(angle) * .0 + r0 * .14 * Math.abs(Math.cos(angle));
        double[] hub = Shapes.go(top[0], top[1], angle, stalk);
        hub[1] += droop;
        p.brush.stroke(new double[][] {top, m, hub}, Tip.of(Math.max(.9, r0 * .045), tone, Profile.TAPER).wash(.4).pigment(Pigment.LEAF_DARK));
        boolean hanging = Math.sin(angle) < -.1;
        double out = hanging ? -Math.PI / 2 + Math.cos(angle) * .5 : angle - Math.cos(angle) * .25;
        double half = hanging ? .55 : r.chance(.3) ? .8 : r.uniform(1.2, 1.75);
        double squash = r.uniform(.55, 1);
        int n = (int) Math.clamp(r0 * .5 * half, 6, 17);
        Pigment c = hanging ? Pigment.GRASS_DRY : Pigment.LEAF_DARK;
        double[][] disc = new double[n + 1][];
        disc[0] = hub;
        for (int k = 0; k < n; k++) {
            double a = out - half + 2 * half * k / (n - 1);
            disc[k + 1] = Shapes.pt(hub[0] + Math.cos(a) * r0 * .55, hub[1] - Math.sin(a) * r0 * .55 * squash);
        }
        if (r0 > 8) {
            p.brush.clear(disc, c);
            p.brush.fill(disc, c, .4 * tone, .8, null, 0);
        }
        for (int k = 0; k < n; k++) {
            double a = out - half + 2 * half * k / (n - 1) + r.normal(0, .05);
            double l = r0 * r.uniform(.85, 1.12) * (1 - .15 * Math.abs(2.0 * k / (n - 1) - 1));
            double ex = hub[0] + Math.cos(a) * l;
            double ey = hub[1] - Math.sin(a) * l * squash;
            p.brush.stroke(new double[][] {hub, {hub[0] + Math.cos(a) * l * .6, hub[1] - Math.sin(a) * l * .6 * squash}, {ex,
                    ey + l * r.uniform(.06, .2)}},
                    Tip.of(Math.max(.9, r0 * .085), tone * r.uniform(.7, 1.05), Profile.LEAF).wash(.5).tremor(.6).pigment(!hanging && r.chance(.35)
                            ? Pigment.LEAF_LIGHT : c));
        }
    }
}
