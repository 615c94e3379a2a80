package danqing.ui.window;

import danqing.ui.Icons;
import danqing.ui.Messages;
import javafx.beans.binding.BooleanBinding;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Separator;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/** Along the top: the name, and what can be done with the work on the canvas and with the window. */
final class HeaderBar extends HBox {
    /** @param panels folds panels away */
    HeaderBar(Commands commands, Node panels, BooleanBinding noWork) {
        super(4);
        getStyleClass().add("header");
        setAlignment(Pos.CENTER_LEFT);
        Label seal = new Label(Look.chinese() ? "丹" : "D");
        seal.getStyleClass().add("seal");
        Label name = new Label(Look.chinese() ? "丹青" : "Danqing");
        name.getStyleClass().add("app-name");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        MenuButton export = new MenuButton(Messages.get("export.menu"), Icons.of(Feather.SHARE));
        export.setId("export");
        export.getStyleClass().add("flat");
        export.getItems().setAll(item("export.png", commands::savePng), item("export.jpg", () -> commands.savePicture("jpg")),
                item("export.tiff", () -> commands.savePicture("tiff")), item("export.ora", () -> commands.savePicture("ora")), item("export.svg", commands::saveSvg), item("export.danqing", commands::saveProject), item("export.stages", commands::saveStages),
                new SeparatorMenuItem(), item("export.gif", commands::saveGif), item("export.frames", commands::saveFrames), new SeparatorMenuItem(),
                item("export.copy", commands::copy));
        export.disableProperty().bind(noWork);
        Button save = button(Feather.DOWNLOAD, "export.png", commands::savePng);
        save.disableProperty().bind(noWork);
        Button copy = button(Feather.COPY, "export.copy", commands::copy);
        copy.disableProperty().bind(noWork);
        ToggleButton gallery = new ToggleButton(Messages.get("gallery.title"), Icons.of(Feather.GRID));
        gallery.setId("gallery");
        gallery.getStyleClass().add("flat");
        gallery.selectedProperty().bindBidirectional(commands.galleryProperty());
        ToggleButton theme = Icons.only(new ToggleButton(), Feather.MOON, Messages.get("settings.theme"));
        theme.setId("theme");
        commands.themeProperty().subscribe(t -> {
            theme.setSelected(t.equals("dark"));
            theme.setGraphic(Icons.of(t.equals("dark") ? Feather.SUN : Feather.MOON));
        });
        theme.setOnAction(e -> commands.themeProperty().set(theme.isSelected() ? "dark" : "light"));
        getChildren().addAll(seal, name, gap, button(Feather.FOLDER, "open.file", commands::openFile), save, copy, export,
                new Separator(javafx.geometry.Orientation.VERTICAL), panels, gallery, theme, button(Feather.SETTINGS, "settings.title", commands::settings));
    }

    private static MenuItem item(String key, Runnable action) {
        MenuItem i = new MenuItem(Messages.get(key));
        i.setOnAction(e -> action.run());
        return i;
    }

    private static Button button(Ikon icon, String key, Runnable action) {
        Button b = Icons.only(new Button(), icon, Messages.get(key));
        b.setId(key.replace('.', '-'));
        ((ButtonBase) b).setOnAction(e -> action.run());
        return b;
    }
}
