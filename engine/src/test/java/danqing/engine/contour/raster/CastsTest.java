package danqing.engine.contour.raster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import danqing.engine.contour.vector.Backdrop;
import danqing.engine.contour.vector.Clear;
import danqing.engine.contour.vector.Contour;
import danqing.engine.contour.vector.Group;
import danqing.engine.contour.vector.Mark;
import danqing.engine.layout.Format;
import danqing.engine.scene.SemanticClass;
import danqing.engine.scene.Setting;
import danqing.styles.Pigment;
import danqing.styles.Style;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CastsTest {
    private static final int SIZE = 384;

    /** A dark block as the body of a thing of some concept, or the empty picture when it is null. */
    private static float[] wash(String style, String concept, Setting.Weather weather) {
        Setting s = new Setting(Setting.Season.SUMMER, Setting.Hour.DAY, weather, Setting.Mood.NEUTRAL);
        List<Group> groups = new ArrayList<>();
        groups.add(new Group("backdrop", null, "backdrop", SemanticClass.SKY, 1, List.of(new Backdrop(300, 0, 0))));
        if (concept != null) {
            float[] x = {340, 430, 430, 340};
            float[] y = {450, 450, 560, 560};
            Mark body = new Clear(x, y, Pigment.FUR_DARK, Pigment.FUR_DARK, 0, 0, null, null, true);
            groups.add(new Group("thing", null, concept, SemanticClass.ANIMAL, .1f, List.of(body)));
        }
        Contour c = new Contour(768, 768, Format.SQUARE.outline(), s, groups, 5);
        return new Rasteriser(c, Style.named(style).orElseThrow().palette(s.season().name(), s.hour().name(), s.weather().name()), SIZE / 768.0)
                .region(0, 0, SIZE, SIZE).wash();
    }

    /** How much darker (mean of green) a box in canvas units is with the thing than without. */
    private static double darker(String style, String concept, Setting.Weather weather, int x0, int y0, int x1, int y1) {
        float[] with = wash(style, concept, weather);
        float[] without = wash(style, null, weather);
        double sum = 0;
        int n = 0;
        for (int y = y0 / 2; y < y1 / 2; y++) {
            for (int x = x0 / 2; x < x1 / 2; x++) {
                int i = SIZE * SIZE + y * SIZE + x;
                sum += without[i] - with[i];
                n++;
            }
        }
        return sum / n;
    }

    @Test
    void what_stands_on_land_casts_a_shadow_to_one_side() {
        double left = darker("oil", "ox", Setting.Weather.CLEAR, 300, 556, 336, 570);
        double right = darker("oil", "ox", Setting.Weather.CLEAR, 434, 556, 470, 570);
        assertThat(Math.max(left, right)).isGreaterThan(.05);
        assertThat(Math.abs(left - right)).isGreaterThan(.04);
    }

    @Test
    void under_a_grey_sky_the_foot_is_dark_and_nothing_more() {
        assertThat(darker("watercolor", "ox", Setting.Weather.RAIN, 360, 561, 420, 565)).isGreaterThan(.05);
        assertThat(darker("watercolor", "ox", Setting.Weather.RAIN, 480, 556, 520, 570)).isCloseTo(0, within(.01));
        assertThat(darker("watercolor", "ox", Setting.Weather.RAIN, 250, 556, 290, 570)).isCloseTo(0, within(.01));
    }

    @Test
    void what_rides_on_water_is_mirrored_under_itself() {
        assertThat(darker("oil", "boat", Setting.Weather.CLEAR, 350, 566, 420, 590)).isGreaterThan(.08);
    }

    @Test
    void ink_has_no_shadows() {
        assertThat(darker("ink", "ox", Setting.Weather.CLEAR, 280, 564, 500, 600)).isCloseTo(0, within(1e-6));
    }
}
