package danqing.engine;

import danqing.engine.layout.Layout;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * One result for one seed, composed but not yet painted.
 *
 * @param order  with its own seed
 * @param layout its composition; null = the order brings one, or it is still to be made
 * @param score  how well it is composed, 0…1; NaN = not judged
 * @param match  how well a sketch of it suits the text, 0…1; NaN = not judged
 * @param place  its place among all takes, 1 = the best; 0 = it is the only one
 */
public record Take(Order order, Layout layout, double score, double match, int place) {
    /** What a full point of match is worth beside a full point of composition. */
    private static final double WORTH_OF_MATCH = .5;

    /** Not judged, the only one. */
    static Take only(Order order) {
        return new Take(order, null, Double.NaN, Double.NaN, 0);
    }

    /** The best first, with their places; those not judged stay as they are. */
    static List<Take> ranked(List<Take> takes) {
        List<Take> sorted = new ArrayList<>(takes);
        sorted.sort(Comparator.comparingDouble(Take::worth).reversed());
        List<Take> out = new ArrayList<>();
        for (Take t : sorted) {
            out.add(new Take(t.order, t.layout, t.score, t.match, out.size() + 1));
        }
        return out;
    }

    /** Its place and what it was judged by. */
    public Rank rank() {
        return new Rank(place, score, match);
    }

    private double worth() {
        return (Double.isNaN(score) ? 0 : score) + (Double.isNaN(match) ? 0 : WORTH_OF_MATCH * match);
    }
}
