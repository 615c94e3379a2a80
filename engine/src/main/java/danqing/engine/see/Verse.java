package danqing.engine.see;

/**
 * A line of verse.
 *
 * @param line  as it is written
 * @param poet  empty where unknown
 * @param title empty where unknown
 */
public record Verse(String line, String poet, String title) {}
