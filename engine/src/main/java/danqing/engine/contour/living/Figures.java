package danqing.engine.contour.living;

import danqing.engine.contour.brush.Profile;
import danqing.engine.contour.brush.Tip;
import danqing.styles.Pigment;
import java.util.Arrays;

/** Dresses a posture: robe, sleeves, folds, head; and the things people hold. */
final class Figures {
    private Figures() {}

    /**
     * What is worn.
     *
     * @param robe  colour of the robe
     * @param tone  its ink, relative
     * @param trim  collar, sash and cuffs
     * @param skirt lower part when it differs, or null
     */
    record Garment(Pigment robe, double tone, Pigment trim, Pigment skirt) {
        static Garment of(Pigment robe, double tone, Pigment trim) {
            return new Garment(robe, tone, trim, null);
        }
    }

    /** Draws robe, sleeves and head. */
    static void draw(Sketch paper, Posture p, Garment g, Heads head) {
        Sketch sk = paper.part("robe");
        if (p.shoes() != null) {
            sk.solid(p.shoes(), Pigment.HAIR, .9);
        }
        if (p.farSleeve() != null && !p.back()) {
            sleeve(sk, p.farSleeve(), g, .35);
        }
        neck(sk, p);
        sk.mass(p.robe(), g.robe(), g.tone());
        if (g.skirt() != null) {
            double[][] skirt = Arrays.stream(Outline.closed(p.robe()).points()).filter(q -> q[1] > 34).toArray(double[][]::new);
            sk.mass(skirt, g.skirt(), .75);
        }
        sk.model(p.robe(), .36);
        sk.contour(p.robe(), 1.15);
        trims(sk, p, g);
        String[] folds = p.folds().split(";");
        if (sk.shows(100, 40)) {
            for (int i = 2; i < folds.length; i++) {
                fold(sk, folds[i]);
            }
        }
        if (p.back() && p.farSleeve() != null) {
            sleeve(sk, p.farSleeve(), g, 0);
        }
        if (p.hand() != null) {
            sk.blob(p.hand()[0], p.hand()[1], 2.3 * p.scale(), 2 * p.scale(), .3, Pigment.SKIN, .5, 0);
            sk.path(new double[][] {{p.hand()[0] - 1, p.hand()[1] - 2.2 * p.scale()}, {p.hand()[0] + 2.4 * p.scale(), p.hand()[1] - .6},
                {p.hand()[0] + 1, p.hand()[1] + 2.2 * p.scale()}}, Tip.of(sk.line() * .65, sk.ink(), Profile.ORCHID).tremor(.4));
        }
        if (p.sleeve() != null) {
            sleeve(sk, p.sleeve(), g, 0);
            if (sk.shows(100, 48)) {
                for (int i = 0; i < Math.min(2, folds.length); i++) {
                    fold(sk, folds[i]);
                }
            }
        }
        head.draw(paper.part("head").at(p.headX(), p.headY(), p.scale() * .92, p.turn(), false), p.back());
    }

    private static void neck(Sketch sk, Posture p) {
        double x = p.headX() - 1.6 * p.scale();
        double y = p.headY() + 4 * p.scale();
        double r = 2.7 * p.scale();
        sk.mass(new double[][] {{x - r, y}, {x + r, y}, {x + r * .8, y + 7 * p.scale()}, {x - r * 1.3, y + 7 * p.scale()}}, Pigment.SKIN, .4);
    }

    private static void fold(Sketch sk, String path) {
        sk.path(Outline.open(path).points(), Tip.of(sk.line() * sk.rng().uniform(.6, 1), sk.ink() * sk.rng().uniform(.65, 1),
                sk.rng().chance(.6) ? Profile.NAIL
                : Profile.ORCHID).raw().tremor(.7).wash(.25));
        if (sk.shows(100, 90)) {
            sk.washed(path, 5, .16);
        }
    }

    private static void sleeve(Sketch sk, String form, Garment g, double shade) {
        sk.mass(form, g.robe(), g.tone());
        if (shade > 0) {
            sk.tint(form, Pigment.SHADE, shade);
        }
        sk.model(form, .26);
        sk.contour(form, 1);
    }

