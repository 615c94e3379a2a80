package danqing.app;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import danqing.engine.job.BadInput;
import danqing.ui.canvas.CanvasBench;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code danqing bench ui-canvas}: frames a second while a 4096² work is panned and zoomed, on the toolkit's software pipeline and without a display. */
@Command(name = "ui-canvas", mixinStandardHelpOptions = true, description = "画布平移、缩放一幅 4096² 时每秒多少帧（软件绘制，不用显示器）。")
final class BenchUiCanvas implements Callable<Integer> {
    @Option(names = "--seconds", paramLabel = "秒", defaultValue = "6", description = "平移、缩放各测几秒（默认 ${DEFAULT-VALUE}）")
    double seconds;

    @Option(names = "--json", description = "输出 JSON")
    boolean json;

    @Override
    public Integer call() throws Exception {
        if (!(seconds >= 1 && seconds <= 120)) {
            throw new BadInput("--seconds 须在 1 到 120 之间。");
        }
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        ObjectNode out = JsonNodeFactory.instance.objectNode().put("side", 4096).put("window", "1440x900").put("pipeline", "sw");
        CanvasBench.run(seconds).forEach(out::put);
        Table.print(out, json);
        return ExitCode.OK;
    }
}
