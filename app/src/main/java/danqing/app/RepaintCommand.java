package danqing.app;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import danqing.engine.Order;
import danqing.engine.Provenance;
import danqing.engine.Repainting;
import danqing.engine.Studio;
import danqing.engine.Work;
import danqing.engine.detail.Mix;
import danqing.engine.image.AtomicFile;
import danqing.engine.job.BadInput;
import danqing.engine.job.Cancellation;
import danqing.engine.layout.Format;
import danqing.styles.Style;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code danqing repaint}: any picture, painted again in a style. */
@Command(name = "repaint", mixinStandardHelpOptions = true, sortOptions = false, description = "以图作画：把一张图片用某种画风重画。")
final class RepaintCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "图片", description = "JPEG、PNG、TIFF、WebP、PSD、BMP、GIF、TGA、SVG、ICNS")
    Path picture;

    @Option(names = "--style", paramLabel = "画风", description = "ink 水墨（默认）、oil 油画、watercolor 水彩")
    String style;

    @Option(names = "--out", required = true, paramLabel = "文件", description = "写到哪里（PNG）")
    Path out;

    @Option(names = "--strength", paramLabel = "0..1", description = "离原图多远：0 近于原图，1 大块面、少线条；默认 0.5")
    Double strength;

    @Option(names = "--palette", paramLabel = "颜色", description = "keep 用原图的颜色（默认）、style 用画风的颜色，或某个画风的名字")
    String palette;

    @Option(names = "--mix", paramLabel = "份额", description = "调和两种画风，如 ink=0.7,watercolor=0.3")
    String mix;

    @Option(names = "--size", paramLabel = "宽x高", description = "像素；只给一个数则为短边")
    String size;

    @Option(names = "--seed", paramLabel = "数", description = "随机种子")
    Long seed;

    @Option(names = "--poem", paramLabel = "诗", description = "配合 --inscribe：题在画上的诗句")
    String poem;

    @Mixin
    SheetOption ground = new SheetOption();

    @Mixin
    InscribeOptions inscription = new InscribeOptions();

    @Option(names = "--repeat", paramLabel = "画", description = "照这张图片从前重画成的 PNG 再画一次，像素相同")
    Path repeat;

    @Mixin
    DeviceOption where = new DeviceOption();

    @Option(names = "--json", description = "把结果以 JSON 打印到标准输出")
    boolean json;

    @Override
    public Integer call() {
        AtomicFile.check(out);
        Repainting wish = repeat == null ? wish() : repeated();
        Progress progress = new Progress(System.err, System.console() != null && System.console().isTerminal());
        Cancellation cancellation = new Cancellation();
        try (Interrupt interrupt = new Interrupt(cancellation); Studio studio = Studio.open(where.device(), progress::notice)) {
            Work work = studio.repaint(wish, progress, cancellation);
            work.write(out);
            Order o = work.order();
            ObjectNode result = new ObjectMapper().createObjectNode().put("file", out.toString()).put("seed", o.seed()).put("style", o.style().id())
                    .put("width", o.width()).put("height", o.height());
            if (repeat != null) {
                Repeated.report(repeat, work, progress::notice, result);
            }
            if (json) {
                System.out.println(new ObjectMapper().createArrayNode().add(result));
            } else {
                System.out.println(out + "  seed " + o.seed());
            }
        }
        return ExitCode.OK;
    }

    private Repainting repeated() {
        if (style != null || mix != null || size != null || seed != null || palette != null || strength != null || poem != null || ground.paper != null || inscription.given()) {
            throw new BadInput("--repeat 照原样重画，不能同时给画风、颜色、尺寸、种子、力度或题款：请去掉它们。");
        }
        Repainting r = Provenance.read(repeat).repainting(picture);
        Order order = r.order();
        return order.colophon() == null || inscription.font == null ? r : r.order(order.inscribed(order.colophon().font(inscription.font)));
    }

    private Repainting wish() {
        double s = strength == null ? .5 : strength;
        if (!(s >= 0 && s <= 1)) {
            throw new BadInput("--strength " + strength + " 不行：请给 0 到 1 之间的数。");
        }
        if (style != null && mix != null) {
            throw new BadInput("--mix 已说明画风，不能再给 --style：请去掉一个。");
        }
        Mix m = Mix.parse(named(style == null ? "ink" : style), mix, null);
        Style colours = palette == null || palette.equals("keep") ? null : palette.equals("style") ? m.dominant() : named(palette);
        return Repainting.of(picture, s, colours, m.dominant().paperColour(), aspect -> {
            int[] wh = Sizes.of(size, null, aspect);
            return new Order(poem, m.dominant(), Sizes.nearest(aspect, Format.Outline.RECTANGLE), wh[0], wh[1],
                    seed != null ? seed : ThreadLocalRandom.current().nextLong(1, 1L << 31), null, null, m, inscription.colophon(poem), null, ground.sheet());
        });
    }

    private static Style named(String name) {
        return Style.named(name).orElseThrow(() -> new BadInput("没有“" + name + "”这种画风：请用 "
                + Style.all().stream().map(v -> v.id() + " " + v.label()).collect(Collectors.joining("、")) + "。"));
    }
}
