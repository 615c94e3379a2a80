package danqing.ui.draft;

import danqing.engine.Work;
import danqing.engine.layout.Layout;
import danqing.ui.canvas.CanvasViewModel;
import danqing.ui.composition.ContourEditor;
import danqing.ui.composition.LayoutEditor;
import danqing.ui.workshop.Workshop;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Keeps what is shaped by hand on the canvas, and puts it back at the next start. */
public final class Drafts {
    private final Workshop workshop;
    private final CanvasViewModel canvas;
    private final DraftStore store;
    private Draft kept;
    private boolean told;

    /** @param file where the draft lies */
    public Drafts(Workshop workshop, CanvasViewModel canvas, Path file) {
        this.workshop = workshop;
        this.canvas = canvas;
        store = new DraftStore(file);
    }

    /** What would be lost now. A work that grows on the canvas has its composition in the queue already. */
    private Draft now() {
        LayoutEditor editor = canvas.editor();
        ContourEditor contours = canvas.contours();
        Work w = canvas.workProperty().get();
        Layout layout = editor.layoutProperty().get();
        boolean shaped = layout != null && editor.editedProperty().get() && (w == null || w.layout() != layout);
        boolean redrawn = w != null && contours.editedProperty().get();
        return new Draft(canvas.text(), canvas.file(), shaped ? layout : null, redrawn ? contours.whole() : null, redrawn ? contours.hidden() : Set.of());
    }

    /**
     * Writes what changed since the last time, in the background.
     *
     * @param troubled told once when it cannot be written
     */
    public void keep(Consumer<Throwable> troubled) {
        Draft d = now();
        if (same(d, kept)) {
            return;
        }
        kept = d;
        workshop.files(c -> {
            store.write(d);
            return d;
        }, x -> told = false, e -> {
            kept = null;
            if (!told) {
                told = true;
                troubled.accept(e);
            }
        });
    }

    /** Writes what changed and waits for it: the window is closing. */
    public void keepNow() {
        Draft d = now();
        if (!same(d, kept)) {
            try {
                store.write(d);
                kept = d;
            } catch (RuntimeException e) {
                // the disk is full or read-only; it was said while there was a window to say it in
            }
        }
    }

    private static boolean same(Draft a, Draft b) {
        return b == null ? a.blank() && b != null : a.layout() == b.layout() && a.drawing() == b.drawing() && a.hidden().equals(b.hidden())
                && java.util.Objects.equals(a.work(), b.work());
    }

    /** What was kept before this start. */
    public Optional<Draft> left() {
        return store.read();
    }

    /** Puts a draft on the canvas, over its work when that is shown; one step of undo takes it off again. */
    public void restore(Draft d) {
        Work w = canvas.workProperty().get();
        if (w == null && d.layout() != null) {
            canvas.resume(d.layout(), d.text());
        } else if (d.layout() != null) {
            canvas.editor().edit(d.layout());
        }
        if (w != null && w.contour() != null && d.drawing() != null) {
            canvas.contours().edit(d.drawing(), d.hidden());
        }
        kept = now();
    }
}
