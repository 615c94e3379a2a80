package danqing.ui.queue;

import danqing.ui.workshop.Trouble;
import danqing.ui.workshop.Workshop;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** What is still to be painted, in its order; outlives the program. On the window's thread. */
public final class QueueViewModel {
    private final Workshop workshop;
    private final QueueStore store;
    private final ObservableList<Wish> waiting = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Wish> current = new ReadOnlyObjectWrapper<>();
    private final BooleanProperty paused = new SimpleBooleanProperty();
    private final ReadOnlyBooleanWrapper undoable = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper redoable = new ReadOnlyBooleanWrapper();
    private final Deque<Removal> undo = new ArrayDeque<>();
    private final Deque<Removal> redo = new ArrayDeque<>();
    private Runnable ready = () -> { };
    private Runnable stop = () -> { };
    private Consumer<String> troubled = s -> { };
    private boolean unwritable;
    private int painted;

    /** A wish and where it stood; −1 = it was being painted. */
    private record Removed(Wish wish, int at) {}

    private record Removal(List<Removed> of) {}

    /** @param file where it is kept */
    public QueueViewModel(Workshop workshop, Path file) {
        this.workshop = workshop;
        store = new QueueStore(file);
        paused.addListener((o, was, is) -> ready.run());
    }

    /**
     * Who paints.
     *
     * @param next told when something may have become ready for {@link #take}
     * @param halt stops the painting of {@link #currentProperty}
     */
    public void painter(Runnable next, Runnable halt) {
        ready = next;
        stop = halt;
    }

    /** Told, in one sentence, when the queue cannot be kept. */
    public void onTrouble(Consumer<String> consumer) {
        troubled = consumer;
    }

    /**
     * What was left over last time; it rests until the person goes on with it.
     *
     * @param told how many there are
     */
    public void restore(Consumer<Integer> told) {
        workshop.files(c -> store.read(), left -> {
            if (!left.isEmpty()) {
                paused.set(true);
                waiting.addAll(left.stream().filter(w -> waiting.stream().noneMatch(o -> o.id().equals(w.id()))).toList());
                keep();
                told.accept(left.size());
            }
        }, e -> { });
    }

    /** To be painted when their turn comes. */
    public void add(List<Wish> wishes) {
        waiting.addAll(wishes);
        changed();
    }

    /** To be painted before all others. */
    public void addFirst(List<Wish> wishes) {
        waiting.addAll(0, wishes);
        changed();
    }

    /** The next to be painted, which is the current one from now on; null while there is none or the queue rests. */
    public Wish take() {
        if (current.get() != null || waiting.isEmpty() || paused.get() && !waiting.getFirst().now()) {
            return null;
        }
        current.set(waiting.removeFirst());
        keep();
        return current.get();
    }

    /** The current one has ended. @return how many were painted in a row, when nothing waits any more; else 0 */
    public int ended(boolean well) {
        current.set(null);
        painted += well ? 1 : 0;
        int row = waiting.isEmpty() ? painted : 0;
        if (waiting.isEmpty()) {
            painted = 0;
        }
        changed();
        return row;
    }

    /** Takes one out; a work being painted stops. Can be undone. */
    public void cancel(Wish w) {
        cancel(List.of(w));
    }

    /** Takes out everything that was asked for together with the current one. */
    public void cancelBatch() {
        Wish c = current.get();
        if (c != null) {
            List<Wish> all = new ArrayList<>(List.of(c));
            waiting.stream().filter(w -> w.batch().equals(c.batch())).forEach(all::add);
            cancel(all);
        }
    }

    /** Takes out everything. */
    public void cancelAll() {
        List<Wish> all = new ArrayList<>(waiting);
        if (current.get() != null) {
            all.addFirst(current.get());
        }
        cancel(all);
    }

    private void cancel(List<Wish> wishes) {
        Removal r = remove(wishes);
        if (!r.of().isEmpty()) {
            undo.push(r);
            redo.clear();
            changed();
        }
    }

    private Removal remove(List<Wish> wishes) {
        List<Removed> gone = new ArrayList<>();
        Wish painting = current.get();
        for (Wish w : wishes) {
            if (w.equals(painting)) {
                gone.addFirst(new Removed(w.inTurn(), -1));
            } else if (waiting.contains(w)) {
                gone.add(new Removed(w.inTurn(), waiting.indexOf(w)));
            }
        }
        waiting.removeAll(wishes);
        if (painting != null && wishes.contains(painting)) {
            current.set(null);
            stop.run();
        }
        return new Removal(gone);
    }

    /** Puts back what was taken out last, where it was; a work that was being painted begins anew. */
    public void undo() {
        if (!undo.isEmpty()) {
            Removal r = undo.pop();
            redo.push(r);
            // the one that was being painted stood before all others
            int before = r.of().stream().anyMatch(g -> g.at() < 0) ? 1 : 0;
            r.of().stream().sorted(Comparator.comparingInt(Removed::at)).forEach(g -> waiting.add(Math.clamp(g.at() + before, 0, waiting.size()), g.wish()));
            changed();
        }
    }

    /** Takes out again what was put back. */
    public void redo() {
        if (!redo.isEmpty()) {
            List<String> ids = redo.pop().of().stream().map(g -> g.wish().id()).toList();
            List<Wish> again = new ArrayList<>(waiting.stream().filter(w -> ids.contains(w.id())).toList());
            if (current.get() != null && ids.contains(current.get().id())) {
                again.add(current.get());
            }
            undo.push(remove(again));
            changed();
        }
    }

    /** Moves one of those that wait. @param by −1 = one earlier */
    public void move(Wish w, int by) {
        int i = waiting.indexOf(w);
        int to = Math.clamp(i + by, 0, waiting.size() - 1);
        if (i >= 0 && i != to) {
            waiting.remove(i);
            waiting.add(to, w);
            changed();
        }
    }

    private void changed() {
        undoable.set(!undo.isEmpty());
        redoable.set(!redo.isEmpty());
        keep();
        ready.run();
    }

    /** In the background; the file lane keeps the order of these. */
    private void keep() {
        List<Wish> all = new ArrayList<>(waiting);
        if (current.get() != null) {
            all.addFirst(current.get());
        }
        workshop.files(c -> {
            store.write(all);
            return true;
        }, ok -> unwritable = false, e -> {
            // said once, not at every change
            if (!unwritable && !(e instanceof danqing.engine.job.Cancelled)) {
                unwritable = true;
                troubled.accept(Trouble.sentence(e));
            }
        });
    }

    /** Those that wait, the next first. */
    public ObservableList<Wish> waiting() {
        return waiting;
    }

    /** The one being painted; null = none. */
    public ReadOnlyObjectProperty<Wish> currentProperty() {
        return current.getReadOnlyProperty();
    }

    /** Whether the queue rests: what is being painted is finished, nothing is begun. */
    public BooleanProperty pausedProperty() {
        return paused;
    }

    public ReadOnlyBooleanProperty undoableProperty() {
        return undoable.getReadOnlyProperty();
    }

    /** Whether nothing is painted and nothing waits. */
    public BooleanBinding emptyProperty() {
        return Bindings.isEmpty(waiting).and(current.isNull());
    }

    public ReadOnlyBooleanProperty redoableProperty() {
        return redoable.getReadOnlyProperty();
    }
}
