package danqing.ui.gallery;

import danqing.ui.Icons;
import danqing.ui.Messages;
import java.nio.file.Path;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;
import org.kordamp.ikonli.feather.Feather;

/** Two works side by side; the wheel and the hand move both alike. */
final class CompareView extends BorderPane {
    private final Half left;
    private final Half right;
    private double zoom = 1;
    private double panX;
    private double panY;
    private double lastX;
    private double lastY;

    /** @param name what a work is called */
    CompareView(Path a, Path b, Function<Path, String> name, Runnable close) {
        getStyleClass().add("compare");
        setFocusTraversable(true);
        left = new Half(a);
        right = new Half(b);
        HBox both = new HBox(12, labelled(left, name.apply(a)), labelled(right, name.apply(b)));
        Label title = new Label(Messages.get("gallery.compare"));
        title.getStyleClass().add("panel-title");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button back = Icons.only(new Button(), Feather.X, Messages.get("gallery.close"));
        back.setOnAction(e -> close.run());
        HBox top = new HBox(12, title, gap, back);
        top.setAlignment(Pos.CENTER_LEFT);
        top.getStyleClass().add("gallery-top");
        setTop(top);
        setCenter(both);
        both.setOnScroll(e -> {
            zoom = Math.clamp(zoom * Math.exp(e.getDeltaY() * .0025), 1, 16);
            place();
        });
        both.setOnMousePressed(e -> {
            lastX = e.getX();
            lastY = e.getY();
        });
        both.setOnMouseDragged(e -> {
            panX += (e.getX() - lastX) / Math.max(1, left.getWidth());
            panY += (e.getY() - lastY) / Math.max(1, left.getHeight());
            lastX = e.getX();
            lastY = e.getY();
            place();
        });
    }

    private static VBox labelled(Half half, String title) {
        Label name = new Label(title);
        name.getStyleClass().add("work-line");
        VBox box = new VBox(6, half, name);
        box.setAlignment(Pos.CENTER);
        HBox.setHgrow(box, Priority.ALWAYS);
        VBox.setVgrow(half, Priority.ALWAYS);
        box.setPrefWidth(100);
        return box;
    }

    private void place() {
        panX = Math.clamp(panX, -zoom / 2, zoom / 2);
        panY = Math.clamp(panY, -zoom / 2, zoom / 2);
        left.requestLayout();
        right.requestLayout();
    }

    /** One of the two. */
    private final class Half extends Pane {
        private final ImageView view;

        Half(Path file) {
            // at most so many pixels as a screen can show
            Image im = new Image(file.toUri().toString(), 2400, 2400, true, true, true);
            view = new ImageView(im);
            view.setPreserveRatio(true);
            Rectangle clip = new Rectangle();
            clip.widthProperty().bind(widthProperty());
            clip.heightProperty().bind(heightProperty());
            setClip(clip);
            getStyleClass().add("well");
            setMinSize(0, 0);
            getChildren().add(view);
            im.progressProperty().addListener((o, was, is) -> requestLayout());
        }

        @Override
        protected void layoutChildren() {
            Image im = view.getImage();
            if (im.getWidth() <= 0) {
                return;
            }
            double k = Math.min((getWidth() - 24) / im.getWidth(), (getHeight() - 24) / im.getHeight()) * zoom;
            view.setFitWidth(im.getWidth() * k);
            view.setFitHeight(im.getHeight() * k);
            view.relocate((getWidth() - im.getWidth() * k) / 2 + panX * getWidth(), (getHeight() - im.getHeight() * k) / 2 + panY * getHeight());
        }
    }
}
