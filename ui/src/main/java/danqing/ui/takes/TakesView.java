package danqing.ui.takes;

import danqing.ui.Icons;
import danqing.ui.Messages;
import danqing.ui.library.Thumbnails;
import danqing.ui.strip.WorkCell;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import javafx.beans.value.ObservableBooleanValue;
import javafx.collections.ListChangeListener;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The takes of the last run beside the works so far, the best first and marked; a click chooses one. Not there while no run is listed. */
public final class TakesView extends HBox {
    private static final double SIDE = 62;
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final PseudoClass BEST = PseudoClass.getPseudoClass("best");
    private final TakesViewModel model;
    private final Thumbnails thumbnails;
    private final Consumer<RankedTake> choose;
    private final HBox row = new HBox(4);
    private final Map<Long, WorkCell> cells = new HashMap<>();
    private Path shown;

    /**
     * @param choose   told the take the person picks
     * @param undoable whether the last choice can be taken back
     * @param undo     takes it back
     */
    public TakesView(TakesViewModel model, Thumbnails thumbnails, Consumer<RankedTake> choose, ObservableBooleanValue undoable, Runnable undo) {
        super(4);
        this.model = model;
        this.thumbnails = thumbnails;
        this.choose = choose;
        getStyleClass().add("takes");
        setAlignment(Pos.CENTER_LEFT);
        Button back = Icons.only(new Button(), Feather.CORNER_UP_LEFT, Messages.get("takes.undo"));
        back.setId("takes-undo");
        back.setOnAction(e -> undo.run());
        undoable.subscribe(able -> back.setDisable(!able));
        Button close = Icons.only(new Button(), Feather.X, Messages.get("takes.close"));
        close.setId("takes-close");
        close.setOnAction(e -> model.close());
        ScrollPane scroll = new ScrollPane(row);
        scroll.getStyleClass().add("takes-scroll");
        scroll.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFitToHeight(true);
        scroll.setMinWidth(3 * SIDE);
        row.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(scroll, new VBox(2, close, back));
        model.items().addListener((ListChangeListener<RankedTake>) c -> fill());
        fill();
    }

    private void fill() {
        setVisible(!model.items().isEmpty());
        setManaged(isVisible());
        cells.keySet().retainAll(model.items().stream().map(RankedTake::seed).toList());
        row.getChildren().setAll(model.items().stream().map(this::tile).toList());
        mark(shown);
    }

    private Button tile(RankedTake t) {
        WorkCell cell = cells.computeIfAbsent(t.seed(), s -> new WorkCell(thumbnails, SIDE));
        cell.show(t.there() ? t.file() : null);
        StackPane picture = new StackPane(cell);
        if (t.rank().judged()) {
            Label place = new Label(Integer.toString(t.rank().place()), t.best() ? Icons.of(Feather.AWARD) : null);
            place.getStyleClass().add("take-place");
            StackPane.setAlignment(place, Pos.TOP_LEFT);
            picture.getChildren().add(place);
            place.pseudoClassStateChanged(BEST, t.best());
        }
        Label figures = new Label(RankWords.figures(t.rank()));
        figures.getStyleClass().add("take-figures");
        VBox box = new VBox(1, picture, figures);
        box.setAlignment(Pos.CENTER);
        Button b = new Button(null, box);
        b.setId("take-" + t.seed());
        b.getStyleClass().setAll("take");
        b.setUserData(t);
        Icons.name(b, said(t));
        b.setDisable(!t.there());
        b.setOnAction(e -> choose.accept(t));
        return b;
    }

    private static String said(RankedTake t) {
        String rank = RankWords.whole(t.rank());
        String what = (rank.isEmpty() ? "" : rank + " · ") + Messages.get("inspector.seed") + " " + t.seed();
        return t.there() ? what : what + " · " + Messages.get(t.file() == null ? "takes.waiting" : "takes.gone");
    }

    /** Marks the work on the canvas; null = none. */
    public void mark(Path file) {
        shown = file;
        row.getChildren().forEach(n -> n.pseudoClassStateChanged(CHOSEN, file != null && file.equals(((RankedTake) n.getUserData()).file())));
    }
}
