package danqing.ui.window;

import static danqing.ui.window.Toolkit.fx;
import static org.assertj.core.api.Assertions.assertThat;

import danqing.ui.Messages;
import danqing.ui.canvas.Step;
import danqing.ui.settings.Settings;
import danqing.ui.workshop.Workshop;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kordamp.ikonli.javafx.FontIcon;

/** The whole window, control by control, down to 1920 × 1080 at 200 %: whatever takes the focus says what it is, and no word is cut off. */
class EveryControlTest {
    @TempDir
    Path dir;
    private StudioViewModel model;
    private StudioWindow window;
    private Stage stage;

    @BeforeAll
    static void toolkit() throws InterruptedException {
        Toolkit.start();
    }

    @AfterEach
    void close() throws Exception {
        fx(() -> {
            stage.hide();
            return null;
        });
        model.close();
        Messages.language("zh");
    }

    @ParameterizedTest(name = "{0} {1}×{2} {3}")
    @CsvSource({"zh, 1440, 900, light", "zh-TW, 960, 540, dark", "en, 960, 540, contrast"})
    void says_what_it_is_and_shows_all_its_words(String language, double w, double h, String theme) throws Exception {
        Messages.language(language);
        Settings settings = new Settings(dir.resolve("home"));
        settings.put("library", dir.resolve("works"));
        settings.put("theme", theme);
        settings.put("side", 96);
        fx(() -> {
            model = new StudioViewModel(settings, new Workshop("cpu", Platform::runLater), new Random(1));
            stage = new Stage();
            window = new StudioWindow(model, stage);
            stage.setWidth(w);
            stage.setHeight(h);
            stage.show();
            model.restore();
            return null;
        });
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (!fx(() -> model.canvas().workProperty().get() != null && !model.poem().chips().isEmpty()) && System.nanoTime() < end) {
            Thread.sleep(30);
        }
        for (Step step : Step.values()) {
            fx(() -> {
                model.canvas().look(step);
                return null;
            });
            check(step.toString());
        }
        fx(() -> {
            window.commands().galleryProperty().set(true);
            return null;
        });
        check("gallery");
    }

    private void check(String state) throws Exception {
        // a layout and a pulse, so that every skin is there
        fx(() -> {
            stage.getScene().getRoot().applyCss();
            stage.getScene().getRoot().layout();
            return null;
        });
        Thread.sleep(120);
        List<String> wrong = fx(() -> {
            List<String> found = new ArrayList<>();
            walk(stage.getScene().getRoot(), found);
            return found;
        });
        assertThat(wrong).as(state).isEmpty();
    }

    private static void walk(Node n, List<String> wrong) {
        if (!n.isVisible()) {
            return;
        }
        if (n.isFocusTraversable() && blank(n.getAccessibleText()) && !(n instanceof Labeled l && !blank(l.getText())) && !(n instanceof ScrollPane)
                && !(n instanceof ScrollBar)) {
            wrong.add("no name: " + n);
        }
        if (n instanceof Labeled l && !blank(l.getText()) && l.getStyleClass().stream().noneMatch("grid-cell"::equals)) {
            for (Node c : l.getChildrenUnmodifiable()) {
                if (c instanceof Text t && !(t instanceof FontIcon) && !t.getText().equals(l.getText())) {
                    wrong.add("cut off: “" + l.getText() + "” shows “" + t.getText() + "”");
                }
            }
        }
        if (n instanceof Parent p && !(n instanceof TextInputControl) && !(n instanceof ListView<?>)) {
            p.getChildrenUnmodifiable().forEach(c -> walk(c, wrong));
        }
    }

    private static boolean blank(String s) {
        return s == null || s.isBlank();
    }
}
