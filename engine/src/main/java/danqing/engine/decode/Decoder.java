package danqing.engine.decode;

import danqing.engine.job.Cancellation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;

/** Writes sequences with a model under a grammar. */
public final class Decoder {
    private final TokenModel model;

    public Decoder(TokenModel model) {
        this.model = model;
    }

    /**
     * How tokens are drawn.
     *
     * @param temperature 0 = always the likeliest
     * @param topP        share of the probability kept, 0…1 (nucleus sampling, Holtzman et al. 2020)
     * @param most        most tokens written
     */
    public record Sampling(double temperature, double topP, int most) {}

    /** A finished sequence: what was written after the prompt, the grammar's final state, and the log-likelihood under the grammar. */
    public record Written<G extends Grammar>(int[] tokens, G grammar, double logLikelihood) {
        /** Log-likelihood divided by length^{@code lengthPower}: what beams are compared by. */
        public double score(double lengthPower) {
            return logLikelihood / Math.pow(Math.max(1, tokens.length), lengthPower);
        }
    }

    /**
     * Independent samples of one prompt, drawn side by side. Sample {@code i} depends on the seed and {@code i} alone as long as the number of samples
     * is the same.
     */
    public <G extends Grammar> List<Written<G>> sample(int[] prompt, int samples, Supplier<G> grammar, Sampling how, long seed,
            Cancellation cancellation) {
        TokenModel.Run run = model.start(prompt, samples, cancellation);
        List<G> grammars = new ArrayList<>();
        List<RandomGenerator> dice = new ArrayList<>();
        List<List<Integer>> written = new ArrayList<>();
        double[] likelihood = new double[samples];
        for (int i = 0; i < samples; i++) {
            grammars.add(grammar.get());
            dice.add(new SplittableRandom(seed * 0x9E3779B97F4A7C15L + i));
            written.add(new ArrayList<>());
        }
        int[] next = new int[samples];
        for (int t = 0; t < how.most(); t++) {
            boolean going = false;
            for (int i = 0; i < samples; i++) {
                G g = grammars.get(i);
                if (g.done()) {
                    continue;
                }
                int[] allowed = g.allowed();
                float[] logits = run.logits()[i];
                next[i] = choose(logits, allowed, how, dice.get(i));
                likelihood[i] += logProbability(logits, allowed, next[i]);
                written.get(i).add(next[i]);
                g.push(next[i]);
                going |= !g.done();
            }
            if (!going) {
                break;
            }
            run.step(next);
        }
        List<Written<G>> out = new ArrayList<>();
        for (int i = 0; i < samples; i++) {
            out.add(new Written<>(written.get(i).stream().mapToInt(Integer::intValue).toArray(), grammars.get(i), likelihood[i]));
        }
        return out;
    }

    /**
     * Beam search: the likeliest sequence found, by log-likelihood divided by length^{@code lengthPower} (Wu et al. 2016 use 0.6…0.7).
     */
    public <G extends Grammar> Written<G> beam(int[] prompt, int width, G grammar, int most, double lengthPower, Cancellation cancellation) {
        return beams(prompt, width, grammar, most, lengthPower, cancellation).getFirst();
    }

