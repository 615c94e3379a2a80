package danqing.ui;

import javafx.scene.control.ButtonBase;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/** Icons and the words that go with them. */
public final class Icons {
    private Icons() {}

    /** An icon of the text's size. */
    public static FontIcon of(Ikon icon) {
        return new FontIcon(icon);
    }

    /** Makes a button of an icon only, with its name as tooltip and for screen readers. */
    public static <B extends ButtonBase> B only(B button, Ikon icon, String name) {
        button.setGraphic(of(icon));
        name(button, name);
        button.getStyleClass().addAll("button-icon", "flat");
        return button;
    }

    /** Names a button. */
    public static void name(ButtonBase button, String name) {
        button.setTooltip(new Tooltip(name));
        button.setAccessibleText(name);
    }
}
