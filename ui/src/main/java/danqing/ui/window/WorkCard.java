package danqing.ui.window;

import danqing.engine.Rank;
import danqing.engine.Work;
import danqing.ui.Icons;
import danqing.ui.Messages;
import danqing.ui.takes.RankWords;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The work on the canvas: what it was painted with, and how to set everything the same. */
final class WorkCard extends VBox {
    WorkCard(StudioViewModel model) {
        super(8);
        getStyleClass().add("work-card");
        Label title = new Label(Messages.get("work.title"));
        title.getStyleClass().add("panel-subtitle");
        Label line = new Label();
        line.setWrapText(true);
        line.getStyleClass().add("work-line");
        Label more = new Label();
        more.setWrapText(true);
        more.getStyleClass().add("hint");
        Button recall = new Button(Messages.get("work.recall"), Icons.of(Feather.ROTATE_CCW));
        recall.setId("recall");
        recall.setOnAction(e -> model.recall());
        ToggleButton show = new ToggleButton(Messages.get("work.provenance"), Icons.of(Feather.INFO));
        show.setId("provenance");
        show.getStyleClass().add("flat");
        Label all = new Label();
        all.setWrapText(true);
        all.getStyleClass().add("provenance");
        all.visibleProperty().bind(show.selectedProperty());
        all.managedProperty().bind(show.selectedProperty());
        getChildren().addAll(title, line, more, new HBox(6, recall, show), all);
        model.canvas().workProperty().subscribe(w -> {
            setVisible(w != null);
            setManaged(w != null);
            if (w != null) {
                fill(w, line, more, all);
            }
        });
    }

    private static void fill(Work w, Label line, Label more, Label all) {
        String text = w.order().text();
        line.setText(text == null ? Messages.get("work.untitled") : text.strip().replaceAll("\\s*\\n\\s*", ""));
        more.setText(Messages.orElse("style." + w.order().style().id(), w.order().style().label()) + " · " + w.order().width() + " × " + w.order().height() + " · "
                + Messages.get("inspector.seed") + " " + w.order().seed()
                + w.provenance().rank().filter(Rank::judged).map(r -> "\n" + RankWords.whole(r)).orElse(""));
        all.setText(w.provenance().summary());
    }
}
