package danqing.ui.window;

import danqing.engine.StageFiles;
import danqing.engine.Work;
import danqing.engine.contour.svg.SvgWriter;
import danqing.engine.detail.DetailStage;
import danqing.engine.image.AtomicFile;
import danqing.engine.project.ProjectFile;
import danqing.ui.library.Library;
import danqing.ui.workshop.Workshop;
import java.nio.file.Path;
import java.util.function.Consumer;

/** Writes a finished work in the forms it can leave the program in; in the background. */
final class Export {
    private final Workshop workshop;
    private final Consumer<Path> written;
    private final Consumer<Throwable> failed;

    /**
     * @param written told the file on the window's thread
     * @param failed  told what went wrong
     */
    Export(Workshop workshop, Consumer<Path> written, Consumer<Throwable> failed) {
        this.workshop = workshop;
        this.written = written;
        this.failed = failed;
    }

    /** PNG with its provenance. */
    void png(Work work, Path file) {
        run(file, () -> work.write(file));
    }

    /** The drawing as SVG. */
    void svg(Work work, Path file) {
        run(file, () -> AtomicFile.write(file, out -> new SvgWriter(DetailStage.palette(work.contour(), work.order().style())).write(work.contour(), out)));
    }

    /** The work with all its stages in one file. */
    void project(Work work, String text, Path file) {
        run(file, () -> ProjectFile.write(work, text, file));
    }

    /** All stages into a folder made for them. */
    void stages(Work work, Path folder) {
        run(folder, () -> StageFiles.write(work, folder));
    }

    private void run(Path file, Runnable r) {
        workshop.files(c -> {
            r.run();
            return file;
        }, written, failed);
    }

    /** A name for a work without extension: the beginning of the poem, or the program's. */
    static String name(Work work) {
        String text = work.order().text();
        String clean = text == null ? "" : text.strip().replaceAll("[\\p{Cntrl}\\p{Punct}\\p{IsPunctuation}\\s]+", "");
        return clean.isEmpty() ? "danqing" : clean.substring(0, clean.offsetByCodePoints(0, Math.min(10, clean.codePointCount(0, clean.length()))));
    }
}
