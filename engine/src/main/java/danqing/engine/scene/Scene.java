package danqing.engine.scene;

import danqing.engine.text.Prompt;
import danqing.engine.text.Span;
import java.util.List;

/**
 * What a text asks to be painted.
 *
 * @param prompt    the text it came from
 * @param entities  imagery in the order of the text, inferred ones last
 * @param relations spatial relations between them
 * @param setting   season, hour, weather, mood
 * @param absent    concepts the text says are not there (千山鸟飞绝): never painted
 * @param unknown   words that name something we could not place, reported to the person
 */
public record Scene(Prompt prompt, List<Entity> entities, List<Relation> relations, Setting setting, List<String> absent, List<Unknown> unknown) {
    public Scene {
        entities = List.copyOf(entities);
        relations = List.copyOf(relations);
        absent = List.copyOf(absent);
        unknown = List.copyOf(unknown);
    }

    /** A word not understood, with the nearest concept and its cosine, which was under the threshold (concept may be null). */
    public record Unknown(String word, Span span, String nearest, double similarity) {}
}
