package danqing.styles;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A painting style as data, read from {@code <id>.json}: which expert paints it, its colours in every light, its paper. {@code styles.json} lists the
 * styles there are; a new style is a new file and a line there.
 */
public final class Style {
    private static final Map<String, Style> ALL = load();
    private final JsonNode json;
    private final JsonNode common;
    private final JsonNode skies;

    private Style(JsonNode common, JsonNode skies, JsonNode json) {
        this.common = common;
        this.skies = skies;
        this.json = json;
    }

    /** All styles, in the order they are offered. */
    public static List<Style> all() {
        return new ArrayList<>(ALL.values());
    }

    /** By id or Chinese label. */
    public static Optional<Style> named(String name) {
        return ALL.values().stream().filter(s -> s.id().equalsIgnoreCase(name) || s.label().equals(name)).findFirst();
    }

    public String id() {
        return json.get("id").asText();
    }

    public String label() {
        return json.get("label").asText();
    }

    /** Name of the expert in the model manifest. */
    public String expert() {
        return json.get("expert").asText();
    }

    /** Paper texture laid under the painting when the expert paints on white: xuan, silk, rough, canvas or none. */
    public String paper() {
        return json.path("paper").asText("none");
    }

    /** Whether it can be painted on another sheet than its own: silk, old silk. */
    public boolean takesSheet() {
        return json.path("sheets").asBoolean(false);
    }

    /** Colour of bare paper, sRGB. */
    public String paperColour() {
        return json.path("paperColour").asText("#ffffff");
    }

    /** Width of the unpainted border as a share of the short side. */
    public double margin() {
        return json.path("margin").asDouble(0);
    }

    /** The colours in a light; names as in the engine's Setting (SPRING, NIGHT, SNOW …). */
    public Palette palette(String season, String hour, String weather) {
        return new Palette(common, skies, json, season, hour, weather);
    }

    private static Map<String, Style> load() {
        ObjectMapper mapper = new ObjectMapper();
        try {
            JsonNode common = read(mapper, "light.json");
            JsonNode skies = read(mapper, "skies.json");
            Map<String, Style> map = new LinkedHashMap<>();
            for (JsonNode id : read(mapper, "styles.json")) {
                map.put(id.asText(), new Style(common, skies, read(mapper, id.asText() + ".json")));
            }
            return map;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode read(ObjectMapper mapper, String file) throws IOException {
        try (InputStream in = Style.class.getResourceAsStream(file)) {
            return mapper.readTree(in);
        }
    }
}
