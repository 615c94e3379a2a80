package danqing.engine;

import static org.assertj.core.api.Assertions.assertThat;

import danqing.engine.layout.Format;
import danqing.styles.Style;
import java.util.List;
import org.junit.jupiter.api.Test;

class TakeTest {
    private static Take take(long seed, double score, double match) {
        return new Take(new Order("月", Style.named("ink").orElseThrow(), Format.SQUARE, 2048, 4096, seed, null, null), null, score, match, 0);
    }

    @Test
    void the_best_composed_that_suits_the_text_comes_first() {
        assertThat(Take.ranked(List.of(take(1, .80, .2), take(2, .82, .1), take(3, .70, .9)))).extracting(t -> t.order().seed()).containsExactly(3L, 1L, 2L);
        assertThat(Take.ranked(List.of(take(1, .80, Double.NaN), take(2, .82, Double.NaN)))).extracting(t -> t.order().seed()).containsExactly(2L, 1L);
        assertThat(Take.ranked(List.of(take(7, Double.NaN, Double.NaN), take(8, Double.NaN, Double.NaN)))).extracting(t -> t.order().seed()).containsExactly(7L, 8L);
    }

    @Test
    void places_and_what_they_rest_on_are_told() {
        Take best = Take.ranked(List.of(take(1, .81234, .5), take(2, .82, Double.NaN))).getFirst();
        assertThat(best.rank().json().toString()).isEqualTo("{\"place\":1,\"composition\":0.8123,\"match\":0.5}");
        assertThat(Rank.of(best.rank().json())).contains(new Rank(1, .8123, .5));
        assertThat(Rank.of(take(1, .8, .5).rank().json())).as("the only one").isEmpty();
    }

    @Test
    void a_sketch_is_small_and_of_the_same_shape() {
        Order sketch = take(1, 1, 1).order().sketch();
        assertThat(sketch.width()).isEqualTo(256);
        assertThat(sketch.height()).isEqualTo(512);
    }
}
