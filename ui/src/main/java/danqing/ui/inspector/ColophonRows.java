package danqing.ui.inspector;

import danqing.engine.inscribe.Colophon;
import danqing.engine.inscribe.FontFile;
import danqing.engine.inscribe.FontShelf;
import danqing.ui.Icons;
import danqing.ui.Messages;
import danqing.ui.workshop.Workshop;
import java.io.File;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import javafx.beans.binding.BooleanBinding;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import org.kordamp.ikonli.feather.Feather;

/** 题款与钤印: the verse, a name, a seal, and the face it is written in. */
final class ColophonRows extends VBox {
    private final ColophonViewModel model;
    private final Map<Path, String> names = new HashMap<>();

    ColophonRows(ColophonViewModel model, Workshop workshop) {
        super(7);
        this.model = model;
        ToggleButton verse = switched("inscribe", Feather.EDIT_3, "colophon.verse");
        verse.selectedProperty().bindBidirectional(model.verseProperty());
        ToggleButton stamp = switched("stamp", Feather.AWARD, "colophon.stamp");
        stamp.selectedProperty().bindBidirectional(model.stampProperty());
        BooleanBinding any = model.verseProperty().or(model.stampProperty());
        TextField signature = field("signature", "colophon.signature", "colophon.signature.hint");
        signature.textProperty().bindBidirectional(model.signatureProperty());
        TextField seal = field("seal", "colophon.seal", null);
        seal.setPromptText(Colophon.SEAL);
        seal.getStyleClass().add("seal-field");
        seal.textProperty().bindBidirectional(model.sealProperty());
        HBox names = pair(signature, seal);
        HBox faces = faces(workshop);
        Label problem = new Label();
        problem.getStyleClass().add("problem");
        problem.setWrapText(true);
        problem.textProperty().bind(model.problemProperty());
        when(any, names);
        when(model.verseProperty().or(model.signatureProperty().isNotEmpty().and(any)), faces);
        when(model.problemProperty().isNotEmpty(), problem);
        getChildren().addAll(pair(verse, stamp), names, faces, problem);
    }

    private static void when(javafx.beans.value.ObservableBooleanValue shown, Node n) {
        n.visibleProperty().bind(shown);
        n.managedProperty().bind(shown);
    }

    private static ToggleButton switched(String id, Feather icon, String key) {
        ToggleButton b = new ToggleButton(Messages.get(key), Icons.of(icon));
        b.setId(id);
        b.getStyleClass().add("option");
        Icons.name(b, Messages.get(key + ".tip"));
        b.setMaxWidth(Double.MAX_VALUE);
        return b;
    }

    private static TextField field(String id, String name, String hint) {
        TextField f = new TextField();
        f.setId(id);
        f.setAccessibleText(Messages.get(name));
        f.setTooltip(new javafx.scene.control.Tooltip(Messages.get(name)));
        if (hint != null) {
            f.setPromptText(Messages.get(hint));
        }
        return f;
    }

    private static HBox pair(javafx.scene.control.Control a, javafx.scene.control.Control b) {
        for (javafx.scene.control.Control c : new javafx.scene.control.Control[] {a, b}) {
            HBox.setHgrow(c, Priority.ALWAYS);
            c.setPrefWidth(120);
        }
        return new HBox(8, a, b);
    }

    private HBox faces(Workshop workshop) {
        ComboBox<Path> box = new ComboBox<>();
        box.setId("font");
        box.setAccessibleText(Messages.get("colophon.font"));
        box.setMaxWidth(Double.MAX_VALUE);
        box.setPrefWidth(120);
        HBox.setHgrow(box, Priority.ALWAYS);
        box.setConverter(Names.of(p -> p == null ? Messages.get("colophon.font.auto") : names.getOrDefault(p, p.getFileName().toString())));
        box.getItems().add(null);
        model.fontProperty().subscribe(p -> {
            if (!box.getItems().contains(p)) {
                box.getItems().add(p);
            }
            box.setValue(p);
        });
        box.valueProperty().addListener((o, was, is) -> model.fontProperty().set(is));
        workshop.files(c -> FontShelf.system().choices(), found -> {
            found.forEach(f -> names.put(f.path(), name(f)));
            found.stream().map(FontFile::path).filter(p -> !box.getItems().contains(p)).forEach(box.getItems()::add);
        }, e -> { });
        Button other = Icons.only(new Button(), Feather.FOLDER, Messages.get("colophon.font.file"));
        other.setOnAction(e -> {
            FileChooser c = new FileChooser();
            c.setTitle(Messages.get("colophon.font.file"));
            c.getExtensionFilters().setAll(new FileChooser.ExtensionFilter(Messages.get("colophon.font"), "*.ttf", "*.otf", "*.ttc", "*.otc"));
            File f = c.showOpenDialog(getScene().getWindow());
            if (f != null) {
                model.fontProperty().set(f.toPath());
            }
        });
        Label title = new Label(Messages.get("colophon.font"));
        title.getStyleClass().add("row-label");
        title.setMinWidth(USE_PREF_SIZE);
        HBox row = new HBox(8, title, box, other);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    /** The family's name, the Chinese one where there is one. */
    private static String name(FontFile f) {
        return f.families().stream().filter(n -> n.codePoints().anyMatch(Character::isIdeographic)).findFirst()
                .or(() -> f.families().stream().filter(n -> n.endsWith(" SC") || n.endsWith(" CN")).findFirst()).orElse(f.family());
    }
}
