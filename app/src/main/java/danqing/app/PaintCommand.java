package danqing.app;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import danqing.engine.Order;
import danqing.engine.Provenance;
import danqing.engine.StageFiles;
import danqing.engine.StageListener;
import danqing.engine.Studio;
import danqing.engine.Take;
import danqing.engine.Work;
import danqing.engine.contour.svg.SvgReader;
import danqing.engine.contour.vector.Contour;
import danqing.engine.detail.Mix;
import danqing.engine.image.AtomicFile;
import danqing.engine.image.TextFile;
import danqing.engine.job.BadInput;
import danqing.engine.job.Cancellation;
import danqing.engine.layout.CompositionScore;
import danqing.engine.layout.Format;
import danqing.engine.layout.Layout;
import danqing.engine.layout.LayoutJson;
import danqing.styles.Style;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code danqing paint}: a text, a layout or a drawing becomes a painting. */
@Command(name = "paint", mixinStandardHelpOptions = true, sortOptions = false, description = "把诗句或描述画成画：布局 → 轮廓 → 细节。")
final class PaintCommand implements Callable<Integer> {
    @Parameters(index = "0", arity = "0..1", paramLabel = "诗", description = "诗句或描述")
    String text;

    @Option(names = "--style", paramLabel = "画风", description = "ink 水墨（默认）、oil 油画、watercolor 水彩")
    String style;

    @Option(names = "--out", required = true, paramLabel = "文件", description = "写到哪里（PNG）；多幅时加 -1、-2…")
    Path out;

    @Option(names = "--size", paramLabel = "宽x高", description = "像素，如 1024x1024")
    String size;

    @Option(names = "--format", paramLabel = "画幅", description = "square 斗方、scroll 立轴、horizontal 横披、handscroll 手卷、fan 扇面、round 团扇")
    String format;

    @Option(names = "--seed", paramLabel = "数", description = "随机种子；同样的种子画出同样的画")
    Long seed;

    @Option(names = "--takes", paramLabel = "幅数", description = "画几幅不同的（种子依次加一），按构图好坏和合不合诗意编号，默认 1")
    int takes = 1;

    @Option(names = "--stages", paramLabel = "文件夹", description = "把每一步写出来：scene.json layout.json layout.png contour.svg contour.png wash.png detail.png")
    Path stages;

    @Option(names = "--from", paramLabel = "文件", description = "从改过的 layout.json 或 contour.svg 接着画")
    Path from;

    @Option(names = "--repeat", paramLabel = "画", description = "照一幅由丹青画出的 PNG 重画，像素相同")
    Path repeat;

    @Option(names = "--mix", paramLabel = "份额", description = "调和两种画风，如 ink=0.7,watercolor=0.3")
    String mix;

    @Option(names = "--style-of", paramLabel = "物=画风", description = "某物另用一种画风，如 boat=ink、月=油画；可重复")
    List<String> styleOf;

    @Mixin
    SheetOption ground = new SheetOption();

    @Mixin
    InscribeOptions inscription = new InscribeOptions();

    @Mixin
    WishOptions wish = new WishOptions();

    @Mixin
    DeviceOption where = new DeviceOption();

    @Option(names = "--json", description = "把结果以 JSON 打印到标准输出")
    boolean json;

