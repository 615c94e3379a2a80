package danqing.ui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import javafx.animation.AnimationTimer;
import javafx.animation.PauseTransition;
import javafx.application.Platform;

/**
 * With {@code -Ddanqing.probe.start=FILE} the window says how fast it came and closes itself: one line, ms from process start to first pulse, then resident
 * KiB at that pulse and after it has come to rest (−1 where the system does not tell).
 */
final class StartProbe extends AnimationTimer {
    private static final javafx.util.Duration REST = javafx.util.Duration.seconds(6);
    private final Path file;

    private StartProbe(Path file) {
        this.file = file;
    }

    static void begin() {
        String f = System.getProperty("danqing.probe.start");
        if (f != null) {
            new StartProbe(Path.of(f)).start();
        }
    }

    @Override
    public void handle(long now) {
        stop();
        long ms = Duration.between(ProcessHandle.current().info().startInstant().orElseThrow(), Instant.now()).toMillis();
        long first = resident();
        PauseTransition rest = new PauseTransition(REST);
        rest.setOnFinished(e -> {
            try {
                Files.writeString(file, ms + " " + first + " " + resident());
            } catch (IOException x) {
                System.err.println(x);
            }
            Platform.exit();
        });
        rest.play();
    }

    private static long resident() {
        try {
            return Files.readAllLines(Path.of("/proc/self/status")).stream().filter(l -> l.startsWith("VmRSS:"))
                    .mapToLong(l -> Long.parseLong(l.replaceAll("\\D", ""))).findFirst().orElse(-1);
        } catch (IOException e) {
            return -1;
        }
    }
}
