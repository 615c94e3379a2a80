package danqing.engine.contour.svg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import danqing.engine.contour.brush.Brush;
import danqing.engine.contour.brush.Page;
import danqing.engine.contour.brush.Profile;
import danqing.engine.contour.brush.Rng;
import danqing.engine.contour.brush.Tip;
import danqing.engine.contour.brush.Visibility;
import danqing.engine.contour.raster.Rasteriser;
import danqing.engine.contour.vector.Backdrop;
import danqing.engine.contour.vector.Contour;
import danqing.engine.contour.vector.Gradient;
import danqing.engine.contour.vector.Group;
import danqing.engine.job.BadInput;
import danqing.engine.layout.Format;
import danqing.engine.scene.SemanticClass;
import danqing.engine.scene.Setting;
import danqing.styles.Palette;
import danqing.styles.Pigment;
import danqing.styles.Style;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SvgTest {
    private final Palette palette = Style.named("oil").orElseThrow().palette("SPRING", "DAY", "CLEAR");

    private static Contour drawing() {
        Page page = new Page(768, 768);
        Brush b = new Brush(page, new Rng(3), Visibility.mist(300, 500, 12, 4));
        double[][] hill = {{100, 600}, {200, 300}, {380, 250}, {520, 600}};
        b.clear(hill, Pigment.MOUNTAIN_NEAR, Pigment.MIST, .1, 1.5, Gradient.vertical(250, 1, 600, .3), true);
        b.fill(hill, Pigment.SHADE, .3, 4, Gradient.vertical(250, 0, 600, 1), .2);
        b.washStroke(hill, 40, .3, Pigment.INK);
        for (int i = 0; i < 20; i++) {
            b.stroke(new double[][] {{100 + i * 20, 300}, {110 + i * 20, 340}, {100 + i * 20, 400}}, Tip.of(3, .8, Profile.NAIL).dry(i % 3 * .3).wash(.4));
        }
        return new Contour(768, 768, Format.Outline.RECTANGLE, Setting.PLAIN,
                List.of(new Group("backdrop", null, "backdrop", SemanticClass.SKY, 1, List.of(new Backdrop(380, .2f, .1f))),
                        new Group("hill-1", "e1", "hill", SemanticClass.EARTH, .4f, b.marks())),
                99);
    }

    @Test
    void an_unedited_drawing_comes_back_exactly() {
        Contour c = drawing();
        assertThat(SvgReader.parse(new SvgWriter(palette).text(c))).usingRecursiveComparison().isEqualTo(c);
    }

    @Test
    void a_moved_group_is_moved_in_the_rasters() {
        String svg = new SvgWriter(palette).text(drawing()).replace("<g id=\"hill-1\"", "<g transform=\"translate(64 0)\" id=\"hill-1\"");
        float[] before = new Rasteriser(drawing(), palette, 1).region(0, 0, 768, 768).line();
        float[] after = new Rasteriser(SvgReader.parse(svg), palette, 1).region(64, 0, 704, 768).line();
        double difference = 0;
        for (int y = 0; y < 768; y++) {
            for (int x = 0; x < 640; x++) {
                difference = Math.max(difference, Math.abs(before[y * 768 + x] - after[y * 704 + x]));
            }
        }
        assertThat(difference).isLessThan(.01);
    }

    @Test
    void a_redrawn_path_becomes_an_area_of_ink() {
        String svg = new SvgWriter(palette).text(drawing()).replaceFirst("class=\"stroke\" d=\"[^\"]*\"", "class=\"stroke\" d=\"M10 10h50v50h-50z\"");
        Contour c = SvgReader.parse(svg);
        assertThat(c.groups().get(1).marks()).anySatisfy(m -> assertThat(m).isInstanceOf(danqing.engine.contour.vector.Wash.class));
    }

    @Test
    void hostile_text_gets_one_sentence() {
        assertThatThrownBy(() -> SvgReader.parse("<svg/>")).isInstanceOf(BadInput.class);
        assertThatThrownBy(() -> SvgReader.parse("<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><svg>&a;</svg>")).isInstanceOf(BadInput.class);
        String good = new SvgWriter(palette).text(drawing());
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int i = 0; i < 200; i++) {
            StringBuilder b = new StringBuilder(good);
            for (int k = 0; k < 5; k++) {
                b.setCharAt(random.nextInt(b.length()), (char) (32 + random.nextInt(90)));
            }
            try {
                SvgReader.parse(b.substring(0, random.nextInt(10) == 0 ? random.nextInt(b.length()) : b.length()));
            } catch (BadInput e) {
                assertThat(e.getMessage()).as("seed %d", seed).doesNotContain("\n");
            }
        }
    }

    @Test
    void every_command_of_path_data_is_understood() {
        assertThat(SvgPath.flatten("M0,0 10 0 h5v5 l-5,5 C1 1 2 2 3 3 S5 5 6 6 Q7 7 8 8 T9 9 A1 1 0 0 1 12 12 z m1-1e1 2 2")).hasSize(2);
        assertThatThrownBy(() -> SvgPath.flatten("M0 0 Lx")).isInstanceOf(IllegalArgumentException.class);
    }
}