    @Override
    public Integer call() {
        AtomicFile.check(out);
        if (takes < 1 || takes > 64) {
            throw new BadInput("--takes " + takes + " 不行：请给 1 到 64。");
        }
        Order order = repeat == null ? order() : repeated();
        StageListener progress = new Progress(System.err, System.console() != null && System.console().isTerminal());
        Cancellation cancellation = new Cancellation();
        ObjectMapper mapper = new ObjectMapper();
        ArrayNode results = mapper.createArrayNode();
        try (Interrupt interrupt = new Interrupt(cancellation); Studio studio = Studio.open(where.device(), progress::notice)) {
            List<Take> ranked = studio.takes(order, takes, progress, cancellation);
            for (int i = 0; i < takes; i++) {
                Order o = ranked.get(i).order();
                Work work = studio.paint(ranked.get(i), progress, cancellation);
                Path file = takes == 1 ? out : numbered(out, i + 1);
                work.write(file);
                if (stages != null) {
                    StageFiles.write(work, takes == 1 ? stages : stages.resolve(Integer.toString(i + 1)));
                }
                ObjectNode result = results.addObject().put("file", file.toString()).put("seed", o.seed()).put("style", o.style().id()).put("width", o.width())
                        .put("height", o.height());
                if (repeat != null) {
                    Repeated.report(repeat, work, progress::notice, result);
                }
                double score = work.layout() == null ? Double.NaN : CompositionScore.of(work.layout());
                if (!Double.isNaN(score)) {
                    result.put("score", Math.round(score * 1e4) / 1e4);
                }
                double match = ranked.get(i).match();
                if (!Double.isNaN(match)) {
                    result.put("match", Math.round(match * 1e4) / 1e4);
                }
                if (!json) {
                    System.out.println(file + "  seed " + o.seed() + (takes == 1 || Double.isNaN(score) ? "" : String.format(Locale.ROOT, "  score %.3f", score))
                            + (Double.isNaN(match) ? "" : String.format(Locale.ROOT, "  match %.3f", match)));
                }
            }
        }
        if (json) {
            System.out.println(results);
        }
        return ExitCode.OK;
    }

    private Order repeated() {
        if (text != null || style != null || size != null || format != null || seed != null || from != null || takes != 1 || mix != null || styleOf != null
                || ground.paper != null || inscription.given() || wish.given()) {
            throw new BadInput("--repeat 照原样重画，不能同时给诗句、--style、--mix、--style-of、--size、--format、--seed、--takes、--from、--paper、季时天气或题款：请去掉它们。");
        }
        Order order = Provenance.read(repeat).order();
        return order.colophon() == null || inscription.font == null ? order : order.inscribed(order.colophon().font(inscription.font));
    }

    private Order order() {
        if (style != null && mix != null) {
            throw new BadInput("--mix 已说明画风，不能再给 --style：请去掉一个。");
        }
        Style s = Style.named(style == null ? "ink" : style).orElseThrow(() -> new BadInput("没有“" + style + "”这种画风：请用 "
                + Style.all().stream().map(v -> v.id() + " " + v.label()).collect(Collectors.joining("、")) + "。"));
        Layout layout = null;
        Contour contour = null;
        if (from != null) {
            if (from.toString().toLowerCase(Locale.ROOT).endsWith(".svg")) {
                contour = SvgReader.read(from);
            } else {
                layout = LayoutJson.read(TextFile.read(from, 8 << 20));
            }
            if (format != null) {
                throw new BadInput("--from 已定了画幅，不能再给 --format：请去掉它，用 --size 改大小。");
            }
        }
        if (text == null && from == null) {
            throw new BadInput("没有要画的诗句：请写在命令后面，或用 --from、--repeat 给出一个文件。");
        }
        if (text != null && contour != null) {
            throw new BadInput("--from contour.svg 不再读诗句：请去掉诗句，或改用 --from layout.json。");
        }
        double aspect = contour != null ? contour.width() / contour.height() : layout != null ? layout.aspect() : 0;
        Format f = format == null ? null : Format.named(format).orElseThrow(() -> new BadInput("没有“" + format
                + "”这种画幅：请用 square、scroll、horizontal、handscroll、fan 或 round。"));
        int[] wh = Sizes.of(size, f, aspect);
        if (f == null) {
            f = contour != null ? Sizes.nearest(aspect, contour.outline()) : layout != null ? Sizes.nearest(aspect, layout.outline())
                    : Sizes.nearest((double) wh[0] / wh[1], Format.Outline.RECTANGLE);
        }
        long chosen = seed != null ? seed : contour != null ? contour.seed() : layout != null ? layout.seed() : ThreadLocalRandom.current().nextLong(1, 1L << 31);
        return new Order(text, s, f, wh[0], wh[1], chosen, layout, contour, Mix.parse(s, mix, styleOf), inscription.colophon(text),
                wish.wishes(), ground.sheet());
    }

    static Path numbered(Path file, int n) {
        String name = file.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return file.resolveSibling(dot <= 0 ? name + "-" + n : name.substring(0, dot) + "-" + n + name.substring(dot));
    }
}
