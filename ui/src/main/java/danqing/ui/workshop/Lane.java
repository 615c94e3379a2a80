package danqing.ui.workshop;

/** What waits for what: work in one lane runs in order, lanes run beside each other. */
public enum Lane {
    /** Follows the typing: reading, composing, small thumbnails. */
    LIVE,
    /** Paints works. */
    PAINT,
    /** Reads and writes files. */
    FILES
}
