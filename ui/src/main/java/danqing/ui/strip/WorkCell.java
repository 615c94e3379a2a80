package danqing.ui.strip;

import danqing.ui.canvas.FrameImage;
import danqing.ui.library.Thumbnails;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.StackPane;

/** The small picture of a work; it can be dragged out to other programs. */
public final class WorkCell extends StackPane {
    private final Thumbnails thumbnails;
    private final ImageView view = new ImageView();
    private volatile Path file;

    /** @param side longest side on screen, px */
    public WorkCell(Thumbnails thumbnails, double side) {
        this.thumbnails = thumbnails;
        getStyleClass().add("work-cell");
        view.setPreserveRatio(true);
        view.setFitWidth(side);
        view.setFitHeight(side);
        setMinSize(side, side);
        setPrefSize(side, side);
        getChildren().add(view);
        setOnDragDetected(e -> {
            if (file != null) {
                Dragboard board = startDragAndDrop(TransferMode.COPY);
                if (view.getImage() != null) {
                    board.setDragView(view.getImage());
                }
                board.setContent(content());
                e.consume();
            }
        });
    }

    /** What another program is given: the file itself, with all it knows of how it was made. */
    ClipboardContent content() {
        ClipboardContent content = new ClipboardContent();
        content.putFiles(List.of(file.toFile()));
        return content;
    }

    /** Shows another file; null = none. */
    public void show(Path f) {
        if (f != null && f.equals(file) && view.getImage() != null) {
            return;
        }
        file = f;
        view.setImage(null);
        setAccessibleText(f == null ? null : f.getFileName().toString());
        if (f != null) {
            thumbnails.get(f, () -> f.equals(file), frame -> {
                if (f.equals(file)) {
                    Image im = FrameImage.still(frame);
                    view.setImage(im);
                }
            });
        }
    }
}
