package danqing.engine.scene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import danqing.engine.job.BadInput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LexiconBenchTest {
    @TempDir
    private Path folder;

    private LexiconBench.Result run(String content) throws IOException {
        return LexiconBench.run(Files.writeString(folder.resolve("poems.jsonl"), content), SceneReader.lexiconOnly());
    }

    @Test
    void countsPoemsAndCouplets() throws IOException {
        LexiconBench.Result r = run("{\"lines\":[\"白日依山盡，黃河入海流。\",\"欲窮千里目，更上一層樓。\"]}\n\n{\"lines\":[\"前不見古人，後不見來者。\"]}\n");
        assertThat(r).isEqualTo(new LexiconBench.Result(2, 0.5, 3, 2 / 3.0));
        assertThat(r.json().toString()).isEqualTo("{\"poems\":2,\"poemsWithThree\":0.5,\"couplets\":3,\"coupletsWithOne\":0.6667}");
        assertThat(r.table()).contains("0.500").contains("0.667");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "白日依山尽", "[]", "{}", "{\"lines\":[]}", "{\"lines\":\"月\"}", "{\"lines\":[1]}", "{\"lines\":[\"月\"]"})
    void refusesOtherFiles(String content) {
        assertThatThrownBy(() -> run(content)).isInstanceOf(BadInput.class).hasMessageContaining("诗集");
    }

    @Test
    void refusesMissingAndBinaryFiles() throws IOException {
        assertThatThrownBy(() -> LexiconBench.run(folder.resolve("none"), SceneReader.lexiconOnly())).isInstanceOf(BadInput.class);
        Path binary = Files.write(folder.resolve("b"), new byte[] {(byte) 0xff, (byte) 0xfe, 0, 1});
        assertThatThrownBy(() -> LexiconBench.run(binary, SceneReader.lexiconOnly())).isInstanceOf(BadInput.class);
    }
}
