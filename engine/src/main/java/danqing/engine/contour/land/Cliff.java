package danqing.engine.contour.land;

import danqing.engine.contour.brush.Brush;
import danqing.engine.contour.brush.Curves;
import danqing.engine.contour.brush.Rng;
import danqing.engine.contour.brush.Visibility;
import danqing.engine.contour.motif.Motif;
import danqing.engine.contour.motif.Subject;
import danqing.engine.contour.vector.Gradient;
import danqing.styles.Pigment;

/** 崖, 峡: walls that come in from the side, an overhanging brow, dropping into mist; a gorge is two of them with water between. */
final class Cliff implements Motif {
    @Override
    public void draw(Brush brush, Subject s) {
        if (s.concept().equals("gorge")) {
            gorge(brush, s);
        } else {
            wall(brush, s, s.x(), s.y(), s.w(), s.h(), s.facing(), 1, "wall", s.ink());
        }
    }

    private static void gorge(Brush b, Subject s) {
        Rng rng = Rng.of(s.seed(), "gorge");
        int pose = Math.floorMod(s.pose(), 8);
        int f = s.facing();
        double gap = s.w() * (.05 + .012 * pose);
        double mid = s.cx() + f * s.w() * .05;
        double lean = rng.uniform(.55, .7);
        // two paler walls beyond the near ones, staggered, so that the river turns out of sight between them
        for (int i = 0; i < 2; i++) {
            Rng own = Rng.of(s.seed(), "beyond" + i);
            boolean leftSide = (i == 0) == (f > 0);
            double fh = s.h() * (i == 0 ? rng.uniform(.50, .6) : rng.uniform(.66, .76));
            double foot = s.foot() - s.h() * (i == 0 ? .13 : .08);
            double reach = s.w() * (i == 0 ? .30 : .26);
            double edge = mid + (leftSide ? 1 : -1) * gap * (i == 0 ? .55 : -.15);
            double cx = edge - (leftSide ? 1 : -1) * reach * lean;
            double l = leftSide ? reach : reach * lean;
            double r = leftSide ? reach * lean : reach;
            new Lobe(s).ink(s.ink() * (i == 0 ? .36 : .52)).line(s.line() * .8).density(i == 0 ? .2 : .4).moss(0).most(160)
                    .opacity(Gradient.vertical(foot - fh * .2, 1, foot, 0))
                    .fade(Visibility.mist(foot - fh * .4, foot, 8, own.seed())).draw(b, own, Ridge.cliff(cx, foot - fh, Math.min(l, cx - s.x()),
                            Math.min(r, s.x() + s.w() - cx), fh, 4, .3, own));
        }
        Rivers.channel(b.with(Rng.of(s.seed(), "water")), s, new double[][] {Hand.at(mid + f * gap * .5, s.foot() - s.h() * .16),
                Hand.at(mid - f * gap * .1, s.foot() - s.h() * .12),
            Hand.at(mid - f * gap * .5, s.foot() - s.h() * .07), Hand.at(mid, s.foot())}, gap * .3, gap * 3.4);
        double lh = s.h() * (pose % 2 == 0 ? 1 : .82);
        double rh = s.h() * (pose % 2 == 0 ? .78 : 1);
        double left = mid - gap * .5 - s.x();
        double right = s.x() + s.w() - mid - gap * .5;
        boolean first = pose % 4 < 2;
        for (int i = 0; i < 2; i++) {
            if ((i == 0) == first) {
                wall(b, s, s.x(), s.foot() - lh, left, lh, 1, .9, "left", s.ink() * (i == 0 ? .85 : 1));
            } else {
                wall(b, s, mid + gap * .5, s.foot() - rh, right, rh, -1, .9, "right", s.ink() * (i == 0 ? .85 : 1));
            }
        }
    }

    /**
     * One wall standing at the left of its box when {@code face} is 1: a brow that juts out, a face that falls away under it, buttresses before it.
     */
    static void wall(Brush brush, Subject s, double x, double y, double w, double h, int face, double density, String part, double ink) {
        wall(brush, s, x, y, w, h, face, density, part, ink, Visibility.FULL, null);
    }

