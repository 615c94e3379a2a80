package danqing.engine.see;

import danqing.engine.decode.CachedTransformer;
import danqing.engine.job.Cancellation;
import danqing.engine.onnx.Network;
import danqing.engine.onnx.Networks;
import danqing.engine.onnx.Tensor;
import danqing.engine.pack.EmbeddedPack;
import java.util.Map;

/** The five graphs of the reading models, each loaded at first use; shapes in {@code models/training/see}. */
final class SeeNets {
    private final Networks networks;
    private final EmbeddedPack pack;
    private final SeeCard card;

    SeeNets(Networks networks, EmbeddedPack pack, SeeCard card) {
        this.networks = networks;
        this.pack = pack;
        this.card = card;
    }

    private Network net(String role) {
        return networks.get(role, () -> pack.load(pack.entries(role).getFirst().path("file").asText()));
    }

    /** Pixels [3, 224, 224] → what the encoder sees. */
    Sight look(float[] pixels, Cancellation cancellation) {
        Map<String, Tensor> out = net("see-vision").run(Map.of("pixels", Tensor.of(pixels, 1, 3, Squash.SIDE, Squash.SIDE)), cancellation);
        Tensor things = out.get("things");
        return new Sight(out.get("visual").toArray(), out.get("embedding").toArray(), things == null ? new float[0] : things.toArray());
    }

    /**
     * Visual tokens seen with a question in mind.
     *
     * @param tokens guided
     * @param heat   what the question looks at
     */
    record Guided(float[] tokens, float[] heat) {}

    Guided guide(Sight sight, int[] question, Cancellation cancellation) {
        long[] ids = new long[question.length];
        for (int i = 0; i < ids.length; i++) {
            ids[i] = question[i];
        }
        Map<String, Tensor> out = net("see-guide").run(Map.of("visual", visual(sight.tokens()), "question", Tensor.of(ids, 1, ids.length)), cancellation);
        return new Guided(out.get("guided").toArray(), out.get("heat").toArray());
    }

    private Tensor visual(float[] tokens) {
        int width = card.number("width");
        return Tensor.of(tokens, 1, tokens.length / width, width);
    }

    /** Visual tokens → the keys and values a text goes on from. */
    CachedTransformer.Prefix prefix(float[] tokens, Cancellation cancellation) {
        Tensor present = net("see-prefix").run(Map.of("visual", visual(tokens)), cancellation).get("present");
        return new CachedTransformer.Prefix(present.floats(), (int) present.shape()[0]);
    }

    CachedTransformer decoder() {
        return new CachedTransformer(net("see"), card.number("layers"), card.number("kvHeads"), card.number("headWidth"), card.longest());
    }

    /** Sentence vectors [n][512] → embeddings in the picture's space. */
    float[][] words(float[][] sentences, Cancellation cancellation) {
        int n = sentences.length;
        float[] flat = new float[n * sentences[0].length];
        for (int i = 0; i < n; i++) {
            System.arraycopy(sentences[i], 0, flat, i * sentences[i].length, sentences[i].length);
        }
        float[] out = net("see-text").run(Map.of("bge", Tensor.of(flat, n, sentences[0].length)), cancellation).get("embedding").toArray();
        int e = out.length / n;
        float[][] rows = new float[n][];
        for (int i = 0; i < n; i++) {
            rows[i] = java.util.Arrays.copyOfRange(out, i * e, (i + 1) * e);
        }
        return rows;
    }
}
