package danqing.ui.takes;

import danqing.engine.Rank;
import danqing.ui.Messages;

/** A rank in words. */
public final class RankWords {
    private RankWords() {}

    /** What the place rests on, in points out of a hundred; empty when it was not judged. */
    public static String points(Rank r) {
        if (!r.judged()) {
            return "";
        }
        return Double.isNaN(r.match()) ? Messages.get("takes.composition", hundred(r.composition())) : Messages.get("takes.both", hundred(r.composition()), hundred(r.match()));
    }

    /** The same as figures only. */
    static String figures(Rank r) {
        return !r.judged() ? "" : hundred(r.composition()) + (Double.isNaN(r.match()) ? "" : " · " + hundred(r.match()));
    }

    /** Place and points; empty when it was not judged. */
    public static String whole(Rank r) {
        return r.judged() ? Messages.get("takes.place", Integer.toString(r.place())) + " · " + points(r) : "";
    }

    private static String hundred(double share) {
        return Long.toString(Math.round(share * 100));
    }
}
