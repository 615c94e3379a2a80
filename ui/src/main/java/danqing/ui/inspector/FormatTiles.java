package danqing.ui.inspector;

import danqing.engine.layout.Format;
import danqing.ui.Messages;
import danqing.ui.canvas.Outlines;
import java.util.Locale;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.TilePane;
import javafx.scene.shape.Arc;
import javafx.scene.shape.ArcType;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;

/** One tile per picture format, with its outline. */
final class FormatTiles extends TilePane {
    private static final double SIDE = 26;
    private final ToggleGroup group = new ToggleGroup();

    FormatTiles(InspectorViewModel model) {
        super(8, 8);
        setPrefColumns(3);
        setPrefTileWidth(90);
        for (Format f : Format.values()) {
            String id = f.name().toLowerCase(Locale.ROOT);
            String name = Messages.orElse("format." + id, f.label());
            StackPane icon = new StackPane(outline(f));
            icon.setMinSize(34, 30);
            icon.setMaxSize(34, 30);
            ToggleButton b = new ToggleButton(name, icon);
            b.setContentDisplay(ContentDisplay.TOP);
            b.setGraphicTextGap(2);
            b.setToggleGroup(group);
            b.setUserData(f);
            b.setId("format-" + id);
            b.setAccessibleText(name);
            b.getStyleClass().add("format-tile");
            b.setMaxWidth(Double.MAX_VALUE);
            getChildren().add(b);
        }
        group.selectedToggleProperty().addListener((o, was, is) -> {
            if (is == null) {
                was.setSelected(true);
            } else {
                model.formatProperty().set((Format) is.getUserData());
            }
        });
        model.formatProperty().subscribe(f -> group.getToggles().stream().filter(t -> t.getUserData() == f).forEach(t -> t.setSelected(true)));
    }

    private static Shape outline(Format f) {
        Shape s = switch (f.outline()) {
            case DISC -> new Circle(SIDE / 2 - 1);
            case FOLDING_FAN -> Shape.subtract(fan(SIDE * .62), fan(SIDE * .62 * Outlines.FAN_INNER));
            case RECTANGLE -> {
                double w = f.aspect() >= 1 ? Math.min(34, SIDE * Math.sqrt(f.aspect())) : SIDE * f.aspect();
                double h = f.aspect() >= 1 ? w / f.aspect() : SIDE;
                yield new Rectangle(Math.min(w, 34), Math.min(h, SIDE - 2));
            }
        };
        s.getStyleClass().add("format-outline");
        return s;
    }

    private static Arc fan(double r) {
        Arc a = new Arc(0, 0, r, r, 90 - Outlines.FAN_HALF_ANGLE, 2 * Outlines.FAN_HALF_ANGLE);
        a.setType(ArcType.ROUND);
        return a;
    }
}
