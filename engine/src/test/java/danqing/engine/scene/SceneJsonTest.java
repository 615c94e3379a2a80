package danqing.engine.scene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import danqing.engine.job.BadInput;
import danqing.engine.text.TextReader;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SceneJsonTest {
    private final Scene scene = SceneReader.lexiconOnly().read(TextReader.read("(月:1.5)落乌啼霜满天，熊猫，江枫渔火对愁眠，夜泊"));

    @Test
    void readsWhatItWrites() {
        assertThat(SceneJson.read(SceneJson.write(scene))).isEqualTo(scene);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "[]", "{", "{}", "{\"format\":\"danqing-scene\"}", "{\"format\":\"danqing-scene\",\"version\":1}",
        "{\"format\":\"danqing-scene\",\"version\":1,\"scene\":null}", "{\"format\":\"danqing-scene\",\"version\":1,\"scene\":{}}", "{\"format\":\"danqing-scene\",\"version\":1,\"scene\":7}"})
    void refusesWhatIsNoScene(String json) {
        assertThatThrownBy(() -> SceneJson.read(json)).isInstanceOf(BadInput.class).hasMessageContaining("scene");
    }

    @Test
    void refusesContradictions() {
        String good = SceneJson.write(scene);
        for (String[] change : new String[][] {{"\"version\" : 1", "\"version\" : 99"}, {"\"concept\" : \"moon\"", "\"concept\" : \"ufo\""},
            {"\"count\" : 1", "\"count\" : 0"}, {"\"count\" : 1", "\"count\" : 1000000"}, {"\"end\" : ", "\"end\" : 9"}, {"\"start\" : ", "\"start\" : -1"},
            {"\"id\" : \"crow-1\"", "\"id\" : \"moon-1\""}, {"\"season\" : \"AUTUMN\"", "\"season\" : \"MONSOON\""}, {"\"season\" : \"AUTUMN\"", "\"season\" : null"},
            {"\"weight\" : ", "\"weight\" : -1"}, {"\"name\" : \"", "\"nome\" : \""}}) {
            String bad = good.replaceFirst(java.util.regex.Pattern.quote(change[0]), java.util.regex.Matcher.quoteReplacement(change[1]));
            assertThat(bad).as(change[0]).isNotEqualTo(good);
            assertThatThrownBy(() -> SceneJson.read(bad)).as(change[1]).isInstanceOf(BadInput.class);
        }
    }

    @Test
    void survivesDamage() {
        String good = SceneJson.write(scene);
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int i = 0; i < 500; i++) {
            StringBuilder bad = new StringBuilder(good);
            for (int k = 0; k < 1 + random.nextInt(3); k++) {
                int at = random.nextInt(bad.length());
                if (random.nextBoolean()) {
                    bad.deleteCharAt(at);
                } else {
                    bad.setCharAt(at, "0\"{}[],:-e9".charAt(random.nextInt(11)));
                }
            }
            try {
                SceneJson.read(bad.toString());
            } catch (BadInput expected) {
                assertThat(expected.getMessage()).as("seed %d round %d", seed, i).isNotBlank();
            }
        }
    }
}
