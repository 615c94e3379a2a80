package danqing.ui.composition;

import danqing.engine.layout.Box;
import danqing.engine.layout.Layout;
import danqing.engine.layout.Placement;
import danqing.engine.scene.Concept;
import danqing.engine.scene.Concepts;
import danqing.engine.scene.Footing;
import danqing.engine.scene.Setting;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/**
 * The composition under the hand: select, move, resize, flip, pin, delete, with undo and redo. Lengths are shares of the picture. What was moved or
 * resized by hand is pinned, so that no later stage moves it.
 */
public final class LayoutEditor {
    /** Least side of a box. */
    static final double LEAST = 0.015;
    private static final int MOST_STEPS = 200;
    private final ReadOnlyObjectWrapper<Layout> layout = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper selected = new ReadOnlyStringWrapper();
    private final ReadOnlyBooleanWrapper edited = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper undoable = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper redoable = new ReadOnlyBooleanWrapper();
    private final Deque<Layout> undo = new ArrayDeque<>();
    private final Deque<Layout> redo = new ArrayDeque<>();
    private Layout first;

    /** A composition with all that was done to it, to be put back by {@link #restore}. */
    public record State(Layout layout, Layout first, List<Layout> undo, List<Layout> redo) {}

    /** The composition as it is now, with its history. */
    public State state() {
        return new State(layout.get(), first, List.copyOf(undo), List.copyOf(redo));
    }

    /** Puts a composition back, with its history. */
    public void restore(State s) {
        show(s.first());
        undo.addAll(s.undo());
        redo.addAll(s.redo());
        set(s.layout());
    }

    /** Shows another composition; history starts anew. */
    public void show(Layout l) {
        undo.clear();
        redo.clear();
        first = l;
        set(l);
        if (l == null || find(selected.get()).isEmpty()) {
            selected.set(null);
        }
    }

    /** Shows a composition the person brought: it counts as shaped by hand. */
    public void adopt(Layout l) {
        show(l);
        first = null;
        set(l);
    }

    /** Puts another composition in the place of this one, as one step of the hand. */
    public void edit(Layout l) {
        if (layout.get() != null) {
            remember();
        }
        set(l);
    }

    /**
     * What is under a point: the smallest thing there; nothing that covers the whole picture.
     *
     * @return its id
     */
    public Optional<String> at(double x, double y) {
        if (layout.get() == null) {
            return Optional.empty();
        }
        return layout.get().placements().stream().filter(p -> Concepts.get(p.concept()).footing() != Footing.VEIL)
                .filter(p -> x >= p.box().x() && x <= p.box().right() && y >= p.box().y() && y <= p.box().bottom())
                .min(Comparator.comparingDouble(p -> p.box().w() * p.box().h())).map(Placement::id);
    }

    /** @param id null = nothing */
    public void select(String id) {
        selected.set(id);
    }

    /** Selects the next thing in drawing order, or the one before. */
    public void selectNext(int step) {
        if (layout.get() == null || layout.get().placements().isEmpty()) {
            return;
        }
        List<Placement> all = layout.get().placements();
        int i = all.stream().map(Placement::id).toList().indexOf(selected.get());
        selected.set(all.get(Math.floorMod(i < 0 && step < 0 ? -1 : i + step, all.size())).id());
    }

    public Optional<Placement> selection() {
        return find(selected.get());
    }

    private Optional<Placement> find(String id) {
        return layout.get() == null || id == null ? Optional.empty() : layout.get().placements().stream().filter(p -> p.id().equals(id)).findFirst();
    }

    /** Marks the start of a gesture: what follows through {@link #drag} is one step to undo. */
    public void begin() {
        if (layout.get() != null) {
            remember();
        }
    }

    /** Puts the selected thing into another box, without a new step to undo. */
    public void drag(Box box) {
        change(p -> new Placement(p.id(), p.entity(), p.concept(), sane(box), p.depth(), p.pose(), p.flip(), true, p.attributes()));
    }

    /** Moves the selected thing. */
    public void nudge(double dx, double dy) {
        selection().ifPresent(p -> {
            begin();
            drag(new Box(p.box().x() + dx, p.box().y() + dy, p.box().w(), p.box().h()));
        });
    }

    /** Mirrors the selected thing. */
    public void flip() {
        step(p -> new Placement(p.id(), p.entity(), p.concept(), p.box(), p.depth(), p.pose(), !p.flip(), p.pinned(), p.attributes()));
    }

    /** Pins the selected thing, or lets it go. A pinned thing stays when the poem is composed anew. */
    public void pin() {
        step(p -> new Placement(p.id(), p.entity(), p.concept(), p.box(), p.depth(), p.pose(), p.flip(), !p.pinned(), p.attributes()));
    }

    /** Pins everything that shows an entity of the scene, or lets it go. */
    public void pin(String entity, boolean on) {
        if (layout.get() != null && layout.get().placements().stream().anyMatch(p -> entity.equals(p.entity()) && p.pinned() != on)) {
            remember();
            set(with(layout.get().placements().stream().map(p -> entity.equals(p.entity()) ? pinned(p, on) : p).toList()));
        }
    }

