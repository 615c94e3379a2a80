package danqing.ui.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import danqing.engine.scene.Concepts;
import org.junit.jupiter.api.Test;

class SilhouettesTest {
    @Test
    void every_concept_has_a_shape_and_what_differs_most_looks_different() {
        assertThat(Concepts.all()).allSatisfy(c -> assertThat(Silhouettes.of(c)).as(c.id()).startsWith("M").endsWith("Z"));
        assertThat(java.util.stream.Stream.of("pine", "bamboo", "willow", "plum", "lotus", "pagoda", "crane", "sailboat").map(id -> Silhouettes.of(Concepts.get(id))))
                .doesNotHaveDuplicates();
    }
}
