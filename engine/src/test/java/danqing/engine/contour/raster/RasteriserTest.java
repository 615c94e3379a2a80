package danqing.engine.contour.raster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import danqing.engine.contour.vector.Backdrop;
import danqing.engine.contour.vector.Clear;
import danqing.engine.contour.vector.Contour;
import danqing.engine.contour.vector.Group;
import danqing.engine.contour.vector.Mark;
import danqing.engine.contour.vector.Stroke;
import danqing.engine.contour.vector.Wash;
import danqing.engine.layout.Format;
import danqing.engine.scene.SemanticClass;
import danqing.engine.scene.Setting;
import danqing.styles.Palette;
import danqing.styles.Pigment;
import danqing.styles.Style;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RasteriserTest {
    private final Palette ink = Style.named("ink").orElseThrow().palette("UNKNOWN", "DAY", "CLEAR");

    private static Contour of(Mark... marks) {
        return new Contour(768, 768, Format.Outline.RECTANGLE, Setting.PLAIN, List.of(new Group("g", null, "rock", SemanticClass.NEAR_ROCK, .1f, List.of(marks))), 1);
    }

    private static float[] box(float a, float b) {
        return new float[] {a, b, b, a};
    }

    @Test
    void coverage_is_the_exact_area() {
        Coverage c = new Coverage();
        c.open(0, 0, 4, 4);
        float[] x = {.5f, 2.25f, 2.25f, .5f};
        float[] y = {1, 1, 2.5f, 2.5f};
        for (int i = 0, j = 3; i < 4; j = i++) {
            c.edge(x[j], y[j], x[i], y[i], 1);
        }
        c.sum(1);
        double sum = 0;
        for (int j = 0; j < 4; j++) {
            for (int i = 0; i < 4; i++) {
                sum += c.a[j * c.stride() + i];
            }
        }
        assertThat(sum).isCloseTo(1.75 * 1.5, within(1e-4));
        assertThat(c.a[c.stride()]).isCloseTo(.5f, within(1e-4f));
    }

    @Test
    void the_area_of_random_triangles_is_kept_and_nothing_leaks_beyond_them() {
        long seed = System.nanoTime();
        Random r = new Random(seed);
        Coverage c = new Coverage();
        for (int k = 0; k < 500; k++) {
            float[] x = new float[3];
            float[] y = new float[3];
            for (int i = 0; i < 3; i++) {
                x[i] = 1 + r.nextFloat() * 28;
                y[i] = 1 + r.nextFloat() * 28;
            }
            c.open(0, 0, 32, 32);
            for (int i = 0, j = 2; i < 3; j = i++) {
                c.edge(x[j], y[j], x[i], y[i], 1);
            }
            c.sum(1);
            double sum = 0;
            for (int j = 0; j < 32; j++) {
                for (int i = 0; i < 32; i++) {
                    sum += c.a[j * c.stride() + i];
                }
                assertThat(c.a[j * c.stride() + 31]).as("seed %d", seed).isLessThan(1e-3f);
            }
            double area = Math.abs((x[1] - x[0]) * (y[2] - y[0]) - (x[2] - x[0]) * (y[1] - y[0])) / 2;
            assertThat(sum).as("seed %d", seed).isCloseTo(area, within(.02 + area * .002));
        }
    }

    @Test
    void a_region_is_the_same_pixels_as_the_whole() {
        List<Mark> marks = new ArrayList<>();
        marks.add(new Backdrop(400, .3f, .1f));
        Random r = new Random(5);
        for (int i = 0; i < 60; i++) {
            float x = r.nextFloat() * 700;
            float y = r.nextFloat() * 700;
            marks.add(new Clear(new float[] {x, x + 80, x + 40}, new float[] {y, y + 10, y + 90}, Pigment.ROCK, Pigment.EARTH, .1f, i % 3, null, null, true));
            marks.add(new Stroke(new float[] {x, x + 30, x + 70}, new float[] {y, y + 20, y}, new float[] {1, 4, 1}, new float[] {.9f, .7f, .3f}, Pigment.INK, 1, .4f, i % 4, i % 2 == 0));
            marks.add(new Wash(new float[] {x, x + 50, x + 20}, new float[] {y, y + 5, y + 60}, Pigment.SHADE, .4f, 6, null, 0));
        }
        Rasteriser rasteriser = new Rasteriser(of(marks.toArray(Mark[]::new)), Style.named("oil").orElseThrow().palette("AUTUMN", "DUSK", "CLEAR"), 1);
        Rasters whole = rasteriser.whole();
        Rasters part = rasteriser.region(192, 256, 320, 192);
        for (int y = 0; y < 192; y++) {
            for (int x = 0; x < 320; x++) {
                int w = (y + 256) * 768 + x + 192;
                assertThat(part.line()[y * 320 + x]).isCloseTo(whole.line()[w], within(2e-3f));
                assertThat(part.wash()[y * 320 + x]).isCloseTo(whole.wash()[w], within(2e-3f));
            }
        }
    }

    @Test
    void a_silhouette_hides_what_is_behind_it_and_names_its_class() {
        Rasters r = new Rasteriser(of(new Wash(new float[] {0, 768, 768, 0}, box2(0, 768), Pigment.INK, .9f, 0, null, 1),
                new Clear(box(200, 600), box2(200, 600), Pigment.ROCK, Pigment.ROCK, 0, 0, null, null, true)), ink, 1).whole();
        assertThat(r.line()[400 * 768 + 400]).isEqualTo(1);
        assertThat(r.line()[100 * 768 + 100]).isLessThan(.2f);
        assertThat(r.semantics()[SemanticClass.NEAR_ROCK.ordinal() * 192 * 192 + 100 * 192 + 100]).isCloseTo(1, within(.01f));
        float sum = 0;
        for (int c = 0; c < 12; c++) {
            sum += r.semantics()[c * 192 * 192 + 77 * 192 + 31];
        }
        assertThat(sum).isCloseTo(1, within(1e-4f));
    }

    private static float[] box2(float a, float b) {
        return new float[] {a, a, b, b};
    }
}
