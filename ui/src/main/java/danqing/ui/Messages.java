package danqing.ui;

import danqing.engine.scene.Concept;
import danqing.engine.scene.Concepts;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/** The window's words: {@code messages.properties} (简体中文), {@code messages_zh_TW.properties} and {@code messages_en.properties}. */
public final class Messages {
    private static volatile ResourceBundle bundle = load(Locale.getDefault());

    private Messages() {}

    private static ResourceBundle load(Locale locale) {
        return ResourceBundle.getBundle("danqing.ui.messages", locale, ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** Speaks another language from now on: {@code zh}, {@code zh-TW}, {@code en}, or {@code auto} for that of the system. */
    public static void language(String tag) {
        Locale l = switch (tag) {
            case "zh" -> Locale.SIMPLIFIED_CHINESE;
            case "zh-TW" -> Locale.TRADITIONAL_CHINESE;
            case "en" -> Locale.ENGLISH;
            default -> Locale.getDefault();
        };
        bundle = load(l);
    }

    /** Whether the words are Chinese. */
    public static boolean chinese() {
        return !bundle.getLocale().getLanguage().equals("en");
    }

    /** The name of a thing that can be painted. */
    public static String concept(Concept c) {
        Locale l = bundle.getLocale();
        if (l.getLanguage().equals("en")) {
            return c.id().replace('_', ' ');
        }
        return l.getCountry().equals("TW") ? Traditional.of(c.label()) : c.label();
    }

    /** Likewise, by its id; what is not in the list keeps its id. */
    public static String concept(String id) {
        return Concepts.find(id).map(Messages::concept).orElse(id);
    }

    /** The words for a key, with {0}, {1} … filled in. */
    public static String get(String key, Object... values) {
        String s = bundle.getString(key);
        return values.length == 0 ? s : new MessageFormat(s, Locale.ROOT).format(values);
    }

    /** The words for a key, or another text when there are none. */
    public static String orElse(String key, String other) {
        try {
            return bundle.getString(key);
        } catch (MissingResourceException e) {
            return other;
        }
    }
}
