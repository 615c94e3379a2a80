package danqing.engine.contour.land;

import danqing.engine.contour.brush.Brush;
import danqing.engine.contour.brush.Profile;
import danqing.engine.contour.brush.Rng;
import danqing.engine.contour.brush.Tip;
import danqing.engine.contour.motif.Motif;
import danqing.engine.contour.motif.Subject;
import danqing.styles.Pigment;

/** 岛: a hill or two rising out of the water on a low foot of sand and stones, its reflection a breath of wash. */
final class Islands implements Motif {
    @Override
    public void draw(Brush brush, Subject s) {
        Rng rng = Rng.of(s.seed(), "island");
        int pose = Math.floorMod(s.pose(), 8);
        int f = s.facing();
        double foot = s.foot() - s.h() * .16;
        double h = foot - s.y();
        Brush b = brush.with(rng);
        b.washStroke(Hand.path(s.x() + s.w() * .12, foot + s.h() * .08, s.cx(), foot + s.h() * .11, s.x() + s.w() * .88, foot + s.h() * .07),
                Tip.of(s.h() * .13, .20 * s.ink() + .04,
                Profile.ORCHID).fade(.8, .8).soft(s.h() * .035).pigment(Pigment.SHADE), false);
        int n = s.w() < 60 ? 2 : 3 + pose % 2;
        double host = f * new double[] {.08, -.14, .2, -.05, .14, -.2, .02, .24}[pose];
        for (int i = n - 1; i >= 0; i--) {
            Rng own = Rng.of(s.seed(), "mass" + i);
            double off = i == 0 ? host : host + (i % 2 == 0 ? -1 : 1) * f * own.uniform(.16, .27);
            double k = i == 0 ? 1 : own.uniform(.38, .68);
            double cx = s.cx() + off * s.w();
            double lw = s.w() * own.uniform(.20, .30) * (i == 0 ? 1.15 : 1);
            double l = Math.min(lw, cx - s.x() - s.w() * .03);
            double r = Math.min(lw * own.uniform(.8, 1.1), s.x() + s.w() * .97 - cx);
            double[][] base = pose % 3 == 1 ? Ridge.cliff(cx, foot - h * k, Math.max(3, l), Math.max(3, r), h * k, 3, .4, own)
                    : Ridge.hill(cx, foot - h * k, Math.max(3, l), Math.max(3, r), h * k, own.uniform(.5, .75), own.uniform(.5, .75));
            Lobe lobe = new Lobe(s).ink(s.ink() * (i == 0 ? 1 : .82)).most(220);
            if (!s.snowy() && s.depth() < .85) {
                lobe.colours(Pigment.MOUNTAIN_NEAR, Pigment.MOSS, Pigment.ROCK_LIGHT);
            }
            double[][] edge = lobe.draw(brush, own, base);
            if (s.h() > 40) {
                Brush t = brush.with(own);
                for (int c = 0; c < own.integer(2, 7); c++) {
                    double[] q = edge[own.integer(edge.length / 4, edge.length * 3 / 4)];
                    Hand.ridgeTree(t, q[0], q[1] + 1, s.h() * own.uniform(.07, .15) + 1, s.ink() * .95);
                }
            }
        }
        Rng sand = Rng.of(s.seed(), "sand");
        new Flat(s).ink(s.ink() * .85).colours(Pigment.PATH, Pigment.SAND).texture(.3).grass(.4).water(true).contour(.7)
                .draw(brush, Flat.back(s.x() + s.w() * .02, s.x() + s.w() * .98, foot + s.h() * .035, s.h() * .10, false, false, .5 - host, sand),
                        foot + s.h() * .035, sand);
        if (s.h() > 30) {
            for (int i = 0; i < 3; i++) {
                double r = s.h() * sand.uniform(.08, .16);
                double x = s.x() + s.w() * sand.uniform(.12, .88);
                Rock.draw(brush, s, Rng.of(s.seed(), "stone" + i), x, foot + s.h() * sand.uniform(.03, .07), r * 1.6, r);
            }
        }
        for (int i = 0; i < 5; i++) {
            double l = s.w() * rng.uniform(.08, .26);
            double x = s.x() + l * .5 + (s.w() - l) * rng.unit();
            double y = foot + s.h() * rng.uniform(.08, .15);
            b.stroke(Hand.path(x - l / 2, y, x, y + rng.normal(0, .6), x + l / 2, y), Tip.of(s.line() * .5, s.ink() * .4, Profile.ORCHID).dry(.2));
        }
    }
}
