package danqing.engine.see;

import danqing.engine.job.BadInput;
import danqing.engine.scene.Entity;
import danqing.engine.scene.SceneReader;
import danqing.engine.text.TextReader;
import java.util.List;

/** The paintable things a sentence names. */
final class Tags {
    private Tags() {}

    static List<String> of(String sentence) {
        try {
            return SceneReader.lexiconOnly().read(TextReader.read(sentence)).entities().stream().filter(e -> e.origin() == Entity.Origin.LEXICON)
                    .map(Entity::name).filter(n -> !n.isEmpty()).distinct().toList();
        } catch (BadInput e) {
            return List.of();
        }
    }
}
