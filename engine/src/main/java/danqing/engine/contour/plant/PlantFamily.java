package danqing.engine.contour.plant;

import danqing.engine.contour.brush.*;
import danqing.engine.contour.motif.Motif;
import danqing.engine.contour.motif.MotifFamily;
import danqing.styles.Pigment;
import java.util.LinkedHashMap;
import java.util.Map;

/** Motifs of this family, by concept id. */
public final class PlantFamily implements MotifFamily {
    @Override
    public Map<String, Motif> motifs() {
        Map<String, Motif> m = new LinkedHashMap<>();
        m.put("bamboo", (b, s) -> {
            double x = s.x(), y = s.y(), w = s.w(), h = s.h();
            b.clear(new double[][] {{x + w * .2, y + h * .3}, {x + w * .8, y + h * .35}, {x + w * .9, y + h}, {x + w * .1, y + h}}, Pigment.BAMBOO);
            b.fill(new double[][] {{x + w * .5, y + h * .3}, {x + w * .8, y + h * .35}, {x + w * .9, y + h}}, Pigment.SHADE, .5, 4, null, 0);
            for (int i = 0; i < 8; i++) b.stroke(new double[][] {{x, y + h * i / 8}, {x + w / 2, y + h * i / 8 - 20}, {x + w, y + h * i / 8}}, Tip.of(2 + i * 2, .9, Profile.NAIL).dry(i % 2 * .45));
            b.washStroke(new double[][] {{x, y + h}, {x + w, y + h * .9}}, 40, .4, Pigment.INK);
            for (int i = 0; i < 20; i++) b.dot(b.rng().uniform(x, x + w), b.rng().uniform(y, y + h), 5, 9, 1, .9, i % 2 == 0 ? Pigment.LEAF_RED : Pigment.INK);
        });
        return m;
    }
}
