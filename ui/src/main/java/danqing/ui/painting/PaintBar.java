package danqing.ui.painting;

import danqing.ui.Icons;
import danqing.ui.Messages;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The button that paints, and how far it is. */
public final class PaintBar extends VBox {
    public PaintBar(PaintViewModel model) {
        super(8);
        getStyleClass().add("paint-bar");
        Button paint = new Button();
        paint.setId("paint");
        paint.getStyleClass().addAll("accent", "paint-button");
        paint.setMaxWidth(Double.MAX_VALUE);
        paint.setOnAction(e -> {
            if (model.runningProperty().get()) {
                model.cancel();
            } else {
                model.start();
            }
        });
        paint.textProperty().bind(Bindings.when(model.runningProperty()).then(Messages.get("paint.stop")).otherwise(Messages.get("paint.start")));
        model.runningProperty().subscribe(r -> {
            paint.setGraphic(Icons.of(r ? Feather.SQUARE : Feather.FEATHER));
            paint.pseudoClassStateChanged(javafx.css.PseudoClass.getPseudoClass("running"), r);
        });
        ProgressBar bar = new ProgressBar();
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.progressProperty().bind(model.progressProperty());
        bar.visibleProperty().bind(model.runningProperty());
        bar.setAccessibleText(Messages.get("paint.progress"));
        Label status = new Label();
        status.setId("status");
        status.getStyleClass().add("hint");
        status.textProperty().bind(model.statusProperty());
        getChildren().addAll(paint, bar, status);
    }
}
