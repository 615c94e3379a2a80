package danqing.ui.window;

import danqing.ui.Icons;
import danqing.ui.Messages;
import javafx.beans.property.BooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.geometry.Pos;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;

/** Folds the panels around the canvas away and brings them back. */
final class PanelButtons extends HBox {
    /** @param low whether the window is too low for the strip */
    PanelButtons(PanelsViewModel model, ObservableBooleanValue low) {
        super(0);
        setAlignment(Pos.CENTER_LEFT);
        ToggleButton strip = button("panel.strip", -90, model.stripProperty());
        strip.disableProperty().bind(low);
        getChildren().addAll(button("panel.poem", 0, model.poemProperty()), strip, button("panel.inspector", 180, model.inspectorProperty()));
    }

    /** @param turn by which the picture of a panel at the left becomes one of this */
    private static ToggleButton button(String key, double turn, BooleanProperty shown) {
        ToggleButton b = Icons.only(new ToggleButton(), Feather.SIDEBAR, Messages.get(key));
        b.getGraphic().setRotate(turn);
        b.setId(key.replace('.', '-'));
        b.selectedProperty().bindBidirectional(shown);
        return b;
    }
}
