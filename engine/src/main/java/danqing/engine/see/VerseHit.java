package danqing.engine.see;

/**
 * A line that suits a picture.
 *
 * @param verse which
 * @param score 0…1, how well
 */
public record VerseHit(Verse verse, double score) {}
