package danqing.engine.detail;

import static org.assertj.core.api.Assertions.assertThat;

import danqing.engine.layout.Format;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class OutlineTest {
    private static Outline of(long seed, double margin) {
        return new Outline(Format.Outline.RECTANGLE, 600, 400, margin, seed);
    }

    @Test
    void the_middle_is_painted_and_a_margin_leaves_the_corner_bare_unless_the_paint_runs_over_the_edge() {
        Set<Long> edges = new HashSet<>();
        int bled = 0;
        for (long seed = 1; seed <= 24; seed++) {
            Outline o = of(seed, .03);
            assertThat(o.inside(300, 200)).isGreaterThan(100);
            if (o.everywhere()) {
                bled++;
            } else {
                assertThat(o.inside(.5, .5)).isNegative();
                edges.add(Math.round(100 * o.inside(300, 5)));
            }
        }
        assertThat(bled).isBetween(1, 10);
        assertThat(edges).hasSizeGreaterThan(8);
    }

    @Test
    void without_a_margin_all_of_it_is_painted() {
        assertThat(of(3, 0).everywhere()).isTrue();
    }

    @Test
    void a_window_is_the_same_wherever_it_is_cut() {
        Outline o = of(5, .03);
        float[] whole = new float[600 * 400];
        float[] part = new float[64 * 64];
        o.fill(0, 0, 600, 400, whole);
        o.fill(8, 4, 64, 64, part);
        for (int y = 0; y < 64; y++) {
            for (int x = 0; x < 64; x++) {
                assertThat(part[y * 64 + x]).isEqualTo(whole[(y + 4) * 600 + x + 8]);
            }
        }
    }
}
