package danqing.ui.inspector;

import danqing.engine.detail.Sheet;
import danqing.ui.Messages;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** What a work is painted on; there only while the style lets it be chosen. */
final class PaperRow extends HBox {
    PaperRow(InspectorViewModel model) {
        super(8);
        setAlignment(Pos.CENTER_LEFT);
        Label title = new Label(Messages.get("paper.title"));
        title.getStyleClass().add("row-label");
        title.setMinWidth(USE_PREF_SIZE);
        ComboBox<Sheet> box = new ComboBox<>();
        List<Sheet> all = new ArrayList<>(List.of(Sheet.values()));
        all.addFirst(null);
        box.getItems().setAll(all);
        box.setId("paper");
        box.setAccessibleText(Messages.get("paper.title"));
        box.setConverter(Names.of(s -> Messages.get("paper." + (s == null ? "own" : s.id()))));
        box.setMaxWidth(Double.MAX_VALUE);
        box.valueProperty().bindBidirectional(model.sheetProperty());
        HBox.setHgrow(box, Priority.ALWAYS);
        getChildren().addAll(title, box);
        visibleProperty().bind(Bindings.createBooleanBinding(() -> model.styleProperty().get().takesSheet() && model.mix().mix().single(), model.styleProperty(),
                model.mix().secondProperty(), model.mix().things()));
        managedProperty().bind(visibleProperty());
    }
}
