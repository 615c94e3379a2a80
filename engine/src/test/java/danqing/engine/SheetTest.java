package danqing.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import danqing.engine.detail.Sheet;
import danqing.engine.job.BadInput;
import danqing.engine.job.Cancellation;
import danqing.engine.layout.Format;
import danqing.engine.onnx.Device;
import danqing.styles.Style;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SheetTest {

    @Test
    void oldSilkIsDarkerThanPaperAndRepeats(@TempDir Path dir) {
        Order plain = new Order("远山孤舟", Style.named("ink").orElseThrow(), Format.SQUARE, 256, 256, 5, null, null);
        try (Studio studio = Studio.open(Device.CPU, s -> { })) {
            Work paper = studio.paint(plain, StageListener.SILENT, new Cancellation());
            Work aged = studio.paint(plain.on(Sheet.AGED), StageListener.SILENT, new Cancellation());
            assertThat(mean(aged.painting().image())).isLessThan(mean(paper.painting().image()) - 40);
            Path file = dir.resolve("aged.png");
            aged.write(file);
            Provenance p = Provenance.read(file);
            assertThat(p.summary()).contains("旧绢");
            assertThat(p.models()).containsKey("silk.onnx");
            Work again = studio.paint(p.order(), StageListener.SILENT, new Cancellation());
            assertThat(pixels(again.painting().image())).isEqualTo(pixels(aged.painting().image()));
        }
    }

    @Test
    void whatLiesOutsideAFanStaysWhite() {
        Order fan = new Order("远山", Style.named("ink").orElseThrow(), Format.named("fan").orElseThrow(), 384, 192, 5, null, null).on(Sheet.AGED);
        try (Studio studio = Studio.open(Device.CPU, s -> { })) {
            BufferedImage image = studio.paint(fan, StageListener.SILENT, new Cancellation()).painting().image();
            assertThat(image.getRGB(1, 1) & 0xFF).isGreaterThan(240);
            assertThat(image.getRGB(192, 40) & 0xFF).isLessThan(190);
        }
    }

    @Test
    void onlyInkIsPaintedOnSilk() {
        Order oil = new Order("远山", Style.named("oil").orElseThrow(), Format.SQUARE, 256, 256, 5, null, null);
        assertThatThrownBy(() -> oil.on(Sheet.SILK)).isInstanceOf(BadInput.class).hasMessageContaining("水墨");
    }

    private static double mean(BufferedImage image) {
        return Arrays.stream(pixels(image)).mapToDouble(p -> ((p >> 16 & 255) + (p >> 8 & 255) + (p & 255)) / 3.0).average().orElseThrow();
    }

    private static int[] pixels(BufferedImage image) {
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }
}
