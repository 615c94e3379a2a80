package danqing.engine.see;

import danqing.engine.decode.CachedTransformer;
import danqing.engine.decode.Decoder;
import danqing.engine.decode.Fluent;
import danqing.engine.decode.TokenModel;
import danqing.engine.job.Cancellation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Writes the text of a task after one or more prefixes, by beam search and, where the card says so, by consensus of what the beams found. */
final class Writer {
    private final SeeCard card;

    Writer(SeeCard card) {
        this.card = card;
    }

    /** @param mean log-probability of a token, the end counted */
    record Text(String words, double mean) {}

    private record Candidate(int[] text, double score, double mean) {}

    Text write(String task, CachedTransformer decoder, List<CachedTransformer.Prefix> prefixes, int[] prompt, Cancellation cancellation) {
        SeeCard.Decoding how = card.decoding(task);
        SeeVocabulary vocabulary = card.vocabulary();
        Fluent empty = new Fluent(vocabulary.words(), vocabulary.eos(), how.noRepeat(), card.neverLast(task));
        List<Candidate> found = new ArrayList<>();
        for (CachedTransformer.Prefix p : prefixes) {
            TokenModel model = how.temperature() == 1 ? decoder.after(p) : new Tempered(decoder.after(p), how.temperature());
            for (Decoder.Written<Fluent> w : new Decoder(model).beams(prompt, how.beam(), empty, how.most(), how.lengthPower(), cancellation)) {
                found.add(new Candidate(w.grammar().text(), w.score(how.lengthPower()), w.logLikelihood() / Math.max(1, w.tokens().length)));
            }
        }
        found.sort(Comparator.comparingDouble(Candidate::score).reversed());
        Candidate best = found.getFirst();
        if (how.consensus() != null && found.size() > 1) {
            List<Candidate> pool = found.subList(0, Math.min(how.candidates(), found.size()));
            best = pool.get(how.consensus().choose(pool.stream().map(Candidate::text).toList(), pool.stream().mapToDouble(Candidate::score).toArray()));
        }
        return new Text(vocabulary.decode(best.text()), best.mean());
    }

    /** Logits divided by a temperature. */
    private record Tempered(TokenModel model, double temperature) implements TokenModel {
        @Override
        public Run start(int[] prompt, int branches, Cancellation cancellation) {
            Run run = model.start(prompt, branches, cancellation);
            return new Run() {
                @Override
                public float[][] logits() {
                    float[][] in = run.logits();
                    float[][] out = new float[in.length][];
                    for (int i = 0; i < in.length; i++) {
                        out[i] = new float[in[i].length];
                        for (int j = 0; j < out[i].length; j++) {
                            out[i][j] = (float) (in[i][j] / temperature);
                        }
                    }
                    return out;
                }

                @Override
                public void step(int[] tokens) {
                    run.step(tokens);
                }

                @Override
                public void reorder(int[] parents) {
                    run.reorder(parents);
                }
            };
        }
    }
}
