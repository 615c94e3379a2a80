package danqing.engine.contour.living;

import danqing.engine.contour.brush.Brush;
import danqing.engine.contour.brush.Curves;
import danqing.engine.contour.brush.Profile;
import danqing.engine.contour.brush.Tip;
import danqing.engine.contour.motif.Motif;
import danqing.engine.contour.motif.Subject;
import danqing.styles.Pigment;
import java.util.Arrays;

/** Red-crowned crane: stands, looks back, feeds, calls, lifts a leg, and dances with raised wings. */
final class Crane implements Motif {
    private static final String BODY = "66,38 /0 60,34 /1 48,37 32,46 18,60 |0 14,68 |1 26,70 40,70 / 56,66 68,54 70,44 |0 66,38";
    private static final String TAIL = "36,46 / 22,54 10,66 2,80 | 8,79 | 6,87 | 13,82 | 14,90 | 20,80 28,72 44,64 |0 36,46";
    private static final String WING = "60,38 / 44,40 28,50 16,64 | 24,66 | 28,70 | 38,66 / 52,62 62,52 60,38";
    /** Neck as points and widths, head x, y, turn (radians), mirrored. */
    private static final String[] NECK = {"64,44,13 74,34,8 74,22,5 68,13,4.4 73,6,5.4", "63,44,13 72,34,8 68,22,5 62,14,4.4 57,8,5.4",
        "64,44,13 77,46,8 85,58,5 88,70,4.4 90,78,5.4", "64,44,13 74,33,8 76,20,5 76,9,4.4 78,1,5", "64,44,13 73,36,8 70,26,5 75,17,4.4 81,12,5.4",
        "62,44,13 68,34,8 66,22,5 71,12,4.4 77,8,5.4"};
    private static final double[][] HEAD = {{74, 5, .12, 1}, {55, 7, -.16, -1}, {91, 80, 1.15, 1}, {79, 0, -.95, 1}, {83, 11, .3, 1}, {79, 7, .05, 1}};
    private static final String[] LEGS = {"50,66,5 51,78,2.6 50,83,3.2 52,97,2;44,67,5 43,78,2.6 41,83,3.2 42,97,2",
        "48,66,5 50,77,2.6 49,83,3.2 50,97,2;44,67,5 49,75,2.6 56,79,3 50,88,2", "50,66,5 54,78,2.6 52,83,3.2 56,97,2;44,67,5 42,78,2.6 39,83,3.2 36,97,2"};

    private static final Flyer WINGED = new Flyer(new Plumage(Pigment.FEATHER_WHITE, Pigment.FEATHER_WHITE, Pigment.FEATHER_WHITE, Pigment.FEATHER_WHITE,
            Pigment.FEATHER_DARK, Pigment.FEATHER_WHITE, Pigment.FEATHER_DARK, 0), Flyer.Neck.LONG, Flyer.Tail.SHORT, 1.3, 22, .14, true);

    @Override
    public void draw(Brush brush, Subject s) {
        int pose = s.pose() & 7;
        if (s.is("flying")) {
            Sketch.fitted(brush, s, 3, 0, paper -> WINGED.fly(paper, pose, Crane::throat));
            return;
        }
        Sketch sk = Sketch.standing(brush, s, 92, 100);
        if (pose >= 6) {
            dance(sk.at(8, 18, .82), pose);
        } else {
            stand(sk, pose);
        }
    }

    /** Black throat and red crown of a stretched neck. */
    private static void throat(Sketch sk) {
        sk.tint("18,-4 28,-8 38,-11 46,-12 50,-10 44,-8.4 36,-7.6 26,-3 18,1", Pigment.FEATHER_DARK, .95, .6, .7);
        sk.tint("44,-17 50,-16.4 52,-14.6 47,-15", Pigment.FEATHER_RED, 1, .4);
    }

    private void stand(Sketch sk, int pose) {
        halo(sk);
        legs(sk, pose % 3);
        tail(sk);
        body(sk);
        sk.mass(WING, Pigment.FEATHER_WHITE, 0);
        sk.model(WING, .16);
        sk.contour(WING, .8);
        sk.lines("52,46 40,54 28,64;56,52 46,60 36,66;44,44 32,52 22,62", .55, .6, 60);
        neck(sk, pose);
    }

