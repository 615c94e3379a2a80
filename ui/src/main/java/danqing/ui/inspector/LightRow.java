package danqing.ui.inspector;

import danqing.engine.scene.Setting;
import danqing.ui.Messages;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** Season, hour and weather: as the poem says, or otherwise. */
final class LightRow extends HBox {
    LightRow(WishesViewModel model) {
        super(6);
        getStyleClass().add("light-row");
        getChildren().addAll(choice("season", model.seasonProperty(), Arrays.stream(Setting.Season.values()).filter(s -> s != Setting.Season.UNKNOWN).toList()),
                choice("hour", model.hourProperty(), List.of(Setting.Hour.values())), choice("weather", model.weatherProperty(), List.of(Setting.Weather.values())));
    }

    private static <E extends Enum<E>> ComboBox<E> choice(String kind, ObjectProperty<E> value, List<E> values) {
        ComboBox<E> box = new ComboBox<>();
        List<E> all = new ArrayList<>(values);
        all.addFirst(null);
        box.getItems().setAll(all);
        box.setId("light-" + kind);
        box.setAccessibleText(Messages.get("light." + kind));
        box.setConverter(Names.of(v -> Messages.get("light." + kind + "." + (v == null ? "said" : v.name().toLowerCase(Locale.ROOT)))));
        box.setMaxWidth(Double.MAX_VALUE);
        box.setMinWidth(0);
        box.setPrefWidth(90);
        HBox.setHgrow(box, Priority.ALWAYS);
        box.valueProperty().bindBidirectional(value);
        return box;
    }
}
