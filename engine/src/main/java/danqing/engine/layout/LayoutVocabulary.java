package danqing.engine.layout;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import danqing.engine.pack.PackProblem;
import danqing.engine.scene.Concept;
import danqing.engine.scene.Concepts;
import danqing.engine.scene.Entity;
import danqing.engine.scene.Footing;
import danqing.engine.scene.Scene;
import danqing.engine.scene.Setting;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The one vocabulary of text and layout, read from {@code layout.json}: special tokens, format, setting, counts, concepts, binned coordinates and
 * Chinese characters. Sequences are described in {@code models/training/layout/sequences.py}.
 */
final class LayoutVocabulary {
    static final int UNKNOWN = 1;
    private static final int NAME_CHARACTERS = 4;
    private final List<String> names = new ArrayList<>();
    private final Map<String, Integer> ids = new HashMap<>();
    private final Map<String, Integer> first = new HashMap<>();
    private final Bins x;
    private final Bins y;
    private final Bins size;
    private final Bins depth;
    private final Bins horizon;
    private final int poses;
    private final List<Concept> addable = new ArrayList<>();
    private final int mostAdded;
    private final Map<String, Integer> mostAddedOf = new HashMap<>();
    private final int[] cache;

    /** Equal bins from low over span. */
    private record Bins(double low, double span, int n) {
        int of(double v) {
            return Math.clamp((int) Math.floor((v - low) / span * n), 0, n - 1);
        }

        double center(int i) {
            return low + (i + 0.5) / n * span;
        }
    }

    /** @throws PackProblem when the file is not a vocabulary this program knows */
    LayoutVocabulary(byte[] json) {
        try {
            JsonNode root = new ObjectMapper().readTree(json);
            if (root.path("version").asInt() != 1) {
                throw new PackProblem("布局模型 layout.json 的版本是 " + root.path("version").asText() + "，这个程序只认识 1：请重新安装。");
            }
            for (JsonNode t : root.path("tokens")) {
                ids.put(t.asText(), names.size());
                first.putIfAbsent(t.asText().split(":", 2)[0], names.size());
                names.add(t.asText());
            }
            x = bins(root.path("x"));
            y = bins(root.path("y"));
            double low = Math.log(root.at("/size/low").asDouble());
            size = new Bins(low, Math.log(root.at("/size/high").asDouble()) - low, root.at("/size/bins").asInt());
            depth = new Bins(0, 1, root.at("/depth/bins").asInt());
            horizon = new Bins(0, 1, root.at("/horizon/bins").asInt());
            poses = root.at("/pose/bins").asInt();
            root.path("added").forEach(n -> Concepts.find(n.asText()).ifPresent(addable::add));
            mostAdded = root.path("most_added").asInt();
            root.path("most_added_of").properties().forEach(e -> mostAddedOf.put(e.getKey(), e.getValue().asInt()));
            cache = new int[] {root.at("/cache/layers").asInt(), root.at("/cache/kv_heads").asInt(), root.at("/cache/head_width").asInt()};
        } catch (IOException e) {
            throw new PackProblem("布局模型 layout.json 已损坏：请重新安装。", e);
        }
        for (Concept c : Concepts.all()) {
            if (!ids.containsKey("concept:" + c.id())) {
                throw new PackProblem("布局模型不认识意象 " + c.id() + "：模型与程序的版本不合，请重新安装。");
            }
        }
    }

    private static Bins bins(JsonNode n) {
        return new Bins(n.path("low").asDouble(), n.path("span").asDouble(), n.path("bins").asInt());
    }

    int size() {
        return names.size();
    }

    /** Layers, key/value heads and head width of the net's cache. */
    int[] cache() {
        return cache.clone();
    }

    String name(int id) {
        return names.get(id);
    }

    int id(String name) {
        return ids.get(name);
    }

    int end() {
        return ids.get("<end>");
    }

    /** Id of the first token of a kind: count, concept, horizon, x, y, w, h, depth, pose … */
    int first(String kind) {
        return first.get(kind);
    }

    int concept(Concept c) {
        return ids.get("concept:" + c.id());
    }

    Concept concept(int id) {
        return Concepts.get(names.get(id).substring("concept:".length()));
    }

    List<Concept> addable() {
        return addable;
    }

    int mostAdded() {
        return mostAdded;
    }

