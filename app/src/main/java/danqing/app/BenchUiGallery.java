package danqing.app;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import danqing.engine.job.BadInput;
import danqing.ui.window.GalleryBench;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code danqing bench ui-gallery}: how smoothly a library of many works is opened, scrolled and searched; in a real window without a display. */
@Command(name = "ui-gallery", mixinStandardHelpOptions = true, description = "画廊里有许多作品时打开、滚动、查找有多快：真实的窗口，真实的文件（不用显示器；每千幅约占半个 GB 临时空间）。")
final class BenchUiGallery implements Callable<Integer> {
    @Option(names = "--works", paramLabel = "幅数", defaultValue = "10000", description = "作品多少幅（默认 ${DEFAULT-VALUE}）")
    int works;

    @Option(names = "--seconds", paramLabel = "秒", defaultValue = "10", description = "滚动几秒（默认 ${DEFAULT-VALUE}）")
    double seconds;

    @Option(names = "--json", description = "输出 JSON")
    boolean json;

    @Override
    public Integer call() throws Exception {
        if (works < 100 || works > 100_000 || !(seconds >= 1 && seconds <= 120)) {
            throw new BadInput("--works 须在 100 到 100000 之间，--seconds 须在 1 到 120 之间。");
        }
        ObjectNode out = JsonNodeFactory.instance.objectNode().put("works", works);
        try (Headless home = new Headless()) {
            GalleryBench.run(home.folder(), works, seconds).forEach(out::put);
        }
        Table.print(out, json);
        return ExitCode.OK;
    }
}
