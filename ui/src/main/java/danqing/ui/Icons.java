package danqing.ui;

import javafx.scene.control.ButtonBase;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
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
        button.setAccessibleText(name);
        if (button.getTooltip() != null) {
            button.getTooltip().setText(name);
        } else if (button.getProperties().putIfAbsent(Icons.class, name) == null) {
            // a tooltip is a window with a scene of its own: forty of them are felt at the start, and most are never read
            button.addEventHandler(MouseEvent.MOUSE_ENTERED, e -> {
                if (button.getTooltip() == null) {
                    button.setTooltip(new Tooltip(button.getAccessibleText()));
                }
            });
        }
    }
}
