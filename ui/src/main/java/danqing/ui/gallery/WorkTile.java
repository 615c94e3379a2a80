package danqing.ui.gallery;

import danqing.ui.library.Thumbnails;
import danqing.ui.library.WorkRecord;
import danqing.ui.strip.WorkCell;
import java.nio.file.Path;
import javafx.collections.ListChangeListener;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.controlsfx.control.GridCell;

/** One work in the grid: picture, the beginning of its poem, its stars. A click picks it, a double click or Enter opens it. */
final class WorkTile extends GridCell<Path> {
    static final double SIDE = 168;
    private static final PseudoClass PICKED = PseudoClass.getPseudoClass("picked");
    private final GalleryViewModel model;
    private final WorkCell picture;
    private final Label name = new Label();
    private final Label stars = new Label();
    private final Label heart = new Label("♥");
    private final VBox box;

    WorkTile(GalleryViewModel model, Thumbnails thumbnails, GalleryView.GalleryActions actions) {
        this.model = model;
        picture = new WorkCell(thumbnails, SIDE);
        name.getStyleClass().add("hint");
        name.setMinWidth(0);
        HBox.setHgrow(name, Priority.ALWAYS);
        stars.getStyleClass().add("stars");
        stars.setMinWidth(Label.USE_PREF_SIZE);
        heart.getStyleClass().add("heart");
        heart.setMinWidth(Label.USE_PREF_SIZE);
        heart.managedProperty().bind(heart.visibleProperty());
        HBox line = new HBox(4, name, stars, heart);
        line.setAlignment(Pos.CENTER);
        line.setMaxWidth(SIDE);
        box = new VBox(4, picture, line);
        box.setAlignment(Pos.TOP_CENTER);
        box.setVisible(false);
        setGraphic(box);
        setAlignment(Pos.CENTER);
        setFocusTraversable(true);
        setOnMouseClicked(e -> {
            if (isEmpty()) {
                return;
            }
            requestFocus();
            if (e.getClickCount() == 2) {
                actions.open(getItem());
            } else {
                model.pick(getItem(), e.isShortcutDown() || e.isShiftDown());
            }
        });
        setOnKeyPressed(e -> {
            if (isEmpty()) {
                return;
            }
            boolean used = true;
            if (e.getCode() == KeyCode.ENTER) {
                actions.open(getItem());
            } else if (e.getCode() == KeyCode.SPACE) {
                model.pick(getItem(), e.isShortcutDown() || e.isShiftDown());
            } else if (e.getCode().isDigitKey() && e.getText().matches("[0-5]")) {
                model.rate(getItem(), Integer.parseInt(e.getText()));
            } else if (e.getCode() == KeyCode.H) {
                model.favourite(getItem(), !model.ratings().favourite(getItem()));
            } else {
                used = false;
            }
            if (used) {
                e.consume();
            }
        });
        model.picked().addListener((ListChangeListener<Path>) c -> mark());
        model.revisionProperty().addListener((o, was, is) -> fill());
    }

    @Override
    protected void updateItem(Path p, boolean none) {
        super.updateItem(p, none);
        // a row that scrolls empties its cells before it fills them: what is in them is only hidden, or it would be styled anew for every row
        boolean filled = !none && p != null;
        box.setVisible(filled);
        if (filled) {
            picture.show(p);
            fill();
        }
    }

    private void fill() {
        Path p = getItem();
        if (p == null || isEmpty()) {
            return;
        }
        name.setText(name(model, p));
        setAccessibleText(name.getText());
        stars.setText("★".repeat(model.ratings().stars(p)));
        heart.setVisible(model.ratings().favourite(p));
        mark();
    }

    private void mark() {
        pseudoClassStateChanged(PICKED, getItem() != null && model.picked().contains(getItem()));
    }

    /** What a work is called: its poem, or what its file name says of it. */
    static String name(GalleryViewModel model, Path p) {
        WorkRecord r = model.record(p);
        return r != null && !r.text().isBlank() ? r.text().strip().replaceAll("\\s+", "") : title(p);
    }

    /** The poem's beginning out of a file name such as {@code 20260101-120000-孤舟蓑笠翁-7.png}. */
    static String title(Path p) {
        String n = p.getFileName().toString().replaceAll("(?i)\\.png$", "");
        String t = n.replaceFirst("^\\d{8}-\\d{6}-?", "").replaceFirst("-?\\d+(-\\d+)?$", "");
        return t.isEmpty() ? n : t;
    }
}
