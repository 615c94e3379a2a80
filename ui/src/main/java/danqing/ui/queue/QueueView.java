package danqing.ui.queue;

import danqing.engine.Order;
import danqing.ui.Icons;
import danqing.ui.Messages;
import java.util.List;
import javafx.beans.InvalidationListener;
import javafx.beans.value.ObservableStringValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/** What is being painted and what waits, to be put in another order, stopped and brought back. Opens above a button. */
public final class QueueView {
    private static final double WIDTH = 380;
    private static final double MOST_HEIGHT = 340;
    private static final List<String> LOOKS = List.of("light", "dark", "contrast");
    private final Popup popup = new Popup();
    private final QueueViewModel model;
    private final Pace pace;
    private final ObservableStringValue status;
    private final VBox rows = new VBox(2);
    private final VBox box;
    private final Label whole = new Label();

    /** @param status how far the current work is, in words */
    public QueueView(QueueViewModel model, Pace pace, ObservableStringValue status) {
        this.model = model;
        this.pace = pace;
        this.status = status;
        Label title = new Label(Messages.get("queue.title"));
        title.getStyleClass().add("panel-title");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        ToggleButton pause = new ToggleButton();
        pause.setId("queue-pause");
        pause.getStyleClass().addAll("button-icon", "flat");
        pause.selectedProperty().bindBidirectional(model.pausedProperty());
        model.pausedProperty().subscribe(p -> {
            pause.setGraphic(Icons.of(p ? Feather.PLAY : Feather.PAUSE));
            Icons.name(pause, Messages.get(p ? "queue.resume" : "queue.pause"));
        });
        Button undo = button(Feather.CORNER_UP_LEFT, "queue.undo", model::undo);
        undo.disableProperty().bind(model.undoableProperty().not());
        Button clear = button(Feather.TRASH_2, "queue.clear", model::cancelAll);
        HBox head = new HBox(4, title, gap, pause, undo, clear);
        head.setAlignment(Pos.CENTER_LEFT);
        ScrollPane scroll = new ScrollPane(rows);
        scroll.setFitToWidth(true);
        scroll.setMaxHeight(MOST_HEIGHT);
        scroll.getStyleClass().add("chips-scroll");
        whole.getStyleClass().add("hint");
        box = new VBox(8, head, scroll, whole);
        box.setPrefWidth(WIDTH);
        box.setId("queue-box");
        box.getStyleClass().addAll("popup-card", "queue");
        box.setOnKeyPressed(e -> {
            if (e.isShortcutDown() && e.getCode() == KeyCode.Z) {
                model.undo();
                e.consume();
            }
        });
        popup.getContent().add(box);
        popup.setAutoHide(true);
        popup.setHideOnEscape(true);
        InvalidationListener fresh = o -> fill();
        model.waiting().addListener(fresh);
        model.currentProperty().addListener(fresh);
        model.pausedProperty().addListener(fresh);
        clear.disableProperty().bind(model.emptyProperty());
        fill();
    }

    private void fill() {
        rows.getChildren().clear();
        Wish now = model.currentProperty().get();
        if (now != null) {
            rows.getChildren().add(row(now, 0));
        }
        int n = model.waiting().size();
        for (int i = 0; i < n; i++) {
            rows.getChildren().add(row(model.waiting().get(i), i + 1));
        }
        double s = model.waiting().stream().mapToDouble(w -> pace.whole(w.order())).sum() + (now == null ? 0 : pace.whole(now.order()));
        whole.setText(now == null && n == 0 ? Messages.get("queue.empty")
                : Messages.get(model.pausedProperty().get() ? "queue.resting" : "queue.whole", n + (now == null ? 0 : 1), Pace.words(s)));
        if (popup.isShowing()) {
            popup.sizeToScene();
        }
    }

    /** @param place 0 = being painted, else its place among those that wait */
    private Node row(Wish w, int place) {
        String title = w.title().isEmpty() ? Messages.get("work.untitled") : w.title();
        Label name = new Label(title);
        name.getStyleClass().add("work-line");
        Label more = new Label();
        more.getStyleClass().add("hint");
        if (place == 0) {
            more.textProperty().bind(status);
        } else {
            Order o = w.order();
            more.setText(Messages.orElse("style." + o.style().id(), o.style().label()) + " · " + o.width() + " × " + o.height() + " · "
                    + Messages.get("inspector.seed") + " " + o.seed());
        }
        VBox words = new VBox(1, name, more);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        Label mark = new Label(place == 0 ? null : Integer.toString(place), place == 0 ? Icons.of(Feather.FEATHER) : null);
        mark.setMinWidth(24);
        mark.setAlignment(Pos.CENTER);
        mark.getStyleClass().add("hint");
        HBox row = new HBox(6, mark, words);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().addAll("queue-row", place == 0 ? "queue-now" : "queue-waiting");
        if (place > 0) {
            Button up = button(Feather.CHEVRON_UP, "queue.up", () -> model.move(w, -1));
            up.setDisable(place == 1);
            Button down = button(Feather.CHEVRON_DOWN, "queue.down", () -> model.move(w, 1));
            down.setDisable(place == model.waiting().size());
            row.getChildren().addAll(up, down);
        }
        row.getChildren().add(button(Feather.X, place == 0 ? "queue.stop" : "queue.drop", () -> model.cancel(w)));
        return row;
    }

    private static Button button(Ikon icon, String key, Runnable action) {
        Button b = Icons.only(new Button(), icon, Messages.get(key));
        b.setId(key.replace('.', '-'));
        b.setOnAction(e -> action.run());
        return b;
    }

    /** Opens above a control, in the looks of its window; closes when it is open. */
    public void toggle(Node above) {
        if (popup.isShowing()) {
            popup.hide();
            return;
        }
        popup.getScene().getStylesheets().setAll(above.getScene().getStylesheets());
        popup.getScene().getRoot().getStyleClass().removeAll(LOOKS);
        popup.getScene().getRoot().getStyleClass().addAll(above.getScene().getRoot().getStyleClass().filtered(LOOKS::contains));
        popup.setAnchorLocation(javafx.stage.PopupWindow.AnchorLocation.CONTENT_BOTTOM_LEFT);
        var at = above.localToScreen(0, -6);
        popup.show(above, at.getX(), at.getY());
    }

    /** What it shows, for whoever looks for it. */
    public Node content() {
        return box;
    }
}
