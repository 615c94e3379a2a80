package danqing.engine.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import danqing.engine.job.BadInput;
import java.awt.Color;
import java.awt.Dimension;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SvgPictureTest {
    private static final String HEAD = "<?xml version=\"1.0\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" viewBox=\"0 0 200 100\">";
    @TempDir
    Path dir;

    private Path file(String body) throws IOException {
        return Files.writeString(dir.resolve("a.svg"), body);
    }

    @Test
    void a_drawing_becomes_a_picture_of_its_shape_over_the_ground() throws IOException {
        Path p = file(HEAD + "<rect width=\"100\" height=\"100\" fill=\"#f00\"/></svg>");
        assertThat(PictureFile.size(p)).isEqualTo(new Dimension(1600, 800));
        BufferedImage im = PictureFile.read(p, Color.BLUE);
        assertThat(im.getRGB(400, 400) & 0xFFFFFF).isEqualTo(0xFF0000);
        assertThat(im.getRGB(1200, 400) & 0xFFFFFF).isEqualTo(0x0000FF);
    }

    @Test
    void what_it_is_its_content_says_not_its_name() throws IOException {
        Path p = Files.move(file(HEAD + "<circle r=\"10\"/></svg>"), dir.resolve("b.png"));
        assertThat(PictureFile.read(p, Color.WHITE).getWidth()).isEqualTo(1600);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "<!DOCTYPE svg [<!ENTITY a \"x\"><!ENTITY b \"&a;&a;\">]><svg viewBox=\"0 0 9 9\">&b;</svg>",
        "<svg viewBox=\"0 0 200 100\"><rect ",
        "<svg viewBox=\"0 0 0 0\"></svg>",
        "<svg width=\"1\" height=\"9999999\"></svg>",
        "<svg>"})
    void bad_ones_get_one_line(String body) throws IOException {
        Path p = file(body);
        assertThatThrownBy(() -> PictureFile.read(p, Color.WHITE)).isInstanceOf(BadInput.class).satisfies(e -> assertThat(e.getMessage().lines()).hasSize(1));
    }

    /** Ten levels of ten uses each are ten thousand million shapes. */
    @Test
    void a_bomb_of_uses_is_refused_or_cut_short() throws IOException {
        StringBuilder s = new StringBuilder(HEAD).append("<defs><rect id=\"u0\" width=\"1\" height=\"1\"/>");
        for (int i = 1; i <= 14; i++) {
            s.append("<g id=\"u").append(i).append("\">").append(("<use xlink:href=\"#u" + (i - 1) + "\"/>").repeat(10)).append("</g>");
        }
        Path p = file(s.append("</defs><use xlink:href=\"#u14\"/></svg>").toString());
        assertThatThrownBy(() -> PictureFile.read(p, Color.WHITE)).isInstanceOf(BadInput.class);
    }

    @Test
    void nothing_outside_the_file_is_loaded() throws IOException {
        BufferedImage red = new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB);
        red.createGraphics().fillRect(0, 0, 8, 8);
        javax.imageio.ImageIO.write(red, "png", dir.resolve("other.png").toFile());
        Path p = file(HEAD + "<image xlink:href=\"" + dir.resolve("other.png").toUri() + "\" width=\"200\" height=\"100\"/></svg>");
        assertThat(PictureFile.read(p, Color.BLACK).getRGB(800, 400) & 0xFFFFFF).isZero();
    }

    @Test
    void damaged_ones_never_break_it() throws IOException {
        byte[] good = (HEAD + "<g transform=\"rotate(9)\"><path d=\"M 1 1 C 3 4 5 6 7 8 Z\" stroke=\"#123\" stroke-width=\"2\"/><text x=\"9\" y=\"9\">山</text></g></svg>").getBytes();
        for (int seed = 0; seed < 100; seed++) {
            SplittableRandom dice = new SplittableRandom(seed);
            byte[] b = good.clone();
            for (int n = 1 + dice.nextInt(6); n > 0; n--) {
                b[dice.nextInt(b.length)] = (byte) dice.nextInt(256);
            }
            Path p = Files.write(dir.resolve("f.svg"), b);
            try {
                assertThat(PictureFile.read(p, Color.WHITE)).isNotNull();
            } catch (BadInput e) {
                assertThat(e.getMessage().lines()).as("seed %d", seed).hasSize(1);
            }
        }
    }
}
