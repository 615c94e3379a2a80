package danqing.engine.see;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.image.BufferedImage;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class SquashTest {
    private static BufferedImage noise(int w, int h) {
        BufferedImage im = new BufferedImage(w, h, BufferedImage.TYPE_INT_RGB);
        SplittableRandom dice = new SplittableRandom(w * 1000L + h);
        for (int y = 0; y < h; y++) {
            for (int x = 0; x < w; x++) {
                im.setRGB(x, y, dice.nextInt(1 << 24));
            }
        }
        return im;
    }

    @Test
    void areas_are_averaged_exactly() {
        for (int[] size : new int[][] {{448, 672}, {301, 777}, {224, 224}}) {
            BufferedImage im = noise(size[0], size[1]);
            float[] planes = Squash.of(im);
            double all = 0;
            for (int y = 0; y < size[1]; y++) {
                for (int x = 0; x < size[0]; x++) {
                    all += (im.getRGB(x, y) >> 16 & 255) / 255.0;
                }
            }
            double mean = 0;
            for (int i = 0; i < 224 * 224; i++) {
                mean += planes[i];
            }
            assertThat(mean / (224 * 224)).isCloseTo(all / (size[0] * size[1]), within(1e-5));
        }
        BufferedImage im = noise(448, 448);
        double wanted = 0;
        for (int k = 0; k < 4; k++) {
            wanted += (im.getRGB(20 + k % 2, 30 + k / 2) & 255) / 4.0 / 255;
        }
        assertThat((double) Squash.of(im)[(2 * 224 + 15) * 224 + 10]).isCloseTo(wanted, within(1e-5));
    }

    @Test
    void what_is_small_is_interpolated() {
        BufferedImage im = new BufferedImage(2, 1, BufferedImage.TYPE_INT_RGB);
        im.setRGB(1, 0, 0xFF0000);
        float[] planes = Squash.of(im);
        assertThat(planes[0]).isZero();
        assertThat(planes[223 * 224 + 223]).isEqualTo(1);
        assertThat((double) planes[100 * 224 + 112]).isCloseTo(.5 + .5 / 112, within(1e-4));
        assertThat(planes[224 * 224 + 112]).isZero();
    }

    @Test
    void a_mirror_turns_left_and_right() {
        float[] planes = Squash.of(noise(224, 224));
        float[] mirrored = Squash.mirrored(planes);
        assertThat(mirrored[5 * 224 + 3]).isEqualTo(planes[5 * 224 + 220]);
        assertThat(Squash.mirrored(mirrored)).isEqualTo(planes);
    }
}
