package danqing.engine.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import danqing.engine.job.BadInput;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PictureFileTest {
    @TempDir
    Path dir;

    /** 48 × 32: left half red, right half blue, top right corner white. */
    private static BufferedImage picture(int type) {
        BufferedImage im = new BufferedImage(48, 32, type);
        Graphics2D g = im.createGraphics();
        g.setColor(Color.RED);
        g.fillRect(0, 0, 24, 32);
        g.setColor(Color.BLUE);
        g.fillRect(24, 0, 24, 32);
        g.setColor(Color.WHITE);
        g.fillRect(36, 0, 12, 8);
        g.dispose();
        return im;
    }

    private static void near(int rgb, int wanted) {
        for (int k = 0; k <= 16; k += 8) {
            assertThat((rgb >> k & 255) - (wanted >> k & 255)).as("%06x for %06x", rgb & 0xFFFFFF, wanted).isBetween(-40, 40);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpg", "bmp", "gif", "tiff"})
    void common_formats_are_read(String format) throws IOException {
        Path p = dir.resolve("a." + format);
        assertThat(ImageIO.write(picture(BufferedImage.TYPE_INT_RGB), format, p.toFile())).isTrue();
        BufferedImage im = PictureFile.read(p, Color.WHITE);
        assertThat(im.getWidth()).isEqualTo(48);
        near(im.getRGB(8, 16), 0xFF0000);
        near(im.getRGB(40, 24), 0x0000FF);
        near(im.getRGB(42, 3), 0xFFFFFF);
    }

    @Test
    void transparent_parts_show_the_ground() throws IOException {
        BufferedImage im = new BufferedImage(32, 32, BufferedImage.TYPE_INT_ARGB);
        ImageIO.write(im, "png", dir.resolve("t.png").toFile());
        near(PictureFile.read(dir.resolve("t.png"), new Color(0xf6f0e2)).getRGB(5, 5), 0xf6f0e2);
    }

    @Test
    void sixteen_bits_of_grey_keep_their_tone() throws IOException {
        BufferedImage im = new BufferedImage(32, 32, BufferedImage.TYPE_USHORT_GRAY);
        for (int i = 0; i < 1024; i++) {
            im.getRaster().setSample(i % 32, i / 32, 0, 0x8080);
        }
        ImageIO.write(im, "png", dir.resolve("g.png").toFile());
        near(PictureFile.read(dir.resolve("g.png"), Color.WHITE).getRGB(5, 5), 0x808080);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void every_orientation_is_set_upright(int orientation) throws IOException {
        ByteArrayOutputStream plain = new ByteArrayOutputStream();
        ImageIO.write(picture(BufferedImage.TYPE_INT_RGB), "jpg", plain);
        byte[] b = plain.toByteArray();
        ByteBuffer exif = ByteBuffer.allocate(36);
        exif.putShort((short) 0xFFE1).putShort((short) 34).put("Exif\0\0".getBytes(StandardCharsets.US_ASCII));
        exif.putShort((short) 0x4D4D).putShort((short) 42).putInt(8).putShort((short) 1);
        exif.putShort((short) 274).putShort((short) 3).putInt(1).putShort((short) orientation).putShort((short) 0).putInt(0);
        Path p = dir.resolve("o.jpg");
        try (var out = Files.newOutputStream(p)) {
            out.write(b, 0, 2);
            out.write(exif.array());
            out.write(b, 2, b.length - 2);
        }
        BufferedImage im = PictureFile.read(p, Color.WHITE);
        boolean turned = orientation >= 5;
        assertThat(im.getWidth()).isEqualTo(turned ? 32 : 48);
        // where the white corner (stored top right) has to be seen
        int[][] corner = {{42, 3}, {5, 3}, {5, 28}, {42, 28}, {3, 42}, {28, 42}, {28, 5}, {3, 5}};
        near(im.getRGB(corner[orientation - 1][0], corner[orientation - 1][1]), 0xFFFFFF);
    }

    @ParameterizedTest
    @ValueSource(ints = {0x00, 0x20})
    void a_targa_is_upright_whichever_end_its_rows_begin_at(int corner) throws IOException {
        ByteBuffer tga = ByteBuffer.allocate(18 + 32 * 32 * 3);
        tga.put(2, (byte) 2).put(12, (byte) 32).put(14, (byte) 32).put(16, (byte) 24).put(17, (byte) corner);
        for (int i = 0; i < 32 * 32; i++) {
            boolean top = corner == 0 ? i / 32 >= 16 : i / 32 < 16;
            tga.put(18 + i * 3 + (top ? 2 : 0), (byte) 255);
        }
        Path p = Files.write(dir.resolve("a.tga"), tga.array());
        near(PictureFile.read(p, Color.WHITE).getRGB(16, 4), 0xFF0000);
        near(PictureFile.read(p, Color.WHITE).getRGB(16, 28), 0x0000FF);
    }

    @Test
    void damaged_and_hostile_files_are_refused_in_one_sentence() throws IOException {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(picture(BufferedImage.TYPE_INT_RGB), "png", png);
        ByteArrayOutputStream jpg = new ByteArrayOutputStream();
        ImageIO.write(picture(BufferedImage.TYPE_INT_RGB), "jpg", jpg);
        byte[] huge = png.toByteArray();
        ByteBuffer.wrap(huge).putInt(16, 60_000).putInt(20, 60_000);
        CRC32 crc = new CRC32();
        crc.update(huge, 12, 17);
        ByteBuffer.wrap(huge).putInt(29, (int) crc.getValue());
        byte[][] bad = {{}, {1, 2, 3}, Arrays.copyOf(png.toByteArray(), 60), Arrays.copyOf(jpg.toByteArray(), 40), huge,
            "II*\0\377\377\377\377".getBytes(StandardCharsets.ISO_8859_1), "RIFF\20\0\0\0WEBPVP8 ".getBytes(StandardCharsets.ISO_8859_1),
            "8BPS\0\1\0\0\0\0\0\0".getBytes(StandardCharsets.ISO_8859_1)};
        for (int i = 0; i < bad.length; i++) {
            Path p = Files.write(dir.resolve("bad" + i), bad[i]);
            assertThatThrownBy(() -> PictureFile.read(p, Color.WHITE)).as("file %d", i).isInstanceOf(BadInput.class)
                    .satisfies(e -> assertThat(e.getMessage().lines()).hasSize(1));
        }
        assertThatThrownBy(() -> PictureFile.read(dir, Color.WHITE)).isInstanceOf(BadInput.class);
        assertThatThrownBy(() -> PictureFile.read(dir.resolve("none"), Color.WHITE)).isInstanceOf(BadInput.class);
        ImageIO.write(new BufferedImage(3, 200, BufferedImage.TYPE_INT_RGB), "png", dir.resolve("thin.png").toFile());
        assertThatThrownBy(() -> PictureFile.read(dir.resolve("thin.png"), Color.WHITE)).isInstanceOf(BadInput.class);
    }
}
