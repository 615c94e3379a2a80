package danqing.engine.scene;

import danqing.engine.text.Span;
import java.util.List;

/**
 * One paintable image (意象) of a scene.
 *
 * @param id         unique in the scene, for example {@code moon-1}
 * @param concept    id of a {@link Concept}
 * @param name       the words that named it, simplified (孤舟); empty when it was inferred
 * @param span       where it stands in {@link danqing.engine.text.Prompt#text()}; null when inferred
 * @param count      how many are meant, at least 1 (一行白鹭 → 7, 千山 → 5: a painter's number, at most 12)
 * @param attributes English ids of attributes, such as {@code red}, {@code lonely}, {@code old}, {@code full}, {@code withered}, {@code far}
 * @param weight     emphasis, 1 = usual
 * @param origin     how it was found
 * @param similarity cosine to the concept when found by the sentence encoder, else 1
 */
public record Entity(String id, String concept, String name, Span span, int count, List<String> attributes, double weight, Origin origin,
        double similarity) {
    public Entity {
        attributes = List.copyOf(attributes);
    }

    /** How an entity came into the scene. */
    public enum Origin {
        /** named by the lexicon */
        LEXICON,
        /** nearest concept of the sentence encoder */
        ENCODER,
        /** not named, but implied (夜泊 implies water) */
        INFERRED
    }
}
