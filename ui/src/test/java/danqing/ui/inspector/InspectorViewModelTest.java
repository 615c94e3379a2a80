package danqing.ui.inspector;

import static org.assertj.core.api.Assertions.assertThat;

import danqing.engine.Order;
import danqing.engine.layout.Format;
import danqing.styles.Style;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class InspectorViewModelTest {
    private final InspectorViewModel model = new InspectorViewModel(new Random(1));

    @ParameterizedTest
    @EnumSource(Format.class)
    void every_format_can_be_painted_in_every_size(Format f) {
        model.formatProperty().set(f);
        for (int side : InspectorViewModel.SIDES) {
            model.sideProperty().set(side);
            Order o = model.order("月", null);
            assertThat(Math.log((double) o.width() / o.height() / f.aspect())).isBetween(-.02, .02);
            assertThat(Math.max(o.width(), o.height())).isLessThanOrEqualTo(Order.MOST);
        }
    }

    @Test
    void the_dice_always_gives_another_seed() {
        for (int i = 0; i < 100; i++) {
            long was = model.seedProperty().get();
            model.roll();
            assertThat(model.seedProperty().get()).isPositive().isNotEqualTo(was);
        }
    }

    @Test
    void recall_brings_back_what_a_work_was_painted_with() {
        Style oil = Style.named("oil").orElseThrow();
        Order o = new Order("月", oil, Format.SCROLL, 512, 1024, 99, null, null);
        model.recall(o);
        assertThat(model.order("月", null)).isEqualTo(o);
    }
}
