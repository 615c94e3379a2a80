package danqing.engine.layout;

import static org.assertj.core.api.Assertions.assertThat;

import danqing.engine.scene.Entity;
import danqing.engine.scene.Scene;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** The transformer is better than the baselines, and more various than the rules. */
class PlacersTest {
    @Test
    void transformerBeatsRulesAndChanceOnScoreAndRulesOnVariety() {
        SplittableRandom dice = new SplittableRandom(4);
        Placer[] placers = {new RandomPlacer(), new RulePlacer(), new LayoutStage(LayoutFixtures.net())};
        double[] score = new double[3];
        double[] variety = new double[3];
        for (int i = 0; i < 24; i++) {
            Scene scene = LayoutFixtures.anyScene(dice);
            Format format = LayoutFixtures.any(dice, Format.values());
            for (int k = 0; k < 3; k++) {
                Layout a = placers[k].place(scene, format, 2 * i);
                Layout b = placers[k].place(scene, format, 2 * i + 1);
                score[k] += CompositionScore.of(a) + CompositionScore.of(b);
                variety[k] += distance(scene, a, b);
            }
        }
        assertThat(score[2]).isGreaterThan(score[1]);
        assertThat(score[1]).isGreaterThan(score[0]);
        assertThat(variety[2]).isGreaterThan(2 * variety[1]);
    }

    private static double distance(Scene scene, Layout a, Layout b) {
        double sum = 0;
        for (Entity e : scene.entities()) {
            Box p = box(a, e);
            Box q = box(b, e);
            sum += Math.hypot(p.centerX() - q.centerX(), p.centerY() - q.centerY());
        }
        return sum / scene.entities().size();
    }

    private static Box box(Layout l, Entity e) {
        return l.placements().stream().filter(p -> e.id().equals(p.entity())).findFirst().orElseThrow().box();
    }
}
