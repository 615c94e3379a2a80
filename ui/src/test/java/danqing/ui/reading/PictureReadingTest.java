package danqing.ui.reading;

import static org.assertj.core.api.Assertions.assertThat;

import danqing.engine.onnx.Device;
import danqing.engine.onnx.Networks;
import danqing.engine.pack.EmbeddedPack;
import danqing.engine.see.Reader;
import danqing.ui.workshop.Workshop;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** With real graphs of the right shapes, very small and with random weights: those of the engine's own tests. */
class PictureReadingTest {
    private static final Path PACK = Path.of("../engine/src/test/resources/danqing/engine/see/pack");
    @TempDir
    Path dir;
    private final Networks networks = new Networks(Device.CPU, 1, s -> { });
    private final Workshop workshop = new Workshop("cpu", Runnable::run, Runnable::run);
    private Path picture;

    @BeforeEach
    void picture() throws Exception {
        BufferedImage im = new BufferedImage(1800, 900, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = im.createGraphics();
        g.setColor(Color.RED);
        g.fillRect(0, 0, 900, 900);
        g.dispose();
        picture = dir.resolve("red.jpg");
        ImageIO.write(im, "jpg", picture.toFile());
    }

    @AfterEach
    void close() {
        workshop.close();
        networks.close();
    }

    @Test
    void a_picture_is_captioned_asked_about_and_exported() throws Exception {
        Reader reader = Reader.embedded(networks, new EmbeddedPack(PACK), dir).orElseThrow();
        PictureReading m = new PictureReading(workshop, s -> Optional.of(reader));
        m.open(picture);
        assertThat(m.ableProperty().get()).isTrue();
        assertThat(m.pictureProperty().get().width()).isEqualTo(1400);
        assertThat(m.captionProperty().get()).isNotNull();
        m.ask("有几个人？");
        assertThat(m.exchanges()).hasSize(1);
        assertThat(m.shownProperty().get().heat().height()).isEqualTo(700);
        m.ask("？");
        assertThat(m.problemProperty().get()).as("no question").contains("没有问题");
        assertThat(m.busyProperty().get()).isFalse();
        m.export(dir.resolve("said.txt"), p -> { });
        assertThat(Files.readString(dir.resolve("said.txt"))).contains(m.captionProperty().get().text(), "有几个人？");
        m.export(dir.resolve("heat.png"), p -> { });
        assertThat(ImageIO.read(dir.resolve("heat.png").toFile()).getWidth()).isEqualTo(1400);
        m.close();
        assertThat(m.exchanges()).isEmpty();
        assertThat(m.fileProperty().get()).isNull();
    }

    @Test
    void without_models_it_says_so_and_what_is_no_picture_is_refused() throws Exception {
        PictureReading m = new PictureReading(workshop, s -> Optional.empty());
        m.open(picture);
        assertThat(m.ableProperty().get()).isFalse();
        assertThat(m.problemProperty().get()).isEmpty();
        assertThat(m.pictureProperty().get()).isNotNull();
        m.open(Files.writeString(dir.resolve("no.png"), "no"));
        assertThat(m.problemProperty().get()).contains("no.png");
    }
}
