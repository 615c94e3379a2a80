package danqing.engine.text;

import com.github.houbb.opencc4j.support.datamap.IDataMap;
import com.github.houbb.opencc4j.support.datamap.impl.DataMaps;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Traditional → Simplified by the longest phrase, else the character, with OpenCC's tables as packaged by opencc4j; the few variant characters
 * that those tables leave alone come from {@code variants.tsv}. The tables are loaded on first need. Safe for use by several threads.
 */
final class Simplifier {
    private static final class Tables {
        static final Map<String, String> WORDS = load();
        static final int LONGEST = WORDS.keySet().stream().mapToInt(String::length).max().orElse(1);
    }

    private Simplifier() {}

    /** The same text in Simplified characters. Characters without a Simplified form stay as they are. */
    static String simplify(String text) {
        if (text.codePoints().noneMatch(Character::isIdeographic)) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        int i = 0;
        while (i < text.length()) {
            int character = Character.charCount(text.codePointAt(i));
            int taken = character;
            String simple = text.substring(i, i + character);
            for (int length = Math.min(Tables.LONGEST, text.length() - i); length >= character; length--) {
                String found = Tables.WORDS.get(text.substring(i, i + length));
                if (found != null) {
                    simple = found;
                    taken = length;
                    break;
                }
            }
            out.append(simple);
            i += taken;
        }
        return out.toString();
    }

    private static Map<String, String> load() {
        Map<String, String> map = new HashMap<>(12_000);
        IDataMap tables = DataMaps.defaults();
        for (Map<String, List<String>> table : List.of(tables.tsChar(), tables.tsPhrase())) {
            table.forEach((traditional, simplified) -> map.put(traditional, simplified.get(0)));
        }
        try (var in = new BufferedReader(
                new InputStreamReader(Simplifier.class.getResourceAsStream("/danqing/engine/scene/variants.tsv"), StandardCharsets.UTF_8))) {
            for (String line; (line = in.readLine()) != null;) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    String[] fields = line.split("\t");
                    map.put(fields[0], fields[1]);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return map;
    }
}
