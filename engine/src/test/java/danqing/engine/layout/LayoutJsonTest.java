package danqing.engine.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import danqing.engine.job.BadInput;
import danqing.engine.scene.Setting;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LayoutJsonTest {
    private static final Layout LAYOUT = new Layout(1.75, Format.Outline.RECTANGLE, 0.4, Setting.PLAIN,
            List.of(new Placement("moon-1", "moon-1", "moon", new Box(0.1, 0.1, 0.06, 0.1), 0.97, 2, true, true, List.of("full")),
                    new Placement("added-bank", null, "bank", new Box(-0.1, 0.8, 0.7, 0.25), 0.1, 0, false, false)), -5);

    @Test
    void readsWhatItWrote() {
        assertThat(LayoutJson.read(LayoutJson.write(LAYOUT))).isEqualTo(LAYOUT);
    }

    @Test
    void passesOverUnknownFields() {
        String json = LayoutJson.write(LAYOUT).replaceFirst("\"version\"", "\"note\" : {\"a\": [1, 2]}, \"version\"");
        assertThat(LayoutJson.read(json)).isEqualTo(LAYOUT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "[]", "{}", "{\"danqing\":\"layout\"}", "月", "{\"danqing\":\"layout\",\"version\":2}", "\u0000", "{\"danqing\":",
        "{\"danqing\":\"layout\",\"version\":1,\"aspect\":1,\"horizon\":0.5,\"placements\":[]}",
        "{\"danqing\":\"layout\",\"version\":1,\"aspect\":1e400,\"horizon\":0.5,\"placements\":[1]}",
        "{\"danqing\":\"layout\",\"version\":1,\"aspect\":1,\"horizon\":0.5,\"placements\":[1]}",
        "{\"danqing\":\"layout\",\"version\":1,\"aspect\":\"1\",\"horizon\":0.5,\"placements\":[1]}"})
    void hostileTextIsOneClearSentence(String json) {
        assertThatThrownBy(() -> LayoutJson.read(json)).isInstanceOf(BadInput.class).hasMessageMatching("(?s).{8,160}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"moon\"", "0.97", "0.06", "\"flip\"", "2,", "\"bank\"", "\"added-bank\""})
    void damagedFieldsAreRefusedOrHarmless(String part) {
        String json = LayoutJson.write(LAYOUT).replace(part, part.startsWith("\"") ? "\"?\"" : part.endsWith("\"") ? "\"" : "1e9,".substring(0, part.endsWith(",") ? 4 : 3));
        try {
            assertThat(LayoutJson.read(json).placements()).hasSize(2);
        } catch (BadInput e) {
            assertThat(e.getMessage()).contains("布局");
        }
    }

    @Test
    void anyCutOrFlippedFileIsReadOrRefused() {
        SplittableRandom dice = new SplittableRandom(1);
        String json = LayoutJson.write(LAYOUT);
        for (int i = 0; i < 500; i++) {
            StringBuilder b = new StringBuilder(json.substring(0, dice.nextInt(4) == 0 ? dice.nextInt(json.length()) : json.length()));
            for (int k = dice.nextInt(4); k >= 0 && !b.isEmpty(); k--) {
                b.setCharAt(dice.nextInt(b.length()), (char) (dice.nextBoolean() ? 32 + dice.nextInt(95) : dice.nextInt(0x10000)));
            }
            try {
                LayoutJson.read(b.toString());
            } catch (BadInput e) {
                assertThat(e.getMessage()).isNotBlank();
            }
        }
    }
}
