package danqing.app;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import danqing.engine.library.Progress;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/** Tells a person, or a program, what a change of the gallery did. */
final class GalleryReport {
    private final FileProgress bar = new FileProgress();

    void file(int done, int total, Path file, Progress.What what, String problem) {
        if (problem != null) {
            bar.line(problem);
        }
        bar.at(done, total, file.getFileName().toString());
    }

    /** Prints the counts. @return the exit code: bad input when all that was given was refused */
    static int print(Map<Progress.What, Integer> counts, boolean json) {
        if (json) {
            ObjectNode o = new ObjectMapper().createObjectNode();
            for (Progress.What w : Progress.What.values()) {
                o.put(w.name().toLowerCase(Locale.ROOT), counts.get(w));
            }
            System.out.println(o);
        } else {
            System.out.println("加入 " + counts.get(Progress.What.ADDED) + "，更新 " + counts.get(Progress.What.UPDATED) + "，移动 " + counts.get(Progress.What.MOVED)
                    + "，未变 " + counts.get(Progress.What.KEPT) + "，移除 " + counts.get(Progress.What.REMOVED) + "，读不了 " + counts.get(Progress.What.REFUSED));
        }
        int refused = counts.get(Progress.What.REFUSED);
        return refused > 0 && counts.values().stream().mapToInt(Integer::intValue).sum() == refused ? ExitCode.BAD_INPUT : ExitCode.OK;
    }
}
