package danqing.ui.window;

import danqing.ui.Icons;
import danqing.ui.Messages;
import danqing.ui.canvas.CanvasViewModel;
import danqing.ui.canvas.Viewport;
import danqing.ui.composition.LiveLayout;
import danqing.ui.painting.Replay;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Slider;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;

/** Under the canvas: live layout, overlays, before and after, replay, zoom. */
final class ViewBar extends HBox {
    private boolean following;

    ViewBar(CanvasViewModel model, LiveLayout live, Replay replay) {
        super(4);
        getStyleClass().add("view-bar");
        setAlignment(Pos.CENTER_LEFT);
        Viewport v = model.viewport();
        ToggleButton follow = new ToggleButton(Messages.get("view.live"), Icons.of(Feather.ZAP));
        follow.setId("live");
        Icons.name(follow, Messages.get("view.live.tip"));
        follow.getStyleClass().add("flat");
        follow.selectedProperty().bindBidirectional(live.enabledProperty());
        ToggleButton thirds = Icons.only(new ToggleButton(), Feather.HASH, Messages.get("view.thirds"));
        thirds.setId("thirds");
        thirds.selectedProperty().bindBidirectional(model.thirdsProperty());
        ToggleButton grid = Icons.only(new ToggleButton(), Feather.GRID, Messages.get("view.grid"));
        grid.setId("grid");
        grid.selectedProperty().bindBidirectional(model.gridProperty());
        ToggleButton compare = Icons.only(new ToggleButton(), Feather.LAYERS, Messages.get("view.compare"));
        compare.setId("compare");
        compare.selectedProperty().bindBidirectional(model.compareProperty());
        Button play = Icons.only(new Button(), Feather.PLAY, Messages.get("view.replay"));
        play.setId("replay");
        play.disableProperty().bind(replay.possible().not());
        play.setOnAction(e -> replay.toggle());
        replay.playingProperty().subscribe(on -> play.setGraphic(Icons.of(on ? Feather.SQUARE : Feather.PLAY)));
        ProgressBar played = new ProgressBar();
        played.setPrefWidth(90);
        played.progressProperty().bind(replay.positionProperty());
        played.visibleProperty().bind(replay.playingProperty());
        played.managedProperty().bind(replay.playingProperty());
        played.setAccessibleText(Messages.get("view.replay"));
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button out = Icons.only(new Button(), Feather.ZOOM_OUT, Messages.get("view.out"));
        out.setOnAction(e -> v.zoomBy(.8));
        Slider slider = new Slider(Math.log(Viewport.LEAST), Math.log(Viewport.MOST), 0);
        slider.setPrefWidth(130);
        slider.setAccessibleText(Messages.get("view.zoom"));
        v.zoomProperty().subscribe(z -> {
            following = true;
            slider.setValue(Math.log(z.doubleValue()));
            following = false;
        });
        slider.valueProperty().addListener((o, was, is) -> {
            if (!following) {
                v.zoomBy(Math.exp(is.doubleValue()) / v.zoomProperty().get());
            }
        });
        Button in = Icons.only(new Button(), Feather.ZOOM_IN, Messages.get("view.in"));
        in.setOnAction(e -> v.zoomBy(1.25));
        Label percent = new Label();
        percent.getStyleClass().add("hint");
        percent.setMinWidth(48);
        percent.setAlignment(Pos.CENTER_RIGHT);
        percent.textProperty().bind(v.zoomProperty().multiply(100).asString("%.0f %%"));
        Button actual = new Button("1:1");
        actual.getStyleClass().addAll("flat", "small");
        Icons.name(actual, Messages.get("view.actual"));
        actual.setOnAction(e -> v.actual());
        Button fit = Icons.only(new Button(), Feather.MAXIMIZE, Messages.get("view.fit"));
        fit.setId("fit");
        fit.setOnAction(e -> v.fit());
        // narrow windows keep what cannot be had otherwise
        slider.visibleProperty().bind(widthProperty().greaterThan(600));
        slider.managedProperty().bind(slider.visibleProperty());
        percent.visibleProperty().bind(widthProperty().greaterThan(440));
        percent.managedProperty().bind(percent.visibleProperty());
        follow.contentDisplayProperty().bind(Bindings.when(widthProperty().greaterThan(500)).then(ContentDisplay.LEFT).otherwise(ContentDisplay.GRAPHIC_ONLY));
        for (Region r : List.of(follow, actual)) {
            r.setMinWidth(USE_PREF_SIZE);
        }
        getChildren().addAll(follow, thirds, grid, compare, play, played, gap, out, slider, in, percent, actual, fit);
    }
}
