package danqing.engine.layout;

import danqing.engine.scene.Concept;
import danqing.engine.scene.Concepts;
import danqing.engine.scene.Entity;
import danqing.engine.scene.Footing;
import danqing.engine.scene.Scene;
import java.util.ArrayList;
import java.util.List;

/**
 * One placement a scene asks for.
 *
 * @param concept what
 * @param entity  index in the scene
 * @param group   how many specimens in one box; 1 = a single one
 */
record Owed(Concept concept, int entity, int group) {
    /** More placements than this are not asked of the net: large counts are painted as fewer. */
    private static final int MOST = 22;

    /** What is owed once the given placements are there; veils are not owed, they are laid over the whole picture. */
    static List<Owed> by(Scene scene, List<Placement> there) {
        int cap = 12;
        List<Owed> out = by(scene, there, cap);
        while (out.size() > MOST && cap > 1) {
            cap--;
            out = by(scene, there, cap);
        }
        return out;
    }

    private static List<Owed> by(Scene scene, List<Placement> there, int cap) {
        List<Owed> out = new ArrayList<>();
        for (int i = 0; i < scene.entities().size(); i++) {
            Entity e = scene.entities().get(i);
            Concept c = Concepts.get(e.concept());
            if (c.footing() == Footing.VEIL || e.weight() == 0) {
                continue;
            }
            long pinned = there.stream().filter(p -> e.id().equals(p.entity())).count();
            int group = Roles.group(c, e);
            if (group > 1) {
                int rest = (int) Math.max(0, group - pinned);
                int boxes = rest >= 3 ? 1 : rest;
                for (int k = 0; k < boxes; k++) {
                    out.add(new Owed(c, i, rest >= 3 ? rest : 1));
                }
            } else {
                long singles = Math.min(cap, Roles.instances(c, e.count())) - pinned;
                for (long k = 0; k < singles; k++) {
                    out.add(new Owed(c, i, 1));
                }
            }
        }
        return out;
    }
}
