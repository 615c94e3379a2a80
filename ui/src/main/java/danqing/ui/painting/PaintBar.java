package danqing.ui.painting;

import danqing.ui.Icons;
import danqing.ui.Messages;
import danqing.ui.queue.Pace;
import danqing.ui.queue.QueueView;
import javafx.beans.binding.Bindings;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The button that paints, the way into the queue, and how far it is. */
public final class PaintBar extends VBox {
    private final QueueView queue;

    public PaintBar(PaintViewModel model, Pace pace) {
        super(8);
        getStyleClass().add("paint-bar");
        Button paint = new Button();
        paint.setId("paint");
        paint.getStyleClass().addAll("accent", "paint-button");
        paint.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(paint, Priority.ALWAYS);
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
            paint.pseudoClassStateChanged(PseudoClass.getPseudoClass("running"), r);
        });
        Button more = Icons.only(new Button(), Feather.PLUS, Messages.get("queue.add"));
        more.setId("queue-add");
        more.setOnAction(e -> model.start());
        more.visibleProperty().bind(model.runningProperty());
        more.managedProperty().bind(model.runningProperty());
        queue = new QueueView(model.queue(), pace, model.statusProperty());
        Button open = new Button(null, Icons.of(Feather.LIST));
        open.setId("queue");
        Icons.name(open, Messages.get("queue.title"));
        open.getStyleClass().add("flat");
        open.textProperty().bind(Bindings.createStringBinding(() -> model.queue().waiting().isEmpty() ? "" : Integer.toString(model.queue().waiting().size()),
                model.queue().waiting()));
        open.setOnAction(e -> queue.toggle(open));
        HBox row = new HBox(6, paint, more, open);
        row.setAlignment(Pos.CENTER_LEFT);
        ProgressBar bar = new ProgressBar();
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.progressProperty().bind(model.progressProperty());
        bar.visibleProperty().bind(model.runningProperty());
        bar.setAccessibleText(Messages.get("paint.progress"));
        Label status = new Label();
        status.setId("status");
        status.getStyleClass().add("hint");
        status.setWrapText(true);
        status.textProperty().bind(model.statusProperty());
        getChildren().addAll(row, bar, status);
    }

    /** What the button of the queue opens. */
    public QueueView queue() {
        return queue;
    }
}
