package danqing.ui.canvas;

import danqing.engine.Work;
import danqing.engine.layout.Layout;
import danqing.ui.composition.ContourEditor;
import danqing.ui.composition.LayoutEditor;
import java.nio.file.Path;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;

/** What the canvas shows: one work in its three stages, finished or growing. */
public final class CanvasViewModel {
    private final LayoutEditor editor;
    private final ContourEditor contours = new ContourEditor();
    private final Viewport viewport = new Viewport();
    private final ObjectProperty<Step> step = new SimpleObjectProperty<>(Step.DETAIL);
    private final ReadOnlyObjectWrapper<Step> reached = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Frame> contour = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Frame> painting = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Work> work = new ReadOnlyObjectWrapper<>();
    private final IntegerProperty revision = new SimpleIntegerProperty();
    private final ReadOnlyObjectWrapper<Frame> film = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Frame> earlier = new ReadOnlyObjectWrapper<>();
    private final BooleanProperty thirds = new SimpleBooleanProperty();
    private final BooleanProperty grid = new SimpleBooleanProperty();
    private final BooleanProperty compare = new SimpleBooleanProperty();
    private final DoubleProperty wipe = new SimpleDoubleProperty(.5);
    private final BooleanProperty reveal = new SimpleBooleanProperty(true);
    private Path file;
    private String text;
    private boolean follow = true;
    private boolean returning;
    private Shown before;
    private double offsetX;
    private double offsetY;

    /** A finished work as it was shown. */
    private record Shown(Work work, Frame drawing, Frame picture, Path file, String text) {}

    /** All that is on the canvas, with what was done to it by hand, to be put back by {@link #restore}. */
    public static final class State {
        private final Shown shown;
        private final LayoutEditor.State layout;
        private final ContourEditor.State drawing;
        private final Step reached;
        private final Step step;

        private State(CanvasViewModel of) {
            shown = new Shown(of.work.get(), of.contour.get(), of.painting.get(), of.file, of.text);
            layout = of.editor.state();
            drawing = of.contours.state();
            reached = of.reached.get();
            step = of.step.get();
        }
    }

    /** What is on the canvas now; not to be asked for while a work grows on it. */
    public State state() {
        return new State(this);
    }

    /** Puts back what was on the canvas. */
    public void restore(State s) {
        before = null;
        editor.restore(s.layout);
        if (work.get() != null) {
            earlier.set(painting.get());
        }
        text = s.shown.text();
        contour.set(s.shown.drawing());
        painting.set(s.shown.picture());
        file = s.shown.file();
        returning = true;
        work.set(s.shown.work());
        returning = false;
        contours.restore(s.drawing);
        revision.set(revision.get() + 1);
        reached.set(s.reached);
        step.set(s.step);
    }

    public CanvasViewModel(LayoutEditor editor) {
        this.editor = editor;
        work.addListener((o, was, is) -> {
            if (is != null && !returning) {
                contours.show(is.contour());
            }
        });
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

    /** A composition shaped by hand before the program ended. @param of the text it was made from; null = any */
    public void resume(Layout layout, String of) {
        adopt(layout);
        text = of;
    }

    private void clear() {
        contours.show(null);
        before = null;
        leave();
    }

    private void leave() {
        work.set(null);
        file = null;
        contour.set(null);
        painting.set(null);
    }

    /** The text that what is on the canvas was made from; null = it goes with any. */
    public String text() {
        return text;
    }

    /** Whether the composition on the canvas may stand for a text: it was made from it, or brought by the person. */
    public boolean standsFor(String other) {
        return text == null || text.equals(other);
    }

    /** A work begins to grow from a composition that may be on the canvas already. */
    public void begin() {
        follow = true;
        if (work.get() != null) {
            earlier.set(painting.get());
        }
        before = work.get() == null ? null : new Shown(work.get(), contour.get(), painting.get(), file, text);
        leave();
        reached.set(editor.layoutProperty().get() == null ? null : Step.LAYOUT);
    }

    /** The growing work was given up: what was shown before it comes back, with what was done to it by hand. */
    public void abandon() {
        Shown b = before;
        before = null;
        if (b == null || work.get() != null) {
            return;
        }
        Step looked = contours.editedProperty().get() ? Step.CONTOUR : editor.editedProperty().get() && editor.layoutProperty().get() != null ? Step.LAYOUT : Step.DETAIL;
        contour.set(b.drawing());
        painting.set(b.picture());
        file = b.file();
        text = b.text();
        returning = true;
        work.set(b.work());
        returning = false;
        revision.set(revision.get() + 1);
        reached.set(Step.DETAIL);
        step.set(looked);
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

    /** The drawing as it was changed by hand; the stage that is looked at stays. */
    public void redrawn(Frame frame) {
        contour.set(frame);
        revision.set(revision.get() + 1);
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
        if (work.get() != null) {
            earlier.set(painting.get());
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

    /** The drawing of the finished work, under the hand. */
    public ContourEditor contours() {
        return contours;
    }

    /** How far the selected thing of the drawing is being dragged, canvas units. */
    void offset(double dx, double dy) {
        offsetX = dx;
        offsetY = dy;
        revision.set(revision.get() + 1);
    }

    double offsetX() {
        return offsetX;
    }

    double offsetY() {
        return offsetY;
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

    /** A picture of how the work came to be, instead of the stage; null = the stage again. */
    public void play(Frame f) {
        film.set(f);
    }

    ReadOnlyObjectProperty<Frame> filmProperty() {
        return film.getReadOnlyProperty();
    }

    /** What the painting is compared with: the one before it on the canvas when that had the same size, else its drawing. */
    Frame before() {
        Frame e = earlier.get();
        Frame now = painting.get();
        return e != null && now != null && e.width() == now.width() && e.height() == now.height() ? e : contour.get();
    }

    /** Whether the painting is compared with what was before it. */
    public BooleanProperty compareProperty() {
        return compare;
    }

    /** Where the line between before and after stands, 0…1 from the left. */
    public DoubleProperty wipeProperty() {
        return wipe;
    }

    /** Whether a grid lies over the picture. */
    public BooleanProperty gridProperty() {
        return grid;
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
