package danqing.engine.contour.land;

import danqing.engine.contour.brush.Brush;
import danqing.engine.contour.brush.Curves;
import danqing.engine.contour.brush.Noise;
import danqing.engine.contour.brush.Profile;
import danqing.engine.contour.brush.Rng;
import danqing.engine.contour.brush.Tip;
import danqing.engine.contour.motif.Motif;
import danqing.engine.contour.motif.Subject;
import danqing.engine.contour.vector.Gradient;
import danqing.styles.Pigment;
import java.util.ArrayList;
import java.util.List;

/** 江, 湖, 海, 池, 冰: water seen as a plane. Shores wander; what reaches the edge of the page runs off it; most of the surface is left bare. */
final class Waters implements Motif {
    @Override
    public void draw(Brush brush, Subject s) {
        if (s.concept().equals("river") && !Span.opensLeft(s) && !Span.opensRight(s) && s.h() > .3 * s.w()) {
            new Rivers().draw(brush, s); // land on both sides: it winds
            return;
        }
        Brush b = brush.with(Rng.of(s.seed(), "water"));
        double[][] area = area(s, Rng.of(s.seed(), "shore"));
        boolean ice = s.concept().equals("ice");
        b.clear(area, ice ? Pigment.ICE : Pigment.WATER_FAR, ice ? Pigment.ICE : Pigment.WATER_NEAR, 0, Hand.keep(s.h() * .02, .6, 5), null, false);
        if (s.night() && !ice) {
            b.fill(area, Pigment.WATER_NEAR, .55, 2, Gradient.vertical(s.y(), .4, s.foot(), 1), 0);
            b.fill(area, Pigment.SHADE, .26, 2, Gradient.vertical(s.y(), .25, s.foot(), 1), 0); // in ink the night is in the water too
        }
        tint(b, s, area);
        light(b, s, area, ice);
        int pose = Math.floorMod(s.pose(), 8);
        double full = Hand.keep(s.w() * s.h() / (600 * 160.0), .12, 2.4);
        Brush lines = brush.with(Rng.of(s.seed(), "ripples"));
        switch (s.concept()) {
            case "sea" -> {
                (pose % 3 == 2 ? Ripples.SCALE : Ripples.SWELL).draw(lines, s, area, (int) (15 * full) + 2);
                Ripples.CALM.draw(lines, s, area, (int) full + 1);
            }
            case "lake" -> (pose % 4 == 3 ? Ripples.SCALE : Ripples.CALM).draw(lines, s, area, (int) (4 * full) + 1);
            case "pond" -> {
                Ripples.CALM.draw(lines, s, area, (int) (3 * full) + 2);
                rim(brush.with(Rng.of(s.seed(), "rim")), s, area);
            }
            case "ice" -> Ice.draw(lines, s, area);
            default -> (s.is("quiet") || s.is("clear") ? Ripples.CALM : s.is("flowing") ? Ripples.CURRENT : pose % 4 == 1 ? Ripples.CALM
                    : pose % 4 == 2 ? Ripples.SCALE : Ripples.CURRENT).draw(lines, s, area, (int) (4 * full) + 1);
        }
        if (!s.concept().equals("pond") && !s.concept().equals("ice")) {
            shore(brush.with(Rng.of(s.seed(), "edge")), s, area);
        }
    }

    /** The closed outline: far shore left to right, near shore back. Sea keeps a level horizon. */
    static double[][] area(Subject s, Rng rng) {
        double x0 = Span.left(s);
        double x1 = Span.right(s);
        double y0 = s.y();
        double y1 = Span.bottom(s);
        boolean openL = Span.opensLeft(s);
        boolean openR = Span.opensRight(s);
        boolean openB = Span.opensBottom(s);
        boolean sea = s.concept().equals("sea");
        boolean pond = s.concept().equals("pond");
        double h = y1 - y0;
        double w = x1 - x0;
        int n = 48;
        long a = rng.seed();
        double wave = Math.max(60, w / 5);
        List<double[]> p = new ArrayList<>();
        double tip = pond ? .42 : rng.uniform(.3, .5);
        for (int i = 0; i <= n; i++) {
            double t = i / (double) n;
            double x = x0 + w * t;
            double end = ends(t, openL, openR, pond ? .45 : .38, pond);
            double flat = Math.min(h, 130);
            double bay = sea ? 0 : (.05 + .05 * Noise.at(x / wave, a) + .02 * Noise.at(x / (wave * .2), a + 1)) * flat;
            p.add(Hand.at(x, y0 + bay + (1 - end) * h * tip));
        }
        for (int i = 0; i <= n; i++) {
            double t = 1 - i / (double) n;
            double x = x0 + w * t;
            double end = ends(t, openL, openR, pond ? .5 : .5 + .3 * Noise.at(h / 50 + t * 2, a + 7), pond);
            end += pond ? 0 : .10 * Noise.at(t * 9, a + 8) * Math.sin(Math.PI * end);
            double bay = openB ? 0 : (.07 + .07 * Noise.at(x / wave, a + 2) + .025 * Noise.at(x / (wave * .17), a + 3)) * h;
            p.add(Hand.at(x, y1 - bay - (1 - end) * h * (.96 - tip - (pond ? .1 : 0))));
        }
        return p.toArray(double[][]::new);
    }

