package danqing.ui.library;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import danqing.engine.Provenance;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What the gallery knows of a work without opening its picture.
 *
 * @param name     of the file
 * @param modified its last change, ms since 1970
 * @param bytes    its size
 * @param text     the poem; empty = none
 * @param style    id; empty when it was not painted here
 * @param format   id in lower case
 * @param width    px
 * @param height   px
 * @param seed     its seed
 */
public record WorkRecord(String name, long modified, long bytes, String text, String style, String format, int width, int height, long seed) {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    /** Of a file; a picture without provenance has a record without text and style. */
    static WorkRecord read(Path file, long modified, long bytes) {
        try {
            JsonNode j = MAPPER.readTree(Provenance.read(file).json());
            return of((ObjectNode) ((ObjectNode) j).put("name", file.getFileName().toString()).put("modified", modified).put("bytes", bytes)
                    .set("format", j.path("pictureFormat")));
        } catch (RuntimeException | JsonProcessingException e) {
            return new WorkRecord(file.getFileName().toString(), modified, bytes, "", "", "", 0, 0, 0);
        }
    }

    private static WorkRecord of(ObjectNode j) {
        return new WorkRecord(j.path("name").asText(), j.path("modified").asLong(), j.path("bytes").asLong(), j.path("text").asText(""), j.path("style").asText(""),
                j.path("format").asText(""), j.path("width").asInt(), j.path("height").asInt(), j.path("seed").asLong());
    }

    /** From a line of the catalogue; empty when the line is damaged. */
    static Optional<WorkRecord> parse(String line) {
        try {
            return MAPPER.readTree(line) instanceof ObjectNode o && o.hasNonNull("name") ? Optional.of(of(o)) : Optional.empty();
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }

    /** One line of the catalogue. */
    String line() {
        return MAPPER.createObjectNode().put("name", name).put("modified", modified).put("bytes", bytes).put("text", text).put("style", style).put("format", format)
                .put("width", width).put("height", height).put("seed", seed).toString();
    }
}
