package danqing.engine.scene;

import java.util.Map;

/**
 * A word of a line.
 *
 * @param word  the characters
 * @param start index in the text, inclusive
 * @param end   index in the text, exclusive
 * @param kind  how it was found
 * @param name  what it names, or null
 * @param parts what it can do as a small word; may be empty
 */
record Token(String word, int start, int end, Kind kind, Lexicon.Name name, Map<Grammar.Part, String> parts) {
    enum Kind { NAME, STOP, GRAMMAR, NOUN, UNPAINTABLE, WORD, LATIN, OTHER }

    boolean is(Grammar.Part part) {
        return parts.containsKey(part);
    }
}
