package danqing.ui.painting;

import danqing.engine.Repainting;
import danqing.engine.StageListener;
import danqing.engine.Studio;
import danqing.engine.Take;
import danqing.engine.Work;
import danqing.engine.job.Cancellation;
import danqing.ui.library.Library;
import danqing.ui.queue.Picture;
import danqing.ui.queue.Wish;
import danqing.ui.workshop.Trouble;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiConsumer;

/** Paints a wish and puts the work into the library; where that cannot be written, into a folder of last resort. On the painting thread. */
final class Easel {
    private final Library library;
    private final Path refuge;
    private final BiConsumer<String, List<Take>> judged;
    private String batch;
    private List<Take> takes = List.of();

    /** @param judged told the batch of a run and its takes, the best first, before the first of them is painted */
    Easel(Library library, Path refuge, BiConsumer<String, List<Take>> judged) {
        this.library = library;
        this.refuge = refuge;
        this.judged = judged;
    }

    /**
     * A finished work.
     *
     * @param file    where it lies; null = nowhere
     * @param problem why it does not lie in the library; null = it does
     */
    record Saved(Work work, Path file, String problem) {}

    Work paint(Studio studio, Wish w, StageListener listener, Cancellation c) {
        Picture p = w.picture();
        return p == null ? w.run() == null ? studio.paint(w.order(), listener, c) : studio.paint(take(studio, w, c), listener, c)
                : studio.repaint(Repainting.of(p.file(), p.strength(), p.palette(), w.order().style().paperColour(), aspect -> w.order()), listener, c);
    }

    /** The wish as one of its run, which is composed and judged as a whole when its first is painted: places do not depend on what the queue does later. */
    private Take take(Studio studio, Wish w, Cancellation c) {
        if (!w.batch().equals(batch)) {
            takes = studio.takes(w.run().first(w.order()), w.run().number(), StageListener.SILENT, c);
            batch = w.batch();
            judged.accept(batch, takes);
        }
        return takes.stream().filter(t -> t.order().seed() == w.order().seed()).findFirst().orElseThrow();
    }

    Saved save(Work work) {
        try {
            return new Saved(work, library.save(work), null);
        } catch (RuntimeException e) {
            try {
                return new Saved(work, library.save(work, refuge), Trouble.sentence(e));
            } catch (RuntimeException again) {
                return new Saved(work, null, Trouble.sentence(e));
            }
        }
    }
}
