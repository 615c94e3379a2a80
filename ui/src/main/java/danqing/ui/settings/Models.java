package danqing.ui.settings;

import com.fasterxml.jackson.databind.JsonNode;
import danqing.engine.pack.EmbeddedPack;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The models that are installed, one line for each thing they do.
 *
 * @param role  layout, see … or a style's id
 * @param files how many files
 * @param bytes their size together
 */
public record Models(String role, int files, long bytes) {
    /** @throws danqing.engine.pack.PackProblem when the list of models is missing or damaged */
    public static List<Models> installed() {
        Map<String, Models> by = new LinkedHashMap<>();
        for (JsonNode n : new EmbeddedPack().entries()) {
            String role = n.path("role").asText();
            String key = role.startsWith("see") ? "see" : n.path("style").asText(role);
            by.merge(key, new Models(key, 1, n.path("bytes").asLong()), (a, b) -> new Models(key, a.files + b.files, a.bytes + b.bytes));
        }
        return List.copyOf(by.values());
    }
}
