package danqing.engine.scene;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Agreement with hand-made annotations. */
class CoupletsTest {
    private static final double LEAST = 0.85;

    @ParameterizedTest
    @CsvSource({"couplets.tsv, 60, false", "couplets.tsv, 60, true", "couplets-unseen.tsv, 40, false", "couplets-unseen.tsv, 40, true"})
    void agreesWithTheAnnotation(String file, int size, boolean inferred) {
        Couplets.Agreement a = Couplets.measure(file, SceneReader.lexiconOnly(), inferred);
        assertThat(Couplets.all(file)).hasSize(size);
        assertThat(a.f1()).as("precision %.3f recall %.3f %s", a.precision(), a.recall(), a.errors()).isGreaterThanOrEqualTo(LEAST);
        assertThat(a.setting()).as("season %.3f hour %.3f weather %.3f", a.season(), a.hour(), a.weather()).isGreaterThanOrEqualTo(LEAST);
    }
}
