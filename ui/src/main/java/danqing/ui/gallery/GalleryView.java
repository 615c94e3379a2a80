package danqing.ui.gallery;

import danqing.ui.Icons;
import danqing.ui.Messages;
import danqing.ui.library.Library;
import danqing.ui.library.Thumbnails;
import danqing.ui.strip.WorkCell;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.collections.transformation.FilteredList;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.controlsfx.control.GridCell;
import org.controlsfx.control.GridView;
import org.kordamp.ikonli.feather.Feather;

/** All works of the library folder as a grid; names hold the beginning of the poem, so the box above finds them by it. */
public final class GalleryView extends BorderPane {
    private static final double SIDE = 168;
    private final TextField search = new TextField();

    /**
     * @param open  told the work the person picks
     * @param close leaves the gallery
     */
    public GalleryView(Library library, Thumbnails thumbnails, Consumer<Path> open, Runnable close) {
        getStyleClass().add("gallery");
        FilteredList<Path> shown = new FilteredList<>(library.items());
        search.setPromptText(Messages.get("gallery.search"));
        search.setAccessibleText(Messages.get("gallery.search"));
        search.setId("gallery-search");
        search.setPrefWidth(260);
        search.textProperty().subscribe(t -> shown.setPredicate(p -> p.getFileName().toString().toLowerCase(Locale.ROOT).contains(t.strip().toLowerCase(Locale.ROOT))));
        Label title = new Label(Messages.get("gallery.title"));
        title.getStyleClass().add("panel-title");
        Label count = new Label();
        count.getStyleClass().add("hint");
        count.textProperty().bind(Bindings.createStringBinding(() -> Messages.get("gallery.count", Integer.toString(shown.size())), shown));
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button back = Icons.only(new Button(), Feather.X, Messages.get("gallery.close"));
        back.setOnAction(e -> close.run());
        HBox top = new HBox(12, title, count, gap, search, back);
        top.setAlignment(Pos.CENTER_LEFT);
        top.getStyleClass().add("gallery-top");
        GridView<Path> grid = new GridView<>(shown);
        grid.setCellWidth(SIDE + 12);
        grid.setCellHeight(SIDE + 34);
        grid.setHorizontalCellSpacing(8);
        grid.setVerticalCellSpacing(8);
        grid.setCellFactory(g -> new Cell(thumbnails, open));
        setTop(top);
        setCenter(grid);
        Label none = new Label(Messages.get("gallery.empty"));
        none.getStyleClass().add("canvas-empty");
        none.setWrapText(true);
        Bindings.isEmpty(shown).subscribe(empty -> setCenter(empty ? none : grid));
        addEventHandler(javafx.scene.input.KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.ESCAPE) {
                close.run();
                e.consume();
            }
        });
    }

    @Override
    public void requestFocus() {
        search.requestFocus();
    }

    /** One work: picture and the beginning of its poem. */
    private static final class Cell extends GridCell<Path> {
        private final WorkCell picture;
        private final Label name = new Label();
        private final VBox box;

        Cell(Thumbnails thumbnails, Consumer<Path> open) {
            picture = new WorkCell(thumbnails, SIDE);
            name.getStyleClass().add("hint");
            name.setMaxWidth(SIDE);
            box = new VBox(4, picture, name);
            box.setAlignment(Pos.TOP_CENTER);
            setFocusTraversable(true);
            setOnMouseClicked(e -> {
                if (!isEmpty()) {
                    open.accept(getItem());
                }
            });
            setOnKeyPressed(e -> {
                if (!isEmpty() && (e.getCode() == KeyCode.ENTER || e.getCode() == KeyCode.SPACE)) {
                    open.accept(getItem());
                    e.consume();
                }
            });
        }

        @Override
        protected void updateItem(Path p, boolean none) {
            super.updateItem(p, none);
            picture.show(none ? null : p);
            name.setText(none || p == null ? "" : title(p));
            setAccessibleText(name.getText());
            setGraphic(none ? null : box);
        }
    }

    /** The poem's beginning out of a file name such as {@code 20260101-120000-孤舟蓑笠翁-7.png}. */
    static String title(Path p) {
        String n = p.getFileName().toString().replaceAll("(?i)\\.png$", "");
        String t = n.replaceFirst("^\\d{8}-\\d{6}-?", "").replaceFirst("-?\\d+(-\\d+)?$", "");
        return t.isEmpty() ? n : t;
    }
}
