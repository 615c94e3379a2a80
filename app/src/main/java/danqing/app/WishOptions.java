package danqing.app;

import danqing.engine.Wishes;
import danqing.engine.job.BadInput;
import danqing.engine.scene.Concept;
import danqing.engine.scene.Concepts;
import danqing.engine.scene.Setting;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import picocli.CommandLine.Option;

/** What is wanted otherwise than the text says. */
final class WishOptions {
    @Option(names = "--season", paramLabel = "季", description = "不论诗里怎么写：spring、summer、autumn、winter")
    String season;

    @Option(names = "--hour", paramLabel = "时", description = "day、dawn、dusk、night")
    String hour;

    @Option(names = "--weather", paramLabel = "天", description = "clear、cloud、mist、rain、snow、wind、frost")
    String weather;

    @Option(names = "--without", paramLabel = "物", description = "不画它，如 --without 鸟；可重复")
    List<String> without;

    /** @throws BadInput when a name is unknown */
    Wishes wishes() {
        Map<String, Double> gone = new TreeMap<>();
        for (String w : without == null ? List.<String>of() : without) {
            List<String> ids = Concepts.all().stream().filter(c -> c.id().equals(w) || c.label().equals(w) || c.family().equals(w)).map(Concept::id).toList();
            if (ids.isEmpty()) {
                throw new BadInput("--without 里的“" + w + "”不是能画的意象：请用意象的名字，例如 --without 鸟。");
            }
            ids.forEach(id -> gone.put(id, 0.0));
        }
        return new Wishes(named("--season", Setting.Season.class, season), named("--hour", Setting.Hour.class, hour),
                named("--weather", Setting.Weather.class, weather), gone);
    }

    private static <E extends Enum<E>> E named(String option, Class<E> kind, String name) {
        if (name == null) {
            return null;
        }
        List<E> all = Arrays.stream(kind.getEnumConstants()).filter(e -> !e.name().equals("UNKNOWN")).toList();
        return all.stream().filter(e -> e.name().equalsIgnoreCase(name)).findFirst().orElseThrow(() -> new BadInput(option + " 没有“" + name + "”：请用 "
                + all.stream().map(e -> e.name().toLowerCase(Locale.ROOT)).collect(Collectors.joining("、")) + "。"));
    }

    /** Whether anything was given. */
    boolean given() {
        return season != null || hour != null || weather != null || without != null;
    }
}
