package danqing.engine.layout;

import java.util.List;

/**
 * One thing put on the picture.
 *
 * @param id      unique in the layout, for example {@code boat-1} or {@code boat-1.2} for the second of a count
 * @param entity  id of the scene's entity it shows; null for what the painter added (ground, mist, a far range)
 * @param concept id of a {@link danqing.engine.scene.Concept}
 * @param box     where it is; the bottom of the box is where it stands
 * @param depth   0 = at our feet … 1 = the horizon
 * @param pose    variant of the motif, 0…7
 * @param flip    mirrored left–right
 * @param pinned  the person put it there: no stage moves it
 * @param attributes ids such as red, withered, lonely: taken over from the entity, they steer the motif
 */
public record Placement(String id, String entity, String concept, Box box, double depth, int pose, boolean flip, boolean pinned,
        List<String> attributes) {
    public Placement {
        if (!(depth >= 0 && depth <= 1)) {
            throw new IllegalArgumentException("depth " + depth);
        }
        attributes = List.copyOf(attributes);
    }

    /** A placement without attributes. */
    public Placement(String id, String entity, String concept, Box box, double depth, int pose, boolean flip, boolean pinned) {
        this(id, entity, concept, box, depth, pose, flip, pinned, List.of());
    }

    /** The same with other attributes. */
    public Placement attributes(List<String> other) {
        return new Placement(id, entity, concept, box, depth, pose, flip, pinned, other);
    }

    /** The same in another box. */
    public Placement box(Box other) {
        return new Placement(id, entity, concept, other, depth, pose, flip, pinned, attributes);
    }

    /** Whether the painter added it without being asked. */
    public boolean added() {
        return entity == null;
    }
}
