package danqing.engine.contour.land;

import danqing.engine.contour.brush.Brush;
import danqing.engine.contour.brush.Curves;
import danqing.engine.contour.brush.Noise;
import danqing.engine.contour.brush.Profile;
import danqing.engine.contour.brush.Rng;
import danqing.engine.contour.brush.Tip;
import danqing.engine.contour.brush.Visibility;
import danqing.engine.contour.motif.Motif;
import danqing.engine.contour.motif.Subject;
import danqing.engine.contour.vector.Gradient;
import danqing.styles.Pigment;

/** 瀑布, 泉: falling water is left paper; dark rock each side makes it, spray dissolves its foot. */
final class Falls implements Motif {
    @Override
    public void draw(Brush brush, Subject s) {
        if (s.concept().equals("spring")) {
            spring(brush, s);
        } else {
            waterfall(brush, s);
        }
    }

    private static void waterfall(Brush brush, Subject s) {
        Rng rng = Rng.of(s.seed(), "fall");
        int pose = Math.floorMod(s.pose(), 8);
        int f = s.facing();
        int steps = s.h() < 70 ? 1 : new int[] {2, 1, 3, 2, 1, 2, 3, 1}[pose];
        double cx = s.cx() + f * s.w() * rng.uniform(-.05, .06);
        double foot = s.foot();
        double top = s.y() + s.h() * rng.uniform(.13, .2);
        Visibility mist = Visibility.mist(foot - s.h() * .2, foot, Math.min(10, s.h() * .03), rng.seed());
        double ww = s.w() * new double[] {.13, .18, .11, .15, .22, .12, .14, .10}[pose];
        // two walls whose brows face the water; away from it they are lost in mist, as on an album leaf
        double near = s.w() * .40;
        double far = s.w() * .78;
        double mid = cx;
        Visibility veil = (px, py) -> 1 - Ridge.smooth((Math.abs(px - mid) - near) / (far - near));
        double side = pose % 2 == 0 ? f : -f;
        Rng back = Rng.of(s.seed(), "back");
        stone(s).texture(Texture.of(s)).wash(1.7).ink(s.ink() * .85).density(1.1).fade(mist.and(veil)).opacity(Gradient.vertical(foot - s.h() * .3,
                1, foot, 0)).shadow(false)
                .draw(brush, back, Ridge.cliff(cx - side * s.w() * .12, s.y() + s.h() * .17, s.w() * .46, s.w() * .46, s.h() * .83, 3, .3, back));
        double drop = back.uniform(.05, .16);
        double[] down = {side < 0 ? 0 : drop, side < 0 ? drop : 0};
        for (int i = 0; i < 2; i++) {
            int face = i == 0 ? 1 : -1;
            double w = s.w() * 1.15;
            double inner = cx - face * ww * (i == 0 == (side > 0) ? .34 : .46);
            // the brow stands at 0.55–0.7 of the wall's width: bring it to the water's edge
            double x = face > 0 ? inner - w * .70 : inner - w * .30;
            double y0 = s.y() + s.h() * (down[i] + .02);
            Gradient aside = new Gradient((float) (cx - face * near), 0, 1, (float) (cx - face * far), 0, 0);
            Cliff.wall(brush, s, x, y0, w, foot - y0, face, 1.1, "wall" + i, s.ink(), mist.and(veil), aside);
        }
        double y = top;
        double x = cx;
        double[] drops = steps == 1 ? new double[] {1} : steps == 2 ? new double[] {.62, .38} : new double[] {.45, .22, .33};
        double fall = foot - s.h() * .06 - top;
        for (int i = 0; i < steps; i++) {
            double h = fall * drops[i];
            double step = i % 2 == 0 ? f : -f;
            double w = ww * (1 + .3 * i);
            double nx = x + step * s.w() * rng.uniform(.01, .05);
            Brush b = brush.with(Rng.of(s.seed(), "drop" + i));
            drop(b, s, x, nx, y, h, w, i == steps - 1);
            x = nx + (i == steps - 1 ? 0 : step * w * .4);
            y += h;
        }
        Brush b = brush.with(Rng.of(s.seed(), "spray"));
        for (int i = -1; i <= 1; i++) {
            b.clear(Hand.blob(cx + i * s.w() * .36, foot - s.h() * .01, s.w() * .32, s.h() * .05, .2, rng), Pigment.MIST, Pigment.MIST, 0,
                    s.h() * .022, null, false);
        }
        spray(b, s, x, foot - s.h() * .055, ww * 2.1, s.h() * .05);
    }

