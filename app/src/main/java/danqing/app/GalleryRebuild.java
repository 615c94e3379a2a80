package danqing.app;

import danqing.engine.job.Cancellation;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code danqing gallery rebuild}. */
@Command(name = "rebuild", mixinStandardHelpOptions = true, description = "从图片重建索引；建好之前旧索引照用，图片不动。")
final class GalleryRebuild implements Callable<Integer> {
    @Mixin
    DeviceOption where = new DeviceOption();

    @Mixin
    GalleryOptions gallery = new GalleryOptions();

    @Option(names = "--json", description = "把各类张数以 JSON 打印到标准输出")
    boolean json;

    @Override
    public Integer call() {
        Cancellation cancellation = new Cancellation();
        try (Interrupt interrupt = new Interrupt(cancellation); Eyes eyes = new Eyes(where.device())) {
            return GalleryReport.print(gallery.open(eyes.eye()).rebuild(new GalleryReport()::file, cancellation), json);
        }
    }
}
