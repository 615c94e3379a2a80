package danqing.engine.batch;

import danqing.engine.image.PictureFile;
import danqing.engine.job.BadInput;
import danqing.engine.job.Cancellation;
import danqing.engine.see.Caption;
import java.awt.image.BufferedImage;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Captions of many files, one after the other. What fails is told and does not stop the rest. */
public final class CaptionBatch {
    private final Captioner captioner;

    /** What makes a caption of a picture. */
    @FunctionalInterface
    public interface Captioner {
        Caption caption(BufferedImage picture, Cancellation cancellation);
    }

    /** Is told of every file, on the thread that works. */
    @FunctionalInterface
    public interface Listener {
        void done(int done, int total, Reading reading);
    }

    /**
     * What is wanted besides being told.
     *
     * @param out     result file, {@code .json}, {@code .jsonl} or {@code .csv}; null = none
     * @param resume  go on where an earlier run with the same result file stopped
     * @param sidecar write XMP beside each picture
     * @param copies  folder for copies with the caption inside; null = none
     * @param base    folder the copies' paths are kept relative to; null = file names only
     */
    public record Wish(Path out, boolean resume, boolean sidecar, Path copies, Path base) {
        /** @throws BadInput when it contradicts itself */
        public Wish {
            if (resume && out == null) {
                throw new BadInput("--resume 要有 --out：接着做靠的是结果文件旁边的记录。");
            }
        }
    }

    public CaptionBatch(Captioner captioner) {
        this.captioner = captioner;
    }

    /**
     * @return one reading for each file, in order
     * @throws BadInput                     when the result cannot be written where it is wanted
     * @throws danqing.engine.job.Cancelled when cancelled; a run with {@code resume} goes on from there
     */
    public List<Reading> run(List<Path> files, Wish wish, Listener listener, Cancellation cancellation) {
        List<Reading> all = new ArrayList<>(files.size());
        try (Journal journal = wish.out() == null ? null : new Journal(wish.out(), wish.resume())) {
            for (Path f : files) {
                cancellation.check();
                Reading known = journal == null ? null : journal.known(f);
                Reading r = known != null ? known : read(f, wish, cancellation);
                if (journal != null && known == null) {
                    journal.add(r);
                }
                all.add(r);
                listener.done(all.size(), files.size(), r);
            }
            if (journal != null) {
                journal.finish(all);
            }
        }
        return all;
    }

    private Reading read(Path file, Wish wish, Cancellation cancellation) {
        try {
            Caption c = captioner.caption(PictureFile.read(file, PictureFile.PAPER), cancellation);
            if (wish.sidecar()) {
                Copies.beside(file, c);
            }
            if (wish.copies() != null) {
                Copies.inside(file, copy(file, wish), c);
            }
            return new Reading(file, c, null);
        } catch (BadInput | UncheckedIOException e) {
            return new Reading(file, null, e.getMessage());
        }
    }

    private static Path copy(Path file, Wish wish) {
        Path f = file.toAbsolutePath().normalize();
        Path base = wish.base() == null ? null : wish.base().toAbsolutePath().normalize();
        return wish.copies().resolve(base != null && f.startsWith(base) ? base.relativize(f) : f.getFileName());
    }
}
