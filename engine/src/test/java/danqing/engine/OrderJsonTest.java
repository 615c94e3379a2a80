package danqing.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import danqing.engine.contour.Draughtsman;
import danqing.engine.contour.vector.Contour;
import danqing.engine.detail.Mix;
import danqing.engine.inscribe.Colophon;
import danqing.engine.job.BadInput;
import danqing.engine.job.Cancellation;
import danqing.engine.layout.Box;
import danqing.engine.layout.Format;
import danqing.engine.layout.Layout;
import danqing.engine.layout.Placement;
import danqing.engine.scene.Setting;
import danqing.styles.Style;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OrderJsonTest {
    private static final Style INK = Style.named("ink").orElseThrow();
    private static final Style OIL = Style.named("oil").orElseThrow();

    @Test
    void an_order_comes_back_as_it_was() {
        Order plain = new Order("孤舟蓑笠翁，\n独钓寒江雪。", INK, Format.SQUARE, 96, 96, 7, null, null);
        assertThat(OrderJson.read(OrderJson.write(plain))).isEqualTo(plain);
        Layout l = new Layout(1, Format.Outline.RECTANGLE, .5, Setting.PLAIN, List.of(new Placement("a", "a", "moon", new Box(.2, .1, .1, .1), .9, 0, false, true, List.of())), 3);
        Order full = new Order(null, INK, Format.SQUARE, 96, 96, 7, l, null, new Mix(Map.of(INK, .75, OIL, .25), Map.of("moon", OIL)),
                new Colophon(true, "王维", "摩诘", Path.of("some.ttf")));
        assertThat(OrderJson.read(OrderJson.write(full))).isEqualTo(full);
    }

    @Test
    void an_edited_drawing_goes_with_it() {
        Layout l = new Layout(1, Format.Outline.RECTANGLE, .5, Setting.PLAIN, List.of(new Placement("a", "a", "moon", new Box(.2, .1, .1, .1), .9, 0, false, false, List.of())), 3);
        Contour c = new Draughtsman().draw(l, 3, new Cancellation(), g -> { });
        Order back = OrderJson.read(OrderJson.write(new Order("月", INK, Format.SQUARE, 96, 96, 7, l, c)));
        assertThat(back.contour().groups()).hasSameSizeAs(c.groups());
        assertThat(back.layout()).isEqualTo(l);
    }

    @Test
    void what_is_damaged_is_refused() {
        for (String s : new String[] {"", "{", "[]", "{\"order\":{\"format\":1}}", "{\"order\":{\"format\":2}}"}) {
            assertThatThrownBy(() -> OrderJson.read(s)).as(s).isInstanceOf(BadInput.class);
        }
    }
}
