package danqing.ui.draft;

import danqing.engine.contour.vector.Contour;
import danqing.engine.layout.Layout;
import java.nio.file.Path;
import java.util.Set;

/**
 * What was shaped by hand and is in no saved work yet.
 *
 * @param text    the words that the composition stands for; null = any
 * @param work    the saved work it was made from; null = none
 * @param layout  the composition as it was shaped; null = untouched
 * @param drawing the drawing with everything that was hidden still in it; null = untouched
 * @param hidden  ids of what is hidden in it
 */
public record Draft(String text, Path work, Layout layout, Contour drawing, Set<String> hidden) {
    public Draft {
        hidden = Set.copyOf(hidden);
    }

    /** Whether there is nothing to lose. */
    public boolean blank() {
        return layout == null && drawing == null;
    }
}
