package danqing.engine.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import danqing.engine.scene.Setting;
import java.awt.image.BufferedImage;
import java.util.List;
import org.junit.jupiter.api.Test;

class LayoutPictureTest {
    private static final Layout LAYOUT = new Layout(2, Format.Outline.FOLDING_FAN, 0.4, Setting.PLAIN,
            List.of(new Placement("moon-1", "moon-1", "moon", new Box(0.45, 0.1, 0.1, 0.2), 0.97, 0, false, false)), 1);

    @Test
    void drawsInsideTheOutlineOnly() {
        BufferedImage image = LayoutPicture.of(LAYOUT, 200, 100);
        assertThat(image.getWidth()).isEqualTo(200);
        assertThat(image.getHeight()).isEqualTo(100);
        assertThat(image.getRGB(100, 15)).isNotEqualTo(image.getRGB(60, 30));
        assertThat(image.getRGB(1, 1)).isEqualTo(image.getRGB(198, 98));
    }

    @Test
    void refusesImpossibleSizes() {
        assertThatThrownBy(() -> LayoutPicture.of(LAYOUT, 0, 100)).isInstanceOf(IllegalArgumentException.class);
    }
}
