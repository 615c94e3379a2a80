package danqing.engine.contour.land;

import danqing.engine.contour.brush.Brush;
import danqing.engine.contour.brush.Rng;
import danqing.engine.contour.motif.Motif;
import danqing.engine.contour.motif.Subject;
import danqing.engine.contour.vector.Gradient;
import danqing.styles.Pigment;

/** 苔: cushions of moss on flat stones: soft green washes thick with dots, wet in the hollows. */
final class Mosses implements Motif {
    @Override
    public void draw(Brush brush, Subject s) {
        Rng rng = Rng.of(s.seed(), "moss");
        Brush b = brush.with(rng);
        int pose = Math.floorMod(s.pose(), 8);
        int stones = s.w() < 50 ? 1 : 2 + pose % 2;
        for (int i = 0; i < stones; i++) {
            double w = s.w() * rng.uniform(.34, .5);
            double h = s.h() * rng.uniform(.55, .85);
            double x = s.x() + w * .58 + (s.w() - w * 1.16) * (stones == 1 ? .5 : (i + rng.uniform(.1, .5)) / (stones - .4));
            Rock.draw(b, s, Rng.of(s.seed(), "stone" + i), Hand.keep(x, s.x() + w * .58, s.x() + s.w() - w * .58),
                    s.foot() - s.h() * rng.uniform(.02, .1), w, h);
        }
        int n = (int) Hand.keep(s.w() / 7, 10, 34);
        for (int i = 0; i < n; i++) {
            double u = (i + rng.unit()) / n;
            double rx = s.w() * rng.uniform(.05, .11);
            double ry = s.h() * rng.uniform(.12, .24);
            double x = Hand.keep(s.x() + s.w() * u, s.x() + rx, s.x() + s.w() - rx);
            double y = s.foot() - ry * .7 - s.h() * Math.abs(rng.normal(0, .22));
            y = Math.max(y, s.y() + ry);
            if (!b.page().massAt(x, y + ry * .3) || !b.page().massAt(x - rx * .5, y + ry * .4) || !b.page().massAt(x + rx * .5, y + ry * .4)) {
                continue;
            }
            double[][] cushion = Hand.lens(x - rx, x + rx, y + ry * .3, ry, ry * .4, .35, rng);
            b.fill(cushion, Pigment.MOSS, .5, ry * .18, null, 0);
            b.fill(cushion, Pigment.GRASS, .42, ry * .25, Gradient.vertical(y - ry, 1, y + ry * .2, 0), 0);
            int dots = s.h() < 16 ? 5 : rng.integer(9, 20);
            double size = Hand.keep(s.h() * .045, .7, 2.4);
            for (int k = 0; k < dots; k++) {
                double a = rng.normal(0, .45);
                double px = x + rx * Hand.keep(a, -1, 1);
                double py = y + ry * .3 - ry * (1 - a * a) * rng.uniform(-.2, 1);
                b.dot(px, py, size * rng.uniform(.6, 1.2), size * rng.uniform(1, 2), rng.normal(-1.2, .5), s.ink() * rng.uniform(.6, 1),
                        rng.chance(.3) ? Pigment.INK : rng.chance(.4) ? Pigment.GRASS : Pigment.MOSS);
            }
        }
        for (int i = 0; i < n / 2; i++) {
            Hand.tuft(b, s.x() + s.w() * rng.uniform(.04, .96), s.foot() - s.h() * rng.uniform(0, .2), s.h() * rng.uniform(.16, .36), rng.integer(2,
                    5), rng.normal(0, .5), s.ink() * .7, Pigment.GRASS);
        }
    }
}
