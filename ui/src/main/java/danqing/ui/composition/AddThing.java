package danqing.ui.composition;

import danqing.engine.scene.Concept;
import danqing.engine.scene.Concepts;
import danqing.engine.scene.Footing;
import danqing.ui.Messages;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.collections.transformation.FilteredList;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;

/** Everything that can be painted, to be found by name and put on the picture. */
public final class AddThing {
    private static final double WIDTH = 230;
    private final Popup popup = new Popup();
    private final TextField search = new TextField();
    private final ListView<Concept> list = new ListView<>();
    private final Consumer<Concept> add;

    /** @param add told what the person picks */
    public AddThing(Consumer<Concept> add) {
        this.add = add;
        List<Concept> all = Concepts.all().stream().filter(c -> c.footing() != Footing.VEIL).toList();
        FilteredList<Concept> shown = new FilteredList<>(FXCollections.observableArrayList(all));
        search.setPromptText(Messages.get("add.search"));
        search.setAccessibleText(Messages.get("add.search"));
        search.setId("add-search");
        search.textProperty().subscribe(t -> {
            String wanted = t.strip().toLowerCase(Locale.ROOT);
            shown.setPredicate(c -> c.label().contains(wanted) || Messages.concept(c).contains(wanted) || c.id().contains(wanted.replace(' ', '_')) || c.family().contains(wanted));
            list.getSelectionModel().selectFirst();
        });
        list.setItems(shown);
        list.setId("add-list");
        list.setPrefSize(WIDTH, 300);
        list.setCellFactory(v -> new ListCell<>() {
            @Override
            protected void updateItem(Concept c, boolean none) {
                super.updateItem(c, none);
                setText(none || c == null ? null : Messages.chinese() ? Messages.concept(c) : Messages.concept(c) + "  " + c.label());
            }
        });
        list.setPlaceholder(new Label(Messages.get("add.none")));
        list.setOnMouseClicked(e -> take());
        search.setOnKeyPressed(e -> {
            int step = e.getCode() == KeyCode.DOWN ? 1 : e.getCode() == KeyCode.UP ? -1 : 0;
            if (step != 0) {
                list.getSelectionModel().select(Math.clamp(list.getSelectionModel().getSelectedIndex() + step, 0, Math.max(0, shown.size() - 1)));
                list.scrollTo(list.getSelectionModel().getSelectedIndex());
                e.consume();
            }
        });
        search.setOnAction(e -> take());
        list.setOnKeyPressed(e -> {
            if (e.getCode() == KeyCode.ENTER) {
                take();
            }
        });
        VBox box = new VBox(6, search, list);
        box.getStyleClass().add("popup-card");
        popup.getContent().add(box);
        popup.setAutoHide(true);
        popup.setHideOnEscape(true);
    }


    private void take() {
        Concept c = list.getSelectionModel().getSelectedItem();
        if (c != null) {
            popup.hide();
            add.accept(c);
        }
    }

    /** Opens under a control, in the looks of its window. */
    public void show(Node under) {
        popup.getScene().getStylesheets().setAll(under.getScene().getStylesheets());
        popup.getScene().getRoot().getStyleClass().removeAll("light", "dark", "contrast");
        popup.getScene().getRoot().getStyleClass().addAll(under.getScene().getRoot().getStyleClass().filtered(s -> List.of("light", "dark", "contrast").contains(s)));
        var at = under.localToScreen(0, under.getBoundsInLocal().getHeight() + 4);
        search.clear();
        popup.show(under, at.getX(), at.getY());
        list.getSelectionModel().selectFirst();
        search.requestFocus();
    }
}
