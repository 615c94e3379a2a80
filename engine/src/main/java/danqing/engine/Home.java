package danqing.engine;

import java.nio.file.Path;
import java.util.Locale;

/** The folders of this program on this machine. */
public final class Home {
    private Home() {}

    /** Where this system keeps a program's settings, caches and index: {@code -Ddanqing.home}, else the platform's usual place. */
    public static Path folder() {
        String given = System.getProperty("danqing.home");
        if (given != null) {
            return Path.of(given);
        }
        Path user = Path.of(System.getProperty("user.home"));
        String os = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        if (os.contains("win") && System.getenv("APPDATA") != null) {
            return Path.of(System.getenv("APPDATA"), "Danqing");
        }
        if (os.contains("mac")) {
            return user.resolve("Library/Application Support/Danqing");
        }
        String xdg = System.getenv("XDG_CONFIG_HOME");
        return xdg == null || xdg.isBlank() ? user.resolve(".config/danqing") : Path.of(xdg, "danqing");
    }

    /** The index of the gallery. */
    public static Path gallery() {
        return folder().resolve("gallery");
    }

    /** What can be made again. */
    public static Path cache() {
        return folder().resolve("cache");
    }
}