    /** As above, seen through {@code veil}; {@code aside}: how much it hides, across, instead of ending in mist below (null = mist). */
    static void wall(Brush brush, Subject s, double x, double y, double w, double h, int face, double density, String part, double ink,
            Visibility veil,
            Gradient aside) {
        Rng rng = Rng.of(s.seed(), part);
        double foot = y + h;
        Visibility mist = veil.and(Visibility.mist(foot - h * .22, foot + h * .01, Math.min(14, h * .04), rng.seed()));
        int pose = Math.floorMod(s.pose(), 8);
        boolean gate = s.concept().equals("gorge") || aside != null;
        double brow = gate ? rng.uniform(.62, .74) : rng.uniform(.50, .60) + (pose % 3 == 1 ? .12 : 0);
        double back = pose % 2 == 0 ? .14 : .30;
        boolean away = face > 0 ? x > s.pageWidth() * .04 : x + w < s.pageWidth() * .96;
        // left edge up to the top, along the ledge to the brow, then down in drops and set-backs
        double in = aside != null ? .36 : away ? .12 : 0;
        double[] u = {0, in * .4, in, in + .04 + (aside != null ? 0 : .12 - in), Math.min(brow * .74, in + .10 + back * .6), brow * .8, brow,
                brow + .04, brow - .02, brow + .03, brow + .15, brow + .17, .93, 1};
        double[] v = {1, away ? .52 : .3, .13, .03, 0, .045, .075, .19, .32, .45, .54, .70, .82, 1};
        double[][] p = new double[u.length][];
        for (int i = 0; i < u.length; i++) {
            double px = x + w * Hand.keep(u[i] + (i > 1 && i < u.length - 1 ? rng.normal(0, .02) : 0), 0, 1);
            p[i] = Hand.at(face > 0 ? px : 2 * (x + w / 2) - px, y + h * Hand.keep(v[i] + (i > 1 && i < u.length - 1 ? rng.normal(0, .012) : 0), 0,
                    1));
        }
        double[][] base = Curves.spline(face > 0 ? p : Curves.reverse(p), 3);
        Lobe main = stone(s).ink(ink).density(density).fade(mist).opacity(aside != null ? aside : Gradient.vertical(foot - h * .12, 1, foot, 0))
                .most(gate ? 330 : 700);
        double[][] edge = main.draw(brush, rng, base);
        int n = h < 90 ? 1 : aside != null ? 2 : 4;
        for (int i = 0; i < n; i++) {
            Rng own = Rng.of(s.seed(), part + "buttress" + i);
            double k = .20 + .55 * (i + own.uniform(0, .6)) / n;
            double in0 = aside != null ? own.uniform(.50, .66) : own.uniform(.14, .62);
            double cx = x + w * (face > 0 ? in0 : 1 - in0);
            double lh = Math.min(h * (1 - k), h * own.uniform(.28, .5));
            double lw = Math.min(w * own.uniform(.16, .26) * (aside != null ? .6 : 1), .9 * Math.min(cx - x, x + w - cx));
            double cy = y + h * k;
            Visibility fall = Visibility.mist(cy + lh * .5, cy + lh, 0, 0);
            stone(s).ink(ink).density(density).fade(mist.and(fall)).opacity(Gradient.vertical(cy + lh * .5, 1, cy + lh, 0)).most(gate ? 130 : 260)
                    .draw(brush, own, Ridge.cliff(cx, cy, lw, lw * own.uniform(.8, 1.1), lh, 2, .3, own));
        }
        if (s.depth() < .8 && h > 110 && aside == null) {
            Rng own = Rng.of(s.seed(), part + "trees");
            Brush b = brush.with(own);
            for (int c = 0; c < 3; c++) {
                int at = own.integer(edge.length / 4, edge.length * 2 / 3);
                int clump = own.integer(2, 7);
                for (int i = 0; i < clump; i++) {
                    double[] q = edge[(int) Hand.keep(at + own.normal(0, 6), 0, edge.length - 1)];
                    if (q[1] < y + h * .3) {
                        Hand.ridgeTree(b, q[0], q[1] + 1, h * own.uniform(.016, .038) + 2, ink * .9);
                    }
                }
            }
        }
    }

    private static Lobe stone(Subject s) {
        Lobe l = new Lobe(s);
        if (!s.snowy() && s.depth() < .6) {
            l.colours(Pigment.ROCK, Pigment.MOSS, Pigment.MOUNTAIN_MID);
        }
        return l;
    }
}
