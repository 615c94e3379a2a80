package danqing.engine.scene;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * BERT's tokenizer (Devlin et al. 2018): lower case without accents, every Chinese character and every punctuation mark by itself, other words into
 * the longest known pieces, {@code ##} marking those that go on. Immutable.
 */
final class WordPiece {
    private static final int LONGEST_WORD = 100;
    private final Map<String, Integer> vocabulary;
    private final int unknown;
    private final int first;
    private final int last;

    /**
     * @param vocabulary piece → id
     * @throws IllegalArgumentException when {@code [UNK]}, {@code [CLS]} or {@code [SEP]} is missing
     */
    WordPiece(Map<String, Integer> vocabulary) {
        this.vocabulary = Map.copyOf(vocabulary);
        this.unknown = special("[UNK]");
        this.first = special("[CLS]");
        this.last = special("[SEP]");
    }

    private int special(String piece) {
        Integer id = vocabulary.get(piece);
        if (id == null) {
            throw new IllegalArgumentException("vocabulary without " + piece);
        }
        return id;
    }

    /** @return ids with {@code [CLS]} first and {@code [SEP]} last, at most {@code most} of them */
    long[] encode(String text, int most) {
        List<Integer> ids = new ArrayList<>();
        ids.add(first);
        for (String word : words(text)) {
            pieces(word, ids);
        }
        int kept = Math.min(ids.size(), most - 1);
        long[] out = new long[kept + 1];
        for (int i = 0; i < kept; i++) {
            out[i] = ids.get(i);
        }
        out[kept] = last;
        return out;
    }

    private static List<String> words(String text) {
        String plain = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        plain.codePoints().forEach(c -> {
            int type = Character.getType(c);
            if (type == Character.NON_SPACING_MARK) {
                return;
            }
            boolean alone = Character.isIdeographic(c) || !Character.isLetterOrDigit(c);
            if (alone && word.length() > 0) {
                words.add(word.toString());
                word.setLength(0);
            }
            if (!alone) {
                word.appendCodePoint(c);
            } else if (!Character.isWhitespace(c) && type != Character.CONTROL) {
                words.add(Character.toString(c));
            }
        });
        if (word.length() > 0) {
            words.add(word.toString());
        }
        return words;
    }

    private void pieces(String word, List<Integer> ids) {
        if (word.length() > LONGEST_WORD) {
            ids.add(unknown);
            return;
        }
        List<Integer> found = new ArrayList<>();
        int from = 0;
        while (from < word.length()) {
            int to = word.length();
            Integer id = null;
            while (to > from && (id = vocabulary.get((from > 0 ? "##" : "") + word.substring(from, to))) == null) {
                to--;
            }
            if (id == null) {
                ids.add(unknown);
                return;
            }
            found.add(id);
            from = to;
        }
        ids.addAll(found);
    }
}
