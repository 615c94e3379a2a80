package danqing.engine.see;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import danqing.engine.image.PictureFile;
import danqing.engine.job.Cancellation;
import danqing.engine.onnx.Device;
import danqing.engine.onnx.Networks;
import danqing.engine.pack.EmbeddedPack;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The shipped models, read by the engine, say what the recipe's own decoding says ({@code golden/make.py}, to be run again with every new model). */
class ReadingGoldenTest {
    @Test
    void the_engine_reads_what_the_recipe_reads() throws Exception {
        EmbeddedPack pack = new EmbeddedPack();
        assumeTrue(!pack.entries("see-vision").isEmpty(), "no reading models are embedded");
        assumeTrue(ReadingGoldenTest.class.getResource("golden/golden.json") != null, "golden/make.py has not been run");
        Path folder = Path.of(ReadingGoldenTest.class.getResource("golden/golden.json").toURI()).getParent();
        JsonNode golden = new ObjectMapper().readTree(folder.resolve("golden.json").toFile());
        assertThat(golden).hasSizeGreaterThan(3);
        try (Networks networks = new Networks(Device.CPU, 1, s -> { })) {
            Reader reader = Reader.embedded(networks, pack, null).orElseThrow();
            for (JsonNode g : golden) {
                String file = g.path("file").asText();
                BufferedImage picture = PictureFile.read(folder.resolve(file), PictureFile.PAPER);
                float[] v = reader.embed(picture, new Cancellation());
                for (int i = 0; i < g.path("embedding").size(); i++) {
                    assertThat((double) v[i]).as(file).isCloseTo(g.path("embedding").get(i).asDouble(), within(2e-3));
                }
                Caption c = reader.caption(picture, new Cancellation());
                assertThat(c.text()).as(file).isEqualTo(g.path("caption").asText());
                assertThat(c.confidence()).as(file).isCloseTo(g.path("confidence").asDouble(), within(5e-3));
                Answer a = reader.ask(picture, g.path("question").asText(), new Cancellation());
                assertThat(a.text()).as(file).isEqualTo(g.path("answer").asText());
                assertThat(a.confidence()).as(file).isCloseTo(g.path("sureness").asDouble(), within(5e-3));
                assertThat(hottest(a.heat())).as(file).isEqualTo(g.path("hottest").asInt());
            }
        }
    }

    private static int hottest(Heat heat) {
        int best = 0;
        for (int i = 1; i < heat.values().length; i++) {
            best = heat.values()[i] > heat.values()[best] ? i : best;
        }
        return best;
    }
}
