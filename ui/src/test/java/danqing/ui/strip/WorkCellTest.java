package danqing.ui.strip;

import static org.assertj.core.api.Assertions.assertThat;

import danqing.ui.canvas.Frame;
import danqing.ui.library.Thumbnails;
import danqing.ui.workshop.Workshop;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkCellTest {
    private final Workshop workshop = new Workshop("cpu", Runnable::run, Runnable::run);
    @TempDir
    Path dir;

    @AfterEach
    void close() {
        workshop.close();
    }

    @Test
    void anotherProgramIsGivenTheFileItself() {
        WorkCell cell = new WorkCell(new Thumbnails(workshop, dir.resolve("cache")), 100);
        Path work = dir.resolve("独钓寒江雪.png");
        cell.show(work);
        assertThat(cell.content().getFiles()).containsExactly(work.toFile());
    }

    @Test
    void whatNobodyLooksAtAnyMoreIsNotMade() throws Exception {
        Path work = dir.resolve("a.png");
        ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), "png", work.toFile());
        Thumbnails thumbnails = new Thumbnails(workshop, dir.resolve("cache"));
        List<Frame> made = new ArrayList<>();
        thumbnails.get(work, () -> false, made::add);
        assertThat(made).isEmpty();
        assertThat(dir.resolve("cache")).doesNotExist();
        thumbnails.get(work, () -> true, made::add);
        assertThat(made).hasSize(1);
    }
}
