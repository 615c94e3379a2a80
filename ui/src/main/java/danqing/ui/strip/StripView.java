package danqing.ui.strip;

import danqing.ui.Messages;
import danqing.ui.library.Library;
import danqing.ui.library.Thumbnails;
import danqing.ui.takes.TakesView;
import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;

/** The works so far, newest first, along the bottom. */
public final class StripView extends StackPane {
    private static final double SIDE = 76;
    private final ListView<Path> list;

    private final TakesView takes;

    /**
     * @param takes the last run, beside the works
     * @param open  told the work the person picks
     */
    public StripView(Library library, Thumbnails thumbnails, TakesView takes, Consumer<Path> open) {
        this.takes = takes;
        getStyleClass().add("strip");
        list = new ListView<>(library.items());
        list.setId("strip");
        list.setOrientation(Orientation.HORIZONTAL);
        list.setAccessibleText(Messages.get("strip.name"));
        list.setFixedCellSize(SIDE + 10);
        list.setPrefHeight(SIDE + 26);
        list.setMinHeight(SIDE + 26);
        list.setCellFactory(v -> {
            WorkCell cell = new WorkCell(thumbnails, SIDE);
            ListCell<Path> c = new ListCell<>() {
                @Override
                protected void updateItem(Path p, boolean none) {
                    super.updateItem(p, none);
                    cell.show(none ? null : p);
                    setGraphic(none ? null : cell);
                    setAccessibleText(none || p == null ? null : p.getFileName().toString());
                }
            };
            c.setOnMouseClicked(e -> {
                if (!c.isEmpty() && e.isStillSincePress()) {
                    open.accept(c.getItem());
                }
            });
            return c;
        });
        list.setOnKeyPressed(e -> {
            Path p = list.getSelectionModel().getSelectedItem();
            if (p != null && (e.getCode() == KeyCode.ENTER || e.getCode() == KeyCode.SPACE)) {
                open.accept(p);
                e.consume();
            }
        });
        Label none = new Label(Messages.get("strip.empty"));
        none.getStyleClass().add("hint");
        list.setPlaceholder(none);
        HBox.setHgrow(list, Priority.ALWAYS);
        list.setMinWidth(0);
        list.setPrefWidth(0);
        HBox both = new HBox(takes, list);
        both.setFillHeight(true);
        getChildren().add(both);
    }

    /** Marks the work on the canvas; null = none. */
    public void mark(Path file) {
        takes.mark(file);
        if (file == null || !list.getItems().contains(file)) {
            list.getSelectionModel().clearSelection();
        } else {
            list.getSelectionModel().select(file);
        }
    }
}
