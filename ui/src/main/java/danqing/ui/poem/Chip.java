package danqing.ui.poem;

/**
 * One recognised or unrecognised word, as shown under the poem.
 *
 * @param name    as written; the concept's label when it was inferred
 * @param concept label of what will be painted; empty for unknown words
 * @param count   how many
 * @param kind    how it was found
 * @param id      concept id; null when nothing is painted for it
 * @param entity  id of the scene's entity; null when nothing is painted for it
 */
public record Chip(String name, String concept, int count, Kind kind, String id, String entity) {
    /** How a word was found. */
    public enum Kind { NAMED, NEAREST, INFERRED, ABSENT, UNKNOWN }

    /** Of which nothing is painted. */
    public Chip(String name, Kind kind) {
        this(name, "", kind == Kind.ABSENT ? 0 : 1, kind, null, null);
    }

    /** Whether it is painted, unless the person drops it. */
    public boolean painted() {
        return id != null;
    }
}
