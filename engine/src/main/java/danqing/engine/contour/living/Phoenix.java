package danqing.engine.contour.living;

import danqing.engine.contour.brush.Brush;
import danqing.engine.contour.brush.Profile;
import danqing.engine.contour.brush.Tip;
import danqing.engine.contour.motif.Motif;
import danqing.engine.contour.motif.Subject;
import danqing.styles.Pigment;

/** The phoenix in flight: raised wings, long tail streamers with eyes, a crest. */
final class Phoenix implements Motif {
    private static final String[][] STREAMERS = {
        {"-18,2 -44,4 -70,-8 -96,-2 -118,16", "-18,4 -46,14 -74,14 -100,26 -112,44", "-16,6 -40,24 -64,30 -84,46 -86,64",
                "-14,6 -32,26 -50,40 -60,58 -54,76"},
        {"-18,2 -48,-6 -76,-4 -100,-22 -122,-16", "-18,4 -46,6 -78,14 -104,8 -124,20", "-16,6 -42,20 -70,28 -90,42 -110,44",
                "-14,6 -34,24 -58,40 -76,58 -96,62"}};

    @Override
    public void draw(Brush brush, Subject s) {
        Sketch.fitted(brush, s, 3, 0, sk -> fly(sk, s.pose() & 7));
    }

    private void fly(Sketch paper, int pose) {
        Sketch sk = paper.at(0, 0, 1, pose % 2 == 0 ? -.12 : .1, false);
        Wing w = new Wing(.3, 25, Pigment.FEATHER_RED, Pigment.FEATHER_YELLOW, Pigment.FEATHER_BLUE, .75);
        boolean up = pose % 3 != 1;
        w.draw(sk, new double[] {10, -5}, new double[] {-6, -3}, new double[] {20, -32}, new double[] {up ? 14 : 42, up ? -80 : -66}, true);
        Pigment[] colours = {Pigment.FEATHER_RED, Pigment.FEATHER_BLUE, Pigment.FEATHER_YELLOW, Pigment.FEATHER_GREEN};
        String[] streams = STREAMERS[pose / 2 % 2];
        for (int i = 0; i < streams.length; i++) {
            streamer(sk, Outline.open(streams[i]).points(), colours[i]);
        }
        String torso = "14,-6 / 6,-8 -6,-8 -22,-3 |0 -24,2 |1 -12,9 2,10 / 12,6 16,0 |0 14,-6";
        sk.form(torso, Pigment.FEATHER_RED, .8, .9);
        sk.model(torso, .25);
        Limb neck = Limb.of("6,0,16 20,-4,9 25,-15,6 22,-26,5 27,-33,6.5");
        sk.mass(neck.outline(), Pigment.FEATHER_YELLOW, .75);
        Tip t = Tip.of(sk.line() * .85, sk.ink(), Sketch.BODY).raw().tremor(.5).wash(.25);
        sk.path(neck.left(), t);
        sk.path(neck.right(), t);
        sk.lines("10,-4 16,-4 20,-10;12,3 19,0 23,-8", .6, .8, 40);
        head(sk.at(28, -35, .6, .1, false));
        w.draw(sk, new double[] {7, -4}, new double[] {-12, -1}, up ? new double[] {-8, -34} : new double[] {-8, 28},
                up ? new double[] {pose % 2 == 0 ? -52 : -34, -72} : new double[] {-46, 60}, false);
    }

    private void head(Sketch h) {
        for (String crest : new String[] {"2,-7 -4,-16 -16,-20", "4,-7 2,-18 -6,-27", "-3,-6 -14,-12 -26,-10"}) {
            h.colour(crest, 3.4, Pigment.FEATHER_RED, .95, Profile.LEAF);
            h.line(crest, .5, .8);
        }
        h.form("8,-4 | 15,-4 20,0 18,5 | 14,3 8,4", Pigment.GOLD, .9, .7);
        h.form("9,-4 3,-8 -5,-7 -9,0 -6,7 3,7 9,4", Pigment.FEATHER_YELLOW, .7, .8);
        h.form("6,4 9,9 6,14 3,10 3,5", Pigment.FEATHER_RED, 1, .5);
        h.colour("0,-3 4,-2 8,-1", 1.2, Pigment.FEATHER_DARK, 1, Profile.ORCHID);
        h.blob(3.6, -1.6, 1.8, 1.6, 0, Pigment.FEATHER_DARK, 1, .9);
    }

    /** A tail feather: shaft, barbs on both sides, and an eye at the end. */
    private void streamer(Sketch sk, double[][] p, Pigment c) {
        double[] widths = new double[p.length];
        for (int i = 0; i < p.length; i++) {
            double u = (double) i / (p.length - 1);
            widths[i] = 2.5 + 7 * u * u * (1.15 - u) * 4 * .6;
        }
        Limb l = Limb.of(p, widths);
        sk.mass(l.outline(), c, .65);
        int n = l.spine().length;
        Tip barb = Tip.of(sk.line() * .5, sk.ink() * .75, Profile.NAIL).tremor(.4);
        if (sk.shows(100, 50)) {
            for (int i = 6; i < n - 2; i += 3) {
                int j = Math.min(n - 1, i + 3);
                sk.path(new double[][] {l.spine()[i], l.left()[j]}, barb);
                sk.path(new double[][] {l.spine()[i], l.right()[j]}, barb);
            }
        }
        sk.path(l.spine(), Tip.of(sk.line() * .7, sk.ink(), Profile.NAIL).raw().tremor(.5).wash(.2));
        sk.path(l.left(), barb.raw());
        sk.path(l.right(), barb.raw());
        double[] e = l.spine()[n - 3];
        sk.blob(e[0], e[1], 5.5, 4, 0, Pigment.GOLD, .95, .2);
        sk.blob(e[0], e[1], 3.2, 2.4, 0, Pigment.FEATHER_BLUE, 1, .4);
        sk.blob(e[0], e[1], 1.4, 1.1, 0, Pigment.FEATHER_DARK, 1, .7);
    }
}
