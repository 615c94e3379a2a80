package danqing.engine.layout;

import danqing.engine.decode.CachedTransformer;
import danqing.engine.decode.Decoder;
import danqing.engine.onnx.Network;
import danqing.engine.onnx.Networks;
import danqing.engine.pack.EmbeddedPack;

/** The layout transformer with its vocabulary: one set of weights for text → layout and layout → text. */
public final class LayoutNet {
    private static final int LONGEST = 640;
    private final LayoutVocabulary vocabulary;
    private final Decoder decoder;

    /**
     * @param network the graph {@code layout.onnx}
     * @param json    the vocabulary {@code layout.json}
     * @throws danqing.engine.pack.PackProblem when they do not belong to this program
     */
    public LayoutNet(Network network, byte[] json) {
        vocabulary = new LayoutVocabulary(json);
        int[] c = vocabulary.cache();
        decoder = new Decoder(new CachedTransformer(network, c[0], c[1], c[2], LONGEST));
    }

    /** The embedded one. */
    public static LayoutNet embedded(Networks networks, EmbeddedPack pack) {
        return new LayoutNet(networks.get("layout", () -> pack.load("layout.onnx")), pack.load("layout.json"));
    }

    LayoutVocabulary vocabulary() {
        return vocabulary;
    }

    Decoder decoder() {
        return decoder;
    }
}
