package danqing.engine.scene;

import danqing.engine.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Reads the words of one line from left to right: a number, measure or attribute belongs to the name that follows it (两个黄鹂, 青山), an attribute
 * that ends a half-line to the name before it (月明, 水清浅); places, relations, negation and likenesses are noted on the way.
 */
final class LineReader {
    private static final int REACH_OF_NEGATION = 2;
    private static final int LONGEST_UNKNOWN = 6;

    private final Lexicon lexicon = Lexicon.get();
    private final Grammar grammar = Grammar.get();
    private final List<Token> tokens;
    private final Span span;
    private final boolean prose;
    private final Mention.Line line = new Mention.Line();
    private final List<String> attributes = new ArrayList<>();
    private int number;
    private int negation = -1;
    private boolean likeness;
    private Relation.Kind verb;
    private List<Mention> last = List.of();
    private final List<Mention> placesWithoutSubject = new ArrayList<>();
    private final List<Relation.Kind> kindsWithoutSubject = new ArrayList<>();

    /**
     * @param span   the line
     * @param tokens its words
     * @param prose  whether it reads like prose, where words nobody knows are worth reporting
     */
    LineReader(Span span, List<Token> tokens, boolean prose) {
        this.span = span;
        this.prose = prose;
        this.tokens = tokens;
    }

    Mention.Line read() {
        unknownRuns();
        for (int i = 0; i < tokens.size(); i++) {
            Token t = tokens.get(i);
            switch (t.kind()) {
                case NAME -> name(i, t);
                case GRAMMAR -> grammar(i, t);
                case LATIN -> latin(i, t);
                case NOUN, UNPAINTABLE -> {
                    line.nouns.add(t);
                    forget();
                }
                default -> forget();
            }
        }
        return line;
    }

    /** In prose, characters in a row that belong to no known word are taken for a name nobody told us. */
    private void unknownRuns() {
        StringBuilder run = new StringBuilder();
        if (!prose) {
            return;
        }
        for (int i = 0; i <= tokens.size(); i++) {
            Token t = i < tokens.size() ? tokens.get(i) : null;
            boolean goesOn = t != null && t.kind() == Token.Kind.OTHER && Character.isIdeographic(t.word().codePointAt(0)) && !lexicon.isParticle(t.word());
            if (goesOn) {
                run.append(t.word());
            } else {
                if (run.length() >= 2 && run.length() <= LONGEST_UNKNOWN) {
                    int end = tokens.get(i - 1).end();
                    line.nouns.add(new Token(run.toString(), end - run.length(), end, Token.Kind.NOUN, null, Map.of()));
                }
                run.setLength(0);
            }
        }
    }

    private void forget() {
        verb = null;
        attributes.clear();
        number = 0;
    }

    private void name(int i, Token t) {
        if (number > 0 && t.is(Grammar.Part.MEASURE) && leadsToName(i + 1)) {
            measure(t);
            return;
        }
        List<Mention> found = new ArrayList<>();
        for (Lexicon.Image image : t.name().images()) {
            found.add(mention(i, t, image.concept(), image.attributes(), t.name().generic(), image.count()));
        }
        addAll(found);
    }

    private void latin(int i, Token t) {
        String concept = lexicon.english(t.word()).orElse(null);
        if (concept == null && t.word().length() > 2) {
            line.nouns.add(t);
        } else if (concept != null && !concept.isEmpty()) {
            addAll(List.of(mention(i, t, concept, List.of(), false, 1)));
        }
    }

    private Mention mention(int i, Token t, String concept, List<String> own, boolean generic, int meant) {
        Mention m = new Mention(concept, t.word(), new Span(t.start(), t.end()), generic, Entity.Origin.LEXICON, 1);
        own.forEach(a -> m.attributes.add(Attributes.fit(concept, a)));
        attributes.stream().map(a -> Attributes.fit(concept, a)).filter(a -> grammar.fits(a, concept)).forEach(m.attributes::add);
        m.count = Counts.fit(concept, number > 0 ? number : Math.max(meant, Counts.inside(t.word())));
        m.negated = negation >= 0 && i - negation <= REACH_OF_NEGATION;
        m.likeness = likeness;
        return m;
    }

    private void addAll(List<Mention> found) {
        Mention first = found.get(0);
        if (verb != null && !last.isEmpty()) {
            link(last.get(0), verb, first);
        }
        if (!placesWithoutSubject.isEmpty()) {
            for (int k = 0; k < placesWithoutSubject.size(); k++) {
                link(first, kindsWithoutSubject.get(k), placesWithoutSubject.get(k));
            }
            placesWithoutSubject.clear();
            kindsWithoutSubject.clear();
        }
        line.mentions.addAll(found);
        last = found;
        negation = found.stream().anyMatch(m -> m.negated) ? -1 : negation;
        forget();
    }

