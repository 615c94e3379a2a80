package danqing.ui.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import danqing.engine.layout.Format.Outline;
import org.junit.jupiter.api.Test;

class OutlinesTest {
    @Test
    void each_outline_holds_its_middle_and_not_its_corners() {
        assertThat(Outlines.inside(Outline.RECTANGLE, .01, .01, 1)).isTrue();
        assertThat(Outlines.inside(Outline.DISC, .5, .5, 1)).isTrue();
        assertThat(Outlines.inside(Outline.DISC, .05, .05, 1)).isFalse();
        assertThat(Outlines.inside(Outline.FOLDING_FAN, .5, .3, 2)).isTrue();
        assertThat(Outlines.inside(Outline.FOLDING_FAN, .5, .95, 2)).isFalse();
        assertThat(Outlines.inside(Outline.FOLDING_FAN, .02, .02, 2)).isFalse();
    }
}
