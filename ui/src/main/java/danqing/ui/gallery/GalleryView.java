package danqing.ui.gallery;

import atlantafx.base.controls.CustomTextField;
import danqing.engine.layout.Format;
import danqing.styles.Style;
import danqing.ui.Icons;
import danqing.ui.Messages;
import danqing.ui.library.Ratings;
import danqing.ui.library.Thumbnails;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.Property;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.controlsfx.control.GridView;
import org.kordamp.ikonli.feather.Feather;

/** All works of the library: filters above, a grid that makes only the cells in sight, what is picked at the side; two can be laid side by side. */
public final class GalleryView extends StackPane {
    /** Kept here: a binding that only its list knows is collected, and the side would no longer follow. */
    private final BooleanBinding nothingShown;
    private final BooleanBinding nothingPicked;
    private static final double GAP = 8;
    /** Room for the scroll bar. */
    private static final double BAR = 18;
    private final GalleryViewModel model;
    private final GalleryActions actions;
    private final CustomTextField search = new CustomTextField();
    private final GridView<Path> grid;
    private CompareView compare;

    public GalleryView(GalleryViewModel model, Thumbnails thumbnails, GalleryActions actions) {
        this.model = model;
        this.actions = actions;
        getStyleClass().add("gallery");
        grid = new GridView<>(model.shown());
        grid.setId("gallery-grid");
        // the columns share the width there is
        grid.cellWidthProperty().bind(Bindings.createDoubleBinding(() -> {
            double w = grid.getWidth() - BAR;
            double least = WorkTile.SIDE + 12 + 2 * GAP;
            return Math.max(least, Math.floor(w / Math.max(1, Math.floor(w / least)))) - 2 * GAP;
        }, grid.widthProperty()));
        grid.setCellHeight(WorkTile.SIDE + 38);
        grid.setHorizontalCellSpacing(GAP);
        grid.setVerticalCellSpacing(GAP);
        // rows of one height need not be measured one by one
        grid.skinProperty().addListener((o, was, is) -> {
            if (grid.lookup(".virtual-flow") instanceof VirtualFlow<?> flow) {
                flow.setFixedCellSize(grid.getCellHeight() + 2 * GAP);
            }
        });
        grid.setCellFactory(g -> new WorkTile(model, thumbnails, actions));
        Label none = new Label();
        none.textProperty().bind(Bindings.createStringBinding(() -> Messages.get(filtered() ? "gallery.nothing" : "gallery.empty"), model.shown(), model.wordsProperty()));
        none.getStyleClass().add("canvas-empty");
        none.setWrapText(true);
        BorderPane body = new BorderPane();
        body.setTop(new VBox(top(), filters()));
        nothingShown = Bindings.isEmpty(model.shown());
        nothingShown.subscribe(empty -> body.setCenter(empty ? none : grid));
        WorkDetails details = new WorkDetails(model, thumbnails, actions, this::compare);
        nothingPicked = Bindings.isEmpty(model.picked());
        nothingPicked.subscribe(empty -> body.setRight(empty ? null : details));
        // takes the room it is given and asks for none
        for (Region r : List.of(grid, body, this)) {
            r.setMinSize(0, 0);
            r.setPrefSize(0, 0);
        }
        getChildren().add(body);
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    }

    private boolean filtered() {
        return !model.wordsProperty().get().isBlank() || model.styleProperty().get() != null || model.formatProperty().get() != null || model.starsProperty().get() > 0
                || model.favouritesProperty().get() || model.sinceProperty().get() != GalleryViewModel.Since.ALWAYS;
    }

    private HBox top() {
        Label title = new Label(Messages.get("gallery.title"));
        title.getStyleClass().add("panel-title");
        Label count = new Label();
        count.getStyleClass().add("hint");
        count.textProperty().bind(Bindings.createStringBinding(() -> Messages.get("gallery.count", Integer.toString(model.shown().size())), model.shown()));
        search.setPromptText(Messages.get("gallery.search"));
        search.setAccessibleText(Messages.get("gallery.search"));
        search.setId("gallery-search");
        search.setPrefWidth(300);
        search.setLeft(Icons.of(Feather.SEARCH));
        search.textProperty().bindBidirectional(model.wordsProperty());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button back = Icons.only(new Button(), Feather.X, Messages.get("gallery.close"));
        back.setOnAction(e -> actions.close());
        HBox box = new HBox(12, title, count, gap, search, back);
        box.setAlignment(Pos.CENTER_LEFT);
        box.getStyleClass().add("gallery-top");
        return box;
    }

