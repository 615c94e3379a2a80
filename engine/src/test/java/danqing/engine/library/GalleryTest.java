package danqing.engine.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import danqing.engine.image.PngFile;
import danqing.engine.job.BadInput;
import danqing.engine.job.Cancellation;
import danqing.engine.job.Cancelled;
import danqing.engine.pack.PackProblem;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A gallery of small pictures, with and without an eye; the eye here sees mean colours. */
class GalleryTest {
    @TempDir
    Path dir;
    private Path pictures;
    private final ColourEye eye = new ColourEye();

    private static final class ColourEye implements Eye {
        private int looks;

        @Override
        public String version() {
            return "colour";
        }

        @Override
        public int width() {
            return 3;
        }

        @Override
        public Seen see(BufferedImage picture, Cancellation cancellation) {
            return new Seen("一片颜色", look(picture, cancellation));
        }

        @Override
        public float[] words(String text) {
            return unit(text.contains("红") ? 1 : .1f, .1f, text.contains("蓝") ? 1 : .1f);
        }

        @Override
        public float[] look(BufferedImage picture, Cancellation cancellation) {
            looks++;
            Color c = new Color(picture.getRGB(5, 5));
            return unit(c.getRed() + 20, c.getGreen() + 20, c.getBlue() + 20);
        }

        private static float[] unit(float... v) {
            float n = (float) Math.sqrt(v[0] * v[0] + v[1] * v[1] + v[2] * v[2]);
            return new float[] {v[0] / n, v[1] / n, v[2] / n};
        }
    }

    @BeforeEach
    void pictures() throws IOException {
        pictures = Files.createDirectories(dir.resolve("图片"));
        picture("moon.png", Color.BLUE, "孤舟蓑笠翁，独钓寒江雪。", "fishing_boat");
        picture("spring.png", Color.RED, "两个黄鹂鸣翠柳", "willow");
        picture("plain.png", Color.GREEN, null, null);
    }

    private Path picture(String name, Color colour, String text, String concept) {
        BufferedImage im = image(colour);
        Path p = pictures.resolve(name);
        PngFile.write(im, text == null ? Map.of() : Map.of("danqing", "{\"format\":1,\"text\":\"" + text + "\",\"style\":\"ink\",\"seed\":7,"
                + "\"layout\":{\"placements\":[{\"concept\":\"" + concept + "\"}]}}"), p);
        return p;
    }

