package danqing.ui.window;

import danqing.styles.Style;
import danqing.ui.Icons;
import danqing.ui.Messages;
import danqing.ui.canvas.CanvasViewModel;
import danqing.ui.canvas.Step;
import danqing.ui.composition.AddThing;
import danqing.ui.composition.ContourEditor;
import danqing.ui.composition.LayoutEditor;
import danqing.ui.inspector.MixViewModel;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import javafx.application.Platform;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/** 布局 → 轮廓 → 细节 above the canvas: which stage is looked at; beside it, what can be done to the layout or the drawing by hand. */
final class StepBar extends VBox {
    /** Narrower than this, the tools stand in a row of their own. */
    private static final double NARROW = 620;
    private final Map<Step, ToggleButton> steps = new EnumMap<>(Step.class);
    private final CanvasViewModel model;

    /**
     * @param mix        where single things get their styles
     * @param painting   whether a work is growing
     * @param continueOn paints on from the layout
     */
    StepBar(CanvasViewModel model, MixViewModel mix, ObservableBooleanValue painting, Runnable continueOn) {
        this.model = model;
        getStyleClass().add("step-bar");
        HBox row = new HBox(6);
        row.setAlignment(Pos.CENTER_LEFT);
        for (Step s : Step.values()) {
            if (s != Step.LAYOUT) {
                Label arrow = new Label("→");
                arrow.getStyleClass().add("step-arrow");
                arrow.setMinWidth(Label.USE_PREF_SIZE);
                row.getChildren().add(arrow);
            }
            row.getChildren().add(step(s));
        }
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox tools = new HBox(tools(painting, continueOn), drawingTools(mix, painting, continueOn));
        tools.setAlignment(Pos.CENTER_RIGHT);
        row.getChildren().addAll(gap, tools);
        getChildren().add(row);
        widthProperty().addListener((o, was, is) -> {
            if (was.doubleValue() < NARROW != is.doubleValue() < NARROW) {
                // not in the middle of a layout
                Platform.runLater(() -> narrow(row, tools));
            }
        });
        model.stepProperty().addListener((o, was, is) -> mark());
        model.reachedProperty().addListener((o, was, is) -> mark());
        model.editor().layoutProperty().addListener((o, was, is) -> mark());
        model.contourProperty().addListener((o, was, is) -> mark());
        mark();
    }

    private void narrow(HBox row, HBox tools) {
        boolean own = getWidth() < NARROW;
        if (own == (tools.getParent() == row)) {
            if (own) {
                row.getChildren().remove(tools);
                getChildren().add(tools);
            } else {
                getChildren().remove(tools);
                row.getChildren().add(tools);
            }
        }
    }

    private ToggleButton step(Step s) {
        String id = s.name().toLowerCase(Locale.ROOT);
        String name = Messages.get("step." + id);
        ToggleButton b = new ToggleButton(name);
        b.setId("step-" + id);
        b.getStyleClass().add("step");
        b.setMinWidth(ToggleButton.USE_PREF_SIZE);
        Icons.name(b, Messages.get("step." + id + ".tip"));
        b.setOnAction(e -> {
            model.look(s);
            mark();
        });
        steps.put(s, b);
        return b;
    }

    private void mark() {
        Step reached = model.reachedProperty().get();
        steps.forEach((s, b) -> {
            boolean there = reached != null && s.ordinal() <= reached.ordinal() && (s != Step.LAYOUT || model.editor().layoutProperty().get() != null)
                    && (s != Step.CONTOUR || model.contourProperty().get() != null);
            b.setDisable(!there);
            b.setSelected(there && model.stepProperty().get() == s);
        });
    }

