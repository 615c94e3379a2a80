package danqing.engine.inscribe;

import java.util.ArrayList;
import java.util.List;

/**
 * An inscription laid out in columns from right to left, before it has a place. Lengths are in glyph pitches of the verse (1 = one character).
 *
 * @param glyphs characters with their places
 * @param seals  name seal and leading seal
 * @param width  of the whole block
 * @param height of the whole block
 * @param column characters in a full column
 * @param even   whether columns end where lines of the verse end
 */
record Block(List<Glyph> glyphs, List<Stamp> seals, double width, double height, int column, boolean even) {
    private static final double PITCH = 1.42;
    private static final double SMALL = .74;
    private static final double NAME = 1.36;

    /** One character: its centre and size. */
    record Glyph(int codePoint, double x, double y, double size) {}

    /** A seal: its centre, its height, and whether it is the leading one. */
    record Stamp(double x, double y, double size, boolean leading) {}

    /**
     * @param verse     what is written; may be empty
     * @param signature null = none
     * @param column    characters in a column
     */
    static Block of(Verse verse, String signature, int column) {
        List<Glyph> glyphs = new ArrayList<>();
        List<Stamp> seals = new ArrayList<>();
        int[] text = verse.text().codePoints().toArray();
        int columns = (text.length + column - 1) / column;
        int[] name = signature == null ? new int[0] : signature.codePoints().toArray();
        double tail = (name.length == 0 ? 0 : name.length * SMALL + .5) + NAME + .35;
        double left = column - (text.length - Math.max(0, columns - 1) * column);
        // the name and the seal follow in the last column where they fit, else stand in one of their own
        boolean own = text.length > 0 && left < tail + .1;
        double height = Math.max(text.length == 0 ? 0 : Math.min(column, text.length), tail);
        int all = columns + (own || text.length == 0 ? 1 : 0);
        double lead = text.length > 0 ? 1.05 : 0;
        double width = (all - 1) * PITCH + NAME + lead;
        double right = width - lead - .5;
        for (int i = 0; i < text.length; i++) {
            glyphs.add(new Glyph(text[i], right - i / column * PITCH, i % column + .5, 1));
        }
        double x = right - (all - 1) * PITCH;
        double y = own ? Math.max(0, (height - tail) * .62) : text.length == 0 ? 0 : column - left + .5;
        for (int c : name) {
            glyphs.add(new Glyph(c, x, y + SMALL / 2, SMALL));
            y += SMALL;
        }
        seals.add(new Stamp(x, y + (name.length == 0 ? .1 : .35) + NAME / 2, NAME, false));
        if (text.length > 0) {
            seals.add(new Stamp(width - .36, .75, 1.3, true));
        }
        int m = verse.measure();
        return new Block(List.copyOf(glyphs), List.copyOf(seals), width, height, column, m > 0 && column % m == 0);
    }
}
