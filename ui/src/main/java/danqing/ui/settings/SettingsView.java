package danqing.ui.settings;

import danqing.engine.pack.PackProblem;
import danqing.ui.Messages;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.IntStream;
import javafx.beans.property.Property;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.DirectoryChooser;
import javafx.util.StringConverter;

/** What can be set once for all: the studio, the engine, what is installed, the keys. */
public final class SettingsView extends VBox {
    private static final int WIDE = 320;

    /** @param reset asked for the defaults; asks back before it gives them */
    public SettingsView(SettingsViewModel model, Runnable reset) {
        super(14);
        getStyleClass().add("settings");
        Label title = new Label(Messages.get("settings.title"));
        title.getStyleClass().add("panel-title");
        TabPane tabs = new TabPane(tab("studio", studio(model)), tab("engine", engine(model)), tab("models", models()), tab("shortcuts", keys()));
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        tabs.setId("settings-tabs");
        Button defaults = new Button(Messages.get("settings.reset"));
        defaults.setId("settings-reset");
        defaults.setOnAction(e -> reset.run());
        getChildren().addAll(title, tabs, defaults);
    }

    private static Tab tab(String name, Region content) {
        content.getStyleClass().add("settings-page");
        return new Tab(Messages.get("settings.tab." + name), content);
    }

    private GridPane studio(SettingsViewModel model) {
        GridPane g = new GridPane(16, 12);
        g.addRow(0, label("settings.theme"), choice("theme", List.of("light", "dark", "contrast"), model.themeProperty(), s -> Messages.get("theme." + s)));
        g.addRow(1, label("settings.language"), choice("language", List.of("auto", "zh", "zh-TW", "en"), model.languageProperty(), s -> Messages.get("language." + s)));
        Label where = new Label();
        where.textProperty().bind(model.folderProperty().map(Path::toString));
        where.setMaxWidth(WIDE);
        where.getStyleClass().add("hint");
        Button change = new Button(Messages.get("settings.change"));
        change.setOnAction(e -> {
            DirectoryChooser d = new DirectoryChooser();
            Path now = model.folderProperty().get();
            if (now.toFile().isDirectory()) {
                d.setInitialDirectory(now.toFile());
            }
            var f = d.showDialog(getScene().getWindow());
            if (f != null) {
                model.folderProperty().set(f.toPath());
            }
        });
        HBox place = new HBox(10, where, change);
        place.setAlignment(Pos.CENTER_LEFT);
        g.addRow(2, label("settings.folder"), place);
        CheckBox animate = new CheckBox(Messages.get("settings.reveal"));
        animate.selectedProperty().bindBidirectional(model.revealProperty());
        g.add(animate, 1, 3);
        return g;
    }

    private static GridPane engine(SettingsViewModel model) {
        GridPane g = new GridPane(16, 12);
        List<Integer> threads = IntStream.rangeClosed(0, SettingsViewModel.mostThreads()).boxed().toList();
        g.addRow(0, label("settings.threads"), choice("threads", threads, model.threadsProperty().asObject(), n -> n == 0 ? Messages.get("settings.automatic") : n.toString()));
        g.addRow(1, label("settings.memory"), choice("memory", SettingsViewModel.MEMORIES, model.memoryProperty().asObject(),
                m -> m == 0 ? Messages.get("settings.automatic") : m < 1024 ? m + " MiB" : m / 1024 + " GiB"));
        Label hint = hint("settings.engine.hint");
        g.add(hint, 0, 2, 2, 1);
        return g;
    }

    private static GridPane models() {
        GridPane g = new GridPane(22, 8);
        try {
            int row = 0;
            long all = 0;
            for (Models m : Models.installed()) {
                g.addRow(row++, new Label(Messages.orElse("models." + m.role(), Messages.orElse("style." + m.role(), m.role()))), new Label(Messages.get("models.files", m.files())), size(m.bytes()));
                all += m.bytes();
            }
            g.addRow(row++, new Label(Messages.get("models.all")), new Label(), size(all));
            g.add(hint("models.hint"), 0, row, 3, 1);
        } catch (PackProblem e) {
            Label trouble = new Label(e.getMessage());
            trouble.setWrapText(true);
            g.add(trouble, 0, 0);
        }
        return g;
    }

    private static Label size(long bytes) {
        return new Label(String.format(Locale.ROOT, "%.1f MB", bytes / 1e6));
    }

    /** Keys and what they do, from lines "keys | what". */
    private static GridPane keys() {
        GridPane g = new GridPane(26, 6);
        int row = 0;
        for (String line : Messages.get("settings.keys").split("\n")) {
            String[] parts = line.split("\\|", 2);
            Label key = new Label(parts[0].strip());
            key.getStyleClass().add("keys");
            key.setMinWidth(USE_PREF_SIZE);
            Label what = new Label(parts.length > 1 ? parts[1].strip() : "");
            what.setWrapText(true);
            what.setMaxWidth(WIDE + 40);
            what.setMinHeight(USE_PREF_SIZE);
            g.addRow(row++, key, what);
        }
        return g;
    }

    private static Label label(String key) {
        return new Label(Messages.get(key));
    }

    private static Label hint(String key) {
        Label l = new Label(Messages.get(key));
        l.setWrapText(true);
        l.setMaxWidth(520);
        l.setMinHeight(USE_PREF_SIZE);
        l.getStyleClass().add("hint");
        return l;
    }

    private static <T> Node choice(String kind, List<T> values, Property<T> property, Function<T, String> said) {
        ComboBox<T> box = new ComboBox<>();
        box.getItems().setAll(values);
        box.setId("settings-" + kind);
        box.setAccessibleText(Messages.get("settings." + kind));
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(T s) {
                return s == null ? "" : said.apply(s);
            }

            @Override
            public T fromString(String s) {
                return null;
            }
        });
        box.setValue(property.getValue());
        box.valueProperty().addListener((o, was, is) -> property.setValue(is));
        property.addListener((o, was, is) -> box.setValue(is));
        // a property made of a primitive one lives only as long as somebody holds it
        box.getProperties().put("of", property);
        return box;
    }
}
