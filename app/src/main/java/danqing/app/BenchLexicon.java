package danqing.app;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import danqing.engine.onnx.Device;
import danqing.engine.onnx.Networks;
import danqing.engine.scene.LexiconBench;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code danqing bench lexicon}: how much of a collection of poems the lexicon finds something to paint in. */
@Command(name = "lexicon", mixinStandardHelpOptions = true, description = "一部诗集里，多少诗、多少联读得出可画的意象。")
final class BenchLexicon implements Callable<Integer> {
    @Option(names = "--poems", required = true, paramLabel = "文件", description = "JSONL，每行一首：{\"lines\": [\"…，…。\", …]}")
    Path poems;

    @Option(names = "--json", description = "输出 JSON")
    boolean json;

    @Override
    public Integer call() {
        try (Networks networks = new Networks(Device.CPU, 0, System.err::println)) {
            LexiconBench.Result r = LexiconBench.run(poems, networks);
            ObjectNode o = new ObjectMapper().createObjectNode();
            o.put("poems", r.poems()).put("poemsWithThree", r.poemsWithThree()).put("couplets", r.couplets()).put("coupletsWithOne", r.coupletsWithOne());
            Table.print(o, json);
        }
        return ExitCode.OK;
    }
}
