package danqing.ui;

import danqing.engine.job.BadInput;
import danqing.ui.settings.Settings;
import danqing.ui.window.StudioViewModel;
import danqing.ui.window.StudioWindow;
import danqing.ui.workshop.Workshop;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.util.Duration;

/** The desktop studio. */
public final class DanqingApp extends Application {
    /** Held, since a logger that nobody holds forgets its level. */
    private static final Logger TOOLKIT = Logger.getLogger("javafx");
    /** Seconds between two times that everything is remembered. */
    private static final double KEEP = 5;
    private StudioViewModel model;
    private StudioWindow window;

    /**
     * Opens the studio and returns when it was closed.
     *
     * @throws BadInput when there is no display to open it on
     */
    public static void open(String... arguments) {
        checkDisplay();
        // the toolkit says on every start that it lies on the class path; it works there
        TOOLKIT.setLevel(Level.SEVERE);
        Application.launch(DanqingApp.class, arguments);
    }

    /** @throws BadInput when there is no display to open a window on */
    public static void checkDisplay() {
        boolean linux = System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("linux");
        boolean headless = "Headless".equalsIgnoreCase(System.getProperty("glass.platform"));
        if (linux && !headless && blank(System.getenv("DISPLAY"))) {
            throw new BadInput("打不开画室窗口：这里没有显示器（环境变量 DISPLAY 是空的）。请在桌面上运行，或用 `danqing paint` 在命令行里作画。");
        }
    }

    private static boolean blank(String s) {
        return s == null || s.isBlank();
    }

    @Override
    public void start(Stage stage) {
        Settings settings = new Settings(Settings.home());
        Messages.language(settings.get("language", "auto"));
        Workshop workshop = new Workshop(settings.get("device", "auto"), Platform::runLater);
        workshop.hold();
        model = new StudioViewModel(settings, workshop, new Random());
        window = new StudioWindow(model, stage);
        stage.setOnHiding(e -> {
            window.remember();
            model.rememberLast();
        });
        // what is on the sheet and how it is set outlives the program however it ends; what is to be painted keeps itself
        Timeline keep = new Timeline(new KeyFrame(Duration.seconds(KEEP), e -> model.remember()));
        keep.setCycleCount(Animation.INDEFINITE);
        keep.play();
        stage.show();
        StartProbe.begin();
        FirstPulse.after(workshop::begin);
        Platform.runLater(() -> {
            model.restore();
            window.ready();
        });
    }

    @Override
    public void stop() {
        // the toolkit does not survive ending with a popup on the screen
        List.copyOf(Window.getWindows()).forEach(Window::hide);
        if (model != null && !model.workshop().end()) {
            // a run that does not end must not meet the runtime's own clearing up
            Runtime.getRuntime().halt(0);
        }
    }
}
