package danqing.engine.contour.built;

import danqing.engine.contour.brush.Curves;
import danqing.engine.contour.brush.Noise;
import danqing.engine.contour.brush.Profile;
import danqing.engine.contour.brush.Tip;
import danqing.styles.Pigment;

/**
 * A roof over an eave rectangle: slopes hang in a curve, eaves sag by about 2 % and lift at the corners, the ridge is heavy and ends in owl tails (鸱尾);
 * tiles run down as thin unequal lines, thatch as short nails with a ragged eave.
 */
final class Roof {
    /** 悬山, 庑殿 (or pyramidal when the ridge is short), 歇山 */
    enum Kind { GABLE, HIP, HIP_GABLE }

    private final Axo a;
    private final Hand h;
    private final Kind kind;
    private final boolean thatch;
    private final Pigment cover;
    private final double x0;
    private final double x1;
    private final double z0;
    private final double z1;
    private final double eave;
    private final double top;
    private final double r0;
    private final double r1;
    private final double lift;
    private final double zm;

    /**
     * @param kind   form
     * @param cover  {@link Pigment#THATCH} is drawn as thatch, all else as tiles
     * @param x0     eave rectangle
     * @param x1     eave rectangle
     * @param z0     eave rectangle
     * @param z1     eave rectangle
     * @param eave   height of the eave
     * @param top    height of the ridge
     * @param r0     ridge from
     * @param r1     ridge to
     * @param lift   rise of the corners
     */
    Roof(Axo a, Kind kind, Pigment cover, double x0, double x1, double z0, double z1, double eave, double top, double r0, double r1, double lift) {
        this.a = a;
        this.h = a.h;
        this.kind = kind;
        this.thatch = cover == Pigment.THATCH;
        this.cover = cover;
        this.x0 = x0;
        this.x1 = x1;
        this.z0 = z0;
        this.z1 = z1;
        this.eave = eave;
        this.top = top;
        this.r0 = kind == Kind.GABLE ? x0 : r0;
        this.r1 = kind == Kind.GABLE ? x1 : r1;
        this.lift = thatch ? lift * .2 : lift;
        zm = (z0 + z1) / 2;
    }

    private double height(double t, double end) {
        double hang = top + (eave - top) * (thatch ? t : 1 - Math.pow(Math.max(0, 1 - t), 1.32));
        double span = x1 - x0;
        return hang + lift * Math.pow(end, 5) * t * t - (1 - end * end) * t * (thatch ? .03 : .02) * span * (thatch ? -1 : 1);
    }

    /** Where the sloping edge stands at t, as a share of the way from ridge end to corner. */
    private double spread(double t) {
        return kind == Kind.HIP_GABLE ? Math.max(0, (t - .48) / .52) : t;
    }

    private double[] front(double s, double t) {
        double k = spread(t);
        double x = (r0 + (x0 - r0) * k) * (1 - s) + (r1 + (x1 - r1) * k) * s;
        return a.flat(x, height(t, Math.abs(2 * s - 1)), zm + (z0 - zm) * t);
    }

    /** Right-hand slope: s from the front corner to the back one. */
    private double[] right(double s, double t) {
        double from = kind == Kind.HIP_GABLE ? .48 : 0;
        double k = from + (1 - from) * t;
        double x = r1 + (x1 - r1) * spread(k);
        double z = zm + ((z0 + (z1 - z0) * s) - zm) * k;
        return a.flat(x, height(k, Math.abs(2 * s - 1)), z);
    }

    private double[] left(double s, double t) {
        double x = r0 + (x0 - r0) * spread(t);
        double z = zm + ((z0 + (z1 - z0) * s) - zm) * t;
        return a.flat(x, height(t, Math.abs(2 * s - 1)), z);
    }

    private interface Surface {
        double[] at(double s, double t);
    }

    private double[][] run(Surface f, double s0, double t0, double s1, double t1, int n) {
        double[] uv = new double[2 * (n + 1)];
        for (int i = 0; i <= n; i++) {
            double[] q = f.at(s0 + (s1 - s0) * i / n, t0 + (t1 - t0) * i / n);
            uv[2 * i] = q[0];
            uv[2 * i + 1] = q[1];
        }
        return h.curve(uv);
    }

    private double[][] patch(Surface f) {
        return Curves.join(run(f, 0, 0, 1, 0, 4), run(f, 1, 0, 1, 1, 8), run(f, 1, 1, 0, 1, 12), run(f, 0, 1, 0, 0, 8));
    }

