package danqing.engine;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import danqing.engine.inscribe.Colophon;
import danqing.engine.job.BadInput;
import java.nio.file.Path;
import java.util.Map;

/** An order as JSON, so that what is still to be painted outlives the program: the form of the provenance, with the drawing and the font beside it. */
public final class OrderJson {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private OrderJson() {}

    /** One line. */
    public static String write(Order o) {
        Provenance p = Provenance.of(o, null, o.layout(), o.contour(), Map.of(), "").inscribed(o.colophon());
        try {
            ObjectNode j = MAPPER.createObjectNode();
            j.set("order", MAPPER.readTree(p.json()));
            if (p.drawing() != null) {
                j.put("drawing", p.drawing());
            }
            if (o.colophon() != null && o.colophon().font() != null) {
                j.put("font", o.colophon().font().toString());
            }
            return j.toString();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @throws BadInput when it is damaged, or something in it is not to be had any more */
    public static Order read(String json) {
        try {
            JsonNode j = MAPPER.readTree(json);
            Order o = Provenance.of(j.path("order").toString(), j.path("drawing").asText(null)).wish();
            Colophon c = o.colophon();
            return c == null || !j.has("font") ? o : o.inscribed(c.font(Path.of(j.get("font").asText())));
        } catch (JsonProcessingException | IllegalArgumentException e) {
            throw new BadInput("这份作画单读不懂：文件可能已损坏。", e);
        }
    }
}
