package danqing.engine.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One small file of every format, written by other programs: left half red, right half blue, top right corner white. */
class SamplesTest {
    static final String[] NAMES = {"a.bmp", "a.hdr", "a.icns", "a.ico", "a.pcx", "a.pgm", "a.pict", "a.ppm", "a.psd", "a.sgi", "alpha.png", "alpha.webp",
        "cmyk.jpg", "cmyk.tif", "deep.png", "deep.tif", "group4.tif", "jpeg.tif", "lossless.webp", "lossy.webp", "packbits.tif", "palette.gif", "palette.png",
        "plain.tga", "progressive.jpg", "rle.tga", "swapped.jpg", "swapped.png", "swapped.tif", "swapped.webp", "tiff_adobe_deflate.tif", "tiff_lzw.tif"};
    @TempDir
    Path dir;

    static byte[] sample(String name) {
        try (InputStream in = SamplesTest.class.getResourceAsStream("samples/" + name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private BufferedImage read(String name) throws IOException {
        return PictureFile.read(Files.write(dir.resolve(name), sample(name)), new Color(0, 255, 0));
    }

    private static void near(BufferedImage im, double x, double y, int wanted) {
        int rgb = im.getRGB((int) (x * im.getWidth()), (int) (y * im.getHeight()));
        for (int k = 0; k <= 16; k += 8) {
            assertThat((rgb >> k & 255) - (wanted >> k & 255)).as("%06x for %06x", rgb & 0xFFFFFF, wanted).isBetween(-60, 60);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.bmp", "a.icns", "a.ico", "a.pcx", "a.pict", "a.ppm", "a.psd", "a.sgi", "deep.tif", "jpeg.tif", "lossless.webp", "lossy.webp",
        "packbits.tif", "palette.gif", "palette.png", "plain.tga", "progressive.jpg", "rle.tga", "tiff_adobe_deflate.tif", "tiff_lzw.tif", "a.hdr"})
    void every_format_shows_the_picture(String name) throws IOException {
        BufferedImage im = read(name);
        near(im, .2, .4, 0xFF0000);
        near(im, .8, .8, 0x0000FF);
        near(im, .9, .1, 0xFFFFFF);
    }

    @ParameterizedTest
    @ValueSource(strings = {"cmyk.jpg", "cmyk.tif"})
    void inks_become_colours(String name) throws IOException {
        BufferedImage im = read(name);
        int red = im.getRGB(8, 12);
        assertThat(red >> 16 & 255).isGreaterThan(180);
        assertThat(red & 255).isLessThan(110);
        near(im, .9, .1, 0xFFFFFF);
    }

    @ParameterizedTest
    @ValueSource(strings = {"alpha.png", "alpha.webp", "deep.png"})
    void clear_parts_show_the_paper(String name) throws IOException {
        BufferedImage im = read(name);
        near(im, .1, .9, 0x00FF00);
        near(im, .2, .4, 0xFF0000);
    }

    /** The profile inside exchanges red and blue. */
    @ParameterizedTest
    @ValueSource(strings = {"swapped.png", "swapped.jpg", "swapped.tif", "swapped.webp"})
    void profiles_are_honoured(String name) throws IOException {
        BufferedImage im = read(name);
        near(im, .2, .4, 0x0000FF);
        near(im, .8, .8, 0xFF0000);
    }

    @Test
    void the_largest_icon_is_taken() throws IOException {
        assertThat(read("a.icns").getWidth()).isGreaterThanOrEqualTo(128);
    }

    @Test
    void a_wrong_ending_does_not_matter() throws IOException {
        Path p = Files.write(dir.resolve("really-a-psd.jpg"), sample("a.psd"));
        near(PictureFile.read(p, Color.WHITE), .2, .4, 0xFF0000);
    }
}
