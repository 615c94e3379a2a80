package danqing.ui.draft;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import danqing.engine.contour.svg.SvgReader;
import danqing.engine.contour.svg.SvgWriter;
import danqing.engine.contour.vector.Contour;
import danqing.engine.detail.DetailStage;
import danqing.engine.image.AtomicFile;
import danqing.engine.job.BadInput;
import danqing.engine.layout.Layout;
import danqing.engine.layout.LayoutJson;
import danqing.styles.Style;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The draft in a file, so that work of the hand outlives the program however that ends. */
public final class DraftStore {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final int LARGEST = 64 << 20;
    private final Path file;

    public DraftStore(Path file) {
        this.file = file;
    }

    /** Whole or not at all; a blank draft takes the file away. @throws RuntimeException with a sentence when it cannot be written */
    public void write(Draft d) {
        try {
            if (d.blank()) {
                Files.deleteIfExists(file);
                return;
            }
            Files.createDirectories(file.getParent());
            ObjectNode all = MAPPER.createObjectNode().put("format", 1);
            if (d.text() != null) {
                all.put("text", d.text());
            }
            if (d.work() != null) {
                all.put("work", d.work().toAbsolutePath().toString());
            }
            if (d.layout() != null) {
                all.put("layout", LayoutJson.write(d.layout()));
            }
            if (d.drawing() != null) {
                // the colours are only for whoever opens the drawing elsewhere
                all.put("drawing", new SvgWriter(DetailStage.palette(d.drawing(), Style.named("ink").orElseThrow())).text(d.drawing()));
                ArrayNode hidden = all.putArray("hidden");
                new TreeSet<>(d.hidden()).forEach(hidden::add);
            }
            AtomicFile.write(file, out -> out.write(all.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException("改动没能记下来（“" + file + "”写不了）：请作成画，或另存工程。", e);
        }
    }

    /** What was kept; empty when nothing was, or it is damaged. */
    public Optional<Draft> read() {
        try {
            if (!Files.isRegularFile(file) || Files.size(file) > LARGEST) {
                return Optional.empty();
            }
            JsonNode all = MAPPER.readTree(Files.readString(file));
            Layout layout = all.hasNonNull("layout") ? LayoutJson.read(all.path("layout").asText()) : null;
            Contour drawing = all.hasNonNull("drawing") ? SvgReader.parse(all.path("drawing").asText()) : null;
            Set<String> hidden = new TreeSet<>();
            all.path("hidden").forEach(n -> hidden.add(n.asText()));
            Path work = all.hasNonNull("work") ? Path.of(all.path("work").asText()) : null;
            Draft d = new Draft(all.hasNonNull("text") ? all.path("text").asText() : null, work, layout, drawing, hidden);
            return d.blank() ? Optional.empty() : Optional.of(d);
        } catch (IOException | BadInput | IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
