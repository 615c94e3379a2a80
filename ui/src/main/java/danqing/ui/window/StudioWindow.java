package danqing.ui.window;

import danqing.ui.Icons;
import danqing.ui.Messages;
import danqing.ui.canvas.CanvasView;
import danqing.ui.gallery.GalleryView;
import danqing.ui.inspector.InspectorView;
import danqing.ui.painting.PaintBar;
import danqing.ui.poem.PoemView;
import danqing.ui.queue.QueueView;
import danqing.ui.reading.ReadingCard;
import danqing.ui.settings.Settings;
import danqing.ui.strip.StripView;
import danqing.ui.takes.TakesView;
import javafx.beans.value.ObservableBooleanValue;
import javafx.geometry.Pos;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.kordamp.ikonli.feather.Feather;

/** The window: poem sheet left, canvas in the middle, inspector right, strip at the bottom. */
public final class StudioWindow {
    private static final double LEAST_WIDTH = 900;
    private static final double LEAST_HEIGHT = 520;
    private static final double LOW = 620;
    private static final double LEAST_RIGHT = 312;
    private static final double LEAST_LEFT = 240;
    private final StudioViewModel model;
    private final Stage stage;
    private final Commands commands;
    private final PoemView poem;
    private final VBox left;
    private final PaintBar bar;
    private final InspectorView right;
    private final Toasts toasts = new Toasts();

    public StudioWindow(StudioViewModel model, Stage stage) {
        this.model = model;
        this.stage = stage;
        commands = new Commands(model, stage, toasts);
        poem = new PoemView(model.poem(), model.imagery(), model.history(), model::rewrite, model.verticalProperty(), Look.serif().orElse("Serif"));
        bar = new PaintBar(model.painting(), model.pace());
        left = new VBox(poem, bar);
        VBox.setVgrow(poem, Priority.ALWAYS);
        left.getStyleClass().add("left");
        right = new InspectorView(model.inspector(), model.styles(), model.workshop(), model.settings().get("device", "auto"), d -> {
            model.settings().put("device", d);
            model.workshop().device(d);
        }, new WorkCard(model));
        StripView strip = new StripView(model.library(), model.thumbnails(), new TakesView(model.painting().takes(), model.thumbnails(), model::choose,
                model.choiceProperty(), () -> model.latest().ifPresent(Runnable::run)), model::open);
        model.canvas().workProperty().addListener((o, was, is) -> strip.mark(model.canvas().file()));
        left.setMinWidth(LEAST_LEFT);
        right.setMinWidth(LEAST_RIGHT);
        StackPane middle = middle(commands);
        HBox.setHgrow(middle, Priority.ALWAYS);
        Divider leftEdge = new Divider(left, true);
        Divider rightEdge = new Divider(right, false);
        StackPane body = new StackPane(new HBox(left, leftEdge, middle, rightEdge, right));
        folding(model.panels().poemProperty(), left, leftEdge);
        folding(model.panels().inspectorProperty(), right, rightEdge);
        model.panels().poemProperty().addListener((o, was, is) -> {
            if (is) {
                poem.text().requestFocus();
            }
        });
        StackPane.setAlignment(toasts, Pos.BOTTOM_RIGHT);
        StackPane root = new StackPane(new BorderPane(body, top(commands), null, strip, null), new OfferCard(model.intake(), model.thumbnails()), toasts);
        root.getStyleClass().add("studio");
        gallery(body, strip);
        reading(body);
        Scene scene = new Scene(root);
        Look.apply(scene, commands.themeProperty().get());
        stage.setScene(scene);
        stage.setTitle(name());
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
        Image icon = new Image(StudioWindow.class.getResource("/danqing/ui/icon.png").toExternalForm());
        stage.getIcons().setAll(icon);
        Keys.bind(scene, stage, model, commands);
        Hand.bind(scene, model.intake());
        model.onReplaced(commands::replaced);
        model.onRestored(commands::restored);
        model.onTrouble(commands::trouble);
        model.painting().onFinished((work, file) -> {
            model.history().add(work.order().text());
            commands.finished(work, file);
        });
        model.painting().onAllDone(commands::allDone);
        stage.focusedProperty().addListener((o, was, is) -> stage.setTitle(name()));
        bounds();
    }

    private VBox top(Commands commands) {
        VBox box = new VBox(new HeaderBar(commands, new PanelButtons(model.panels(), stage.heightProperty().lessThanOrEqualTo(LOW)), model.canvas().workProperty().isNull()));
        if (!Look.chinese()) {
            Label warning = new Label("No Chinese typeface was found, so Chinese text cannot be shown. Install one and start again: "
                    + "Debian/Ubuntu \"sudo apt install fonts-noto-cjk\", Fedora \"sudo dnf install google-noto-sans-cjk-fonts\", "
                    + "Windows and macOS: add Simplified Chinese in the system's language settings.", Icons.of(Feather.ALERT_TRIANGLE));
            warning.setWrapText(true);
            warning.getStyleClass().add("banner");
            warning.setMaxWidth(Double.MAX_VALUE);
            box.getChildren().add(warning);
        }
        return box;
    }

