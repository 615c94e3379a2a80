package danqing.engine.library;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * One picture of the gallery as the index knows it.
 *
 * @param file     absolute
 * @param sha256   of its bytes
 * @param bytes    its size
 * @param modified time of its last change, milliseconds since 1970
 * @param width    px, upright
 * @param height   px, upright
 * @param text     the poem it was painted from; null = none, or not painted here
 * @param style    id of the style; null likewise
 * @param seed     null likewise
 * @param concepts ids of the things in it, from the provenance
 * @param caption  what the reading models see in it; null = not read
 */
public record Item(Path file, String sha256, long bytes, long modified, int width, int height, String text, String style, Long seed, List<String> concepts,
        String caption) {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    public Item {
        concepts = List.copyOf(concepts);
    }

    /** The same picture somewhere else. */
    Item at(Path other, long otherModified) {
        return new Item(other, sha256, bytes, otherModified, width, height, text, style, seed, concepts, caption);
    }

    /** The same with a caption. */
    Item captioned(String words) {
        return new Item(file, sha256, bytes, modified, width, height, text, style, seed, concepts, words);
    }

    /** As JSON; what is null is left out. */
    public ObjectNode json() {
        ObjectNode o = MAPPER.createObjectNode().put("file", file.toString()).put("sha256", sha256).put("bytes", bytes).put("modified", modified)
                .put("width", width).put("height", height);
        if (text != null) {
            o.put("text", text);
        }
        if (style != null) {
            o.put("style", style);
        }
        if (seed != null) {
            o.put("seed", seed);
        }
        if (!concepts.isEmpty()) {
            ArrayNode a = o.putArray("concepts");
            concepts.forEach(a::add);
        }
        if (caption != null) {
            o.put("caption", caption);
        }
        return o;
    }

    static Item read(byte[] json) {
        try {
            JsonNode o = MAPPER.readTree(json);
            List<String> concepts = new ArrayList<>();
            o.path("concepts").forEach(c -> concepts.add(c.asText()));
            return new Item(Path.of(o.path("file").asText()), o.path("sha256").asText(), o.path("bytes").asLong(), o.path("modified").asLong(),
                    o.path("width").asInt(), o.path("height").asInt(), o.path("text").asText(null), o.path("style").asText(null),
                    o.has("seed") ? o.path("seed").asLong() : null, concepts, o.path("caption").asText(null));
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
