package danqing.engine.contour.living;

import danqing.engine.contour.brush.Brush;
import danqing.engine.contour.brush.Profile;
import danqing.engine.contour.brush.Tip;
import danqing.engine.contour.motif.Motif;
import danqing.engine.contour.motif.Subject;
import danqing.styles.Pigment;
import java.util.function.Consumer;

/**
 * A small bird of the flower-and-bird kind, feet at the bottom centre of the box: alert, leaning, looking back, puffed up; from pose 4 on it flies.
 *
 * @param plumage its colours
 * @param tail    length of the tail, 1 = an oriole's
 * @param beak    length of the beak, 1 = a thrush's
 * @param stout   thickness of the beak
 * @param face    marks of the head, drawn over it about its centre (radius 10 units)
 * @param patch   marks of body and wing, in the frame of the body; the name of the posture comes with the sketch
 * @param flying  the same bird on the wing
 */
record Perched(Plumage plumage, double tail, double beak, double stout, Consumer<Sketch> face, Consumer<Sketch> patch, Flyer flying) implements Motif {

    /** Where body, wing, tail, feet and head lie (form units; the feet at 65, 100). */
    private record Posture(String body, String wing, String feathers, double[] tailRoot, double[] tailEnd, double hx, double hy, double turn, boolean back,
            String legs, String belly) {}

    private static final Posture[] POSTURES = {
        // alert
        new Posture("97,32 /0 86,16 74,18 /1 64,29 52,43 40,59 |0 37,67 |1 45,76 56,80 / 72,77 85,65 93,50 /.8 98,41 97,32",
                "77,31 66,35 52,48 38,64 22,84 | 42,72 58,64 71,55 / 80,44 77,31", "70,42 62,52 54,58;74,50 66,57 58,63;66,36 56,47 48,54",
                new double[] {41, 66}, new double[] {8, 93}, 90, 22, .05, false, "62,79 63,90 66,99;72,75 74,87 75,98",
                        "95,40 90,58 76,73 58,79 53,72 72,61 84,47"),
        // leaning forward
        new Posture("103,42 /0 92,29 82,31 /1 66,37 50,44 34,51 |0 29,58 |1 40,68 56,75 / 76,75 92,68 101,58 /.8 105,50 103,42",
                "85,39 70,40 50,47 32,56 10,66 | 36,65 58,64 76,60 / 88,51 85,39", "76,46 64,50 52,53;79,54 68,57 56,60;70,41 58,45 46,50",
                new double[] {36, 56}, new double[] {-6, 62}, 100, 37, .35, false, "60,75 57,87 62,99;71,75 72,88 70,98",
                        "104,48 100,62 82,73 60,75 54,69 78,63 92,54"),
        // looking back
        new Posture("93,36 /0 84,17 71,19 /1 61,32 49,47 38,62 |0 37,70 |1 46,78 59,82 / 76,79 90,66 95,52 /.8 97,43 93,36",
                "75,35 63,40 50,54 37,69 24,88 | 42,76 58,68 71,59 / 79,47 75,35", "69,46 61,55 53,62;72,54 64,61 57,67;65,40 55,51 47,58",
                new double[] {42, 70}, new double[] {15, 97}, 80, 21, -.05, true, "63,81 62,91 65,99;76,78 77,89 76,99",
                        "94,42 91,60 77,76 62,81 55,75 73,63 84,50"),
        // puffed up against the cold
        new Posture("91,27 /0 84,17 67,22 /1 54,34 43,49 38,63 |0 37,71 |1 45,83 60,90 / 80,89 94,76 99,57 /.8 99,38 91,27",
                "72,36 60,41 48,54 39,70 27,91 | 44,80 60,73 73,63 / 80,50 72,36", "68,46 58,56 50,64;71,55 62,63 53,70;63,40 53,52 46,60",
                new double[] {41, 71}, new double[] {18, 97}, 86, 28, .1, false, "63,90 64,95 65,99;75,89 76,94 76,99",
                        "97,44 97,64 82,84 62,89 55,80 75,66 86,52")};

    @Override
    public void draw(Brush brush, Subject s) {
        int pose = s.pose() & 7;
        if (pose >= 4) {
            Sketch.fitted(brush, s, 3, 0, sk -> flying.fly(sk, pose + (int) (s.seed() & 1), face));
            return;
        }
        Sketch sk = Sketch.standing(brush, s, 130, 100);
        perch(sk, pose);
    }

