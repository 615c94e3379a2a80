package danqing.ui.window;

import danqing.ui.Messages;
import javafx.scene.Cursor;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;

/** The edge of a side panel, to be dragged (or moved with the arrow keys). */
final class Divider extends Region {
    private static final double STEP = 16;
    private final Region panel;
    private final int direction;
    private double at;

    /** @param leftPanel whether the panel lies to the left of the edge */
    Divider(Region panel, boolean leftPanel) {
        this.panel = panel;
        this.direction = leftPanel ? 1 : -1;
        getStyleClass().add("divider");
        setMinWidth(7);
        setMaxWidth(7);
        setCursor(Cursor.H_RESIZE);
        setFocusTraversable(true);
        setAccessibleText(Messages.get("divider"));
        setOnMousePressed(e -> at = e.getSceneX());
        setOnMouseDragged(e -> {
            move(e.getSceneX() - at);
            at = e.getSceneX();
        });
        setOnKeyPressed(e -> {
            if (e.getCode() == KeyCode.LEFT || e.getCode() == KeyCode.RIGHT) {
                move(e.getCode() == KeyCode.LEFT ? -STEP : STEP);
                e.consume();
            }
        });
    }

    private void move(double dx) {
        double most = Math.max(panel.getMinWidth(), getScene().getWidth() * .4);
        panel.setPrefWidth(Math.clamp(panel.getWidth() + direction * dx, panel.getMinWidth(), most));
    }
}
