package danqing.app;

import danqing.engine.scene.LexiconBench;
import danqing.engine.scene.SceneReader;
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
        Table.print(LexiconBench.run(poems, SceneReader.lexiconOnly()).json(), json);
        return ExitCode.OK;
    }
}