    void draw() {
        boolean snow = h.s.snowy();
        if (kind != Kind.GABLE) {
            double[][] l = patch(this::left);
            cover(l, .9);
            double[][] r = patch(this::right);
            cover(r, .9);
            if (!snow) {
                h.shade(r, .5);
            } else {
                h.shade(r, .16);
            }
            texture(this::right, Math.max(3, h.count((z1 - z0) * .6, 3.6, 9)), .9);
            if (kind == Kind.HIP_GABLE) {
                gablet();
            }
        }
        if (kind == Kind.GABLE) {
            double[][] gable = Curves.join(run(this::front, 1, 0, 1, 1, 6), Curves.reverse(run(this::backVerge, 0, 0, 0, 1, 6)));
            h.body(gable, Pigment.WALL, .7);
            h.shade(gable, .5);
        }
        double[][] f = patch(this::front);
        cover(f, .9);
        h.shade(f, snow ? .1 : .38, a.v(top, zm), a.v(eave, z0) + 2);
        texture(this::front, h.count(x1 - x0, thatch ? 2.6 : h.unit * (x1 - x0) > 130 ? 4.4 : 4, 44), 1);
        edges();
    }

    private void cover(double[][] p, double tint) {
        if (h.s.snowy()) {
            h.body(p, Pigment.SNOW, .3);
        } else {
            h.body(p, cover, thatch ? tint * .8 : tint * .6);
        }
    }

    /** The small gable of a 歇山 roof. */
    private void gablet() {
        double t = .48;
        double y = height(t, 1);
        double[][] tri = a.pts(r1, top, zm, r1, y, zm + (z0 - zm) * t, r1, y, zm + (z1 - zm) * t);
        h.body(tri, Pigment.VERMILION, .6);
        h.shade(tri, .5);
        h.edge(run(this::backVerge, 0, 0, 0, t, 5), .8, .8);
    }

    private double[] backVerge(double s, double t) {
        return a.flat(r1 + (kind == Kind.GABLE ? x1 - r1 : 0) * t, height(t, 1), zm + (z1 - zm) * t);
    }

    private void texture(Surface f, int n, double tone) {
        boolean snow = h.s.snowy();
        long patches = h.rng.seed();
        if (thatch) {
            int all = (int) (n * (snow ? 1.2 : 4.2));
            for (int i = 0; i < all; i++) {
                double s = h.rng.unit();
                if (!snow && Noise.at(s * 3.6, patches) > .12 && h.rng.chance(.72)) {
                    continue;
                }
                double t = snow ? h.rng.uniform(.8, .95) : Math.pow(h.rng.unit(), .7) * .9;
                double l = h.rng.uniform(.09, .2);
                double w = .012 * h.rng.normal();
                double[] p = f.at(s, t);
                double[] q = f.at(Math.clamp(s + w, 0, 1), Math.min(1.03, t + l));
                h.line(h.rng.uniform(.4, .8), tone * h.rng.uniform(.4, .8), Profile.NAIL, p[0], p[1], (p[0] + q[0]) / 2 + .2, (p[1] + q[1]) / 2, q[0], q[1]);
            }
            for (int i = 0; i < n * 2; i++) {
                double s = h.rng.unit();
                double[] p = f.at(s, .97);
                double[] q = f.at(Math.clamp(s + .01 * h.rng.normal(), 0, 1), 1.0);
                double d = h.rng.uniform(.4, 2.2) / Math.max(.6, h.unit) * Math.min(2, h.unit);
                h.line(h.rng.uniform(.6, 1.1), tone * h.rng.uniform(.6, .95), Profile.NAIL, p[0], p[1], q[0], q[1] + d * .4,
                        q[0] + .2 * h.rng.normal(), q[1] + d);
            }
            return;
        }
        for (int i = 0; i < n; i++) {
            if (snow && h.rng.chance(.55)) {
                continue;
            }
            double s = (i + h.rng.uniform(.25, .75)) / n;
            // tiles are hinted at: whole runs in the shade, only their lower ends where the light lies
            boolean lit = !snow && Noise.at(s * 4.2, patches) > -.05;
            double from = snow ? h.rng.uniform(.84, .94) : lit ? h.rng.uniform(.48, .85) : h.rng.chance(.3) ? h.rng.uniform(.1, .5) : .03;
            double to = h.rng.chance(.8) || snow || lit ? 1 : h.rng.uniform(.6, .9);
            if (lit && h.rng.chance(.35)) {
                h.along(run(f, s, .03, s, h.rng.uniform(.12, .3), 3), h.rng.uniform(.45, .7), tone * h.rng.uniform(.4, .65), Profile.NAIL);
            }
            double[][] p = run(f, s, from, s, to, 5);
            h.along(h.rng.chance(.3) ? Curves.reverse(p) : p, h.rng.uniform(.5, .75), tone * h.rng.uniform(.45, .75),
                    h.rng.chance(.5) ? Profile.EVEN : Profile.NAIL);
            if (h.fine((x1 - x0) / n, 4.2)) {
                double[] q = f.at(s, 1);
                h.line(1.1, .8, Profile.DOT, q[0] - .1, q[1] - .1, q[0] + .2, q[1] + .5);
            }
        }
    }

