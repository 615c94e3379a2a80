package danqing.ui.window;

import danqing.engine.scene.Concept;
import danqing.engine.scene.Concepts;
import danqing.ui.Messages;
import danqing.ui.canvas.Silhouettes;
import danqing.ui.inspector.InspectorView;
import danqing.ui.painting.PaintBar;
import danqing.ui.poem.PoemView;
import danqing.ui.settings.Settings;
import danqing.ui.workshop.Workshop;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.SVGPath;
import javafx.stage.Stage;

/** All our own controls on one page, in every look: to be opened while they are worked on ({@code docs/screenshots/make.sh --sampler}). */
public final class Sampler {
    private static final double SIDE = 44;

    private Sampler() {}

    private static void show(Stage stage, Path home) {
        Messages.language("zh");
        StudioViewModel model = new StudioViewModel(new Settings(home), new Workshop("cpu", Platform::runLater), new Random(1));
        // chips of every kind: named, nearest, inferred, absent, not understood
        model.poem().setText("明月松间照，橘猫卧石上。\n不见归人，量子纠缠。");
        ChoiceBox<String> look = new ChoiceBox<>();
        look.getItems().setAll("light", "dark", "contrast");
        Toasts toasts = new Toasts();
        toasts.tell("画好了", "已存到 作品", null, false);
        toasts.tell("请留意", "作品文件夹存不进去：请在设置里换一个文件夹。", null, true);
        PoemView poem = new PoemView(model.poem(), model.imagery(), model.history(), model::rewrite, model.verticalProperty(), Look.serif().orElse("Serif"));
        InspectorView inspector = new InspectorView(model.inspector(), model.styles(), model.workshop(), "auto", d -> { }, new VBox());
        VBox middle = new VBox(14, look, new StepBar(model.canvas(), model.inspector().mix(), model.painting().runningProperty(), () -> { }),
                new ViewBar(model.canvas(), model.live(), model.replay()), new PaintBar(model.painting(), model.pace()), toasts);
        middle.setPrefWidth(560);
        poem.setPrefWidth(320);
        inspector.setPrefWidth(330);
        FlowPane shapes = new FlowPane(10, 10);
        Concepts.all().forEach(c -> shapes.getChildren().add(shape(c)));
        shapes.setPrefWrapLength(1240);
        VBox page = new VBox(20, new HBox(20, poem, middle, inspector), shapes);
        page.setStyle("-fx-padding: 20;");
        ScrollPane scroll = new ScrollPane(page);
        scroll.setFitToWidth(true);
        StackPane root = new StackPane(scroll);
        root.getStyleClass().add("studio");
        Scene scene = new Scene(root, 1300, 860);
        look.valueProperty().addListener((o, was, is) -> Look.apply(scene, is));
        look.setValue("light");
        stage.setTitle("Sampler");
        stage.setScene(scene);
        stage.setOnHidden(e -> {
            model.close();
            Platform.exit();
        });
        stage.show();
    }

    private static Node shape(Concept c) {
        SVGPath p = new SVGPath();
        p.setContent(Silhouettes.of(c));
        p.getStyleClass().add("format-outline");
        double k = SIDE / 100;
        p.setScaleX(k);
        p.setScaleY(k);
        StackPane frame = new StackPane(new javafx.scene.Group(p));
        frame.setMinSize(SIDE + 8, SIDE + 4);
        Label name = new Label(Messages.concept(c));
        name.getStyleClass().add("hint");
        VBox box = new VBox(2, frame, name);
        box.setAlignment(Pos.CENTER);
        return box;
    }

    public static void main(String[] args) throws Exception {
        Path home = Files.createTempDirectory("danqing-sampler");
        Platform.startup(() -> show(new Stage(), home));
    }
}
