package danqing.engine.layout;

import static org.assertj.core.api.Assertions.assertThat;

import danqing.engine.scene.Entity;
import danqing.engine.scene.Relation;
import danqing.engine.scene.Scene;
import danqing.engine.scene.Setting;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A composition is one place: the host holds the picture, planes run off the page, what belongs together is together, nothing named is hidden. */
class StagingTest {
    private static final int SEEDS = 10;
    private final LayoutStage stage = new LayoutStage(LayoutFixtures.net());

    private static Placement of(Layout l, String concept) {
        return l.placements().stream().filter(p -> p.concept().equals(concept)).findFirst().orElseThrow();
    }

    @Test
    void aTreeHoldsThePictureNowLeftNowRight() {
        Scene scene = LayoutFixtures.scene("pine", "moon", "range");
        int left = 0;
        for (int seed = 0; seed < SEEDS; seed++) {
            Box b = of(stage.place(scene, Format.SQUARE, seed), "pine").box();
            double seen = (Math.min(1, b.right()) - Math.max(0, b.x())) * (Math.min(1, b.bottom()) - Math.max(0, b.y()));
            assertThat(seen).isBetween(0.2, 0.6);
            left += b.centerX() < 0.5 ? 1 : 0;
        }
        assertThat(left).isBetween(1, SEEDS - 1);
    }

    @Test
    void aBirdSaidToFlyIsInTheSky() {
        Entity crane = new Entity("crane-1", "crane", "鹤", null, 1, List.of("flying"), 1, Entity.Origin.LEXICON, 1);
        Scene scene = LayoutFixtures.scene(List.of(crane), Setting.PLAIN, List.of());
        for (int seed = 0; seed < SEEDS; seed++) {
            Layout l = stage.place(scene, Format.SQUARE, seed);
            Box b = of(l, "crane").box();
            assertThat(b.bottom()).isLessThan(l.horizon());
            assertThat(b.y()).isGreaterThan(-0.02);
        }
    }

    @Test
    void aFallAloneStandsInAGreatWallAndTwoFallsStandApart() {
        for (int seed = 0; seed < SEEDS; seed++) {
            assertThat(of(stage.place(LayoutFixtures.scene("waterfall"), Format.SQUARE, seed), "waterfall").box().h()).isGreaterThan(0.33);
            List<Placement> two = stage.place(LayoutFixtures.scene(List.of(LayoutFixtures.entity("waterfall", "瀑布", 2)), Setting.PLAIN, List.of()), Format.SQUARE, seed).placements().stream().filter(p -> p.concept().equals("waterfall")).toList();
            assertThat(Math.abs(two.get(0).box().centerX() - two.get(1).box().centerX())).isGreaterThan(0.08);
        }
    }

    @Test
    void whatIsSownStandsInAFieldFromSideToSide() {
        for (int seed = 0; seed < SEEDS; seed++) {
            Layout l = stage.place(LayoutFixtures.scene("wheat", "farmer"), Format.SQUARE, seed);
            assertThat(l.placements()).anyMatch(p -> p.concept().equals("field"));
            assertThat(of(l, "wheat").box().w()).isGreaterThan(0.7);
        }
    }

    @Test
    void twoHillsStandOneOnEachSide() {
        Scene scene = LayoutFixtures.scene(List.of(LayoutFixtures.entity("mountain", "青山", 2), LayoutFixtures.entity("river", "江", 1)), Setting.PLAIN, List.of());
        for (int seed = 0; seed < SEEDS; seed++) {
            List<Double> at = stage.place(scene, Format.SQUARE, seed).placements().stream().filter(p -> p.concept().equals("mountain")).map(p -> p.box().centerX()).sorted().toList();
            assertThat(at).hasSize(2);
            assertThat(at.get(0)).isLessThan(0.4);
            assertThat(at.get(1)).isGreaterThan(0.6);
        }
    }

    @Test
    void aRiverThroughADesertWindsAwayAndLotusStandsInAPond() {
        for (int seed = 0; seed < SEEDS; seed++) {
            Box river = of(stage.place(LayoutFixtures.scene("desert", "river", "smoke"), Format.SQUARE, seed), "river").box();
            assertThat(river.h()).isGreaterThan(0.35);
            assertThat(river.w()).isLessThan(0.95);
            assertThat(stage.place(LayoutFixtures.scene("lotus", "lotus_leaf"), Format.SQUARE, seed).placements()).noneMatch(p -> p.concept().equals("stream"))
                    .anyMatch(p -> p.concept().equals("pond") || p.concept().equals("lake") || p.concept().equals("river"));
        }
    }

    @Test
    void whatSwimsIsNotOnTheBoat() {
        for (int seed = 0; seed < SEEDS; seed++) {
            Layout l = stage.place(LayoutFixtures.scene("fishing_boat", "fish", "river"), Format.SQUARE, seed);
            Box b = of(l, "fishing_boat").box();
            Box f = of(l, "fish").box();
            double dx = Math.min(b.right(), f.right()) - Math.max(b.x(), f.x());
            double dy = Math.min(b.bottom(), f.bottom()) - Math.max(b.y(), f.y());
            assertThat(dx > 0 && dy > 0 ? dx * dy / (f.w() * f.h()) : 0).as("seed %d", seed).isLessThan(0.3);
        }
    }

