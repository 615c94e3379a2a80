package danqing.engine.see;

import java.util.List;

/** The paintable things a sentence names, each once. */
final class Tags {
    private Tags() {}

    static List<String> of(String sentence) {
        return List.copyOf(Imagery.of(sentence).named().values());
    }
}
