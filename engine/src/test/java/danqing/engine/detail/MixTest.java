package danqing.engine.detail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import danqing.engine.contour.vector.Clear;
import danqing.engine.contour.vector.Contour;
import danqing.engine.contour.vector.Group;
import danqing.engine.job.BadInput;
import danqing.engine.layout.Format;
import danqing.engine.scene.SemanticClass;
import danqing.engine.scene.Setting;
import danqing.styles.Pigment;
import danqing.styles.Style;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MixTest {
    private static final Style INK = Style.named("ink").orElseThrow();
    private static final Style WATERCOLOR = Style.named("watercolor").orElseThrow();

    @Test
    void shares_are_normalised_and_the_greatest_leads() {
        Mix m = Mix.parse(INK, "ink=1, 水彩=3", List.of("moon=油画"));
        assertThat(m.dominant()).isEqualTo(WATERCOLOR);
        assertThat(m.shares().get(INK)).isEqualTo(.25);
        assertThat(m.things().keySet()).contains("moon");
        assertThat(m.styles()).hasSize(3);
        assertThat(Mix.parse(INK, null, List.of("舟=ink")).single()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ink", "ink=x", "ink=-1", "ink=0", "crayon=1", "ink=1,oil=1,watercolor=1", "ink=NaN", "ink=1e400", "=", ",,"})
    void mixes_that_mean_nothing_are_refused(String mix) {
        assertThatThrownBy(() -> Mix.parse(INK, mix, null)).isInstanceOf(BadInput.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "boat", "boat=", "=ink", "无此物=ink", "boat=crayon", "a=b=c"})
    void things_that_are_unknown_are_refused(String thing) {
        assertThatThrownBy(() -> Mix.parse(INK, null, List.of(thing))).isInstanceOf(BadInput.class);
    }

    /** A boat in the middle, half hidden by a rock in front of it. */
    private static Contour contour() {
        return new Contour(768, 768, Format.Outline.RECTANGLE, new Setting(Setting.Season.UNKNOWN, Setting.Hour.DAY, Setting.Weather.CLEAR, Setting.Mood.NEUTRAL),
                List.of(group("boat", 200, 560), group("rock", 400, 700)), 1);
    }

    private static Group group(String concept, float x0, float x1) {
        return new Group(concept, concept, concept, SemanticClass.ARCHITECTURE, 0, List.of(new Clear(new float[] {x0, x1, x1, x0}, new float[] {300, 300, 500, 500},
                Pigment.WOOD, Pigment.WOOD, 0, 0, null, null, true)));
    }

    @Test
    void a_thing_takes_its_visible_part_and_weights_sum_to_one_with_at_most_two() {
        Gate gate = new Gate(Mix.parse(INK, "ink=0.6,oil=0.4", List.of("boat=watercolor")), Underdrawing.of(contour()), 384, 384);
        int boat = 2;
        assertThat(gate.style(boat)).isEqualTo(WATERCOLOR);
        float[] w = new float[3];
        for (int y = 0; y < 384; y++) {
            for (int x = 0; x < 384; x++) {
                gate.weights(x, y, w);
                assertThat(w[0] + w[1] + w[2]).isBetween(.999f, 1.001f);
                assertThat(w[0] > 0 && w[1] > 0 && w[2] > 0).isFalse();
            }
        }
        gate.weights(150, 200, w);
        assertThat(w[boat]).isGreaterThan(.95f);
        gate.weights(240, 200, w);
        assertThat(w[boat]).as("behind the rock").isZero();
        gate.weights(20, 20, w);
        assertThat(w[0]).isBetween(.59f, .61f);
        assertThat(gate.speaks(boat, 0, 0, 64, 64)).isFalse();
        assertThat(gate.speaks(boat, 64, 128, 128, 128)).isTrue();
    }

    @Test
    void lines_belong_to_the_dominant_style() {
        Gate gate = new Gate(Mix.parse(INK, "ink=0.6,oil=0.4", null), Underdrawing.of(contour()), 64, 64);
        float[] line = new float[64 * 64];
        java.util.Arrays.fill(line, 1);
        line[32 * 64 + 32] = 0;
        gate.drawn(line, 64, 0, 0, 0, 0, 64, 64);
        gate.unruled(1, line, 0, 0, 64, 64);
        assertThat(line).containsOnly(1f);
        float[] w = new float[2];
        gate.weights(32, 32, w);
        assertThat(w[0]).isEqualTo(1f);
        gate.spread(1);
        gate.weights(33, 33, w);
        assertThat(w[0]).isBetween(.61f, 1f);
    }
}
