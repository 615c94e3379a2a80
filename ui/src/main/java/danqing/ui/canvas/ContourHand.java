package danqing.ui.canvas;

import danqing.engine.contour.vector.Contour;
import danqing.ui.composition.ContourEditor;
import javafx.scene.Cursor;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/** The hand on the drawing: click to select, drag to move, keys for the rest. */
final class ContourHand {
    private static final double NUDGE = 4;
    private final CanvasViewModel model;
    private final ContourEditor editor;
    private double fromX;
    private double fromY;
    private boolean holding;
    private boolean moving;

    ContourHand(CanvasViewModel model) {
        this.model = model;
        this.editor = model.contours();
    }

    /** Whether the drawing can be worked on now. */
    boolean works() {
        return model.stepProperty().get() == Step.CONTOUR && editor.drawingProperty().get() != null;
    }

    private double[] units(MouseEvent e) {
        Contour c = editor.drawingProperty().get();
        double[] at = model.viewport().toShare(e.getX(), e.getY());
        return new double[] {at[0] * c.width(), at[1] * c.height()};
    }

    /** @return whether a thing was taken hold of */
    boolean press(MouseEvent e) {
        double[] at = units(e);
        holding = false;
        moving = false;
        if (e.getButton() == MouseButton.PRIMARY) {
            editor.select(editor.at(at[0], at[1]).orElse(null));
            holding = editor.selection().isPresent();
            fromX = at[0];
            fromY = at[1];
        }
        return holding;
    }

    void drag(MouseEvent e) {
        double[] at = units(e);
        moving |= Math.hypot(at[0] - fromX, at[1] - fromY) * model.viewport().width() / editor.drawingProperty().get().width() > 3;
        if (holding && moving) {
            model.offset(at[0] - fromX, at[1] - fromY);
        }
    }

    void release(MouseEvent e) {
        if (holding && moving) {
            double[] at = units(e);
            model.offset(0, 0);
            editor.move(at[0] - fromX, at[1] - fromY);
        }
        holding = false;
    }

    Cursor cursor(MouseEvent e) {
        double[] at = units(e);
        return editor.at(at[0], at[1]).isPresent() ? Cursor.MOVE : Cursor.OPEN_HAND;
    }

    /** @return whether the key meant something */
    boolean key(KeyEvent e) {
        boolean selected = editor.selection().isPresent();
        double step = e.isShiftDown() ? 8 * NUDGE : NUDGE;
        switch (e.getCode()) {
            case N -> editor.selectNext(e.isShiftDown() ? -1 : 1);
            case LEFT, RIGHT, UP, DOWN, DELETE, BACK_SPACE, H, F, OPEN_BRACKET, CLOSE_BRACKET -> {
                if (!selected) {
                    return false;
                }
                switch (e.getCode()) {
                    case LEFT -> editor.move(-step, 0);
                    case RIGHT -> editor.move(step, 0);
                    case UP -> editor.move(0, -step);
                    case DOWN -> editor.move(0, step);
                    case F -> editor.flip();
                    case OPEN_BRACKET -> editor.scale(.92);
                    case CLOSE_BRACKET -> editor.scale(1.08);
                    default -> editor.hide();
                }
            }
            default -> {
                return false;
            }
        }
        return true;
    }
}
