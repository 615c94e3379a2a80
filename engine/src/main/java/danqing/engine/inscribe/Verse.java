package danqing.engine.inscribe;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A text as it is written on a painting: its lines without punctuation, in the characters the person used.
 *
 * @param lines     each without punctuation
 * @param shortened whether lines were left out because the text is too long
 */
record Verse(List<String> lines, boolean shortened) {
    /** Most characters that are written. */
    static final int MOST = 64;
    private static final Pattern WEIGHT = Pattern.compile("[(（]([^()（）:：]+)[:：]\\s*[0-9.]+\\s*[)）]");

    Verse {
        lines = List.copyOf(lines);
    }

    /** Reads a text; {@code null} gives a verse without lines. */
    static Verse of(String text) {
        List<String> lines = new ArrayList<>();
        boolean shortened = false;
        int total = 0;
        String plain = text == null ? "" : WEIGHT.matcher(text).replaceAll("$1");
        for (String raw : Normalizer.normalize(plain, Normalizer.Form.NFC).split("[\\p{P}\\p{S}\\s]+")) {
            StringBuilder b = new StringBuilder();
            raw.codePoints().filter(c -> Character.isIdeographic(c) || c == '〇').forEach(b::appendCodePoint);
            int n = b.codePointCount(0, b.length());
            if (n == 0) {
                continue;
            }
            if (total + n > MOST) {
                shortened = true;
                if (total == 0) {
                    lines.add(b.substring(0, b.offsetByCodePoints(0, MOST)));
                }
                break;
            }
            lines.add(b.toString());
            total += n;
        }
        return new Verse(lines, shortened);
    }

    boolean isEmpty() {
        return lines.isEmpty();
    }

    /** All characters in a row. */
    String text() {
        return String.join("", lines);
    }

    /** Characters of every line when all lines are as long, else 0. */
    int measure() {
        long n = lines.stream().mapToLong(l -> l.codePoints().count()).distinct().count();
        return n == 1 ? (int) lines.getFirst().codePoints().count() : 0;
    }
}
