package danqing.engine.text;

import java.util.List;

/**
 * What the person wrote, made ready to be understood.
 *
 * @param source the text as given
 * @param text   the text after NFKC, Traditional → Simplified, removal of control characters and of weight marks; all spans point into it
 * @param lines  its lines (verse halves and sentences), in order
 * @param weights stretches the person weighted, as in {@code (月:1.5)}; stretches not listed weigh 1
 */
public record Prompt(String source, String text, List<Span> lines, List<Weight> weights) {
    public Prompt {
        lines = List.copyOf(lines);
        weights = List.copyOf(weights);
    }

    /** A weighted stretch; {@code value} in 0…4, where 0 means "leave it out". */
    public record Weight(Span span, double value) {}

    /** The weight that applies to a span: that of the first weighted stretch overlapping it, else 1. */
    public double weightOf(Span span) {
        return weights.stream().filter(w -> w.span().overlaps(span)).mapToDouble(Weight::value).findFirst().orElse(1);
    }
}
