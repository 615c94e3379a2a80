package danqing.engine.repaint;

import static org.assertj.core.api.Assertions.assertThat;

import danqing.engine.contour.raster.RasterSource;
import danqing.engine.contour.raster.Rasters;
import danqing.engine.scene.SemanticClass;
import danqing.styles.Style;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import org.junit.jupiter.api.Test;

class PhotoTest {
    /** A sky over a dark hill. */
    private static BufferedImage scene() {
        BufferedImage im = new BufferedImage(300, 200, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = im.createGraphics();
        g.setPaint(new GradientPaint(0, 0, new Color(0x9fc4e8), 0, 200, new Color(0xe8f0f4)));
        g.fillRect(0, 0, 300, 200);
        g.setColor(new Color(0x2f5a2c));
        g.fillPolygon(new int[] {0, 140, 300, 300, 0}, new int[] {190, 90, 170, 200, 200}, 5);
        g.dispose();
        return im;
    }

    private static final Photo PHOTO = new Photo(scene(), .5, null);

    @Test
    void rasters_are_in_range_and_do_not_depend_on_the_region() {
        for (Style style : Style.all()) {
            RasterSource s = PHOTO.rasters(style, .5);
            Rasters all = s.region(0, 0, 576, 384);
            Rasters part = s.region(200, 100, 128, 64);
            for (int y = 0; y < 64; y++) {
                for (int x = 0; x < 128; x++) {
                    int i = (y + 100) * 576 + x + 200;
                    assertThat(part.line()[y * 128 + x]).isEqualTo(all.line()[i]);
                    assertThat(part.wash()[y * 128 + x]).isEqualTo(all.wash()[i]);
                }
            }
            for (float v : all.line()) {
                assertThat(v).isBetween(0f, 1f);
            }
            for (float v : all.wash()) {
                assertThat(v).isBetween(0f, 1f);
            }
            float sum = 0;
            for (float v : all.semantics()) {
                sum += v;
            }
            assertThat(sum / (144 * 96)).isBetween(.999f, 1.001f);
        }
    }

    @Test
    void the_ridge_is_drawn_and_the_sky_is_known_and_left_without_lines() {
        Rasters r = PHOTO.rasters(Style.named("ink").orElseThrow(), 1).region(0, 0, 1152, 768);
        int ridge = 0;
        for (int y = 300; y < 400; y++) {
            ridge += r.line()[y * 1152 + 540] < .6 ? 1 : 0;
        }
        assertThat(ridge).isPositive();
        for (int y = 40; y < 250; y++) {
            assertThat(r.line()[y * 1152 + 540]).isGreaterThan(.9f);
        }
        int n4 = 288 * 192;
        assertThat(r.semantics()[SemanticClass.SKY.ordinal() * n4 + 20 * 288 + 140]).isGreaterThan(.9f);
        assertThat(r.semantics()[SemanticClass.FOLIAGE.ordinal() * n4 + 170 * 288 + 140]).isGreaterThan(.9f);
    }

    @Test
    void a_palette_moves_colours_and_a_plain_picture_is_no_trouble() {
        Style watercolor = Style.named("watercolor").orElseThrow();
        float[] own = PHOTO.rasters(watercolor, .25).region(0, 0, 288, 192).wash();
        assertThat(new Photo(scene(), .5, watercolor).rasters(watercolor, .25).region(0, 0, 288, 192).wash()).isNotEqualTo(own);
        BufferedImage black = new BufferedImage(64, 64, BufferedImage.TYPE_INT_RGB);
        for (float v : new Photo(black, 1, null).rasters(watercolor, .25).region(0, 0, 192, 192).wash()) {
            assertThat(v).isBetween(0f, 1f);
        }
    }

    @Test
    void lab_comes_back() {
        float[] lab = new float[3];
        float[] rgb = new float[3];
        for (int v = 0; v < 4096; v += 37) {
            float r = (v & 15) / 15f;
            float g = (v >> 4 & 15) / 15f;
            float b = (v >> 8) / 15f;
            Lab.of(r, g, b, lab);
            Lab.rgb(lab[0], lab[1], lab[2], rgb);
            assertThat(Math.abs(rgb[0] - r) + Math.abs(rgb[1] - g) + Math.abs(rgb[2] - b)).isLessThan(.003f);
        }
    }
}
