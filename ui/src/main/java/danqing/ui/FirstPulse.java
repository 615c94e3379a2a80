package danqing.ui;

import javafx.animation.AnimationTimer;
import javafx.application.Platform;

/** Tells once when the window has been laid out for the first time. */
final class FirstPulse extends AnimationTimer {
    private final Runnable then;

    private FirstPulse(Runnable then) {
        this.then = then;
    }

    /** Runs something after the next pulse, on the window's thread. */
    static void after(Runnable then) {
        new FirstPulse(then).start();
    }

    @Override
    public void handle(long now) {
        stop();
        Platform.runLater(then);
    }
}
