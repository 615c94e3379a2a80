package danqing.engine.see;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import org.junit.jupiter.api.Test;

class HeatTest {
    @Test
    void the_hot_cell_glows_and_the_rest_dims() {
        float[] v = new float[49];
        v[3 * 7 + 5] = 1;
        Heat heat = new Heat(7, v);
        assertThat(heat.at(5.5 / 7, 3.5 / 7)).isEqualTo(1);
        assertThat(heat.at(.05, .05)).isZero();
        BufferedImage grey = new BufferedImage(2000, 70, BufferedImage.TYPE_INT_RGB);
        for (int i = 0; i < 2000 * 70; i++) {
            grey.setRGB(i % 2000, i / 2000, 0x808080);
        }
        BufferedImage lit = heat.over(grey);
        assertThat(lit.getWidth()).isEqualTo(1600);
        int hot = lit.getRGB((int) (1600 * 5.5 / 7), lit.getHeight() / 2);
        assertThat((hot >> 16 & 255) - (hot & 255)).isGreaterThan(80);
        int cold = lit.getRGB(10, 10);
        assertThat((cold >> 16 & 255) - (cold & 255)).isBetween(-2, 2);
        assertThat(new Heat(2, new float[4]).at(.5, .5)).isZero();
    }
}
