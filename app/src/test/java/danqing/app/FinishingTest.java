package danqing.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Inscriptions, mixes, ranked takes and repainting, through the real command. */
class FinishingTest {
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

    private int[] pixels(String name) throws IOException {
        BufferedImage im = ImageIO.read(dir.resolve(name).toFile());
        return im.getRGB(0, 0, im.getWidth(), im.getHeight(), null, 0, im.getWidth());
    }

    private static void done(Result r) {
        assertThat(r.code()).as(r.err()).isZero();
    }

    private static void refused(Result r) {
        assertThat(r.code()).as(r.err()).isEqualTo(2);
        assertThat(r.err().strip().lines().toList()).as(r.err()).hasSize(1);
    }

    @BeforeEach
    void photograph() throws IOException {
        BufferedImage im = new BufferedImage(240, 160, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = im.createGraphics();
        g.setColor(new Color(0xbcd8ee));
        g.fillRect(0, 0, 240, 160);
        g.setColor(new Color(0x3a5a3c));
        g.fillPolygon(new int[] {0, 90, 240, 240, 0}, new int[] {120, 40, 130, 160, 160}, 5);
        g.dispose();
        ImageIO.write(im, "png", dir.resolve("photo.png").toFile());
    }

    @Test
    void inscribed_and_mixed_works_repeat_to_the_pixel() throws IOException {
        done(run("paint", POEM, "--mix", "ink=0.7,watercolor=0.3", "--style-of", "boat=oil", "--inscribe", "--signature", "丹青客", "--seal", "寒江", "--size", "256",
                "--seed", "7", "--out", file("a.png")));
        done(run("paint", "--repeat", file("a.png"), "--out", file("b.png")));
        assertThat(pixels("b.png")).isEqualTo(pixels("a.png"));
        JsonNode json = new ObjectMapper().readTree(run("info", file("a.png"), "--json").out());
        assertThat(json.path("colophon").path("seal").asText()).isEqualTo("寒江");
        assertThat(json.path("mix").path("ink").asDouble()).isEqualTo(.7);
        assertThat(run("info", file("a.png")).out()).contains("寒江");
        done(run("paint", POEM, "--size", "256", "--seed", "7", "--out", file("plain.png")));
        assertThat(pixels("plain.png")).isNotEqualTo(pixels("a.png"));
    }

    @Test
    void takes_are_numbered_the_best_first() throws IOException {
        Result r = run("paint", "明月松间照", "--size", "128", "--seed", "3", "--takes", "4", "--out", file("t.png"), "--json");
        done(r);
        JsonNode json = new ObjectMapper().readTree(r.out());
        assertThat(json).hasSize(4);
        for (int i = 1; i < 4; i++) {
            assertThat(worth(json.get(i))).isLessThanOrEqualTo(worth(json.get(i - 1)) + 1e-3);
            JsonNode take = new ObjectMapper().readTree(run("info", file("t-" + (i + 1) + ".png"), "--json").out()).path("take");
            assertThat(take.path("place").asInt()).isEqualTo(i + 1);
            assertThat(take.path("composition").asDouble()).isEqualTo(json.get(i).get("score").asDouble());
        }
        assertThat(json).extracting(n -> n.get("seed").asLong()).containsExactlyInAnyOrder(3L, 4L, 5L, 6L);
        done(run("paint", "明月松间照", "--size", "128", "--seed", json.get(0).get("seed").asText(), "--out", file("one.png")));
        assertThat(pixels("one.png")).isEqualTo(pixels("t-1.png"));
    }

    /** Composition, and match with the poem where there are reading models. */
    private static double worth(JsonNode take) {
        return take.get("score").asDouble() + .5 * take.path("match").asDouble(0);
    }

    @Test
    void a_photograph_is_painted_in_every_style_and_repeats() throws IOException {
        for (String style : new String[] {"ink", "oil", "watercolor"}) {
            done(run("repaint", file("photo.png"), "--style", style, "--size", "192", "--seed", "2", "--out", file(style + ".png"), "--palette", "style", "--inscribe",
                    "--poem", "青山横北郭"));
            done(run("repaint", file("photo.png"), "--repeat", file(style + ".png"), "--out", file("again.png")));
            assertThat(pixels("again.png")).isEqualTo(pixels(style + ".png"));
        }
        BufferedImage im = ImageIO.read(dir.resolve("ink.png").toFile());
        assertThat(im.getWidth()).isEqualTo(288);
        refused(run("paint", "--repeat", file("ink.png"), "--out", file("x.png")));
        refused(run("repaint", file("ink.png"), "--repeat", file("ink.png"), "--out", file("x.png")));
        assertThat(run("info", file("ink.png")).out()).contains("photo.png");
    }

    @Test
    void what_cannot_be_used_is_refused() throws IOException {
        Files.write(dir.resolve("bad.jpg"), new byte[] {(byte) 0xFF, (byte) 0xD8, 1, 2, 3});
        refused(run("repaint", file("bad.jpg"), "--out", file("x.png")));
        refused(run("repaint", file("none.jpg"), "--out", file("x.png")));
        refused(run("repaint", file("photo.png"), "--strength", "2", "--out", file("x.png")));
        refused(run("repaint", file("photo.png"), "--palette", "neon", "--out", file("x.png")));
        refused(run("repaint", file("photo.png"), "--size", "300x300", "--out", file("x.png")));
        refused(run("paint", POEM, "--seal", "五个字的印", "--out", file("x.png")));
        refused(run("paint", POEM, "--mix", "ink=1,crayon=2", "--out", file("x.png")));
        refused(run("paint", POEM, "--style", "ink", "--mix", "oil=1", "--out", file("x.png")));
        refused(run("paint", POEM, "--style-of", "飞碟=ink", "--out", file("x.png")));
        assertThat(dir.resolve("x.png")).doesNotExist();
    }

    @Test
    void an_unusable_font_is_refused_before_anything_is_painted() throws IOException {
        Files.writeString(dir.resolve("bad.ttf"), "words");
        refused(run("paint", POEM, "--inscribe", "--font", file("bad.ttf"), "--size", "128", "--out", file("x.png")));
        assertThat(dir.resolve("x.png")).doesNotExist();
    }
}
