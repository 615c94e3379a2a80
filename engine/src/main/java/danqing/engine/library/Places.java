package danqing.engine.library;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import danqing.engine.image.AtomicFile;
import danqing.engine.job.BadInput;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;

/** The files and folders a person added: all that is needed to make the index again. A small JSON file beside the index. */
final class Places {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private final Path file;

    Places(Path folder) {
        file = folder.resolve("places.json");
    }

    /** @throws BadInput when the file is damaged */
    Set<Path> all() {
        Set<Path> out = new LinkedHashSet<>();
        if (Files.isRegularFile(file)) {
            try {
                MAPPER.readTree(Files.readAllBytes(file)).path("places").forEach(p -> out.add(Path.of(p.asText())));
            } catch (IOException | java.nio.file.InvalidPathException e) {
                throw new BadInput("画廊的清单“" + file + "”读不懂：请删去它，再用 danqing gallery add 加入图片。", e);
            }
        }
        return out;
    }

    /** Adds those that do not lie below one that is known. */
    void add(Collection<Path> added) {
        Set<Path> all = all();
        for (Path a : added) {
            Path p = a.toAbsolutePath().normalize();
            if (all.stream().noneMatch(p::startsWith)) {
                all.removeIf(other -> other.startsWith(p));
                all.add(p);
            }
        }
        ObjectNode o = MAPPER.createObjectNode();
        ArrayNode list = o.putArray("places");
        all.forEach(p -> list.add(p.toString()));
        byte[] bytes = (o.toPrettyString() + "\n").getBytes(StandardCharsets.UTF_8);
        AtomicFile.write(file, out -> out.write(bytes));
    }
}
