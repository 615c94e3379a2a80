package danqing.engine.contour.land;

import danqing.engine.contour.brush.Brush;
import danqing.engine.contour.brush.Curves;
import danqing.engine.contour.brush.Rng;
import danqing.engine.contour.brush.Visibility;
import danqing.engine.contour.motif.Motif;
import danqing.engine.contour.motif.Subject;
import danqing.engine.contour.vector.Gradient;
import danqing.engine.scene.Setting;
import danqing.styles.Pigment;

/**
 * 山, 峰, 雪山: a host of ledges and cliffs, guests behind, alum heads (矾头) near the summit, spurs stepping down left and right of an S-shaped vein
 * (龙脉), feet lost in mist. The pose chooses the form: eight different mountains.
 */
final class Mountain implements Motif {
    /**
     * @param width   half width of the host, share of the box
     * @param lean    apex off the middle, share of the box, towards the facing side
     * @param ledge   0.3 steep … 0.62 rolling
     * @param steps   ledges on each side
     * @param guests  heights of the guests behind, shares of the host's
     * @param spurs   masses in front
     * @param heads   alum heads near the summit
     * @param profile 0 ledges, 1 round, 2 flat-topped
     */
    private record Form(double width, double lean, double ledge, int steps, double[] guests, int spurs, int heads, int profile) {}

    private static final Form[] MOUNTAINS = {
        new Form(.40, .07, .44, 4, new double[] {.66, .48}, 5, 4, 0),
        new Form(.34, -.10, .36, 4, new double[] {.74, .40, .52}, 4, 2, 0),
        new Form(.46, .04, .34, 3, new double[] {.55}, 4, 5, 0),
        new Form(.42, -.06, .55, 3, new double[] {.70, .60}, 5, 0, 1),
        new Form(.46, .10, .60, 3, new double[] {.58, .44}, 6, 3, 1),
        new Form(.44, -.08, .45, 3, new double[] {.62, .50}, 4, 0, 2),
        new Form(.30, .14, .30, 5, new double[] {.82, .62, .45}, 4, 2, 0),
        new Form(.42, -.12, .50, 4, new double[] {.52, .64}, 5, 4, 0)};
    private static final Form[] PEAKS = {
        new Form(.36, .05, .30, 4, new double[] {.62}, 3, 3, 0),
        new Form(.32, -.08, .26, 5, new double[] {.70, .46}, 3, 2, 0),
        new Form(.40, .06, .42, 4, new double[] {.56}, 4, 3, 0),
        new Form(.38, -.04, .36, 4, new double[] {.48, .66}, 3, 0, 1),
        new Form(.28, .10, .22, 5, new double[] {.80, .55}, 3, 1, 0),
        new Form(.40, -.06, .36, 3, new double[] {.60}, 3, 0, 2),
        new Form(.42, .02, .30, 3, new double[] {.50}, 3, 5, 0),
        new Form(.34, -.12, .34, 4, new double[] {.72, .40}, 4, 2, 0)};

