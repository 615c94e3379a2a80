package danqing.ui.queue;

import danqing.engine.Order;
import danqing.ui.settings.Settings;
import java.util.Locale;

/** How long works take on this machine: learned from each that is finished, remembered between starts. */
public final class Pace {
    /** Before anything was learned, seconds per megapixel. */
    private static final double FIRST = 12;
    /** Part of a work that takes as long for small ones, s. */
    private static final double BASE = 1.5;
    private static final double LEARN = .4;
    private final Settings settings;

    public Pace(Settings settings) {
        this.settings = settings;
    }

    private static String key(Order o) {
        return "pace." + o.style().id();
    }

    private static double megapixels(Order o) {
        return o.width() * (double) o.height() / 1e6 * o.mix().shares().size();
    }

    private double rate(Order o) {
        try {
            double r = Double.parseDouble(settings.get(key(o), ""));
            return r > 0 && Double.isFinite(r) ? r : FIRST;
        } catch (NumberFormatException e) {
            return FIRST;
        }
    }

    /** A work took that long. */
    public void learn(Order o, double seconds) {
        double is = Math.max(.01, (seconds - BASE) / Math.max(.01, megapixels(o)));
        boolean first = settings.get(key(o), "").isEmpty();
        settings.put(key(o), String.format(Locale.ROOT, "%.3f", first ? is : rate(o) * (1 - LEARN) + is * LEARN));
    }

    /** Seconds a whole work will take. */
    public double whole(Order o) {
        return BASE + rate(o) * megapixels(o);
    }

    /**
     * Seconds a work under way will still take.
     *
     * @param done    0…1
     * @param elapsed s
     */
    public double left(Order o, double done, double elapsed) {
        double planned = Math.max(0, whole(o) - elapsed);
        if (done < .25) {
            return Math.max(planned, whole(o) * .5 * (1 - done));
        }
        double measured = elapsed / done * (1 - done);
        return planned * (1 - done) + measured * done;
    }

    /** For people: {@code 8 秒}, {@code 3 分钟}. */
    public static String words(double seconds) {
        return seconds < 90 ? danqing.ui.Messages.get("queue.seconds", Math.max(1, Math.round(seconds)))
                : seconds < 5400 ? danqing.ui.Messages.get("queue.minutes", Math.round(seconds / 60)) : danqing.ui.Messages.get("queue.hours",
                        String.format(Locale.ROOT, "%.1f", seconds / 3600));
    }
}