    private void dance(Sketch sk, int pose) {
        halo(sk);
        Wing w = new Wing(.2, 24, Pigment.FEATHER_WHITE, Pigment.FEATHER_WHITE, Pigment.FEATHER_WHITE, 0);
        w.draw(sk, new double[] {64, 40}, new double[] {46, 46}, new double[] {pose == 6 ? 70 : 58, 12}, new double[] {pose == 6 ? 50 : 30, -18}, true);
        legs(sk, pose == 6 ? 2 : 1);
        tail(sk);
        body(sk);
        neck(sk, pose == 6 ? 3 : 4);
        w.draw(sk, new double[] {58, 40}, new double[] {36, 50}, new double[] {pose == 6 ? 36 : 30, 16}, new double[] {pose == 6 ? 4 : -6, -2}, false);
    }

    private void halo(Sketch sk) {
        sk.tint("64,22 84,40 74,70 40,78 14,74 24,44", Pigment.HALO, .14, 8);
    }

    private void body(Sketch sk) {
        sk.mass(BODY, Pigment.FEATHER_WHITE, 0);
        sk.model(BODY, .26);
        sk.contour(BODY, .95);
    }

    /** The black secondaries that hang over the tail. */
    private void tail(Sketch sk) {
        sk.solid(TAIL, Pigment.FEATHER_DARK, .9);
        sk.contour(TAIL, .6);
        for (String plume : new String[] {"30,52 14,64 3,80", "34,56 20,68 9,86", "38,60 26,72 16,89"}) {
            sk.brushed(plume, 3, .9, Profile.LEAF);
        }
    }

    private void legs(Sketch sk, int i) {
        for (String leg : LEGS[i].split(";")) {
            Limb l = Limb.of(leg);
            sk.mass(l.outline(), Pigment.FEATHER_DARK, .8);
            sk.path(l.spine(), Tip.of(Math.max(1, sk.unit() * 2), sk.ink() * .85, Profile.BONE).raw().tremor(.5).wash(.4));
            double[] f = l.spine()[l.spine().length - 1];
            boolean lifted = f[1] < 94;
            for (int k = -1; k <= 1; k++) {
                double dx = lifted ? -2 + k * 2 : k * 5 + 2;
                double dy = lifted ? 5 - Math.abs(k) : 2.5 - Math.abs(k);
                sk.path(new double[][] {{f[0], f[1]}, {f[0] + dx * .6, f[1] + dy * .5}, {f[0] + dx, f[1] + dy}},
                        Tip.of(sk.line() * .8, sk.ink(), Profile.NAIL).tremor(.4).wash(.3));
            }
        }
    }

    private void neck(Sketch sk, int pose) {
        Limb n = Limb.of(NECK[pose]);
        double[][] spine = n.spine();
        int k = spine.length;
        sk.mass(n.outline(), Pigment.FEATHER_WHITE, 0);
        // black from below the cheek to the middle of the neck, on the throat side
        
        int from = (int) (k * .34);
        int to = (int) (k * .9);
        double[][] part = Curves.join(Arrays.copyOfRange(n.left(), from, to),
                Curves.reverse(Arrays.copyOfRange(n.right(), from + 3, to)));
        sk.tint(part, Pigment.FEATHER_DARK, .95, .5, .6);
        Tip t = Tip.of(sk.line() * .85, sk.ink(), Sketch.BODY).raw().tremor(.5).wash(.2);
        sk.path(n.left(), t);
        sk.path(n.right(), t);
        double[] h = HEAD[pose];
        Sketch head = sk.part("head").at(h[0], h[1], .42, h[2], h[3] < 0);
        head.form("9,-4 | 24,-1 40,3 | 24,3 9,3.5", Pigment.BEAK, .75, .7);
        head.form("9,-5 2,-9 -7,-7 -11,0 -7,7 2,7 9,4", Pigment.FEATHER_WHITE, 0, .8);
        head.tint("10,3 2,0 -6,3 -8,8 0,9 8,7", Pigment.FEATHER_DARK, .95, .8, .5);
        head.tint("9,-5.5 4,-10 -6,-9 -9,-5 -2,-4 6,-3", Pigment.FEATHER_RED, 1, .5, .25);
        head.blob(4, -1, 1.7, 1.7, 0, Pigment.FEATHER_DARK, 1, .9);
    }
}
