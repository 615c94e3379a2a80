package danqing.engine.scene;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The small words around names, from {@code grammar.tsv}: numbers, measures, attributes, places, relations, negation, likeness. */
final class Grammar {
    /** What a small word can do; a word may play several parts (满: a number, an attribute, a relation). */
    enum Part { NUMBER, MEASURE, ATTRIBUTE, LOCATIVE, VERB, NEGATION, SIMILE }

    private static final class Holder {
        static final Grammar INSTANCE = new Grammar();
    }

    private final Map<String, Map<Part, String>> words = new HashMap<>();

    private final Map<String, Set<String>> fitting = new HashMap<>();

    private Grammar() {
        for (String[] row : Table.read("grammar.tsv", 3)) {
            if (row.length > 3) {
                fitting.put(row[1], Set.copyOf(Table.words(row[3])));
            }
            Part part = Part.valueOf(row[0].toUpperCase(java.util.Locale.ROOT));
            for (String word : Table.words(row[2])) {
                words.computeIfAbsent(word, w -> new HashMap<>(2)).putIfAbsent(part, row[1]);
            }
        }
    }

    static Grammar get() {
        return Holder.INSTANCE;
    }

    /** The parts a word can play, with the value of each; empty for other words. */
    Map<Part, String> parts(String word) {
        return words.getOrDefault(word, Map.of());
    }

    /** True when an attribute belongs to certain families or concepts only (flying, flowing, full). */
    boolean isChoosy(String attribute) {
        return fitting.containsKey(attribute);
    }

    /** True when an attribute can be said of the concept. */
    boolean fits(String attribute, String conceptId) {
        Set<String> which = fitting.get(attribute);
        return which == null || which.contains(conceptId) || which.contains(Concepts.get(conceptId).family());
    }

    /** Numbers that are read inside a name (千山, 双燕), other than in proper names (三峡, 五岳). */
    static final List<String> OPEN_NUMBERS = List.of("千", "万", "百", "群", "众", "双", "两", "孤", "独", "一", "数", "乱", "匹", "片");
}
