package danqing.ui.composition;

import danqing.engine.contour.vector.Clear;
import danqing.engine.contour.vector.Contour;
import danqing.engine.contour.vector.Extent;
import danqing.engine.contour.vector.Group;
import danqing.engine.contour.vector.Mark;
import danqing.engine.contour.vector.Moved;
import danqing.engine.contour.vector.Stroke;
import danqing.engine.contour.vector.Wash;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/** The drawing under the hand: select a thing, move, scale, mirror or hide it, with undo and redo. Lengths are canvas units ({@link Contour}). */
public final class ContourEditor {
    private static final int MOST_STEPS = 100;
    private static final double NEAR = 7;
    private final ReadOnlyObjectWrapper<Contour> drawing = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper selected = new ReadOnlyStringWrapper();
    private final ReadOnlyBooleanWrapper edited = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper undoable = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper redoable = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper hiding = new ReadOnlyBooleanWrapper();
    private final Deque<Sketch> undo = new ArrayDeque<>();
    private final Deque<Sketch> redo = new ArrayDeque<>();
    private Contour first;
    private List<Group> wholeOf;
    private Contour whole;
    private Sketch sketch = new Sketch(List.of(), Set.of());

    /** All things in their places, and which of them are not shown. */
    private record Sketch(List<Group> groups, Set<String> hidden) {}

    /** A drawing with all that was done to it, to be put back by {@link #restore}. */
    public static final class State {
        private final Contour first;
        private final Sketch sketch;
        private final List<Sketch> undo;
        private final List<Sketch> redo;

        private State(ContourEditor of) {
            first = of.first;
            sketch = of.sketch;
            undo = List.copyOf(of.undo);
            redo = List.copyOf(of.redo);
        }
    }

    /** The drawing as it is now, with its history. */
    public State state() {
        return new State(this);
    }

    /** Puts a drawing back, with its history. */
    public void restore(State s) {
        show(s.first);
        undo.addAll(s.undo);
        redo.addAll(s.redo);
        set(s.sketch);
    }

    /** Another drawing; history starts anew. */
    public void show(Contour c) {
        undo.clear();
        redo.clear();
        first = c;
        selected.set(null);
        set(new Sketch(c == null ? List.of() : c.groups(), Set.of()));
    }

    /** Puts another drawing in the place of this one, as one step of the hand. @param gone ids of what is hidden in it */
    public void edit(Contour c, Set<String> gone) {
        remember();
        set(new Sketch(c.groups(), new TreeSet<>(gone)));
    }

    /** The drawing with all that is hidden; null = there is none. */
    public Contour whole() {
        return first == null || sketch.groups() == first.groups() ? first : whole(sketch);
    }

    private Contour whole(Sketch s) {
        if (s.groups() != wholeOf) {
            wholeOf = s.groups();
            whole = new Contour(first.width(), first.height(), first.outline(), first.setting(), s.groups(), first.seed());
        }
        return whole;
    }

    /** Ids of what is hidden. */
    public Set<String> hidden() {
        return Set.copyOf(sketch.hidden());
    }

    /** What is seen at a point: the foremost thing whose marks are there. */
    public Optional<String> at(double x, double y) {
        for (Group g : shown().reversed()) {
            if (Extent.of(g).holds(x, y) && g.marks().stream().anyMatch(m -> touches(m, x, y))) {
                return Optional.of(g.id());
            }
        }
        return Optional.empty();
    }

    private static boolean touches(Mark m, double x, double y) {
        return switch (m) {
            case Clear c -> inside(c.x(), c.y(), x, y);
            case Wash w -> w.tone() > .05 && inside(w.x(), w.y(), x, y);
            case Stroke s -> near(s, x, y);
            default -> false;
        };
    }

    private static boolean near(Stroke s, double x, double y) {
        for (int i = 0; i < s.x().length; i++) {
            if (Math.hypot(s.x()[i] - x, s.y()[i] - y) < NEAR) {
                return true;
            }
        }
        return false;
    }

