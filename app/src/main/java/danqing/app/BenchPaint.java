package danqing.app;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import danqing.engine.Order;
import danqing.engine.StageListener;
import danqing.engine.Studio;
import danqing.engine.contour.vector.Contour;
import danqing.engine.job.Cancellation;
import danqing.engine.job.Cancelled;
import danqing.engine.layout.Format;
import danqing.engine.layout.Layout;
import danqing.engine.onnx.Devices;
import danqing.engine.scene.Scene;
import danqing.styles.Style;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * {@code danqing bench paint}: medians of every stage, warm; for the detail stage also the ratio of its whole time to the time inside the runtime.
 * {@code --cold} times whole processes; {@code --large} paints 4096² and reads the greatest resident memory; {@code --cancel} times a cancel.
 */
@Command(name = "paint", mixinStandardHelpOptions = true, description = "布局、轮廓、细节各要多久（预热后的中位数）。")
final class BenchPaint implements Callable<Integer> {
    private static final String[] TEXTS = {"孤舟蓑笠翁，独钓寒江雪。", "明月松间照，清泉石上流。", "枯藤老树昏鸦，小桥流水人家。", "两个黄鹂鸣翠柳，一行白鹭上青天。"};

    @Option(names = "--runs", description = "每项测几次（默认 7）")
    int runs = 7;

    @Option(names = "--style", description = "只测这些画风")
    List<String> styles = new ArrayList<>();

    @Option(names = "--device", description = "auto、cpu、webgpu、cuda:0…")
    String device = "cpu";

    @Option(names = "--cold", description = "另测整个进程从冷启动到写完 1024²")
    boolean cold;

    @Option(names = "--large", description = "另画一幅 4096²，读最大常驻内存")
    boolean large;

    @Option(names = "--json", description = "输出 JSON")
    boolean json;

    @Override
    public Integer call() throws Exception {
        ObjectNode o = new ObjectMapper().createObjectNode();
        o.put("cores", Runtime.getRuntime().availableProcessors()).put("runs", runs);
        try (Studio studio = Studio.open(Devices.named(device), System.err::println)) {
            stages(studio, o);
            for (Style style : Style.all()) {
                if (styles.isEmpty() || styles.contains(style.id())) {
                    detail(studio, style, o.putObject(style.id()));
                }
            }
            if (large) {
                large(studio, o);
            }
        }
        if (cold) {
            o.put("coldProcess1024Ms", cold());
        }
        Table.print(o, json);
        return ExitCode.OK;
    }

    private void stages(Studio studio, ObjectNode o) {
        Cancellation none = new Cancellation();
        List<Double> read = new ArrayList<>();
        List<Double> lay = new ArrayList<>();
        List<Double> draw = new ArrayList<>();
        for (int i = 0; i < runs + 3; i++) {
            for (String text : TEXTS) {
                long t0 = System.nanoTime();
                Scene scene = studio.read(text);
                long t1 = System.nanoTime();
                Order order = order(text, Style.all().getFirst(), 1024, i);
                Layout layout = studio.lay(scene, order, List.of(), none);
                long t2 = System.nanoTime();
                studio.draw(layout, order.seed(), none, StageListener.SILENT);
                long t3 = System.nanoTime();
                if (i >= 3) {
                    read.add((t1 - t0) / 1e6);
                    lay.add((t2 - t1) / 1e6);
                    draw.add((t3 - t2) / 1e6);
                }
            }
        }
        o.put("readMs", median(read)).put("layoutMs", median(lay)).put("contourMs", median(draw)).put("contourWorstMs",
                round(draw.stream().mapToDouble(v -> v).max().orElse(0)));
    }

