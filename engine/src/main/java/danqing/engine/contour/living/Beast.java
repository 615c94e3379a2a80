package danqing.engine.contour.living;

import danqing.engine.contour.brush.Brush;
import danqing.engine.contour.brush.Curves;
import danqing.engine.contour.brush.Profile;
import danqing.engine.contour.brush.Rng;
import danqing.engine.contour.brush.Tip;
import danqing.engine.contour.motif.Motif;
import danqing.engine.contour.motif.Subject;
import danqing.styles.Pigment;
import java.util.Arrays;

/**
 * A four-legged animal: trunk, neck, head and jointed legs, each drawn by hand in the animal's frame, put together by pose. Subclasses give the parts
 * and what is their own: mane, horns, stripes, tail.
 */
abstract class Beast implements Motif {
    /** Frame in form units: width (height is 100), greatest leg length. */
    private final double width;
    final double leg;
    private final Pigment coat;
    final double tone;

    Beast(double width, double leg, Pigment coat, double tone) {
        this.width = width;
        this.leg = leg;
        this.coat = coat;
        this.tone = tone;
    }

    /** One way to hold itself. {@code neck}: a {@link Limb}; head position, turn and direction. */
    record Pose(Gait gait, String neck, double headX, double headY, double turn, boolean mirrored) {}

    abstract Pose[] poses();

    /** The trunk, lines lost where legs and neck join. */
    abstract String trunk();

    /** Hip x, y, shoulder x, y, then widths of hind leg (thigh, gaskin, hock, cannon, toe). */
    abstract double[] joints();

    /** The head about its poll, muzzle to the right. */
    abstract void head(Sketch h);

    /** What lies behind the trunk (tail). */
    void behind(Sketch sk, Pose p) {}

    /** What lies on it (mane, hump, stripes). */
    void upon(Sketch sk, Pose p, Limb neck) {}

    /** Inner lines of trunk: shoulder, haunch, ribs. */
    abstract String folds();

    /** Length of the body for its height, against the form as written. */
    double build() {
        return 1;
    }

    boolean paws() {
        return false;
    }

    /** Coats it may wear when the text names none, the usual one most often. */
    Pigment[] coats() {
        return new Pigment[] {coat};
    }

    Pigment coat(Subject s) {
        return s.is("white") ? Pigment.FUR_LIGHT : s.is("black") ? Pigment.FUR_DARK : s.is("yellow") || s.is("golden") || s.is("red") ? Pigment.FUR_ORANGE
                : coats()[Rng.of(s.seed(), "coat").integer(0, coats().length)];
    }

    @Override
    public void draw(Brush brush, Subject s) {
        Pose[] all = poses();
        pose(Sketch.standing(brush, s, width * build(), 100).stretched(build()), all[(s.pose() & 7) % all.length]);
    }

    /** Draws the animal in a frame 100 units high; returns where its back is, for a rider: x, y, tilt. */
    final double[] pose(Sketch paper, Pose p) {
        Pigment c = coat(paper.subject());
        Sketch sk = p.gait().tilt() == 0 && p.gait().drop() == 0 ? paper
                : paper.at(p.gait().tilt() < 0 ? -3 : 0, p.gait().drop() * leg + (p.gait().tilt() < 0 ? 4 : 0), 1, p.gait().tilt(), false);
        double[] j = joints();
        Gait g = p.gait();
        Sketch far = sk.part("far").ink(.85);
        leg(far, g.joints()[0], j, true, c, true);
        leg(far, g.joints()[1], j, false, c, true);
        behind(sk.part("tail"), p);
        Sketch near = sk.part("near");
        leg(near, g.joints()[2], j, true, c, false);
        leg(near, g.joints()[3], j, false, c, false);
        Sketch b = sk.part("body");
        b.mass(trunk(), c, tone);
        b.model(trunk(), .58);
        b.contour(trunk(), c == Pigment.FUR_DARK ? .7 : 1);
        Limb neck = p.neck() == null ? null : Limb.of(p.neck());
        if (neck != null) {
            b.mass(neck.outline(), c, tone);
            double[][] throat = Curves.join(Curves.offset(tail(neck.right(), .3), 3.5), Curves.reverse(tail(neck.right(), .3)));
            b.tint(throat, Pigment.SHADE, .28, 1.6, 0);
            Tip t = Tip.of(b.line(), b.ink(), Sketch.BODY).raw().tremor(.6).wash(.25);
            b.path(tail(neck.left(), .16), t);
            b.path(tail(neck.right(), .3), t);
        }
        for (String f : folds().split(";")) {
            b.washed(f, 7, .26);
        }
        b.lines(folds(), .75, .85, 42);
        upon(sk.part("upon"), p, neck);
        head(sk.part("head").at(p.headX(), p.headY(), 1, p.mirrored() ? -p.turn() : p.turn(), p.mirrored()));
        return new double[] {(j[0] + j[2]) / 2, 0, g.tilt()};
    }

    private static double[][] head(double[][] p, double to) {
        return Arrays.copyOf(p, Math.max(3, (int) (p.length * to)));
    }

    private static double[][] tail(double[][] p, double from) {
        return Arrays.copyOfRange(p, (int) (p.length * from), p.length);
    }

