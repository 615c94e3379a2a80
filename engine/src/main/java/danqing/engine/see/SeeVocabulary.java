package danqing.engine.see;

import com.fasterxml.jackson.databind.JsonNode;
import danqing.engine.pack.PackProblem;
import danqing.engine.text.TextReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The reading models' tokens: words and characters, by greedy longest match. */
final class SeeVocabulary {
    /** What the recipe takes out of texts before it cuts them (words.py). */
    private static final Pattern MARKS = Pattern.compile("[，。！？、；：,.!?;:\\s“”\"'（）()]+");
    private final List<String> tokens;
    private final Map<String, Integer> ids = new HashMap<>();
    private final Map<String, Integer> special = new HashMap<>();
    private final int[] words;
    private final int longest;

    SeeVocabulary(List<String> tokens, JsonNode specials) {
        this.tokens = List.copyOf(tokens);
        specials.properties().forEach(e -> special.put(e.getKey(), e.getValue().asInt(-1)));
        for (String key : List.of("pad", "eos", "unk")) {
            if (special.getOrDefault(key, -1) < 0 || special.get(key) >= tokens.size()) {
                throw new PackProblem("读图模型的词表没有 " + key + "：请重新安装。");
            }
        }
        for (int i = 0; i < tokens.size(); i++) {
            if (!special.containsValue(i)) {
                ids.putIfAbsent(tokens.get(i), i);
            }
        }
        longest = ids.keySet().stream().mapToInt(String::length).max().orElse(1);
        List<Integer> w = new ArrayList<>(ids.values());
        w.add(eos());
        words = w.stream().mapToInt(Integer::intValue).sorted().toArray();
    }

    int pad() {
        return special.get("pad");
    }

    int eos() {
        return special.get("eos");
    }

    /** Ids a text may be written with: all words, and its end. */
    int[] words() {
        return words.clone();
    }

    int[] encode(String text) {
        String s = MARKS.matcher(TextReader.plain(text)).replaceAll("");
        List<Integer> out = new ArrayList<>();
        int i = 0;
        while (i < s.length()) {
            int character = Character.charCount(s.codePointAt(i));
            int taken = character;
            Integer id = null;
            for (int length = Math.min(longest, s.length() - i); length >= character && id == null; length--) {
                id = ids.get(s.substring(i, i + length));
                taken = id == null ? character : length;
            }
            if (id != null) {
                out.add(id);
            } else {
                out.add(special.get("unk"));
            }
            i += taken;
        }
        return out.stream().mapToInt(Integer::intValue).toArray();
    }

    String decode(int[] written) {
        StringBuilder b = new StringBuilder();
        Arrays.stream(written).forEach(id -> b.append(tokens.get(id)));
        return b.toString().strip();
    }
}
