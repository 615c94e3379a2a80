package danqing.engine.layout;

import static org.assertj.core.api.Assertions.assertThat;

import danqing.engine.scene.Entity;
import danqing.engine.scene.Scene;
import danqing.engine.scene.Setting;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the search leaves behind is put right: falls in their mountain, what is carried beside who carries it, people not smaller than flowers. */
class LastLookTest {
    private static final int SEEDS = 12;
    private final LayoutStage stage = new LayoutStage(LayoutFixtures.net());

    private static Placement of(Layout l, String concept) {
        return l.placements().stream().filter(p -> p.concept().equals(concept)).findFirst().orElseThrow();
    }

    @Test
    void aMountainDoesNotWalkAwayFromItsFall() {
        for (int seed = 0; seed < SEEDS; seed++) {
            Layout l = stage.place(LayoutFixtures.scene("sun", "peak", "river", "waterfall"), Format.SQUARE, seed);
            Box wall = of(l, "peak").box();
            Box fall = of(l, "waterfall").box();
            assertThat(Math.abs(fall.centerX() - wall.centerX())).isLessThan(0.12 * wall.w());
            assertThat(fall.h()).isGreaterThan(0.6 * wall.h());
        }
    }

    @Test
    void bowAndSwordLieOnTheGroundOfTheRider() {
        for (int seed = 0; seed < SEEDS; seed++) {
            Layout l = stage.place(LayoutFixtures.scene("general", "bow", "sword"), Format.SQUARE, seed);
            double ground = of(l, "general").box().bottom();
            assertThat(of(l, "bow").box().bottom()).isGreaterThan(ground - 0.2);
            assertThat(of(l, "sword").box().bottom()).isGreaterThan(ground - 0.2);
        }
    }

    @Test
    void whoPicksFlowersIsNotSmallerThanThey() {
        for (int seed = 0; seed < SEEDS; seed++) {
            Layout l = stage.place(LayoutFixtures.scene("chrysanthemum", "fence", "scholar", "mountain"), Format.SQUARE, seed);
            assertThat(of(l, "scholar").box().h()).isGreaterThan(of(l, "chrysanthemum").box().h());
        }
    }

    @Test
    void aDuckSaidToFlyIsInTheSky() {
        Entity duck = new Entity("duck-1", "duck", "鹜", null, 1, List.of("flying"), 1, Entity.Origin.LEXICON, 1);
        Scene scene = LayoutFixtures.scene(List.of(duck), Setting.PLAIN, List.of());
        for (int seed = 0; seed < SEEDS; seed++) {
            Layout l = stage.place(scene, Format.SQUARE, seed);
            assertThat(of(l, "duck").box().bottom()).isLessThan(l.horizon());
        }
    }

    @Test
    void leavesGoOnBehindANamedLotusPond() {
        Layout l = stage.place(LayoutFixtures.scene("lotus_leaf", "lotus"), Format.SQUARE, 3);
        assertThat(l.placements().stream().filter(p -> p.concept().equals("lotus_leaf")).count()).isGreaterThan(4);
    }
}
