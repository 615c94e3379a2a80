package danqing.engine.contour.living;

import danqing.engine.contour.motif.Motif;
import danqing.engine.contour.motif.MotifFamily;
import java.util.LinkedHashMap;
import java.util.Map;

/** Birds, beasts, fish, insects and people, by concept id. */
public final class LivingFamily implements MotifFamily {
    @Override
    public Map<String, Motif> motifs() {
        Map<String, Motif> m = new LinkedHashMap<>();
        Birds.addTo(m);
        People.addTo(m);
        SeatedPeople.addTo(m);
        BoatPeople.addTo(m);
        Mounted.addTo(m);
        Grazers.addTo(m);
        Hunters.addTo(m);
        WaterLife.addTo(m);
        Insects.addTo(m);
        SmallBeasts.addTo(m);
        m.put("dragon", new Dragon());
        return m;
    }
}
