package danqing.engine.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import danqing.engine.job.BadInput;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PngFileTest {
    @TempDir
    Path dir;

    @Test
    void texts_come_back_whatever_their_length_and_script() {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("parameters", "孤舟蓑笠翁\nSeed: 7");
        texts.put("danqing", "{\"poem\":\"" + "独钓寒江雪".repeat(2000) + "\"}");
        Path file = dir.resolve("画.png");
        PngFile.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), texts, file);
        assertThat(PngFile.texts(file)).containsAllEntriesOf(texts);
    }

    @Test
    void damaged_files_get_one_sentence() throws IOException {
        Path good = dir.resolve("good.png");
        PngFile.write(new BufferedImage(32, 32, BufferedImage.TYPE_INT_RGB), Map.of("danqing", "x".repeat(3000)), good);
        byte[] bytes = Files.readAllBytes(good);
        long seed = System.nanoTime();
        Random random = new Random(seed);
        Path bad = dir.resolve("bad.png");
        for (int i = 0; i < 300; i++) {
            byte[] b = java.util.Arrays.copyOf(bytes, random.nextInt(bytes.length));
            for (int k = 0; k < 3 && b.length > 0; k++) {
                b[random.nextInt(b.length)] ^= (byte) (1 << random.nextInt(8));
            }
            Files.write(bad, b);
            try {
                PngFile.texts(bad);
            } catch (BadInput e) {
                assertThat(e.getMessage()).as("seed %d", seed).hasSizeLessThan(400).doesNotContain("\n");
            }
        }
    }

    @Test
    void a_write_that_fails_leaves_the_old_file_and_no_rest() throws IOException {
        Path file = dir.resolve("a.png");
        Files.writeString(file, "old");
        assertThatThrownBy(() -> AtomicFile.write(file, out -> {
            out.write(1);
            throw new IOException("No space left on device");
        })).isInstanceOf(UncheckedIOException.class).hasMessageContaining("磁盘已满");
        assertThat(file).hasContent("old");
        try (var list = Files.list(dir)) {
            assertThat(list).containsExactly(file);
        }
    }

    @Test
    void a_disk_that_fills_up_under_the_png_writer_is_named() throws IOException {
        Path file = dir.resolve("b.png");
        Files.writeString(file, "old");
        BufferedImage image = new BufferedImage(64, 64, BufferedImage.TYPE_INT_RGB);
        assertThatThrownBy(() -> AtomicFile.write(file, out -> PngFile.write(image, Map.of(), new java.io.OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("No space left on device");
            }
        }))).isInstanceOf(UncheckedIOException.class).hasMessageContaining("磁盘已满");
        assertThat(file).hasContent("old");
    }

    @Test
    void places_that_cannot_be_written_are_said_before_any_work() {
        assertThatThrownBy(() -> AtomicFile.check(dir)).isInstanceOf(BadInput.class);
        assertThatThrownBy(() -> AtomicFile.check(dir.resolve("no/such/x.png"))).isInstanceOf(BadInput.class);
    }
}
