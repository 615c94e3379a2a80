package danqing.engine.scene;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What no word names but a painter would paint ({@code inference.tsv}): water under a boat, the person who picks chrysanthemums. At most three. */
final class Inference {
    private static final int MOST = 3;
    private static final int FROM_EACH = 2;

    private record Rule(List<String> cues, String image, List<String> unless) {}

    private static final List<Rule> RULES = Table.read("inference.tsv", 3).stream()
            .map(row -> new Rule(Table.words(row[0]), Concepts.get(row[1]).id(), Table.words(row[2]))).toList();
    private static final List<String[]> FALLBACK = Table.read("fallback.tsv", 2);

    private Inference() {}

    /**
     * @param present concepts of the scene, in order
     * @param absent  concepts that the text says are not there
     * @return concepts to add, in the order of the rules
     */
    static List<String> from(String text, List<String> present, Set<String> absent) {
        List<String> added = new ArrayList<>();
        Set<String> all = new HashSet<>(present);
        for (Rule rule : RULES) {
            boolean wanted = rule.cues().stream().anyMatch(cue -> isCue(cue, text, all)) && rule.unless().stream().noneMatch(u -> has(u, all))
                    && !absent.contains(rule.image()) && all.stream().noneMatch(rule.image()::equals);
            boolean figureDenied = absent.contains("person") && Concepts.get(rule.image()).family().equals("figure");
            if (wanted && !figureDenied && added.size() < MOST) {
                added.add(rule.image());
                all.add(rule.image());
            }
        }
        return added;
    }

    /** Images for a text that names only a season, an hour or the weather; empty when it does not even do that. */
    static List<String> fromSetting(Setting setting, Set<String> absent) {
        List<String> said = List.of("season=" + setting.season(), "hour=" + setting.hour(), "weather=" + setting.weather());
        return FALLBACK.stream().filter(r -> said.contains(r[0])).flatMap(r -> Table.words(r[1]).stream().limit(FROM_EACH)).distinct()
                .filter(c -> !absent.contains(c)).toList();
    }

    private static boolean isCue(String cue, String text, Set<String> present) {
        return cue.startsWith("@") ? has(cue.substring(1), present) : text.contains(cue);
    }

    private static boolean has(String what, Set<String> present) {
        if (!what.startsWith("family=")) {
            return present.contains(what);
        }
        String family = what.substring("family=".length());
        return present.stream().anyMatch(c -> Concepts.get(c).family().equals(family));
    }
}
