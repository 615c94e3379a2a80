package danqing.ui.window;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import javafx.animation.AnimationTimer;
import javafx.scene.Node;
import javafx.scene.control.skin.VirtualFlow;
import org.controlsfx.control.GridCell;

/** How smoothly a library of many works is looked through: a real window with its gallery open, scrolled from end to end and searched. */
public final class GalleryBench {
    private GalleryBench() {}

    /**
     * @param home    an empty folder, which the works are written to
     * @param works   how many
     * @param seconds of scrolling
     * @return name → figure: ms until the gallery lists all and until all are read, frames a second while scrolling, slowest frame, ms until what
     *         comes into sight has its pictures, ms a word takes to find
     */
    public static Map<String, Double> run(Path home, int works, double seconds) throws Exception {
        Path library = home.resolve("works");
        WindowBench.fill(library, works);
        Map<String, Double> out = new TreeMap<>();
        try (WindowBench w = new WindowBench(home.resolve("home"), library)) {
            WindowBench.until("the library", () -> w.model.library().items().size() == works);
            look(w, works, seconds, out);
        }
        // a second start finds what the first one kept
        try (WindowBench w = new WindowBench(home.resolve("home"), library)) {
            WindowBench.until("the library", () -> w.model.library().items().size() == works);
            open(w);
            long t = System.nanoTime();
            out.put("readAgainMs", find(w, "孤舟", works / 4, t));
        }
        return out;
    }

    private static void open(WindowBench w) throws Exception {
        WindowBench.fx(() -> {
            w.window.commands().galleryProperty().set(true);
            return null;
        });
    }

    private static void look(WindowBench w, int works, double seconds, Map<String, Double> out) throws Exception {
        long t = System.nanoTime();
        open(w);
        WindowBench.until("the grid", () -> flow(w) != null);
        out.put("openMs", since(t));
        out.put("readMs", find(w, "孤舟", works / 4, t));
        out.put("searchMs", find(w, "明月", works / 4, System.nanoTime()));
        find(w, "", works, System.nanoTime());
        CompletableFuture<double[]> scrolled = new CompletableFuture<>();
        WindowBench.fx(() -> {
            new Scroll(flow(w), seconds, scrolled).start();
            return null;
        });
        double[] s = scrolled.get();
        out.put("scrollFramesPerSecond", s[0]);
        out.put("scrollSlowestMs", s[1]);
        t = System.nanoTime();
        WindowBench.until("the pictures in sight", () -> pictures(flow(w)));
        out.put("picturesAfterScrollMs", since(t));
    }

    /** Looks a word up and waits for so many works. @return ms since then */
    private static double find(WindowBench w, String word, int expected, long since) throws Exception {
        WindowBench.fx(() -> {
            w.model.gallery().wordsProperty().set(word);
            return null;
        });
        WindowBench.until("works with " + word, () -> Math.abs(w.model.gallery().shown().size() - expected) <= 3);
        return since(since);
    }

    private static double since(long nanos) {
        return Math.round((System.nanoTime() - nanos) / 1e5) / 10.0;
    }

    private static VirtualFlow<?> flow(WindowBench w) {
        Node grid = w.stage.getScene().lookup("#gallery-grid");
        return grid == null ? null : (VirtualFlow<?>) grid.lookup(".virtual-flow");
    }

    /** Whether everything in sight shows its picture. */
    private static boolean pictures(VirtualFlow<?> flow) {
        return flow.lookupAll(".grid-cell").stream().filter(n -> n.isVisible() && n instanceof GridCell<?> c && !c.isEmpty()).allMatch(n -> n.lookupAll(".image-view").stream()
                .anyMatch(i -> i instanceof javafx.scene.image.ImageView v && v.getImage() != null));
    }

    /** From the first work to the last and back. */
    private static final class Scroll extends AnimationTimer {
        private final VirtualFlow<?> flow;
        private final double seconds;
        private final CompletableFuture<double[]> done;
        private int frames;
        private long began;
        private long last;
        private long slowest;

        Scroll(VirtualFlow<?> flow, double seconds, CompletableFuture<double[]> done) {
            this.flow = flow;
            this.seconds = seconds;
            this.done = done;
        }

        @Override
        public void handle(long now) {
            long t = System.nanoTime();
            if (began == 0) {
                began = t;
                last = t;
                return;
            }
            frames++;
            slowest = Math.max(slowest, t - last);
            last = t;
            double phase = (t - began) / 1e9 / seconds;
            if (phase >= 1) {
                stop();
                done.complete(new double[] {Math.round(frames * 1e10 / (t - began)) / 10.0, Math.round(slowest / 1e5) / 10.0});
                return;
            }
            flow.setPosition(.5 - .5 * Math.cos(phase * 2 * Math.PI));
        }
    }
}
