package danqing.engine.see;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The paintable things of a picture, each once: those a sentence names, less what is clearly not in it, then others that are seen. */
final class Tags {
    private static final Pattern PAINTED = Pattern.compile("水墨画|油画|水彩画");

    private Tags() {}

    /**
     * Tags of a picture.
     *
     * @param sentence that was said of it
     * @param logits   of {@code things}, in their order; empty when none were looked for
     */
    static List<String> of(String sentence, float[] logits, SeeCard.Things things) {
        Map<String, String> said = new LinkedHashMap<>(Imagery.of(sentence).named());
        boolean painted = PAINTED.matcher(sentence).find();
        Map<String, String> seen = new LinkedHashMap<>();
        for (int i = 0; i < Math.min(logits.length, things.names().size()); i++) {
            String name = things.names().get(i);
            double p = SeeCard.sigmoid(logits[i]);
            if (p > (painted ? things.painted() : things.elsewhere())) {
                Imagery.of(name).named().forEach(seen::putIfAbsent);
            } else if (painted && p < things.denied()) {
                said.values().remove(name);
            }
        }
        seen.forEach(said::putIfAbsent);
        return List.copyOf(new LinkedHashSet<>(said.values()));
    }
}
