package danqing.engine.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.awt.image.BufferedImage;
import org.junit.jupiter.api.Test;

class DifferenceTest {
    private static BufferedImage grey(int w, int h, int v) {
        BufferedImage b = new BufferedImage(w, h, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < h; y++) {
            for (int x = 0; x < w; x++) {
                b.setRGB(x, y, v * 0x10101);
            }
        }
        return b;
    }

    @Test
    void pictures_are_compared_channel_by_channel() {
        assertThat(Difference.of(grey(8, 6, 90), grey(8, 6, 90)).none()).isTrue();
        Difference one = Difference.of(grey(8, 6, 90), grey(8, 6, 91));
        assertThat(one.largest()).isEqualTo(1);
        assertThat(one.decibels()).isCloseTo(48.13, within(.01));
        BufferedImage red = grey(8, 6, 90);
        red.setRGB(3, 3, 0xc85a5a);
        assertThat(Difference.of(grey(8, 6, 90), red).largest()).isEqualTo(110);
        assertThatThrownBy(() -> Difference.of(grey(8, 6, 90), grey(6, 8, 90))).isInstanceOf(IllegalArgumentException.class);
    }
}
