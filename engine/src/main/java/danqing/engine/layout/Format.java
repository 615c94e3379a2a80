package danqing.engine.layout;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Picture formats (画幅): aspect of the painted area, and its outline. */
public enum Format {
    /** 斗方 */
    SQUARE("斗方", 1.0, Outline.RECTANGLE),
    /** 立轴 hanging scroll */
    SCROLL("立轴", 0.5, Outline.RECTANGLE),
    /** 横披 horizontal */
    HORIZONTAL("横披", 1.75, Outline.RECTANGLE),
    /** 手卷 handscroll */
    HANDSCROLL("手卷", 4.0, Outline.RECTANGLE),
    /** 扇面 folding fan */
    FAN("扇面", 2.0, Outline.FOLDING_FAN),
    /** 团扇 round fan */
    ROUND("团扇", 1.0, Outline.DISC);

    /** Shape of the painted area inside its rectangle. */
    public enum Outline { RECTANGLE, FOLDING_FAN, DISC }

    private final String label;
    private final double aspect;
    private final Outline outline;

    Format(String label, double aspect, Outline outline) {
        this.label = label;
        this.aspect = aspect;
        this.outline = outline;
    }

    public String label() {
        return label;
    }

    /** Width / height. */
    public double aspect() {
        return aspect;
    }

    public Outline outline() {
        return outline;
    }

    /** By English id (any case) or Chinese label. */
    public static Optional<Format> named(String name) {
        return Arrays.stream(values()).filter(f -> f.name().toLowerCase(Locale.ROOT).equals(name.toLowerCase(Locale.ROOT)) || f.label.equals(name))
                .findFirst();
    }
}