    private static void trims(Sketch sk, Posture p, Garment g) {
        for (String c : p.collar().split(";")) {
            if (!c.isBlank()) {
                sk.colour(c, 2.2 * p.scale(), g.trim(), .85, Profile.BONE);
                if (sk.shows(100, 70)) {
                    sk.line(c, .55, .9);
                }
            }
        }
        if (!p.sash().isBlank()) {
            double[] end = Outline.open(p.sash()).points()[0];
            double blow = sk.rng().uniform(-1, 5);
            if (sk.shows(100, 45)) {
                // the sash ends hang behind, moved by the air
                for (int i = 0; i < 2; i++) {
                    sk.path(new double[][] {{end[0] + 3, end[1] + 1}, {end[0] + 1 - blow * .5, end[1] + 8 + 3 * i}, {end[0] + 2.5 - blow - i, end[1] + 17 + 5 * i}},
                            Tip.of(Math.max(.8, sk.unit() * 1.5), sk.ink() * .85, Profile.ORCHID).tremor(.8).wash(.5).pigment(g.trim()));
                }
            }
            sk.colour(p.sash(), 2.6 * p.scale(), g.trim(), .9, Profile.BONE);
            if (sk.shows(100, 70)) {
                sk.line(p.sash(), .6, .9);
            }
        }
    }

    /** A gnarled staff. */
    static void staff(Sketch sk, double x, double top, double foot) {
        double[][] p = {{x - 1, top}, {x + 1, top + (foot - top) * .3}, {x, top + (foot - top) * .65}, {x + 2, foot}};
        sk.path(p, Tip.of(Math.max(1.1, sk.unit() * 2), sk.ink(), Profile.EVEN).tremor(1.4).wash(.5).pigment(Pigment.BARK_DARK));
        sk.path(new double[][] {{x - 1, top + 3}, {x - 4, top - 1}, {x - 1, top - 4}, {x + 3, top - 2}}, Tip.of(Math.max(1.1, sk.unit() * 2), sk.ink(),
                Profile.BONE)
                .tremor(.8).wash(.5).pigment(Pigment.BARK_DARK));
    }

    /** A straight pole with a colour. */
    static void pole(Sketch sk, String path, double width, Pigment p) {
        sk.colour(path, width, p, 1, Profile.EVEN);
        if (sk.shows(width, 2.5)) {
            sk.line(path, .6, .9);
        }
    }

    /** Trousered legs for the {@link Posture#WORK} posture; {@code stride} 0…1. */
    static void legs(Sketch paper, Pigment cloth, double stride) {
        Sketch sk = paper.part("legs");
        double d = 6 * stride;
        legAndFoot(sk, 31 + d * .2, 37 + d * 1.1, 34 + d * 1.3, cloth, true);
        legAndFoot(sk, 20, 21 - d * .3, 15 - d * 1.7, cloth, false);
    }

    private static void legAndFoot(Sketch sk, double a, double b, double c, Pigment cloth, boolean far) {
        Limb l = Limb.of(new double[][] {{a, 64}, {b, 80}, {c, 93}}, new double[] {13, 9, 5.5});
        sk.mass(l.outline(), cloth, .6);
        if (far) {
            sk.tint(l.outline(), Pigment.SHADE, .3, 0, 0);
        }
        Tip t = Tip.of(sk.line() * .9, sk.ink(), Sketch.BODY).raw().tremor(.7).wash(.25);
        sk.path(l.left(), t);
        sk.path(l.right(), t);
        double[][] foot = {{c - 3, 93}, {c - 3.4, 98.5}, {c + 3, 99.6}, {c + 7.4, 99.4}, {c + 6, 97}, {c + 3, 93}};
        sk.mass(foot, Pigment.STRAW, .8);
        sk.path(new double[][] {{c - 3, 94}, {c - 3.4, 99}, {c + 3, 100}, {c + 7.4, 99.6}, {c + 3, 95}}, Tip.of(sk.line() * .9, sk.ink(),
                Profile.BONE).tremor(.5).wash(.4));
    }
}
