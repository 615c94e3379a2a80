package danqing.ui.settings;

import danqing.engine.image.AtomicFile;
import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/** What the window remembers, in a text file of its own. A damaged or missing file means the defaults. */
public final class Settings {
    private final Path file;
    private final Properties values = new Properties();
    private String written;

    /** @param home folder of the file {@code studio.properties} and of caches */
    public Settings(Path home) {
        file = home.resolve("studio.properties");
        try (Reader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            values.load(in);
        } catch (IOException | IllegalArgumentException e) {
            values.clear();
        }
    }

    /** Where this system keeps a program's settings: {@code -Ddanqing.home}, else the platform's usual place. */
    public static Path home() {
        return danqing.engine.Home.folder();
    }

    public String get(String key, String other) {
        return values.getProperty(key, other);
    }

    public long number(String key, long other) {
        try {
            return Long.parseLong(values.getProperty(key, Long.toString(other)).strip());
        } catch (NumberFormatException e) {
            return other;
        }
    }

    public boolean flag(String key, boolean other) {
        return Boolean.parseBoolean(values.getProperty(key, Boolean.toString(other)));
    }

    public void put(String key, Object value) {
        values.setProperty(key, String.valueOf(value));
    }

    /** Forgets one thing: its default holds again. */
    void forget(String key) {
        values.remove(key);
    }

    /** The folder works are saved in. */
    public Path library() {
        String given = get("library", "");
        return given.isBlank() ? Path.of(System.getProperty("user.home"), "Pictures", "Danqing") : Path.of(given);
    }

    /** Folder of what the program keeps for itself. */
    public Path folder() {
        return file.getParent();
    }

    /** Folder for what can be made again. */
    public Path cache() {
        return file.resolveSibling("cache");
    }

    /** Writes the file; silently not when it cannot be written, since nothing of the person's work is in it. */
    public void save() {
        try {
            Files.createDirectories(file.getParent());
            StringWriter w = new StringWriter();
            values.store(w, null);
            String text = w.toString().lines().filter(l -> !l.startsWith("#")).sorted().reduce("", (a, b) -> a + b + "\n");
            if (!text.equals(written)) {
                AtomicFile.write(file, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
                written = text;
            }
        } catch (IOException | RuntimeException e) {
            // remembered next time, perhaps
        }
    }
}
