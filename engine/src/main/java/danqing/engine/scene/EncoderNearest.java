package danqing.engine.scene;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The concept nearest to a word by the sentence encoder. A concept is represented by a few of its best-known names of two characters or more (a
 * single character would draw every word to it that holds that character); words nearer to
 * one of {@code abstract.txt} name nothing paintable. The vectors of the concepts are computed once, at first need.
 */
final class EncoderNearest implements SceneReader.Nearest {
    private static final int NAMES_PER_CONCEPT = 2;
    private static final int MOST_REMEMBERED = 5_000;

    private record Anchors(List<String> concepts, float[][] vectors, float[][] abstractVectors) {}

    private final SentenceEncoder encoder;
    private final Map<String, Optional<SceneReader.Nearest.Match>> known = new ConcurrentHashMap<>();
    private volatile Anchors anchors;

    EncoderNearest(SentenceEncoder encoder) {
        this.encoder = encoder;
    }

    @Override
    public Optional<Match> find(String word) {
        if (known.size() > MOST_REMEMBERED) {
            known.clear();
        }
        return known.computeIfAbsent(word, this::compute);
    }

    private Optional<Match> compute(String word) {
        Anchors a = anchors();
        float[] v = encoder.encode(List.of(word))[0];
        int best = 0;
        double most = -1;
        for (int i = 0; i < a.vectors().length; i++) {
            double cosine = SentenceEncoder.cosine(v, a.vectors()[i]);
            if (cosine > most) {
                most = cosine;
                best = i;
            }
        }
        for (float[] abstractVector : a.abstractVectors()) {
            if (SentenceEncoder.cosine(v, abstractVector) > most) {
                return Optional.empty();
            }
        }
        return Optional.of(new Match(a.concepts().get(best), most));
    }

    private Anchors anchors() {
        Anchors a = anchors;
        if (a == null) {
            synchronized (this) {
                a = anchors;
                if (a == null) {
                    anchors = a = compute();
                }
            }
        }
        return a;
    }

    private Anchors compute() {
        List<String> concepts = new ArrayList<>();
        List<String> texts = new ArrayList<>();
        for (Concept c : Concepts.all()) {
            for (String text : Lexicon.get().examples(c, NAMES_PER_CONCEPT)) {
                concepts.add(c.id());
                texts.add(text);
            }
        }
        List<String> things = new ArrayList<>();
        Table.read("abstract.txt", 1).forEach(row -> things.addAll(Table.words(row[0])));
        return new Anchors(concepts, encoder.encode(texts), encoder.encode(things));
    }
}
