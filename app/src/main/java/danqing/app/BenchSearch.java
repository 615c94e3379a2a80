package danqing.app;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import danqing.engine.job.BadInput;
import danqing.engine.library.SearchBench;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code danqing bench search}: how long a search takes in a large gallery of made-up pictures. */
@Command(name = "search", aliases = "gallery", mixinStandardHelpOptions = true, description = "在很大的画廊里查一次要多久（造出来的图片，真的索引）。")
final class BenchSearch implements Callable<Integer> {
    @Option(names = "--images", description = "多少张（默认 100000）")
    int images = 100_000;

    @Option(names = "--width", description = "向量的长度（默认 256）")
    int width = 256;

    @Option(names = "--queries", description = "查几次（默认 200）")
    int queries = 200;

    @Option(names = "--json", description = "输出 JSON")
    boolean json;

    @Override
    public Integer call() throws IOException {
        if (images < 100 || images > 1_000_000 || width < 8 || width > 1024 || queries < 10) {
            throw new BadInput("数不对：--images 请给 100 到 1000000，--width 请给 8 到 1024，--queries 至少 10。");
        }
        Path folder = Files.createTempDirectory("danqing-bench");
        try {
            SearchBench.Result r = SearchBench.run(folder, images, width, queries);
            ObjectNode o = new ObjectMapper().createObjectNode().put("images", r.images()).put("width", r.width()).put("buildSeconds", round(r.build()))
                    .put("wordsMs", round(r.words())).put("vectorMs", round(r.vector())).put("bothMs", round(r.both())).put("slowestMs", round(r.slowest()))
                    .put("recallAt20", round(r.recall()));
            Table.print(o, json);
        } finally {
            List<Path> all;
            try (Stream<Path> s = Files.walk(folder)) {
                all = s.sorted(Comparator.reverseOrder()).toList();
            }
            for (Path p : all) {
                Files.deleteIfExists(p);
            }
        }
        return ExitCode.OK;
    }

    private static double round(double v) {
        return Math.round(v * 1000) / 1000.0;
    }
}
