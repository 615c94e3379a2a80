package danqing.engine.text;

/**
 * A stretch of {@link Prompt#text()}: from {@code start} (inclusive) to {@code end} (exclusive), in UTF-16 units.
 */
public record Span(int start, int end) {
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("span " + start + ".." + end);
        }
    }

    public int length() {
        return end - start;
    }

    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }
}
