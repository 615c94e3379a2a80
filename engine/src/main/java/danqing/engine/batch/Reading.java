package danqing.engine.batch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import danqing.engine.see.Caption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What came of one file.
 *
 * @param file    as it was given
 * @param caption null when it failed
 * @param error   one sentence; null when it did not
 */
public record Reading(Path file, Caption caption, String error) {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    /** {@code {"file":…,"caption":…,"confidence":…,"tags":[…]}}, or {@code error} instead of the last three. */
    public ObjectNode json() {
        ObjectNode o = MAPPER.createObjectNode().put("file", file.toString());
        if (caption == null) {
            return o.put("error", error);
        }
        o.put("caption", caption.text()).put("confidence", Math.round(caption.confidence() * 1000) / 1000.0);
        ArrayNode tags = o.putArray("tags");
        caption.tags().forEach(tags::add);
        return o;
    }

    static Reading of(JsonNode o) {
        Path file = Path.of(o.path("file").asText());
        if (o.has("error")) {
            return new Reading(file, null, o.path("error").asText());
        }
        List<String> tags = new ArrayList<>();
        o.path("tags").forEach(t -> tags.add(t.asText()));
        return new Reading(file, new Caption(o.path("caption").asText(), o.path("confidence").asDouble(), tags), null);
    }

    /** A line of the CSV (RFC 4180). */
    String csv() {
        return cell(file.toString()) + "," + cell(caption == null ? "" : caption.text()) + ","
                + (caption == null ? "" : Math.round(caption.confidence() * 1000) / 1000.0) + "," + cell(caption == null ? "" : String.join(" ", caption.tags())) + ","
                + cell(error == null ? "" : error);
    }

    private static String cell(String s) {
        // a cell that begins like a formula is one to a spreadsheet
        String safe = !s.isEmpty() && "=+-@\t\r".indexOf(s.charAt(0)) >= 0 ? "'" + s : s;
        return safe.matches("(?s).*[\",\r\n].*") ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}
