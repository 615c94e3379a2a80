package danqing.ui.window;

import danqing.ui.canvas.Step;
import javafx.beans.property.BooleanProperty;
import javafx.collections.ObservableMap;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;

/** The keys that work everywhere in the window. */
final class Keys {
    private Keys() {}

    static void bind(Scene scene, Stage stage, StudioViewModel model, Commands commands) {
        ObservableMap<KeyCombination, Runnable> keys = scene.getAccelerators();
        keys.put(with(KeyCode.S), commands::savePng);
        keys.put(with(KeyCode.E), commands::saveSvg);
        keys.put(with(KeyCode.S, KeyCombination.SHIFT_DOWN), commands::saveStages);
        keys.put(with(KeyCode.C, KeyCombination.SHIFT_DOWN), commands::copy);
        keys.put(with(KeyCode.O), commands::openFile);
        keys.put(with(KeyCode.G), () -> commands.galleryProperty().set(!commands.galleryProperty().get()));
        keys.put(with(KeyCode.COMMA), commands::settings);
        keys.put(with(KeyCode.B), () -> flip(model.panels().poemProperty()));
        keys.put(with(KeyCode.I), () -> flip(model.panels().inspectorProperty()));
        keys.put(with(KeyCode.J), () -> flip(model.panels().stripProperty()));
        keys.put(with(KeyCode.BACK_SLASH), model.panels()::onlyCanvas);
        keys.put(with(KeyCode.R), model.inspector()::roll);
        keys.put(with(KeyCode.Z), () -> undo(model));
        keys.put(with(KeyCode.Z, KeyCombination.SHIFT_DOWN), () -> redo(model));
        keys.put(with(KeyCode.Y), () -> redo(model));
        keys.put(with(KeyCode.DIGIT1), () -> model.canvas().look(Step.LAYOUT));
        keys.put(with(KeyCode.DIGIT2), () -> model.canvas().look(Step.CONTOUR));
        keys.put(with(KeyCode.DIGIT3), () -> model.canvas().look(Step.DETAIL));
        keys.put(with(KeyCode.DIGIT0), model.canvas().viewport()::fit);
        keys.put(with(KeyCode.EQUALS), () -> model.canvas().viewport().zoomBy(1.25));
        keys.put(with(KeyCode.MINUS), () -> model.canvas().viewport().zoomBy(.8));
        keys.put(new KeyCodeCombination(KeyCode.F11), () -> stage.setFullScreen(!stage.isFullScreen()));
        scene.addEventFilter(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.ENTER && e.isShortcutDown()) {
                // before the text area takes it
                model.painting().start();
                e.consume();
            } else if (e.getCode() == KeyCode.ESCAPE && model.painting().runningProperty().get()) {
                model.painting().cancel();
                e.consume();
            }
        });
    }

    private static void flip(BooleanProperty p) {
        p.set(!p.get());
    }

    private static void undo(StudioViewModel model) {
        if (model.latest().isPresent()) {
            model.latest().get().run();
        } else if (model.canvas().stepProperty().get() == Step.CONTOUR && model.canvas().contours().undoableProperty().get()) {
            model.canvas().contours().undo();
        } else if (!model.editor().undoableProperty().get() && model.queue().undoableProperty().get()) {
            model.queue().undo();
        } else {
            model.editor().undo();
        }
    }

    private static void redo(StudioViewModel model) {
        if (model.canvas().stepProperty().get() == Step.CONTOUR && model.canvas().contours().redoableProperty().get()) {
            model.canvas().contours().redo();
        } else {
            model.editor().redo();
        }
    }

    private static KeyCombination with(KeyCode code, KeyCombination.Modifier... more) {
        KeyCombination.Modifier[] all = new KeyCombination.Modifier[more.length + 1];
        all[0] = KeyCombination.SHORTCUT_DOWN;
        System.arraycopy(more, 0, all, 1, more.length);
        return new KeyCodeCombination(code, all);
    }
}
