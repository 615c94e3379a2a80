package danqing.engine.layout;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import danqing.engine.onnx.Device;
import danqing.engine.onnx.Networks;
import danqing.engine.scene.Concepts;
import danqing.engine.scene.Entity;
import danqing.engine.scene.Scene;
import danqing.engine.scene.Setting;
import danqing.engine.text.Prompt;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

/** The embedded net, golden scenes, and scenes drawn by chance. */
final class LayoutFixtures {
    private static final Networks NETWORKS = new Networks(Device.CPU, 1, message -> { });
    private static final LayoutNet NET = new LayoutNet(NETWORKS.get("layout", () -> resource("/danqing/models/layout.onnx")), resource("/danqing/models/layout.json"));

    private LayoutFixtures() {}

    static LayoutNet net() {
        return NET;
    }

    static byte[] resource(String path) {
        try (InputStream in = LayoutFixtures.class.getResourceAsStream(path)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static JsonNode golden() {
        try {
            return new ObjectMapper().readTree(resource("/danqing/engine/layout/golden.json"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Scene scene(JsonNode n) {
        List<Entity> entities = new ArrayList<>();
        for (JsonNode w : n.path("wanted")) {
            entities.add(entity(w.path("concept").asText(), w.path("name").asText(), w.path("count").asInt()));
        }
        Setting s = new Setting(Setting.Season.valueOf(upper(n, "season")), Setting.Hour.valueOf(upper(n, "hour")),
                Setting.Weather.valueOf(upper(n, "weather")), Setting.Mood.valueOf(upper(n, "mood")));
        return scene(entities, s, List.of());
    }

    private static String upper(JsonNode n, String field) {
        return n.path(field).asText().toUpperCase(Locale.ROOT);
    }

    static Entity entity(String concept, String name, int count) {
        return new Entity(concept + "-1", concept, name, null, count, List.of(), 1, Entity.Origin.LEXICON, 1);
    }

    static Scene scene(List<Entity> entities, Setting setting, List<String> absent) {
        return new Scene(new Prompt("", "", List.of(), List.of()), entities, List.of(), setting, absent, List.of());
    }

    static Scene scene(String... concepts) {
        List<Entity> entities = new ArrayList<>();
        for (String c : concepts) {
            entities.add(entity(c, Concepts.get(c).label(), 1));
        }
        return scene(entities, Setting.PLAIN, List.of());
    }

    /** A scene of one to seven different concepts with counts, any setting. */
    static Scene anyScene(SplittableRandom dice) {
        List<String> all = new ArrayList<>(Concepts.all().stream().map(c -> c.id()).toList());
        List<Entity> entities = new ArrayList<>();
        int n = 1 + dice.nextInt(7);
        for (int i = 0; i < n; i++) {
            String c = all.remove(dice.nextInt(all.size()));
            int count = dice.nextInt(3) > 0 ? 1 : 1 + dice.nextInt(12);
            entities.add(entity(c, dice.nextBoolean() ? Concepts.get(c).label() : "", count));
        }
        Setting s = new Setting(any(dice, Setting.Season.values()), any(dice, Setting.Hour.values()), any(dice, Setting.Weather.values()),
                any(dice, Setting.Mood.values()));
        return scene(entities, s, List.of());
    }

    static <T> T any(SplittableRandom dice, T[] values) {
        return values[dice.nextInt(values.length)];
    }
}
