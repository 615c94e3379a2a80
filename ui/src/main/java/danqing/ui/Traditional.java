package danqing.ui;

import com.github.houbb.opencc4j.support.datamap.IDataMap;
import com.github.houbb.opencc4j.support.datamap.impl.DataMaps;
import java.util.List;
import java.util.Map;

/** Simplified → Traditional for the names of things, by the whole phrase, else character by character, with OpenCC's tables. */
final class Traditional {
    private static final IDataMap TABLES = DataMaps.defaults();
    private static final Map<String, List<String>> PHRASES = TABLES.stPhrase();
    private static final Map<String, List<String>> CHARACTERS = TABLES.stChar();

    private Traditional() {}

    static String of(String simplified) {
        if (PHRASES.containsKey(simplified)) {
            return PHRASES.get(simplified).getFirst();
        }
        StringBuilder out = new StringBuilder();
        simplified.codePoints().forEach(c -> {
            String s = Character.toString(c);
            out.append(CHARACTERS.containsKey(s) ? CHARACTERS.get(s).getFirst() : s);
        });
        return out.toString();
    }
}
