package danqing.app;

import danqing.engine.job.BadInput;
import danqing.engine.library.Item;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code danqing gallery show}. */
@Command(name = "show", mixinStandardHelpOptions = true, description = "索引里记着的一张图片。")
final class GalleryShow implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "图片", description = "画廊里的图片")
    Path file;

    @Mixin
    GalleryOptions gallery = new GalleryOptions();

    @Option(names = "--json", description = "输出 JSON")
    boolean json;

    @Override
    public Integer call() {
        Item item = gallery.open(null).show(file).orElseThrow(() -> new BadInput("“" + file + "”不在画廊里：请先用 danqing gallery add 加入。"));
        Table.print(item.json(), json);
        return ExitCode.OK;
    }
}