    /** 1 in the middle, running to 0 at an end where the plane closes. */
    private static double ends(double t, boolean openL, boolean openR, double reach, boolean round) {
        double l = openL ? 1 : Math.min(1, t / reach);
        double r = openR ? 1 : Math.min(1, (1 - t) / reach);
        double k = Math.min(l, r);
        if (round) {
            return Math.sqrt(Math.max(0, 1 - (1 - k) * (1 - k)));
        }
        return k * (1.4 - .4 * k);
    }

    /** What the poem says of the water's colour. */
    private static void tint(Brush b, Subject s, double[][] area) {
        Pigment p = s.is("yellow") ? Pigment.SAND : s.is("green") || s.is("blue") ? Pigment.JADE : s.is("red") ? Pigment.GLOW : s.is("white")
                || s.is("silver") ? Pigment.MIST : null;
        if (p != null) {
            b.fill(area, p, .42, Math.max(1, s.h() * .02), null, 0);
        }
    }

    /** Long level bands: sky in the water far off, depth near us. */
    private static void light(Brush b, Subject s, double[][] area, boolean ice) {
        Rng rng = b.rng();
        double[] box = Curves.bounds(area);
        double w = box[2] - box[0];
        double h = box[3] - box[1];
        if (h < 20) {
            return;
        }
        for (int i = 0; i < 7; i++) {
            double t = (i + rng.unit()) / 7;
            double l = w * rng.uniform(.18, .5);
            double x = rng.uniform(box[0] + l * .3, box[2] - l * .3);
            double y = box[1] + h * (.06 + .86 * Math.pow(t, 1.2));
            double thick = h * (.015 + .05 * t);
            if (Curves.inside(area, x - l * .5, y) && Curves.inside(area, x + l * .5, y)) {
                boolean dark = t > .5 && rng.chance(.7);
                b.fill(Hand.lens(x - l * .5, x + l * .5, y, thick * .5, thick * .5, .3, rng), dark && !ice ? Pigment.SHADE : ice ? Pigment.SNOW
                        : Pigment.MIST,
                        dark ? .09 * s.ink() + .03 : .35, thick * .3 + .8, null, 0);
            }
        }
    }

    /** A few strokes where land meets water: dry, flat, left out more often than drawn. */
    private static void shore(Brush b, Subject s, double[][] area) {
        int n = area.length / 2;
        boolean sea = s.concept().equals("sea");
        // the far edge: one or two long breaths of the brush, the rest left out
        int pieces = s.concept().equals("river") ? 1 : 2;
        for (int i = 0; i < pieces; i++) {
            int from = (int) (n * (i + b.rng().uniform(.02, .35)) / pieces);
            int to = Math.min(n, from + (int) (n * b.rng().uniform(.3, sea ? .62 : .45) / pieces * (sea ? 1.5 : 1)));
            if (to - from > 4) {
                b.stroke(Curves.thin(Hand.part(area, from, to), 3), Tip.of(s.line() * .5, s.ink() * .3, Profile.ORCHID).dry(sea ? 0 : .4)
                        .fade(.7, .5));
            }
        }
        if (!Span.opensBottom(s)) {
            double[][] near = Hand.part(area, n, area.length);
            b.washStroke(Curves.thin(Hand.shift(near, 0, s.h() * .015), 4), Tip.of(s.h() * .05, .14 * s.ink(), Profile.ORCHID).fade(1, 1)
                    .soft(s.h() * .018)
                    .pigment(Pigment.SHADE), false);
            Hand.broken(b, near, Tip.of(s.line() * .8, s.ink() * .6, Profile.ORCHID).dry(.3).fade(1, .7), 36, .5);
        }
    }

    /** The rim of a pond: a soft bank, its lip broken, stones and grass at unequal places. */
    private static void rim(Brush b, Subject s, double[][] area) {
        Rng rng = b.rng();
        b.washStroke(Curves.thin(Curves.offset(area, s.h() * .015), 4), Tip.of(s.h() * .05, .16 * s.ink(), Profile.FLAT).fade(1, .8).soft(s.h() * .02)
                .pigment(Pigment.SHADE), false);
        Hand.broken(b, area, Tip.of(s.line() * .85, s.ink() * .7, Profile.ORCHID).fade(1, .7), Math.max(16, s.h() * .18), .24);
        int n = s.h() < 40 ? 2 : 6;
        for (int i = 0; i < n; i++) {
            double[] q = area[rng.integer(0, area.length)];
            double k = (.5 + .7 * (q[1] - s.y()) / s.h()) * s.h();
            double x = Hand.keep(q[0], s.x() + k * .1, s.x() + s.w() - k * .1);
            if (rng.chance(.45)) {
                Rock.draw(b, s, Rng.of(s.seed(), "rim" + i), x, Math.min(s.foot(), q[1] + k * .04), k * rng.uniform(.12, .22), k * rng.uniform(.07,
                        .13));
            } else {
                Hand.tuft(b, x, q[1] + 1, k * rng.uniform(.09, .18) + 2, rng.integer(4, 9), rng.normal(0, .4), s.ink() * .85, s.snowy()
                        ? Pigment.GRASS_DRY : Pigment.GRASS);
            }
        }
    }
}
