package danqing.ui.window;

import danqing.ui.Icons;
import danqing.ui.Messages;
import javafx.animation.FadeTransition;
import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.kordamp.ikonli.feather.Feather;

/** Words at the lower right of the window that go away by themselves; they stay while the pointer is on them. */
final class Toasts extends VBox {
    private static final int MOST = 3;
    private static final double WIDTH = 360;

    Toasts() {
        super(10);
        getStyleClass().add("toasts");
        setAlignment(Pos.BOTTOM_RIGHT);
        setPickOnBounds(false);
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    }

    /** @param graphic small picture; may be null */
    void tell(String title, String text, Node graphic, boolean warning) {
        Label head = new Label(title);
        head.getStyleClass().add("toast-title");
        Label body = new Label(text);
        body.setWrapText(true);
        VBox words = new VBox(3, head, body);
        words.setMaxWidth(WIDTH - 110);
        HBox.setHgrow(words, Priority.ALWAYS);
        Button close = Icons.only(new Button(), Feather.X, Messages.get("toast.close"));
        HBox toast = new HBox(12);
        if (graphic != null) {
            toast.getChildren().add(graphic);
        } else if (warning) {
            toast.getChildren().add(Icons.of(Feather.ALERT_CIRCLE));
        }
        toast.getChildren().addAll(words, close);
        toast.getStyleClass().addAll("toast", warning ? "toast-warning" : "toast-word");
        toast.setMaxWidth(WIDTH);
        toast.setPrefWidth(WIDTH);
        toast.setAccessibleRole(AccessibleRole.TEXT);
        toast.setAccessibleText(title + " " + text);
        close.setOnAction(e -> getChildren().remove(toast));
        PauseTransition stay = new PauseTransition(Duration.seconds(warning ? 9 : 5));
        stay.setOnFinished(e -> {
            FadeTransition fade = new FadeTransition(Duration.millis(240), toast);
            fade.setToValue(0);
            fade.setOnFinished(x -> getChildren().remove(toast));
            fade.play();
        });
        toast.setOnMouseEntered(e -> stay.pause());
        toast.setOnMouseExited(e -> stay.play());
        getChildren().add(toast);
        if (getChildren().size() > MOST) {
            getChildren().removeFirst();
        }
        stay.play();
    }
}
