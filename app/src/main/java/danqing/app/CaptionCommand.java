package danqing.app;

import danqing.engine.batch.CaptionBatch;
import danqing.engine.batch.Reading;
import danqing.engine.image.PictureFiles;
import danqing.engine.job.BadInput;
import danqing.engine.job.Cancellation;
import danqing.engine.see.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code danqing caption}: one sentence about each picture, of files and folders. */
@Command(name = "caption", mixinStandardHelpOptions = true, sortOptions = false, description = "图说：用一句话说出图里有什么；给文件夹则成批地说。")
final class CaptionCommand implements Callable<Integer> {
    @Parameters(arity = "1..*", paramLabel = "图片或文件夹", description = "文件夹连同其下各层")
    List<Path> given;

    @Option(names = "--json", description = "每个文件一行 JSON：{\"file\":…,\"caption\":…,\"confidence\":…}，读不了的用 error 代替 caption")
    boolean json;

    @Option(names = "--out", paramLabel = "文件", description = "另把结果写成 .json、.jsonl 或 .csv")
    Path out;

    @Option(names = "--resume", description = "接着上次中断处做（同一个 --out）")
    boolean resume;

    @Option(names = "--xmp", description = "在每张图片旁写 图片名.xmp（dc:description），已有的内容保留")
    boolean xmp;

    @Option(names = "--copy-to", paramLabel = "文件夹", description = "在这个文件夹里放一份副本，图说写进副本的元数据")
    Path copies;

    @Mixin
    DeviceOption where = new DeviceOption();

    @Override
    public Integer call() {
        CaptionBatch.Wish wish = new CaptionBatch.Wish(out, resume, xmp, copies, given.size() == 1 && Files.isDirectory(given.getFirst()) ? given.getFirst() : null);
        List<Path> files = PictureFiles.in(given);
        if (files.isEmpty()) {
            throw new BadInput("“" + given.getFirst() + "”里没有图片：请换一个文件夹。");
        }
        Cancellation cancellation = new Cancellation();
        FileProgress bar = new FileProgress();
        try (Interrupt interrupt = new Interrupt(cancellation); Eyes eyes = new Eyes(where.device())) {
            Reader reader = eyes.reader();
            long start = System.nanoTime();
            List<Reading> all = new CaptionBatch(reader::caption).run(files, wish, (done, total, r) -> {
                print(r, total == 1, bar);
                bar.at(done, total, r.file().getFileName().toString());
            }, cancellation);
            long failed = all.stream().filter(r -> r.error() != null).count();
            if (files.size() > 1) {
                double seconds = (System.nanoTime() - start) / 1e9;
                bar.line(String.format(Locale.ROOT, "%d 张，%d 张读不了，%.1f 秒（每秒 %.1f 张）", all.size(), failed, seconds, all.size() / seconds));
            }
            return failed == all.size() ? ExitCode.BAD_INPUT : ExitCode.OK;
        }
    }

    private void print(Reading r, boolean alone, FileProgress bar) {
        if (json) {
            System.out.println(r.json());
        } else if (r.error() != null) {
            bar.line("danqing：" + r.error());
        } else {
            System.out.println((alone ? "" : r.file() + "  ") + r.caption().text() + String.format(Locale.ROOT, "  （%.0f%%）", 100 * r.caption().confidence()));
        }
    }
}
