package danqing.engine.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import danqing.engine.job.Cancellation;
import danqing.engine.scene.Concepts;
import danqing.engine.scene.Scene;
import danqing.engine.scene.Setting;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The engine and the recipe agree: tokens at temperature 0, and every rule of the composition score. */
class GoldenTest {
    @Test
    void writesTheSameTokensAsTheRecipe() {
        LayoutStage stage = new LayoutStage(LayoutFixtures.net(), 1, 0);
        for (JsonNode n : LayoutFixtures.golden().path("written")) {
            Scene scene = LayoutFixtures.scene(n.path("scene"));
            Format format = Format.named(n.at("/scene/format").asText()).orElseThrow();
            assertThat(LayoutFixtures.net().vocabulary().prompt(scene, format)).containsExactly(ints(n.path("prompt")));
            int[] tokens = stage.sample(scene, Canvas.of(format), 1, List.of(), new Cancellation()).getFirst().tokens();
            assertThat(tokens).as(n.path("scene").toString()).containsExactly(ints(n.path("tokens")));
        }
    }

    @Test
    void scoresEveryRuleAsTheRecipe() {
        for (JsonNode n : LayoutFixtures.golden().path("scored")) {
            List<Piece> pieces = new ArrayList<>();
            for (JsonNode p : n.path("pieces")) {
                pieces.add(new Piece(Concepts.get(p.get(0).asText()), p.get(1).asInt(), p.get(3).asDouble(), p.get(4).asDouble(), p.get(5).asDouble(), p.get(6).asDouble(),
                        p.get(7).asDouble(), p.get(8).asInt(), p.get(9).asInt() == 1, p.get(2).asInt()));
            }
            Composition c = new Composition(Canvas.of(Format.named(n.path("format").asText()).orElseThrow()), n.path("horizon").asDouble(),
                    Setting.Mood.valueOf(n.path("mood").asText().toUpperCase(Locale.ROOT)), pieces);
            CompositionScore.rules(c).forEach((rule, value) -> assertThat(value).as(rule + " of " + n.path("pieces"))
                    .isCloseTo(n.path("rules").path(rule.name().toLowerCase(Locale.ROOT)).asDouble(), within(1e-9)));
        }
    }

    private static int[] ints(JsonNode list) {
        int[] out = new int[list.size()];
        for (int i = 0; i < out.length; i++) {
            out[i] = list.get(i).asInt();
        }
        return out;
    }
}
