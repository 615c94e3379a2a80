package danqing.engine.contour.built;

import danqing.engine.contour.brush.Profile;
import danqing.styles.Pigment;
import java.util.function.Consumer;

/** 钟亭: a bell hung in its own small open pavilion on a stone platform, as a temple has it. */
final class BellPavilion {
    private BellPavilion() {}

    /** On a sheet of 80 × 100; {@code bell} draws the bell about u = 40, from v = 11 to v = 97 of its own sheet. */
    static void draw(Hand h, Consumer<Hand> bell) {
        Ground.earth(h, 2, 78, 95, 6);
        Axo a = new Axo(h, 13, 94, .38, .24);
        a.box(-2, 0, -2, 48, 5, 22, Pigment.STONE, Pigment.PATH, .9);
        for (double x : new double[] {2, 44}) {
            post(a, x, 19, .85);
        }
        bell.accept(h.part("bell").at(a.u(23, 10) - 40 * .42, a.v(51, 10) - 11 * .42, .42, .42, 0));
        for (double x : new double[] {2, 44}) {
            post(a, x, 1, 1);
        }
        a.line(1.2, .95, 0, 51, 1, 46, 51, 1);
        a.line(.8, .85, 0, 48, 1, 46, 48, 1);
        new Roof(a.with(h.part("roof")), Roof.Kind.HIP, Pigment.TILE, -8, 54, -7, 27, 53, 76, 17, 29, 4.5).draw();
    }

    private static void post(Axo a, double x, double z, double tone) {
        a.h.paint(Pigment.VERMILION, 2.8, .9 * tone, Profile.EVEN, a.flat(x, 53, z, x, 5, z));
        a.line(1, .95 * tone, x - 1.3, 53, z, x - 1.3, 5, z);
        a.line(.8, .85 * tone, x + 1.4, 53, z, x + 1.4, 5, z);
    }
}
