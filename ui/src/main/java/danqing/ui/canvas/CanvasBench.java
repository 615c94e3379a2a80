package danqing.ui.canvas;

import danqing.ui.composition.LayoutEditor;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;

/**
 * How smoothly a large work is panned and zoomed: pulses a second of the canvas at 1440 × 900, each of them waiting for the frame before it to be drawn.
 * Without a display it runs on the toolkit's headless platform.
 */
public final class CanvasBench {
    private static final int SIDE = 4096;
    private static final double WIDTH = 1440;
    private static final double HEIGHT = 900;

    private CanvasBench() {}

    /**
     * Starts the toolkit and measures; to be called once a process.
     *
     * @param seconds of panning, and of zooming
     * @return name → figure: frames a second, slowest frame in ms
     */
    public static Map<String, Double> run(double seconds) throws Exception {
        // as many frames as can be drawn, not as many as a screen shows
        System.setProperty("javafx.animation.fullspeed", "true");
        CompletableFuture<Map<String, Double>> done = new CompletableFuture<>();
        Platform.startup(() -> new Course(seconds, done).begin());
        return done.get();
    }

    /** Pans at 1:1, then zooms in and out. */
    private static final class Course extends AnimationTimer {
        private final long nanos;
        private final CompletableFuture<Map<String, Double>> done;
        private final CanvasViewModel model = new CanvasViewModel(new LayoutEditor());
        private final Map<String, Double> figures = new TreeMap<>();
        private Stage stage;
        private boolean zooming;
        private long since;
        private long last;
        private long slowest;
        private int frames;
        private int warm = 30;

        Course(double seconds, CompletableFuture<Map<String, Double>> done) {
            this.nanos = (long) (seconds * 1e9);
            this.done = done;
        }

        void begin() {
            Frame f = new Frame(SIDE, SIDE);
            for (int i = 0; i < f.argb().length; i++) {
                int x = i % SIDE;
                int y = i / SIDE;
                f.argb()[i] = 0xFF000000 | (x * 31 + y * 17 & 255) << 16 | (x ^ y) % 251 << 8 | (x + y & 255);
            }
            CanvasView view = new CanvasView(model, "Serif");
            stage = new Stage();
            stage.setScene(new Scene(view, WIDTH, HEIGHT));
            stage.show();
            model.painted(f);
            model.viewport().actual();
            start();
        }

        @Override
        public void handle(long now) {
            if (warm > 0) {
                warm--;
                since = System.nanoTime();
                last = since;
                return;
            }
            long t = System.nanoTime();
            frames++;
            slowest = Math.max(slowest, t - last);
            last = t;
            double phase = (t - since) / 1e9;
            if (zooming) {
                model.viewport().zoomTo(Math.exp(Math.log(.2) + (Math.log(8) - Math.log(.2)) * (.5 - .5 * Math.cos(phase * 1.6))), WIDTH / 2, HEIGHT / 2);
            } else {
                model.viewport().pan(14 * Math.cos(phase * .7), 11 * Math.sin(phase * .9));
            }
            if (t - since > nanos) {
                next(t);
            }
        }

        private void next(long t) {
            String name = zooming ? "zoom" : "pan";
            figures.put(name + "FramesPerSecond", Math.round(frames * 1e10 / (t - since)) / 10.0);
            figures.put(name + "SlowestMs", Math.round(slowest / 1e5) / 10.0);
            frames = 0;
            slowest = 0;
            warm = 10;
            if (zooming) {
                stop();
                stage.hide();
                done.complete(figures);
            } else {
                zooming = true;
            }
        }
    }
}
