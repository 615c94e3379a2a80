package danqing.ui.gallery;

import danqing.engine.layout.Format;
import danqing.styles.Style;
import danqing.ui.Icons;
import danqing.ui.Messages;
import danqing.ui.library.Ratings;
import danqing.ui.library.Thumbnails;
import danqing.ui.library.WorkRecord;
import danqing.ui.strip.WorkCell;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Beside the grid: the work picked last, what it was painted with, and what can be done with it. */
final class WorkDetails extends VBox {
    private static final double WIDTH = 264;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private final GalleryViewModel model;
    private final WorkCell picture;
    private final Label poem = new Label();
    private final Label settings = new Label();
    private final HBox stars = new HBox();
    private final ToggleButton heart = Icons.only(new ToggleButton(), Feather.HEART, Messages.get("gallery.favourite"));
    private final Button compare;

    WorkDetails(GalleryViewModel model, Thumbnails thumbnails, GalleryView.GalleryActions actions, Runnable comparing) {
        super(10);
        this.model = model;
        getStyleClass().add("work-details");
        setPrefWidth(WIDTH + 32);
        picture = new WorkCell(thumbnails, WIDTH);
        poem.setWrapText(true);
        poem.getStyleClass().add("work-line");
        poem.setMinHeight(USE_PREF_SIZE);
        poem.setMaxWidth(WIDTH);
        settings.setWrapText(true);
        settings.setMinHeight(USE_PREF_SIZE);
        settings.getStyleClass().add("hint");
        for (int n = 1; n <= Ratings.MOST; n++) {
            int value = n;
            Button star = new Button("☆");
            star.getStyleClass().setAll("star");
            Icons.name(star, Messages.get("gallery.rate", Integer.toString(n)));
            star.setOnAction(e -> model.rate(work(), model.ratings().stars(work()) == value ? 0 : value));
            stars.getChildren().add(star);
        }
        stars.getChildren().add(heart);
        heart.setOnAction(e -> model.favourite(work(), heart.isSelected()));
        compare = button(Feather.COLUMNS, "gallery.compare", comparing);
        getChildren().addAll(picture, stars, poem, settings, button(Feather.MAXIMIZE_2, "gallery.open", () -> actions.open(work())),
                button(Feather.ROTATE_CCW, "work.recall", () -> actions.recall(work())), button(Feather.CLIPBOARD, "gallery.copy", () -> actions.copySettings(work())),
                compare, button(Feather.TRASH_2, "gallery.delete", actions::delete));
        model.picked().addListener((ListChangeListener<Path>) c -> fill());
        model.revisionProperty().addListener((o, was, is) -> fill());
        fill();
    }

    private static Button button(Feather icon, String key, Runnable action) {
        Button b = new Button(Messages.get(key), Icons.of(icon));
        b.setId(key.replace('.', '-'));
        b.setMaxWidth(Double.MAX_VALUE);
        b.setOnAction(e -> action.run());
        return b;
    }

    private Path work() {
        return model.picked().getLast();
    }

    private void fill() {
        if (model.picked().isEmpty()) {
            return;
        }
        Path p = work();
        picture.show(p);
        WorkRecord r = model.record(p);
        boolean known = r != null && !r.style().isEmpty();
        poem.setText(known && !r.text().isBlank() ? r.text().strip() : WorkTile.title(p));
        settings.setText(!known ? p.getFileName().toString() : Messages.orElse("style." + r.style(), Style.named(r.style()).map(Style::label).orElse(r.style())) + " · "
                + Messages.orElse("format." + r.format(), Format.named(r.format()).map(Format::label).orElse(r.format())) + "\n" + r.width() + " × " + r.height() + " · "
                + Messages.get("inspector.seed") + " " + r.seed() + "\n" + DAY.format(Instant.ofEpochMilli(r.modified()).atZone(ZoneId.systemDefault())));
        int n = model.ratings().stars(p);
        for (int i = 0; i < Ratings.MOST; i++) {
            ((Button) stars.getChildren().get(i)).setText(i < n ? "★" : "☆");
        }
        heart.setSelected(model.ratings().favourite(p));
        compare.setDisable(model.picked().size() != 2);
    }
}
