package danqing.engine.contour.living;

import danqing.engine.contour.brush.Brush;
import danqing.engine.contour.brush.Profile;
import danqing.engine.contour.brush.Rng;
import danqing.engine.contour.motif.Motif;
import danqing.engine.contour.motif.Subject;
import danqing.styles.Pigment;
import java.util.function.Consumer;

/**
 * A bird on the wing, in eight poses: wings raised, stretched, lowered, banking, each climbing or gliding.
 *
 * @param plumage its colours
 * @param neck    how head and neck are carried
 * @param tail    shape of the tail
 * @param span    length of the wings, 1 = that of a crow
 * @param chord   breadth of the wings, form units
 * @param notch   gaps between the wing ends, 0…0.6
 * @param legs    whether long legs trail behind
 */
record Flyer(Plumage plumage, Neck neck, Tail tail, double span, double chord, double notch, boolean legs) implements Motif {
    /** How head and neck are carried. */
    enum Neck { LONG, FOLDED, SHORT, HOOKED }

    /** Shape of the tail. */
    enum Tail { SHORT, FAN, FORK, LONG }

    /** Shoulder-to-wrist and wrist-to-tip of far and near wing, per phase, before scaling by span. */
    private static final double[][] PHASES = {
        // far wrist, far tip, near wrist, near tip
        {18, -30, 6, -72, -4, -32, -40, -68},
        {22, -24, 56, -56, -8, 24, -58, 44},
        {19, 22, 22, 52, 0, 30, -24, 64},
        {24, -20, 14, -62, -18, -20, -66, -34},
        {17, -32, 14, -78, -4, -34, -26, -78},
        {26, -16, 60, -38, -12, 24, -52, 50},
        {22, -28, 10, -66, -8, 26, -62, 44},
        {26, -12, 60, -24, -22, -8, -72, -2}};
    private static final double[] TURN = {-.10, .10, -.14, .02, -.30, .16, -.05, .06};

    @Override
    public void draw(Brush brush, Subject s) {
        Sketch.fitted(brush, s, 3, 0, sk -> fly(sk, s.pose() & 7));
    }

    /** Draws it about its shoulder (0, 0); body about 45 units long. */
    void fly(Sketch paper, int pose) {
        fly(paper, pose, h -> {});
    }

    /** As {@link #fly(Sketch, int)} with the marks of a small bird's face, drawn about the centre of its head (radius 10 units); of a long neck, in the units of the body. */
    void fly(Sketch paper, int pose, Consumer<Sketch> face) {
        // no two birds of a flock beat alike: part of the way to another phase, tips and heading their own
        Rng own = Rng.of(paper.subject().seed(), "beat");
        double[] p = PHASES[pose & 7].clone();
        double[] next = PHASES[(pose + own.integer(1, 8)) & 7];
        double u = own.uniform(0, .34);
        for (int i = 0; i < p.length; i++) {
            p[i] += (next[i] - p[i]) * u + own.uniform(-3.5, 3.5);
        }
        Sketch sk = paper.at(0, 0, 1, TURN[pose & 7] + own.uniform(-.13, .13), false);
        if (plumage.white()) {
            sk.tint("-30,-14 0,-22 26,-10 30,8 6,20 -28,16", Pigment.HALO, .16, 9);
        }
        Wing w = new Wing(notch, chord, plumage.wing(), quill(), plumage.flight(), plumage.tone());
        w.draw(sk, new double[] {10, -5}, new double[] {-6, -3}, at(p, 0), at(p, 2), true);
        tailAndLegs(sk);
        body(sk);
        neckAndHead(sk, face);
        w.draw(sk, new double[] {7, -4}, new double[] {-11, -1}, at(p, 4), at(p, 6), false);
    }

    /** White birds keep white quills and only their wing ends are dark. */
    private Pigment quill() {
        return plumage.white() ? plumage.wing() : plumage.flight();
    }

    private double[] at(double[] p, int i) {
        return new double[] {p[i] * (.4 + .6 * span), p[i + 1] * span};
    }

    private void body(Sketch sk) {
        String torso = "14,-6 / 6,-8 -6,-8 -22,-3 |0 -24,2 |1 -12,9 2,10 / 12,6 16,0 |0 14,-6";
        sk.mass(torso, plumage.back(), plumage.tone());
        if (plumage.belly() != plumage.back()) {
            sk.tint("14,0 4,2 -10,2 -22,3 -12,8.6 2,9.6 12,6", plumage.belly(), .95, 1.2);
        }
        if (plumage.flight() == Pigment.FEATHER_DARK && !plumage.white()) {
            sk.tint("13,-6 5,-7.6 -6,-7.6 -21,-3 -22,0 -6,-1 8,-1", Pigment.FEATHER_DARK, .55, 1.6, .2);
            if (plumage.back() == Pigment.FEATHER_DARK) {
                sk.tint("14,-6 6,-8 -6,-8 -22,-3 -20,0 -6,-2 8,-2", Pigment.FEATHER_BLUE, .28, .6);
            }
        }
        sk.model(torso, .3);
        sk.contour(torso, .9);
    }

