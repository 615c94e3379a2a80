package danqing.app;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import danqing.engine.image.PictureFile;
import danqing.engine.job.BadInput;
import danqing.engine.job.Cancellation;
import danqing.engine.library.Gallery;
import danqing.engine.library.Hit;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code danqing search}: pictures of the gallery, by words or by a picture. */
@Command(name = "search", mixinStandardHelpOptions = true, description = "在画廊里找图：用文字（诗句、物名、画风、图说），或用一张图找相像的。")
final class SearchCommand implements Callable<Integer> {
    @Parameters(index = "0", arity = "0..1", paramLabel = "文字", description = "例如 月夜孤舟")
    String words;

    @Option(names = "--image", paramLabel = "图片", description = "找和这张相像的")
    Path image;

    @Option(names = "--most", paramLabel = "张数", description = "最多给几张（默认 20）")
    int most = 20;

    @Mixin
    DeviceOption where = new DeviceOption();

    @Mixin
    GalleryOptions gallery = new GalleryOptions();

    @Option(names = "--json", description = "输出 JSON")
    boolean json;

    @Override
    public Integer call() {
        if ((words == null) == (image == null)) {
            throw new BadInput("请给出要找的文字，或用 --image 给一张图片，二者取一。");
        }
        if (most < 1 || most > 1000) {
            throw new BadInput("--most " + most + " 不行：请给 1 到 1000。");
        }
        try (Eyes eyes = new Eyes(where.device())) {
            Gallery g = gallery.open(eyes.eye());
            List<Hit> hits = image == null ? g.search(words, most) : g.like(PictureFile.read(image, PictureFile.PAPER), most, new Cancellation());
            print(hits, g);
        }
        return ExitCode.OK;
    }

    private void print(List<Hit> hits, Gallery g) {
        if (json) {
            ArrayNode a = new ObjectMapper().createArrayNode();
            for (Hit h : hits) {
                ObjectNode o = h.item().json().put("score", Math.round(h.score() * 1e4) / 1e4);
                a.add(h.there() ? o : o.put("missing", true));
            }
            System.out.println(a);
            return;
        }
        for (Hit h : hits) {
            System.out.println(String.format(Locale.ROOT, "%.3f  ", h.score()) + h.item().file() + (h.there() ? "" : "（不见了）") + GalleryList.words(h.item()));
        }
        if (hits.isEmpty()) {
            System.err.println(g.size() == 0 ? "画廊是空的：请先用 danqing gallery add 加入图片。" : "没有找到。");
        }
    }
}
