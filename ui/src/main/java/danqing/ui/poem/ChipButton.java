package danqing.ui.poem;

import danqing.styles.Style;
import danqing.ui.Icons;
import danqing.ui.Messages;
import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.geometry.Side;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.feather.Feather;

/** A chip to be clicked: weight, lock, own style, leave out. What cannot be painted says why. */
final class ChipButton extends Button {
    private static final double[] WEIGHTS = {.5, 1, 1.5, 2.5};
    private static final PseudoClass DROPPED = PseudoClass.getPseudoClass("dropped");
    private final Chip chip;
    private final Imagery imagery;

    ChipButton(Chip c, Imagery imagery) {
        this.chip = c;
        this.imagery = imagery;
        String kind = c.kind().name().toLowerCase(Locale.ROOT);
        getStyleClass().setAll("chip", "chip-" + kind);
        String meaning = Messages.get("chip." + kind, c.name(), c.concept());
        setTooltip(new Tooltip(meaning));
        setAccessibleText(meaning);
        setId("chip-" + (c.entity() == null ? c.name() : c.entity()));
        show();
        if (c.painted()) {
            setOnAction(e -> menu().show(this, Side.BOTTOM, 0, 4));
        } else {
            setMouseTransparent(false);
            getStyleClass().add("chip-still");
        }
    }

    private void show() {
        boolean named = chip.kind() == Chip.Kind.NAMED || chip.kind() == Chip.Kind.NEAREST;
        boolean says = !chip.concept().isEmpty() && !chip.concept().equals(chip.name());
        double weight = chip.painted() ? imagery.weight(chip) : 1;
        Style own = chip.painted() ? imagery.style(chip) : null;
        setText(chip.name() + (named && chip.count() > 1 ? " ×" + chip.count() : "") + (says ? "  " + chip.concept() : "")
                + (weight != 1 && weight != 0 ? "  " + weight : "") + (own == null ? "" : "  " + Messages.orElse("style." + own.id(), own.label())));
        pseudoClassStateChanged(DROPPED, weight == 0);
        if (chip.painted() && imagery.locked(chip)) {
            setGraphic(Icons.of(Feather.LOCK));
        } else if (weight == 0) {
            setGraphic(Icons.of(Feather.SLASH));
        } else {
            switch (chip.kind()) {
                case UNKNOWN -> setGraphic(Icons.of(Feather.HELP_CIRCLE));
                case ABSENT -> setGraphic(Icons.of(Feather.SLASH));
                case INFERRED -> setGraphic(Icons.of(Feather.PLUS));
                default -> setGraphic(null);
            }
        }
    }

    private ContextMenu menu() {
        ContextMenu m = new ContextMenu();
        double now = imagery.weight(chip);
        for (double w : WEIGHTS) {
            RadioMenuItem i = new RadioMenuItem(Messages.get("chip.weight." + (w < 1 ? "light" : w == 1 ? "plain" : w < 2 ? "heavy" : "main")));
            i.setSelected(now == w);
            i.setOnAction(e -> imagery.weigh(chip, w));
            m.getItems().add(i);
        }
        CheckMenuItem lock = new CheckMenuItem(Messages.get("chip.lock"));
        lock.setSelected(imagery.locked(chip));
        lock.setOnAction(e -> imagery.lock(chip, lock.isSelected()));
        Menu style = new Menu(Messages.get("chip.style"));
        style.getItems().add(styleItem(Messages.get("chip.style.same"), null));
        Style.all().forEach(s -> style.getItems().add(styleItem(Messages.orElse("style." + s.id(), s.label()), s)));
        CheckMenuItem drop = new CheckMenuItem(Messages.get("chip.drop"));
        drop.setSelected(now == 0);
        drop.setOnAction(e -> imagery.weigh(chip, drop.isSelected() ? 0 : 1));
        m.getItems().addAll(new SeparatorMenuItem(), lock, style, new SeparatorMenuItem(), drop);
        return m;
    }

    private RadioMenuItem styleItem(String name, Style s) {
        RadioMenuItem i = new RadioMenuItem(name);
        i.setSelected(imagery.style(chip) == s);
        i.setOnAction(e -> imagery.style(chip, s));
        return i;
    }
}
