package danqing.engine.decode;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Minimum Bayes risk over a list of candidates (Kumar &amp; Byrne 2004): the one that agrees best with the others, each counted as far as the model
 * believes in it. Agreement is the mean F1 of shared n-grams.
 *
 * @param order       longest n-gram
 * @param temperature of the softmax over the candidates' scores; the smaller, the more the likeliest decides
 */
public record Consensus(int order, double temperature) {
    /**
     * @param texts  token ids of each candidate
     * @param scores the beam's own scores
     * @return index of the one chosen
     */
    public int choose(List<int[]> texts, double[] scores) {
        double top = Arrays.stream(scores).max().orElseThrow();
        int best = 0;
        double most = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < texts.size(); i++) {
            double sum = 0;
            for (int j = 0; j < texts.size(); j++) {
                sum += Math.exp((scores[j] - top) / temperature) * agreement(texts.get(i), texts.get(j));
            }
            if (sum > most) {
                most = sum;
                best = i;
            }
        }
        return best;
    }

    /** 0…1; orders longer than either text are left out. */
    double agreement(int[] a, int[] b) {
        int orders = Math.min(order, Math.min(a.length, b.length));
        double sum = 0;
        for (int n = 1; n <= orders; n++) {
            Map<String, Integer> left = grams(a, n);
            int shared = 0;
            for (int i = 0; i + n <= b.length; i++) {
                String g = gram(b, i, n);
                int have = left.getOrDefault(g, 0);
                if (have > 0) {
                    left.put(g, have - 1);
                    shared++;
                }
            }
            sum += 2.0 * shared / (a.length + b.length - 2.0 * (n - 1));
        }
        return orders == 0 ? 0 : sum / orders;
    }

    private static Map<String, Integer> grams(int[] t, int n) {
        Map<String, Integer> out = new HashMap<>();
        for (int i = 0; i + n <= t.length; i++) {
            out.merge(gram(t, i, n), 1, Integer::sum);
        }
        return out;
    }

    private static String gram(int[] t, int from, int n) {
        return Arrays.toString(Arrays.copyOfRange(t, from, from + n));
    }
}