    private void detail(Studio studio, Style style, ObjectNode o) {
        Cancellation none = new Cancellation();
        for (int size : new int[] {512, 1024}) {
            List<Double> total = new ArrayList<>();
            List<Double> first = new ArrayList<>();
            List<Double> ratio = new ArrayList<>();
            for (int i = 0; i < runs + 1; i++) {
                Order order = order(TEXTS[i % TEXTS.length], style, size, i);
                Contour contour = studio.draw(studio.lay(studio.read(order.text()), order, List.of(), none), order.seed(), none, StageListener.SILENT);
                long bare = studio.networks().busyNanos();
                long t = System.nanoTime();
                double[] preview = {0};
                studio.paint(contour, order, none, new StageListener() {
                    @Override
                    public void preview(java.awt.image.BufferedImage image, double share) {
                        if (preview[0] == 0) {
                            preview[0] = (System.nanoTime() - t) / 1e6;
                        }
                    }
                });
                double ms = (System.nanoTime() - t) / 1e6;
                if (i > 0) {
                    total.add(ms);
                    first.add(preview[0]);
                    ratio.add(ms / ((studio.networks().busyNanos() - bare) / 1e6));
                }
            }
            o.put("detail" + size + "Ms", median(total)).put("firstPreview" + size + "Ms", median(first)).put("overBareSession" + size,
                    Math.round(median(ratio) * 1000) / 1000.0);
        }
        o.put("cancelMs", cancel(studio, style));
    }

    /** Median time from asking to stop to having stopped, in the middle of a 1024² work. */
    private double cancel(Studio studio, Style style) {
        List<Double> times = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            Cancellation c = new Cancellation();
            long[] asked = new long[1];
            int wait = 250 + 150 * i;
            Thread.ofPlatform().daemon().start(() -> {
                try {
                    Thread.sleep(wait);
                } catch (InterruptedException e) {
                    return;
                }
                asked[0] = System.nanoTime();
                c.cancel();
            });
            try {
                studio.paint(order(TEXTS[0], style, 1024, 1), StageListener.SILENT, c);
            } catch (Cancelled e) {
                times.add((System.nanoTime() - asked[0]) / 1e6);
            }
        }
        return times.isEmpty() ? -1 : median(times);
    }

    private void large(Studio studio, ObjectNode o) throws IOException {
        for (Style style : Style.all()) {
            if (styles.isEmpty() || styles.contains(style.id())) {
                long t = System.nanoTime();
                studio.paint(order(TEXTS[0], style, 4096, 1), StageListener.SILENT, new Cancellation());
                o.put(style.id() + "4096Ms", round((System.nanoTime() - t) / 1e6));
            }
        }
        o.put("peakResidentMiB", peakResident());
    }

    /** Greatest resident memory of this process so far in MiB; −1 where the system does not tell. */
    private static long peakResident() throws IOException {
        Path status = Path.of("/proc/self/status");
        if (!Files.isReadable(status)) {
            return -1;
        }
        for (String line : Files.readAllLines(status)) {
            if (line.startsWith("VmHWM")) {
                return Long.parseLong(line.replaceAll("\\D", "")) / 1024;
            }
        }
        return -1;
    }

    /** Median of three whole processes: start, paint 1024² in ink, write, exit. */
    private double cold() throws IOException, InterruptedException {
        List<Double> times = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            Path out = Files.createTempFile("danqing-bench", ".png");
            List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
            for (String a : java.lang.management.ManagementFactory.getRuntimeMXBean().getInputArguments()) {
                command.add(a);
            }
            command.addAll(Arrays.asList("-cp", System.getProperty("java.class.path"), "danqing.app.Main", "paint", TEXTS[i % TEXTS.length], "--style",
                    styles.isEmpty() ? "ink" : styles.getFirst(), "--size", "1024x1024", "--seed", "1", "--out", out.toString()));
            long t = System.nanoTime();
            Process p = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
            p.waitFor();
            times.add((System.nanoTime() - t) / 1e6);
            Files.deleteIfExists(out);
        }
        return median(times);
    }

    private static Order order(String text, Style style, int size, long seed) {
        return new Order(text, style, Format.SQUARE, size, size, seed, null, null);
    }

    private static double median(List<Double> v) {
        List<Double> s = v.stream().sorted().toList();
        return s.isEmpty() ? 0 : round(s.get(s.size() / 2));
    }

    private static double round(double v) {
        return Math.round(v * 1000) / 1000.0;
    }
}
