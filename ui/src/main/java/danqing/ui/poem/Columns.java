package danqing.ui.poem;

import java.util.ArrayList;
import java.util.List;

/**
 * Text set in columns from right to left: the place of every character and caret, in cells.
 *
 * @param cells   of every UTF-16 index of the text and of its end: column from the right, row from the top
 * @param columns how many there are
 */
record Columns(List<Cell> cells, int columns) {
    private static final String STOPS = "，。；！？、：,.;!?";

    /** @param column 0 = rightmost */
    record Cell(int column, int row) {}

    /** @param rows characters a column holds, at least 1 */
    static Columns of(String text, int rows) {
        List<Cell> cells = new ArrayList<>(text.length() + 1);
        int column = 0;
        int row = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean second = Character.isLowSurrogate(c) && i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
            if (second) {
                cells.add(cells.getLast());
                continue;
            }
            if (c != '\n' && row > 0 && (row >= rows && !closing(c) || row > rows || begins(text, i) && row + verse(text, i) > rows && verse(text, i) <= rows)) {
                column++;
                row = 0;
            }
            cells.add(new Cell(column, row));
            if (c == '\n') {
                column++;
                row = 0;
            } else {
                row++;
            }
        }
        if (row >= rows) {
            column++;
            row = 0;
        }
        cells.add(new Cell(column, row));
        return new Columns(List.copyOf(cells), column + 1);
    }

    /** Whether a verse begins here: after a stop. */
    private static boolean begins(String text, int i) {
        return i > 0 && STOPS.indexOf(text.charAt(i - 1)) >= 0 && !closing(text.charAt(i));
    }

    /** Characters up to the next stop, or to the end of the line. */
    private static int verse(String text, int from) {
        int n = 0;
        while (from + n < text.length() && text.charAt(from + n) != '\n' && STOPS.indexOf(text.charAt(from + n)) < 0) {
            n++;
        }
        return n;
    }

    /** What may hang below a full column, and never begins one. */
    private static boolean closing(char c) {
        return STOPS.indexOf(c) >= 0 || "”’》」』）".indexOf(c) >= 0;
    }

    /** The caret nearest to a cell: in that column at that row, or at its end. */
    int at(int column, int row) {
        int c = Math.clamp(column, 0, columns - 1);
        int best = 0;
        int distance = Integer.MAX_VALUE;
        for (int i = 0; i < cells.size(); i++) {
            Cell cell = cells.get(i);
            if (cell.column() == c && Math.abs(cell.row() - row) < distance) {
                best = i;
                distance = Math.abs(cell.row() - row);
            }
        }
        return best;
    }

    /** The caret one column further (positive: to the left), at the same height. */
    int beside(int caret, int step) {
        Cell now = cells.get(Math.clamp(caret, 0, cells.size() - 1));
        int to = now.column() + step;
        return to < 0 || to >= columns ? caret : at(to, now.row());
    }
}
