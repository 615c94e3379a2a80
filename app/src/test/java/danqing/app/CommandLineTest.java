package danqing.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import danqing.engine.pack.EmbeddedPack;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The real command on real models, in this process: small pictures, every promise of the contract. */
class CommandLineTest {
    private static final String POEM = "孤舟蓑笠翁，独钓寒江雪。";
    @TempDir
    Path dir;

    private record Result(int code, String out, String err) {}

    private static Result run(String... args) {
        PrintStream out = System.out;
        PrintStream err = System.err;
        ByteArrayOutputStream o = new ByteArrayOutputStream();
        ByteArrayOutputStream e = new ByteArrayOutputStream();
        System.setOut(new PrintStream(o, true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(e, true, StandardCharsets.UTF_8));
        try {
            int code = Main.execute(args);
            return new Result(code, o.toString(StandardCharsets.UTF_8), e.toString(StandardCharsets.UTF_8));
        } finally {
            System.setOut(out);
            System.setErr(err);
        }
    }

    private String file(String name) {
        return dir.resolve(name).toString();
    }

    private static int[] pixels(Path p) throws IOException {
        BufferedImage im = ImageIO.read(p.toFile());
        return im.getRGB(0, 0, im.getWidth(), im.getHeight(), null, 0, im.getWidth());
    }

    private static void refused(Result r, int code) {
        assertThat(r.code()).as(r.err()).isEqualTo(code);
        assertThat(r.err().strip().lines().toList()).as(r.err()).hasSize(1);
        assertThat(r.err()).doesNotContain("Exception").contains("：");
        assertThat(r.out()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ink", "oil", "watercolor"})
    void a_poem_becomes_a_painting_that_can_be_repeated_from_the_picture_the_layout_and_the_drawing(String style) throws IOException {
        Result r = run("paint", POEM, "--style", style, "--size", "256x256", "--seed", "7", "--out", file("a.png"), "--stages", file("stages"), "--json");
        assertThat(r.code()).as(r.err()).isZero();
        JsonNode json = new ObjectMapper().readTree(r.out());
        assertThat(json.get(0).get("seed").asLong()).isEqualTo(7);
        int[] first = pixels(dir.resolve("a.png"));
        assertThat(Arrays.stream(first).distinct().count()).isGreaterThan(100);
        for (String f : new String[] {"scene.json", "layout.json", "layout.png", "contour.svg", "contour.png", "wash.png", "detail.png"}) {
            assertThat(dir.resolve("stages").resolve(f)).isNotEmptyFile();
        }
        assertThat(run("paint", "--repeat", file("a.png"), "--out", file("b.png")).code()).isZero();
        assertThat(pixels(dir.resolve("b.png"))).isEqualTo(first);
        assertThat(run("paint", "--from", file("stages/layout.json"), "--style", style, "--size", "256x256", "--out", file("c.png")).code()).isZero();
        assertThat(pixels(dir.resolve("c.png"))).isEqualTo(first);
        assertThat(run("paint", "--from", file("stages/contour.svg"), "--style", style, "--size", "256x256", "--out", file("d.png")).code()).isZero();
        assertThat(pixels(dir.resolve("d.png"))).isEqualTo(first);
        assertThat(run("paint", "--repeat", file("d.png"), "--out", file("e.png")).code()).isZero();
        assertThat(pixels(dir.resolve("e.png"))).isEqualTo(first);
        Result info = run("info", file("a.png"));
        assertThat(info.code()).isZero();
        assertThat(info.out()).contains("孤舟").contains("种子    7");
        assertThat(new ObjectMapper().readTree(run("info", file("a.png"), "--json").out()).get("seed").asLong()).isEqualTo(7);
    }

    @Test
    void takes_have_their_own_seeds_files_and_pictures() throws IOException {
        assertThat(run("paint", "明月松间照", "--size", "192x192", "--seed", "3", "--takes", "2", "--out", file("t.png")).code()).isZero();
        assertThat(pixels(dir.resolve("t-1.png"))).isNotEqualTo(pixels(dir.resolve("t-2.png")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"square", "scroll", "horizontal", "handscroll", "fan", "round"})
    void every_format_is_painted(String format) throws IOException {
        assertThat(run("paint", "两个黄鹂鸣翠柳", "--format", format, "--size", "160", "--seed", "3", "--out", file("f.png")).code()).isZero();
        assertThat(pixels(dir.resolve("f.png"))).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "，。！？", "\u0001\u0002", "\ud83d", "qwerty zxcv", "之乎者也"})
    void text_that_cannot_be_painted_is_refused(String text) {
        refused(run("paint", text, "--out", file("x.png")), 2);
        assertThat(dir.resolve("x.png")).doesNotExist();
    }

    @Test
    void twenty_thousand_characters_are_refused() {
        refused(run("paint", "明月".repeat(10_000), "--out", file("x.png")), 2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "1e6", "0x0", "1000000x1000000", "12.5x40", "axb", "9000x100", "4096x64"})
    void impossible_sizes_are_refused(String size) {
        refused(run("paint", POEM, "--size", size, "--out", file("x.png")), 2);
    }

    @Test
    void unknown_styles_formats_devices_and_options_are_refused() {
        refused(run("paint", POEM, "--style", "crayon", "--out", file("x.png")), 2);
        refused(run("paint", POEM, "--format", "cube", "--out", file("x.png")), 2);
        refused(run("paint", POEM, "--device", "abacus", "--out", file("x.png")), 2);
        refused(run("paint", POEM, "--frobnicate", "--out", file("x.png")), 2);
        refused(run("paint", POEM, "--seed", "many", "--out", file("x.png")), 2);
        refused(run("paint", POEM), 2);
        refused(run("paint", "--out", file("x.png")), 2);
        refused(run("paint", POEM, "--takes", "0", "--out", file("x.png")), 2);
        refused(run("draw"), 2);
    }

    @Test
    void unusable_files_are_refused_and_nothing_is_lost() throws IOException {
        Files.writeString(dir.resolve("bad.json"), "{\"danqing\": \"layout\", \"version\": 1, \"placements\": [");
        Files.writeString(dir.resolve("bad.svg"), "<svg><g>");
        Files.write(dir.resolve("bad.png"), new byte[] {1, 2, 3});
        Files.writeString(dir.resolve("keep.png"), "keep");
        refused(run("paint", "--from", file("bad.json"), "--out", file("keep.png")), 2);
        refused(run("paint", "--from", file("bad.svg"), "--out", file("keep.png")), 2);
        refused(run("paint", "--from", file("none.json"), "--out", file("keep.png")), 2);
        refused(run("paint", "--repeat", file("bad.png"), "--out", file("keep.png")), 2);
        refused(run("info", file("bad.png")), 2);
        refused(run("info", file("none.png")), 2);
        refused(run("paint", POEM, "--out", file("no/such/folder/x.png")), 2);
        refused(run("paint", POEM, "--out", dir.toString()), 2);
        refused(run("bench", "lexicon", "--poems", file("bad.png")), 2);
        assertThat(dir.resolve("keep.png")).hasContent("keep");
    }

    @Test
    void a_truncated_model_is_said_and_exits_with_three() throws IOException {
        EmbeddedPack pack = new EmbeddedPack(null);
        for (var e : pack.entries()) {
            byte[] b = pack.load(e.path("file").asText());
            boolean cut = e.path("style").asText().equals("ink");
            Files.write(dir.resolve(e.path("file").asText()), cut ? Arrays.copyOf(b, b.length / 2) : b);
        }
        try (var in = EmbeddedPack.class.getResourceAsStream("/danqing/models/manifest.json")) {
            Files.write(dir.resolve("manifest.json"), in.readAllBytes());
        }
        System.setProperty("danqing.models", dir.toString());
        try {
            Result r = run("paint", POEM, "--style", "ink", "--size", "128x128", "--out", file("x.png"));
            assertThat(r.code()).isEqualTo(3);
            assertThat(r.err()).contains("已损坏").doesNotContain("Exception");
            assertThat(dir.resolve("x.png")).doesNotExist();
        } finally {
            System.clearProperty("danqing.models");
        }
    }

    @Test
    void a_device_or_pipe_is_no_place_for_a_picture() {
        Path nothing = Path.of("/dev/null");
        org.junit.jupiter.api.Assumptions.assumeTrue(Files.exists(nothing), "no /dev/null on this system");
        refused(run("paint", POEM, "--size", "128x128", "--out", nothing.toString()), 2);
    }

    @Test
    void devices_are_listed_with_reasons() throws IOException {
        assertThat(run("devices").out()).contains("cpu");
        JsonNode json = new ObjectMapper().readTree(run("devices", "--json").out());
        assertThat(json.get("devices")).anySatisfy(n -> assertThat(n.get("device").asText()).isEqualTo("cpu"));
        assertThat(json.get("devices")).allSatisfy(n -> assertThat(n.get("note").asText()).isNotEmpty());
    }
}
