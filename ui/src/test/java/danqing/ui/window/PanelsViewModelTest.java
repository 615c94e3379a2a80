package danqing.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import danqing.ui.settings.Settings;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PanelsViewModelTest {
    @TempDir
    Path dir;

    private static String shown(PanelsViewModel p) {
        return (p.poemProperty().get() ? "poem " : "") + (p.inspectorProperty().get() ? "inspector " : "") + (p.stripProperty().get() ? "strip" : "");
    }

    @Test
    void what_was_folded_away_stays_so_after_a_restart() {
        Settings settings = new Settings(dir);
        PanelsViewModel p = new PanelsViewModel(settings);
        assertThat(shown(p)).isEqualTo("poem inspector strip");
        p.inspectorProperty().set(false);
        settings.save();
        assertThat(shown(new PanelsViewModel(new Settings(dir)))).isEqualTo("poem strip");
    }

    @Test
    void only_the_canvas_and_back_to_what_was_shown() {
        PanelsViewModel p = new PanelsViewModel(new Settings(dir));
        p.stripProperty().set(false);
        p.onlyCanvas();
        assertThat(shown(p)).isEmpty();
        p.onlyCanvas();
        assertThat(shown(p)).isEqualTo("poem inspector ");
        p.poemProperty().set(false);
        p.inspectorProperty().set(false);
        p.onlyCanvas();
        assertThat(shown(p)).as("something comes back whatever was done before").isEqualTo("poem inspector ");
    }
}