    private void leg(Sketch sk, double[] g, double[] j, boolean hind, Pigment c, boolean far) {
        double x = hind ? j[0] : j[2];
        double y = hind ? j[1] : j[3];
        double k = hind ? 1 : .8;
        double[][] p = {{x, y - leg * .06}, {x + g[0] * leg, y + g[1] * leg}, {x + g[2] * leg, y + g[3] * leg}, {x + g[4] * leg, y + g[5] * leg},
            {x + g[6] * leg * .96, y + g[7] * leg * .985}};
        Limb l = Limb.of(p, new double[] {j[4] * (hind ? 1 : .85), j[5] * k, j[6] * (hind ? 1 : .92), j[7], j[8]});
        sk.mass(l.outline(), c, tone * (far ? 1.05 : 1));
        if (far) {
            sk.tint(l.outline(), Pigment.SHADE, .32, 0, 0);
        }
        if (sk.shows(j[7], 1.1)) {
            Tip t = Tip.of(sk.line() * (far ? .7 : .85), sk.ink() * (far ? .8 : 1), Profile.ORCHID).raw().tremor(.9).wash(.25);
            double from = hind ? .22 : .3;
            double lift = sk.rng().uniform(.86, 1);
            sk.path(head(tail(l.left(), from), lift), t.profile(hind ? Sketch.BODY : Profile.NAIL));
            sk.path(tail(l.right(), from), t.width(t.width() * 1.25).profile(hind ? Profile.NAIL : Sketch.BODY));
            // the joint: one press of the tip
            if (!far && sk.shows(j[7], 3)) {
                double[] knee = l.right()[(int) (l.right().length * .55)];
                sk.path(new double[][] {{knee[0], knee[1] - leg * .03}, {knee[0] + leg * .012, knee[1]}, {knee[0], knee[1] + leg * .035}},
                        Tip.of(sk.line() * 1.2, sk.ink(), Profile.DOT).tremor(.5));
            }
        } else {
            sk.path(tail(l.spine(), .3), Tip.of(Math.max(.9, j[7] * sk.unit()), sk.ink() * .8, Profile.BONE).raw().tremor(.5).wash(.4));
        }
        foot(sk, p[3], p[4], j[8]);
    }

    private void foot(Sketch sk, double[] f, double[] t, double w) {
        if (paws()) {
            sk.blob(t[0] + w * .2, t[1] - w * .05, w * .72, w * .42, 0, coat(sk.subject()), 1, 0);
            sk.path(new double[][] {{t[0] - w * .5, t[1] - w * .2}, {t[0] + w * .5, t[1] - w * .45}, {t[0] + w * .9, t[1]}, {t[0] - w * .3, t[1] + w * .3}},
                    Tip.of(sk.line() * .8, sk.ink(), Sketch.BODY).tremor(.5).wash(.3));
            return;
        }
        double a = Math.atan2(t[1] - f[1], t[0] - f[0]);
        double cx = Math.cos(a);
        double cy = Math.sin(a);
        double h = w * .5;
        double[][] hoof = {{t[0] - cy * h * .7 - cx * h * .5, t[1] + cx * h * .7 - cy * h * .5}, {t[0] + cy * h * .8 - cx * h * .5,
                t[1] - cx * h * .8 - cy * h * .5},
            {t[0] + cy * h * 1.1 + cx * h * .9, t[1] - cx * h * 1.1 + cy * h * .9}, {t[0] - cy * h * .9 + cx * h * .7, t[1] + cx * h * .9 + cy * h * .7}};
        sk.mass(hoof, Pigment.FUR_DARK, .8);
        sk.tint(hoof, Pigment.FUR_DARK, .7, 0, .5);
    }

    /** Locks hanging from the crest of the neck, {@code length} form units. */
    static void mane(Sketch sk, Limb neck, double from, int n, double length, double lean, Pigment p) {
        double[][] crest = neck.left();
        int count = sk.shows(100, 60) ? n : Math.max(4, n / 2);
        for (int i = 0; i < count; i++) {
            double u = from + (1 - from) * (i + sk.rng().uniform(-.2, .6)) / count;
            double[] q = crest[(int) Math.clamp(u * (crest.length - 1), 0, crest.length - 1)];
            double l = length * sk.rng().uniform(.6, 1.2);
            double dx = -lean * l + sk.rng().normal(0, .6);
            sk.path(new double[][] {{q[0], q[1]}, {q[0] + dx * .7, q[1] + l * .3}, {q[0] + dx * .6, q[1] + l}},
                    Tip.of(Math.max(sk.line(), sk.unit() * 2) * sk.rng().uniform(.7, 1.3), sk.ink() * sk.rng().uniform(.8, 1),
                            Profile.NAIL).tremor(.5).wash(.6)
                            .pigment(p));
        }
    }

    /** A tail of long hair along a path. */
    static void hairTail(Sketch sk, double[][] p, double spread, int n, Pigment pigment) {
        for (int i = 0; i < n; i++) {
            double o = (i - (n - 1) / 2.0) / n * spread;
            double[][] q = new double[p.length][];
            for (int k = 0; k < p.length; k++) {
                double u = (double) k / (p.length - 1);
                q[k] = new double[] {p[k][0] + o * u + sk.rng().normal(0, .5), p[k][1] + Math.abs(o) * -.15 * u + sk.rng().normal(0,
                        .6) + u * sk.rng().normal(0, 2)};
            }
            sk.path(q, Tip.of(Math.max(sk.line(), sk.unit() * 2.2) * sk.rng().uniform(.7, 1.3), sk.ink() * sk.rng().uniform(.8, 1), Profile.ORCHID).tremor(.6)
                    .wash(.6).pigment(pigment));
        }
    }
}
