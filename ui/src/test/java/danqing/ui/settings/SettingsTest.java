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

    @Test
    void what_is_chosen_is_kept_and_the_defaults_come_back_when_asked_for() {
        Settings s = new Settings(dir);
        s.put("text", "空山不见人");
        SettingsViewModel m = new SettingsViewModel(s);
        m.themeProperty().set("dark");
        m.threadsProperty().set(1);
        m.memoryProperty().set(512);
        m.folderProperty().set(dir.resolve("works"));
        s.save();
        Settings again = new Settings(dir);
        SettingsViewModel next = new SettingsViewModel(again);
        assertThat(next.means()).isEqualTo(new danqing.engine.onnx.Means(1, 512));
        assertThat(next.themeProperty().get()).isEqualTo("dark");
        assertThat(next.folderProperty().get()).isEqualTo(dir.resolve("works"));
        next.reset();
        assertThat(next.means()).isEqualTo(danqing.engine.onnx.Means.USUAL);
        assertThat(next.themeProperty().get()).isEqualTo("light");
        assertThat(again.get("theme", "none")).isEqualTo("none");
        assertThat(again.get("text", "")).as("what is on the sheet stays").isEqualTo("空山不见人");
    }

    @Test
    void nonsense_in_the_file_means_the_defaults() {
        Settings s = new Settings(dir);
        s.put("threads", "-7");
        s.put("memory", "3");
        assertThat(new SettingsViewModel(s).means()).isEqualTo(danqing.engine.onnx.Means.USUAL);
    }

    @Test
    void the_installed_models_are_listed() {
        assertThat(Models.installed()).extracting(Models::role).contains("layout", "ink", "oil", "watercolor", "see");
    }
}
