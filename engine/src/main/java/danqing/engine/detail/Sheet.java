package danqing.engine.detail;

import java.util.Locale;
import java.util.Optional;

/** What a work on paper is painted on, when the person chooses it. */
public enum Sheet {
    /** Raw xuan paper: white, long fibres. */
    XUAN("宣纸"),
    /** Sized silk, pale, a little yellowed. */
    SILK("素绢"),
    /** Silk that has hung for centuries: brown, rubbed, the ink sunk into it. */
    AGED("旧绢");

    private final String label;

    Sheet(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Name on the command line and in provenance. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether a net weaves it into the finished painting. */
    public boolean woven() {
        return this != XUAN;
    }

    /** By id or Chinese label. */
    public static Optional<Sheet> named(String name) {
        for (Sheet s : values()) {
            if (s.id().equalsIgnoreCase(name) || s.label.equals(name)) {
                return Optional.of(s);
            }
        }
        return Optional.empty();
    }
}
