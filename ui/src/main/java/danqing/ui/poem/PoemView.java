package danqing.ui.poem;

import danqing.ui.Icons;
import danqing.ui.Messages;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The poem sheet: text above, what was understood of it below. */
public final class PoemView extends VBox {
    private final PoemViewModel model;
    private final FlowPane chips = new FlowPane(6, 6);
    private final TextArea text = new TextArea();

    public PoemView(PoemViewModel model) {
        this.model = model;
        getStyleClass().add("poem-view");
        Label title = new Label(Messages.get("poem.title"));
        title.getStyleClass().add("panel-title");
        text.setId("poem");
        text.getStyleClass().add("poem-text");
        text.setWrapText(true);
        text.setPrefRowCount(7);
        text.setPromptText(Messages.get("poem.prompt"));
        text.setAccessibleText(Messages.get("poem.title"));
        text.textProperty().bindBidirectional(model.textProperty());
        VBox.setVgrow(text, Priority.ALWAYS);
        Label imagery = new Label(Messages.get("poem.imagery"));
        imagery.getStyleClass().add("panel-subtitle");
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
        scroll.getStyleClass().add("chips-scroll");
        scroll.setMinHeight(90);
        scroll.setPrefHeight(230);
        model.chips().addListener((ListChangeListener<Chip>) c -> show());
        show();
        getChildren().addAll(title, text, imagery, scroll);
    }

    private void show() {
        chips.getChildren().setAll(model.chips().stream().map(PoemView::chip).toList());
    }

    private static Label chip(Chip c) {
        boolean named = c.kind() == Chip.Kind.NAMED || c.kind() == Chip.Kind.NEAREST;
        String count = named && c.count() > 1 ? " ×" + c.count() : "";
        boolean says = !c.concept().isEmpty() && !c.concept().equals(c.name());
        Label l = new Label(c.name() + count + (says ? "  " + c.concept() : ""));
        String kind = c.kind().name().toLowerCase(java.util.Locale.ROOT);
        l.getStyleClass().addAll("chip", "chip-" + kind);
        switch (c.kind()) {
            case UNKNOWN -> l.setGraphic(Icons.of(Feather.HELP_CIRCLE));
            case ABSENT -> l.setGraphic(Icons.of(Feather.SLASH));
            case INFERRED -> l.setGraphic(Icons.of(Feather.PLUS));
            default -> { }
        }
        String meaning = Messages.get("chip." + kind, c.name(), c.concept());
        l.setTooltip(new Tooltip(meaning));
        l.setAccessibleText(meaning);
        return l;
    }

    /** Where the typing goes. */
    public TextArea text() {
        return text;
    }
}
