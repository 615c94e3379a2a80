package danqing.engine.see;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import danqing.engine.job.BadInput;
import danqing.engine.job.Cancellation;
import danqing.engine.job.Cancelled;
import danqing.engine.onnx.Device;
import danqing.engine.onnx.Networks;
import danqing.engine.pack.EmbeddedPack;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The way from picture to words through real graphs of the right shapes, very small and with random weights ({@code pack/make.py}); the wanted texts were
 * written there by a plain forward pass without cache, prefix graph or beams.
 */
class ReaderTest {
    @TempDir
    static Path cache;
    private static Networks networks;
    private static Reader reader;

    @BeforeAll
    static void open() throws URISyntaxException {
        networks = new Networks(Device.CPU, 1, s -> { });
        Path pack = Path.of(ReaderTest.class.getResource("pack/manifest.json").toURI()).getParent();
        reader = Reader.embedded(networks, new EmbeddedPack(pack), cache).orElseThrow();
    }

    @AfterAll
    static void close() {
        networks.close();
    }

    private static BufferedImage picture(Color left, Color right) {
        BufferedImage im = new BufferedImage(448, 300, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = im.createGraphics();
        g.setColor(left);
        g.fillRect(0, 0, 224, 300);
        g.setColor(right);
        g.fillRect(224, 0, 224, 300);
        g.dispose();
        return im;
    }

    private static final BufferedImage RED_BLUE = picture(Color.RED, Color.BLUE);
    private static final BufferedImage WHITE_GREEN = picture(Color.WHITE, new Color(20, 90, 20));

    @Test
    void captions_are_those_of_a_plain_forward_pass() {
        Caption a = reader.caption(RED_BLUE, new Cancellation());
        assertThat(a.text()).isEqualTo("里红看里不红哪里里");
        assertThat(a.confidence()).isCloseTo(1 / (1 + Math.exp(-2 + 2 * 0.104)), within(1e-3));
        assertThat(reader.caption(WHITE_GREEN, new Cancellation()).text()).isEqualTo("衣服哪里条看黑狗红哪里两");
    }

    @Test
    void answers_are_those_of_a_plain_forward_pass() {
        Answer a = reader.ask(RED_BLUE, "有幾隻船？", new Cancellation());
        assertThat(a.text()).isEqualTo("红不在男人");
        assertThat(a.heat().grid()).isEqualTo(2);
        assertThat((double) a.heat().values()[0]).isCloseTo(0.0315, within(1e-3));
        BufferedImage lit = a.heat().over(RED_BLUE);
        assertThat(lit.getWidth()).isEqualTo(448);
    }

    @Test
    void questions_that_are_none_are_refused() {
        for (String q : new String[] {"", " ？", "问".repeat(300)}) {
            assertThatThrownBy(() -> reader.ask(RED_BLUE, q, new Cancellation())).isInstanceOf(BadInput.class);
        }
    }

    @Test
    void vectors_have_length_one_and_words_live_beside_pictures() {
        float[] v = reader.embed(RED_BLUE, new Cancellation());
        assertThat(v).hasSize(reader.width());
        assertThat(dot(v, v)).isCloseTo(1, within(1e-4));
        float[][] w = reader.embed(List.of("月", "孤舟蓑笠翁"));
        assertThat(dot(w[1], w[1])).isCloseTo(1, within(1e-4));
        assertThat(reader.match(RED_BLUE, "月", new Cancellation())).isBetween(0.0, 1.0);
    }

    private static double dot(float[] a, float[] b) {
        double s = 0;
        for (int i = 0; i < a.length; i++) {
            s += a[i] * b[i];
        }
        return s;
    }

    @Test
    void verses_come_best_first_and_their_vectors_are_kept() throws Exception {
        List<Verse> few = new ArrayList<>(Verses.bundled().subList(0, 12));
        few.add(5, new Verse("窗前一株新竹", "", ""));
        List<VerseHit> hits = reader.verses(RED_BLUE, 5, few, new Cancellation());
        assertThat(hits).hasSize(5);
        for (int i = 1; i < 5; i++) {
            assertThat(hits.get(i).score()).isLessThanOrEqualTo(hits.get(i - 1).score());
        }
        List<VerseHit> all = reader.verses(RED_BLUE, 20, few, new Cancellation());
        assertThat(all).extracting(VerseHit::verse).containsExactlyInAnyOrderElementsOf(few);
        try (Stream<Path> s = Files.list(cache)) {
            assertThat(s.filter(p -> p.getFileName().toString().startsWith("verses-"))).isNotEmpty();
        }
    }

    @Test
    void a_cancelled_reading_stops() {
        Cancellation c = new Cancellation();
        c.cancel();
        assertThatThrownBy(() -> reader.caption(RED_BLUE, c)).isInstanceOf(Cancelled.class);
    }

    @Test
    void a_pack_without_reading_models_gives_no_reader() {
        EmbeddedPack pack = new EmbeddedPack(null);
        if (pack.entries("see-vision").isEmpty()) {
            assertThat(Reader.embedded(networks, pack, null)).isEmpty();
        }
    }

    @Test
    void what_the_shipped_models_say_is_chinese_and_repeats() {
        EmbeddedPack pack = new EmbeddedPack(null);
        try (Networks own = new Networks(Device.CPU, 1, s -> { })) {
            Reader.embedded(own, pack, null).ifPresent(r -> {
                Caption c = r.caption(WHITE_GREEN, new Cancellation());
                assertThat(c.text()).isNotBlank().matches("[\\p{IsHan}\\p{Punct}，。、]+");
                assertThat(r.caption(WHITE_GREEN, new Cancellation())).isEqualTo(c);
                assertThat(r.ask(WHITE_GREEN, "这是什么颜色？", new Cancellation()).text()).isNotBlank();
            });
        }
    }
}