    @Override
    public void draw(Brush brush, Subject subject) {
        Subject s = subject.concept().equals("snow_mountain") ? snowed(subject) : subject;
        boolean peak = s.concept().equals("peak");
        Form f = (peak ? PEAKS : MOUNTAINS)[Math.floorMod(s.pose(), 8)];
        int face = s.facing();
        double y = s.foot();
        Rng rng = Rng.of(s.seed(), "mountain");
        if (s.h() < 26 || s.w() < 26) {
            small(brush, s, rng);
            return;
        }
        double veil = s.is("half-hidden") ? .26 : 0;
        Visibility mist = Visibility.mist(y - s.h() * (.34 + veil), y - s.h() * (.02 + veil * .8), Math.min(18, s.h() * .04), rng.seed());
        Brush b = brush;
        double px = s.cx() + face * f.lean * s.w();
        if (s.concept().equals("snow_mountain")) {
            // a dark sky is what makes snow white
            double top = s.y() - s.h() * .12;
            b.fill(Ridge.hill(px, top, s.w() * .52, s.w() * .52, s.h() * .9, .62, .62), Pigment.SHADE, s.night() ? .1 : .17, s.h() * .10,
                    Gradient.vertical(s.y() + s.h() * .1, 1, y - s.h() * .25, 0), 0);
        }
        double dim = s.depth() > .55 ? .62 : .72;
        for (int i = 0; i < f.guests.length; i++) {
            double k = f.guests[i] * rng.uniform(.92, 1.08);
            int side = i % 2 == 0 ? -face : face;
            double cx = Hand.keep(px + side * s.w() * rng.uniform(.22, .32) * (i > 1 ? 1.25 : 1), s.x() + s.w() * .14, s.x() + s.w() * .86);
            double gw = s.w() * rng.uniform(.17, .22);
            lobe(s, .7, mist).ink(s.ink() * dim).opacity(lift(y, s.h() * k)).draw(b, Rng.of(s.seed(), "guest" + i),
                    profile(f, cx, y - s.h() * k, Math.min(gw, cx - s.x()), Math.min(gw, s.x() + s.w() - cx), s.h() * k, 3, rng));
        }
        double left = Math.min(f.width * s.w() * rng.uniform(.92, 1.12), px - s.x());
        double right = Math.min(f.width * s.w() * rng.uniform(.92, 1.12), s.x() + s.w() - px);
        double[][] crest = lobe(s, 1, mist).opacity(lift(y, s.h())).draw(b, Rng.of(s.seed(), "host"), profile(f, px, s.y(), left, right, s.h(),
                f.steps, rng));
        heads(b, s, px - face * s.w() * .03, s.y() + s.h() * .06, s.w() * .034, f.heads, "head", mist, crest);
        spurs(b, s, f, px, mist);
        trees(b, s, crest);
    }

    /** The same mountain under snow, whatever the weather. */
    private static Subject snowed(Subject s) {
        Setting t = s.setting();
        return new Subject(s.concept(), s.x(), s.y(), s.w(), s.h(), s.depth(), s.ink(), s.line(), s.pose(), s.flip(), s.light(), s.attributes(),
                new Setting(t.season(), t.hour(), Setting.Weather.SNOW, t.mood()), s.horizon(), s.pageWidth(), s.pageHeight(), s.seed());
    }

    private static Lobe lobe(Subject s, double density, Visibility mist) {
        double far = s.depth() > .8 ? .45 : s.depth() > .55 ? .8 : 1;
        Lobe l = new Lobe(s).density(density * far * (s.concept().equals("snow_mountain") ? 2 : 1)).fade(mist);
        return s.concept().equals("snow_mountain") ? l.colours(Pigment.SNOW, Pigment.SNOW, Pigment.MOUNTAIN_FAR) : l;
    }

    /** Hides what is behind down to near the foot, then lets go. */
    private static Gradient lift(double foot, double h) {
        return Gradient.vertical(foot - h * .27, 1, foot - h * .02, 0);
    }

    private static double[][] profile(Form f, double x, double y, double left, double right, double h, int steps, Rng rng) {
        return switch (f.profile) {
            case 1 -> rng.chance(.5) ? Ridge.hill(x, y, left, right, h, rng.uniform(.55, .8), rng.uniform(.55, .8))
                    : Ridge.cliff(x, y, left, right, h, steps, Math.max(.5, f.ledge), rng);
            case 2 -> Ridge.mesa(x, y, left, right, h, rng);
            default -> Ridge.cliff(x, y, left, right, h, steps, f.ledge, rng);
        };
    }

    /** 矾头: small round heads crowding down the vein, each fading out below. */
    private static void heads(Brush b, Subject s, double cx, double cy, double r0, int n, String part, Visibility mist, double[][] on) {
        if (r0 < 5) {
            return;
        }
        Rng rng = Rng.of(s.seed(), part);
        for (int i = 0; i < n; i++) {
            double r = r0 * rng.uniform(.6, 1.3);
            double y = cy + i * r0 * rng.uniform(.4, .7);
            double x = cx + rng.normal(0, .9) * r0;
            if (!Curves.inside(on, x - r, y + r * .5) || !Curves.inside(on, x + r, y + r * .5)) {
                continue;
            }
            Visibility v = Visibility.mist(y + r * .5, y + r * 1.4, 0, 0);
            lobe(s, .8, mist.and(v)).line(s.line() * .85).moss(.7).opacity(Gradient.vertical(y + r * .4, 1, y + r * 1.4, 0)).shadow(false)
                    .draw(b, Rng.of(s.seed(), part + i), Ridge.hill(x, y, r * 1.1, r * rng.uniform(.9, 1.3), r * 1.6, .45, .45));
        }
    }

