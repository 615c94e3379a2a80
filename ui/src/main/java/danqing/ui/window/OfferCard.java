package danqing.ui.window;

import danqing.ui.Icons;
import danqing.ui.Messages;
import danqing.ui.library.Thumbnails;
import danqing.ui.strip.WorkCell;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** In the middle of the window: what was dropped or pasted and what can be done with it. Goes away with a choice, Esc or its cross. */
final class OfferCard extends HBox {
    private static final double PICTURE = 132;
    private final Intake intake;
    private final Thumbnails thumbnails;

    OfferCard(Intake intake, Thumbnails thumbnails) {
        super(16);
        this.intake = intake;
        this.thumbnails = thumbnails;
        setId("offers");
        getStyleClass().addAll("popup-card", "offers");
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        setAlignment(Pos.TOP_LEFT);
        intake.foundProperty().subscribe(this::show);
        setOnKeyPressed(e -> {
            if (e.getCode() == KeyCode.ESCAPE) {
                intake.foundProperty().set(null);
                e.consume();
            }
        });
    }

    private void show(Intake.Found f) {
        getChildren().clear();
        setVisible(f != null);
        setManaged(f != null);
        if (f == null) {
            return;
        }
        if (f.picture() != null) {
            WorkCell cell = new WorkCell(thumbnails, PICTURE);
            cell.show(f.picture());
            getChildren().add(cell);
        }
        Label title = new Label(f.title());
        title.getStyleClass().add("panel-title");
        title.setWrapText(true);
        title.setMinHeight(Region.USE_PREF_SIZE);
        Label detail = new Label(f.detail());
        detail.getStyleClass().add("hint");
        detail.setWrapText(true);
        VBox words = new VBox(8, title, detail);
        words.setPrefWidth(280);
        HBox.setHgrow(words, Priority.ALWAYS);
        for (Intake.Offer o : f.offers()) {
            Button b = new Button(o.label());
            b.setId(o.id());
            b.setMaxWidth(Double.MAX_VALUE);
            b.setAlignment(Pos.CENTER_LEFT);
            b.setOnAction(e -> {
                intake.foundProperty().set(null);
                o.act().run();
            });
            words.getChildren().add(b);
        }
        Button close = Icons.only(new Button(), Feather.X, Messages.get("intake.close"));
        close.setId("offer-close");
        close.setOnAction(e -> intake.foundProperty().set(null));
        getChildren().addAll(words, close);
        words.getChildren().stream().filter(Button.class::isInstance).findFirst().ifPresentOrElse(b -> b.requestFocus(), close::requestFocus);
    }
}
