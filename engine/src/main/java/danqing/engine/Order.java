package danqing.engine;

import danqing.engine.contour.vector.Contour;
import danqing.engine.detail.Mix;
import danqing.engine.detail.Sheet;
import danqing.engine.inscribe.Colophon;
import danqing.engine.job.BadInput;
import danqing.engine.layout.Format;
import danqing.engine.layout.Layout;
import danqing.styles.Style;

/**
 * What a work is to be. Exactly what is given is used: with a layout the first stage is skipped, with a contour the first two.
 *
 * @param text    poem or prompt; may be null when a layout or contour is given
 * @param style   painting style; of a mix, the dominant one
 * @param format  picture format: outline of the painted area
 * @param width   pixels
 * @param height  pixels
 * @param seed    of all chance
 * @param layout  composition to run on from; null = make one. Beside a contour it is only recorded
 * @param contour drawing to run on from; null = make one
 * @param mix     styles and their shares; null = {@code style} alone
 * @param colophon what is written and stamped on it; null = nothing
 * @param wishes what is wanted otherwise than the text says; null = nothing
 * @param sheet  what it is painted on; null = the style's own paper
 */
public record Order(String text, Style style, Format format, int width, int height, long seed, Layout layout, Contour contour, Mix mix, Colophon colophon,
        Wishes wishes, Sheet sheet) {
    /** Least and greatest side, px. */
    public static final int LEAST = 64;
    public static final int MOST = 8192;
    /** Short side of a sketch, px. */
    private static final int SKETCH = 256;

    /** @throws BadInput when the size cannot be painted */
    public Order {
        if (width < LEAST || height < LEAST || width > MOST || height > MOST) {
            throw new BadInput("画不了 " + width + "×" + height + "：每边须在 " + LEAST + " 到 " + MOST + " 像素之间，请改 --size。");
        }
        double aspect = (double) width / height;
        if (aspect > 8 || aspect < 1 / 8.0) {
            throw new BadInput("画不了 " + width + "×" + height + "：长宽相差超过八倍，请改 --size 或用 --format handscroll。");
        }
        mix = mix == null ? Mix.of(style) : mix;
        style = mix.dominant();
        wishes = wishes == null ? Wishes.NONE : wishes;
        if (sheet != null && !(mix.single() && style.takesSheet())) {
            throw new BadInput(sheet.label() + "只能配水墨一种画风：请改用 --style ink，或去掉 --paper。");
        }
    }

    /** In one style, with nothing written on it. */
    public Order(String text, Style style, Format format, int width, int height, long seed, Layout layout, Contour contour) {
        this(text, style, format, width, height, seed, layout, contour, null, null, null, null);
    }

    /** On the style's own paper. */
    public Order(String text, Style style, Format format, int width, int height, long seed, Layout layout, Contour contour, Mix mix, Colophon colophon,
            Wishes wishes) {
        this(text, style, format, width, height, seed, layout, contour, mix, colophon, wishes, null);
    }

    /** As the text says. */
    public Order(String text, Style style, Format format, int width, int height, long seed, Layout layout, Contour contour, Mix mix, Colophon colophon) {
        this(text, style, format, width, height, seed, layout, contour, mix, colophon, null, null);
    }

    /** The same order with another seed. */
    public Order seed(long other) {
        return new Order(text, style, format, width, height, other, layout, contour, mix, colophon, wishes, sheet);
    }

    /** The same order, small enough to be painted at a glance. */
    Order sketch() {
        double k = Math.min(1, (double) SKETCH / Math.min(width, height));
        int w = (int) Math.round(width * k);
        int h = (int) Math.round(height * k);
        return new Order(text, style, format, Math.min(w, 8 * h), Math.min(h, 8 * w), seed, layout, contour, mix, colophon, wishes, sheet);
    }

    /** The same order with this written and stamped on it. */
    public Order inscribed(Colophon wish) {
        return new Order(text, style, format, width, height, seed, layout, contour, mix, wish, wishes, sheet);
    }

    /** The same order with these wishes. */
    public Order wishing(Wishes other) {
        return new Order(text, style, format, width, height, seed, layout, contour, mix, colophon, other, sheet);
    }

    /** The same order on another sheet; null = the style's own paper. */
    public Order on(Sheet other) {
        return new Order(text, style, format, width, height, seed, layout, contour, mix, colophon, wishes, other);
    }
}
