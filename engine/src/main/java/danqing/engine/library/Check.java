package danqing.engine.library;

import java.nio.file.Path;

/**
 * How a file of the gallery compares with the index.
 *
 * @param file  where the index has it, or where it was found when it is new
 * @param state what is the matter
 * @param now   where it is now, when it moved; else null
 */
public record Check(Path file, State state, Path now) {
    /** What is the matter. */
    public enum State { FINE, CHANGED, MOVED, MISSING, NEW }
}
