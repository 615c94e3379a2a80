package danqing.ui.painting;

import danqing.engine.Order;
import danqing.engine.Work;
import danqing.engine.job.BadInput;
import danqing.engine.job.Cancellation;
import danqing.engine.job.Cancelled;
import danqing.engine.layout.Layout;
import danqing.ui.Messages;
import danqing.ui.canvas.CanvasViewModel;
import danqing.ui.canvas.Step;
import danqing.ui.composition.LayoutEditor;
import danqing.ui.inspector.InspectorViewModel;
import danqing.ui.library.Library;
import danqing.ui.poem.PoemViewModel;
import danqing.ui.queue.Pace;
import danqing.ui.queue.QueueViewModel;
import danqing.ui.queue.TakeRun;
import danqing.ui.queue.Wish;
import danqing.ui.takes.TakesViewModel;
import danqing.ui.workshop.Lane;
import danqing.ui.workshop.Trouble;
import danqing.ui.workshop.Workshop;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyStringProperty;

/**
 * Paints what is in the queue, one after the other, shows how far it is, keeps every finished work. The canvas shows the growing work as long as the
 * person does nothing else with it.
 */
public final class PaintViewModel {
    private final Workshop workshop;
    private final PoemViewModel poem;
    private final InspectorViewModel inspector;
    private final CanvasViewModel canvas;
    private final Library library;
    private final QueueViewModel queue;
    private final TakesViewModel takes;
    private final Easel easel;
    private final Progress progress;
    private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper watching = new ReadOnlyBooleanWrapper();
    private BiConsumer<Work, Path> finished = (w, p) -> { };
    private Consumer<Integer> allDone = n -> { };
    private Consumer<String> troubled = s -> { };
    private Cancellation current = new Cancellation();
    private Playback playback;
    private Order last;

    /** @param refuge where works go when the library cannot be written */
    public PaintViewModel(Workshop workshop, PoemViewModel poem, InspectorViewModel inspector, CanvasViewModel canvas, Library library, QueueViewModel queue,
            Pace pace, Path refuge) {
        this.workshop = workshop;
        this.poem = poem;
        this.inspector = inspector;
        this.canvas = canvas;
        this.library = library;
        this.queue = queue;
        takes = new TakesViewModel(library);
        easel = new Easel(library, refuge, (batch, ranked) -> workshop.later(() -> takes.judged(batch, ranked)));
        progress = new Progress(pace);
        queue.painter(this::next, this::stop);
    }

    /** Told every finished work and the file it was saved in (null when it could not be saved). */
    public void onFinished(BiConsumer<Work, Path> consumer) {
        finished = consumer;
    }

    /** Told, when nothing waits any more, how many works were painted in a row. */
    public void onAllDone(Consumer<Integer> consumer) {
        allDone = consumer;
    }

    /** Told, in one sentence, what went wrong. */
    public void onTrouble(Consumer<String> consumer) {
        troubled = consumer;
    }

    /** Paints what is set, all takes: at once, or when what is being painted is finished. */
    public void start() {
        Layout layout = given();
        String text = poem.getText().isBlank() ? null : poem.getText();
        if (text == null && layout == null) {
            troubled.accept(Messages.get("paint.nothing"));
            return;
        }
        try {
            Order order = order(text, layout);
            if (order.equals(last) && !inspector.seedLockedProperty().get()) {
                inspector.roll();
                order = order(text, layout);
            }
            last = order;
            List<Wish> wishes = new ArrayList<>();
            String batch = Wish.newBatch();
            boolean now = !running.get();
            TakeRun run = new TakeRun(order.seed(), inspector.takesProperty().get());
            for (int i = 0; i < run.number(); i++) {
                wishes.add(Wish.take(batch, run, order.seed(order.seed() + i), now));
            }
            if (now) {
                // what waits in a resting queue goes on waiting
                queue.addFirst(wishes);
            } else {
                queue.add(wishes);
            }
        } catch (BadInput e) {
            troubled.accept(e.getMessage());
        }
    }

    /** From the drawing when that was changed by hand last, else from the composition or from nothing. */
    private Order order(String text, Layout layout) {
        Work shown = canvas.workProperty().get();
        boolean drawn = shown != null && canvas.contours().editedProperty().get() && canvas.stepProperty().get() != Step.LAYOUT
                && shown.order().format() == inspector.formatProperty().get() && canvas.standsFor(text);
        return drawn ? inspector.order(text, shown.layout(), canvas.contours().drawingProperty().get()) : inspector.order(text, layout);
    }

    /** The composition on the canvas when the person shaped it, in the format that is set; else null. */
    private Layout given() {
        LayoutEditor e = canvas.editor();
        Layout l = e.layoutProperty().get();
        boolean shaped = l != null && (e.editedProperty().get() || !e.pins().isEmpty());
        boolean fits = shaped && l.outline() == inspector.formatProperty().get().outline()
                && Math.abs(Math.log(l.aspect() * inspector.height() / inspector.width())) < .03;
        return fits && canvas.standsFor(poem.getText().isBlank() ? null : poem.getText()) ? l : null;
    }

