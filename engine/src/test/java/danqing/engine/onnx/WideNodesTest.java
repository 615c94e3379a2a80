package danqing.engine.onnx;

import static org.assertj.core.api.Assertions.assertThat;

import danqing.engine.pack.EmbeddedPack;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class WideNodesTest {
    private static final EmbeddedPack PACK = new EmbeddedPack();

    @Test
    void finds_the_splits_of_the_oil_painter_that_have_too_many_parts() {
        assertThat(WideNodes.of(PACK.load("oil-s05.onnx"))).hasSize(16).contains("/Split", "/coats.0/Split_1");
    }

    @Test
    void finds_none_where_there_are_none() {
        assertThat(WideNodes.of(PACK.load("layout.onnx"))).isEmpty();
    }

    @Test
    void leaves_a_damaged_file_to_the_runtime() {
        byte[] whole = PACK.load("silk.onnx");
        assertThat(WideNodes.of(Arrays.copyOf(whole, whole.length / 2))).isEmpty();
        assertThat(WideNodes.of(new byte[] {(byte) 0xff, 1, 2})).isEmpty();
    }
}
