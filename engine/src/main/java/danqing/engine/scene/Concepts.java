package danqing.engine.scene;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The paintable concepts, read once from {@code concepts.tsv}, in file order. */
public final class Concepts {
    private static final Map<String, Concept> BY_ID = load();

    private Concepts() {}

    public static Collection<Concept> all() {
        return BY_ID.values();
    }

    public static Optional<Concept> find(String id) {
        return Optional.ofNullable(BY_ID.get(id));
    }

    /** @throws IllegalArgumentException when there is no such concept */
    public static Concept get(String id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("no concept named '" + id + "'"));
    }

    private static Map<String, Concept> load() {
        Map<String, Concept> map = new LinkedHashMap<>();
        try (var in = new BufferedReader(new InputStreamReader(Concepts.class.getResourceAsStream("concepts.tsv"), StandardCharsets.UTF_8))) {
            for (String line; (line = in.readLine()) != null;) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    String[] f = line.split("\t");
                    map.put(f[0], new Concept(f[0], f[1], f[2], SemanticClass.valueOf(f[3].toUpperCase(Locale.ROOT)),
                            Footing.valueOf(f[4].toUpperCase(Locale.ROOT)), Double.parseDouble(f[5]), Double.parseDouble(f[6]),
                            Double.parseDouble(f[7]), Double.parseDouble(f[8])));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Collections.unmodifiableMap(map);
    }
}
