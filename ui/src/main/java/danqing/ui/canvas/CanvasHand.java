package danqing.ui.canvas;

import danqing.engine.layout.Box;
import danqing.engine.layout.Placement;
import danqing.ui.composition.LayoutEditor;
import java.util.Optional;
import javafx.scene.Cursor;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;

/** The hand on the canvas: wheel, drag and keys. */
final class CanvasHand {
    private static final double NUDGE = .005;
    private final CanvasView view;
    private final CanvasViewModel model;
    private final LayoutEditor editor;
    private final ContourHand contour;
    private double lastX;
    private double lastY;
    private double[] pressed;
    private Box start;
    private int corner = -1;
    private boolean begun;
    private boolean grasped;
    private boolean wiping;

    CanvasHand(CanvasView view, CanvasViewModel model) {
        this.view = view;
        this.model = model;
        this.editor = model.editor();
        this.contour = new ContourHand(model);
    }

    void attach() {
        view.addEventHandler(ScrollEvent.SCROLL, e -> {
            if (e.getDeltaY() != 0) {
                model.viewport().zoomBy(Math.exp(e.getDeltaY() * .0025), e.getX(), e.getY());
            }
            e.consume();
        });
        view.setOnZoom(e -> model.viewport().zoomBy(e.getZoomFactor(), e.getX(), e.getY()));
        view.setOnMousePressed(this::press);
        view.setOnMouseDragged(this::drag);
        view.setOnMouseReleased(e -> {
            if (grasped) {
                contour.release(e);
                grasped = false;
            }
            start = null;
            view.setCursor(cursor(e));
        });
        view.setOnMouseMoved(e -> view.setCursor(cursor(e)));
        view.setOnMouseClicked(e -> {
            if (e.getClickCount() == 2 && !(editing() && editor.selection().isPresent())) {
                model.viewport().fit();
            }
        });
        view.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    }

    /** Whether the pointer is on the line between before and after. */
    private boolean onLine(MouseEvent e) {
        Viewport v = model.viewport();
        return view.comparing() && Math.abs(e.getX() - v.xProperty().get() - v.width() * model.wipeProperty().get()) < 12;
    }

    private boolean editing() {
        return model.stepProperty().get() == Step.LAYOUT && editor.layoutProperty().get() != null;
    }

    private void press(MouseEvent e) {
        view.requestFocus();
        lastX = e.getX();
        lastY = e.getY();
        start = null;
        begun = false;
        wiping = onLine(e);
        grasped = !wiping && contour.works() && contour.press(e);
        if (!editing() || e.getButton() != MouseButton.PRIMARY) {
            return;
        }
        pressed = model.viewport().toShare(e.getX(), e.getY());
        corner = corner(e);
        if (corner < 0) {
            Optional<String> hit = editor.at(pressed[0], pressed[1]);
            boolean keep = editor.selection().map(p -> inside(p.box(), pressed)).orElse(false) && e.isAltDown();
            if (!keep) {
                editor.select(hit.orElse(null));
            }
        }
        start = editor.selection().map(Placement::box).orElse(null);
    }

    private static boolean inside(Box b, double[] at) {
        return at[0] >= b.x() && at[0] <= b.right() && at[1] >= b.y() && at[1] <= b.bottom();
    }

    /** The handle of the selection under the pointer: 0 top left, 1 top right, 2 bottom left, 3 bottom right; −1 none. */
    private int corner(MouseEvent e) {
        Viewport v = model.viewport();
        Box b = editor.selection().map(Placement::box).orElse(null);
        for (int i = 0; b != null && i < 4; i++) {
            double x = v.xProperty().get() + (b.x() + (i % 2) * b.w()) * v.width();
            double y = v.yProperty().get() + (b.y() + (i / 2) * b.h()) * v.height();
            if (Math.abs(e.getX() - x) <= CanvasView.HANDLE && Math.abs(e.getY() - y) <= CanvasView.HANDLE) {
                return i;
            }
        }
        return -1;
    }

