package danqing.engine.contour.built;

import danqing.engine.contour.brush.Brush;
import danqing.engine.contour.brush.Profile;
import danqing.engine.contour.motif.Subject;
import danqing.styles.Pigment;

/** Censer and stove. */
final class Burners {
    private Burners() {}

    /** 香炉: a tripod censer with its lid, smoke rising; poses: ding with handles, boshan hill censer, duck-round pot. */
    static void censer(Brush brush, Subject s) {
        Hand h = Hand.on(brush, s, 80, 100);
        Lights.curl(h.part("smoke"), 40, s.pose() % 3 == 1 ? 36 : 42, 40);
        Vessels.table(h, 40, 96, 28);
        if (s.pose() % 3 == 1) {
            Lathe.vessel(h, 40, .26, Pigment.BRONZE, null, .5, 4, 68, 3, 78, 5, 84, 18, 94, 19, 96);
            Lathe.vessel(h, 40, .26, Pigment.BRONZE, null, .5, 20, 56, 19, 62, 4, 70);
            double[][] hill = h.loop(19, 57, 22, 48, 26, 50, 28, 42, 33, 45, 36, 36, 41, 33, 45, 40, 49, 38, 51, 47, 56, 46, 58, 52, 62, 57, 40, 61);
            h.solid(hill, Pigment.BRONZE, .5, 1.1);
            for (double[] q : new double[][] {{30, 44, 27, 54}, {40, 38, 37, 50}, {48, 42, 47, 54}, {54, 48, 53, 57}}) {
                h.line(.8, .85, Profile.NAIL, q[0], q[1], (q[0] + q[2]) / 2 - 1, (q[1] + q[3]) / 2, q[2], q[3]);
            }
            return;
        }
        for (double u : new double[] {22, 58, 40}) {
            double[][] leg = h.loop(u - 5, 78, u + 5, 78, u + 3.4, 90, u + 4.4, 97, u - 4.4, 97, u - 3.4, 90);
            h.solid(leg, Pigment.BRONZE, .5, 1);
        }
        for (double k : new double[] {-1, 1}) {
            double[][] ear = h.loop(40 + k * 22, 58, 40 + k * 22, 44, 40 + k * 27, 40, 40 + k * 31, 44, 40 + k * 31, 54, 40 + k * 28, 60);
            h.body(ear, Pigment.BRONZE, .8);
            h.outline(ear, 1, .95);
            double[][] gap = h.loop(40 + k * 24.6, 56, 40 + k * 24.6, 47, 40 + k * 27, 45, 40 + k * 28.4, 48, 40 + k * 28.2, 54);
            h.dark(gap, .5, .3);
        }
        Lathe.vessel(h, 40, .22, Pigment.BRONZE, Pigment.WOOD_DARK, .55, 26, 54, 24, 58, 28, 66, 28, 76, 20, 84, 16, 85);
        Vessels.fret(h, 16, 64, 68, 6.5);
        if (s.pose() % 3 == 0) {
            Lathe.vessel(h, 40, .22, Pigment.BRONZE, null, .5, 4, 42, 12, 45, 20, 50, 22, 55);
            double[][] beast = h.loop(36, 42, 34, 36, 37, 31, 42, 30, 46, 34, 45, 42);
            h.solid(beast, Pigment.BRONZE, .4, 1);
            for (double u : new double[] {30, 40, 50}) {
                h.dark(h.oval(u, 50, 1.8, 2.2), .8, .6);
            }
        } else {
            h.tint(h.oval(40, 54, 21, 4), Pigment.SAND_DARK, .8);
            for (double u : new double[] {36, 40, 45}) {
                h.line(.9, .95, Profile.EVEN, u, 54, u + (u - 40) * .4, 42);
            }
        }
    }

    /** 炉: a small clay stove with glowing charcoal and a kettle on it. */
    static void stove(Brush brush, Subject s) {
        Hand h = Hand.on(brush, s, 90, 100);
        Vessels.table(h, 45, 96, 34);
        for (double u : new double[] {24, 66}) {
            h.line(3, .95, Profile.NAIL, u, 88, u, 97);
        }
        Lathe.vessel(h, 45, .24, Pigment.EARTH, Pigment.WOOD_DARK, .55, 29, 52, 27, 58, 31, 72, 27, 86, 21, 93);
        Lathe.ring(h, 45, 59, 28, .24, 1, .9);
        double[][] mouth = h.loop(34, 86, 33, 76, 39, 71, 51, 71, 57, 76, 56, 86, 45, 88);
        h.dark(mouth, .7, .3);
        double[][] glow = h.loop(36, 85, 37, 78, 42, 74, 49, 74, 54, 79, 53, 85, 45, 86.6);
        h.b.clear(glow, Pigment.LAMP, Pigment.LIGHT, 0, Math.max(.6, 1.6 * h.unit), null, false);
        h.b.fill(glow, Pigment.LAMP, .7, Math.max(.6, 1.5 * h.unit), null, 0);
        h.edge(mouth, 1.1, .95);
        Flames.tongue(h, 42, 85, 6, 10, 0, 0);
        Flames.tongue(h, 49, 85, 5, 8, .6, 0);
        Flames.halo(h, 45, 80, 26);
        if (s.pose() % 2 == 0) {
            h.along(h.oval(45, 34, 20, 26, 1.08 * Math.PI, 1.93 * Math.PI), 1.8, .95, Profile.EVEN);
            double[][] spout = h.loop(60, 42, 70, 36, 73, 28, 77, 27, 76, 36, 66, 50);
            h.solid(spout, Pigment.BRONZE, .4, 1);
            Lathe.vessel(h, 45, .24, Pigment.BRONZE, null, .5, 8, 28, 14, 30, 22, 40, 22, 48, 17, 53);
            Lathe.vessel(h, 45, .24, Pigment.BRONZE, null, .4, 2, 21, 2.4, 24, 7, 27, 8, 29);
            Lights.curl(h.part("steam"), 76, 26, 24);
        } else {
            for (double[] q : new double[][] {{34, 50, 6}, {46, 47, 7}, {57, 50, 6}, {41, 52, 5}, {52, 53, 5}}) {
                double[][] coal = h.loop(q[0] - q[2], q[1], q[0] - q[2] * .5, q[1] - q[2] * .8, q[0] + q[2] * .6, q[1] - q[2] * .7, q[0] + q[2],
                        q[1], q[0], q[1] + q[2] * .5);
                h.body(coal, Pigment.WOOD_DARK, .9);
                h.tint(h.loop(q[0] - q[2] * .5, q[1], q[0], q[1] - q[2] * .4, q[0] + q[2] * .6, q[1]), Pigment.LAMP, .95);
                h.edge(coal, .8, .9);
            }
            Flames.tongue(h, 42, 48, 8, 22, 1, .5);
            Flames.tongue(h, 50, 48, 8, 28, 2, .5);
            Flames.halo(h, 45, 38, 34);
        }
    }
}
