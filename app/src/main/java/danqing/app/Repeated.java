package danqing.app;

import com.fasterxml.jackson.databind.node.ObjectNode;
import danqing.engine.Provenance;
import danqing.engine.Work;
import danqing.engine.image.Difference;
import danqing.engine.image.PictureFile;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Consumer;

/** What a repeated work has in common with its original: other devices and other models do not paint the same pixels, and whoever repeats is told. */
final class Repeated {
    private Repeated() {}

    /**
     * Compares and says so.
     *
     * @param says   told one sentence when the pixels differ
     * @param result gets {@code repeat}: identical, decibels, largest, devices; may be null
     */
    static void report(Path original, Work again, Consumer<String> says, ObjectNode result) {
        BufferedImage before = PictureFile.read(original, PictureFile.PAPER);
        BufferedImage now = again.painting().image();
        if (before.getWidth() != now.getWidth() || before.getHeight() != now.getHeight()) {
            return;
        }
        Difference d = Difference.of(before, now);
        Provenance was = Provenance.read(original);
        if (result != null) {
            ObjectNode r = result.putObject("repeat").put("identical", d.none()).put("largest", d.largest()).put("deviceThen", was.device()).put("deviceNow", again.provenance().device());
            if (!d.none()) {
                r.put("decibels", Math.round(d.decibels() * 10) / 10.0);
            }
        }
        if (!d.none()) {
            String why = !was.models().equals(again.provenance().models()) ? "模型换过了" : !was.device().equals(again.provenance().device())
                    ? "原画在 " + was.device() + " 上画，这次在 " + again.provenance().device() + " 上画" : "丹青的版本换过了";
            says.accept(String.format(Locale.ROOT, "与原画不完全相同：%s；相差最大 %d/255，信噪比 %.1f dB。", why, d.largest(), d.decibels()));
        }
    }
}
