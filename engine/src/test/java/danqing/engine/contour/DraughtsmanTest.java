package danqing.engine.contour;

import static org.assertj.core.api.Assertions.assertThat;

import danqing.engine.contour.vector.Group;
import danqing.engine.job.Cancellation;
import danqing.engine.layout.Box;
import danqing.engine.layout.Format;
import danqing.engine.layout.Layout;
import danqing.engine.layout.Placement;
import danqing.engine.scene.Setting;
import java.util.List;
import org.junit.jupiter.api.Test;

class DraughtsmanTest {
    private static final Placement HOUSE = new Placement("house", "house", "house", new Box(.64, .44, .21, .16), .64, 0, false, false);

    @Test
    void whatStandsOnLandIsDrawnOnItThoughTheLandIsALittleNearer() {
        assertThat(order(HOUSE, new Placement("bank", "bank", "bank", new Box(.39, .54, .66, .12), .57, 1, false, false))).containsSubsequence("bank", "house");
    }

    @Test
    void landFarInFrontStillHidesWhatIsBehindIt() {
        assertThat(order(HOUSE, new Placement("bank", "bank", "bank", new Box(.39, .54, .66, .12), .2, 1, false, false))).containsSubsequence("house", "bank");
    }

    private static List<String> order(Placement... placements) {
        Layout layout = new Layout(1, Format.Outline.RECTANGLE, .5, Setting.PLAIN, List.of(placements), 1);
        return new Draughtsman().draw(layout, 1, new Cancellation(), g -> {}).groups().stream().map(Group::id).toList();
    }
}
