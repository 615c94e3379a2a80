package danqing.ui.takes;

import danqing.engine.Rank;
import java.nio.file.Path;

/**
 * One take of a run, as the window lists it.
 *
 * @param seed its own
 * @param rank its place and what that rests on
 * @param file the work; null = not painted yet, or not saved
 * @param there whether the file can be opened
 */
public record RankedTake(long seed, Rank rank, Path file, boolean there) {
    /** The best of a run that was judged. */
    public boolean best() {
        return rank.judged() && rank.place() == 1;
    }
}
