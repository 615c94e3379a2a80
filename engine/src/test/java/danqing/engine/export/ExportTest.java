package danqing.engine.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import danqing.engine.Order;
import danqing.engine.StageListener;
import danqing.engine.Studio;
import danqing.engine.Work;
import danqing.engine.job.BadInput;
import danqing.engine.job.Cancellation;
import danqing.engine.job.Cancelled;
import danqing.engine.layout.Format;
import danqing.engine.onnx.Devices;
import danqing.styles.Style;
import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipFile;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportTest {
    private static Work work;
    @TempDir
    Path dir;

    @BeforeAll
    static void paint() {
        try (Studio studio = Studio.open(Devices.named("cpu"), n -> { })) {
            work = studio.paint(new Order("孤舟蓑笠翁，独钓寒江雪。", Style.all().getFirst(), Format.HORIZONTAL, 168, 96, 3, null, null), StageListener.SILENT,
                    new Cancellation());
        }
    }

    @Test
    void a_film_becomes_an_endless_gif_with_its_delays() throws Exception {
        Film film = new Film(work, 80);
        Path gif = dir.resolve("film.gif");
        FilmFile.gif(film, gif, new Cancellation());
        ImageReader r = ImageIO.getImageReadersByFormatName("gif").next();
        try (var in = ImageIO.createImageInputStream(gif.toFile())) {
            r.setInput(in);
            assertThat(r.getNumImages(true)).isEqualTo(film.frames());
            assertThat(r.getWidth(0)).isEqualTo(140);
        } finally {
            r.dispose();
        }
        assertThat(new String(Files.readAllBytes(gif), StandardCharsets.ISO_8859_1)).contains("NETSCAPE2.0");
        BufferedImage last = film.frame(film.frames() - 1);
        int[] before = film.frame(film.frames() / 2).getRGB(0, 0, 140, 80, null, 0, 140);
        film.frame(0);
        assertThat(film.frame(film.frames() / 2).getRGB(0, 0, 140, 80, null, 0, 140)).as("frames do not depend on the order they are asked for in").isEqualTo(before);
        assertThat(last.getWidth()).isEqualTo(140);
        Cancellation c = new Cancellation();
        c.cancel();
        assertThatThrownBy(() -> FilmFile.gif(film, dir.resolve("no.gif"), c)).isInstanceOf(Cancelled.class);
        assertThat(dir.resolve("no.gif")).doesNotExist();
        FilmFile.frames(film, dir.resolve("frames"), new Cancellation());
        assertThat(dir.resolve("frames/0001.png")).exists();
    }

    @Test
    void pictures_are_written_by_their_ending() throws Exception {
        for (String e : PictureExport.ENDINGS) {
            PictureExport.write(work, dir.resolve("a." + e));
        }
        assertThat(ImageIO.read(dir.resolve("a.jpg").toFile()).getWidth()).isEqualTo(168);
        BufferedImage tiff = ImageIO.read(dir.resolve("a.tiff").toFile());
        assertThat(tiff.getRGB(40, 40)).isEqualTo(work.painting().image().getRGB(40, 40));
        byte[] ora = Files.readAllBytes(dir.resolve("a.ora"));
        assertThat(new String(ora, 30, 24, StandardCharsets.US_ASCII)).isEqualTo("mimetypeimage/openraster");
        try (ZipFile zip = new ZipFile(dir.resolve("a.ora").toFile())) {
            assertThat(new String(zip.getInputStream(zip.getEntry("stack.xml")).readAllBytes(), StandardCharsets.UTF_8)).contains("visibility=\"visible\"", "布局");
            assertThat(ImageIO.read(zip.getInputStream(zip.getEntry("data/layer1.png"))).getColorModel().hasAlpha()).isTrue();
            assertThat(zip.getEntry("mergedimage.png")).isNotNull();
        }
        assertThatThrownBy(() -> PictureExport.write(work, dir.resolve("a.bmp2"))).isInstanceOf(BadInput.class);
    }
}