    /** All sequences that ended in a beam search, best first; those still open when none has ended within {@code most} tokens. Never empty. */
    public <G extends Grammar> List<Written<G>> beams(int[] prompt, int width, G grammar, int most, double lengthPower, Cancellation cancellation) {
        TokenModel.Run run = model.start(prompt, 1, cancellation);
        List<Written<G>> alive = List.of(new Written<>(new int[0], grammar, 0));
        List<Written<G>> finished = new ArrayList<>();
        for (int t = 0; t < most && !alive.isEmpty(); t++) {
            List<Step> steps = new ArrayList<>();
            for (int b = 0; b < alive.size(); b++) {
                bestSteps(run.logits()[b], alive.get(b).grammar().allowed(), b, alive.get(b).logLikelihood(), width, steps);
            }
            steps.sort(Comparator.comparingDouble(Step::total).reversed());
            List<Written<G>> next = new ArrayList<>();
            List<Step> kept = new ArrayList<>();
            for (Step s : steps) {
                if (next.size() == width) {
                    break;
                }
                Written<G> grown = extend(alive.get(s.beam()), s);
                if (grown.grammar().done()) {
                    finished.add(grown);
                } else {
                    next.add(grown);
                    kept.add(s);
                }
            }
            alive = next;
            if (finished.size() >= width || alive.isEmpty() || t + 1 == most) {
                break;
            }
            run.reorder(kept.stream().mapToInt(Step::beam).toArray());
            run.step(kept.stream().mapToInt(Step::token).toArray());
        }
        List<Written<G>> pool = new ArrayList<>(finished.isEmpty() ? alive : finished);
        pool.sort(Comparator.comparingDouble((Written<G> w) -> w.score(lengthPower)).reversed());
        return pool;
    }

    private record Step(int beam, int token, double total) {}

    /** The best continuations of one beam, found without sorting the whole vocabulary. */
    private static void bestSteps(float[] logits, int[] allowed, int beam, double before, int width, List<Step> into) {
        double whole = logSum(logits, allowed);
        int n = Math.min(width, allowed.length);
        int[] best = new int[n];
        int filled = 0;
        for (int id : allowed) {
            int at = filled;
            while (at > 0 && logits[best[at - 1]] < logits[id]) {
                at--;
            }
            if (at < n) {
                System.arraycopy(best, at, best, at + 1, Math.min(filled, n - 1) - at);
                best[at] = id;
                filled = Math.min(n, filled + 1);
            }
        }
        for (int i = 0; i < filled; i++) {
            into.add(new Step(beam, best[i], before + logits[best[i]] - whole));
        }
    }

    @SuppressWarnings("unchecked")
    private static <G extends Grammar> Written<G> extend(Written<G> from, Step s) {
        G grammar = (G) from.grammar().copy();
        grammar.push(s.token());
        int[] tokens = Arrays.copyOf(from.tokens(), from.tokens().length + 1);
        tokens[tokens.length - 1] = s.token();
        return new Written<>(tokens, grammar, s.total());
    }

    /** The likeliest allowed token at temperature 0, else a draw from the nucleus. */
    static int choose(float[] logits, int[] allowed, Sampling how, RandomGenerator dice) {
        int best = allowed[0];
        for (int id : allowed) {
            if (logits[id] > logits[best]) {
                best = id;
            }
        }
        if (how.temperature() <= 0 || allowed.length == 1) {
            return best;
        }
        double[] p = new double[allowed.length];
        Integer[] order = new Integer[allowed.length];
        double sum = 0;
        for (int i = 0; i < p.length; i++) {
            p[i] = Math.exp((logits[allowed[i]] - logits[best]) / how.temperature());
            sum += p[i];
            order[i] = i;
        }
        Arrays.sort(order, Comparator.comparingDouble((Integer i) -> -p[i]));
        double mass = 0;
        int kept = 0;
        while (kept < order.length && mass < how.topP() * sum) {
            mass += p[order[kept++]];
        }
        double at = dice.nextDouble() * mass;
        for (int i = 0; i < kept; i++) {
            at -= p[order[i]];
            if (at <= 0) {
                return allowed[order[i]];
            }
        }
        return allowed[order[Math.max(0, kept - 1)]];
    }

    private static double logProbability(float[] logits, int[] allowed, int token) {
        return logits[token] - logSum(logits, allowed);
    }

    private static double logSum(float[] logits, int[] allowed) {
        double top = Double.NEGATIVE_INFINITY;
        for (int id : allowed) {
            top = Math.max(top, logits[id]);
        }
        double sum = 0;
        for (int id : allowed) {
            sum += Math.exp(logits[id] - top);
        }
        return top + Math.log(sum);
    }
}
