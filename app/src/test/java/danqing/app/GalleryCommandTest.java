package danqing.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The gallery through the real command, with a real painting in it. */
class GalleryCommandTest {
    @TempDir
    Path dir;

    private record Result(int code, String out, String err) {}

    private Result run(String... args) {
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

    private Result gallery(String... args) {
        String[] all = java.util.Arrays.copyOf(args, args.length + 2);
        all[args.length] = "--gallery";
        all[args.length + 1] = dir.resolve("g").toString();
        return run(all);
    }

    @Test
    void a_painting_is_added_found_shown_and_verified() throws IOException {
        Path picture = Files.createDirectory(dir.resolve("p")).resolve("a.png");
        assertThat(run("paint", "孤舟蓑笠翁，独钓寒江雪。", "--size", "96", "--seed", "1", "--out", picture.toString()).code()).isZero();
        Files.writeString(dir.resolve("p/b.jpg"), "no picture");
        Result added = gallery("gallery", "add", dir.resolve("p").toString(), "--json");
        assertThat(added.code()).as(added.err()).isZero();
        assertThat(new ObjectMapper().readTree(added.out()).path("added").asInt()).isEqualTo(1);
        assertThat(added.err().strip().lines()).hasSize(1);
        JsonNode hits = new ObjectMapper().readTree(gallery("search", "寒江独钓", "--json").out());
        assertThat(hits).hasSize(1);
        assertThat(hits.get(0).path("seed").asInt()).isEqualTo(1);
        assertThat(gallery("gallery", "list").out()).contains("a.png").contains("孤舟蓑笠翁");
        assertThat(gallery("gallery", "show", picture.toString()).out()).contains("sha256");
        Files.delete(dir.resolve("p/b.jpg"));
        assertThat(gallery("gallery", "verify", "--full").code()).isZero();
        Files.move(picture, dir.resolve("p/c.png"));
        Result off = gallery("gallery", "verify");
        assertThat(off.code()).isEqualTo(1);
        assertThat(off.out()).contains("挪动");
        assertThat(gallery("gallery", "verify", "--fix").code()).isZero();
        assertThat(gallery("gallery", "verify").code()).isZero();
        assertThat(gallery("gallery", "rebuild").code()).isZero();
        assertThat(gallery("search", "孤舟").out()).contains("c.png");
    }

    @Test
    void what_cannot_be_is_refused_in_one_line() {
        for (Result r : new Result[] {gallery("search"), gallery("search", "月", "--image", "x.png"), gallery("gallery", "add", dir.resolve("none").toString()),
            gallery("gallery", "show", "none.png"), gallery("search", "--image", dir.resolve("none.png").toString())}) {
            assertThat(r.code()).as(r.err()).isEqualTo(2);
            assertThat(r.err().strip().lines()).as(r.err()).hasSize(1);
        }
        assertThat(gallery("search", "月").code()).isZero();
    }
}
