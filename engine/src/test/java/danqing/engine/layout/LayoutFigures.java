package danqing.engine.layout;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import danqing.engine.scene.Entity;
import danqing.engine.scene.Scene;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The figures of the model card, measured on what ships: mean composition score and variety over held-out scenes. Run its {@code main} on the test class
 * path; arguments: how many scenes, how many seeds, candidates of the transformer (1,4).
 */
final class LayoutFigures {
    private LayoutFigures() {}

    public static void main(String[] args) throws IOException {
        int scenes = args.length > 0 ? Integer.parseInt(args[0]) : 300;
        int seeds = args.length > 1 ? Integer.parseInt(args[1]) : 4;
        JsonNode all = new ObjectMapper().readTree(LayoutFixtures.resource("/danqing/engine/layout/held-out.json"));
        Map<String, Placer> placers = new LinkedHashMap<>();
        placers.put("random", new RandomPlacer());
        placers.put("plain rules, settled", new RulePlacer());
        int[] candidates = args.length > 2 ? Arrays.stream(args[2].split(",")).mapToInt(Integer::parseInt).toArray() : new int[] {1, 4};
        for (int k : candidates) {
            placers.put("transformer, best of " + k, new LayoutStage(LayoutFixtures.net(), k, 0.9));
        }
        System.out.printf("%d scenes, %d seeds each%n", scenes, seeds);
        placers.forEach((name, placer) -> measure(name, placer, all, scenes, seeds));
    }

    private static void measure(String name, Placer placer, JsonNode all, int scenes, int seeds) {
        Map<CompositionScore.Rule, Double> rules = new EnumMap<>(CompositionScore.Rule.class);
        double score = 0;
        double variety = 0;
        int n = 0;
        long cpu = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        long wall = System.nanoTime();
        for (int i = 0; i < scenes; i++) {
            JsonNode node = all.get(i);
            Scene scene = LayoutFixtures.scene(node);
            Format format = Format.named(node.path("format").asText()).orElseThrow();
            List<Layout> layouts = new ArrayList<>();
            for (int k = 0; k < seeds; k++) {
                Layout l = placer.place(scene, format, 1000L * i + k);
                layouts.add(l);
                CompositionScore.rules(l).forEach((r, v) -> rules.merge(r, v, Double::sum));
                score += CompositionScore.of(l);
                n++;
            }
            variety += variety(scene, layouts);
        }
        StringBuilder parts = new StringBuilder();
        for (Map.Entry<CompositionScore.Rule, Double> e : rules.entrySet()) {
            parts.append(' ').append(e.getKey().name().toLowerCase(java.util.Locale.ROOT)).append(' ').append(String.format("%.3f", e.getValue() / n));
        }
        System.out.printf("%-28s score %.4f  variety %.3f  %.1f ms wall, %.1f ms cpu (%s )%n", name, score / n, variety / scenes, (System.nanoTime() - wall) / 1e6 / n,
                (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - cpu) / 1e6 / n, parts);
    }

    /** Mean over pairs of seeds of the mean distance of the same imagery: centres, and a quarter of the log ratio of heights, in short sides. */
    static double variety(Scene scene, List<Layout> layouts) {
        double sum = 0;
        int pairs = 0;
        for (int i = 0; i < layouts.size(); i++) {
            for (int j = 0; j < i; j++) {
                sum += distance(scene, layouts.get(i), layouts.get(j));
                pairs++;
            }
        }
        return pairs == 0 ? 0 : sum / pairs;
    }

    private static double distance(Scene scene, Layout a, Layout b) {
        double sum = 0;
        int used = 0;
        double w = Math.max(a.aspect(), 1);
        double h = Math.max(1 / a.aspect(), 1);
        for (Entity e : scene.entities()) {
            List<Placement> p = a.placements().stream().filter(q -> e.id().equals(q.entity())).toList();
            List<Placement> q = b.placements().stream().filter(o -> e.id().equals(o.entity())).toList();
            for (int i = 0; i < Math.min(p.size(), q.size()); i++) {
                Box x = p.get(i).box();
                Box y = q.get(i).box();
                sum += Math.hypot((x.centerX() - y.centerX()) * w, (x.centerY() - y.centerY()) * h) + 0.25 * Math.abs(Math.log(x.h() / y.h()));
                used++;
            }
        }
        return used == 0 ? 0 : sum / used;
    }
}