    private HBox filters() {
        ToggleButton favourites = Icons.only(new ToggleButton(), Feather.HEART, Messages.get("gallery.favourites"));
        favourites.setId("gallery-favourites");
        favourites.selectedProperty().bindBidirectional(model.favouritesProperty());
        Button clear = new Button(Messages.get("gallery.clear"));
        clear.getStyleClass().add("flat");
        clear.setOnAction(e -> model.clear());
        HBox box = new HBox(8,
                choice("gallery-style", model.styleProperty(), Style.all().stream().map(Style::id).toList(), s -> s == null ? Messages.get("gallery.style")
                        : Messages.orElse("style." + s, Style.named(s).map(Style::label).orElse(s))),
                choice("gallery-format", model.formatProperty(), Arrays.stream(Format.values()).map(f -> f.name().toLowerCase(Locale.ROOT)).toList(),
                        f -> f == null ? Messages.get("gallery.format") : Messages.orElse("format." + f, Format.named(f).map(Format::label).orElse(f))),
                choice("gallery-since", model.sinceProperty(), List.of(GalleryViewModel.Since.values()),
                        s -> Messages.get("gallery.since." + (s == null ? "always" : s.name().toLowerCase(Locale.ROOT)))),
                choice("gallery-stars", model.starsProperty().asObject(), List.of(0, 1, 2, 3, 4, Ratings.MOST),
                        n -> n == null || n == 0 ? Messages.get("gallery.stars") : "★".repeat(n) + (n < Ratings.MOST ? " +" : "")),
                favourites, clear);
        box.setAlignment(Pos.CENTER_LEFT);
        box.getStyleClass().add("gallery-filters");
        return box;
    }

    private static <T> ComboBox<T> choice(String id, Property<T> value, List<T> values, Function<T, String> name) {
        ComboBox<T> box = new ComboBox<>();
        box.setId(id);
        if (value.getValue() == null) {
            box.getItems().add(null);
        }
        box.getItems().addAll(values);
        box.setAccessibleText(name.apply(null));
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(T t) {
                return name.apply(t);
            }

            @Override
            public T fromString(String s) {
                return null;
            }
        });
        box.valueProperty().bindBidirectional(value);
        // the property behind an int is held by nobody else
        box.getProperties().put("value", value);
        return box;
    }

    private void key(KeyEvent e) {
        boolean typing = e.getTarget() == search;
        if (e.getCode() == KeyCode.ESCAPE) {
            if (compare != null) {
                closeCompare();
            } else {
                actions.close();
            }
            e.consume();
        } else if (!typing && (e.getCode() == KeyCode.DELETE || e.getCode() == KeyCode.BACK_SPACE)) {
            actions.delete();
            e.consume();
        } else if (!typing && e.isShortcutDown() && e.getCode() == KeyCode.Z) {
            model.undo();
            e.consume();
        }
    }

    private void compare() {
        if (model.picked().size() >= 2) {
            compare = new CompareView(model.picked().get(0), model.picked().get(1), p -> WorkTile.name(model, p), this::closeCompare);
            getChildren().add(compare);
            compare.requestFocus();
        }
    }

    private void closeCompare() {
        getChildren().remove(compare);
        compare = null;
        grid.requestFocus();
    }

    @Override
    public void requestFocus() {
        if (compare != null) {
            // the gallery opens as a gallery
            closeCompare();
        }
        search.requestFocus();
    }

    /** What the gallery asks of the window. */
    public interface GalleryActions {
        /** Shows a work on the canvas. */
        void open(Path work);

        /** Sets everything as a work was painted. */
        void recall(Path work);

        /** Puts the settings of a work on the clipboard. */
        void copySettings(Path work);

        /** Throws away what is picked, and says so. */
        void delete();

        /** Leaves the gallery. */
        void close();
    }
}