    /** Whether everything that shows an entity is pinned. */
    public boolean pinned(String entity) {
        List<Placement> shown = layout.get() == null || entity == null ? List.of()
                : layout.get().placements().stream().filter(p -> entity.equals(p.entity())).toList();
        return !shown.isEmpty() && shown.stream().allMatch(Placement::pinned);
    }

    private static Placement pinned(Placement p, boolean on) {
        return new Placement(p.id(), p.entity(), p.concept(), p.box(), p.depth(), p.pose(), p.flip(), on, p.attributes());
    }

    /** Another season, hour or weather; everything stays in its place. */
    public void light(Setting setting) {
        Layout l = layout.get();
        if (l != null && !l.setting().equals(setting)) {
            remember();
            set(new Layout(l.aspect(), l.outline(), l.horizon(), setting, l.placements(), l.seed()));
        }
    }

    /** Puts a thing that can be painted in the middle, or where the selection stands, and selects it. */
    public void add(Concept c) {
        Layout l = layout.get();
        if (l == null) {
            return;
        }
        remember();
        double depth = (c.near() + c.far()) / 2;
        double size = Math.clamp(c.height() * (1 - .55 * depth), .04, .8);
        double h = size * Math.min(1, l.aspect());
        double w = Math.clamp(size * c.aspect() / Math.max(1, l.aspect()), LEAST, 1);
        String id = IntStream.iterate(1, n -> n + 1).mapToObj(n -> c.id() + "-" + n).filter(n -> l.placements().stream().noneMatch(q -> q.id().equals(n)))
                .findFirst().orElseThrow();
        boolean up = c.footing() == Footing.SKY || c.footing() == Footing.AIR;
        double foot = up ? l.horizon() * .6 + h / 2 : Math.max(h, 1 - (1 - l.horizon()) * Math.clamp(depth, .12, .9));
        Placement p = new Placement(id, null, c.id(), sane(new Box(.5 - w / 2, foot - h, w, h)), depth, 0, false, true);
        List<Placement> all = new ArrayList<>(l.placements());
        int at = 0;
        while (at < all.size() && all.get(at).depth() >= p.depth()) {
            at++;
        }
        all.add(at, p);
        set(with(all));
        selected.set(id);
    }

    /** Takes the selected thing away; the last one stays. */
    public void delete() {
        Optional<Placement> p = selection();
        if (p.isPresent() && layout.get().placements().size() > 1) {
            remember();
            List<Placement> rest = new ArrayList<>(layout.get().placements());
            rest.remove(p.get());
            set(with(rest));
            selected.set(null);
        }
    }

    public void undo() {
        if (!undo.isEmpty()) {
            redo.push(layout.get());
            set(undo.pop());
        }
    }

    public void redo() {
        if (!redo.isEmpty()) {
            undo.push(layout.get());
            set(redo.pop());
        }
    }

    /** What the person put in its place. */
    public List<Placement> pins() {
        return layout.get() == null ? List.of() : layout.get().placements().stream().filter(Placement::pinned).toList();
    }

    private void step(UnaryOperator<Placement> by) {
        if (selection().isPresent()) {
            remember();
            change(by);
        }
    }

    private void change(UnaryOperator<Placement> by) {
        selection().ifPresent(s -> set(with(layout.get().placements().stream().map(p -> p == s ? by.apply(p) : p).toList())));
    }

    private Layout with(List<Placement> placements) {
        Layout l = layout.get();
        return new Layout(l.aspect(), l.outline(), l.horizon(), l.setting(), placements, l.seed());
    }

    private void remember() {
        undo.push(layout.get());
        if (undo.size() > MOST_STEPS) {
            undo.removeLast();
        }
        redo.clear();
    }

    private void set(Layout l) {
        layout.set(l);
        edited.set(l != first);
        undoable.set(!undo.isEmpty());
        redoable.set(!redo.isEmpty());
    }

    /** Keeps a box visible and not too small. */
    private static Box sane(Box b) {
        double w = Math.clamp(b.w(), LEAST, 3);
        double h = Math.clamp(b.h(), LEAST, 3);
        return new Box(Math.clamp(b.x(), LEAST - w, 1 - LEAST), Math.clamp(b.y(), LEAST - h, 1 - LEAST), w, h);
    }

    public ReadOnlyObjectProperty<Layout> layoutProperty() {
        return layout.getReadOnlyProperty();
    }

    /** Id of the selected placement; null = none. */
    public ReadOnlyStringProperty selectedProperty() {
        return selected.getReadOnlyProperty();
    }

    /** Whether it differs from what was composed. */
    public ReadOnlyBooleanProperty editedProperty() {
        return edited.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty undoableProperty() {
        return undoable.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty redoableProperty() {
        return redoable.getReadOnlyProperty();
    }
}
