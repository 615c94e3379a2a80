package danqing.ui.canvas;

import danqing.engine.Work;
import danqing.engine.layout.Layout;
import danqing.ui.composition.LayoutEditor;
import java.nio.file.Path;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;

/** What the canvas shows: one work in its three stages, finished or growing. */
public final class CanvasViewModel {
    private final LayoutEditor editor;
    private final Viewport viewport = new Viewport();
    private final ObjectProperty<Step> step = new SimpleObjectProperty<>(Step.DETAIL);
    private final ReadOnlyObjectWrapper<Step> reached = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Frame> contour = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Frame> painting = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Work> work = new ReadOnlyObjectWrapper<>();
    private final IntegerProperty revision = new SimpleIntegerProperty();
    private final BooleanProperty thirds = new SimpleBooleanProperty();
    private final BooleanProperty reveal = new SimpleBooleanProperty(true);
    private Path file;
    private String text;
    private boolean follow = true;

    public CanvasViewModel(LayoutEditor editor) {
        this.editor = editor;
    }

    /** A composition appears; what was drawn and painted after another one is gone. @param of the text it was made from */
    public void compose(Layout layout, String of) {
        clear();
        text = of;
        editor.show(layout);
        reached.set(Step.LAYOUT);
        step.set(Step.LAYOUT);
    }

    /** A composition the person brought; it goes with any text. */
    public void adopt(Layout layout) {
        clear();
        text = null;
        editor.adopt(layout);
        reached.set(Step.LAYOUT);
        step.set(Step.LAYOUT);
    }

    private void clear() {
        work.set(null);
        file = null;
        contour.set(null);
        painting.set(null);
    }

    /** Whether the composition on the canvas may stand for a text: it was made from it, or brought by the person. */
    public boolean standsFor(String other) {
        return text == null || text.equals(other);
    }

    /** A work begins to grow from a composition that may be on the canvas already. */
    public void begin() {
        follow = true;
        clear();
        reached.set(editor.layoutProperty().get() == null ? null : Step.LAYOUT);
    }

    /** The composition of the growing work; keeps the editor's history when it is the one being edited. */
    public void laid(Layout layout, String of) {
        text = of;
        if (editor.layoutProperty().get() != layout) {
            editor.show(layout);
        }
        reach(Step.LAYOUT);
    }

    /** The drawing so far. */
    public void drawn(Frame frame) {
        contour.set(frame);
        revision.set(revision.get() + 1);
        reach(Step.CONTOUR);
    }

    /** The picture so far. */
    public void painted(Frame frame) {
        painting.set(frame);
        revision.set(revision.get() + 1);
        reach(Step.DETAIL);
    }

    private void reach(Step s) {
        if (reached.get() == null || reached.get().ordinal() < s.ordinal()) {
            reached.set(s);
            if (follow) {
                step.set(s);
            }
        }
    }

    /**
     * A finished work.
     *
     * @param drawing its contour made visible
     * @param picture its painting
     * @param from    the file it lies in; null = none yet
     */
    public void show(Work w, Frame drawing, Frame picture, Path from) {
        if (w.layout() != null && editor.layoutProperty().get() != w.layout()) {
            editor.show(w.layout());
        } else if (w.layout() == null) {
            editor.show(null);
        }
        text = w.order().text();
        contour.set(drawing);
        painting.set(picture);
        file = from;
        work.set(w);
        revision.set(revision.get() + 1);
        reached.set(Step.DETAIL);
        step.set(Step.DETAIL);
    }

    /** The growing work is finished; what is shown stays. */
    public void finished(Work w, Path saved) {
        file = saved;
        work.set(w);
    }

    /** The person looks at a stage. */
    public void look(Step s) {
        if (reached.get() != null && s.ordinal() <= reached.get().ordinal() && (s != Step.LAYOUT || editor.layoutProperty().get() != null)) {
            follow = s == reached.get();
            step.set(s);
        }
    }

    public LayoutEditor editor() {
        return editor;
    }

    public Viewport viewport() {
        return viewport;
    }

    /** The stage that is shown. */
    public ReadOnlyObjectProperty<Step> stepProperty() {
        return step;
    }

    /** The last stage there is something of; null = nothing yet. */
    public ReadOnlyObjectProperty<Step> reachedProperty() {
        return reached.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Frame> contourProperty() {
        return contour.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Frame> paintingProperty() {
        return painting.getReadOnlyProperty();
    }

    /** The finished work on the canvas; null while there is none. */
    public ReadOnlyObjectProperty<Work> workProperty() {
        return work.getReadOnlyProperty();
    }

    /** The file of the finished work; null when it was not saved. */
    public Path file() {
        return file;
    }

    /** Grows whenever pixels changed in place. */
    public IntegerProperty revisionProperty() {
        return revision;
    }

    /** Whether lines at thirds lie over the picture. */
    public BooleanProperty thirdsProperty() {
        return thirds;
    }

    /** Whether placements and strokes appear one by one. */
    public BooleanProperty revealProperty() {
        return reveal;
    }
}
