package danqing.engine.scene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import danqing.engine.onnx.Device;
import danqing.engine.onnx.Networks;
import danqing.engine.text.TextReader;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class SentenceEncoderTest {
    private static final Networks NETWORKS = new Networks(Device.CPU, 1, notice -> { });
    private static final SentenceEncoder ENCODER = new SentenceEncoder(NETWORKS);

    @AfterAll
    static void close() {
        NETWORKS.close();
    }

    @Test
    void piecesAreTheLongestKnown() {
        WordPiece tokenizer = new WordPiece(Map.of("[UNK]", 0, "[CLS]", 1, "[SEP]", 2, "月", 3, "moon", 4, "##light", 5, "moonl", 6, ",", 7));
        assertThat(tokenizer.encode("月moonlight,Moon日", 16)).containsExactly(1, 3, 0, 7, 4, 0, 2);
        assertThat(new WordPiece(Map.of("[UNK]", 0, "[CLS]", 1, "[SEP]", 2, "moon", 4, "##light", 5)).encode("MoonLight", 16)).containsExactly(1, 4, 5, 2);
        assertThat(tokenizer.encode("月月月月月月", 4)).containsExactly(1, 3, 3, 2);
    }

    @Test
    void vectorsHaveLengthOneAndKnowWhatIsNear() {
        float[][] v = ENCODER.encode(List.of("骏马", "马", "汽车", "一段长一些的文字，用来使这一批的长度参差不齐"));
        for (float[] row : v) {
            assertThat(SentenceEncoder.cosine(row, row)).isCloseTo(1, within(1e-4));
        }
        assertThat(SentenceEncoder.cosine(v[0], v[1])).isCloseTo(0.69, within(0.02)).isGreaterThan(SentenceEncoder.cosine(v[0], v[2]));
    }

    @Test
    void placesEverydayWordsAndReportsTheRest() {
        EncoderNearest nearest = new EncoderNearest(ENCODER);
        Map<String, String> right = Map.of("流浪猫", "cat", "灰狼", "wolf", "石拱桥", "bridge", "清真寺", "temple", "公牛", "ox", "野玫瑰", "rose", "红酒", "wine", "短剑", "sword", "毛衣",
                "robe", "军官", "soldier");
        right.forEach((word, concept) -> {
            SceneReader.Nearest.Match m = nearest.find(word).orElseThrow();
            assertThat(m.concept()).as(word).isEqualTo(concept);
            assertThat(m.similarity()).as(word).isGreaterThanOrEqualTo(SentenceEncoder.THRESHOLD);
        });
        for (String word : List.of("经济", "数学", "塑料", "会议", "快乐")) {
            assertThat(nearest.find(word).filter(m -> m.similarity() >= SentenceEncoder.THRESHOLD)).as(word).isEmpty();
        }
    }

    @Test
    void theStageUsesItForWordsOutsideTheLexicon() {
        Scene scene = new SceneStage(NETWORKS).read("一只流浪猫站在石拱桥上");
        assertThat(scene.entities()).extracting(Entity::concept).contains("cat", "bridge");
        assertThat(new SceneReader(new EncoderNearest(ENCODER)).read(TextReader.read("明月松间照")).entities()).allMatch(e -> e.origin() == Entity.Origin.LEXICON);
    }
}