    private static Lobe stone(Subject s) {
        Lobe l = new Lobe(s);
        if (!s.snowy() && s.depth() < .7) {
            l.colours(Pigment.ROCK, Pigment.MOSS, Pigment.MOUNTAIN_MID);
        }
        return l;
    }

    /** One drop: dark wash on both sides, the bare strip with torn edges, few long lines near the edges. */
    private static void drop(Brush b, Subject s, double x0, double x1, double y, double h, double w, boolean last) {
        Rng rng = b.rng();
        double[][] mid = Curves.spline(Hand.path(x0, y, x0 + (x1 - x0) * .3, y + h * .10, x0 + (x1 - x0) * .8, y + h * .45, x1, y + h), 3);
        long seed = rng.seed();
        int n = mid.length;
        double[][] l = new double[n][];
        double[][] r = new double[n][];
        for (int i = 0; i < n; i++) {
            double t = i / (n - 1.0);
            double k = w * .5 * (.8 + .45 * t);
            l[i] = Hand.at(mid[i][0] - k * (1 + .20 * Noise.at(mid[i][1] / 46, seed) + .08 * Noise.at(mid[i][1] / 11, seed + 5)), mid[i][1]);
            r[i] = Hand.at(mid[i][0] + k * (1 + .20 * Noise.at(mid[i][1] / 46, seed + 1) + .08 * Noise.at(mid[i][1] / 11, seed + 6)), mid[i][1]);
        }
        for (int k = -1; k <= 1; k += 2) {
            double[][] e = k < 0 ? l : r;
            b.washStroke(Curves.thin(Hand.shift(e, k * w * .3, 0), 6), Tip.of(w * .9, .5 * s.ink() * (s.snowy() ? .5 : 1), Profile.FLAT)
                    .fade(1, .25).soft(w * .2)
                    .pigment(Pigment.SHADE), true);
        }
        b.clear(Curves.join(l, Curves.reverse(r)), Pigment.FOAM, Pigment.FOAM, 0, Math.min(1.2, w * .04), null, false);
        b.washStroke(Curves.thin(Hand.shift(mid, s.light() * w * .2, 0), 5), Tip.of(w * .22, .18, Profile.ORCHID).fade(1, .2).soft(w * .08)
                .pigment(Pigment.WATER_NEAR), false);
        int lines = w < 6 ? 2 : 9;
        for (int j = 0; j < lines; j++) {
            double v = rng.sign() * (.46 - Math.abs(rng.normal(0, .15)));
            double a = rng.uniform(0, .4);
            double z = rng.uniform(a + .2, 1);
            double[][] q = Hand.part(mid, (int) (a * n), (int) (z * n));
            if (q.length > 3) {
                b.stroke(Curves.thin(Hand.shift(q, v * w, 0), 4), Tip.of(s.line() * rng.uniform(.35, .7), s.ink() * rng.uniform(.3, .7)).fade(1, .5));
            }
        }
        Hand.broken(b, l, Tip.of(s.line() * .7, s.ink() * .75).fade(1, .7), Math.max(10, h * .12), .3);
        Hand.broken(b, r, Tip.of(s.line() * .7, s.ink() * .75).fade(1, .7), Math.max(10, h * .12), .3);
        b.stroke(Hand.path(x0 - w * .55, y + 1, x0 - w * .1, y - w * .12, x0 + w * .5, y + 1), Tip.of(s.line() * .7, s.ink() * .6, Profile.ORCHID));
        if (!last) {
            spray(b, s, x1, y + h, w * 1.1, w * .3);
        }
    }

