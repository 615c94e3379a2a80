package danqing.engine.scene;

import danqing.engine.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Cuts a line into words: the cut with the greatest sum of squared word lengths (so longer words win, wherever they begin), by dynamic
 * programming. In verse of five or seven characters a word that lies across the caesura (2|3, 4|3) loses.
 */
final class Segmenter {
    private static final double STOP_FACTOR = 1.06;
    private static final double GRAMMAR_FACTOR = 0.6;
    private static final double WORD_FACTOR = 0.9;
    private static final double CAESURA = 1.6;
    private static final String PROSE = "的了着吗呢吧们这那很和在是座只辆位";
    private static final int LONGEST_VERSE = 9;
    private static final int LONGEST_NOUN = 4;

    private final Lexicon lexicon = Lexicon.get();
    private final Grammar grammar = Grammar.get();

    /** True when a line reads like modern prose: long, or with particles that verse does without. */
    static boolean isProse(String line) {
        return line.length() > LONGEST_VERSE || line.chars().filter(c -> "的了着吗呢吧们这".indexOf(c) >= 0).count() > 0
                || (line.length() != 5 && line.length() != 7 && line.chars().filter(c -> PROSE.indexOf(c) >= 0).count() > 0);
    }

    /** @return tokens that cover the whole line, in order */
    List<Token> cut(String text, Span line) {
        String s = text.substring(line.start(), line.end());
        int n = s.length();
        boolean prose = isProse(s);
        double[] best = new double[n + 1];
        Token[] choice = new Token[n];
        for (int i = n - 1; i >= 0; i--) {
            best[i] = Double.NEGATIVE_INFINITY;
            if (isLatin(s.charAt(i))) {
                int end = latinEnd(s, i);
                choice[i] = token(s, i, end, line.start(), Token.Kind.LATIN);
                best[i] = best[end];
                continue;
            }
            for (int length = Math.min(lexicon.longest(), n - i); length >= 1; length--) {
                String word = s.substring(i, i + length);
                Token.Kind kind = kind(word, prose);
                double score = score(kind, length) - (crossesCaesura(i, i + length, n, prose) ? CAESURA : 0) + best[i + length];
                if ((kind != Token.Kind.OTHER || length == 1) && score > best[i]) {
                    best[i] = score;
                    choice[i] = token(s, i, i + length, line.start(), kind);
                }
            }
        }
        List<Token> tokens = new ArrayList<>();
        for (int i = 0; i < n; i = choice[i].end() - line.start()) {
            tokens.add(choice[i]);
        }
        return tokens;
    }

    /** Everyday nouns that stand in a line of verse, the longest first wherever they begin, without overlaps; verse itself is cut without them. */
    List<Token> everydayNouns(String text, Span line) {
        String s = text.substring(line.start(), line.end());
        List<Token> nouns = new ArrayList<>();
        int i = 0;
        while (i < s.length()) {
            int taken = 1;
            for (int length = Math.min(LONGEST_NOUN, s.length() - i); length >= 2; length--) {
                if (lexicon.isNoun(s.substring(i, i + length))) {
                    nouns.add(token(s, i, i + length, line.start(), Token.Kind.NOUN));
                    taken = length;
                    break;
                }
            }
            i += taken;
        }
        return nouns;
    }

    private Token token(String s, int from, int to, int offset, Token.Kind kind) {
        String word = s.substring(from, to);
        boolean free = kind == Token.Kind.NAME || kind == Token.Kind.GRAMMAR;
        return new Token(word, offset + from, offset + to, kind, kind == Token.Kind.NAME ? lexicon.name(word).orElseThrow() : null,
                free ? grammar.parts(word) : Map.of());
    }

    private Token.Kind kind(String word, boolean prose) {
        boolean small = !grammar.parts(word).isEmpty();
        if (lexicon.isStop(word)) {
            return small ? Token.Kind.GRAMMAR : Token.Kind.STOP;
        }
        if (lexicon.name(word).isPresent()) {
            return Token.Kind.NAME;
        }
        if (small) {
            return Token.Kind.GRAMMAR;
        }
        if (lexicon.isUnpaintable(word)) {
            return Token.Kind.UNPAINTABLE;
        }
        if (prose && lexicon.isNoun(word)) {
            return Token.Kind.NOUN;
        }
        return prose && lexicon.isOtherWord(word) ? Token.Kind.WORD : Token.Kind.OTHER;
    }

    private static double score(Token.Kind kind, int length) {
        double square = (double) length * length;
        return switch (kind) {
            case NAME, UNPAINTABLE -> square;
            case STOP -> square * STOP_FACTOR;
            case GRAMMAR -> square * GRAMMAR_FACTOR;
            case NOUN, WORD -> square * WORD_FACTOR;
            case LATIN, OTHER -> 0;
        };
    }

    private static boolean crossesCaesura(int from, int to, int lineLength, boolean prose) {
        if (prose || lineLength != 5 && lineLength != 7) {
            return false;
        }
        int caesura = lineLength == 5 ? 2 : 4;
        return from < caesura && to > caesura;
    }

    private static boolean isLatin(char c) {
        return c < 0x250 && Character.isLetter(c);
    }

    private static int latinEnd(String s, int from) {
        int end = from;
        while (end < s.length() && isLatin(s.charAt(end))) {
            end++;
        }
        return end;
    }
}
