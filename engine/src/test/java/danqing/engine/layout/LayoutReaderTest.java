package danqing.engine.layout;

import static org.assertj.core.api.Assertions.assertThat;

import danqing.engine.job.Cancellation;
import danqing.engine.scene.Scene;
import org.junit.jupiter.api.Test;

class LayoutReaderTest {
    @Test
    void namesWhatIsOnThePicture() {
        Scene scene = LayoutFixtures.scene("moon", "river", "fishing_boat", "willow");
        Layout layout = new LayoutStage(LayoutFixtures.net()).place(scene, Format.SQUARE, 5);
        LayoutReader.Reading reading = new LayoutReader(LayoutFixtures.net()).read(layout, new Cancellation());
        assertThat(reading.imagery()).isNotEmpty();
        assertThat(reading.imagery()).allMatch(i -> layout.placements().stream().anyMatch(p -> p.concept().equals(i.concept())));
        assertThat(reading.imagery().stream().map(LayoutReader.Imagery::concept)).doesNotHaveDuplicates().containsAnyOf("moon", "fishing_boat", "willow");
        assertThat(reading.text()).isNotBlank();
    }
}
