package danqing.engine.scene;

import danqing.engine.text.Prompt;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Puts the mentions of one thing together: 明月 … 月 is one moon, 江 … 江水 one river. Generic names (水, 人, 花, 鸟) give way to an exact one of the
 * same kind. Images that are painted as one are joined by {@code composite.tsv}: 孤舟, 蓑笠翁 and 钓 become a single {@code fishing_boat}, which is
 * drawn with its fisherman on it, so that no second boat and no second figure appear.
 */
final class Merger {
    private static final Set<String> HILLS = Set.of("mountain", "peak", "cliff", "hill");
    /** What stands before or after a name when there is one on either side. */
    private static final Pattern FACING = Pattern.compile("(两岸|夹岸|隔江|隔水)\\||\\|(相对|对峙|对出|夹|对开)");
    private static final Set<String> WATERS = Set.of("river", "stream", "lake", "sea", "pond", "spring", "waterfall", "tide", "wave", "rapids");

    /** Figures that 人 and 客 do not mean when they stand beside them (儿童相见不相识，笑问客从何处来). */
    private static final Set<String> YOUNG = Set.of("child", "herd_boy");

    private record Composite(String result, List<String> parts) {}

    private static final List<Composite> COMPOSITES = Table.read("composite.tsv", 2).stream()
            .map(row -> new Composite(Concepts.get(row[0]).id(), Table.words(row[1]))).toList();

    private final Prompt prompt;

    Merger(Prompt prompt) {
        this.prompt = prompt;
    }

    /** @return the things of the scene in the order of the text */
    List<Gathered> merge(List<Mention> mentions) {
        Map<String, Gathered> byConcept = new LinkedHashMap<>();
        for (Mention m : mentions) {
            Gathered known = byConcept.get(m.concept);
            if (known == null) {
                byConcept.put(m.concept, new Gathered(m, prompt));
            } else {
                known.again(m, prompt);
            }
        }
        List<Gathered> things = new ArrayList<>(byConcept.values());
        oneMoon(things);
        for (Gathered thing : List.copyOf(things)) {
            if (thing.generic) {
                things.stream().filter(other -> other != thing && !other.generic && isMoreExact(other, thing)).findFirst().ifPresent(other -> {
                    other.mentions.addAll(thing.mentions);
                    things.remove(thing);
                });
            }
        }
        COMPOSITES.forEach(c -> join(c, things));
        facing(things);
        return things;
    }

    /** 两岸青山, 青山相对出: hills that face each other are two. */
    private void facing(List<Gathered> things) {
        for (Gathered t : things) {
            if (t.count == 1 && HILLS.contains(t.concept) && t.mentions.stream().anyMatch(m -> m.span != null && FACING.matcher(around(m)).find())) {
                t.count = 2;
            }
        }
    }

    private String around(Mention m) {
        String s = prompt.text();
        return s.substring(Math.max(0, m.span.start() - 2), m.span.start()) + "|" + s.substring(m.span.end(), Math.min(s.length(), m.span.end() + 3));
    }

    /** 残月 after 明月 is the same moon, and it wanes. */
    private void oneMoon(List<Gathered> things) {
        Gathered full = find(things, "moon");
        Gathered crescent = find(things, "crescent");
        if (full != null && crescent != null) {
            full.concept = "crescent";
            full.attributes.addAll(crescent.attributes);
            full.mentions.addAll(crescent.mentions);
            things.remove(crescent);
        }
    }

    private static boolean isMoreExact(Gathered exact, Gathered generic) {
        return switch (generic.concept) {
            case "river" -> WATERS.contains(exact.concept);
            case "flower" -> exact.isFamily("flower") || Concepts.get(exact.concept).semantic() == SemanticClass.FLOWER;
            case "tree" -> exact.isFamily("tree") && !exact.concept.equals("fallen_leaf");
            case "person" -> exact.isFamily("figure") && !YOUNG.contains(exact.concept);
            default -> exact.isFamily(Concepts.get(generic.concept).family());
        };
    }

    private void join(Composite composite, List<Gathered> things) {
        List<Gathered> parts = new ArrayList<>();
        int cuesOnly = 0;
        for (String part : composite.parts()) {
            boolean optional = part.startsWith("?");
            boolean met = false;
            for (String choice : (optional ? part.substring(1) : part).split("\\|")) {
                if (choice.startsWith("cue:")) {
                    met = prompt.text().contains(choice.substring(4));
                } else {
                    Gathered thing = find(things, choice);
                    met = thing != null;
                    if (met && !parts.contains(thing)) {
                        parts.add(thing);
                    }
                }
                if (met) {
                    cuesOnly += choice.startsWith("cue:") ? 1 : 0;
                    break;
                }
            }
            if (!met && !optional) {
                return;
            }
        }
        if (parts.isEmpty() || parts.size() == 1 && parts.get(0).concept.equals(composite.result()) && cuesOnly == 0) {
            return;
        }
        Gathered known = find(things, composite.result());
        Gathered whole = known == null ? parts.get(0) : known;
        for (Gathered part : parts) {
            if (part != whole) {
                whole.absorb(part, prompt);
                things.remove(part);
            }
        }
        whole.concept = composite.result();
        whole.generic = false;
    }

    private static Gathered find(List<Gathered> things, String concept) {
        return things.stream().filter(t -> t.concept.equals(concept)).findFirst().orElse(null);
    }
}
