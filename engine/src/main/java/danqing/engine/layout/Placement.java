package danqing.engine.layout;

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
 */
public record Placement(String id, String entity, String concept, Box box, double depth, int pose, boolean flip, boolean pinned) {
    public Placement {
        if (!(depth >= 0 && depth <= 1)) {
            throw new IllegalArgumentException("depth " + depth);
        }
    }

    /** Whether the painter added it without being asked. */
    public boolean added() {
        return entity == null;
    }
}
