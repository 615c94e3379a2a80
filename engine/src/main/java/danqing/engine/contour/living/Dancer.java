package danqing.engine.contour.living;

import danqing.engine.contour.brush.Profile;
import danqing.engine.contour.brush.Tip;
import danqing.engine.contour.living.Figures.Garment;
import danqing.styles.Pigment;

/** A dancer, body in a bow, long sleeves thrown. */
final class Dancer {
    private Dancer() {}

    static void draw(Sketch sk, int pose) {
        Posture p = pose == 0 ? new Posture(96, "52,27 / 62,26 70,18 |1 74,22 / 66,34 54,37 |0 52,27",
                "44,22 / 38,27 37,38 / 36,54 26,76 14,92 |1.2 28,99 48,97 66,99 |1 76,92 64,72 55,54 / 52,42 54,30 |.8 50,22 |0 44,22",
                "42,25 / 32,30 24,40 |1 28,46 / 38,42 46,36 |0 42,25",
                "34,34 30,40;62,28 68,24;36,60 30,76 20,92;44,60 42,78 36,97;50,58 56,76 58,98;54,58 64,76 72,92", "44,22 48,30 47,36;51,23 48,28", "", 49,
                        12, .25, false, null,
                .95, null)
                : new Posture(96, "50,28 / 58,34 64,44 |1 70,42 / 66,30 56,24 |0 50,28",
                        "44,23 / 39,28 40,38 / 42,54 38,76 28,94 |1.2 44,99 60,97 74,98 |1 74,82 62,64 56,50 / 54,40 54,30 |.8 50,23 |0 44,23",
                        "42,26 / 34,24 28,14 |1 34,10 / 42,18 47,28 |0 42,26",
                                "36,20 32,14;58,34 62,40;44,60 42,78 34,94;49,60 52,78 48,98;53,58 60,76 62,97;56,56 68,76 72,92",
                        "44,23 48,31 47,37;51,24 48,29", "", 47, 13, -.2, false, null, .95, null);
        if (pose == 0) {
            Sketch far = sk.part("far");
            water(far, "71,20 80,8 90,6 94,16 86,26 90,36");
        } else {
            water(sk.part("far"), "67,43 76,54 88,54 92,64 84,74 90,84");
        }
        Figures.draw(sk, p, new Garment(pose == 0 ? Pigment.BLOSSOM_PINK : Pigment.CLOTH_GREEN, .6, Pigment.CLOTH_RED,
                pose == 0 ? Pigment.CLOTH_RED : Pigment.BLOSSOM_PINK),
                Heads.HIGH_BUN);
        sk.colour(pose == 0 ? "37,38 46,41 54,39" : "40,38 48,41 55,38", 2.6, Pigment.GOLD, .9, Profile.BONE);
        if (pose == 0) {
            water(sk.part("near"), "26,42 14,46 6,56 12,66 4,74 8,84");
        } else {
            water(sk.part("near"), "31,13 22,4 10,6 6,16 14,24 6,34");
        }
        People.ribbon(sk.part("sash"), pose == 0 ? "46,42 36,60 40,76 28,88" : "52,42 66,58 62,72 76,88", Pigment.BLOSSOM_YELLOW);
    }

    /** 水袖: a long white sleeve in the air. */
    private static void water(Sketch sk, String path) {
        double[][] q = Outline.open(path).points();
        double[] w = new double[q.length];
        for (int i = 0; i < w.length; i++) {
            double u = (double) i / (w.length - 1);
            w[i] = 6.4 - 2.6 * u + 1.6 * Math.sin(u * 9);
        }
        Limb l = Limb.of(q, w);
        sk.mass(l.outline(), Pigment.CLOTH_LIGHT, .3);
        sk.model(l.outline(), .22);
        var t = Tip.of(sk.line() * .9, sk.ink(), Profile.ORCHID).raw().tremor(.6).wash(.15);
        sk.path(l.left(), t);
        sk.path(l.right(), t);
    }
}
