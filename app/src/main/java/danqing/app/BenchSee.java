package danqing.app;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import danqing.engine.image.PictureFile;
import danqing.engine.image.PictureFiles;
import danqing.engine.job.BadInput;
import danqing.engine.job.Cancellation;
import danqing.engine.onnx.Devices;
import danqing.engine.see.Reader;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code danqing bench see}: how long reading takes, warm; medians. */
@Command(name = "see", mixinStandardHelpOptions = true, description = "图说、问答、向量、觅诗各要多久（预热后的中位数），成批时每秒几张。")
final class BenchSee implements Callable<Integer> {
    @Option(names = "--images", paramLabel = "文件夹", description = "用这些图片（默认用造出来的）")
    Path folder;

    @Option(names = "--runs", description = "每项测几次（默认 20）")
    int runs = 20;

    @Option(names = "--device", description = "auto、cpu（默认）、webgpu、cuda:0…")
    String device = "cpu";

    @Option(names = "--json", description = "输出 JSON")
    boolean json;

    @Override
    public Integer call() {
        List<Path> files = folder == null ? List.of() : PictureFiles.in(List.of(folder));
        if (folder != null && files.isEmpty()) {
            throw new BadInput("“" + folder + "”里没有图片：请换一个文件夹。");
        }
        List<BufferedImage> pictures = new ArrayList<>();
        files.stream().limit(runs).forEach(f -> pictures.add(PictureFile.read(f, PictureFile.PAPER)));
        for (int i = 0; i < 8 && files.isEmpty(); i++) {
            pictures.add(made(i));
        }
        try (Eyes eyes = new Eyes(Devices.named(device))) {
            Reader reader = eyes.reader();
            Cancellation none = new Cancellation();
            long t = System.nanoTime();
            reader.verses(pictures.getFirst(), 5, none);
            double first = (System.nanoTime() - t) / 1e6;
            ObjectNode o = new ObjectMapper().createObjectNode().put("cores", Runtime.getRuntime().availableProcessors()).put("runs", runs)
                    .put("captionMs", median(pictures, p -> reader.caption(p, none))).put("answerMs", median(pictures, p -> reader.ask(p, "图中有几个人？", none)))
                    .put("embeddingMs", median(pictures, p -> reader.embed(p, none))).put("textMs", median(pictures, p -> reader.embed(List.of("月夜孤舟"))))
                    .put("verseFirstMs", round(first)).put("verseMs", median(pictures, p -> reader.verses(p, 5, none)));
            if (!files.isEmpty()) {
                t = System.nanoTime();
                int n = Math.min(files.size(), 4 * runs);
                files.stream().limit(n).forEach(f -> reader.caption(PictureFile.read(f, PictureFile.PAPER), none));
                o.put("batchPerSecond", round(n / ((System.nanoTime() - t) / 1e9)));
            }
            Table.print(o, json);
        }
        return ExitCode.OK;
    }

    private double median(List<BufferedImage> pictures, Consumer<BufferedImage> work) {
        List<Double> times = new ArrayList<>();
        for (int i = 0; i < runs + 3; i++) {
            long t = System.nanoTime();
            work.accept(pictures.get(i % pictures.size()));
            if (i >= 3) {
                times.add((System.nanoTime() - t) / 1e6);
            }
        }
        return round(times.stream().sorted().toList().get(times.size() / 2));
    }

    private static BufferedImage made(int seed) {
        BufferedImage im = new BufferedImage(640, 480, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = im.createGraphics();
        for (int i = 0; i < 40; i++) {
            g.setColor(new Color(Integer.reverse(i * 7919 + seed * 104729) >>> 8));
            g.fillOval((i * 97 + seed * 31) % 600, (i * 61) % 440, 120, 90);
        }
        g.dispose();
        return im;
    }

    private static double round(double v) {
        return Math.round(v * 1000) / 1000.0;
    }
}
