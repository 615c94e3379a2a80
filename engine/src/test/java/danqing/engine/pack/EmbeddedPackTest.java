package danqing.engine.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedPackTest {
    @TempDir
    Path dir;

    @Test
    void every_embedded_file_is_what_the_manifest_says() {
        EmbeddedPack pack = new EmbeddedPack(null);
        assertThat(pack.entries("painter")).isNotEmpty();
        long painting = 0;
        long reading = 0;
        for (var e : pack.entries()) {
            int bytes = pack.load(e.path("file").asText()).length;
            if (e.path("role").asText().startsWith("see")) {
                reading += bytes;
            } else {
                painting += bytes;
            }
        }
        assertThat(painting).isLessThan(60_000_000);
        assertThat(reading).isLessThan(60_000_000);
    }

    @Test
    void a_truncated_or_altered_model_is_refused() throws IOException {
        byte[] model = new byte[1000];
        Files.writeString(dir.resolve("manifest.json"), "{\"models\":[{\"role\":\"painter\",\"file\":\"a.onnx\",\"bytes\":1000,\"sha256\":\"" + EmbeddedPack.sha256(model) + "\"},"
                + "{\"role\":\"painter\",\"file\":\"../b.onnx\",\"bytes\":1,\"sha256\":\"\"}]}");
        Files.write(dir.resolve("a.onnx"), model);
        EmbeddedPack pack = new EmbeddedPack(dir);
        assertThat(pack.load("a.onnx")).hasSize(1000);
        Files.write(dir.resolve("a.onnx"), Arrays.copyOf(model, 999));
        assertThatThrownBy(() -> pack.load("a.onnx")).isInstanceOf(PackProblem.class).hasMessageContaining("已损坏");
        model[5] = 1;
        Files.write(dir.resolve("a.onnx"), model);
        assertThatThrownBy(() -> pack.load("a.onnx")).isInstanceOf(PackProblem.class).hasMessageContaining("SHA-256");
        assertThatThrownBy(() -> pack.load("../b.onnx")).isInstanceOf(PackProblem.class);
        assertThatThrownBy(() -> pack.load("c.onnx")).isInstanceOf(PackProblem.class);
    }
}
