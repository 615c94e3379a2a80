package danqing.engine.scene;

import danqing.engine.text.Prompt;
import danqing.engine.text.Span;
import java.util.Comparator;
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

    /**
     * What a picture with room for {@code most} things should hold: the entities of greatest weight, in the order of the text.
     *
     * @param most at least 0; all entities when there are no more than that
     */
    public List<Entity> principal(int most) {
        List<Entity> heaviest = entities.stream().sorted(Comparator.comparingDouble(Entity::weight).reversed()).limit(most).toList();
        return entities.stream().filter(heaviest::contains).toList();
    }

    /** A word not understood, with the nearest concept and its cosine, which was under the threshold (concept may be null). */
    public record Unknown(String word, Span span, String nearest, double similarity) {}
}