    private static void spurs(Brush b, Subject s, Form f, double px, Visibility mist) {
        int n = s.depth() > .8 ? Math.min(2, f.spurs) : s.h() < 90 ? Math.min(3, f.spurs) : f.spurs;
        double y = s.foot();
        for (int i = 0; i < n; i++) {
            Rng rng = Rng.of(s.seed(), "spur" + i);
            double k = .22 + .62 * (i + rng.uniform(0, .5)) / n;
            int side = s.facing() * (i % 2 == 1 ? 1 : -1);
            double cx = px + side * s.w() * (.06 + .18 * k) * rng.uniform(.7, 1.25);
            double cy = s.y() + s.h() * k;
            double lw = s.w() * (.14 + .10 * k) * rng.uniform(.85, 1.2);
            double lh = Math.min((y - cy) * rng.uniform(.75, 1), lw * rng.uniform(1.3, 2.4));
            double l = Math.max(4, Math.min(lw * rng.uniform(.7, 1.2), cx - s.x()));
            double r = Math.max(4, Math.min(lw * rng.uniform(.7, 1.2), s.x() + s.w() - cx));
            double[][] base = f.profile == 2 && rng.chance(.6) ? Ridge.mesa(cx, cy, l, r, lh, rng)
                    : f.profile == 0 && rng.chance(.5) ? Ridge.cliff(cx, cy, l, r, lh, 2, f.ledge, rng)
                    : Ridge.hill(cx, cy, l, r, lh, rng.uniform(.5, .75), rng.uniform(.5, .75));
            Visibility own = Visibility.mist(cy + lh * .55, cy + lh, 0, 0);
            double[][] edge = lobe(s, 1, mist.and(own)).most(300).opacity(Gradient.vertical(Math.min(cy + lh * .55, y - s.h() * .17), 1,
                    Math.min(cy + lh * .98, y - s.h() * .02), 0)).draw(b, rng, base);
            if (rng.chance(.5) && f.heads > 0) {
                heads(b, s, cx - side * lw * .4, cy + lh * .04, s.w() * .026, rng.integer(2, 4), "spurhead" + i, mist, edge);
            }
        }
    }

    private static void trees(Brush brush, Subject s, double[][] crest) {
        if (s.depth() > .75 || s.h() < 130) {
            return;
        }
        Rng rng = Rng.of(s.seed(), "trees");
        Brush b = brush.with(rng);
        int upper = 0;
        for (double[] p : crest) {
            upper += p[1] < s.y() + s.h() * .4 ? 1 : 0;
        }
        int first = 0;
        while (crest[first][1] >= s.y() + s.h() * .4) {
            first++;
        }
        for (int c = 0; c < (s.snowy() ? 3 : 5); c++) {
            int at = first + rng.integer(0, Math.max(1, upper));
            int n = rng.integer(3, 10);
            for (int i = 0; i < n; i++) {
                double[] p = crest[(int) Hand.keep(at + rng.normal(0, 7), first, Math.min(crest.length - 1, first + upper - 1))];
                Hand.ridgeTree(b, p[0], p[1] + 1, s.h() * rng.uniform(.016, .034) + 2, s.ink() * .9);
            }
        }
    }

    /** Very small: one mass and a guest, hardly more than a wash with a crest. */
    private static void small(Brush b, Subject s, Rng rng) {
        double y = s.foot();
        double h = s.h();
        double gx = s.cx() - s.facing() * s.w() * .22;
        new Lobe(s).texture(Texture.NONE).ink(s.ink() * .7).opacity(lift(y, h * .6)).draw(b, rng,
                Ridge.hill(gx, y - h * .6, s.w() * .26, s.w() * .3, h * .6, .7, .65));
        new Lobe(s).texture(Texture.NONE).opacity(lift(y, h)).draw(b, rng,
                Ridge.hill(s.cx() + s.facing() * s.w() * .1, s.y(), s.w() * .45, s.w() * .38, h, .75, .68));
    }
}
