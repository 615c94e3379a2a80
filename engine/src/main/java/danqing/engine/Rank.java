package danqing.engine;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;

/**
 * Where a take stands among the others of its run.
 *
 * @param place       1 = the best; 0 = it is the only one
 * @param composition how well it is composed, 0…1; NaN = not judged
 * @param match       how well a sketch of it suits the text, 0…1; NaN = not judged
 */
public record Rank(int place, double composition, double match) {
    /** Whether the place rests on anything; else it only follows the seeds. */
    public boolean judged() {
        return !Double.isNaN(composition);
    }

    /** For the provenance. */
    ObjectNode json() {
        ObjectNode n = JsonNodeFactory.instance.objectNode().put("place", place);
        if (!Double.isNaN(composition)) {
            n.put("composition", Math.round(composition * 1e4) / 1e4);
        }
        if (!Double.isNaN(match)) {
            n.put("match", Math.round(match * 1e4) / 1e4);
        }
        return n;
    }

    /** From the provenance; empty when it is not that of a take. */
    static Optional<Rank> of(JsonNode n) {
        return n.path("place").asInt() < 1 ? Optional.empty()
                : Optional.of(new Rank(n.path("place").asInt(), n.path("composition").asDouble(Double.NaN), n.path("match").asDouble(Double.NaN)));
    }
}
