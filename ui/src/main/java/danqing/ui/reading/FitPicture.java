package danqing.ui.reading;

import danqing.ui.canvas.Frame;
import danqing.ui.canvas.FrameImage;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Pane;

/** A picture as large as its place allows. */
final class FitPicture extends Pane {
    private static final double EDGE = 24;
    private final ImageView view = new ImageView();

    FitPicture() {
        getStyleClass().add("well");
        view.setPreserveRatio(true);
        view.getStyleClass().add("sheet-picture");
        setMinSize(0, 0);
        setPrefSize(0, 0);
        getChildren().add(view);
    }

    void show(Frame f) {
        view.setImage(FrameImage.still(f));
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        if (view.getImage() == null) {
            return;
        }
        double w = view.getImage().getWidth();
        double h = view.getImage().getHeight();
        double k = Math.max(.01, Math.min((getWidth() - 2 * EDGE) / w, (getHeight() - 2 * EDGE) / h));
        view.setFitWidth(w * k);
        view.setFitHeight(h * k);
        view.relocate((getWidth() - w * k) / 2, (getHeight() - h * k) / 2);
    }
}
