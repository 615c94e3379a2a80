package danqing.ui.library;

import danqing.engine.Studio;
import danqing.engine.job.Cancellation;
import danqing.engine.project.Project;
import danqing.engine.project.ProjectFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A project opened from its file.
 *
 * @param work its work, with all stages
 * @param text the words that were on the sheet
 */
public record OpenedProject(WorkFile work, String text) {
    /** @throws danqing.engine.job.BadInput when the file, or the painting in it, cannot be used */
    public static OpenedProject open(Path file, Studio studio, Cancellation c) throws IOException {
        Project p = ProjectFile.read(file);
        Path picture = Files.createTempFile("danqing-project", ".png");
        try {
            Files.write(picture, p.painting());
            return new OpenedProject(WorkFile.open(picture, studio, c), p.text());
        } finally {
            Files.deleteIfExists(picture);
        }
    }
}