    private void tailAndLegs(Sketch sk) {
        Pigment c = plumage.tail();
        double tone = plumage.tone();
        if (legs) {
            for (String leg : new String[] {"-18,2 -32,4 -50,5", "-18,4 -30,7 -47,9"}) {
                sk.colour(leg, 1.8, plumage.beak() == Pigment.FEATHER_DARK ? Pigment.FEATHER_DARK : plumage.beak(), .95, Profile.BONE);
            }
        }
        String form = switch (tail) {
            case SHORT -> "-16,-4 | -28,-5 -36,-5 | -34,-1 | -38,1 | -34,4 | -36,6 | -27,6 -14,5";
            case FAN -> "-16,-4 | -30,-10 -40,-13 | -41,-7 | -45,-3 | -43,2 | -45,6 | -40,8 | -38,12 -28,9 -14,5";
            case FORK -> "-14,-4 | -30,-8 -48,-16 -62,-24 | -48,-9 -38,-1 | -50,5 -64,8 | -44,9 -28,7 -14,4";
            case LONG -> "-16,-4 | -36,-6 -58,-3 -74,3 | -72,8 | -66,6 | -56,8 -36,8 -14,5";
        };
        sk.form(form, c, c == plumage.back() ? tone : .9, .75);
        sk.model(form, .3);
        if (tail != Tail.FORK) {
            sk.lines("-18,0 -28,0 -37,1;-18,2 -26,3 -35,5", .5, .7, 50);
        }
    }

    private void neckAndHead(Sketch sk, Consumer<Sketch> face) {
        switch (neck) {
            case LONG -> {
                String neckForm = "8,-8 / 22,-11 36,-13 / 44,-17 50,-16 54,-13 |0 54,-10 |1 48,-8 40,-8 / 24,-3 12,4 |0 8,-8";
                sk.mass(neckForm, plumage.head(), head());
                sk.model(neckForm, .25);
                face.accept(sk);
                sk.contour(neckForm, .85);
                beak(sk, "53,-14.5 | 60,-12 68,-9 | 60,-9.4 53,-9.5");
                sk.blob(48, -13.5, 1.2, 1.2, 0, Pigment.FEATHER_DARK, 1, .8);
            }
            case FOLDED -> {
                String neckForm = "8,-8 / 16,-14 22,-17 / 29,-18 34,-14 |0 34,-11 |1 29,-10 25,-10 / 25,-3 22,4 12,5 |0 8,-8";
                sk.mass(neckForm, plumage.head(), head());
                sk.model(neckForm, .25);
                sk.contour(neckForm, .85);
                sk.line("16,-6 21,-6 25,-10", .6, .8);
                beak(sk, "33.5,-15 | 42,-12.5 54,-9 | 42,-10 33,-10.5");
                sk.blob(30, -14, 1.1, 1.1, 0, Pigment.FEATHER_DARK, 1, .8);
                sk.colour("28,-17 18,-19 10,-18", 1, Pigment.INK, .7, Profile.NAIL);
            }
            case SHORT, HOOKED -> {
                String headForm = "8,-8 / 16,-12 23,-11 27,-7 |0 27,-3 |1 23,2 14,6 |0 8,-8";
                sk.mass(headForm, plumage.head(), head());
                sk.model(headForm, .2);
                face.accept(sk.at(19.5, -4, .74));
                sk.contour(headForm, .85);
                if (neck == Neck.HOOKED) {
                    beak(sk, "26,-7.4 | 29.6,-7 32,-4 31.4,-1.4 | 29.4,-3.2 26,-3.4");
                } else {
                    beak(sk, "26,-7.5 | 35,-3.5 | 26,-2.5");
                }
                if (neck == Neck.HOOKED) {
                    // the brow of a hawk over a small eye, dark streaks down the nape
                    sk.tint("10,-9 16,-12 22,-11 20,-7 12,-4", Pigment.FEATHER_DARK, .55, 1, .2);
                    sk.line("19,-8.4 22.6,-7.8 25.6,-6.6", 1.1);
                } else {
                    sk.blob(22, -6, 1.4, 1.4, 0, Pigment.PAPER, 1, 0);
                }
                sk.blob(22.2, -6, 1, 1, 0, Pigment.FEATHER_DARK, 1, .8);
            }
        }
    }

    private double head() {
        return plumage.head() == plumage.back() ? plumage.tone() : .9;
    }

    private void beak(Sketch sk, String form) {
        sk.form(form, plumage.beak(), .9, .6);
    }
}