    private void edges() {
        boolean snow = h.s.snowy();
        double[][] eaveLine = run(this::front, 0, 1, 1, 1, 12);
        double[][] rightEdge = run(this::front, 1, 0, 1, 1, 8);
        double[][] leftEdge = run(this::front, 0, 0, 0, 1, 8);
        double[][] ridge = run(this::front, 0, 0, 1, 0, 4);
        if (kind == Kind.GABLE) {
            double[][] back = run(this::backVerge, 0, 0, 0, 1, 6);
            h.along(back, thatch ? 1.5 : 1.2, .9, Profile.BONE);
            h.b.stroke(Curves.offset(rightEdge, -h.lw * 1.4), h.tip(1.3, .6, Profile.EVEN).wash(.5).raw());
        } else {
            h.along(run(this::right, 0, 1, 1, 1, 6), 1.15, .9, Profile.BONE);
            h.along(run(this::left, 0, 1, 1, 1, 6), .8, .7, Profile.BONE);
            if (kind == Kind.HIP) {
                h.along(run(this::right, 1, 0, 1, 1, 6), .9, .8, Profile.ORCHID);
            }
        }
        h.along(leftEdge, thatch ? .9 : 1.2, .9, Profile.ORCHID);
        h.along(rightEdge, thatch ? 1 : 1.5, .95, Profile.BONE);
        if (thatch) {
            h.b.stroke(eaveLine, h.tip(1.3, .8, Profile.EVEN).dry(h.unit * (x1 - x0) > 90 ? .4 : 0).raw());
        } else {
            h.along(eaveLine, 1.35, .95, Profile.BONE);
            if (h.fine(x1 - x0, 80)) {
                h.along(Curves.offset(eaveLine, -h.lw * 1.5), .5, .7, Profile.EVEN);
            }
        }
        if (h.px(1, 0) == h.px(0, 0) || r1 - r0 < (x1 - x0) * .08) {
            return;
        }
        double rise = (top - eave) * .09;
        if (thatch) {
            h.b.stroke(ridge, h.tip(2, .75, Profile.BONE).dry(.3).wash(.4).raw());
            int ties = h.count(r1 - r0, 12, 9);
            for (int i = 0; i < ties; i++) {
                double[] p = front((i + h.rng.uniform(.3, .7)) / ties, 0);
                h.line(.8, .8, Profile.NAIL, p[0] - .8, p[1] - rise * .4, p[0] + .3, p[1] + rise * .7);
            }
        } else {
            double[] l = front(0, 0);
            double[] r = front(1, 0);
            double sag = (r[0] - l[0]) * .012;
            double[] uv = {l[0] - .6, l[1] - rise * .5, l[0] + (r[0] - l[0]) * .25, l[1] + sag * .4 - rise * .3, (l[0] + r[0]) / 2,
                    l[1] + sag - rise * .3, l[0] + (r[0] - l[0]) * .75,
                    l[1] + sag * .4 - rise * .3, r[0] + .6, r[1] - rise * .5};
            h.b.stroke(h.pts(uv), Tip.of(h.lw * 2.3, h.ink, Profile.BONE).wash(.6));
            owl(l[0], l[1], -1, rise);
            owl(r[0], r[1], 1, rise);
        }
        if (snow) {
            double[] l = front(.04, 0);
            double[] r = front(.96, 0);
            h.paint(Pigment.SNOW, Math.max(1.2 / h.unit, rise), 1, Profile.ORCHID, l[0], l[1] - rise * 1.1, (l[0] + r[0]) / 2, l[1] - rise * .7,
                    r[0], r[1] - rise * 1.1);
        }
    }

    /** Owl tail: a hook curling inward. */
    private void owl(double u, double v, int dir, double rise) {
        double k = rise * 1.5;
        h.line(1.7, 1, Profile.NAIL, u - dir * k * .1, v - rise * .4, u + dir * k * .35, v - k * .8, u + dir * k * .1, v - k * 1.35,
                u - dir * k * .3, v - k * 1.5);
    }

    /** Height and front depth of the eave, for what hangs below it. */
    double[] eaveAt(double s) {
        return front(s, 1);
    }
}