    /** Spray: soft paper over the foot, small splashing arcs. */
    private static void spray(Brush b, Subject s, double x, double y, double rx, double ry) {
        Rng rng = b.rng();
        b.clear(Hand.blob(x, y, rx, ry, .16, rng), Pigment.MIST, Pigment.MIST, 0, ry * .4, null, false);
        b.clear(Hand.blob(x - rx * .3, y + ry * .3, rx * .8, ry * .7, .2, rng), Pigment.FOAM, Pigment.MIST, 0, ry * .35, null, false);
        int n = rx < 8 ? 2 : 7;
        for (int i = 0; i < n; i++) {
            double u = rng.uniform(-.8, .7) * rx;
            double l = rx * rng.uniform(.12, .3);
            b.stroke(Hand.path(x + u, y + rng.uniform(0, ry * .6), x + u + l * .5, y - ry * rng.uniform(.1, .5), x + u + l, y + rng.uniform(0,
                    ry * .5)),
                    Tip.of(s.line() * .5, s.ink() * .45, Profile.ORCHID));
        }
    }

    /** A spring: water slips over stones in two or three small drops and gathers at their feet. */
    private static void spring(Brush brush, Subject s) {
        Rng rng = Rng.of(s.seed(), "spring");
        int f = s.facing();
        double w = s.w();
        double h = s.h();
        double foot = s.foot() - h * .10;
        double cx = s.cx();
        Rock.draw(brush, s, Rng.of(s.seed(), "rear"), cx - f * w * .14, foot - h * .04, w * .54, h * .84);
        Rock.draw(brush, s, Rng.of(s.seed(), "side"), cx + f * w * .24, foot - h * .03, w * .42, h * .64);
        Rock.draw(brush, s, Rng.of(s.seed(), "mid"), cx - f * w * .30, foot, w * .34, h * .42);
        Brush b = brush.with(Rng.of(s.seed(), "slip"));
        double[][] pool = Hand.lens(s.x() + w * .04, s.x() + w * .96, foot + h * .02, h * .09, h * .10, .3, rng);
        b.clear(pool, Pigment.WATER_FAR, Pigment.WATER_NEAR, 0, h * .015 + .4, null, false);
        double x = cx + f * w * .04;
        drop(b, s, x, x + f * w * .03, foot - h * .66, h * .34, w * .07, false);
        drop(b, s, x + f * w * .05, x + f * w * .02, foot - h * .32, h * .34, w * .10, true);
        Rock.draw(brush, s, Rng.of(s.seed(), "front"), cx - f * w * .12, foot + h * .05, w * .24, h * .24);
        Rock.draw(brush, s, Rng.of(s.seed(), "front2"), cx + f * w * .28, foot + h * .04, w * .26, h * .26);
        spray(b, s, x + f * w * .03, foot + h * .01, w * .10, h * .035);
        for (int i = 0; i < 3; i++) {
            double r = w * (.10 + .09 * i);
            double ox = x + f * w * .02 + rng.normal(0, 2);
            b.stroke(Hand.path(ox - r, foot + h * .03, ox - r * .5, foot + h * (.05 + .012 * i), ox + r * .2, foot + h * (.055 + .012 * i),
                    ox + r * .9, foot + h * .035),
                    Tip.of(s.line() * .5, s.ink() * .5, Profile.ORCHID));
        }
        Hand.broken(b, Hand.part(pool, 28, 56), Tip.of(s.line() * .6, s.ink() * .55, Profile.ORCHID).dry(.2), 20, .4);
        for (int i = 0; i < 3; i++) {
            Hand.tuft(b, s.x() + w * rng.uniform(.08, .92), foot + h * .05, h * rng.uniform(.1, .2), rng.integer(3, 7), rng.normal(0, .4),
                    s.ink() * .8, Pigment.GRASS);
        }
    }
}