    private static boolean inside(float[] px, float[] py, double x, double y) {
        boolean in = false;
        for (int i = 0, j = px.length - 1; i < px.length; j = i++) {
            if (py[i] > y != py[j] > y && x < (px[j] - px[i]) * (y - py[i]) / (py[j] - py[i]) + px[i]) {
                in = !in;
            }
        }
        return in;
    }

    private List<Group> shown() {
        return sketch.groups().stream().filter(g -> !sketch.hidden().contains(g.id())).toList();
    }

    /** @param id null = nothing */
    public void select(String id) {
        selected.set(id);
    }

    /** Selects the next thing in drawing order, or the one before. */
    public void selectNext(int step) {
        List<Group> all = shown().stream().filter(g -> !Extent.of(g).empty()).toList();
        if (!all.isEmpty()) {
            int i = all.stream().map(Group::id).toList().indexOf(selected.get());
            selected.set(all.get(Math.floorMod(i < 0 && step < 0 ? -1 : i + step, all.size())).id());
        }
    }

    /** The selected thing, when it is shown. */
    public Optional<Group> selection() {
        return shown().stream().filter(g -> g.id().equals(selected.get())).findFirst();
    }

    /** Moves the selected thing. */
    public void move(double dx, double dy) {
        change(g -> Moved.by(g, dx, dy));
    }

    /** Grows or shrinks the selected thing about the middle of its foot. */
    public void scale(double k) {
        change(g -> {
            Extent e = Extent.of(g);
            return Moved.scaled(g, Math.clamp(k, .05, 20), (e.left() + e.right()) / 2, e.bottom());
        });
    }

    /** Mirrors the selected thing. */
    public void flip() {
        change(g -> {
            Extent e = Extent.of(g);
            return Moved.mirrored(g, (e.left() + e.right()) / 2);
        });
    }

    private void change(UnaryOperator<Group> by) {
        selection().filter(g -> !Extent.of(g).empty()).ifPresent(s -> {
            remember();
            set(new Sketch(sketch.groups().stream().map(g -> g == s ? by.apply(g) : g).toList(), sketch.hidden()));
        });
    }

    /** Hides the selected thing. */
    public void hide() {
        selection().ifPresent(g -> {
            remember();
            Set<String> hidden = new TreeSet<>(sketch.hidden());
            hidden.add(g.id());
            set(new Sketch(sketch.groups(), hidden));
            selected.set(null);
        });
    }

    /** Shows everything that was hidden. */
    public void showAll() {
        if (!sketch.hidden().isEmpty()) {
            remember();
            set(new Sketch(sketch.groups(), Set.of()));
        }
    }

    public void undo() {
        if (!undo.isEmpty()) {
            redo.push(sketch);
            set(undo.pop());
        }
    }

    public void redo() {
        if (!redo.isEmpty()) {
            undo.push(sketch);
            set(redo.pop());
        }
    }

    private void remember() {
        undo.push(sketch);
        if (undo.size() > MOST_STEPS) {
            undo.removeLast();
        }
        redo.clear();
    }

    private void set(Sketch s) {
        sketch = s;
        boolean same = first == null || s.hidden().isEmpty() && s.groups() == first.groups();
        edited.set(!same);
        undoable.set(!undo.isEmpty());
        redoable.set(!redo.isEmpty());
        hiding.set(!s.hidden().isEmpty());
        drawing.set(same ? first : new Contour(first.width(), first.height(), first.outline(), first.setting(), shown(), first.seed()));
    }

    /** The drawing without what is hidden; null = there is none. */
    public ReadOnlyObjectProperty<Contour> drawingProperty() {
        return drawing.getReadOnlyProperty();
    }

    /** Id of the selected thing; null = none. */
    public ReadOnlyStringProperty selectedProperty() {
        return selected.getReadOnlyProperty();
    }

    /** Whether it differs from what was drawn. */
    public ReadOnlyBooleanProperty editedProperty() {
        return edited.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty undoableProperty() {
        return undoable.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty redoableProperty() {
        return redoable.getReadOnlyProperty();
    }

    /** Whether something is hidden. */
    public ReadOnlyBooleanProperty hidingProperty() {
        return hiding.getReadOnlyProperty();
    }
}
