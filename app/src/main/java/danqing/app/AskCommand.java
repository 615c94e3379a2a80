package danqing.app;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import danqing.engine.image.AtomicFile;
import danqing.engine.image.PictureFile;
import danqing.engine.image.PngFile;
import danqing.engine.job.Cancellation;
import danqing.engine.see.Answer;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code danqing ask}: a question about a picture. */
@Command(name = "ask", mixinStandardHelpOptions = true, sortOptions = false, description = "问图：就一张图提一个问题。")
final class AskCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "图片", description = "任何认得的图片")
    Path picture;

    @Parameters(index = "1", paramLabel = "问题", description = "例如 图中有几只船？")
    String question;

    @Option(names = "--heat", paramLabel = "文件", description = "把看的是哪里画成一张 PNG")
    Path heat;

    @Mixin
    DeviceOption where = new DeviceOption();

    @Option(names = "--json", description = "输出 JSON")
    boolean json;

    @Override
    public Integer call() {
        if (heat != null) {
            AtomicFile.check(heat);
        }
        BufferedImage image = PictureFile.read(picture, PictureFile.PAPER);
        Cancellation cancellation = new Cancellation();
        try (Interrupt interrupt = new Interrupt(cancellation); Eyes eyes = new Eyes(where.device())) {
            Answer a = eyes.reader().ask(image, question, cancellation);
            if (heat != null) {
                PngFile.write(a.heat().over(image), Map.of("Description", question + " " + a.text()), heat);
            }
            if (json) {
                ObjectNode o = new ObjectMapper().createObjectNode().put("file", picture.toString()).put("question", question).put("answer", a.text())
                        .put("confidence", Math.round(a.confidence() * 1000) / 1000.0).put("grid", a.heat().grid());
                ArrayNode h = o.putArray("heat");
                for (float v : a.heat().values()) {
                    h.add(Math.round(v * 1e4) / 1e4);
                }
                System.out.println(o);
            } else {
                System.out.println(a.text() + String.format(Locale.ROOT, "  （%.0f%%）", 100 * a.confidence()));
            }
        }
        return ExitCode.OK;
    }
}
