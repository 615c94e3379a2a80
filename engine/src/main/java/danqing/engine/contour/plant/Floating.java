package danqing.engine.contour.plant;

import danqing.engine.contour.brush.Brush;
import danqing.engine.contour.brush.Rng;
import danqing.engine.contour.motif.Motif;
import danqing.engine.contour.motif.Subject;
import danqing.styles.Pigment;

/** 萍 菱: small leaves that lie on water in drifts, denser along one line, single ones strayed; a ripple here and there. */
final class Floating implements Motif {
    private final boolean chestnut;

    Floating(boolean chestnut) {
        this.chestnut = chestnut;
    }

    @Override
    public void draw(Brush brush, Subject s) {
        Plant p = new Plant(brush, s, "floating");
        Rng r = p.rng;
        ripples(p);
        if (chestnut) {
            int n = s.h() < 30 ? 4 : 7;
            double[] gap = r.dirichlet(n, 2.2);
            double at = 0;
            for (int k = 0; k < n; k++) {
                double u = at + gap[k] / 2;
                at += gap[k];
                double v = .3 + .6 * ((k * 5) % n + r.uniform(.1, .9)) / n;
                rosette(p, p.px(.06 + .88 * u), p.py(v), Math.min(p.h * .34, p.w * .10) * (.55 + .6 * v) * r.uniform(.8, 1.1), p.ink * (.6 + .4 * v));
            }
            return;
        }
        int drifts = 3;
        int cap = s.h() < 30 ? 26 : 90;
        for (int k = 0; k < drifts; k++) {
            double u = r.uniform(.15, .85);
            double v = .25 + .6 * (k + r.unit()) / drifts;
            int n = (int) (cap * (k == 1 ? .5 : .25));
            for (int j = 0; j < n; j++) {
                double du = r.normal(0, j % 7 == 0 ? .22 : .11);
                double dv = r.normal(0, .07) - du * .25;
                double y = Math.clamp(v + dv, .06, .97);
                double x = Math.clamp(u + du, .01, .99);
                double size = Math.clamp(p.h * .095, 1.4, 6) * (.5 + .65 * y) * r.uniform(.6, 1.2);
                pad(p, p.px(x), p.py(y), size, p.ink * (.55 + .4 * y));
            }
        }
    }

    private static void ripples(Plant p) {
        Rng r = p.rng;
        for (int k = 0; k < 7; k++) {
            double v = .15 + .8 * r.unit();
            double u = r.uniform(.05, .7);
            double l = p.w * r.uniform(.07, .2);
            double x = p.px(u);
            double y = p.py(v);
            int f = p.s.facing();
            p.line(Math.max(.7, p.line * .45), p.ink * .28, Shapes.pt(x, y), Shapes.pt(x + f * l * .35, y - 1.2), Shapes.pt(x + f * l * .7,
                    y + .8), Shapes.pt(x + f * l, y));
        }
    }

    private static void pad(Plant p, double x, double y, double r, double tone) {
        Rng g = p.rng;
        Pigment c = p.autumn && g.chance(.4) ? Pigment.LEAF_AUTUMN : g.chance(.4) ? Pigment.LEAF_YOUNG : g.chance(.6) ? Pigment.LEAF_LIGHT
                : Pigment.LEAF_DARK;
        p.brush.dot(x, y, r * .95, r * 1.8, g.normal(0, .2), tone * .85, c);
        if (r > 2.6 && g.chance(.6)) {
            p.line(.7, tone * .7, Shapes.pt(x - r, y + r * .2), Shapes.pt(x, y + r * .62), Shapes.pt(x + r, y + r * .1));
        }
    }

    /** Diamond leaves in a flat star, a white flower now and then. */
    private static void rosette(Plant p, double x, double y, double r, double tone) {
        Rng g = p.rng;
        int n = r < 7 ? 6 : 10;
        double spin = g.uniform(0, 6);
        for (int ring = 0; ring < 2; ring++) {
            for (int k = 0; k < n - ring * 3; k++) {
                double a = spin + ring * .4 + 2 * Math.PI * k / (n - ring * 3) + g.normal(0, .1);
                double l = r * (ring == 0 ? 1.35 : .72) * g.uniform(.85, 1.1);
                double cx = x + Math.cos(a) * l;
                double cy = y + Math.sin(a) * l * .42;
                double q = r * .36;
                double ux = Math.cos(a);
                double uy = Math.sin(a) * .42;
                double[][] o = {{cx - ux * q, cy - uy * q}, {cx - uy * q * 1.7, cy + ux * q * .6}, {cx + ux * q, cy + uy * q}, {cx + uy * q * 1.7,
                        cy - ux * q * .6}};
                Pigment c = p.autumn && g.chance(.4) ? Pigment.LEAF_RED : g.chance(.5) ? Pigment.LEAF_LIGHT : Pigment.LEAF_DARK;
                p.brush.clear(o, c);
                p.brush.fill(o, c, .6 * tone, 0, null, 0);
                p.line(Math.max(.7, r * .05), tone * .9, o[0], o[1], o[2]);
                p.line(Math.max(.7, r * .045), tone * .7, o[0], o[3], o[2]);
                p.line(.7, tone * .6, Shapes.pt(x, y), o[0]);
            }
        }
        if (g.chance(.4)) {
            Blossom.any(p, Blossom.PEAR, x, y - r * .25, Math.max(1.5, r * .35), Math.PI / 2, tone);
        }
    }
}
