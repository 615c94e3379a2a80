package danqing.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsTest {
    @TempDir
    Path dir;

    @Test
    void what_was_put_is_there_next_time() {
        Settings s = new Settings(dir.resolve("new/home"));
        s.put("text", "孤舟蓑笠翁，\n独钓寒江雪。");
        s.put("side", 512);
        s.put("live", false);
        s.save();
        Settings again = new Settings(dir.resolve("new/home"));
        assertThat(again.get("text", "")).isEqualTo("孤舟蓑笠翁，\n独钓寒江雪。");
        assertThat(again.number("side", 1)).isEqualTo(512);
        assertThat(again.flag("live", true)).isFalse();
        assertThat(again.flag("thirds", true)).isTrue();
    }

    @Test
    void a_damaged_file_means_the_defaults() throws IOException {
        Files.write(dir.resolve("studio.properties"), new byte[] {(byte) 0xFF, (byte) 0xFE, 0, 1, '\\', 'u', 'z'});
        Settings s = new Settings(dir);
        assertThat(s.get("text", "none")).isEqualTo("none");
        assertThat(s.number("side", 768)).isEqualTo(768);
    }

    @Test
    void a_folder_that_cannot_be_written_is_no_accident() throws IOException {
        Path file = Files.writeString(dir.resolve("file"), "");
        Settings s = new Settings(file.resolve("home"));
        s.put("a", 1);
        s.save();
        assertThat(s.number("a", 0)).isEqualTo(1);
    }
}
