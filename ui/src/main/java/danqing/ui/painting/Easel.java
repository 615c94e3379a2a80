package danqing.ui.painting;

import danqing.engine.Repainting;
import danqing.engine.StageListener;
import danqing.engine.Studio;
import danqing.engine.Work;
import danqing.engine.job.Cancellation;
import danqing.ui.library.Library;
import danqing.ui.queue.Picture;
import danqing.ui.queue.Wish;
import danqing.ui.workshop.Trouble;
import java.nio.file.Path;

/** Paints a wish and puts the work into the library; where that cannot be written, into a folder of last resort. On the painting thread. */
final class Easel {
    private final Library library;
    private final Path refuge;

    Easel(Library library, Path refuge) {
        this.library = library;
        this.refuge = refuge;
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
        return p == null ? studio.paint(w.order(), listener, c)
                : studio.repaint(Repainting.of(p.file(), p.strength(), p.palette(), w.order().style().paperColour(), aspect -> w.order()), listener, c);
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
