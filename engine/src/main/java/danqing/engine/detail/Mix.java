package danqing.engine.detail;

import danqing.engine.job.BadInput;
import danqing.engine.scene.Concept;
import danqing.engine.scene.Concepts;
import danqing.styles.Style;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which styles a work is painted in and how much of each: shares over the whole picture, at most two, and styles of single things.
 *
 * @param shares style → share, the greatest first, summing to 1
 * @param things concept id → style it is painted in wherever it is seen
 */
public record Mix(Map<Style, Double> shares, Map<String, Style> things) {
    private static final int MOST = 2;

    /** @throws BadInput when more than two styles are mixed over the whole picture, or a share is no share */
    public Mix {
        double sum = shares.values().stream().mapToDouble(Double::doubleValue).sum();
        if (shares.isEmpty() || !(sum > 0) || !Double.isFinite(sum) || shares.values().stream().anyMatch(v -> v < 0)) {
            throw new BadInput("--mix 的份额不对：请给正数，例如 --mix ink=0.7,watercolor=0.3。");
        }
        Map<Style, Double> sorted = new LinkedHashMap<>();
        shares.entrySet().stream().filter(e -> e.getValue() > 0).sorted(Map.Entry.<Style, Double>comparingByValue().reversed())
                .forEach(e -> sorted.put(e.getKey(), e.getValue() / sum));
        if (sorted.size() > MOST) {
            throw new BadInput("--mix 一次最多调和两种画风：请去掉份额最小的。");
        }
        shares = Collections.unmodifiableMap(sorted);
        things = Collections.unmodifiableMap(new LinkedHashMap<>(things));
    }

    /** One style everywhere. */
    public static Mix of(Style style) {
        return new Mix(Map.of(style, 1.0), Map.of());
    }

    /**
     * As written on the command line.
     *
     * @param base   used where {@code mix} is null
     * @param mix    {@code ink=0.7,watercolor=0.3}; null = {@code base} alone
     * @param things each {@code boat=ink}: a concept's id, its Chinese label or a family, and a style
     * @throws BadInput when a name is unknown
     */
    public static Mix parse(Style base, String mix, List<String> things) {
        Map<Style, Double> shares = new LinkedHashMap<>();
        if (mix == null) {
            shares.put(base, 1.0);
        } else {
            for (String part : mix.split("[,，]")) {
                String[] kv = part.strip().split("[=:：]", -1);
                try {
                    if (kv.length != 2) {
                        throw new NumberFormatException(part);
                    }
                    shares.merge(style(kv[0].strip()), Double.parseDouble(kv[1].strip()), Double::sum);
                } catch (NumberFormatException e) {
                    throw new BadInput("看不懂 --mix “" + mix + "”：请写成 ink=0.7,watercolor=0.3。", e);
                }
            }
        }
        Map<String, Style> of = new LinkedHashMap<>();
        for (String t : things == null ? List.<String>of() : things) {
            String[] kv = t.strip().split("[=:：]", -1);
            if (kv.length != 2) {
                throw new BadInput("看不懂 --style-of “" + t + "”：请写成 boat=ink 或 舟=水墨。");
            }
            Style s = style(kv[1].strip());
            concepts(kv[0].strip()).forEach(c -> of.put(c, s));
        }
        return new Mix(shares, of);
    }

    private static Style style(String name) {
        return Style.named(name).orElseThrow(() -> new BadInput("没有“" + name + "”这种画风：请用 "
                + Style.all().stream().map(v -> v.id() + " " + v.label()).collect(Collectors.joining("、")) + "。"));
    }

    /** The concepts a name stands for: the concept of that id or label with its nearest kin (boat: every boat), or a whole family. */
    private static Set<String> concepts(String name) {
        Set<String> ids = new LinkedHashSet<>();
        for (Concept c : Concepts.all()) {
            if (c.id().equals(name) || c.label().equals(name) || c.family().equals(name) || c.id().endsWith("_" + name)) {
                ids.add(c.id());
            }
        }
        if (ids.isEmpty()) {
            throw new BadInput("--style-of 里的“" + name + "”不是能画的意象：请用意象的名字，例如 boat=ink 或 月=油画。");
        }
        return ids;
    }

    /** The style with the greatest share: lines and paper are its own. */
    public Style dominant() {
        return shares.keySet().iterator().next();
    }

    /** Whether one style paints everything. */
    public boolean single() {
        return shares.size() == 1 && things.values().stream().allMatch(s -> s == dominant());
    }

    /** All styles there are in it, the dominant first. */
    public List<Style> styles() {
        Set<Style> all = new LinkedHashSet<>(shares.keySet());
        all.addAll(things.values());
        return List.copyOf(all);
    }

    /** Concepts painted in a style of their own choice. */
    Set<String> things(Style style) {
        return things.entrySet().stream().filter(e -> e.getValue() == style).map(Map.Entry::getKey).collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
