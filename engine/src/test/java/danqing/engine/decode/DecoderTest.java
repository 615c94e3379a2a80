package danqing.engine.decode;

import static org.assertj.core.api.Assertions.assertThat;

import danqing.engine.job.Cancellation;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Decoding over a small Markov chain whose best sequence is known. */
class DecoderTest {
    private static final float[][] CHAIN = {{0, 2, 1.9f, -9}, {-9, 0, 0, 0}, {-9, 0, 4, 3.9f}, {0, 0, 0, 0}};

    /** Logits depend on the last token alone; token 3 ends. */
    private static final class Chain implements TokenModel {
        @Override
        public Run start(int[] prompt, int branches, Cancellation cancellation) {
            return new Run() {
                private int[] last = IntStream.generate(() -> prompt[prompt.length - 1]).limit(branches).toArray();

                @Override
                public float[][] logits() {
                    float[][] out = new float[last.length][];
                    for (int i = 0; i < out.length; i++) {
                        out[i] = CHAIN[last[i]].clone();
                    }
                    return out;
                }

                @Override
                public void step(int[] tokens) {
                    assertThat(tokens).hasSize(last.length);
                    last = tokens.clone();
                }

                @Override
                public void reorder(int[] parents) {
                    int[] next = new int[parents.length];
                    for (int i = 0; i < next.length; i++) {
                        next[i] = last[parents[i]];
                    }
                    last = next;
                }
            };
        }
    }

    private static final class UntilThree implements Grammar {
        private final List<Integer> seen = new ArrayList<>();

        @Override
        public int[] allowed() {
            return new int[] {1, 2, 3};
        }

        @Override
        public void push(int token) {
            seen.add(token);
        }

        @Override
        public boolean done() {
            return !seen.isEmpty() && seen.getLast() == 3;
        }

        @Override
        public Grammar copy() {
            UntilThree c = new UntilThree();
            c.seen.addAll(seen);
            return c;
        }
    }

    @Test
    void greedyTakesTheLikeliestEachTime() {
        var written = new Decoder(new Chain()).sample(new int[] {0}, 2, UntilThree::new, new Decoder.Sampling(0, 1, 3), 1, new Cancellation());
        assertThat(written.getFirst().tokens()).startsWith(1);
        assertThat(written.get(1).tokens()).isEqualTo(written.getFirst().tokens());
    }

    @Test
    void beamFindsTheLikelierWhole() {
        var best = new Decoder(new Chain()).beam(new int[] {0}, 3, new UntilThree(), 5, 0, new Cancellation());
        assertThat(best.tokens()).containsExactly(2, 3);
    }

    @Test
    void samplesDependOnTheSeedAlone() {
        Decoder d = new Decoder(new Chain());
        Decoder.Sampling how = new Decoder.Sampling(1, 0.95, 20);
        var a = d.sample(new int[] {0}, 4, UntilThree::new, how, 9, new Cancellation());
        var b = d.sample(new int[] {0}, 4, UntilThree::new, how, 9, new Cancellation());
        for (int i = 0; i < 4; i++) {
            assertThat(a.get(i).tokens()).isEqualTo(b.get(i).tokens());
            assertThat(a.get(i).logLikelihood()).isEqualTo(b.get(i).logLikelihood());
        }
    }

    @Test
    void theNucleusLeavesOutTheTail() {
        float[] logits = {5, 4, -5, -5};
        int[] allowed = {0, 1, 2, 3};
        SplittableRandom dice = new SplittableRandom(3);
        for (int i = 0; i < 500; i++) {
            assertThat(Decoder.choose(logits, allowed, new Decoder.Sampling(1, 0.9, 1), dice)).isLessThan(2);
        }
    }

    @Test
    void beamsComeBestFirst() {
        var all = new Decoder(new Chain()).beams(new int[] {0}, 3, new UntilThree(), 6, .7, new Cancellation());
        assertThat(all).hasSizeGreaterThan(1);
        for (int i = 1; i < all.size(); i++) {
            assertThat(all.get(i).score(.7)).isLessThanOrEqualTo(all.get(i - 1).score(.7));
        }
    }

    @Test
    void fluentTextRepeatsNoBigramAndIsNotEmpty() {
        Fluent g = new Fluent(new int[] {1, 2, 3}, 3, 2);
        assertThat(g.allowed()).containsExactly(1, 2);
        g.push(1);
        g.push(2);
        g.push(1);
        assertThat(g.allowed()).containsExactly(1, 3);
        Fluent other = (Fluent) g.copy();
        other.push(3);
        assertThat(other.done()).isTrue();
        assertThat(g.done()).isFalse();
        assertThat(other.text()).containsExactly(1, 2, 1);
    }

    @Test
    void consensusPrefersWhatOthersSayToo() {
        Consensus c = new Consensus(2, 1);
        assertThat(c.agreement(new int[] {1, 2, 3}, new int[] {1, 2, 3})).isEqualTo(1);
        assertThat(c.agreement(new int[] {1, 2}, new int[] {3, 4})).isZero();
        List<int[]> texts = List.of(new int[] {9, 8, 7}, new int[] {1, 2, 3, 4}, new int[] {1, 2, 3, 5}, new int[] {1, 2, 3});
        assertThat(c.choose(texts, new double[] {-1, -1.1, -1.1, -1.2})).isNotZero();
        assertThat(new Consensus(2, .01).choose(texts, new double[] {-1, -1.1, -1.1, -1.2})).isZero();
    }

    @Test
    void a_text_does_not_break_off_after_a_word_that_never_ends_one() {
        Fluent g = new Fluent(new int[] {1, 2, 3}, 3, 0, new int[] {2});
        g.push(2);
        assertThat(g.allowed()).containsExactly(1, 2);
        g.push(1);
        assertThat(g.allowed()).containsExactly(1, 2, 3);
    }
}
