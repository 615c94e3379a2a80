package danqing.ui.reading;

import danqing.engine.see.Caption;
import danqing.engine.see.VerseHit;
import danqing.ui.Icons;
import danqing.ui.Messages;
import java.nio.file.Path;
import java.util.List;
import javafx.beans.InvalidationListener;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/** A dropped picture beside what is seen in it: caption and tags, what can be made of it, questions with heat maps, verse. */
public final class ReadingCard extends BorderPane {
    private static final double WIDTH = 384;
    private final PictureReading model;
    private final Actions actions;
    private final FitPicture picture = new FitPicture();
    private final Label caption = new Label();
    private final FlowPane tags = new FlowPane(6, 6);
    private final TextField question = new TextField();
    private final VBox answers = new VBox(6);
    private final VBox verses = new VBox(4);

    /** What the card asks of the window. */
    public interface Actions {
        /** The words go onto the poem sheet. */
        void write(String text);

        /** The picture is painted again in the chosen style. */
        void repaint(Path picture);

        /** A text goes onto the clipboard. */
        void copy(String text);

        /** Asks where to write to, then writes. @param heat whether a heat map is shown */
        void export(PictureReading reading, boolean heat);

        /** Leaves the card. */
        void close();
    }

    public ReadingCard(PictureReading model, Actions actions) {
        this.model = model;
        this.actions = actions;
        getStyleClass().addAll("gallery", "reading");
        setMinSize(0, 0);
        setPrefSize(0, 0);
        setTop(top());
        setCenter(picture);
        setRight(side());
        InvalidationListener look = o -> picture.show(model.shownProperty().get() == null ? model.pictureProperty().get() : model.shownProperty().get().heat());
        model.pictureProperty().addListener(look);
        model.shownProperty().addListener(look);
        look.invalidated(null);
        addEventHandler(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.ESCAPE) {
                actions.close();
                e.consume();
            }
        });
    }

    private HBox top() {
        Label title = new Label(Messages.get("reading.title"));
        title.getStyleClass().add("panel-title");
        Label name = new Label();
        name.getStyleClass().add("hint");
        name.textProperty().bind(Bindings.createStringBinding(() -> model.fileProperty().get() == null ? "" : model.fileProperty().get().getFileName().toString(),
                model.fileProperty()));
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button back = Icons.only(new Button(), Feather.X, Messages.get("gallery.close"));
        back.setId("reading-close");
        back.setOnAction(e -> actions.close());
        HBox box = new HBox(12, title, name, gap, back);
        box.setAlignment(Pos.CENTER_LEFT);
        box.getStyleClass().add("gallery-top");
        return box;
    }

    private ScrollPane side() {
        caption.setId("reading-caption");
        caption.getStyleClass().add("reading-caption");
        caption.setWrapText(true);
        caption.setMinHeight(USE_PREF_SIZE);
        caption.setMaxWidth(WIDTH - 40);
        model.captionProperty().subscribe(this::seen);
        model.ableProperty().subscribe(a -> seen(model.captionProperty().get()));
        ProgressBar waiting = new ProgressBar();
        waiting.setAccessibleText(Messages.get("reading.looking"));
        waiting.setMaxWidth(Double.MAX_VALUE);
        waiting.visibleProperty().bind(model.busyProperty());
        Label problem = new Label(null, Icons.of(Feather.ALERT_CIRCLE));
        problem.getStyleClass().add("problem");
        problem.setWrapText(true);
        problem.setMinHeight(USE_PREF_SIZE);
        problem.textProperty().bind(model.problemProperty());
        problem.visibleProperty().bind(model.problemProperty().isNotEmpty());
        problem.managedProperty().bind(problem.visibleProperty());
        Node asking = asking();
        able(asking);
        VBox box = new VBox(14, new VBox(8, caption, tags, waiting, problem), deeds(), asking, verses);
        box.getStyleClass().add("reading-side");
        model.exchanges().addListener((InvalidationListener) o -> answers());
        model.shownProperty().addListener((InvalidationListener) o -> answers());
        model.verses().addListener((InvalidationListener) o -> lines());
        ScrollPane scroll = new ScrollPane(box);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("inspector");
        scroll.setPrefWidth(WIDTH);
        scroll.setMinWidth(WIDTH);
        return scroll;
    }

    private void seen(Caption c) {
        caption.setText(!model.ableProperty().get() ? Messages.get("reading.unable") : c == null ? Messages.get("reading.looking") : c.clear() ? c.text() : Messages.get("reading.unclear"));
        caption.setDisable(c == null && model.ableProperty().get());
        tags.getChildren().setAll(c == null ? List.of() : c.tags().stream().map(t -> {
            Label l = new Label(t);
            l.getStyleClass().addAll("chip", "chip-still");
            return l;
        }).toList());
        tags.setManaged(!tags.getChildren().isEmpty());
    }

    private Node deeds() {
        BooleanBinding nothing = Bindings.createBooleanBinding(() -> model.captionProperty().get() == null || !model.captionProperty().get().clear(), model.captionProperty());
        Button write = deed("reading.write", Feather.EDIT_3, () -> actions.write(model.captionProperty().get().text()));
        write.disableProperty().bind(nothing);
        write.getStyleClass().add("accent");
        Button repaint = deed("reading.repaint", Feather.IMAGE, () -> actions.repaint(model.fileProperty().get()));
        repaint.disableProperty().bind(model.pictureProperty().isNull());
        Button verse = deed("reading.verse", Feather.BOOK_OPEN, model::seekVerses);
        verse.disableProperty().bind(model.pictureProperty().isNull());
        Button copy = deed("reading.copy", Feather.COPY, () -> actions.copy(model.text()));
        copy.disableProperty().bind(nothing);
        Button export = deed("reading.export", Feather.DOWNLOAD, () -> actions.export(model, model.shownProperty().get() != null));
        export.disableProperty().bind(model.captionProperty().isNull());
        for (Button b : List.of(write, verse, copy, export)) {
            able(b);
        }
        return new VBox(6, new HBox(6, write, repaint), new HBox(6, verse, copy, export));
    }

    /** What cannot be had without the reading models is not there without them. */
    private void able(Node n) {
        n.visibleProperty().bind(model.ableProperty());
        n.managedProperty().bind(n.visibleProperty());
    }

    private static Button deed(String key, Ikon icon, Runnable action) {
        Button b = new Button(Messages.get(key), Icons.of(icon));
        b.setId(key.replace('.', '-'));
        Icons.name(b, Messages.get(key + ".tip"));
        b.setMinWidth(USE_PREF_SIZE);
        b.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(b, Priority.ALWAYS);
        b.setOnAction(e -> action.run());
        return b;
    }

    private Node asking() {
        Label title = new Label(Messages.get("reading.ask"));
        title.getStyleClass().add("panel-subtitle");
        question.setId("reading-question");
        question.setPromptText(Messages.get("reading.ask.prompt"));
        question.setAccessibleText(Messages.get("reading.ask"));
        HBox.setHgrow(question, Priority.ALWAYS);
        Runnable ask = () -> {
            model.ask(question.getText());
            question.selectAll();
        };
        question.setOnAction(e -> ask.run());
        Button send = Icons.only(new Button(), Feather.SEND, Messages.get("reading.ask"));
        send.setId("reading-ask");
        send.disableProperty().bind(question.textProperty().isEmpty().or(model.pictureProperty().isNull()));
        send.setOnAction(e -> ask.run());
        HBox row = new HBox(6, question, send);
        row.setAlignment(Pos.CENTER_LEFT);
        FlowPane offered = new FlowPane(6, 6);
        PictureReading.suggestions().forEach(q -> {
            Button b = new Button(q);
            b.getStyleClass().setAll("chip");
            b.setOnAction(e -> {
                question.setText(q);
                ask.run();
            });
            offered.getChildren().add(b);
        });
        return new VBox(7, title, row, offered, answers);
    }

    private void answers() {
        answers.getChildren().setAll(model.exchanges().stream().map(x -> {
            Label q = new Label(x.question());
            q.getStyleClass().add("hint");
            q.setWrapText(true);
            Label a = new Label(x.answer().known() ? x.answer().text() : Messages.get("reading.unknown"));
            a.getStyleClass().add("work-line");
            a.setWrapText(true);
            VBox words = new VBox(1, q, a);
            HBox.setHgrow(words, Priority.ALWAYS);
            ToggleButton heat = Icons.only(new ToggleButton(), Feather.THERMOMETER, Messages.get("reading.heat"));
            heat.setSelected(model.shownProperty().get() == x);
            heat.setOnAction(e -> model.shownProperty().set(heat.isSelected() ? x : null));
            HBox row = new HBox(6, words, heat);
            row.setAlignment(Pos.CENTER_LEFT);
            row.getStyleClass().add("answer");
            return row;
        }).toList());
    }

    private void lines() {
        verses.getChildren().clear();
        if (!model.verses().isEmpty()) {
            Label title = new Label(Messages.get("reading.verses"));
            title.getStyleClass().add("panel-subtitle");
            verses.getChildren().add(title);
            model.verses().forEach(v -> verses.getChildren().add(line(v)));
        }
    }

    private Button line(VerseHit v) {
        Label words = new Label(v.verse().line());
        words.getStyleClass().add("work-line");
        words.setWrapText(true);
        Label from = new Label(PictureReading.source(v));
        from.getStyleClass().add("hint");
        Button b = new Button(null, new VBox(1, words, from));
        b.getStyleClass().addAll("flat", "verse");
        b.setAccessibleText(v.verse().line() + " " + from.getText());
        b.setMaxWidth(Double.MAX_VALUE);
        b.setAlignment(Pos.CENTER_LEFT);
        b.setOnAction(e -> actions.write(v.verse().line()));
        return b;
    }

    @Override
    public void requestFocus() {
        question.requestFocus();
    }
}
