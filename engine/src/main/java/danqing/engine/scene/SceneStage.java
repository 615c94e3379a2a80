package danqing.engine.scene;

import danqing.engine.job.BadInput;
import danqing.engine.onnx.Networks;
import danqing.engine.text.TextReader;

/** The first stage of the road: Chinese text → {@link Scene}. Safe for use by several threads; the encoder is loaded only when a word needs it. */
public final class SceneStage {
    private final SceneReader reader;

    /** @param networks where the sentence encoder runs */
    public SceneStage(Networks networks) {
        reader = new SceneReader(new EncoderNearest(new SentenceEncoder(networks)));
    }

    /**
     * @param text what the person wrote
     * @return what to paint
     * @throws BadInput when the text is empty, too long, broken, or holds nothing that can be painted
     */
    public Scene read(String text) {
        return reader.read(TextReader.read(text));
    }
}
