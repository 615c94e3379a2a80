package danqing.ui.canvas;

import danqing.engine.scene.Concept;
import danqing.engine.scene.Footing;
import danqing.engine.scene.SemanticClass;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * Plain shapes that say at a glance what a placement is: SVG paths in a box of 100 × 100, standing on its lower edge. They are data, in
 * {@code silhouettes.tsv}: for single concepts, and for families (with a * before the name).
 */
public final class Silhouettes {
    private static final String FILE = "/danqing/ui/silhouettes.tsv";
    private static final Map<String, String> PATHS = read();

    private Silhouettes() {}

    private static Map<String, String> read() {
        try (InputStream in = Silhouettes.class.getResourceAsStream(FILE)) {
            Map<String, String> paths = new HashMap<>();
            new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(l -> !l.startsWith("#") && !l.isBlank()).forEach(l -> {
                int tab = l.indexOf('\t');
                for (String name : l.substring(0, tab).split(" ")) {
                    paths.put(name, l.substring(tab + 1));
                }
            });
            return Map.copyOf(paths);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The shape of a concept. */
    public static String of(Concept c) {
        String own = PATHS.get(c.id());
        if (own != null) {
            return own;
        }
        if (c.footing() == Footing.PLANE) {
            return PATHS.get(c.semantic() == SemanticClass.WATER ? "*sheet" : "*earth");
        }
        return PATHS.getOrDefault("*" + c.family(), PATHS.get("*thing"));
    }
}
