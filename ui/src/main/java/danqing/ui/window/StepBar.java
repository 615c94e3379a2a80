package danqing.ui.window;

import danqing.ui.Icons;
import danqing.ui.Messages;
import danqing.ui.canvas.CanvasViewModel;
import danqing.ui.canvas.Step;
import danqing.ui.composition.LayoutEditor;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.value.ObservableBooleanValue;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/** 布局 → 轮廓 → 细节 above the canvas: which stage is looked at; beside it, what can be done to the layout by hand. */
final class StepBar extends HBox {
    private final Map<Step, ToggleButton> steps = new EnumMap<>(Step.class);
    private final CanvasViewModel model;

    /**
     * @param painting   whether a work is growing
     * @param continueOn paints on from the layout
     */
    StepBar(CanvasViewModel model, ObservableBooleanValue painting, Runnable continueOn) {
        this.model = model;
        getStyleClass().add("step-bar");
        setAlignment(Pos.CENTER_LEFT);
        for (Step s : Step.values()) {
            if (s != Step.LAYOUT) {
                Label arrow = new Label("→");
                arrow.getStyleClass().add("step-arrow");
                getChildren().add(arrow);
            }
            getChildren().add(step(s));
        }
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        getChildren().addAll(gap, tools(painting, continueOn));
        model.stepProperty().addListener((o, was, is) -> mark());
        model.reachedProperty().addListener((o, was, is) -> mark());
        model.editor().layoutProperty().addListener((o, was, is) -> mark());
        mark();
    }

    private ToggleButton step(Step s) {
        String id = s.name().toLowerCase(Locale.ROOT);
        String name = Messages.get("step." + id);
        ToggleButton b = new ToggleButton(name);
        b.setId("step-" + id);
        b.getStyleClass().add("step");
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
            boolean there = reached != null && s.ordinal() <= reached.ordinal() && (s != Step.LAYOUT || model.editor().layoutProperty().get() != null);
            b.setDisable(!there);
            b.setSelected(there && model.stepProperty().get() == s);
        });
    }

    private HBox tools(ObservableBooleanValue painting, Runnable continueOn) {
        LayoutEditor editor = model.editor();
        BooleanBinding nothing = editor.selectedProperty().isNull();
        Button on = new Button(Messages.get("layout.continue"), Icons.of(Feather.CHEVRONS_RIGHT));
        on.setId("continue");
        on.getStyleClass().add("accent");
        on.setOnAction(e -> continueOn.run());
        on.visibleProperty().bind(editor.editedProperty());
        on.managedProperty().bind(on.visibleProperty());
        HBox box = new HBox(2, tool(Feather.CORNER_UP_LEFT, "layout.undo", editor::undo, editor.undoableProperty().not()),
                tool(Feather.CORNER_UP_RIGHT, "layout.redo", editor::redo, editor.redoableProperty().not()), tool(Feather.REPEAT, "layout.flip", editor::flip, nothing),
                tool(Feather.MAP_PIN, "layout.pin", editor::pin, nothing), tool(Feather.TRASH_2, "layout.delete", editor::delete, nothing), on);
        box.setAlignment(Pos.CENTER_RIGHT);
        box.disableProperty().bind(painting);
        box.visibleProperty().bind(Bindings.createBooleanBinding(() -> model.stepProperty().get() == Step.LAYOUT && editor.layoutProperty().get() != null,
                model.stepProperty(), editor.layoutProperty()));
        box.managedProperty().bind(box.visibleProperty());
        return box;
    }

    private static Button tool(Ikon icon, String key, Runnable action, ObservableBooleanValue off) {
        Button b = Icons.only(new Button(), icon, Messages.get(key));
        b.setId(key.replace('.', '-'));
        b.setOnAction(e -> action.run());
        b.disableProperty().bind(off);
        return b;
    }
}
