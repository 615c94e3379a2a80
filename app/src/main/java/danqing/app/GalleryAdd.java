package danqing.app;

import danqing.engine.job.Cancellation;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code danqing gallery add}. */
@Command(name = "add", mixinStandardHelpOptions = true, description = "把图片和文件夹加入画廊；挪动过、改过的认得出来，中断了再运行一次便接着做。")
final class GalleryAdd implements Callable<Integer> {
    @Parameters(arity = "1..*", paramLabel = "图片或文件夹", description = "文件夹连同其下各层")
    List<Path> given;

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
            return GalleryReport.print(gallery.open(eyes.eye()).add(given, new GalleryReport()::file, cancellation), json);
        }
    }
}