    private HBox tools(ObservableBooleanValue painting, Runnable continueOn) {
        LayoutEditor editor = model.editor();
        BooleanBinding nothing = editor.selectedProperty().isNull();
        Button add = tool(Feather.PLUS, "layout.add", () -> { }, new SimpleBooleanProperty());
        AddThing things = new AddThing(c -> {
            editor.add(c);
            model.look(Step.LAYOUT);
        });
        add.setOnAction(e -> things.show(add));
        HBox box = box(painting, tool(Feather.CORNER_UP_LEFT, "layout.undo", editor::undo, editor.undoableProperty().not()),
                tool(Feather.CORNER_UP_RIGHT, "layout.redo", editor::redo, editor.redoableProperty().not()), add, tool(Feather.REPEAT, "layout.flip", editor::flip, nothing),
                tool(Feather.MAP_PIN, "layout.pin", editor::pin, nothing), tool(Feather.TRASH_2, "layout.delete", editor::delete, nothing),
                onward("continue", continueOn, editor.editedProperty()));
        when(box, () -> model.stepProperty().get() == Step.LAYOUT && editor.layoutProperty().get() != null, model.stepProperty(), editor.layoutProperty());
        return box;
    }

    /** What can be done to the drawing. */
    private HBox drawingTools(MixViewModel mix, ObservableBooleanValue painting, Runnable continueOn) {
        ContourEditor editor = model.contours();
        BooleanBinding nothing = editor.selectedProperty().isNull();
        MenuButton style = new MenuButton(null, Icons.of(Feather.DROPLET));
        style.setId("contour-style");
        Icons.name(style, Messages.get("contour.style"));
        style.getStyleClass().addAll("flat", "button-icon");
        style.disableProperty().bind(nothing);
        style.setOnShowing(e -> editor.selection().ifPresent(g -> {
            style.getItems().setAll(styleItem(Messages.get("chip.style.same"), g.concept(), null, mix));
            Style.all().forEach(s -> style.getItems().add(styleItem(Messages.orElse("style." + s.id(), s.label()), g.concept(), s, mix)));
        }));
        HBox box = box(painting, tool(Feather.CORNER_UP_LEFT, "contour.undo", editor::undo, editor.undoableProperty().not()),
                tool(Feather.CORNER_UP_RIGHT, "contour.redo", editor::redo, editor.redoableProperty().not()),
                tool(Feather.MINIMIZE_2, "contour.smaller", () -> editor.scale(.92), nothing), tool(Feather.MAXIMIZE_2, "contour.larger", () -> editor.scale(1.08), nothing),
                tool(Feather.REPEAT, "contour.flip", editor::flip, nothing), style, tool(Feather.EYE_OFF, "contour.hide", editor::hide, nothing),
                tool(Feather.EYE, "contour.show", editor::showAll, editor.hidingProperty().not()), onward("contour-continue", continueOn, editor.editedProperty()));
        when(box, () -> model.stepProperty().get() == Step.CONTOUR && editor.drawingProperty().get() != null && model.workProperty().get() != null,
                model.stepProperty(), editor.drawingProperty(), model.workProperty());
        return box;
    }

    private static RadioMenuItem styleItem(String name, String concept, Style s, MixViewModel mix) {
        RadioMenuItem i = new RadioMenuItem(name);
        i.setSelected(mix.things().get(concept) == s);
        i.setOnAction(e -> mix.style(concept, s));
        return i;
    }

    private static Button onward(String id, Runnable continueOn, ObservableBooleanValue shown) {
        Button on = new Button(Messages.get("layout.continue"), Icons.of(Feather.CHEVRONS_RIGHT));
        on.setId(id);
        on.getStyleClass().add("accent");
        on.setMinWidth(Button.USE_PREF_SIZE);
        on.setOnAction(e -> continueOn.run());
        on.visibleProperty().bind(shown);
        on.managedProperty().bind(on.visibleProperty());
        return on;
    }

    private static HBox box(ObservableBooleanValue painting, Node... tools) {
        HBox box = new HBox(2, tools);
        box.setAlignment(Pos.CENTER_RIGHT);
        box.disableProperty().bind(painting);
        return box;
    }

    private static void when(HBox box, Callable<Boolean> shown, Observable... sources) {
        box.visibleProperty().bind(Bindings.createBooleanBinding(shown, sources));
        box.managedProperty().bind(box.visibleProperty());
    }

    private static Button tool(Ikon icon, String key, Runnable action, ObservableBooleanValue off) {
        Button b = Icons.only(new Button(), icon, Messages.get(key));
        b.setId(key.replace('.', '-'));
        b.setOnAction(e -> action.run());
        b.disableProperty().bind(off);
        return b;
    }
}
