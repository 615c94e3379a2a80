package danqing.engine.scene;

import danqing.engine.text.Prompt;
import danqing.engine.text.Span;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** One thing of the scene while it is put together from all its mentions; becomes an {@link Entity}. */
final class Gathered {
    String concept;
    String name;
    Span span;
    boolean generic;
    Entity.Origin origin;
    double similarity;
    int count;
    int times = 1;
    double emphasis;
    final Set<String> attributes = new LinkedHashSet<>();
    final List<Mention> mentions = new ArrayList<>();

    Gathered(Mention m, Prompt prompt) {
        concept = m.concept;
        name = m.name;
        span = m.span;
        generic = m.generic;
        origin = m.origin;
        similarity = m.similarity;
        count = m.count;
        emphasis = prompt.weightOf(m.span);
        attributes.addAll(m.attributes);
        mentions.add(m);
    }

    /** Something that no word names. */
    Gathered(String inferred) {
        concept = inferred;
        name = "";
        origin = Entity.Origin.INFERRED;
        similarity = 1;
        count = 1;
        emphasis = 1;
    }

    /** Another mention of the same thing: it counts once, with all that is said of it. */
    void again(Mention m, Prompt prompt) {
        count = Math.max(count, m.count);
        attributes.addAll(m.attributes);
        generic &= m.generic;
        emphasis = Math.max(emphasis, prompt.weightOf(m.span));
        times++;
        mentions.add(m);
    }

    /** Takes a part of a composite in: its words when they stand beside ours, its attributes and its mentions. */
    void absorb(Gathered part, Prompt prompt) {
        if (part.span != null && span != null && (part.span.start() == span.end() || part.span.end() == span.start())) {
            span = new Span(Math.min(span.start(), part.span.start()), Math.max(span.end(), part.span.end()));
            name = prompt.text().substring(span.start(), span.end());
        } else if (span == null) {
            span = part.span;
            name = part.name;
            origin = part.origin;
        }
        attributes.addAll(part.attributes);
        emphasis = Math.max(emphasis, part.emphasis);
        mentions.addAll(part.mentions);
    }

    boolean isFamily(String family) {
        return Concepts.get(concept).family().equals(family);
    }
}
