package danqing.ui.canvas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ViewportTest {
    private final Viewport v = new Viewport();

    @Test
    void it_fits_and_follows_the_window_until_zoomed() {
        v.picture(1000, 500);
        v.view(856, 656);
        assertThat(v.zoomProperty().get()).isCloseTo(.8, within(1e-9));
        assertThat(v.yProperty().get()).isCloseTo((656 - 400) / 2.0, within(1e-9));
        v.view(456, 656);
        assertThat(v.zoomProperty().get()).isCloseTo(.4, within(1e-9));
    }

    @Test
    void zooming_keeps_the_point_under_the_pointer() {
        v.picture(1000, 1000);
        v.view(800, 800);
        double[] before = v.toShare(300, 500);
        v.zoomBy(2.5, 300, 500);
        assertThat(v.toShare(300, 500)).containsExactly(before, within(1e-9));
        v.zoomBy(1e6, 300, 500);
        assertThat(v.zoomProperty().get()).isEqualTo(Viewport.MOST);
        v.zoomBy(1e-9, 300, 500);
        assertThat(v.zoomProperty().get()).isEqualTo(Viewport.LEAST);
    }

    @Test
    void the_picture_never_leaves_the_window() {
        v.picture(1000, 1000);
        v.view(800, 800);
        v.pan(1e6, -1e6);
        assertThat(v.xProperty().get()).isLessThan(800);
        assertThat(v.yProperty().get() + v.height()).isGreaterThan(0);
    }

    @Test
    void a_finer_picture_of_the_same_shape_stays_where_it_is() {
        v.picture(300, 300);
        v.view(800, 800);
        v.zoomTo(2, 100, 100);
        double w = v.width();
        double x = v.xProperty().get();
        v.picture(600, 600);
        assertThat(v.width()).isCloseTo(w, within(1e-6));
        assertThat(v.xProperty().get()).isCloseTo(x, within(1e-6));
    }
}