    /** {@code where} is a place: of the thing named before it that is no place itself, else of the next thing named. */
    private void place(Mention where, Relation.Kind kind) {
        line.links.removeIf(l -> l.place() == where);
        for (int k = line.mentions.size() - 1; k >= 0; k--) {
            Mention subject = line.mentions.get(k);
            boolean isPlace = line.links.stream().anyMatch(l -> l.place() == subject);
            if (subject != where && !isPlace && !subject.concept.equals(where.concept)) {
                link(subject, kind, where);
                return;
            }
        }
        placesWithoutSubject.add(where);
        kindsWithoutSubject.add(kind);
    }

    private void link(Mention subject, Relation.Kind kind, Mention where) {
        if (!subject.concept.equals(where.concept)) {
            line.links.add(new Mention.Link(subject, kind, where));
        }
    }

    private void grammar(int i, Token t) {
        if (t.is(Grammar.Part.SIMILE)) {
            likeness = true;
            forget();
            return;
        }
        if (t.is(Grammar.Part.NEGATION)) {
            negate(i, t);
            return;
        }
        boolean afterName = i > 0 && (tokens.get(i - 1).kind() == Token.Kind.NAME || tokens.get(i - 1).is(Grammar.Part.ATTRIBUTE)
                && i > 1 && tokens.get(i - 2).kind() == Token.Kind.NAME) && !last.isEmpty();
        boolean leads = leadsToName(i + 1);
        if (t.is(Grammar.Part.LOCATIVE) && i > 0 && tokens.get(i - 1).kind() == Token.Kind.NAME && !last.isEmpty()) {
            place(last.get(last.size() - 1), Relation.Kind.valueOf(t.parts().get(Grammar.Part.LOCATIVE)));
            return;
        }
        if (t.is(Grammar.Part.MEASURE) && number > 0) {
            measure(t);
            return;
        }
        if (t.is(Grammar.Part.VERB)) {
            verb = Relation.Kind.valueOf(t.parts().get(Grammar.Part.VERB));
        }
        if (t.is(Grammar.Part.ATTRIBUTE) && grammar.isChoosy(t.parts().get(Grammar.Part.ATTRIBUTE)) && describeNearest(t)) {
            return;
        }
        if (t.is(Grammar.Part.ATTRIBUTE) && afterName && (!leads || endsHalfLine(t))) {
            String value = t.parts().get(Grammar.Part.ATTRIBUTE);
            last.stream().filter(m -> grammar.fits(value, m.concept)).forEach(m -> m.attributes.add(Attributes.fit(m.concept, value)));
            return;
        }
        if (leads && t.is(Grammar.Part.NUMBER)) {
            number = Math.max(number, Integer.parseInt(t.parts().get(Grammar.Part.NUMBER)));
        }
        if (leads && t.is(Grammar.Part.ATTRIBUTE)) {
            attributes.add(t.parts().get(Grammar.Part.ATTRIBUTE));
        }
        if (!leads) {
            forget();
        }
    }

    /** Gives an attribute to the last thing named in this line that it can be said of. */
    private boolean describeNearest(Token t) {
        String attribute = t.parts().get(Grammar.Part.ATTRIBUTE);
        for (int k = line.mentions.size() - 1; k >= 0; k--) {
            Mention m = line.mentions.get(k);
            String fitted = Attributes.fit(m.concept, attribute);
            if (grammar.fits(fitted, m.concept)) {
                m.attributes.add(fitted);
                return true;
            }
        }
        return false;
    }

    private void measure(Token t) {
        int own = Integer.parseInt(t.parts().get(Grammar.Part.MEASURE));
        number = own > 0 ? own : number;
    }

    private void negate(int i, Token t) {
        if (t.parts().get(Grammar.Part.NEGATION).equals("before")) {
            negation = i;
        } else if (t.end() == span.end() && !line.mentions.isEmpty()) {
            line.mentions.get(line.mentions.size() - 1).negated = true;
        }
    }

    /** True when small words and then a name follow: what stands here belongs to that name. */
    private boolean leadsToName(int from) {
        for (int k = from; k < tokens.size(); k++) {
            Token t = tokens.get(k);
            if (t.kind() == Token.Kind.NAME || t.kind() == Token.Kind.NOUN) {
                return true;
            }
            boolean small = t.is(Grammar.Part.NUMBER) || t.is(Grammar.Part.MEASURE) || t.is(Grammar.Part.ATTRIBUTE) || t.word().equals("的");
            if (!small) {
                return false;
            }
        }
        return false;
    }

    /** True when a word ends at a pause of the verse: after two of five characters, after two or four of seven. */
    private boolean endsHalfLine(Token t) {
        int at = t.end() - span.start();
        return span.length() == 5 && at == 2 || span.length() == 7 && (at == 2 || at == 4);
    }
}
