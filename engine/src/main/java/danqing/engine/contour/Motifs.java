package danqing.engine.contour;

import danqing.engine.contour.built.BuiltFamily;
import danqing.engine.contour.land.LandFamily;
import danqing.engine.contour.living.LivingFamily;
import danqing.engine.contour.motif.Motif;
import danqing.engine.contour.motif.MotifFamily;
import danqing.engine.contour.plant.PlantFamily;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** All motifs there are, by concept id: the one place where families are listed. */
public final class Motifs {
    private static final Map<String, Motif> ALL = collect(List.of(new LandFamily(), new PlantFamily(), new LivingFamily(), new BuiltFamily()));

    private Motifs() {}

    /** @throws IllegalArgumentException when no family draws the concept */
    public static Motif of(String concept) {
        Motif m = ALL.get(concept);
        if (m == null) {
            throw new IllegalArgumentException("no motif draws '" + concept + "'");
        }
        return m;
    }

    public static Map<String, Motif> all() {
        return ALL;
    }

    private static Map<String, Motif> collect(List<MotifFamily> families) {
        Map<String, Motif> map = new TreeMap<>();
        for (MotifFamily f : families) {
            f.motifs().forEach((id, m) -> {
                if (map.put(id, m) != null) {
                    throw new IllegalStateException("two motifs for '" + id + "'");
                }
            });
        }
        return Collections.unmodifiableMap(map);
    }
}