    private StackPane middle(Commands commands) {
        CanvasView canvas = new CanvasView(model.canvas(), Look.serif().orElse("Serif"));
        VBox.setVgrow(canvas, Priority.ALWAYS);
        VBox studio = new VBox(new StepBar(model.canvas(), model.inspector().mix(), model.painting().watchingProperty(), model.painting()::start), canvas,
                new ViewBar(model.canvas(), model.live(), model.replay()));
        StackPane middle = new StackPane(studio);
        middle.setMinWidth(360);
        // what is asked for beyond this would be taken from the panels beside it
        middle.setPrefWidth(360);
        return middle;
    }

    private static void folding(ObservableBooleanValue shown, Region... parts) {
        for (Region r : parts) {
            r.visibleProperty().bind(shown);
            r.managedProperty().bind(shown);
        }
    }

    /** A picture being read covers all the regions, the gallery too. */
    private void reading(StackPane body) {
        ReadingCard[] card = new ReadingCard[1];
        model.reading().fileProperty().subscribe(f -> {
            if (f != null && card[0] == null) {
                card[0] = new ReadingCard(model.reading(), commands.readingActions());
            }
            if (f != null && !body.getChildren().contains(card[0])) {
                body.getChildren().add(card[0]);
                card[0].requestFocus();
            } else if (f == null && card[0] != null) {
                body.getChildren().remove(card[0]);
            }
        });
    }

    /** The gallery covers all the regions while it is open. */
    private void gallery(StackPane body, StripView strip) {
        GalleryView[] gallery = new GalleryView[1];
        commands.galleryProperty().addListener((o, was, is) -> {
            if (is && gallery[0] == null) {
                gallery[0] = new GalleryView(model.gallery(), model.thumbnails(), commands.galleryActions());
            }
            if (is) {
                model.gallery().open();
                model.library().refresh();
                body.getChildren().add(gallery[0]);
                gallery[0].requestFocus();
            } else {
                body.getChildren().remove(gallery[0]);
                poem.text().requestFocus();
            }
            body.getChildren().getFirst().setVisible(!is);
        });
        // a low window leaves the works to the gallery
        folding(commands.galleryProperty().not().and(stage.heightProperty().greaterThan(LOW)).and(model.panels().stripProperty()), strip);
    }

    /** Where the window was last time, if that is still on a screen; else most of the main screen. */
    private void bounds() {
        Settings s = model.settings();
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        double w = s.number("window.width", 0);
        double h = s.number("window.height", 0);
        double x = s.number("window.x", 0);
        double y = s.number("window.y", 0);
        if (w >= LEAST_WIDTH && h >= LEAST_HEIGHT && !Screen.getScreensForRectangle(x, y, w, h).isEmpty()) {
            stage.setX(x);
            stage.setY(y);
            stage.setWidth(w);
            stage.setHeight(h);
        } else {
            stage.setWidth(Math.min(screen.getWidth(), Math.max(1280, screen.getWidth() * .86)));
            stage.setHeight(Math.min(screen.getHeight(), Math.max(800, screen.getHeight() * .9)));
        }
        stage.setMaximized(s.flag("window.maximized", false));
        double most = stage.getWidth() * .4;
        left.setPrefWidth(Math.clamp(s.number("window.left", 300), LEAST_LEFT, Math.max(LEAST_LEFT, most)));
        right.setPrefWidth(Math.clamp(s.number("window.right", 322), LEAST_RIGHT, Math.max(LEAST_RIGHT, most)));
    }

    static String name() {
        return Look.chinese() ? "丹青 Danqing" : "Danqing";
    }

    /** The queue as the button shows it. */
    QueueView queue() {
        return bar.queue();
    }

    /** The window is shown and filled: what was left unpainted last time is told, the hand goes to the poem. */
    public void ready() {
        model.queue().restore(commands::leftOver);
        poem.text().requestFocus();
        poem.text().end();
    }

    /** What the buttons and keys do. */
    Commands commands() {
        return commands;
    }

    /** Puts the window's place into the settings. */
    public void remember() {
        Settings s = model.settings();
        s.put("window.maximized", stage.isMaximized());
        if (!stage.isMaximized() && !stage.isFullScreen() && !stage.isIconified()) {
            s.put("window.x", Math.round(stage.getX()));
            s.put("window.y", Math.round(stage.getY()));
            s.put("window.width", Math.round(stage.getWidth()));
            s.put("window.height", Math.round(stage.getHeight()));
        }
        s.put("window.left", Math.round(left.getPrefWidth()));
        s.put("window.right", Math.round(right.getPrefWidth()));
    }
}
