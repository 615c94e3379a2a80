package danqing.engine.scene;

import danqing.engine.job.BadInput;
import danqing.engine.text.Prompt;
import danqing.engine.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Prompt → Scene: names of the lexicon by longest match, then everyday words by the nearest concept of a sentence encoder, then what is implied.
 * The same prompt always gives the same scene. Safe for use by several threads.
 */
public final class SceneReader {
    /** Finds the concept nearest to a word that the lexicon does not know. */
    @FunctionalInterface
    public interface Nearest {
        /** @return the nearest concept with its cosine, or empty when the word names nothing that could be painted */
        Optional<Match> find(String word);

        /** A concept id and its cosine; below {@link SentenceEncoder#THRESHOLD} it is only a guess. */
        record Match(String concept, double similarity) {}
    }

    private final Segmenter segmenter = new Segmenter();
    private final Nearest nearest;

    /** @param nearest asked for words outside the lexicon; may be slow, is asked only when needed */
    public SceneReader(Nearest nearest) {
        this.nearest = nearest;
    }

    /** A reader that knows the lexicon alone: words outside it are reported as unknown. */
    public static SceneReader lexiconOnly() {
        return new SceneReader(word -> Optional.empty());
    }

    /**
     * @return what to paint; at least one entity
     * @throws BadInput when nothing in the text can be painted
     */
    public Scene read(Prompt prompt) {
        SettingReader.Ballot ballot = SettingReader.get().ballot();
        List<Mention> mentions = new ArrayList<>();
        List<Mention.Link> links = new ArrayList<>();
        List<Scene.Unknown> unknown = new ArrayList<>();
        for (Span span : prompt.lines()) {
            List<Token> tokens = segmenter.cut(prompt.text(), span);
            boolean prose = Segmenter.isProse(prompt.text().substring(span.start(), span.end()));
            Mention.Line line = new LineReader(span, tokens, prose).read();
            if (!prose && line.mentions.isEmpty()) {
                line.nouns.addAll(segmenter.everydayNouns(prompt.text(), span));
            }
            line.nouns.sort((a, b) -> Integer.compare(a.start(), b.start()));
            line.nouns.forEach(noun -> outsideLexicon(noun, line.mentions, unknown));
            line.mentions.sort((a, b) -> Integer.compare(a.span.start(), b.span.start()));
            mentions.addAll(line.mentions);
            links.addAll(line.links);
            ballot.line(prompt.text(), tokens, span.start(), span.end());
        }
        List<Mention> real = mentions.stream().filter(m -> m.real() && prompt.weightOf(m.span) > 0).toList();
        Set<String> absent = absent(prompt, mentions, real);
        List<Gathered> things = new Merger(prompt).merge(real);
        things.forEach(t -> ballot.concept(t.concept));
        Setting setting = ballot.setting();
        List<String> implied = Inference.from(prompt.text(), things.stream().map(t -> t.concept).toList(), absent);
        implied.forEach(c -> things.add(new Gathered(c)));
        if (things.isEmpty()) {
            Inference.fromSetting(setting, absent).forEach(c -> things.add(new Gathered(c)));
        }
        if (things.isEmpty()) {
            throw nothingToPaint(prompt, absent, unknown);
        }
        return scene(prompt, things, links, setting, absent, unknown);
    }

    private void outsideLexicon(Token noun, List<Mention> mentions, List<Scene.Unknown> unknown) {
        Span span = new Span(noun.start(), noun.end());
        if (noun.kind() == Token.Kind.UNPAINTABLE || noun.kind() == Token.Kind.LATIN) {
            unknown.add(new Scene.Unknown(noun.word(), span, null, 0));
            return;
        }
        Optional<Nearest.Match> match = nearest.find(noun.word());
        if (match.isEmpty()) {
            return;
        }
        if (match.get().similarity() >= SentenceEncoder.THRESHOLD) {
            mentions.add(new Mention(match.get().concept(), noun.word(), span, false, Entity.Origin.ENCODER, match.get().similarity()));
        } else {
            unknown.add(new Scene.Unknown(noun.word(), span, match.get().concept(), match.get().similarity()));
        }
    }

    /** Concepts denied, weighted to nothing, and nowhere affirmed. */
    private static Set<String> absent(Prompt prompt, List<Mention> mentions, List<Mention> real) {
        Set<String> absent = new LinkedHashSet<>();
        mentions.stream().filter(m -> m.negated || prompt.weightOf(m.span) == 0).forEach(m -> absent.add(m.concept));
        real.forEach(m -> absent.remove(m.concept));
        return absent;
    }

    private static Scene scene(Prompt prompt, List<Gathered> things, List<Mention.Link> links, Setting setting, Set<String> absent,
            List<Scene.Unknown> unknown) {
        List<Entity> entities = new ArrayList<>();
        Map<Mention, String> ids = new HashMap<>();
        for (int i = 0; i < things.size(); i++) {
            Gathered t = things.get(i);
            String id = t.concept + "-1";
            t.mentions.forEach(m -> ids.put(m, id));
            entities.add(new Entity(id, t.concept, t.name, t.span, Counts.fit(t.concept, t.count), List.copyOf(t.attributes), Salience.of(t, i), t.origin,
                    t.similarity));
        }
        Set<Relation> relations = new LinkedHashSet<>();
        for (Mention.Link link : links) {
            String subject = ids.get(link.subject());
            String object = ids.get(link.place());
            if (subject != null && object != null && !subject.equals(object)) {
                relations.add(new Relation(subject, link.kind(), object));
            }
        }
        return new Scene(prompt, entities, List.copyOf(relations), setting, List.copyOf(absent), unknown);
    }

    private static BadInput nothingToPaint(Prompt prompt, Set<String> absent, List<Scene.Unknown> unknown) {
        boolean latin = prompt.text().codePoints().noneMatch(Character::isIdeographic);
        if (latin) {
            return new BadInput("只认得中文和少数英文景物词，这段文字里没有一个能入画：请用中文写，例如 春江潮水连海平，海上明月共潮生。");
        }
        if (!absent.isEmpty()) {
            return new BadInput("文字里的景物都说是没有的，画面上便什么也不剩：请至少写一样看得见的东西，例如 山、月、舟。");
        }
        if (!unknown.isEmpty()) {
            return new BadInput("“" + unknown.get(0).word() + "”还不会画，文字里也没有别的能入画的景物：请加一两样看得见的东西，例如 山、月、舟。");
        }
        return new BadInput("这段文字里没有找到能入画的景物：请加一两样看得见的东西，例如 山、月、舟、梅花。");
    }
}
