package danqing.engine.scene;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import danqing.engine.job.BadInput;
import danqing.engine.text.Span;
import java.util.HashSet;
import java.util.Set;

/** {@code scene.json}: a {@link Scene} as {@code {"format":"danqing-scene","version":1,"scene":{…}}}. */
public final class SceneJson {
    /** What this class writes; older versions are read, newer ones refused. */
    public static final int VERSION = 1;
    private static final String FORMAT = "danqing-scene";
    private static final int LONGEST = 4_000_000;
    private static final JsonMapper MAPPER = JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES).build();

    private SceneJson() {}

    public static ObjectNode tree(Scene scene) {
        ObjectNode root = MAPPER.createObjectNode();
        root.put("format", FORMAT);
        root.put("version", VERSION);
        root.set("scene", MAPPER.valueToTree(scene));
        return root;
    }

    /** Indented UTF-8 text. */
    public static String write(Scene scene) {
        return tree(scene).toPrettyString();
    }

    /** @throws BadInput when it is no scene, or one of a newer version, or one that contradicts itself */
    public static Scene read(String json) {
        if (json == null || json.length() > LONGEST) {
            throw new BadInput("scene.json 读不了：文件为空或超过 400 万字符；请用丹青写出的 scene.json。");
        }
        try {
            return read(MAPPER.readTree(json));
        } catch (JacksonException e) {
            throw new BadInput("scene.json 不是完整的 JSON（" + firstLine(e) + "）：请重新导出或改正后再试。", e);
        }
    }

    /** @throws BadInput as {@link #read(String)} */
    public static Scene read(JsonNode root) {
        if (!root.isObject() || !FORMAT.equals(root.path("format").asText())) {
            throw new BadInput("这不是丹青的 scene.json（缺少 \"format\":\"" + FORMAT + "\"）：请用 --stages 导出的文件。");
        }
        if (!root.path("version").isInt() || root.path("version").asInt() < 1 || root.path("version").asInt() > VERSION) {
            throw new BadInput("scene.json 的版本是 " + root.path("version").asText("（无）") + "，这里只认得到 " + VERSION + "：请升级丹青或重新导出。");
        }
        Scene scene;
        try {
            scene = MAPPER.treeToValue(root.path("scene"), Scene.class);
        } catch (JacksonException | IllegalArgumentException e) {
            throw new BadInput("scene.json 的内容不合格式（" + firstLine(e) + "）：请改正或重新导出。", e);
        }
        if (scene == null) {
            throw new BadInput("scene.json 里没有 scene：请重新导出。");
        }
        check(scene);
        return scene;
    }

    private static void check(Scene scene) {
        require(scene.prompt() != null && scene.prompt().text() != null && scene.setting() != null, "缺少 prompt 或 setting");
        Setting s = scene.setting();
        require(s.season() != null && s.hour() != null && s.weather() != null && s.mood() != null, "setting 不全");
        int length = scene.prompt().text().length();
        scene.prompt().lines().forEach(line -> require(line.end() <= length, "诗行超出了文字"));
        scene.prompt().weights().forEach(w -> require(w.span() != null && w.span().end() <= length && w.value() >= 0 && w.value() <= 4, "权重不对"));
        Set<String> ids = new HashSet<>();
        for (Entity e : scene.entities()) {
            require(e.id() != null && ids.add(e.id()), "景物的 id 缺失或重复：" + e.id());
            require(e.concept() != null && Concepts.find(e.concept()).isPresent(), "不认得景物 " + e.concept());
            require(e.count() >= 1 && e.count() <= Counts.MOST, "景物 " + e.id() + " 的数目 " + e.count() + " 不在 1 到 " + Counts.MOST + " 之间");
            require(Double.isFinite(e.weight()) && e.weight() >= 0 && e.weight() <= 100, "景物 " + e.id() + " 的权重不对");
            require(Double.isFinite(e.similarity()), "景物 " + e.id() + " 的相似度不对");
            require(e.name() != null && e.origin() != null && inside(e.span(), length), "景物 " + e.id() + " 的名称或位置不对");
        }
        for (Relation r : scene.relations()) {
            require(r.kind() != null && ids.contains(r.subject()) && ids.contains(r.object()), "关系指向不存在的景物");
        }
        scene.absent().forEach(c -> require(Concepts.find(c).isPresent(), "不认得景物 " + c));
        scene.unknown().forEach(u -> require(u.word() != null && inside(u.span(), length), "unknown 的位置不对"));
    }

    private static boolean inside(Span span, int length) {
        return span == null || span.end() <= length;
    }

    private static void require(boolean holds, String what) {
        if (!holds) {
            throw new BadInput("scene.json 的内容自相矛盾（" + what + "）：请改正或重新导出。");
        }
    }

    private static String firstLine(Exception e) {
        String message = e instanceof JacksonException j ? j.getOriginalMessage() : String.valueOf(e.getMessage());
        String line = message == null ? "原因不明" : message.lines().findFirst().orElse("原因不明");
        return line.length() > 160 ? line.substring(0, 160) + "…" : line;
    }
}
