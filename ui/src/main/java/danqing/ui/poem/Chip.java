package danqing.ui.poem;

/**
 * One recognised or unrecognised word, as shown under the poem.
 *
 * @param name    as written; the concept's label when it was inferred
 * @param concept label of what will be painted; empty for unknown words
 * @param count   how many
 * @param kind    how it was found
 */
public record Chip(String name, String concept, int count, Kind kind) {
    /** How a word was found. */
    public enum Kind { NAMED, NEAREST, INFERRED, ABSENT, UNKNOWN }
}