    @Test
    void waterRunsOffThePageAndABoatIsLargeEnough() {
        Scene scene = LayoutFixtures.scene("fishing_boat", "river");
        for (int seed = 0; seed < SEEDS; seed++) {
            Layout l = stage.place(scene, Format.SQUARE, seed);
            Box river = of(l, "river").box();
            assertThat(river.x()).isLessThanOrEqualTo(-0.02);
            assertThat(river.right()).isGreaterThanOrEqualTo(1.02);
            assertThat(river.bottom()).isGreaterThan(1);
            assertThat(river.y()).isBetween(l.horizon() - 0.03, l.horizon() + 0.05);
            assertThat(of(l, "fishing_boat").box().w()).isGreaterThan(0.22);
        }
    }

    @Test
    void whatIsNamedIsInThePicture() {
        List<List<String>> scenes = List.of(List.of("cloud"), List.of("cloud", "bird"), List.of("egret", "cloud", "river"), List.of("mountain", "cloud", "house"),
                List.of("waterfall", "cloud"), List.of("reed", "moon", "boat"), List.of("road", "horse"), List.of("grass", "ox"), List.of("wild_goose", "tower", "moon"));
        List<String> lost = new ArrayList<>();
        for (List<String> names : scenes) {
            Scene scene = LayoutFixtures.scene(names.toArray(String[]::new));
            for (int seed = 0; seed < SEEDS; seed++) {
                Layout l = stage.place(scene, Format.SQUARE, seed);
                for (String name : names) {
                    Placement p = l.placements().stream().filter(q -> q.concept().equals(name)).findFirst().orElse(null);
                    if (p == null) {
                        lost.add(name + " is missing, seed " + seed + " of " + names);
                        continue;
                    }
                    Box b = p.box();
                    double seen = Math.max(0, Math.min(1, b.right()) - Math.max(0, b.x())) * Math.max(0, Math.min(1, b.bottom()) - Math.max(0, b.y()));
                    if (seen < 0.45 * b.w() * b.h()) {
                        lost.add(name + " " + Math.round(100 * seen / (b.w() * b.h())) + " % at " + b.x() + " " + b.y() + ", seed " + seed + " of " + names);
                    }
                }
            }
        }
        assertThat(lost).isEmpty();
    }

    @Test
    void theDragonflySitsOnTheBud() {
        Scene scene = LayoutFixtures.scene("lotus", "dragonfly");
        for (int seed = 0; seed < SEEDS; seed++) {
            Composition c = Pieces.of(stage.place(scene, Format.SQUARE, seed));
            Piece lotus = c.pieces().stream().filter(p -> p.concept().id().equals("lotus")).findFirst().orElseThrow();
            Piece dragonfly = c.pieces().stream().filter(p -> p.concept().id().equals("dragonfly")).findFirst().orElseThrow();
            assertThat(Ties.kept(Ties.Kind.TIP, dragonfly, lotus)).isGreaterThan(0.8);
        }
    }

    @Test
    void aBranchGrowsInFromAnEdgeAndTheSunKeepsClearOfTheMountain() {
        Scene plum = LayoutFixtures.scene("plum", "moon", "river");
        Scene sun = LayoutFixtures.scene("sun", "mountain", "waterfall");
        for (int seed = 0; seed < SEEDS; seed++) {
            Box branch = of(stage.place(plum, Format.SQUARE, seed), "plum").box();
            assertThat(branch.x() <= 0.02 || branch.right() >= 0.98).isTrue();
            assertThat(branch.w()).isGreaterThan(0.45);
            Layout l = stage.place(sun, Format.SQUARE, seed);
            Composition c = Pieces.of(l);
            Piece disc = c.pieces().stream().filter(p -> p.concept().id().equals("sun")).findFirst().orElseThrow();
            assertThat(c.pieces()).noneMatch(p -> p.concept().id().equals("mountain") && p.holds(disc.cx(), disc.cy()));
        }
    }

    @Test
    void relationsAreKeptByPosition() {
        Entity moon = LayoutFixtures.entity("moon", "月", 1);
        Entity sea = LayoutFixtures.entity("sea", "海", 1);
        Entity spring = LayoutFixtures.entity("spring", "泉", 1);
        Entity rock = LayoutFixtures.entity("rock", "石", 1);
        Entity pine = LayoutFixtures.entity("pine", "松", 1);
        Scene plain = LayoutFixtures.scene(List.of(moon, spring, rock, pine), Setting.PLAIN, List.of());
        Scene scene = new Scene(plain.prompt(), plain.entities(), List.of(new Relation("spring-1", Relation.Kind.ON, "rock-1")), plain.setting(), List.of(), List.of());
        Scene over = LayoutFixtures.scene(List.of(moon, sea), Setting.PLAIN, List.of());
        for (int seed = 0; seed < SEEDS; seed++) {
            Layout l = stage.place(scene, Format.SQUARE, seed);
            assertThat(Math.abs(of(l, "spring").box().centerX() - of(l, "rock").box().centerX())).isLessThan(0.25);
            Layout m = stage.place(over, Format.HORIZONTAL, seed);
            assertThat(of(m, "moon").box().bottom()).isLessThan(of(m, "sea").box().centerY());
        }
    }
}
