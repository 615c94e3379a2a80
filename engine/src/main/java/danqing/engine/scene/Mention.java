package danqing.engine.scene;

import danqing.engine.text.Span;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** One naming of one image in the text, before namings of the same thing are put together. Mutable while a line is read. */
final class Mention {
    final String concept;
    final String name;
    final Span span;
    final boolean generic;
    final Entity.Origin origin;
    final double similarity;
    final Set<String> attributes = new LinkedHashSet<>();
    int count = 1;
    boolean negated;
    /** what it is likened to, not what is there */
    boolean likeness;

    Mention(String concept, String name, Span span, boolean generic, Entity.Origin origin, double similarity) {
        this.concept = concept;
        this.name = name;
        this.span = span;
        this.generic = generic;
        this.origin = origin;
        this.similarity = similarity;
    }

    boolean real() {
        return !negated && !likeness;
    }

    /** A relation between two mentions: {@code subject} is {@code kind} of {@code place}. */
    record Link(Mention subject, Relation.Kind kind, Mention place) {}

    /** What one line gave. */
    static final class Line {
        final List<Mention> mentions = new ArrayList<>();
        final List<Link> links = new ArrayList<>();
        final List<Token> nouns = new ArrayList<>();
    }
}
