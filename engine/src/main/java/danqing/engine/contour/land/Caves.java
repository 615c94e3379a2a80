package danqing.engine.contour.land;

import danqing.engine.contour.brush.Brush;
import danqing.engine.contour.brush.Curves;
import danqing.engine.contour.brush.Profile;
import danqing.engine.contour.brush.Rng;
import danqing.engine.contour.brush.Tip;
import danqing.engine.contour.motif.Motif;
import danqing.engine.contour.motif.Subject;
import danqing.engine.contour.vector.Gradient;
import danqing.styles.Pigment;

/** 洞: a mouth of darkness under an overhang of rock, deepest at the top, stones at its sill, creepers from its brow. */
final class Caves implements Motif {
    @Override
    public void draw(Brush brush, Subject s) {
        Rng rng = Rng.of(s.seed(), "cave");
        int pose = Math.floorMod(s.pose(), 8);
        int f = s.facing();
        double foot = s.foot() - s.h() * .05;
        double h = foot - s.y();
        double w = s.w();
        Lobe rock = new Lobe(s).texture(pose % 2 == 0 ? Texture.AXE : Texture.HEMP).most(360);
        if (!s.snowy()) {
            rock.colours(Pigment.ROCK, Pigment.MOSS, Pigment.ROCK_LIGHT);
        }
        double px = s.cx() + f * w * .06;
        rock.draw(brush, rng, Ridge.cliff(px, s.y(), px - s.x() - w * .02, s.x() + w * .98 - px, h, 3, .46, rng));
        for (int i = 0; i < 2; i++) {
            Rng own = Rng.of(s.seed(), "flank" + i);
            double k = i == 0 ? -1 : 1;
            double fh = h * own.uniform(.26, .46);
            double fx = s.cx() + k * w * own.uniform(.27, .33);
            Lobe flank = new Lobe(s).texture(pose % 2 == 0 ? Texture.AXE : Texture.HEMP).most(140).ink(s.ink() * .92);
            if (!s.snowy()) {
                flank.colours(Pigment.ROCK, Pigment.MOSS, Pigment.ROCK_LIGHT);
            }
            double out = k < 0 ? fx - s.x() : s.x() + w - fx;
            double in = w * own.uniform(.10, .15);
            flank.draw(brush, own, Ridge.cliff(fx, foot - fh, k < 0 ? out : in, k < 0 ? in : out, fh + h * .02, 2, .5, own));
        }
        // the mouth
        double mx = s.cx() - f * w * new double[] {.04, .10, -.06, .02, .12, -.02, .06, 0}[pose];
        double mw = w * new double[] {.34, .26, .40, .30, .22, .44, .28, .36}[pose];
        double mh = h * new double[] {.44, .52, .36, .48, .55, .34, .42, .50}[pose];
        double[][] arch = Curves.spline(Hand.path(mx - mw * .5, foot, mx - mw * .54, foot - mh * .36, mx - mw * .40, foot - mh * .74, mx - mw * .12,
                foot - mh * .97, mx + mw * .18,
                foot - mh * .92, mx + mw * .40, foot - mh * .66, mx + mw * .50, foot - mh * .30, mx + mw * .46, foot), 3);
        double[][] mouth = Curves.join(Ridge.scallop(arch, Hand.keep(mw * .2, 5, 22), .10, rng).toArray(double[][][]::new));
        Brush b = brush.with(Rng.of(s.seed(), "mouth"));
        b.clear(mouth, Pigment.EARTH_DARK, Pigment.EARTH_DARK, 0, .4, null, true);
        b.fill(mouth, Pigment.INK, .92 * Math.min(1, s.ink() + .1), 1, Gradient.vertical(foot - mh, 1, foot, .42), .22);
        b.washStroke(Hand.path(mx - mw * .3, foot - mh * .78, mx, foot - mh * .9, mx + mw * .3, foot - mh * .62), Tip.of(mh * .34, .55,
                Profile.ORCHID).soft(mh * .07), false);
        // the floor runs in, pale
        b.fill(Hand.lens(mx - mw * .42, mx + mw * .40, foot - mh * .03, mh * .07, mh * .06, .3, rng), s.snowy() ? Pigment.SNOW : Pigment.ROCK_LIGHT,
                .6, mh * .02, null, 0);
        Hand.broken(b, mouth, Tip.of(s.line() * 1.25, s.ink()).fade(1, .8).wash(.3), Math.max(10, mh * .2), .06);
        // thickness of the rock on the lit side, cracks that leave the brow
        for (int i = 0; i < 7; i++) {
            double[] q = mouth[rng.integer(mouth.length / 6, mouth.length * 5 / 6)];
            double a = rng.uniform(-.9, .9);
            double l = h * rng.uniform(.05, .14);
            b.stroke(Hand.path(q[0], q[1], q[0] + Math.sin(a) * l * .5, q[1] - Math.cos(a) * l * .5, q[0] + Math.sin(a + .3) * l,
                    q[1] - Math.cos(a + .3) * l), Tip.of(s.line() * .8, s.ink() * .8)
                    .fade(1, .5));
        }
        for (int i = 0; i < (s.h() < 50 ? 2 : 8); i++) {
            double[] q = mouth[rng.integer(mouth.length / 4, mouth.length * 3 / 4)];
            double l = mh * rng.uniform(.10, .36);
            b.stroke(Hand.path(q[0], q[1] - 1, q[0] + rng.normal(0, 1.5), q[1] + l * .5, q[0] + rng.normal(0, 3), q[1] + l), Tip.of(s.line() * .55,
                    s.ink() * .8, Profile.TAPER).wash(.2));
            for (int k = 0; k < 4; k++) {
                b.dot(q[0] + rng.normal(0, 2), q[1] + l * rng.uniform(.1, 1), s.line() * .8, s.line() * 1.5, rng.uniform(-1, 1), s.ink(),
                        rng.chance(.6) ? Pigment.LEAF_DARK : Pigment.INK);
            }
        }
        double[] sill = {-.62, .58, -.30, .34};
        for (int i = 0; i < (s.h() < 40 ? 2 : 4); i++) {
            double r = h * rng.uniform(.10, .2) * (i < 2 ? 1.2 : .7);
            double x = Hand.keep(mx + mw * sill[i] + rng.normal(0, 2), s.x() + r, s.x() + w - r);
            Rock.draw(brush, s, Rng.of(s.seed(), "sill" + i), x, foot + h * rng.uniform(0, .04), r * 1.5, r);
        }
        for (int i = 0; i < 4; i++) {
            Hand.tuft(b, s.x() + w * rng.uniform(.08, .92), foot + h * .03, h * rng.uniform(.06, .12), rng.integer(3, 7), rng.normal(0, .4),
                    s.ink() * .85, s.snowy() ? Pigment.GRASS_DRY : Pigment.GRASS);
        }
    }
}