    private static BufferedImage image(Color colour) {
        BufferedImage im = new BufferedImage(32, 24, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = im.createGraphics();
        g.setColor(colour);
        g.fillRect(0, 0, 32, 24);
        g.dispose();
        return im;
    }

    private Gallery gallery(Eye e) {
        return new Gallery(dir.resolve("index"), e);
    }

    private Map<Progress.What, Integer> add(Gallery g, Path... given) {
        return g.add(List.of(given), Progress.SILENT, new Cancellation());
    }

    private static List<String> names(List<Hit> hits) {
        return hits.stream().map(h -> h.item().file().getFileName().toString()).toList();
    }

    @Test
    void words_find_poems_things_styles_and_names_without_any_model() {
        Gallery g = gallery(null);
        assertThat(g.list()).isEmpty();
        assertThat(g.search("月", 5)).isEmpty();
        assertThat(add(g, pictures).get(Progress.What.ADDED)).isEqualTo(3);
        assertThat(names(g.search("寒江", 5))).containsExactly("moon.png");
        assertThat(names(g.search("獨釣", 5))).as("Traditional").containsExactly("moon.png");
        assertThat(names(g.search("渔船", 5))).as("by its thing").first().isEqualTo("moon.png");
        assertThat(names(g.search("水墨", 5))).containsExactlyInAnyOrder("moon.png", "spring.png");
        assertThat(names(g.search("plain", 5))).containsExactly("plain.png");
        assertThatThrownBy(() -> g.search("？！", 5)).isInstanceOf(BadInput.class);
        assertThatThrownBy(() -> g.like(image(Color.RED), 5, new Cancellation())).isInstanceOf(PackProblem.class);
        Item item = g.show(pictures.resolve("moon.png")).orElseThrow();
        assertThat(item.seed()).isEqualTo(7);
        assertThat(item.width()).isEqualTo(32);
        assertThat(g.show(dir.resolve("none.png"))).isEmpty();
    }

    @Test
    void pictures_find_pictures_and_words_find_looks() {
        Gallery g = gallery(eye);
        add(g, pictures);
        assertThat(names(g.like(image(new Color(200, 30, 30)), 1, new Cancellation()))).containsExactly("spring.png");
        assertThat(names(g.search("蓝", 1))).containsExactly("moon.png");
        assertThat(g.show(pictures.resolve("plain.png")).orElseThrow().caption()).isEqualTo("一片颜色");
    }

    @Test
    void what_is_known_is_not_read_again_and_what_moved_is_recognised() throws IOException {
        Gallery g = gallery(eye);
        add(g, pictures);
        assertThat(eye.looks).isEqualTo(3);
        assertThat(add(g, pictures).get(Progress.What.KEPT)).isEqualTo(3);
        Files.move(pictures.resolve("moon.png"), pictures.resolve("renamed.png"));
        assertThat(add(g, pictures).get(Progress.What.MOVED)).isEqualTo(1);
        assertThat(eye.looks).isEqualTo(3);
        assertThat(g.size()).isEqualTo(3);
        assertThat(names(g.search("寒江", 5))).first().isEqualTo("renamed.png");
        assertThat(names(g.like(image(Color.BLUE), 1, new Cancellation()))).containsExactly("renamed.png");
        picture("plain.png", Color.RED, null, null);
        assertThat(add(g, pictures).get(Progress.What.UPDATED)).isEqualTo(1);
        assertThat(eye.looks).isEqualTo(5);
    }

    @Test
    void vectors_follow_when_the_models_come_later() {
        add(gallery(null), pictures);
        assertThat(gallery(eye).like(image(Color.BLUE), 3, new Cancellation())).isEmpty();
        assertThat(add(gallery(eye), pictures).get(Progress.What.UPDATED)).isEqualTo(3);
        assertThat(gallery(eye).like(image(Color.BLUE), 3, new Cancellation())).hasSize(3);
        assertThat(add(gallery(null), pictures).get(Progress.What.KEPT)).isEqualTo(3);
    }

    @Test
    void verify_tells_and_mend_puts_right() throws IOException {
        Gallery g = gallery(null);
        add(g, pictures);
        assertThat(g.verify(true, new Cancellation())).extracting(Check::state).containsOnly(Check.State.FINE);
        Files.delete(pictures.resolve("plain.png"));
        Files.move(pictures.resolve("moon.png"), Files.createDirectory(pictures.resolve("sub")).resolve("moon.png"));
        picture("spring.png", Color.RED, "春江潮水连海平", "river");
        picture("new.png", Color.BLACK, null, null);
        List<Check> found = g.verify(false, new Cancellation());
        assertThat(found).extracting(Check::state).containsExactlyInAnyOrder(Check.State.MISSING, Check.State.MOVED, Check.State.CHANGED, Check.State.NEW);
        g.mend(found, Progress.SILENT, new Cancellation());
        assertThat(g.verify(true, new Cancellation())).hasSize(3).extracting(Check::state).containsOnly(Check.State.FINE);
        assertThat(names(g.search("春江", 5))).first().isEqualTo("spring.png");
    }

    @Test
    void a_ruined_index_is_named_and_rebuilt_from_the_files() throws IOException {
        Gallery g = gallery(null);
        add(g, pictures);
        try (Stream<Path> s = Files.list(dir.resolve("index/index"))) {
            for (Path p : s.filter(f -> !f.getFileName().toString().equals("write.lock")).toList()) {
                byte[] b = Files.readAllBytes(p);
                java.util.Arrays.fill(b, b.length / 3, b.length, (byte) 7);
                Files.write(p, b);
            }
        }
        assertThatThrownBy(g::list).isInstanceOf(BadInput.class).hasMessageContaining("rebuild");
        assertThat(g.rebuild(Progress.SILENT, new Cancellation()).get(Progress.What.ADDED)).isEqualTo(3);
        assertThat(names(g.search("寒江", 5))).containsExactly("moon.png");
        try (Stream<Path> s = Files.list(dir.resolve("index"))) {
            assertThat(s.map(p -> p.getFileName().toString())).containsExactlyInAnyOrder("index", "places.json");
        }
    }

    @Test
    void a_stopped_rebuild_leaves_the_index_and_one_cut_off_between_its_moves_is_found_again() throws IOException {
        Gallery g = gallery(null);
        add(g, pictures);
        Cancellation c = new Cancellation();
        assertThatThrownBy(() -> g.rebuild((done, total, file, what, problem) -> c.cancel(), c)).isInstanceOf(Cancelled.class);
        assertThat(g.size()).isEqualTo(3);
        Files.move(dir.resolve("index/index"), dir.resolve("index/index.old"));
        assertThat(g.size()).isEqualTo(3);
    }

    @Test
    void what_was_added_before_a_stop_stays() {
        Gallery g = gallery(null);
        Cancellation c = new Cancellation();
        assertThatThrownBy(() -> g.add(List.of(pictures), (done, total, file, what, problem) -> c.cancel(), c)).isInstanceOf(Cancelled.class);
        assertThat(g.size()).isEqualTo(1);
        assertThat(add(g, pictures).get(Progress.What.KEPT)).isEqualTo(1);
        assertThat(g.size()).isEqualTo(3);
    }

    @Test
    void files_that_are_no_pictures_are_refused_one_by_one() throws IOException {
        Files.writeString(pictures.resolve("bad.png"), "words");
        Files.write(pictures.resolve("empty.jpg"), new byte[0]);
        int[] lines = {0};
        var counts = gallery(null).add(List.of(pictures), (done, total, file, what, problem) -> {
            if (problem != null) {
                assertThat(problem.lines()).hasSize(1);
                lines[0]++;
            }
        }, new Cancellation());
        assertThat(counts.get(Progress.What.REFUSED)).isEqualTo(2);
        assertThat(lines[0]).isEqualTo(2);
        assertThat(counts.get(Progress.What.ADDED)).isEqualTo(3);
        assertThatThrownBy(() -> add(gallery(null), dir.resolve("nowhere"))).isInstanceOf(BadInput.class);
    }

    @Test
    void two_writers_do_not_meet() throws IOException {
        add(gallery(null), pictures);
        try (IndexWriting w = new IndexWriting(dir.resolve("index/index"), false)) {
            assertThatThrownBy(() -> add(gallery(null), pictures)).isInstanceOf(BadInput.class);
            assertThat(gallery(null).size()).isEqualTo(3);
        }
    }

    @Test
    void the_bench_finds_what_is_near() {
        SearchBench.Result r = SearchBench.run(dir.resolve("bench"), 600, 16, 20);
        assertThat(r.recall()).isGreaterThan(.9);
    }
}