    private void drag(MouseEvent e) {
        if (wiping) {
            model.wipeProperty().set(Math.clamp(model.viewport().toShare(e.getX(), e.getY())[0], 0, 1));
            return;
        }
        if (grasped) {
            contour.drag(e);
            return;
        }
        if (start == null || e.getButton() != MouseButton.PRIMARY) {
            model.viewport().pan(e.getX() - lastX, e.getY() - lastY);
            lastX = e.getX();
            lastY = e.getY();
            return;
        }
        if (!begun) {
            if (Math.hypot(e.getX() - lastX, e.getY() - lastY) < 3) {
                return;
            }
            begun = true;
            editor.begin();
        }
        double[] at = model.viewport().toShare(e.getX(), e.getY());
        double dx = at[0] - pressed[0];
        double dy = at[1] - pressed[1];
        editor.drag(corner < 0 ? new Box(start.x() + dx, start.y() + dy, start.w(), start.h()) : resized(dx, dy, e.isShiftDown()));
    }

    /** The box with one corner moved; with Shift its shape stays. */
    private Box resized(double dx, double dy, boolean keepShape) {
        double w = Math.max(.01, start.w() + (corner % 2 == 0 ? -dx : dx));
        double h = Math.max(.01, start.h() + (corner / 2 == 0 ? -dy : dy));
        if (keepShape) {
            double k = Math.max(w / start.w(), h / start.h());
            w = start.w() * k;
            h = start.h() * k;
        }
        return new Box(corner % 2 == 0 ? start.right() - w : start.x(), corner / 2 == 0 ? start.bottom() - h : start.y(), w, h);
    }

    private Cursor cursor(MouseEvent e) {
        if (onLine(e)) {
            return Cursor.H_RESIZE;
        }
        if (contour.works()) {
            return contour.cursor(e);
        }
        if (!editing()) {
            return model.paintingProperty().get() == null && model.contourProperty().get() == null ? Cursor.DEFAULT : Cursor.OPEN_HAND;
        }
        return switch (corner(e)) {
            case 0, 3 -> Cursor.NW_RESIZE;
            case 1, 2 -> Cursor.NE_RESIZE;
            default -> {
                double[] at = model.viewport().toShare(e.getX(), e.getY());
                yield editor.at(at[0], at[1]).isPresent() ? Cursor.MOVE : Cursor.OPEN_HAND;
            }
        };
    }

    private void key(KeyEvent e) {
        if (e.isShortcutDown()) {
            return;
        }
        if (contour.works() && contour.key(e)) {
            e.consume();
            return;
        }
        boolean editing = editing();
        boolean selected = editing && editor.selection().isPresent();
        double step = e.isShiftDown() ? 10 * NUDGE : NUDGE;
        boolean used = true;
        switch (e.getCode()) {
            case LEFT -> move(selected, -step, 0);
            case RIGHT -> move(selected, step, 0);
            case UP -> move(selected, 0, -step);
            case DOWN -> move(selected, 0, step);
            case DELETE, BACK_SPACE -> when(selected, editor::delete);
            case F -> when(selected, editor::flip);
            case P -> when(selected, editor::pin);
            case N -> when(editing, () -> editor.selectNext(e.isShiftDown() ? -1 : 1));
            case B -> model.compareProperty().set(!model.compareProperty().get());
            case G -> model.gridProperty().set(!model.gridProperty().get());
            case T -> model.thirdsProperty().set(!model.thirdsProperty().get());
            case PLUS, EQUALS, ADD -> model.viewport().zoomBy(1.25);
            case MINUS, SUBTRACT -> model.viewport().zoomBy(.8);
            case DIGIT0 -> model.viewport().fit();
            default -> used = false;
        }
        if (used) {
            e.consume();
        }
    }

    private static void when(boolean possible, Runnable r) {
        if (possible) {
            r.run();
        }
    }

    private void move(boolean selected, double dx, double dy) {
        if (selected) {
            editor.nudge(dx, dy);
        } else {
            model.viewport().pan(-dx * 4000, -dy * 4000);
        }
    }
}
