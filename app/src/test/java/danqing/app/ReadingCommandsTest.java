package danqing.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import danqing.engine.pack.EmbeddedPack;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Captions, questions, verse and search through the real command: on the shipped models where there are some, else on a pack of very small ones. */
class ReadingCommandsTest {
    private static final Path SMALL = Path.of("../engine/src/test/resources/danqing/engine/see/pack");
    private static final boolean SHIPPED = !new EmbeddedPack(null).entries("see-vision").isEmpty();
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

    @BeforeEach
    void pictures() throws IOException {
        System.setProperty("danqing.home", file("home"));
        Files.createDirectory(dir.resolve("p"));
        for (Color c : List.of(Color.RED, Color.GREEN)) {
            BufferedImage im = new BufferedImage(120, 80, BufferedImage.TYPE_INT_RGB);
            Graphics2D g = im.createGraphics();
            g.setColor(c);
            g.fillRect(0, 0, 60, 80);
            g.dispose();
            ImageIO.write(im, "png", dir.resolve("p/" + (c == Color.RED ? "red" : "green") + ".png").toFile());
        }
        Files.writeString(dir.resolve("p/bad.jpg"), "no picture");
        if (!SHIPPED) {
            System.setProperty("danqing.models", SMALL.toString());
        }
    }

    @AfterEach
    void restore() {
        System.clearProperty("danqing.home");
        System.clearProperty("danqing.models");
    }

    private static void done(Result r) {
        assertThat(r.code()).as(r.err()).isZero();
    }

    @Test
    void a_folder_gives_one_line_per_file() throws IOException {
        Result r = run("caption", file("p"), "--json", "--out", file("r.csv"), "--xmp", "--copy-to", file("copies"));
        done(r);
        List<String> lines = r.out().strip().lines().toList();
        assertThat(lines).hasSize(3);
        JsonNode bad = new ObjectMapper().readTree(lines.get(0));
        assertThat(bad.path("file").asText()).endsWith("bad.jpg");
        assertThat(bad.has("error")).isTrue();
        assertThat(bad.has("caption")).isFalse();
        JsonNode good = new ObjectMapper().readTree(lines.get(1));
        assertThat(good.path("caption").asText()).isNotBlank();
        assertThat(good.path("confidence").asDouble()).isBetween(0.0, 1.0);
        assertThat(Files.readAllLines(dir.resolve("r.csv"))).hasSize(4);
        assertThat(dir.resolve("p/red.png.xmp")).exists();
        assertThat(dir.resolve("copies/red.png")).exists();
        done(run("caption", file("p/red.png")));
        assertThat(run("caption", file("p/bad.jpg")).code()).isEqualTo(2);
        assertThat(run("caption", file("p/none.jpg")).code()).isEqualTo(2);
    }

    @Test
    void a_question_gets_an_answer_and_a_heat_map() throws IOException {
        Result r = run("ask", file("p/red.png"), "图中有几只船？", "--heat", file("heat.png"), "--json");
        done(r);
        assertThat(new ObjectMapper().readTree(r.out()).path("answer").asText()).isNotBlank();
        assertThat(ImageIO.read(dir.resolve("heat.png").toFile()).getWidth()).isEqualTo(120);
        assertThat(run("ask", file("p/red.png"), "？").code()).isEqualTo(2);
    }

    @Test
    void verse_comes_from_the_bundle_or_from_ones_own() throws IOException {
        Files.writeString(dir.resolve("own.txt"), "海上生明月\n天涯共此时\n");
        Result r = run("verse", file("p/red.png"), "--verses", file("own.txt"), "--only", "--json");
        done(r);
        assertThat(new ObjectMapper().readTree(r.out())).hasSize(2);
        assertThat(run("verse", file("p/red.png"), "--only").code()).isEqualTo(2);
    }

    @Test
    void the_gallery_is_searched_by_picture() throws IOException {
        done(run("gallery", "add", file("p")));
        Result r = run("search", "--image", file("p/green.png"), "--json");
        done(r);
        assertThat(new ObjectMapper().readTree(r.out()).get(0).path("file").asText()).endsWith("green.png");
        done(run("search", "船"));
    }

    @Test
    void without_reading_models_that_is_said() throws IOException {
        Path empty = Files.createDirectory(dir.resolve("pack"));
        Files.writeString(empty.resolve("manifest.json"), "{\"format\":1,\"models\":[]}");
        System.setProperty("danqing.models", empty.toString());
        for (Result r : new Result[] {run("caption", file("p/red.png")), run("ask", file("p/red.png"), "有人吗？"), run("verse", file("p/red.png")),
            run("search", "--image", file("p/red.png")), run("bench", "see")}) {
            assertThat(r.code()).as(r.err()).isEqualTo(3);
            assertThat(r.err().strip().lines()).as(r.err()).hasSize(1);
            assertThat(r.err()).contains("读图的模型");
        }
        done(run("gallery", "add", file("p")));
        done(run("search", "red"));
    }
}
