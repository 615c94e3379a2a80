package danqing.engine;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import danqing.engine.contour.svg.SvgReader;
import danqing.engine.contour.svg.SvgWriter;
import danqing.engine.contour.vector.Contour;
import danqing.engine.detail.DetailStage;
import danqing.engine.detail.Mix;
import danqing.engine.detail.Sheet;
import danqing.engine.image.PngFile;
import danqing.engine.inscribe.Colophon;
import danqing.engine.job.BadInput;
import danqing.engine.layout.Format;
import danqing.engine.layout.Layout;
import danqing.engine.layout.LayoutJson;
import danqing.engine.scene.Scene;
import danqing.engine.scene.SceneJson;
import danqing.engine.scene.Setting;
import danqing.styles.Style;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The JSON inside a painting that lets it be repeated: text, scene, layout, seed, style, size, model hashes, version. Kept in the PNG as {@code iTXt}
 * chunk {@value #KEYWORD}, with a {@code parameters} text beside it that other programs show. A work painted from an edited drawing carries the
 * drawing too ({@value #DRAWING}).
 */
public final class Provenance {
    /** Keyword of the JSON. */
    public static final String KEYWORD = "danqing";
    /** Keyword of the SVG of an edited drawing. */
    public static final String DRAWING = "danqing.contour";
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private final ObjectNode json;
    private final String drawing;

    private Provenance(ObjectNode json, String drawing) {
        this.json = json;
        this.drawing = drawing;
    }

    /** Of a work just made. {@code models}: file → SHA-256 of what painted it. */
    static Provenance of(Order o, Scene scene, Layout layout, Contour contour, Map<String, String> models, String device) {
        ObjectNode j = MAPPER.createObjectNode();
        j.put("danqing", Studio.VERSION).put("format", 1);
        if (o.text() != null) {
            j.put("text", o.text());
        }
        j.put("style", o.style().id()).put("pictureFormat", o.format().name().toLowerCase(Locale.ROOT)).put("width", o.width())
                .put("height", o.height()).put("seed", o.seed()).put("device", device);
        mix(j, o.mix());
        wishes(j, o.wishes());
        if (o.sheet() != null) {
            j.put("sheet", o.sheet().id());
        }
        if (scene != null) {
            j.set("scene", tree(SceneJson.write(scene)));
        }
        if (layout != null) {
            j.set("layout", tree(LayoutJson.write(layout)));
        }
        ObjectNode m = j.putObject("models");
        models.forEach(m::put);
        String svg = o.contour() == null ? null : new SvgWriter(DetailStage.palette(contour, o.style())).text(contour);
        j.put("from", o.contour() != null ? "contour" : o.layout() != null ? "layout" : "text");
        return new Provenance(j, svg);
    }

    /** Of what {@link #json} and {@link #drawing} gave. @throws BadInput when it is not that */
    static Provenance of(String json, String drawing) {
        try {
            if (MAPPER.readTree(json) instanceof ObjectNode o && o.path("format").asInt() == 1) {
                return new Provenance(o, drawing);
            }
        } catch (JsonProcessingException e) {
            // said below
        }
        throw new BadInput("这份作画单读不懂：文件可能已损坏，或来自更新的版本。");
    }

    /** The devices it was painted on, for example {@code cpu} or {@code cpu+webgpu}. */
    public String device() {
        return json.path("device").asText("cpu");
    }

    /** The edited drawing as SVG; null = none. */
    String drawing() {
        return drawing;
    }

    /**
     * Of a PNG.
     *
     * @throws BadInput when it cannot be read or carries no provenance of ours
     */
    public static Provenance read(Path png) {
        Map<String, String> texts = PngFile.texts(png);
        String text = texts.get(KEYWORD);
        if (text == null) {
            throw new BadInput("“" + png + "”里没有丹青的来历：它不是由丹青画出的，或来历已被别的程序去掉。");
        }
        try {
            if (MAPPER.readTree(text) instanceof ObjectNode o && o.path("format").asInt() == 1) {
                return new Provenance(o, texts.get(DRAWING));
            }
        } catch (JsonProcessingException e) {
            // said below
        }
        throw new BadInput("“" + png + "”里的来历读不懂：文件可能已损坏，或来自更新的版本。");
    }

    /** The same, of a work painted after a picture. */
    Provenance repainted(Repainting r) {
        ObjectNode j = json.deepCopy();
        j.put("from", "picture");
        ObjectNode n = j.putObject("picture").put("name", r.name()).put("sha256", r.sha256()).put("strength", r.strength());
        if (r.palette() != null) {
            n.put("palette", r.palette().id());
        }
        return new Provenance(j, null);
    }

    /**
     * What repeats a work painted after a picture.
     *
     * @param file the picture
     * @throws BadInput when the work was not painted after a picture, or not after this one
     */
    public Repainting repainting(Path file) {
        JsonNode p = json.path("picture");
        if (!p.isObject()) {
            throw new BadInput("这幅画不是由图片重画的：请用 danqing paint --repeat。");
        }
        Style style = known(json.path("style").asText());
        Repainting r = Repainting.of(file, p.path("strength").asDouble(), p.has("palette") ? known(p.get("palette").asText()) : null, style.paperColour(),
                aspect -> new Order(json.path("text").asText(null), style, format(), json.path("width").asInt(), json.path("height").asInt(),
                        json.path("seed").asLong(), null, null, mix(style), colophon(), Wishes.NONE, sheet()));
        if (!r.sha256().equals(p.path("sha256").asText())) {
            throw new BadInput("“" + file + "”不是原来那张图片“" + p.path("name").asText() + "”：请给出原图，或不用 --repeat。");
        }
        return r;
    }

    private Format format() {
        return Format.named(json.path("pictureFormat").asText()).orElseThrow(() -> new BadInput("这幅画的画幅读不懂：来历已损坏。"));
    }

    /** The same, of one take among several: its place and what it was judged by. */
    Provenance taken(Take t) {
        if (t.place() == 0) {
            return this;
        }
        ObjectNode j = json.deepCopy();
        j.set("take", t.rank().json());
        return new Provenance(j, drawing);
    }

    /** Where it stood among the takes of its run; empty when it was the only one. */
    public Optional<Rank> rank() {
        return Rank.of(json.path("take"));
    }

    /** The same, of a work that was written on and stamped; null = it was not. */
    Provenance inscribed(Colophon c) {
        if (c == null) {
            return this;
        }
        ObjectNode j = json.deepCopy();
        ObjectNode n = j.putObject("colophon").put("verse", c.verse());
        if (c.signature() != null) {
            n.put("signature", c.signature());
        }
        if (c.seal() != null) {
            n.put("seal", c.seal());
        }
        face(n, "writing", c.writing());
        face(n, "carving", c.carving());
        return new Provenance(j, drawing);
    }

    private static void face(ObjectNode n, String key, Colophon.Face f) {
        if (f != null) {
            n.putObject(key).put("family", f.family()).put("weight", f.weight()).put("sha256", f.sha256());
        }
    }

    private static Colophon.Face face(JsonNode f) {
        return f.isObject() ? new Colophon.Face(f.path("family").asText(), f.path("weight").asInt(400), f.path("sha256").asText()) : null;
    }

    private Colophon colophon() {
        JsonNode c = json.path("colophon");
        return c.isObject() ? new Colophon(c.path("verse").asBoolean(), c.path("signature").asText(null), c.path("seal").asText(null), null,
                face(c.path("writing")), face(c.path("carving"))) : null;
    }

    /** Shares and things of a mix; one style alone is not written. */
    private static void mix(ObjectNode j, Mix mix) {
        if (!mix.single()) {
            ObjectNode shares = j.putObject("mix");
            mix.shares().forEach((s, v) -> shares.put(s.id(), v));
            ObjectNode things = j.putObject("styleOf");
            mix.things().forEach((c, s) -> things.put(c, s.id()));
        }
    }

    /** Names of what is wished; nothing is not written. */
    private static void wishes(ObjectNode j, Wishes w) {
        if (!w.none()) {
            ObjectNode n = j.putObject("wishes");
            for (Enum<?> e : new Enum<?>[] {w.season(), w.hour(), w.weather()}) {
                if (e != null) {
                    n.put(e.getDeclaringClass().getSimpleName().toLowerCase(Locale.ROOT), e.name());
                }
            }
            w.weights().forEach(n.putObject("weights")::put);
        }
    }

    private Wishes wishes() {
        JsonNode w = json.path("wishes");
        Map<String, Double> weights = new TreeMap<>();
        w.path("weights").fields().forEachRemaining(e -> weights.put(e.getKey(), e.getValue().asDouble()));
        return new Wishes(wish(Setting.Season.class, w.path("season")), wish(Setting.Hour.class, w.path("hour")),
                wish(Setting.Weather.class, w.path("weather")), weights);
    }

    private static <E extends Enum<E>> E wish(Class<E> kind, JsonNode name) {
        return Arrays.stream(kind.getEnumConstants()).filter(e -> e.name().equals(name.asText())).findFirst().orElse(null);
    }

    private Mix mix(Style style) {
        if (!json.has("mix")) {
            return Mix.of(style);
        }
        Map<Style, Double> shares = new LinkedHashMap<>();
        json.path("mix").fields().forEachRemaining(e -> shares.put(known(e.getKey()), e.getValue().asDouble()));
        Map<String, Style> things = new LinkedHashMap<>();
        json.path("styleOf").fields().forEachRemaining(e -> things.put(e.getKey(), known(e.getValue().asText())));
        return new Mix(shares, things);
    }

    private Sheet sheet() {
        return json.has("sheet") ? Sheet.named(json.path("sheet").asText()).orElseThrow(() -> new BadInput("这幅画用的纸绢“" + json.path("sheet").asText()
                + "”现在没有。")) : null;
    }

    private static Style known(String id) {
        return Style.named(id).orElseThrow(() -> new BadInput("这幅画的画风“" + id + "”现在没有。"));
    }

    private static JsonNode tree(String json) {
        try {
            return MAPPER.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The order that repeats the work. @throws BadInput when something in it is not to be had any more */
    public Order order() {
        if (json.has("picture")) {
            throw new BadInput("这幅画是照图片“" + json.path("picture").path("name").asText() + "”重画的：请用 danqing repaint 原图 --repeat 这幅画。");
        }
        if (drawing == null && !json.has("layout")) {
            throw new BadInput("这幅画的来历里没有布局：文件可能已损坏。");
        }
        return wish();
    }

    /** The order itself, also of a work that is not painted yet, and of one painted after a picture (which it does not hold). */
    public Order wish() {
        Style style = known(json.path("style").asText());
        Format format = format();
        Contour contour = drawing == null ? null : SvgReader.parse(drawing);
        Layout layout = json.has("layout") ? LayoutJson.read(json.get("layout").toString()) : null;
        return new Order(json.path("text").asText(null), style, format, json.path("width").asInt(), json.path("height").asInt(), json.path("seed").asLong(),
                layout, contour, mix(style), colophon(), wishes(), sheet());
    }

    /** Hash by model file, as it was painted. */
    public Map<String, String> models() {
        Map<String, String> m = new LinkedHashMap<>();
        json.path("models").fields().forEachRemaining(e -> m.put(e.getKey(), e.getValue().asText()));
        return m;
    }

    /** The JSON on one line. */
    public String json() {
        return json.toString();
    }

    /** The texts a PNG carries. */
    public Map<String, String> texts() {
        Map<String, String> t = new LinkedHashMap<>();
        t.put("parameters", parameters());
        t.put(KEYWORD, json());
        if (drawing != null) {
            t.put(DRAWING, drawing);
        }
        return t;
    }

    /** One line in the form that galleries of generated pictures read: prompt, then settings. */
    private String parameters() {
        return json.path("text").asText("") + "\nSteps: 3, Sampler: danqing, Seed: " + json.path("seed").asLong() + ", Size: " + json.path("width").asInt() + "x"
                + json.path("height").asInt() + ", Model: danqing-" + json.path("style").asText() + ", Version: danqing " + json.path("danqing").asText();
    }

    /** For people. */
    public String summary() {
        StringBuilder b = new StringBuilder();
        b.append("文字    ").append(json.path("text").asText("（无）").replace("\n", " / ")).append('\n');
        Style.named(json.path("style").asText()).ifPresent(s -> b.append("画风    ").append(s.label()).append('\n'));
        Format.named(json.path("pictureFormat").asText()).ifPresent(f -> b.append("画幅    ").append(f.label()).append('\n'));
        Sheet.named(json.path("sheet").asText()).ifPresent(v -> b.append("纸绢    ").append(v.label()).append('\n'));
        b.append("尺寸    ").append(json.path("width").asInt()).append('×').append(json.path("height").asInt()).append('\n');
        b.append("种子    ").append(json.path("seed").asLong()).append('\n');
        rank().filter(Rank::judged).ifPresent(r -> b.append("名次    ").append(r.place()).append(String.format(Locale.ROOT, "（构图 %.3f", r.composition()))
                .append(Double.isNaN(r.match()) ? "" : String.format(Locale.ROOT, "，合诗 %.3f", r.match())).append("）\n"));
        b.append("起自    ").append(switch (json.path("from").asText()) {
            case "picture" -> "图片 " + json.path("picture").path("name").asText();
            case "contour" -> "改过的轮廓";
            case "layout" -> "给定的布局";
            default -> "文字";
        }).append('\n');
        JsonNode c = json.path("colophon");
        if (c.isObject()) {
            b.append("题款    ").append(c.path("verse").asBoolean() ? "题诗 " : "").append(c.path("signature").asText("")).append(" 印“")
                    .append(c.path("seal").asText(Colophon.SEAL)).append("” ").append(c.path("writing").path("family").asText("")).append('\n');
        }
        StringBuilder things = new StringBuilder();
        for (JsonNode p : json.path("layout").path("placements")) {
            things.append(p.path("id").asText()).append(' ');
        }
        if (!things.isEmpty()) {
            b.append("布局    ").append(things.toString().strip()).append('\n');
        }
        b.append("设备    ").append(json.path("device").asText()).append('\n');
        models().forEach((f, h) -> b.append("模型    ").append(f).append("  ").append(h, 0, Math.min(12, h.length())).append('\n'));
        return b.append("版本    丹青 ").append(json.path("danqing").asText()).toString();
    }
}
