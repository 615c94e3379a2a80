package danqing.engine.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import danqing.engine.scene.Concepts;
import danqing.engine.scene.SemanticClass;
import danqing.engine.scene.Setting;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PartsTest {
    @Test
    void footAndDepthAreInverse() {
        for (double d = 0; d <= 1; d += 0.05) {
            assertThat(Perspective.depthAt(0.4, 0.97, Perspective.footAt(0.4, 0.97, d))).isCloseTo(d, within(1e-9));
        }
    }

    @Test
    void outlinesHoldTheirCentreAndNotTheirCorners() {
        assertThat(Canvas.of(Format.ROUND).inside(0.5, 0.5)).isTrue();
        assertThat(Canvas.of(Format.ROUND).inside(0.02, 0.02)).isFalse();
        assertThat(Canvas.of(Format.FAN).inside(1, 0.3)).isTrue();
        assertThat(Canvas.of(Format.FAN).inside(1, 0.9)).isFalse();
        assertThat(Canvas.of(Format.SCROLL).inside(0.99, 1.99)).isTrue();
    }

    @Test
    void aFlockIsTakenApartInsideItsBox() {
        Piece flock = new Piece(Concepts.get("egret"), 0, 0.5, 0.3, 0.5, 0.2, 0.4, 1, false, 7);
        List<Piece> birds = Flocks.apart(flock);
        assertThat(birds).hasSize(7).allSatisfy(b -> {
            assertThat(b.x0()).isGreaterThanOrEqualTo(flock.x0() - 1e-9);
            assertThat(b.x1()).isLessThanOrEqualTo(flock.x1() + 1e-9);
            assertThat(b.foot()).isLessThanOrEqualTo(flock.foot() + 1e-9);
            assertThat(b.count()).isEqualTo(1);
        });
        assertThat(birds.getLast().h()).isLessThan(birds.getFirst().h());
    }

    @Test
    void settlingPutsABoatOnWaterAndABirdOnABranch() {
        Canvas canvas = Canvas.of(Format.SQUARE);
        Piece boat = new Piece(Concepts.get("boat"), 0, 0.5, 0.2, 0.2, 0.07, 0.4, 0, false, 1);
        Piece crow = new Piece(Concepts.get("crow"), 1, 0.9, 0.95, 0.08, 0.06, 0.2, 0, false, 1);
        Composition c = Settling.settle(new Composition(canvas, 0.45, Setting.Mood.NEUTRAL, List.of(boat, crow)), Set.of(), Set.of());
        Footings footings = new Footings(c);
        assertThat(c.pieces()).anyMatch(p -> Roles.waterPlane(p.concept())).anyMatch(p -> Roles.perch(p.concept()));
        assertThat(c.pieces()).allSatisfy(p -> assertThat(footings.of(p)).as(p.concept().id()).isGreaterThan(0.9));
    }

    @Test
    void semanticMapShowsClassesWhereThingsAre() {
        Placement sea = new Placement("sea-1", "sea-1", "sea", new Box(0, 0.5, 1, 0.5), 0.5, 0, false, false);
        Placement moon = new Placement("moon-1", "moon-1", "moon", new Box(0.4, 0.1, 0.2, 0.2), 0.97, 0, false, false);
        SemanticMap map = SemanticMap.of(new Layout(1, Format.Outline.RECTANGLE, 0.5, Setting.PLAIN, List.of(moon, sea), 1), 64);
        assertThat(map.at(32, 12)).isEqualTo(SemanticClass.CELESTIAL);
        assertThat(map.at(5, 5)).isEqualTo(SemanticClass.SKY);
        assertThat(map.at(32, 60)).isEqualTo(SemanticClass.WATER);
        assertThat(map.share(SemanticClass.CELESTIAL)).isCloseTo(Math.PI * 0.01, within(0.005));
    }

    @Test
    void aSceneOfNothingButBlankScoresLow() {
        Placement mist = new Placement("mist-1", "mist-1", "mist", new Box(0, 0.5, 1, 0.1), 0.5, 0, false, false);
        assertThat(CompositionScore.of(new Layout(1, Format.Outline.RECTANGLE, 0.5, Setting.PLAIN, List.of(mist), 1))).isBetween(0.0, 0.8);
    }
}
