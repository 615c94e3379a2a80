package danqing.engine.see;

import danqing.engine.job.BadInput;
import danqing.engine.scene.Concept;
import danqing.engine.scene.Concepts;
import danqing.engine.scene.Entity;
import danqing.engine.scene.Scene;
import danqing.engine.scene.SceneReader;
import danqing.engine.scene.Setting;
import danqing.engine.text.TextReader;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a sentence names that can be seen, so that a caption and a line of verse can be held side by side.
 *
 * @param named   concept → words that name it, in the order of the sentence
 * @param setting season, hour and weather it speaks of
 */
record Imagery(Map<String, String> named, Setting setting) {
    /** What a thing of the same kind counts, beside the thing itself: a lake for a river. */
    private static final double KIN = .5;

    static Imagery of(String sentence) {
        try {
            Scene s = SceneReader.lexiconOnly().read(TextReader.read(sentence));
            Map<String, String> named = new LinkedHashMap<>();
            s.entities().stream().filter(e -> e.origin() == Entity.Origin.LEXICON && !e.name().isEmpty()).forEach(e -> named.putIfAbsent(e.concept(), e.name()));
            return new Imagery(named, s.setting());
        } catch (BadInput e) {
            return new Imagery(Map.of(), Setting.PLAIN);
        }
    }

    /** With more things than the sentence names. */
    Imagery with(List<String> tags) {
        Map<String, String> all = new LinkedHashMap<>(named);
        tags.forEach(t -> of(t).named.forEach(all::putIfAbsent));
        return new Imagery(all, setting);
    }

    /** Rare things say more: concept → log(lines / lines that name it). */
    static Map<String, Double> rarity(List<Imagery> lines) {
        Map<String, Double> count = new HashMap<>();
        lines.forEach(l -> l.named.keySet().forEach(c -> count.merge(c, 1.0, Double::sum)));
        count.replaceAll((c, n) -> Math.log(1 + lines.size() / n));
        return count;
    }

    /** 0…1: how much of what a line names is in the picture, and how much of the picture is in the line. */
    double shared(Imagery line, Map<String, Double> rarity) {
        double there = covered(line.named.keySet(), named.keySet(), rarity);
        double told = covered(named.keySet(), line.named.keySet(), rarity);
        return there + told == 0 ? 0 : 2 * there * told / (there + told);
    }

    private static double covered(Set<String> wanted, Set<String> by, Map<String, Double> rarity) {
        double all = 0;
        double found = 0;
        for (String c : wanted) {
            double weight = rarity.getOrDefault(c, 1.0);
            all += weight;
            found += weight * (by.contains(c) ? 1 : by.stream().anyMatch(o -> family(o).equals(family(c))) ? KIN : 0);
        }
        return all == 0 ? 0 : found / all;
    }

    private static String family(String concept) {
        return Concepts.find(concept).map(Concept::family).orElse(concept);
    }

    /** 0…1: whether season, hour and weather go together; ½ = one of them says nothing. */
    double weatherlike(Imagery line) {
        double sum = agreement(setting.season(), line.setting.season(), Setting.Season.UNKNOWN) + agreement(setting.hour(), line.setting.hour(), Setting.Hour.DAY)
                + agreement(setting.weather(), line.setting.weather(), Setting.Weather.CLEAR);
        return Math.clamp(.5 + sum / 3, 0, 1);
    }

    private static <E> double agreement(E a, E b, E silent) {
        return a == silent || b == silent ? 0 : a == b ? 1 : -1;
    }
}
