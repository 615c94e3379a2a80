package danqing.ui.queue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import danqing.engine.Order;
import danqing.engine.OrderJson;
import danqing.engine.image.AtomicFile;
import danqing.engine.job.BadInput;
import danqing.styles.Style;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The queue in a file, so that it outlives the program however that ends. What can no longer be painted is passed over when it is read. */
final class QueueStore {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final int LARGEST = 256 << 20;
    private static final int MOST_TAKES = 64;
    private final Path file;

    QueueStore(Path file) {
        this.file = file;
    }

    /** Whole or not at all. @throws RuntimeException with a sentence when it cannot be written */
    void write(List<Wish> wishes) {
        try {
            if (wishes.isEmpty()) {
                Files.deleteIfExists(file);
                return;
            }
            Files.createDirectories(file.getParent());
            ObjectNode all = MAPPER.createObjectNode().put("format", 1);
            ArrayNode list = all.putArray("wishes");
            for (Wish w : wishes) {
                ObjectNode n = list.addObject().put("id", w.id()).put("batch", w.batch());
                n.set("order", MAPPER.readTree(OrderJson.write(w.order())));
                if (w.run() != null) {
                    n.putObject("takes").put("seed", w.run().seed()).put("number", w.run().number());
                }
                if (w.picture() != null) {
                    ObjectNode p = n.putObject("picture").put("file", w.picture().file().toAbsolutePath().toString()).put("strength", w.picture().strength());
                    if (w.picture().palette() != null) {
                        p.put("palette", w.picture().palette().id());
                    }
                }
            }
            AtomicFile.write(file, out -> out.write(all.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new BadInput("队列没能记下来（“" + file + "”写不了）：关掉窗口后它不会留着。", e);
        }
    }

    /** In their order; none when there is no file or it is damaged. */
    List<Wish> read() {
        List<Wish> found = new ArrayList<>();
        try {
            if (!Files.isRegularFile(file) || Files.size(file) > LARGEST) {
                return found;
            }
            JsonNode all = MAPPER.readTree(Files.readString(file));
            for (JsonNode n : all.path("wishes")) {
                try {
                    JsonNode p = n.path("picture");
                    Picture picture = p.isObject() ? new Picture(Path.of(p.path("file").asText()), Math.clamp(p.path("strength").asDouble(.5), 0, 1),
                            Style.named(p.path("palette").asText("")).orElse(null)) : null;
                    Order order = OrderJson.read(n.path("order").toString());
                    found.add(new Wish(n.path("id").asText(), n.path("batch").asText(), order, picture, false, run(n.path("takes"), order.seed())));
                } catch (BadInput | IllegalArgumentException e) {
                    // painted by a newer program, perhaps, or in a style that is gone
                }
            }
        } catch (IOException e) {
            return List.of();
        }
        return found;
    }

    /** The run an order is one of; null = of none. */
    private static TakeRun run(JsonNode n, long seed) {
        int number = n.path("number").asInt();
        long first = n.path("seed").asLong();
        return number > 1 && number <= MOST_TAKES && seed >= first && seed < first + number ? new TakeRun(first, number) : null;
    }
}
