package danqing.engine.see;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** The paintable things of a picture, each once: those a sentence names, then others that are seen in it. */
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
        Imagery said = Imagery.of(sentence);
        List<String> tags = new ArrayList<>(said.named().values());
        Set<String> concepts = new TreeSet<>(said.named().keySet());
        double least = PAINTED.matcher(sentence).find() ? things.painted() : things.elsewhere();
        for (int i = 0; i < Math.min(logits.length, things.names().size()); i++) {
            String name = things.names().get(i);
            if (SeeCard.sigmoid(logits[i]) > least && concepts.addAll(Imagery.of(name).named().keySet()) && !tags.contains(name)) {
                tags.add(name);
            }
        }
        return tags;
    }
}
