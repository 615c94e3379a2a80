package danqing.engine.library;

/**
 * A picture found.
 *
 * @param item  which
 * @param score the greater the better; comparable within one search only
 * @param there whether its file is where the index thinks
 */
public record Hit(Item item, double score, boolean there) {}
