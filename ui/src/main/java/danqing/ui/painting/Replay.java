package danqing.ui.painting;

import danqing.engine.Work;
import danqing.engine.export.Film;
import danqing.engine.job.Cancellation;
import danqing.engine.job.Cancelled;
import danqing.ui.canvas.CanvasViewModel;
import danqing.ui.canvas.Frame;
import danqing.ui.workshop.Workshop;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;

/** Plays on the canvas how the finished work came to be. Ends by itself, when stopped, and when anything else is looked at. */
public final class Replay {
    private static final int SIDE = 720;
    private final Workshop workshop;
    private final CanvasViewModel canvas;
    private final ReadOnlyBooleanWrapper playing = new ReadOnlyBooleanWrapper();
    private final ReadOnlyDoubleWrapper position = new ReadOnlyDoubleWrapper();
    private Cancellation current = new Cancellation();

    public Replay(Workshop workshop, CanvasViewModel canvas) {
        this.workshop = workshop;
        this.canvas = canvas;
        canvas.workProperty().addListener((o, was, is) -> stop());
        canvas.stepProperty().addListener((o, was, is) -> stop());
        canvas.contours().drawingProperty().addListener((o, was, is) -> stop());
    }

    /** Whether there is something to play. */
    public BooleanBinding possible() {
        return javafx.beans.binding.Bindings.createBooleanBinding(() -> canvas.workProperty().get() != null && canvas.workProperty().get().contour() != null,
                canvas.workProperty());
    }

    /** Plays from the beginning, or stops. */
    public void toggle() {
        if (playing.get()) {
            stop();
        } else {
            start();
        }
    }

    private void start() {
        Work w = canvas.workProperty().get();
        if (w == null || w.contour() == null) {
            return;
        }
        Cancellation c = new Cancellation();
        current = c;
        playing.set(true);
        position.set(0);
        Thread t = new Thread(() -> play(w, c), "danqing-replay");
        t.setDaemon(true);
        t.start();
    }

    private void play(Work w, Cancellation c) {
        try {
            Film film = new Film(w, SIDE);
            int n = film.frames();
            for (int i = 0; i < n; i++) {
                Frame f = Frame.of(film.frame(i));
                double share = (i + 1.0) / n;
                workshop.later(() -> {
                    if (!c.isCancelled()) {
                        canvas.play(f);
                        position.set(share);
                    }
                });
                // the last one is the work itself, which stays
                Workshop.pause(c, i == n - 1 ? 400 : film.delay(i));
            }
            workshop.later(() -> {
                if (current == c) {
                    stop();
                }
            });
        } catch (Cancelled e) {
            // stopped; the canvas shows the work again
        }
    }

    public void stop() {
        current.cancel();
        if (playing.get()) {
            playing.set(false);
            position.set(0);
            canvas.play(null);
        }
    }

    public ReadOnlyBooleanProperty playingProperty() {
        return playing.getReadOnlyProperty();
    }

    /** How much has been played, 0…1. */
    public ReadOnlyDoubleProperty positionProperty() {
        return position.getReadOnlyProperty();
    }
}
