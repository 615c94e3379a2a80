package danqing.engine.detail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class WearTest {

    @Test
    void aTileIsWornAsTheWholeIs() {
        int n = 256;
        float[] whole = white(n * n);
        new Wear(n, n, 7).on(0, 0, n, n, whole);
        float[] tile = white(64 * 96);
        new Wear(n, n, 7).on(128, 64, 64, 96, tile);
        for (int k = 0; k < 3; k++) {
            for (int y = 0; y < 96; y++) {
                for (int x = 0; x < 64; x++) {
                    assertThat(tile[k * 64 * 96 + y * 64 + x]).isEqualTo(whole[k * n * n + (y + 64) * n + x + 128]);
                }
            }
        }
    }

    @Test
    void wearIsBrownAndNeverHidesTheSheet() {
        for (long seed = 0; seed < 20; seed++) {
            int n = 192;
            float[] rgb = white(n * n);
            new Wear(n, n, seed).on(0, 0, n, n, rgb);
            double[] mean = new double[3];
            for (int i = 0; i < rgb.length; i++) {
                assertThat(rgb[i]).isBetween(.3f, 1f);
                mean[i / (n * n)] += rgb[i] / (double) (n * n);
            }
            assertThat(mean[0]).isGreaterThan(mean[1]).isLessThan(1);
            assertThat(mean[1]).isGreaterThan(mean[2]);
        }
    }

    private static float[] white(int plane) {
        float[] rgb = new float[3 * plane];
        Arrays.fill(rgb, .9f);
        return rgb;
    }
}