    /** Draws one of the four resting postures. */
    void perch(Sketch paper, int pose) {
        Posture p = POSTURES[pose & 3];
        Sketch sk = paper.part("body");
        for (String leg : p.legs().split(";")) {
            sk.colour(leg, 2.4, plumage.beak() == Pigment.FEATHER_YELLOW ? Pigment.BEAK : plumage.beak(), .9, Profile.BONE);
        }
        toes(sk, p);
        tailFeathers(sk, p);
        boolean black = plumage.back() == Pigment.FEATHER_DARK && plumage.belly() == Pigment.FEATHER_DARK;
        sk.mass(p.body(), plumage.back(), plumage.tone());
        if (black) {
            sk.tint(p.body(), Pigment.FEATHER_DARK, .6, 0, .30);
            sk.tint(p.belly(), Pigment.FEATHER_BLUE, .10, 2);
        } else {
            sk.tint(p.belly(), plumage.belly(), plumage.belly() == plumage.back() ? plumage.tone() * .5 : .9, 2.2);
        }
        sk.model(p.body(), black ? .5 : .32);
        sk.contour(p.body(), .8);
        new FoldedWing(plumage, Outline.closed(p.wing()).points(), p.feathers()).draw(sk, black);
        patch.accept(sk);
        Sketch h = paper.part("head").at(p.hx(), p.hy(), 1.13, p.back() ? -p.turn() : p.turn(), p.back());
        head(h, black);
    }

    private void tailFeathers(Sketch sk, Posture p) {
        double rx = p.tailRoot()[0];
        double ry = p.tailRoot()[1];
        double dx = (p.tailEnd()[0] - rx) * tail;
        double dy = (p.tailEnd()[1] - ry) * tail;
        double l = Math.hypot(dx, dy);
        double nx = -dy / l;
        double ny = dx / l;
        double[][] blade = {{rx - nx * 4, ry - ny * 4}, {rx + dx * .5 - nx * 4, ry + dy * .5 - ny * 4}, {rx + dx - nx * 4.4, ry + dy - ny * 4.4},
            {rx + dx + nx * 4.4, ry + dy + ny * 4.4}, {rx + dx * .5 + nx * 5, ry + dy * .5 + ny * 5}, {rx + nx * 7, ry + ny * 7}};
        sk.mass(blade, plumage.tail(), plumage.tail() == plumage.back() ? plumage.tone() * .7 : .8);
        // feathers laid one over the other, each a single pull, of unequal length
        for (int i = 0; i < 4; i++) {
            double o = -4.6 + 3.2 * i;
            double l2 = (i == 0 || i == 3 ? .93 : 1.02) + sk.rng().uniform(-.04, .05);
            sk.path(new double[][] {{rx + nx * o * .7, ry + ny * o * .7}, {rx + dx * .5 + nx * o, ry + dy * .5 + ny * o},
                {rx + dx * l2 + nx * o * 1.15, ry + dy * l2 + ny * o * 1.15}},
                    Tip.of(Math.max(.8, sk.unit() * (i == 3 ? 2 : 3.4)), sk.ink() * (plumage.tail() == Pigment.FEATHER_DARK ? 1 : .8), FEATHER)
                            .tremor(.7).wash(.6).dry(sk.shows(100, 70) ? .3 : 0).pigment(plumage.tail() == Pigment.FEATHER_WHITE ? Pigment.INK : plumage.tail()));
        }
        sk.path(new double[][] {{rx + nx * 6.5, ry + ny * 6.5}, {rx + dx * .5 + nx * 5.5, ry + dy * .5 + ny * 5.5}, {rx + dx * .96 + nx * 5, ry + dy * .96 + ny * 5}},
                Tip.of(sk.line() * .8, sk.ink(), Sketch.BODY).tremor(.6).wash(.2));
    }

    /** A feather pulled from its root: narrow, broad, lifted. */
    static final Profile FEATHER = Profile.of(0, .35, .25, .8, .7, 1, .93, .9, 1, .25);

    private void toes(Sketch sk, Posture p) {
        if (!sk.shows(10, 3.5)) {
            return;
        }
        for (String leg : p.legs().split(";")) {
            double[][] q = Outline.open(leg).points();
            double x = q[q.length - 1][0];
            double y = q[q.length - 1][1];
            for (int i = -1; i <= 1; i++) {
                sk.path(new double[][] {{x, y - 1}, {x + i * 3.5 + 2, y - .5}, {x + i * 4.5 + 3, y + 2.2}},
                        Tip.of(sk.line() * .8, sk.ink(), Profile.NAIL).tremor(.4).wash(.3));
            }
        }
    }

    private void head(Sketch h, boolean black) {
        String skull = "9.5,-3 6.5,-8.5 0,-10.5 -7.5,-8 -11.5,0 |0 -11,8 -2,11 6,9 |.8 9.4,3.6 |0 9.5,-3";
        double l = 9 * beak;
        double t = stout;
        h.form("8.6," + -3 * t + " | " + (9 + l * .6) + "," + -2 * t + " " + (9 + l) + "," + .9 * t + " |.6 " + (9 + l * .5) + "," + .6 * t + " 8.6," + .3 * t
                + " | " + (9 + l * .5) + "," + 1.6 * t + " |0 8.4," + 3.2 * t, plumage.beak(), .95, .7);
        h.mass(skull, plumage.head(), plumage.head() == plumage.back() ? plumage.tone() : .92);
        if (black) {
            h.tint(skull, plumage.head(), .6, 1);
        }
        face.accept(h);
        h.contour(skull, .75);
        h.blob(4.6, -2.3, 1.75, 1.7, 0, Pigment.PAPER, .9, 0);
        h.blob(4.9, -2.3, 1.35, 1.4, 0, Pigment.FEATHER_DARK, 1, .9);
    }
}
