package danqing.app;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import danqing.engine.image.PictureFile;
import danqing.engine.job.BadInput;
import danqing.engine.job.Cancellation;
import danqing.engine.see.Verse;
import danqing.engine.see.VerseHit;
import danqing.engine.see.Verses;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code danqing verse}: lines of verse that suit a picture. */
@Command(name = "verse", mixinStandardHelpOptions = true, sortOptions = false, description = "觅诗：为一张图找合它的诗句。")
final class VerseCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "图片", description = "任何认得的图片")
    Path picture;

    @Option(names = "--most", paramLabel = "句数", description = "最多给几句（默认 5）")
    int most = 5;

    @Option(names = "--verses", paramLabel = "文件", description = "自己的诗句：txt 每行一句，tsv 句子/作者/题目，或 jsonl；可重复，加在自带的之外")
    List<Path> own = new ArrayList<>();

    @Option(names = "--only", description = "只用 --verses 给的，不用自带的")
    boolean only;

    @Mixin
    DeviceOption where = new DeviceOption();

    @Option(names = "--json", description = "输出 JSON")
    boolean json;

    @Override
    public Integer call() {
        if (most < 1 || most > 200) {
            throw new BadInput("--most " + most + " 不行：请给 1 到 200。");
        }
        if (only && own.isEmpty()) {
            throw new BadInput("--only 要有 --verses：请给出自己的诗句文件。");
        }
        List<Verse> among = new ArrayList<>(only ? List.of() : Verses.bundled());
        own.forEach(f -> among.addAll(Verses.read(f)));
        BufferedImage image = PictureFile.read(picture, PictureFile.PAPER);
        Cancellation cancellation = new Cancellation();
        try (Interrupt interrupt = new Interrupt(cancellation); Eyes eyes = new Eyes(where.device())) {
            print(eyes.reader().verses(image, most, among, cancellation));
        }
        return ExitCode.OK;
    }

    private void print(List<VerseHit> hits) {
        if (json) {
            ArrayNode a = new ObjectMapper().createArrayNode();
            for (VerseHit h : hits) {
                a.addObject().put("line", h.verse().line()).put("poet", h.verse().poet()).put("title", h.verse().title())
                        .put("score", Math.round(h.score() * 1000) / 1000.0);
            }
            System.out.println(a);
            return;
        }
        for (VerseHit h : hits) {
            String from = h.verse().poet() + (h.verse().title().isEmpty() ? "" : "《" + h.verse().title() + "》");
            System.out.println(h.verse().line() + (from.isEmpty() ? "" : "  " + from) + String.format(Locale.ROOT, "  %.2f", h.score()));
        }
    }
}
