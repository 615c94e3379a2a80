package danqing.engine.detail;

import static org.assertj.core.api.Assertions.assertThat;

import danqing.engine.Order;
import danqing.engine.StageListener;
import danqing.engine.Studio;
import danqing.engine.job.Cancellation;
import danqing.engine.layout.Format;
import danqing.engine.onnx.Device;
import danqing.styles.Style;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A work in the making never has holes in it: where no tile is finished, the coarse work or bare paper is seen. */
class PreviewTest {
    /** Share of pixels that are perfectly black, which no painter leaves in a snowy day. */
    private static double black(BufferedImage image) {
        int n = 0;
        for (int y = 0; y < image.getHeight(); y += 3) {
            for (int x = 0; x < image.getWidth(); x += 3) {
                n += (image.getRGB(x, y) & 0xffffff) == 0 ? 1 : 0;
            }
        }
        return 9.0 * n / (image.getWidth() * image.getHeight());
    }

    private static List<Double> holes(Order order) {
        List<Double> out = new ArrayList<>();
        try (Studio studio = Studio.open(Device.CPU, n -> { })) {
            studio.paint(order, new StageListener() {
                @Override
                public void preview(BufferedImage image, double share) {
                    out.add(black(image));
                }
            }, new Cancellation());
        }
        return out;
    }

    @ParameterizedTest
    @ValueSource(strings = {"1664x640", "1536x256"})
    void unfinishedTilesShowTheCoarseWorkOrPaper(String size) {
        String[] wh = size.split("x");
        Order order = new Order("孤舟蓑笠翁，独钓寒江雪", Style.named("ink").orElseThrow(), Format.HORIZONTAL, Integer.parseInt(wh[0]), Integer.parseInt(wh[1]), 7, null, null);
        List<Double> holes = holes(order);
        assertThat(holes).hasSizeGreaterThan(1).allSatisfy(h -> assertThat(h).isLessThan(0.02));
    }

    @Test
    void aMixShowsNoHalfLayer() {
        Order order = new Order("孤舟蓑笠翁，独钓寒江雪", null, Format.HORIZONTAL, 1280, 640, 7, null, null, Mix.parse(null, "ink=0.5,watercolor=0.5", List.of()), null);
        assertThat(holes(order)).allSatisfy(h -> assertThat(h).isLessThan(0.02));
    }
}
