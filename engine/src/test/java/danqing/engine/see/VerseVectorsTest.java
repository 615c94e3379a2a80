package danqing.engine.see;

import static org.assertj.core.api.Assertions.assertThat;

import danqing.engine.onnx.Device;
import danqing.engine.onnx.Networks;
import danqing.engine.scene.SentenceEncoder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Vectors shipped with the bundled verse; after a change of {@code verses.tsv} this test, run with {@code -Ddanqing.update=true}, writes them anew. */
class VerseVectorsTest {
    @Test
    void shipped_vectors_are_those_of_the_lines() throws IOException {
        List<String> lines = VerseVectors.lines();
        try (Networks networks = new Networks(Device.CPU, 1, s -> { })) {
            SentenceEncoder encoder = new SentenceEncoder(networks);
            if (Boolean.getBoolean("danqing.update")) {
                Files.write(Path.of("src/main/resources/danqing/engine/see", VerseVectors.FILE), VerseVectors.pack(lines, encoder.encode(lines)));
                return;
            }
            Map<String, float[]> shipped = VerseVectors.bundled();
            assertThat(shipped).as("verses.tsv has changed: run this test with -Ddanqing.update=true").hasSize(lines.size());
            List<String> some = List.of(lines.getFirst(), lines.get(333), lines.getLast());
            float[][] wanted = encoder.encode(some);
            for (int i = 0; i < wanted.length; i++) {
                assertThat(SentenceEncoder.cosine(wanted[i], shipped.get(some.get(i)))).isGreaterThan(.99);
            }
        }
    }

    @Test
    void vectors_of_other_lines_count_for_nothing() {
        byte[] packed = VerseVectors.pack(List.of("海上生明月"), new float[1][SentenceEncoder.WIDTH]);
        assertThat(VerseVectors.unpack(packed, List.of("海上生明月"))).hasSize(1);
        assertThat(VerseVectors.unpack(packed, List.of("海上升明月"))).isEmpty();
    }
}
