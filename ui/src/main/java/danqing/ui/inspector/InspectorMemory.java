package danqing.ui.inspector;

import danqing.engine.Wishes;
import danqing.engine.detail.Sheet;
import danqing.engine.scene.Setting;
import danqing.styles.Style;
import danqing.ui.settings.Settings;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Keeps mix, light and inscription over a restart. */
public final class InspectorMemory {
    private InspectorMemory() {}

    /** Sets what was set last time; what cannot be had any more is left out. */
    public static void restore(InspectorViewModel to, Settings s) {
        to.mix().secondProperty().set(Style.named(s.get("mix.second", "")).filter(v -> v != to.styleProperty().get()).orElse(null));
        to.mix().shareProperty().set(Math.clamp(s.number("mix.percent", 30) / 100.0, MixViewModel.LEAST, MixViewModel.MOST));
        to.wishes().recall(new Wishes(named(Setting.Season.values(), s.get("light.season", "")), named(Setting.Hour.values(), s.get("light.hour", "")),
                named(Setting.Weather.values(), s.get("light.weather", "")), Map.of()));
        to.sheetProperty().set(Sheet.named(s.get("sheet", "")).orElse(null));
        ColophonViewModel c = to.colophon();
        c.verseProperty().set(s.flag("colophon.verse", false));
        c.stampProperty().set(s.flag("colophon.stamp", false));
        c.signatureProperty().set(s.get("colophon.signature", ""));
        c.sealProperty().set(s.get("colophon.seal", ""));
        Path font = s.get("colophon.font", "").isBlank() ? null : Path.of(s.get("colophon.font", ""));
        c.fontProperty().set(font != null && Files.isRegularFile(font) ? font : null);
    }

    private static <E extends Enum<E>> E named(E[] values, String name) {
        for (E e : values) {
            if (e.name().equals(name)) {
                return e;
            }
        }
        return null;
    }

    public static void remember(InspectorViewModel from, Settings s) {
        Style second = from.mix().secondProperty().get();
        s.put("mix.second", second == null ? "" : second.id());
        s.put("mix.percent", Math.round(from.mix().shareProperty().get() * 100));
        Wishes w = from.wishes().wishesProperty().get();
        s.put("light.season", name(w.season()));
        s.put("light.hour", name(w.hour()));
        s.put("light.weather", name(w.weather()));
        s.put("sheet", from.sheetProperty().get() == null ? "" : from.sheetProperty().get().id());
        ColophonViewModel c = from.colophon();
        s.put("colophon.verse", c.verseProperty().get());
        s.put("colophon.stamp", c.stampProperty().get());
        s.put("colophon.signature", c.signatureProperty().get());
        s.put("colophon.seal", c.sealProperty().get());
        s.put("colophon.font", c.fontProperty().get() == null ? "" : c.fontProperty().get());
    }

    private static String name(Enum<?> e) {
        return e == null ? "" : e.name();
    }
}
