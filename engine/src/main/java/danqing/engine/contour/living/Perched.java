package danqing.engine.contour.living;

import danqing.engine.contour.brush.Brush;
import danqing.engine.contour.brush.Profile;
import danqing.engine.contour.brush.Tip;
import danqing.engine.contour.motif.Motif;
import danqing.engine.contour.motif.Subject;
import danqing.styles.Pigment;
import java.util.Arrays;
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
        new Posture("98,30 /0 84,14 72,16 /1 62,30 50,46 38,62 |0 36,70 |1 46,80 60,86 / 78,82 92,68 98,50 /.8 100,40 98,30",
                "76,32 64,36 50,50 36,68 26,82 | 40,78 58,70 72,60 / 80,46 76,32", "66,48 52,60 38,74;70,54 56,66 42,76;74,44 66,54 56,62",
                new double[] {40, 69}, new double[] {8, 96}, 90, 21, .05, false, "64,84 64,92 66,99;74,82 75,90 74,98",
                        "96,36 92,62 78,80 60,84 52,78 74,66 84,50"),
        // leaning forward
        new Posture("104,42 /0 92,28 82,30 /1 66,36 50,44 34,52 |0 30,60 |1 42,72 58,80 / 78,80 94,72 104,60 /.8 107,50 104,42",
                "84,40 70,40 50,48 32,58 16,66 | 34,68 56,68 76,64 / 88,54 84,40", "68,52 50,58 32,64;74,58 56,64 38,67;78,48 68,54 58,56",
                new double[] {36, 57}, new double[] {-6, 58}, 100, 36, .35, false, "60,78 58,88 62,99;72,79 72,89 70,98",
                        "106,46 102,64 84,76 60,78 54,72 80,66 94,54"),
        // looking back
        new Posture("94,36 /0 84,16 70,18 /1 60,32 48,48 38,64 |0 38,72 |1 48,82 62,86 / 80,82 94,68 98,52 /.8 98,42 94,36",
                "74,36 62,40 48,54 36,70 28,84 | 42,80 58,72 72,62 / 79,48 74,36", "64,52 52,62 40,76;70,56 56,68 44,78;73,47 66,56 56,64",
                new double[] {42, 71}, new double[] {14, 100}, 80, 20, -.05, true, "64,84 63,92 65,99;76,82 77,90 75,98",
                        "94,40 92,62 78,80 62,84 54,78 74,66 84,50"),
        // puffed up against the cold
        new Posture("92,26 /0 84,16 66,22 /1 52,34 40,50 36,64 |0 36,72 |1 44,86 62,93 / 84,92 98,78 102,58 /.8 102,38 92,26",
                "72,36 58,42 46,56 36,74 28,88 | 44,84 60,78 74,66 / 80,50 72,36", "62,56 50,68 40,78;70,60 58,72 46,80;72,48 64,58 54,66",
                new double[] {40, 72}, new double[] {16, 99}, 86, 27, .1, false, "64,92 64,95 65,99;76,91 77,95 76,99",
                        "98,44 98,66 84,86 62,90 54,82 76,68 86,52")};

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
        sk.mass(p.body(), plumage.back(), plumage.tone());
        sk.tint(p.belly(), plumage.belly(), plumage.belly() == plumage.back() ? plumage.tone() * .5 : .9, 2.2);
        sk.model(p.body(), .34);
        sk.contour(p.body(), 1);
        sk.mass(p.wing(), plumage.wing(), plumage.wing() == plumage.back() ? plumage.tone() * 1.1 : .9);
        wingTips(sk, p);
        boolean black = plumage.back() == Pigment.FEATHER_DARK && plumage.belly() == Pigment.FEATHER_DARK;
        if (black) {
            sheen(sk, p);
        }
        patch.accept(sk);
        sk.contour(p.wing(), .9);
        sk.lines(p.feathers(), .7, .85, 34);
        if (black) {
            lights(sk, p);
        }
        Sketch h = paper.part("head").at(p.hx(), p.hy(), 1.28, p.back() ? -p.turn() : p.turn(), p.back());
        head(h);
    }

    /** A black bird is blue-grey where the sky strikes it: breast, back and the coverts. */
    private static void sheen(Sketch sk, Posture p) {
        sk.tint(p.body(), Pigment.FEATHER_BLUE, .17, 0);
        sk.tint(p.belly(), Pigment.FEATHER_DARK, .45, 2.6);
        sk.tint(p.wing(), Pigment.FEATHER_BLUE, .26, 0);
        double[][] w = Outline.closed(p.wing()).points();
        double[] c = {0, 0};
        for (double[] q : w) {
            c[0] += q[0] / w.length;
            c[1] += q[1] / w.length;
        }
        double[][] core = new double[w.length][];
        for (int i = 0; i < w.length; i++) {
            core[i] = new double[] {c[0] + (w[i][0] - c[0]) * .72 + 2, c[1] + (w[i][1] - c[1]) * .72 + 2};
        }
        sk.tint(core, Pigment.FEATHER_DARK, .5, 1.8, 0);
    }

    /** Light along the edges of the folded feathers. */
    private static void lights(Sketch sk, Posture p) {
        for (String feather : p.feathers().split(";")) {
            double[][] q = Outline.open(feather).points();
            double[][] up = new double[q.length][];
            for (int i = 0; i < q.length; i++) {
                up[i] = new double[] {q[i][0] + .9, q[i][1] - 1.6};
            }
            sk.path(up, Tip.of(Math.max(.8, 1.5 * sk.unit()), .5, Profile.ORCHID).raw().tremor(.5).wash(1).pigment(Pigment.ICE));
        }
        double[][] wing = Outline.closed(p.wing()).points();
        double[][] edge = new double[Math.max(2, wing.length / 3)][];
        for (int i = 0; i < edge.length; i++) {
            edge[i] = new double[] {wing[i][0] + .4, wing[i][1] + 1.7};
        }
        sk.path(edge, Tip.of(Math.max(.8, 1.4 * sk.unit()), .5, Profile.ORCHID).raw().tremor(.5).wash(1).pigment(Pigment.ICE));
    }

    private void wingTips(Sketch sk, Posture p) {
        if (plumage.flight() != plumage.wing()) {
            // the far half of the folded wing: primaries, cut across the wing's own axis
            double[][] w = Outline.closed(p.wing()).points();
            double[] tip = w[0];
            double[] shoulder = w[0];
            for (double[] q : w) {
                tip = q[0] < tip[0] ? q : tip;
                shoulder = q[0] > shoulder[0] ? q : shoulder;
            }
            double ax = tip[0] - shoulder[0];
            double ay = tip[1] - shoulder[1];
            double x0 = shoulder[0];
            double y0 = shoulder[1];
            double[][] part = Arrays.stream(w).filter(q -> (q[0] - x0) * ax + (q[1] - y0) * ay > .5 * (ax * ax + ay * ay)).toArray(double[][]::new);
            if (part.length > 3) {
                sk.tint(part, plumage.flight(), .9, 1.3, .3);
            }
        }
    }

    private void tailFeathers(Sketch sk, Posture p) {
        double rx = p.tailRoot()[0];
        double ry = p.tailRoot()[1];
        double dx = (p.tailEnd()[0] - rx) * tail;
        double dy = (p.tailEnd()[1] - ry) * tail;
        double l = Math.hypot(dx, dy);
        double nx = -dy / l;
        double ny = dx / l;
        double[][] blade = {{rx - nx * 5, ry - ny * 5}, {rx + dx * .5 - nx * 5, ry + dy * .5 - ny * 5}, {rx + dx - nx * 5, ry + dy - ny * 5},
            {rx + dx * 1.04 - nx, ry + dy * 1.04 - ny}, {rx + dx * .97 + nx, ry + dy * .97 + ny}, {rx + dx * .99 + nx * 5, ry + dy * .99 + ny * 5},
            {rx + dx * .5 + nx * 6, ry + dy * .5 + ny * 6}, {rx + nx * 8, ry + ny * 8}};
        sk.mass(blade, plumage.tail(), plumage.tail() == plumage.back() ? plumage.tone() : .9);
        sk.tint(blade, plumage.tail(), .5, 0, plumage.tail() == Pigment.FEATHER_DARK ? .4 : 0);
        for (int i = 0; i < 3; i++) {
            double o = i == 0 ? -5 : i == 1 ? 5.5 : .3;
            sk.path(new double[][] {{rx + nx * o, ry + ny * o}, {rx + dx * .5 + nx * o * 1.05, ry + dy * .5 + ny * o * 1.05},
                {rx + dx * (i == 2 ? .95 : 1) + nx * o, ry + dy * (i == 2 ? .95 : 1) + ny * o}},
                    Tip.of(sk.line() * (i == 2 ? .6 : .9), sk.ink(), Sketch.BODY).tremor(.5).wash(.2));
        }
    }

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

    private void head(Sketch h) {
        String skull = "9.5,-3 6.5,-8.5 0,-10.5 -7.5,-8 -11.5,0 |0 -11,8 -2,11 6,9 |.8 9.4,3.6 |0 9.5,-3";
        double l = 9 * beak;
        double t = stout;
        h.form("8.6," + -3 * t + " | " + (9 + l * .6) + "," + -2 * t + " " + (9 + l) + "," + .9 * t + " |.6 " + (9 + l * .5) + "," + .6 * t + " 8.6," + .3 * t
                + " | " + (9 + l * .5) + "," + 1.6 * t + " |0 8.4," + 3.2 * t, plumage.beak(), .95, .7);
        h.mass(skull, plumage.head(), plumage.head() == plumage.back() ? plumage.tone() : .92);
        if (plumage.head() == plumage.back() && plumage.back() == Pigment.FEATHER_DARK) {
            h.tint("8,-5 2,-9 -7,-7 -11,0 -4,-2 4,-4", Pigment.FEATHER_BLUE, plumage.belly() == plumage.back() ? .26 : .14, 1.2);
            h.tint("-12,1 -11,9 -2,12 7,9 4,7 -3,9 -8,5", plumage.head(), plumage.tone() * .7, 1.4);
        }
        face.accept(h);
        h.contour(skull, .9);
        h.blob(4.7, -2.2, 2.05, 2, 0, Pigment.PAPER, .9, 0);
        h.blob(4.9, -2.2, 1.6, 1.7, 0, Pigment.FEATHER_DARK, 1, .9);
    }
}
