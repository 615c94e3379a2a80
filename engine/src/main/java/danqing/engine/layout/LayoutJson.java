package danqing.engine.layout;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import danqing.engine.job.BadInput;
import danqing.engine.scene.Concepts;
import danqing.engine.scene.Setting;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;

/**
 * {@code layout.json}, version 1: a person may edit it and run on from it. Unknown fields are passed over; everything else is checked, and what is
 * wrong is said in one sentence.
 */
public final class LayoutJson {
    private static final int VERSION = 1;
    private static final int MOST_PLACEMENTS = 500;
    private static final int LONGEST_ID = 100;
    private static final int MOST_ATTRIBUTES = 20;
    private static final ObjectMapper MAPPER = JsonMapper.builder(com.fasterxml.jackson.core.JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(20).maxStringLength(10_000).maxNumberLength(60).build()).build())
            .disable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS).build();

    private LayoutJson() {}

    public static String write(Layout layout) {
        ObjectNode root = MAPPER.createObjectNode();
        root.put("danqing", "layout").put("version", VERSION).put("aspect", layout.aspect()).put("outline", lower(layout.outline()))
                .put("horizon", layout.horizon()).put("seed", layout.seed());
        Setting s = layout.setting();
        root.putObject("setting").put("season", lower(s.season())).put("hour", lower(s.hour())).put("weather", lower(s.weather())).put("mood", lower(s.mood()));
        ArrayNode list = root.putArray("placements");
        for (Placement p : layout.placements()) {
            ObjectNode n = list.addObject();
            n.put("id", p.id()).put("entity", p.entity()).put("concept", p.concept());
            n.putObject("box").put("x", p.box().x()).put("y", p.box().y()).put("w", p.box().w()).put("h", p.box().h());
            n.put("depth", p.depth()).put("pose", p.pose()).put("flip", p.flip()).put("pinned", p.pinned());
            p.attributes().forEach(n.putArray("attributes")::add);
        }
        try {
            return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(root) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @throws BadInput when the text is not a layout this program can paint */
    public static Layout read(String json) {
        JsonNode root;
        try {
            root = MAPPER.readTree(json);
        } catch (JsonProcessingException e) {
            throw new BadInput("这个布局文件不是完整的 JSON（第 " + (e.getLocation() == null ? 1 : e.getLocation().getLineNr()) + " 行）：请用 --stages 重新导出 layout.json。", e);
        }
        if (root == null || !root.isObject() || !root.path("danqing").asText().equals("layout")) {
            throw new BadInput("这个文件不是丹青的布局：layout.json 应以 {\"danqing\": \"layout\"} 开头，请用 --stages 导出。");
        }
        int version = root.path("version").asInt(0);
        if (version != VERSION) {
            throw new BadInput("布局文件的版本是 " + root.path("version").asText("空") + "，这个程序只读版本 " + VERSION + "：请重新导出。");
        }
        double aspect = number(root, "aspect", 0.1, 10);
        Format.Outline outline = choice(root, "outline", Format.Outline::valueOf, Format.Outline.RECTANGLE);
        double horizon = number(root, "horizon", 0, 1);
        JsonNode s = root.path("setting");
        Setting setting = new Setting(choice(s, "season", Setting.Season::valueOf, Setting.Season.UNKNOWN), choice(s, "hour", Setting.Hour::valueOf, Setting.Hour.DAY),
                choice(s, "weather", Setting.Weather::valueOf, Setting.Weather.CLEAR), choice(s, "mood", Setting.Mood::valueOf, Setting.Mood.NEUTRAL));
        return new Layout(aspect, outline, horizon, setting, placements(root.path("placements")), root.path("seed").asLong(0));
    }

    private static List<Placement> placements(JsonNode list) {
        if (!list.isArray() || list.isEmpty()) {
            throw new BadInput("布局文件的 placements 应是一列景物，至少一个。");
        }
        if (list.size() > MOST_PLACEMENTS) {
            throw new BadInput("布局文件里有 " + list.size() + " 个景物，最多 " + MOST_PLACEMENTS + " 个。");
        }
        List<Placement> out = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (JsonNode n : list) {
            String where = "placements 第 " + (out.size() + 1) + " 项";
            String id = text(n, "id", where);
            if (!ids.add(id)) {
                throw new BadInput("布局文件 " + where + "的 id“" + id + "”重复了：每个景物的 id 应不同。");
            }
            String concept = text(n, "concept", where);
            if (Concepts.find(concept).isEmpty()) {
                throw new BadInput("布局文件 " + where + "的意象“" + concept + "”不认识：请用 concepts.tsv 里的名字。");
            }
            JsonNode b = n.path("box");
            Box box = new Box(number(b, "x", -3, 4), number(b, "y", -3, 4), number(b, "w", 1e-4, 6), number(b, "h", 1e-4, 6));
            int pose = (int) number(n, "pose", 0, 7);
            String entity = n.path("entity").isTextual() ? text(n, "entity", where) : null;
            out.add(new Placement(id, entity, concept, box, number(n, "depth", 0, 1), pose, n.path("flip").asBoolean(false), n.path("pinned").asBoolean(false), attributes(n.path("attributes"), where)));
        }
        return out;
    }

    private static List<String> attributes(JsonNode list, String where) {
        List<String> out = new ArrayList<>();
        for (JsonNode a : list) {
            if (!a.isTextual() || a.asText().isBlank() || a.asText().length() > LONGEST_ID || out.size() >= MOST_ATTRIBUTES) {
                throw new BadInput("布局文件 " + where + "的 attributes 应是几个短词，最多 " + MOST_ATTRIBUTES + " 个。");
            }
            out.add(a.asText());
        }
        return out;
    }

    private static String text(JsonNode n, String field, String where) {
        String value = n.path(field).isTextual() ? n.path(field).asText() : "";
        if (value.isBlank() || value.length() > LONGEST_ID || value.chars().anyMatch(Character::isISOControl)) {
            throw new BadInput("布局文件 " + where + "缺少可用的 " + field + "。");
        }
        return value;
    }

    private static double number(JsonNode n, String field, double low, double high) {
        JsonNode v = n.path(field);
        if (!v.isNumber() || !Double.isFinite(v.asDouble()) || v.asDouble() < low || v.asDouble() > high) {
            throw new BadInput("布局文件的 " + field + " 应是 " + trim(low) + " 到 " + trim(high) + " 之间的数，写的是 " + (v.isMissingNode() ? "空" : cut(v.toString())) + "。");
        }
        return v.asDouble();
    }

    private static String trim(double v) {
        return v == Math.rint(v) ? Long.toString((long) v) : Double.toString(v);
    }

    private static String cut(String s) {
        return s.length() > 40 ? s.substring(0, 40) + "…" : s;
    }

    private static <E extends Enum<E>> E choice(JsonNode n, String field, Function<String, E> by, E usual) {
        JsonNode v = n.path(field);
        if (v.isMissingNode() || v.isNull()) {
            return usual;
        }
        try {
            return by.apply(v.asText().toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new BadInput("布局文件的 " + field + " 写的是“" + cut(v.asText()) + "”，不认识。", e);
        }
    }

    private static String lower(Enum<?> e) {
        return e.name().toLowerCase(Locale.ROOT);
    }
}
