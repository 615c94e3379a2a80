package danqing.app;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import danqing.engine.job.Cancellation;
import danqing.engine.library.Check;
import danqing.engine.library.Gallery;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code danqing gallery verify}. */
@Command(name = "verify", mixinStandardHelpOptions = true, description = "对一遍索引和图片：改过的、挪动过的、不见了的、新来的。全都对得上时退出码为 0，否则为 1。")
final class GalleryVerify implements Callable<Integer> {
    @Mixin
    DeviceOption where = new DeviceOption();

    @Mixin
    GalleryOptions gallery = new GalleryOptions();

    @Option(names = "--full", description = "每张都重算 SHA-256，不只看大小和时间")
    boolean full;

    @Option(names = "--fix", description = "把索引改到和图片一致（图片不动）")
    boolean fix;

    @Option(names = "--json", description = "输出 JSON")
    boolean json;

    @Override
    public Integer call() {
        Cancellation cancellation = new Cancellation();
        try (Interrupt interrupt = new Interrupt(cancellation)) {
            List<Check> found = gallery.open(null).verify(full, cancellation);
            List<Check> off = found.stream().filter(c -> c.state() != Check.State.FINE).toList();
            print(found.size(), off);
            if (off.isEmpty() || !fix) {
                return off.isEmpty() ? ExitCode.OK : ExitCode.OTHER;
            }
            try (Eyes eyes = new Eyes(where.device())) {
                Gallery g = gallery.open(eyes.eye());
                g.mend(off, new GalleryReport()::file, cancellation);
            }
            return ExitCode.OK;
        }
    }

    private void print(int all, List<Check> off) {
        if (json) {
            ArrayNode a = new ObjectMapper().createArrayNode();
            for (Check c : off) {
                ObjectNode o = a.addObject().put("file", c.file().toString()).put("state", c.state().name().toLowerCase(Locale.ROOT));
                if (c.now() != null) {
                    o.put("now", c.now().toString());
                }
            }
            System.out.println(a);
            return;
        }
        for (Check c : off) {
            System.out.println(switch (c.state()) {
                case CHANGED -> "改过    ";
                case MOVED -> "挪动    ";
                case MISSING -> "不见    ";
                default -> "新来    ";
            } + c.file() + (c.now() == null ? "" : " → " + c.now()));
        }
        System.out.println("共 " + all + " 张，" + (off.isEmpty() ? "都对得上。" : off.size() + " 张对不上" + (fix ? "，现在改正索引。" : "：加 --fix 改正索引。")));
    }
}
