package danqing.app;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import danqing.ui.window.LiveBench;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code danqing bench ui-live}: how soon the composition follows the typing, and the first small painting of it; in a real window without a display. */
@Command(name = "ui-live", mixinStandardHelpOptions = true, description = "打字时布局跟得多快、小样多久画出：真实的窗口，逐字输入十首诗（不用显示器）。")
final class BenchUiLive implements Callable<Integer> {
    @Option(names = "--json", description = "输出 JSON")
    boolean json;

    @Override
    public Integer call() throws Exception {
        ObjectNode out = JsonNodeFactory.instance.objectNode().put("poems", LiveBench.POEMS.size());
        try (Headless home = new Headless()) {
            LiveBench.run(home.folder()).forEach(out::put);
        }
        Table.print(out, json);
        return ExitCode.OK;
    }
}
