package danqing.ui.window;

import danqing.ui.settings.Settings;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;

/** Which panels stand around the canvas; remembered. */
public final class PanelsViewModel {
    private final BooleanProperty poem;
    private final BooleanProperty inspector;
    private final BooleanProperty strip;
    /** Those that come back when all had been folded away. */
    private List<BooleanProperty> folded = List.of();

    public PanelsViewModel(Settings settings) {
        poem = remembered(settings, "panel.poem");
        inspector = remembered(settings, "panel.inspector");
        strip = remembered(settings, "panel.strip");
    }

    private static BooleanProperty remembered(Settings settings, String key) {
        BooleanProperty p = new SimpleBooleanProperty(settings.flag(key, true));
        p.addListener((o, was, is) -> settings.put(key, is));
        return p;
    }

    /** Folds away all that are shown; when none is, brings back those that were folded away together, else all. */
    public void onlyCanvas() {
        List<BooleanProperty> all = List.of(poem, inspector, strip);
        List<BooleanProperty> shown = all.stream().filter(BooleanProperty::get).toList();
        if (shown.isEmpty()) {
            (folded.isEmpty() ? all : folded).forEach(p -> p.set(true));
        } else {
            folded = shown;
            shown.forEach(p -> p.set(false));
        }
    }

    /** The poem sheet with the button that paints, at the left. */
    public BooleanProperty poemProperty() {
        return poem;
    }

    /** How it is to be painted, at the right. */
    public BooleanProperty inspectorProperty() {
        return inspector;
    }

    /** Takes and works, at the bottom. */
    public BooleanProperty stripProperty() {
        return strip;
    }
}
