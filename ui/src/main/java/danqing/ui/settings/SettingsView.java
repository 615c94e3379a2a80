package danqing.ui.settings;

import danqing.ui.Messages;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.StringProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.DirectoryChooser;
import javafx.util.StringConverter;

/** What can be set once for all. */
public final class SettingsView extends VBox {
    /**
     * @param theme    light, dark or contrast
     * @param language auto, zh or en
     * @param reveal   whether the canvas animates
     * @param folder   where works are saved
     * @param moved    told another folder
     * @param reset    back to the defaults
     */
    public SettingsView(StringProperty theme, StringProperty language, BooleanProperty reveal, Path folder, Consumer<Path> moved, Runnable reset) {
        super(14);
        getStyleClass().add("settings");
        Label title = new Label(Messages.get("settings.title"));
        title.getStyleClass().add("panel-title");
        GridPane g = new GridPane(16, 12);
        g.addRow(0, label("settings.theme"), choice("theme", List.of("light", "dark", "contrast"), theme));
        g.addRow(1, label("settings.language"), choice("language", List.of("auto", "zh", "zh-TW", "en"), language));
        Label where = new Label(folder.toString());
        where.setMaxWidth(280);
        where.getStyleClass().add("hint");
        Button change = new Button(Messages.get("settings.change"));
        change.setOnAction(e -> {
            DirectoryChooser d = new DirectoryChooser();
            if (folder.toFile().isDirectory()) {
                d.setInitialDirectory(folder.toFile());
            }
            var f = d.showDialog(getScene().getWindow());
            if (f != null) {
                where.setText(f.toString());
                moved.accept(f.toPath());
            }
        });
        HBox place = new HBox(10, where, change);
        place.setAlignment(Pos.CENTER_LEFT);
        g.addRow(2, label("settings.folder"), place);
        CheckBox animate = new CheckBox(Messages.get("settings.reveal"));
        animate.selectedProperty().bindBidirectional(reveal);
        g.add(animate, 1, 3);
        Button defaults = new Button(Messages.get("settings.reset"));
        defaults.setOnAction(e -> reset.run());
        Label keys = new Label(Messages.get("settings.keys"));
        keys.setWrapText(true);
        keys.setMinHeight(USE_PREF_SIZE);
        keys.getStyleClass().add("keys");
        getChildren().addAll(title, g, defaults, keys);
    }

    private static Label label(String key) {
        return new Label(Messages.get(key));
    }

    private static Node choice(String kind, List<String> values, StringProperty property) {
        ComboBox<String> box = new ComboBox<>();
        box.getItems().setAll(values);
        box.setId("settings-" + kind);
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(String s) {
                return s == null ? "" : Messages.get(kind + "." + s);
            }

            @Override
            public String fromString(String s) {
                return s;
            }
        });
        box.setValue(property.get());
        box.valueProperty().addListener((o, was, is) -> property.set(is));
        return box;
    }
}
