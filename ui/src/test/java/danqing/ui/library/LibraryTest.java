package danqing.ui.library;

import static org.assertj.core.api.Assertions.assertThat;

import danqing.ui.canvas.Frame;
import danqing.ui.workshop.Workshop;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LibraryTest {
    @TempDir
    Path dir;
    private final Workshop here = new Workshop("cpu", Runnable::run, Runnable::run);

    private Path picture(String name, int w, int h, long time) throws IOException {
        Path p = dir.resolve(name);
        ImageIO.write(new BufferedImage(w, h, BufferedImage.TYPE_INT_RGB), "png", p.toFile());
        Files.setLastModifiedTime(p, FileTime.fromMillis(time));
        return p;
    }

    @Test
    void works_are_listed_newest_first_and_nothing_else() throws IOException {
        Path old = picture("old.png", 4, 4, 1000);
        Path fresh = picture("fresh.PNG", 4, 4, 2000);
        Files.writeString(dir.resolve("notes.txt"), "");
        Library library = new Library(here, dir);
        library.refresh();
        assertThat(library.items()).containsExactly(fresh, old);
        library.move(dir.resolve("none"));
        assertThat(library.items()).isEmpty();
    }

    @Test
    void what_a_killed_program_left_half_written_is_taken_away_and_nothing_else() throws IOException {
        long old = System.currentTimeMillis() - 25 * 3600_000L;
        Path left = aged(".danqing-1234567.part", old);
        Path young = aged(".danqing-7654321.part", System.currentTimeMillis() - 3600_000L);
        Path named = aged(".danqing-mine.part", old);
        Path foreign = aged("result.csv.part", old);
        Path kept = aged(".danqing-ratings", old);
        Path folder = Files.createDirectory(dir.resolve(".danqing-99.part"));
        Files.setLastModifiedTime(folder, FileTime.fromMillis(old));
        Library library = new Library(here, dir);
        library.refresh();
        assertThat(left).doesNotExist();
        assertThat(List.of(young, named, foreign, kept, folder)).allSatisfy(p -> assertThat(p).exists());
        Path other = Files.createDirectory(dir.resolve("other"));
        Path there = Files.move(aged(".danqing-5.part", old), other.resolve(".danqing-5.part"));
        library.move(other);
        assertThat(there).as("another folder is looked after as well").doesNotExist();
    }

    private Path aged(String name, long time) throws IOException {
        Path p = Files.writeString(dir.resolve(name), "half");
        return Files.setLastModifiedTime(p, FileTime.fromMillis(time));
    }

    @Test
    void thumbnails_are_small_kept_on_disk_and_silent_about_what_is_no_picture() throws IOException {
        Path wide = picture("wide.png", 1200, 300, 1000);
        Path broken = Files.write(dir.resolve("broken.png"), new byte[] {1, 2, 3});
        Path cache = dir.resolve("cache");
        List<Frame> got = new ArrayList<>();
        new Thumbnails(here, cache).get(wide, got::add);
        new Thumbnails(here, cache).get(wide, got::add);
        new Thumbnails(here, cache).get(broken, got::add);
        assertThat(got).hasSize(2).allSatisfy(f -> assertThat(f.width()).isEqualTo(Thumbnails.SIDE));
        assertThat(got.getFirst().height()).isEqualTo(Thumbnails.SIDE / 4);
        try (var files = Files.list(cache)) {
            assertThat(files).hasSize(1);
        }
    }
}
