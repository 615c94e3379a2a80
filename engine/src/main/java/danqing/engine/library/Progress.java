package danqing.engine.library;

import java.nio.file.Path;

/** Is told of every file, on the thread that works. */
@FunctionalInterface
public interface Progress {
    /** Says nothing. */
    Progress SILENT = (done, total, file, what, problem) -> { };

    /** What became of a file. */
    enum What { ADDED, UPDATED, MOVED, KEPT, REFUSED, REMOVED }

    /** @param problem one sentence when it was refused, else null */
    void file(int done, int total, Path file, What what, String problem);
}
