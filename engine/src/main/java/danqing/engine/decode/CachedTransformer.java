package danqing.engine.decode;

import danqing.engine.job.Cancellation;
import danqing.engine.onnx.Network;
import danqing.engine.onnx.Tensor;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.util.Map;

/**
 * A decoder-only transformer exported with its key/value cache as one tensor, time first.
 *
 * <p>Graph: {@code input_ids} int64 [batch, time] and {@code past} float32 [done, layers, 2, batch, kv_heads, head_width] give {@code logits} float32
 * [batch, vocabulary] of the last position and {@code present} float32 [time, layers, 2, batch, kv_heads, head_width], the new keys and values. They
 * are appended to the cache here; since time is the first axis that is one contiguous copy, and the runtime reads the cache in place.
 */
public final class CachedTransformer implements TokenModel {
    /** Positions there is room for after a reordering before the cache has to grow. */
    private static final int AHEAD = 160;
    private final Network network;
    private final int layers;
    private final int kvHeads;
    private final int headWidth;
    private final int longest;

    /** @param longest most tokens of one sequence, prompt included */
    public CachedTransformer(Network network, int layers, int kvHeads, int headWidth, int longest) {
        this.network = network;
        this.layers = layers;
        this.kvHeads = kvHeads;
        this.headWidth = headWidth;
        this.longest = longest;
    }

    /**
     * Keys and values of positions that were not made from tokens, such as what a picture looks like.
     *
     * @param values    [positions, layers, 2, 1, kv_heads, head_width]
     * @param positions how many
     */
    public record Prefix(FloatBuffer values, int positions) {}

    @Override
    public Run start(int[] prompt, int branches, Cancellation cancellation) {
        return start(new Prefix(FloatBuffer.allocate(0), 0), prompt, branches, cancellation);
    }

    /** The same network reading on from a prefix. */
    public TokenModel after(Prefix prefix) {
        return (prompt, branches, cancellation) -> start(prefix, prompt, branches, cancellation);
    }

    private Run start(Prefix prefix, int[] prompt, int branches, Cancellation cancellation) {
        if (prompt.length == 0 || prefix.positions() + prompt.length >= longest) {
            throw new IllegalArgumentException("a prompt of " + prefix.positions() + " positions and " + prompt.length + " tokens");
        }
        CachedRun run = new CachedRun(cancellation);
        run.append(prefix.values(), prefix.positions());
        run.advance(prompt, 1);
        run.reorder(new int[branches]);
        return run;
    }

    private final class CachedRun implements Run {
        private final Cancellation cancellation;
        private FloatBuffer cache = direct(0);
        /** The buffer before the last reordering, used again for the next. */
        private FloatBuffer spare = direct(0);
        private int done;
        private int branches = 1;
        private float[][] logits;

        CachedRun(Cancellation cancellation) {
            this.cancellation = cancellation;
        }

        @Override
        public float[][] logits() {
            return logits;
        }

        @Override
        public void step(int[] tokens) {
            if (tokens.length != branches) {
                throw new IllegalArgumentException(tokens.length + " tokens for " + branches + " branches");
            }
            if (done >= longest) {
                throw new IllegalStateException("more than " + longest + " tokens");
            }
            advance(tokens, branches);
        }

        /** Floats of one position over all branches. */
        private int stride() {
            return layers * 2 * branches * kvHeads * headWidth;
        }

        private void advance(int[] tokens, int batch) {
            int time = tokens.length / batch;
            long[] ids = new long[tokens.length];
            for (int i = 0; i < ids.length; i++) {
                ids[i] = tokens[i];
            }
            FloatBuffer past = cache.duplicate().position(0).limit(done * stride()).slice();
            Map<String, Tensor> out = network.run(Map.of("input_ids", Tensor.of(ids, batch, time), "past",
                    new Tensor(past, done, layers, 2, batch, kvHeads, headWidth)), cancellation);
            append(out.get("present").floats(), time);
            float[] flat = out.get("logits").toArray();
            int vocabulary = flat.length / batch;
            if (logits == null || logits.length != batch) {
                logits = new float[batch][vocabulary];
            }
            for (int b = 0; b < batch; b++) {
                System.arraycopy(flat, b * vocabulary, logits[b], 0, vocabulary);
            }
        }

        private void append(FloatBuffer present, int time) {
            int need = (done + time) * stride();
            if (need > cache.capacity()) {
                FloatBuffer grown = direct(Math.max(need, Math.min(2 * need, longest * stride())));
                grown.put(0, cache, 0, done * stride());
                cache = grown;
            }
            cache.put(done * stride(), present, present.position(), time * stride());
            done += time;
        }

        private boolean unchanged(int[] parents) {
            for (int b = 0; b < parents.length; b++) {
                if (parents[b] != b) {
                    return false;
                }
            }
            return parents.length == branches;
        }

        @Override
        public void reorder(int[] parents) {
            if (unchanged(parents)) {
                return;
            }
            int inner = kvHeads * headWidth;
            int outer = done * layers * 2;
            int need = done * layers * 2 * parents.length * inner;
            FloatBuffer next = need <= spare.capacity() ? spare : direct(Math.min(longest, done + AHEAD) * layers * 2 * parents.length * inner);
            float[] row = new float[branches * inner];
            float[] moved = new float[parents.length * inner];
            for (int o = 0; o < outer; o++) {
                cache.get(o * row.length, row);
                for (int b = 0; b < parents.length; b++) {
                    System.arraycopy(row, parents[b] * inner, moved, b * inner, inner);
                }
                next.put(o * moved.length, moved);
            }
            float[][] chosen = new float[parents.length][];
            for (int b = 0; b < parents.length; b++) {
                chosen[b] = logits[parents[b]].clone();
            }
            spare = cache;
            cache = next;
            logits = chosen;
            branches = parents.length;
        }
    }

    private static FloatBuffer direct(int floats) {
        return ByteBuffer.allocateDirect(Math.max(4, floats * 4)).order(ByteOrder.nativeOrder()).asFloatBuffer();
    }
}
