package danqing.engine.contour.raster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import danqing.engine.contour.vector.Backdrop;
import danqing.engine.contour.vector.Contour;
import danqing.engine.contour.vector.Group;
import danqing.engine.contour.vector.Wash;
import danqing.engine.layout.Format;
import danqing.engine.scene.SemanticClass;
import danqing.engine.scene.Setting;
import danqing.styles.Pigment;
import danqing.styles.Style;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class EmptyPictureTest {
    private static final int SIZE = 256;

    private static float[] wash(String style, Setting s, long seed) {
        Group g = new Group("backdrop", null, "backdrop", SemanticClass.SKY, 1, List.of(new Backdrop(420, .1f, 0)));
        Contour c = new Contour(768, 768, Format.SQUARE.outline(), s, List.of(g), seed);
        return new Rasteriser(c, Style.named(style).orElseThrow().palette(s.season().name(), s.hour().name(), s.weather().name()), SIZE / 768.0)
                .region(0, 0, SIZE, SIZE).wash();
    }

    private static Setting at(Setting.Hour h, Setting.Weather w) {
        return new Setting(Setting.Season.UNKNOWN, h, w, Setting.Mood.NEUTRAL);
    }

    /** Mean of one channel over the upper half. */
    private static double sky(float[] wash, int channel) {
        return rows(wash, channel, 0, SIZE / 2);
    }

    /** How much redder than blue the sky is just over the horizon, where the light of evening gathers. */
    private static double warmth(float[] wash) {
        return rows(wash, 0, 100, 136) - rows(wash, 2, 100, 136);
    }

    private static double rows(float[] wash, int channel, int from, int to) {
        double sum = 0;
        for (int i = from * SIZE; i < to * SIZE; i++) {
            sum += wash[channel * SIZE * SIZE + i];
        }
        return sum / ((to - from) * SIZE);
    }

    @Test
    void hours_are_told_apart_by_their_skies_whatever_the_seed() {
        for (long seed = 1; seed <= 12; seed++) {
            float[] day = wash("oil", at(Setting.Hour.DAY, Setting.Weather.CLEAR), seed);
            float[] dawn = wash("oil", at(Setting.Hour.DAWN, Setting.Weather.CLEAR), seed);
            float[] dusk = wash("oil", at(Setting.Hour.DUSK, Setting.Weather.CLEAR), seed);
            float[] night = wash("oil", at(Setting.Hour.NIGHT, Setting.Weather.CLEAR), seed);
            assertThat(sky(night, 1)).isLessThan(.45).isLessThan(sky(dusk, 1));
            assertThat(warmth(dusk)).isGreaterThan(warmth(day) + .05);
            assertThat(sky(dawn, 1)).as("dawn is paler than dusk").isGreaterThan(sky(dusk, 1) + .1);
        }
    }

    @Test
    void seeds_give_different_skies() {
        Set<Long> seen = new HashSet<>();
        for (long seed = 1; seed <= 16; seed++) {
            seen.add(Math.round(1000 * sky(wash("watercolor", at(Setting.Hour.DAY, Setting.Weather.CLEAR), seed), 0)));
        }
        assertThat(seen).hasSizeGreaterThan(8);
    }

    /** A dark bar that stands on the horizon at a depth, and how dark its foot is then. */
    private static double bar(Setting.Weather w, float depth) {
        Group sky = new Group("backdrop", null, "backdrop", SemanticClass.SKY, 1, List.of(new Backdrop(420, .1f, 0)));
        float[] x = {300, 460, 460, 300};
        float[] y = {330, 330, 440, 440};
        Group bar = new Group("bar", null, "bar", SemanticClass.ARCHITECTURE, depth, List.of(new Wash(x, y, Pigment.INK, 1, 0, null, 0)));
        Setting s = at(Setting.Hour.DAY, w);
        Contour c = new Contour(768, 768, Format.SQUARE.outline(), s, List.of(sky, bar), 5);
        float[] wash = new Rasteriser(c, Style.named("oil").orElseThrow().palette(s.season().name(), s.hour().name(), s.weather().name()), SIZE / 768.0)
                .region(0, 0, SIZE, SIZE).wash();
        return wash[SIZE * SIZE + 142 * SIZE + 126];
    }

    @Test
    void fog_stands_between_what_is_far_and_what_is_near() {
        assertThat(bar(Setting.Weather.MIST, .8f)).as("far, in fog").isGreaterThan(bar(Setting.Weather.CLEAR, .8f) + .3);
        assertThat(bar(Setting.Weather.MIST, .2f)).as("near, in fog").isLessThan(bar(Setting.Weather.CLEAR, .2f) + .1);
    }

    @Test
    void ink_keeps_its_plain_sky() {
        float[] w = wash("ink", at(Setting.Hour.DAY, Setting.Weather.CLEAR), 3);
        for (int x = 1; x < SIZE; x++) {
            assertThat(w[40 * SIZE + x]).isCloseTo(w[40 * SIZE], within(1e-6f));
        }
    }
}
