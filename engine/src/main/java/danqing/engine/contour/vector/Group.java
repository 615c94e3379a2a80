package danqing.engine.contour.vector;

import danqing.engine.scene.SemanticClass;
import java.util.List;

/**
 * All marks of one placement, back to front.
 *
 * @param id       the placement's id
 * @param entity   the scene's entity, or null for what the painter added
 * @param concept  concept id
 * @param semantic class of what it covers
 * @param depth    0 near … 1 far: distance pales its colours
 * @param marks    in drawing order
 */
public record Group(String id, String entity, String concept, SemanticClass semantic, float depth, List<Mark> marks) {
    public Group {
        marks = List.copyOf(marks);
    }
}
