package danqing.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/** The toolkit without a display, on its software pipeline, and a folder that is gone afterwards. */
final class Headless implements AutoCloseable {
    private final Path folder;

    Headless() throws IOException {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        folder = Files.createTempDirectory("danqing-bench");
    }

    Path folder() {
        return folder;
    }

    @Override
    public void close() throws IOException {
        try (var files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).forEach(f -> f.toFile().delete());
        }
    }
}
