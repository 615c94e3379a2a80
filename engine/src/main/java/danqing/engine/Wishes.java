package danqing.engine;

import danqing.engine.contour.vector.Contour;
import danqing.engine.job.BadInput;
import danqing.engine.layout.Layout;
import danqing.engine.scene.Entity;
import danqing.engine.scene.Scene;
import danqing.engine.scene.Setting;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What the person wants otherwise than the text says.
 *
 * @param season  null = as the text says
 * @param hour    null = as the text says
 * @param weather null = as the text says
 * @param weights concept → emphasis beside what the text gives, above 0 to 4; 0 = not painted, named or inferred
 */
public record Wishes(Setting.Season season, Setting.Hour hour, Setting.Weather weather, Map<String, Double> weights) {
    private static final double MOST = 4;
    /** Everything as the text says. */
    public static final Wishes NONE = new Wishes(null, null, null, Map.of());

    public Wishes {
        weights = Collections.unmodifiableMap(new TreeMap<>(weights));
        if (weights.values().stream().anyMatch(v -> !(v >= 0 && v <= MOST))) {
            throw new BadInput("意象的分量须在 0 到 4 之间：请改一下。");
        }
    }

    public boolean none() {
        return season == null && hour == null && weather == null && weights.isEmpty();
    }

    /** Emphasis of a concept; 1 = as the text says. */
    public double weight(String concept) {
        return weights.getOrDefault(concept, 1.0);
    }

    /** A setting as it is wished. */
    public Setting over(Setting s) {
        return new Setting(Objects.requireNonNullElse(season, s.season()), Objects.requireNonNullElse(hour, s.hour()),
                Objects.requireNonNullElse(weather, s.weather()), s.mood());
    }

    /**
     * A scene as it is wished.
     *
     * @throws BadInput when nothing is left to paint
     */
    public Scene over(Scene s) {
        if (none()) {
            return s;
        }
        var entities = s.entities().stream().filter(e -> weight(e.concept()) > 0).map(e -> new Entity(e.id(), e.concept(), e.name(), e.span(), e.count(), e.attributes(),
                e.weight() * weight(e.concept()), e.origin(), e.similarity())).toList();
        if (entities.isEmpty()) {
            throw new BadInput("读出的景物都被去掉了，没有可画的：请留下一样。");
        }
        Set<String> left = new TreeSet<>(entities.stream().map(Entity::id).toList());
        return new Scene(s.prompt(), entities, s.relations().stream().filter(r -> left.contains(r.subject()) && left.contains(r.object())).toList(),
                over(s.setting()), s.absent(), s.unknown());
    }

    /** A composition in the light that is wished; what is placed stays. */
    public Layout over(Layout l) {
        return l == null || over(l.setting()).equals(l.setting()) ? l
                : new Layout(l.aspect(), l.outline(), l.horizon(), over(l.setting()), l.placements(), l.seed());
    }

    /** A drawing in the light that is wished: its colours change, its lines stay. */
    public Contour over(Contour c) {
        return c == null || over(c.setting()).equals(c.setting()) ? c
                : new Contour(c.width(), c.height(), c.outline(), over(c.setting()), c.groups(), c.seed());
    }
}