    private void next() {
        Wish w = running.get() ? null : queue.take();
        if (w == null) {
            return;
        }
        running.set(true);
        boolean watched = watched(w);
        watching.set(watched);
        progress.begin(w.order());
        if (watched) {
            if (w.picture() != null) {
                canvas.editor().show(null);
            }
            canvas.begin();
        }
        say(PaintStatus.Phase.LAYOUT, 0);
        Cancellation c = new Cancellation();
        current = c;
        Playback p = new Playback(canvas, workshop, w.order(), c, (phase, share) -> {
            if (c == current && !c.isCancelled()) {
                say(phase, share);
            }
        }, w.picture() != null, watched);
        playback = p;
        workshop.submit(Lane.PAINT, c, (studio, same) -> {
            Work work = easel.paint(studio, w, p, c);
            Easel.Saved saved = easel.save(work);
            p.await();
            return saved;
        }, s -> done(w, s, c), e -> failed(e, c));
    }

    /** Whether the canvas is free for a work: nothing on it would be lost to the eye. */
    private boolean watched(Wish w) {
        if (w.now()) {
            return true;
        }
        boolean shaped = canvas.editor().editedProperty().get() && canvas.workProperty().get() == null;
        String text = poem.getText().isBlank() ? null : poem.getText();
        return !shaped && (w.picture() != null || w.order().text() == null || w.order().text().equals(text) || watching.get());
    }

    private void done(Wish w, Easel.Saved s, Cancellation c) {
        takes.painted(w.batch(), w.order().seed(), s.file());
        if (c != current) {
            library.refresh();
            return;
        }
        progress.learn();
        if (watching.get()) {
            canvas.finished(s.work(), s.file());
            if (s.work().contour() == null) {
                canvas.look(Step.DETAIL);
            }
        }
        if (s.problem() == null) {
            library.added(s.file());
        } else {
            // nothing more is painted into a folder that takes nothing
            queue.pausedProperty().set(true);
            troubled.accept(s.file() == null ? Messages.get("library.unsaved", s.problem()) : Messages.get("library.refuge", s.problem(), s.file()));
        }
        finished.accept(s.work(), s.file());
        end(true, Messages.get("paint.done", progress.seconds()));
    }

    private void failed(Throwable e, Cancellation c) {
        if (c != current || e instanceof Cancelled && c.isCancelled()) {
            // stopped by the person, who was told; a work finished in that instant is in the library all the same
            library.refresh();
            return;
        }
        current.cancel();
        last = null;
        troubled.accept(Trouble.sentence(e));
        if (watching.get()) {
            fall();
        }
        end(false, "");
    }

    private void end(boolean well, String word) {
        running.set(false);
        progress.end(word);
        int row = queue.ended(well);
        if (!running.get()) {
            watching.set(false);
        }
        if (row > 1) {
            allDone.accept(row);
        }
    }

    /** What was on the canvas before comes back; where there is a composition but no picture, the composition is looked at. */
    private void fall() {
        canvas.abandon();
        if (canvas.reachedProperty().get() == null && canvas.editor().layoutProperty().get() != null) {
            canvas.look(Step.LAYOUT);
        }
    }

    /** The person stops what is being painted, with what was asked for together with it; what else waits goes on waiting. */
    public void cancel() {
        if (running.get()) {
            Wish w = queue.currentProperty().get();
            if (w != null && queue.waiting().stream().anyMatch(o -> !o.batch().equals(w.batch()))) {
                queue.pausedProperty().set(true);
            }
            queue.cancelBatch();
        }
    }

    /** The window is free at once; the engine follows within its next tile. */
    private void stop() {
        current.cancel();
        last = null;
        running.set(false);
        progress.end(Messages.get("paint.cancelled"));
        leave();
    }

    /** The canvas is wanted for something else; painting goes on. */
    public void leave() {
        if (watching.get()) {
            playback.hide();
            watching.set(false);
            fall();
        }
    }

    private void say(PaintStatus.Phase phase, double share) {
        progress.stage(phase, share, queue.waiting().size());
    }

    /** The takes of the last run. */
    public TakesViewModel takes() {
        return takes;
    }

    public QueueViewModel queue() {
        return queue;
    }

    public ReadOnlyBooleanProperty runningProperty() {
        return running.getReadOnlyProperty();
    }

    /** Whether the canvas shows the growing work. */
    public ReadOnlyBooleanProperty watchingProperty() {
        return watching.getReadOnlyProperty();
    }

    /** 0…1; −1 while it cannot be told. */
    public ReadOnlyDoubleProperty progressProperty() {
        return progress.shareProperty();
    }

    /** What is being done, for people. */
    public ReadOnlyStringProperty statusProperty() {
        return progress.wordsProperty();
    }
}
