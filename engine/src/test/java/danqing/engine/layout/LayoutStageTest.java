package danqing.engine.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import danqing.engine.job.BadInput;
import danqing.engine.job.Cancellation;
import danqing.engine.job.Cancelled;
import danqing.engine.scene.Concept;
import danqing.engine.scene.Concepts;
import danqing.engine.scene.Entity;
import danqing.engine.scene.Footing;
import danqing.engine.scene.Scene;
import danqing.engine.scene.Setting;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class LayoutStageTest {
    private final LayoutStage stage = new LayoutStage(LayoutFixtures.net());

    @Test
    void placesEveryEntityOfAnySceneOnAnyFormatAndLeavesNothingFloating() {
        SplittableRandom dice = new SplittableRandom(20261123);
        int standing = 0;
        int floating = 0;
        String worst = "";
        for (int i = 0; i < 60; i++) {
            Scene scene = LayoutFixtures.anyScene(dice);
            Format format = LayoutFixtures.any(dice, Format.values());
            Layout layout = stage.place(scene, format, i);
            String said = "scene " + i + " on " + format + ": " + scene.entities().stream().map(e -> e.concept() + "×" + e.count()).toList();
            assertEveryEntityPlaced(scene, layout, said);
            assertThat(new HashSet<>(layout.placements().stream().map(Placement::id).toList())).as(said).hasSameSizeAs(layout.placements());
            Composition c = Pieces.of(layout);
            for (Piece p : c.pieces()) {
                if (Set.of(Footing.GROUND, Footing.WATER).contains(p.concept().footing())) {
                    standing++;
                    floating += new Footings(c).of(p) < 0.15 ? 1 : 0;
                    worst += new Footings(c).of(p) < 0.15 ? p.concept().id() + " in " + said + "; " : "";
                }
            }
        }
        assertThat((double) floating / standing).as("share of things standing on nothing: " + worst).isLessThan(0.02);
    }

    private static void assertEveryEntityPlaced(Scene scene, Layout layout, String said) {
        for (Entity e : scene.entities()) {
            Concept c = Concepts.get(e.concept());
            long shown = layout.placements().stream().filter(p -> e.id().equals(p.entity())).count();
            assertThat(shown).as(said + " " + e.concept()).isPositive();
            if (!Roles.spread(c) && c.footing() != Footing.BACKDROP && e.count() <= 7 && Owed.by(scene, List.of()).size() < 16) {
                assertThat(shown).as(said + " " + e.concept()).isEqualTo(e.count());
            }
        }
    }

    @Test
    void sameSeedSameLayoutOtherSeedOtherLayout() {
        Scene scene = LayoutFixtures.scene("mountain", "river", "boat", "old_man", "pine");
        assertThat(stage.place(scene, Format.SQUARE, 7)).isEqualTo(stage.place(scene, Format.SQUARE, 7));
        assertThat(stage.place(scene, Format.SQUARE, 7).placements()).isNotEqualTo(stage.place(scene, Format.SQUARE, 8).placements());
    }

    @Test
    void keepsPinsExactly() {
        Scene scene = LayoutFixtures.scene("moon", "river", "boat", "willow");
        Placement moon = new Placement("moon-1", "moon-1", "moon", new Box(0.07, 0.05, 0.13, 0.13), 0.97, 3, true, true);
        Placement bank = new Placement("added-bank", null, "bank", new Box(0.4, 0.8, 0.7, 0.25), 0.1, 1, false, true);
        for (long seed = 0; seed < 6; seed++) {
            Layout layout = stage.place(scene, 1.0, Format.Outline.RECTANGLE, seed, List.of(moon, bank), new Cancellation());
            assertThat(layout.placements()).contains(moon, bank);
            assertThat(layout.placements().stream().filter(p -> "moon-1".equals(p.entity()))).hasSize(1);
            assertEveryEntityPlaced(scene, layout, "pinned");
        }
    }

    @Test
    void keepsAllPlacementsWhenAllArePinned() {
        Scene scene = LayoutFixtures.scene("moon", "sea");
        List<Placement> pins = stage.place(scene, Format.HORIZONTAL, 3).placements();
        Layout again = stage.place(scene, Format.HORIZONTAL.aspect(), Format.Outline.RECTANGLE, 9, pins, new Cancellation());
        assertThat(again.placements().stream().filter(p -> !p.added()).map(Placement::box)).containsExactlyInAnyOrderElementsOf(
                pins.stream().filter(p -> !p.added()).map(Placement::box).toList());
    }

    @Test
    void doesNotAddWhatTheTextSaysIsAbsent() {
        List<String> absent = List.of("range", "rock", "tree", "pine", "willow", "mist", "reed", "grass");
        Scene scene = LayoutFixtures.scene(List.of(LayoutFixtures.entity("mountain", "千山", 5), LayoutFixtures.entity("boat", "孤舟", 1)), Setting.PLAIN, absent);
        for (long seed = 0; seed < 5; seed++) {
            assertThat(stage.place(scene, Format.SQUARE, seed).placements()).noneMatch(p -> absent.contains(p.concept()));
        }
    }

    @Test
    void veilsCoverTheWholePictureAndComeLast() {
        Layout layout = stage.place(LayoutFixtures.scene("snow", "boat"), Format.SCROLL, 1);
        assertThat(layout.placements().getLast().concept()).isEqualTo("snow");
        assertThat(layout.placements().getLast().box()).isEqualTo(new Box(0, 0, 1, 1));
    }

    @Test
    void emphasisMakesThingsLarger() {
        Entity plain = LayoutFixtures.entity("moon", "月", 1);
        Entity strong = new Entity(plain.id(), plain.concept(), plain.name(), null, 1, List.of(), 2, Entity.Origin.LEXICON, 1);
        double usual = 0;
        double large = 0;
        for (long seed = 0; seed < 4; seed++) {
            usual += moonHeight(plain, seed);
            large += moonHeight(strong, seed);
        }
        assertThat(large).isGreaterThan(1.15 * usual);
    }

    private double moonHeight(Entity moon, long seed) {
        Layout l = stage.place(LayoutFixtures.scene(List.of(moon, LayoutFixtures.entity("river", "江", 1)), Setting.PLAIN, List.of()), Format.SQUARE, seed);
        return l.placements().stream().filter(p -> p.concept().equals("moon")).findFirst().orElseThrow().box().h();
    }

    @Test
    void crowdedScenesAreStillPlacedWhole() {
        List<Entity> many = new ArrayList<>();
        for (Concept c : Concepts.all()) {
            if (many.size() < 30 && c.footing() != Footing.VEIL) {
                many.add(LayoutFixtures.entity(c.id(), c.label(), 12));
            }
        }
        Scene scene = LayoutFixtures.scene(many, Setting.PLAIN, List.of());
        Layout layout = stage.place(scene, Format.HANDSCROLL, 1);
        for (Entity e : many) {
            assertThat(layout.placements()).anyMatch(p -> e.id().equals(p.entity()));
        }
    }

    @Test
    void anEmptySceneIsBadInput() {
        assertThatThrownBy(() -> stage.place(LayoutFixtures.scene(), Format.SQUARE, 1)).isInstanceOf(BadInput.class).hasMessageContaining("意象");
    }

    @Test
    void stopsWhenCancelled() {
        Cancellation stop = new Cancellation();
        stop.cancel();
        assertThatThrownBy(() -> stage.place(LayoutFixtures.scene("moon"), 1, Format.Outline.RECTANGLE, 1, List.of(), stop)).isInstanceOf(Cancelled.class);
    }
}
