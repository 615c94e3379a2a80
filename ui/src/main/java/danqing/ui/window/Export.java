package danqing.ui.window;

import danqing.engine.StageFiles;
import danqing.engine.Work;
import danqing.engine.contour.svg.SvgWriter;
import danqing.engine.detail.DetailStage;
import danqing.engine.export.Film;
import danqing.engine.export.FilmFile;
import danqing.engine.export.PictureExport;
import danqing.engine.image.AtomicFile;
import danqing.engine.job.Cancellation;
import danqing.engine.project.ProjectFile;
import danqing.ui.library.Library;
import danqing.ui.workshop.Workshop;
import java.nio.file.Path;
import java.util.function.Consumer;

/** Writes a finished work in the forms it can leave the program in; in the background. */
final class Export {
    private static final int GIF_SIDE = 480;
    private static final int FRAME_SIDE = 1080;
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

    /** A picture; the file's ending says which kind. Only the PNG carries its provenance. */
    void picture(Work work, Path file) {
        run(file, () -> PictureExport.write(work, file));
    }

    /** How it came to be, as an animated GIF. */
    void gif(Work work, Path file) {
        run(file, () -> FilmFile.gif(new Film(work, GIF_SIDE), file, new Cancellation()));
    }

    /** How it came to be, as numbered pictures in a folder made for them. */
    void frames(Work work, Path folder) {
        run(folder, () -> FilmFile.frames(new Film(work, FRAME_SIDE), folder, new Cancellation()));
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