    /** How many may be added of a kind ({@link Roles#kindAdded}). */
    int mostAddedOf(String kind) {
        return mostAddedOf.getOrDefault(kind, 0);
    }

    int xBin(double share) {
        return x.of(share);
    }

    int yBin(double share) {
        return y.of(share);
    }

    int sizeBin(double shortSides) {
        return size.of(Math.log(Math.max(1e-4, shortSides)));
    }

    double sizeOf(int bin) {
        return Math.exp(size.center(bin));
    }

    int depthBin(double d) {
        return depth.of(d);
    }

    int bins(String kind) {
        return switch (kind) {
            case "x" -> x.n();
            case "y" -> y.n();
            case "w", "h" -> size.n();
            case "depth" -> depth.n();
            case "horizon" -> horizon.n();
            case "pose" -> poses;
            default -> throw new IllegalArgumentException(kind);
        };
    }

    double horizonOf(int token) {
        return horizon.center(token - first("horizon"));
    }

    int horizonToken(double share) {
        return first("horizon") + horizon.of(share);
    }

    private static String lower(Enum<?> e) {
        return e.name().toLowerCase(Locale.ROOT);
    }

    private int[] setting(Setting s) {
        return new int[] {id("season:" + lower(s.season())), id("hour:" + lower(s.hour())), id("weather:" + lower(s.weather())), id("mood:" + lower(s.mood()))};
    }

    /** Tokens of a scene up to and with {@code <layout>}. */
    int[] prompt(Scene scene, Format nearest) {
        List<Integer> out = new ArrayList<>();
        out.add(id("<scene>"));
        out.add(id("format:" + lower(nearest)));
        for (int t : setting(scene.setting())) {
            out.add(t);
        }
        for (Entity e : scene.entities()) {
            if (e.weight() == 0) {
                continue;
            }
            e.name().codePoints().limit(NAME_CHARACTERS).forEach(cp -> out.add(ids.getOrDefault("char:" + Character.toString(cp), UNKNOWN)));
            out.add(id("concept:" + e.concept()));
            out.add(first("count") + Math.clamp(e.count(), 1, 12) - 1);
        }
        out.add(id("<layout>"));
        return out.stream().mapToInt(Integer::intValue).toArray();
    }

    /** Tokens of a layout up to and with {@code <scene>}; pieces in the order they are given. */
    int[] prompt(Composition c, Format nearest) {
        List<Integer> out = new ArrayList<>();
        out.add(id("<layout>"));
        out.add(id("format:" + lower(nearest)));
        out.add(horizonToken(c.horizon() / c.canvas().height()));
        for (Piece p : c.pieces()) {
            if (p.concept().footing() != Footing.VEIL) {
                for (int t : placement(p, c.canvas())) {
                    out.add(t);
                }
            }
        }
        out.add(id("<scene>"));
        return out.stream().mapToInt(Integer::intValue).toArray();
    }

    /** concept [count] x y w h depth pose */
    int[] placement(Piece p, Canvas canvas) {
        int[] tail = {first("x") + xBin(p.cx() / canvas.width()), first("y") + yBin(p.foot() / canvas.height()), first("w") + sizeBin(p.w()),
            first("h") + sizeBin(p.h()), first("depth") + depthBin(p.depth()), first("pose") + Math.floorMod(p.pose(), 8) * 2 + (p.flip() ? 1 : 0)};
        int lead = p.count() > 1 ? 2 : 1;
        int[] out = new int[lead + tail.length];
        out[0] = concept(p.concept());
        if (lead == 2) {
            out[1] = first("count") + Math.min(12, p.count()) - 1;
        }
        System.arraycopy(tail, 0, out, lead, tail.length);
        return out;
    }

    /** The piece that 7 or 8 tokens say. */
    Piece piece(int[] tokens, int entity, Canvas canvas) {
        int n = tokens.length;
        int count = n == 8 ? tokens[1] - first("count") + 1 : 1;
        int pose = tokens[n - 1] - first("pose");
        return new Piece(concept(tokens[0]), entity, x.center(tokens[n - 6] - first("x")) * canvas.width(),
                y.center(tokens[n - 5] - first("y")) * canvas.height(), sizeOf(tokens[n - 4] - first("w")), sizeOf(tokens[n - 3] - first("h")),
                depth.center(tokens[n - 2] - first("depth")), pose / 2, pose % 2 == 1, count);
    }
}
