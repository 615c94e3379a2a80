package danqing.ui.gallery;

import static org.assertj.core.api.Assertions.assertThat;

import danqing.engine.Order;
import danqing.engine.StageListener;
import danqing.engine.Studio;
import danqing.engine.job.Cancellation;
import danqing.engine.layout.Format;
import danqing.engine.onnx.Devices;
import danqing.styles.Style;
import danqing.ui.library.Catalogue;
import danqing.ui.library.Library;
import danqing.ui.workshop.Workshop;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Without a toolkit: everything runs at once, on this thread. */
class GalleryViewModelTest {
    @TempDir
    Path dir;
    private Path works;
    private Path ink;
    private Path oil;
    private Workshop workshop;

    @BeforeEach
    void paint() throws Exception {
        works = Files.createDirectories(dir.resolve("works"));
        ink = works.resolve("20260101-120000-a-1.png");
        oil = works.resolve("20260101-120001-b-2.png");
        try (Studio studio = Studio.open(Devices.named("cpu"), n -> { })) {
            studio.paint(new Order("孤舟蓑笠翁", Style.named("ink").orElseThrow(), Format.SQUARE, 64, 64, 1, null, null), StageListener.SILENT, new Cancellation()).write(ink);
            studio.paint(new Order("明月松间照", Style.named("oil").orElseThrow(), Format.ROUND, 64, 64, 2, null, null), StageListener.SILENT, new Cancellation()).write(oil);
        }
        Files.setLastModifiedTime(ink, FileTime.from(Instant.now().minus(Duration.ofDays(20))));
        workshop = new Workshop("cpu", Runnable::run, Runnable::run);
    }

    private GalleryViewModel gallery() {
        Library library = new Library(workshop, works);
        GalleryViewModel g = new GalleryViewModel(library, new Catalogue(workshop, dir.resolve("cache")), Clock.systemDefaultZone());
        library.refresh();
        g.open();
        return g;
    }

    @Test
    void works_are_found_by_what_is_in_them() {
        GalleryViewModel g = gallery();
        assertThat(g.shown()).containsExactly(oil, ink);
        g.wordsProperty().set("月 松");
        assertThat(g.shown()).containsExactly(oil);
        g.clear();
        g.styleProperty().set("ink");
        assertThat(g.shown()).containsExactly(ink);
        g.clear();
        g.formatProperty().set("round");
        assertThat(g.shown()).containsExactly(oil);
        g.clear();
        g.sinceProperty().set(GalleryViewModel.Since.WEEK);
        assertThat(g.shown()).containsExactly(oil);
        g.clear();
        g.rate(ink, 4);
        g.favourite(oil, true);
        g.starsProperty().set(3);
        assertThat(g.shown()).containsExactly(ink);
        g.clear();
        g.favouritesProperty().set(true);
        assertThat(g.shown()).containsExactly(oil);
        assertThat(gallery().ratings().stars(ink)).as("kept in the folder").isEqualTo(4);
        assertThat(dir.resolve("cache")).isDirectoryContaining("glob:**catalogue-*.jsonl");
    }

    @Test
    void what_was_thrown_away_comes_back() {
        GalleryViewModel g = gallery();
        g.pick(ink, false);
        g.pick(oil, true);
        g.pick(oil, true);
        assertThat(g.picked()).containsExactly(ink);
        assertThat(g.delete()).isEqualTo(1);
        assertThat(ink).doesNotExist();
        assertThat(works.resolve(".trash").resolve(ink.getFileName())).exists();
        assertThat(g.shown()).containsExactly(oil);
        assertThat(g.picked()).isEmpty();
        g.undo();
        assertThat(ink).exists();
        assertThat(g.shown()).containsExactly(oil, ink);
        assertThat(g.delete()).as("nothing is picked").isZero();
    }

    @Test
    void pictures_from_elsewhere_are_shown_too() throws Exception {
        Files.writeString(works.resolve("foreign.png"), "no picture");
        GalleryViewModel g = gallery();
        assertThat(g.shown()).hasSize(3);
        g.wordsProperty().set("foreign");
        assertThat(g.shown()).hasSize(1);
        assertThat(g.record(works.resolve("foreign.png")).style()).isEmpty();
    }
}
