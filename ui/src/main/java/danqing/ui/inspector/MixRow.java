package danqing.ui.inspector;

import danqing.styles.Style;
import danqing.ui.Icons;
import danqing.ui.Messages;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.collections.MapChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Under the style cards: what is mixed into the style, how much, and the things that have a style of their own. */
final class MixRow extends VBox {
    private final MixViewModel model;
    private final ComboBox<Style> second = new ComboBox<>();
    private final FlowPane own = new FlowPane(6, 6);
    private boolean filling;

    MixRow(MixViewModel model) {
        super(6);
        this.model = model;
        second.setId("mix");
        second.setAccessibleText(Messages.get("mix.second"));
        second.setMaxWidth(Double.MAX_VALUE);
        second.setConverter(Names.of(s -> s == null ? Messages.get("mix.none") : Messages.orElse("style." + s.id(), s.label())));
        model.styleProperty().subscribe(this::fill);
        model.secondProperty().subscribe(s -> {
            if (!filling) {
                second.setValue(s);
            }
        });
        second.valueProperty().addListener((o, was, is) -> {
            if (!filling) {
                model.secondProperty().set(is);
            }
        });
        Label title = new Label(Messages.get("mix.title"));
        title.getStyleClass().add("row-label");
        title.setMinWidth(USE_PREF_SIZE);
        HBox.setHgrow(second, Priority.ALWAYS);
        HBox row = new HBox(8, title, second);
        row.setAlignment(Pos.CENTER_LEFT);
        Slider share = new Slider(MixViewModel.LEAST, MixViewModel.MOST, .3);
        share.setId("mix-share");
        share.setBlockIncrement(.05);
        share.setAccessibleText(Messages.get("mix.share"));
        share.valueProperty().bindBidirectional(model.shareProperty());
        HBox.setHgrow(share, Priority.ALWAYS);
        Label percent = new Label();
        percent.setMinWidth(64);
        percent.setAlignment(Pos.CENTER_RIGHT);
        percent.getStyleClass().add("hint");
        percent.textProperty().bind(Bindings.createStringBinding(() -> {
            long s = Math.round(model.shareProperty().get() * 100);
            return (100 - s) + " : " + s;
        }, model.shareProperty()));
        HBox shares = new HBox(8, share, percent);
        shares.setAlignment(Pos.CENTER_LEFT);
        shares.visibleProperty().bind(model.secondProperty().isNotNull());
        shares.managedProperty().bind(shares.visibleProperty());
        own.managedProperty().bind(Bindings.isNotEmpty(own.getChildren()));
        model.things().addListener((MapChangeListener<String, Style>) c -> things());
        things();
        getChildren().addAll(row, shares, own);
    }

    private void fill(Style first) {
        filling = true;
        List<Style> all = new ArrayList<>(Style.all());
        all.remove(first);
        all.addFirst(null);
        second.getItems().setAll(all);
        filling = false;
        second.setValue(model.secondProperty().get());
    }

    private void things() {
        own.getChildren().setAll(model.things().entrySet().stream().map(e -> {
            String thing = Messages.concept(e.getKey());
            Button b = new Button(thing + "  " + Messages.orElse("style." + e.getValue().id(), e.getValue().label()), Icons.of(Feather.X));
            b.getStyleClass().setAll("chip", "chip-own");
            Icons.name(b, Messages.get("mix.own.remove", thing));
            b.setOnAction(x -> model.style(e.getKey(), null));
            return b;
        }).toList());
    }
}
