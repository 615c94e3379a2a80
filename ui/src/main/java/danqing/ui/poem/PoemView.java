package danqing.ui.poem;

import danqing.ui.Icons;
import danqing.ui.Messages;
import java.util.function.Consumer;
import javafx.beans.InvalidationListener;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.geometry.Side;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The poem sheet: text above, set in lines or in columns, what was understood of it below. */
public final class PoemView extends VBox {
    private static final int OFFERED = 24;
    private static final int LONGEST = 22;
    private final PoemViewModel model;
    private final Imagery imagery;
    private final PoemHistory history;
    private final Consumer<String> rewrite;
    private final FlowPane chips = new FlowPane(6, 6);
    private final TextArea text = new TextArea();

    /**
     * @param rewrite puts a poem of the history on the sheet
     * @param family  typeface of the columns
     */
    public PoemView(PoemViewModel model, Imagery imagery, PoemHistory history, Consumer<String> rewrite, BooleanProperty vertical, String family) {
        this.model = model;
        this.imagery = imagery;
        this.history = history;
        this.rewrite = rewrite;
        getStyleClass().add("poem-view");
        text.setId("poem");
        text.getStyleClass().add("poem-text");
        text.setWrapText(true);
        text.setPrefRowCount(7);
        text.setPromptText(Messages.get("poem.prompt"));
        text.setAccessibleText(Messages.get("poem.title"));
        text.textProperty().bindBidirectional(model.textProperty());
        VerticalPoem columns = new VerticalPoem(text, family);
        columns.visibleProperty().bind(vertical);
        vertical.subscribe(on -> {
            // unseen, but still the one that is typed into
            text.setOpacity(on ? 0 : 1);
            text.positionCaret(text.getCaretPosition());
        });
        StackPane sheet = new StackPane(text, columns);
        VBox.setVgrow(sheet, Priority.ALWAYS);
        Label imageryTitle = new Label(Messages.get("poem.imagery"));
        imageryTitle.getStyleClass().add("panel-subtitle");
        Label problem = new Label();
        problem.getStyleClass().add("problem");
        problem.setWrapText(true);
        problem.setGraphic(Icons.of(Feather.ALERT_CIRCLE));
        problem.textProperty().bind(model.problemProperty());
        problem.visibleProperty().bind(model.problemProperty().isNotEmpty());
        problem.managedProperty().bind(problem.visibleProperty());
        Label hint = new Label(Messages.get("poem.hint"));
        hint.getStyleClass().add("hint");
        hint.setWrapText(true);
        hint.visibleProperty().bind(Bindings.isEmpty(model.chips()).and(model.problemProperty().isEmpty()));
        hint.managedProperty().bind(hint.visibleProperty());
        ScrollPane scroll = new ScrollPane(new VBox(8, problem, hint, chips));
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("chips-scroll");
        scroll.setMinHeight(90);
        scroll.setPrefHeight(230);
        model.chips().addListener((ListChangeListener<Chip>) c -> show());
        InvalidationListener again = o -> show();
        for (Observable o : imagery.sources()) {
            o.addListener(again);
        }
        show();
        getChildren().addAll(title(vertical), sheet, imageryTitle, scroll);
    }

    private HBox title(BooleanProperty vertical) {
        Label title = new Label(Messages.get("poem.title"));
        title.getStyleClass().add("panel-title");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        ToggleButton columns = Icons.only(new ToggleButton(), Feather.COLUMNS, Messages.get("poem.vertical"));
        columns.setId("vertical");
        columns.selectedProperty().bindBidirectional(vertical);
        columns.setOnAction(e -> text.requestFocus());
        Button past = Icons.only(new Button(), Feather.CLOCK, Messages.get("poem.history"));
        past.setId("history");
        past.disableProperty().bind(Bindings.isEmpty(history.items()));
        past.setOnAction(e -> menu().show(past, Side.BOTTOM, 0, 4));
        HBox box = new HBox(2, title, gap, past, columns);
        box.setAlignment(Pos.CENTER_LEFT);
        return box;
    }

    /** What was painted before, the last first. */
    private ContextMenu menu() {
        ContextMenu m = new ContextMenu();
        history.items().stream().limit(OFFERED).forEach(p -> {
            String line = p.strip().replaceAll("\\s*\\n\\s*", "");
            MenuItem i = new MenuItem(line.length() > LONGEST ? line.substring(0, LONGEST) + "…" : line);
            i.setMnemonicParsing(false);
            i.setOnAction(e -> {
                rewrite.accept(p);
                text.requestFocus();
            });
            m.getItems().add(i);
        });
        return m;
    }

    private void show() {
        chips.getChildren().setAll(model.chips().stream().map(c -> new ChipButton(c, imagery)).toList());
    }

    /** Where the typing goes. */
    public TextArea text() {
        return text;
    }
}
