package danqing.app;

import danqing.engine.Provenance;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code danqing info}: the provenance inside a painting. */
@Command(name = "info", mixinStandardHelpOptions = true, description = "打印一幅画里记着的来历（文字、种子、画风、布局、模型）。")
final class InfoCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "画", description = "由丹青画出的 PNG")
    Path file;

    @Option(names = "--json", description = "只打印来历的 JSON")
    boolean json;

    @Override
    public Integer call() {
        Provenance p = Provenance.read(file);
        System.out.println(json ? p.json() : p.summary());
        return ExitCode.OK;
    }
}
