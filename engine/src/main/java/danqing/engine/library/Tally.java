package danqing.engine.library;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;

/** Counts what became of files and passes it on. */
final class Tally {
    private final Map<Progress.What, Integer> counts = new EnumMap<>(Progress.What.class);
    private final Progress progress;
    private final int total;
    private int done;

    Tally(int total, Progress progress) {
        this.total = total;
        this.progress = progress;
        for (Progress.What w : Progress.What.values()) {
            counts.put(w, 0);
        }
    }

    void count(Path file, Progress.What what, String problem) {
        counts.merge(what, 1, Integer::sum);
        progress.file(++done, total, file, what, problem);
    }

    Map<Progress.What, Integer> counts() {
        return Map.copyOf(counts);
    }
}
