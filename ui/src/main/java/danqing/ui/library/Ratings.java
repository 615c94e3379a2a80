package danqing.ui.library;

import danqing.engine.image.AtomicFile;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.TreeMap;

/** Favourites and ratings, in a file of the library folder itself, so that they go where the works go. */
public final class Ratings {
    /** Most stars. */
    public static final int MOST = 5;
    private static final String FILE = ".danqing-ratings";
    private final Properties values = new Properties();
    private Path folder;

    /** Reads those of a folder; a missing or damaged file means none. */
    public void open(Path of) {
        folder = of;
        values.clear();
        try (Reader in = Files.newBufferedReader(folder.resolve(FILE), StandardCharsets.UTF_8)) {
            values.load(in);
        } catch (IOException | IllegalArgumentException e) {
            values.clear();
        }
    }

    private String value(Path work) {
        return values.getProperty(work.getFileName().toString(), "");
    }

    /** Stars, 0 = none. */
    public int stars(Path work) {
        String v = value(work).replace("*", "");
        return v.length() == 1 && Character.isDigit(v.charAt(0)) ? Math.min(MOST, v.charAt(0) - '0') : 0;
    }

    public boolean favourite(Path work) {
        return value(work).contains("*");
    }

    public void rate(Path work, int stars) {
        put(work, stars, favourite(work));
    }

    public void favourite(Path work, boolean on) {
        put(work, stars(work), on);
    }

    private void put(Path work, int stars, boolean favourite) {
        String v = (stars > 0 ? Integer.toString(Math.min(MOST, stars)) : "") + (favourite ? "*" : "");
        if (v.isEmpty()) {
            values.remove(work.getFileName().toString());
        } else {
            values.setProperty(work.getFileName().toString(), v);
        }
        StringBuilder text = new StringBuilder();
        new TreeMap<>(values).forEach((k, x) -> text.append(k.toString().replace("\\", "\\\\").replace(" ", "\\ ").replace(":", "\\:").replace("=", "\\=").replace("#", "\\#")
                .replace("!", "\\!")).append('=').append(x).append('\n'));
        try {
            AtomicFile.write(folder.resolve(FILE), out -> out.write(text.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (RuntimeException e) {
            // a folder that cannot be written keeps its old ratings
        }
    }
}
