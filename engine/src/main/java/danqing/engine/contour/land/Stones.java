package danqing.engine.contour.land;

import danqing.engine.contour.brush.Brush;
import danqing.engine.contour.brush.Profile;
import danqing.engine.contour.brush.Rng;
import danqing.engine.contour.brush.Tip;
import danqing.engine.contour.motif.Motif;
import danqing.engine.contour.motif.Subject;
import danqing.styles.Pigment;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** 石: a host and guests of other sizes tucked at its feet under one light; grass and a breath of ground hold them down. */
final class Stones implements Motif {
    /** Groups: x (share of the box, 0 middle), height share, width share, how far its foot lies above the lowest, form. */
    private static final double[][][] GROUPS = {
        {{-.06, 1, .70, .04, 0}, {.30, .46, .40, 0, 1}, {-.36, .28, .26, .01, 2}},
        {{.04, .95, .86, .03, 3}, {-.34, .36, .34, 0, 0}},
        {{.10, 1, .52, .05, 2}, {-.20, .62, .50, .02, 0}, {.36, .30, .26, 0, 3}, {-.42, .2, .18, 0, 1}},
        {{-.12, .72, .62, .04, 1}, {.26, .58, .52, .01, 3}, {-.04, .26, .28, -.01, 2}},
        {{0, 1, .92, .02, 1}},
        {{-.18, 1, .56, .06, 2}, {.18, .80, .48, .03, 2}, {.38, .34, .28, 0, 0}},
        {{.12, .86, .70, .04, 0}, {-.28, .5, .48, 0, 3}, {.42, .22, .2, -.01, 1}},
        {{-.02, .6, .96, .02, 3}, {.3, .42, .38, -.01, 0}, {-.40, .26, .24, 0, 1}}};

    @Override
    public void draw(Brush brush, Subject s) {
        Rng rng = Rng.of(s.seed(), "stones");
        int pose = Math.floorMod(s.pose(), 8);
        List<double[]> list = new ArrayList<>(List.of(GROUPS[pose]));
        list.sort(Comparator.comparingDouble((double[] v) -> -v[3]));
        Brush b = brush.with(rng);
        double foot = s.foot() - s.h() * .04;
        if (!s.snowy()) {
            b.washStroke(Hand.path(s.x() + s.w() * .08, foot + s.h() * .01, s.cx(), foot + s.h() * .03, s.x() + s.w() * .94, foot),
                    Tip.of(s.h() * .10,
                    .16 * s.ink(), Profile.ORCHID).fade(1, .6).soft(s.h() * .035).pigment(Pigment.SHADE), false);
        }
        int i = 0;
        for (double[] g : list) {
            Rng own = Rng.of(s.seed(), "stone" + i++);
            double w = g[2] * s.w() * own.uniform(.92, 1.05) / 1.1;
            double cx = Hand.keep(s.cx() + s.facing() * g[0] * s.w(), s.x() + w * .56, s.x() + s.w() - w * .56);
            Rock.draw(b, s, own, cx, foot - g[3] * s.h(), w, g[1] * s.h() * .95 * own.uniform(.94, 1), (int) g[4], Texture.of(s), 1);
        }
        ground(b.with(Rng.of(s.seed(), "ground")), s, foot);
    }

    private static void ground(Brush b, Subject s, double foot) {
        if (s.h() < 26) {
            return;
        }
        Rng rng = b.rng();
        double x = s.x() + s.w() * rng.uniform(.02, .2);
        while (x < s.x() + s.w()) {
            if (s.h() > 60 && rng.chance(.45) && !s.snowy()) {
                Hand.tuft(b, x, foot + s.h() * .02, s.h() * rng.uniform(.08, .17), rng.integer(3, 8), rng.normal(0, .4), s.ink() * .8, Pigment.GRASS);
            } else {
                Hand.moss(b, x, foot + s.h() * rng.uniform(0, .03), Math.max(.8, s.line() * .7), s.ink() * .7);
            }
            x += s.w() * rng.uniform(.06, .34);
        }
        for (int i = 0; i < 3; i++) {
            double gx = s.x() + s.w() * rng.uniform(.05, .7);
            double l = s.w() * rng.uniform(.1, .28);
            b.stroke(Hand.path(gx, foot + s.h() * rng.uniform(.01, .04), gx + l * .5, foot + s.h() * rng.uniform(.015, .045), gx + l,
                    foot + s.h() * .025),
                    Tip.of(s.line() * .7, s.ink() * .45, Profile.ORCHID).dry(.3));
        }
    }
}
