package danqing.engine.scene;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Season, hour, weather and mood by the votes of words and images, from {@code setting.tsv}; the strongest sum wins, on a
 * tie the value that its enum lists first. */
final class SettingReader {
    private record Vote(String what, int strength) {}

    private static final class Holder {
        static final SettingReader INSTANCE = new SettingReader();
    }

    private final Map<String, List<Vote>> words = new HashMap<>();
    private final Map<String, List<Vote>> concepts = new HashMap<>();
    private int longest = 1;

    private SettingReader() {
        for (String[] row : Table.read("setting.tsv", 3)) {
            Vote vote = new Vote(row[0], Integer.parseInt(row[1]));
            for (String word : Table.words(row[2])) {
                boolean concept = word.startsWith("@");
                String key = concept ? Concepts.get(word.substring(1)).id() : word;
                (concept ? concepts : words).computeIfAbsent(key, k -> new ArrayList<>()).add(vote);
                longest = Math.max(longest, word.length());
            }
        }
    }

    static SettingReader get() {
        return Holder.INSTANCE;
    }

    /** Collects the votes of one text. */
    final class Ballot {
        private final Map<String, Integer> sums = new HashMap<>();

        /** The words of a line, each group of characters taken once by its longest cue; what lies inside a stop word is passed over. */
        void line(String text, List<Token> tokens, int start, int end) {
            int i = start;
            while (i < end) {
                int taken = 1;
                for (int length = Math.min(longest, end - i); length >= 1; length--) {
                    List<Vote> votes = words.get(text.substring(i, i + length));
                    if (votes != null && !insideStopWord(tokens, i, i + length)) {
                        votes.forEach(this::add);
                        taken = length;
                        break;
                    }
                }
                i += taken;
            }
        }

        void concept(String id) {
            concepts.getOrDefault(id, List.of()).forEach(this::add);
        }

        private void add(Vote vote) {
            sums.merge(vote.what(), vote.strength(), Integer::sum);
        }

        Setting setting() {
            return new Setting(best(Setting.Season.class, "season", Setting.Season.UNKNOWN, 1), best(Setting.Hour.class, "hour", Setting.Hour.DAY, 1),
                    best(Setting.Weather.class, "weather", Setting.Weather.CLEAR, 2), best(Setting.Mood.class, "mood", Setting.Mood.NEUTRAL, 1));
        }

        private <E extends Enum<E>> E best(Class<E> type, String key, E nothing, int least) {
            Map<E, Integer> votes = new EnumMap<>(type);
            for (E value : type.getEnumConstants()) {
                votes.put(value, sums.getOrDefault(key + "=" + value.name(), 0));
            }
            E best = nothing;
            int most = least - 1;
            for (Map.Entry<E, Integer> e : votes.entrySet()) {
                if (e.getValue() > most) {
                    best = e.getKey();
                    most = e.getValue();
                }
            }
            return best;
        }
    }

    Ballot ballot() {
        return new Ballot();
    }

    private static boolean insideStopWord(List<Token> tokens, int from, int to) {
        return tokens.stream().anyMatch(t -> (t.kind() == Token.Kind.STOP || t.kind() == Token.Kind.UNPAINTABLE)
                && t.start() <= from && t.end() >= to && t.end() - t.start() > to - from);
    }
}
