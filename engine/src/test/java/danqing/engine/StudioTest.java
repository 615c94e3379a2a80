package danqing.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import danqing.engine.contour.vector.Contour;
import danqing.engine.contour.vector.Group;
import danqing.engine.job.BadInput;
import danqing.engine.job.Cancellation;
import danqing.engine.job.Cancelled;
import danqing.engine.layout.Format;
import danqing.engine.layout.Layout;
import danqing.engine.onnx.Device;
import danqing.engine.scene.Scene;
import danqing.styles.Style;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class StudioTest {
    private static Studio studio;

    @BeforeAll
    static void open() {
        studio = Studio.open(Device.CPU, s -> { });
    }

    @AfterAll
    static void close() {
        studio.close();
    }

    private static Order order(String text, int size) {
        return new Order(text, Style.named("ink").orElseThrow(), Format.SQUARE, size, size, 5, null, null);
    }

    @Test
    void every_stage_is_told_in_order_and_previews_go_from_coarse_to_done() {
        List<String> told = new ArrayList<>();
        List<Double> shares = new ArrayList<>();
        studio.paint(order("明月松间照，清泉石上流。", 512), new StageListener() {
            @Override
            public void scene(Scene scene) {
                told.add("scene");
            }

            @Override
            public void layout(Layout layout) {
                told.add("layout");
            }

            @Override
            public void drawn(Group group, int done, int total) {
                assertThat(done).isLessThanOrEqualTo(total + 3);
            }

            @Override
            public void contour(Contour contour) {
                told.add("contour");
            }

            @Override
            public void preview(BufferedImage image, double share) {
                shares.add(share);
            }
        }, new Cancellation());
        assertThat(told).containsExactly("scene", "layout", "contour");
        assertThat(shares).startsWith(0.0).endsWith(1.0).isSorted();
    }

    @Test
    void a_cancel_during_the_drawing_or_the_painting_ends_the_work() {
        Cancellation drawing = new Cancellation();
        assertThatThrownBy(() -> studio.paint(order("明月松间照", 256), new StageListener() {
            @Override
            public void drawn(Group group, int done, int total) {
                drawing.cancel();
            }
        }, drawing)).isInstanceOf(Cancelled.class);
        Cancellation painting = new Cancellation();
        assertThatThrownBy(() -> studio.paint(order("明月松间照", 1024), new StageListener() {
            @Override
            public void preview(BufferedImage image, double share) {
                painting.cancel();
            }
        }, painting)).isInstanceOf(Cancelled.class);
    }

    @Test
    void different_seeds_compose_differently_and_the_same_seed_paints_the_same_pixels() {
        Work a = studio.paint(order("孤舟蓑笠翁", 192), StageListener.SILENT, new Cancellation());
        Work b = studio.paint(order("孤舟蓑笠翁", 192), StageListener.SILENT, new Cancellation());
        Work c = studio.paint(order("孤舟蓑笠翁", 192).seed(6), StageListener.SILENT, new Cancellation());
        assertThat(pixels(a)).isEqualTo(pixels(b));
        assertThat(a.layout()).isEqualTo(b.layout()).isNotEqualTo(c.layout());
    }

    private static int[] pixels(Work w) {
        BufferedImage im = w.painting().image();
        return im.getRGB(0, 0, im.getWidth(), im.getHeight(), null, 0, im.getWidth());
    }

    @Test
    void an_order_that_cannot_be_painted_is_refused_when_it_is_made() {
        assertThatThrownBy(() -> order("月", 0)).isInstanceOf(BadInput.class);
        assertThatThrownBy(() -> order("月", 100_000)).isInstanceOf(BadInput.class);
    }
}
