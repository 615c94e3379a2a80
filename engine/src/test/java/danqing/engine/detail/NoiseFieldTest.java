package danqing.engine.detail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class NoiseFieldTest {
    @Test
    void it_is_standard_normal_and_independent_between_channels() {
        float[] n = new float[2 * 256 * 256];
        new NoiseField(7).fill(-40, 9, 256, 256, n);
        double mean = 0;
        double square = 0;
        double cross = 0;
        int k = 256 * 256;
        for (int i = 0; i < k; i++) {
            mean += n[i];
            square += n[i] * n[i];
            cross += n[i] * n[i + k];
        }
        assertThat(mean / k).isCloseTo(0, within(.02));
        assertThat(square / k).isCloseTo(1, within(.03));
        assertThat(cross / k).isCloseTo(0, within(.02));
    }

    @Test
    void overlapping_windows_see_the_same_values() {
        float[] a = new float[2 * 64 * 64];
        float[] b = new float[2 * 64 * 64];
        new NoiseField(3).fill(0, 0, 64, 64, a);
        new NoiseField(3).fill(16, 24, 64, 64, b);
        for (int y = 24; y < 64; y++) {
            for (int x = 16; x < 64; x++) {
                assertThat(b[(y - 24) * 64 + x - 16]).isEqualTo(a[y * 64 + x]);
            }
        }
    }

    @Test
    void quantiles_agree_with_published_values() {
        assertThat(NoiseField.quantile(.975)).isCloseTo(1.959963985, within(1e-8));
        assertThat(NoiseField.quantile(.001)).isCloseTo(-3.090232306, within(1e-8));
    }
}
