package danqing.ui.library;

import danqing.engine.job.BadInput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/** Works taken out of the library, kept in a folder beside them until the person empties it. */
public final class Trash {
    private static final String FOLDER = ".trash";

    /**
     * One work in the trash.
     *
     * @param from where it was
     * @param now  where it lies
     */
    public record Thrown(Path from, Path now) {}

    private Trash() {}

    /** @throws BadInput when one of them cannot be moved; those moved before it are put back */
    public static List<Thrown> put(List<Path> works) {
        List<Thrown> done = new ArrayList<>();
        for (Path w : works) {
            try {
                Path folder = Files.createDirectories(w.resolveSibling(FOLDER));
                Path to = folder.resolve(w.getFileName());
                for (int n = 2; Files.exists(to); n++) {
                    to = folder.resolve(n + "-" + w.getFileName());
                }
                Files.move(w, to);
                done.add(new Thrown(w, to));
            } catch (IOException e) {
                restore(done);
                throw new BadInput("删不了“" + w.getFileName() + "”：文件夹不能改动。请检查权限后再试。", e);
            }
        }
        return done;
    }

    /** Puts works back; one whose place was taken meanwhile stays in the trash. */
    public static List<Path> restore(List<Thrown> works) {
        List<Path> back = new ArrayList<>();
        for (Thrown t : works) {
            try {
                if (!Files.exists(t.from())) {
                    Files.move(t.now(), t.from(), StandardCopyOption.ATOMIC_MOVE);
                    back.add(t.from());
                }
            } catch (IOException e) {
                // it stays where it is
            }
        }
        return back;
    }
}
