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
import danqing.ui.workshop.Lane;
import danqing.ui.workshop.Trouble;
import danqing.ui.workshop.Workshop;
import java.nio.file.Path;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/** Painting: starts it, shows how far it is, stops it, keeps every finished work. */
public final class PaintViewModel {
    private final Workshop workshop;
    private final PoemViewModel poem;
    private final InspectorViewModel inspector;
    private final CanvasViewModel canvas;
    private final Library library;
    private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper();
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper();
    private final ReadOnlyStringWrapper status = new ReadOnlyStringWrapper("");
    private BiConsumer<Work, Path> finished = (w, p) -> { };
    private Consumer<String> troubled = s -> { };
    private Cancellation current = new Cancellation();
    private Order last;
    private long started;
    private int take;
    private int takes;

    public PaintViewModel(Workshop workshop, PoemViewModel poem, InspectorViewModel inspector, CanvasViewModel canvas, Library library) {
        this.workshop = workshop;
        this.poem = poem;
        this.inspector = inspector;
        this.canvas = canvas;
        this.library = library;
    }

    /** Told every finished work and the file it was saved in (null when it could not be saved). */
    public void onFinished(BiConsumer<Work, Path> consumer) {
        finished = consumer;
    }

    /** Told, in one sentence, what went wrong. */
    public void onTrouble(Consumer<String> consumer) {
        troubled = consumer;
    }

    /** Paints what is set, all takes; does nothing while painting. */
    public void start() {
        if (running.get()) {
            return;
        }
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
            take = 0;
            takes = inspector.takesProperty().get();
            started = System.nanoTime();
            running.set(true);
            next(order);
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

    private void next(Order order) {
        take++;
        progress.set(-1);
        canvas.begin();
        say(PaintStatus.Phase.LAYOUT, 0);
        Cancellation c = new Cancellation();
        current = c;
        Playback playback = new Playback(canvas, workshop, order, c, (p, s) -> {
            if (!c.isCancelled()) {
                say(p, s);
            }
        });
        workshop.submit(Lane.PAINT, c, (studio, same) -> {
            Work work = studio.paint(order, playback, c);
            Saved saved = save(work);
            playback.await();
            return saved;
        }, s -> done(order, s), this::failed);
    }

    /** A work, the file it lies in, and what went wrong when it was to be saved. */
    private record Saved(Work work, Path file, String problem) {}

    private Saved save(Work work) {
        try {
            return new Saved(work, library.save(work), null);
        } catch (RuntimeException e) {
            return new Saved(work, null, Trouble.sentence(e));
        }
    }

    private void done(Order order, Saved s) {
        canvas.finished(s.work(), s.file());
        if (s.file() != null) {
            library.added(s.file());
        } else {
            troubled.accept(Messages.get("library.unsaved", s.problem()));
        }
        finished.accept(s.work(), s.file());
        if (take < takes) {
            next(order.seed(order.seed() + 1));
        } else {
            running.set(false);
            progress.set(0);
            status.set(Messages.get("paint.done", seconds()));
        }
    }

    private void failed(Throwable e) {
        current.cancel();
        running.set(false);
        progress.set(0);
        last = null;
        if (e instanceof Cancelled) {
            status.set(Messages.get("paint.cancelled"));
        } else {
            status.set("");
            troubled.accept(Trouble.sentence(e));
        }
        canvas.abandon();
        if (canvas.reachedProperty().get() == null && canvas.editor().layoutProperty().get() != null) {
            canvas.look(Step.LAYOUT);
        }
    }

    /** Stops painting; what is finished stays. */
    public void cancel() {
        if (running.get()) {
            status.set(Messages.get("paint.stopping"));
            current.cancel();
        }
    }

    private void say(PaintStatus.Phase phase, double share) {
        String name = Messages.get("step." + phase.name().toLowerCase(java.util.Locale.ROOT));
        String of = takes > 1 ? take + "/" + takes + "  " : "";
        status.set(of + name + (share > 0 ? "  " + Math.round(share * 100) + " %" : " …") + "  " + seconds());
        double done = switch (phase) {
            case LAYOUT -> 0;
            case CONTOUR -> .1 + .1 * share;
            case DETAIL -> .2 + .8 * share;
        };
        progress.set(phase == PaintStatus.Phase.LAYOUT ? -1 : done);
    }

    private String seconds() {
        return Messages.get("paint.seconds", String.format(java.util.Locale.ROOT, "%.1f", (System.nanoTime() - started) / 1e9));
    }

    public ReadOnlyBooleanProperty runningProperty() {
        return running.getReadOnlyProperty();
    }

    /** 0…1; −1 while it cannot be told. */
    public ReadOnlyDoubleProperty progressProperty() {
        return progress.getReadOnlyProperty();
    }

    /** What is being done, for people. */
    public ReadOnlyStringProperty statusProperty() {
        return status.getReadOnlyProperty();
    }
}
