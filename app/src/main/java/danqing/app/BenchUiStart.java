package danqing.app;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import danqing.engine.job.BadInput;
import danqing.ui.DanqingApp;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code danqing bench ui-start}: from the start of the process to the window's first pulse, and the memory it holds; a new process for every run. */
@Command(name = "ui-start", mixinStandardHelpOptions = true, description = "画室窗口多快打开：从进程启动到第一次刷新，及常驻内存；每次都是新进程、全新的设置；第一次不算（它留下以后启动用的类缓存）。")
final class BenchUiStart implements Callable<Integer> {
    private static final int LONGEST = 60;

    @Option(names = "--runs", paramLabel = "次数", defaultValue = "5", description = "开几次，取中位数（默认 ${DEFAULT-VALUE}）")
    int runs;

    @Option(names = "--json", description = "输出 JSON")
    boolean json;

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (runs < 1 || runs > 100) {
            throw new BadInput("--runs 须在 1 到 100 之间。");
        }
        DanqingApp.checkDisplay();
        Path kept = Files.createTempDirectory("danqing-bench");
        List<long[]> all = new ArrayList<>();
        try {
            // the first start leaves behind what the later ones begin with, as with the launcher; it is not counted
            Path cache = kept.resolve("studio.aot");
            one("-XX:AOTCacheOutput=" + cache);
            for (int i = 0; i < runs; i++) {
                all.add(one("-XX:AOTCache=" + cache));
            }
        } finally {
            clear(kept);
        }
        ObjectNode out = JsonNodeFactory.instance.objectNode().put("runs", runs).put("firstPulseMs", median(all, 0));
        out.put("slowestMs", all.stream().mapToLong(a -> a[0]).max().orElseThrow());
        Table.print(out.put("firstPulseMiB", median(all, 1) / 1024).put("idleMiB", median(all, 2) / 1024), json);
        return ExitCode.OK;
    }

    private static long median(List<long[]> all, int k) {
        long[] v = all.stream().mapToLong(a -> a[k]).sorted().toArray();
        return v[v.length / 2];
    }

    private static long[] one(String cache) throws IOException, InterruptedException {
        Path home = Files.createTempDirectory("danqing-bench");
        Path said = home.resolve("said");
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        ManagementFactory.getRuntimeMXBean().getInputArguments().stream().filter(a -> !a.contains("SharedArchive") && !a.startsWith("-Xshare") && !a.startsWith("-Xlog:cds+")).forEach(command::add);
        command.add(cache);
        command.addAll(List.of("-Ddanqing.home=" + home, "-Ddanqing.probe.start=" + said, "-cp", System.getProperty("java.class.path"), Main.class.getName()));
        Process p = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(home.resolve("log").toFile()).start();
        try {
            if (!p.waitFor(LONGEST, TimeUnit.SECONDS) || !Files.exists(said)) {
                throw new BadInput("画室窗口没有打开：" + Files.readString(home.resolve("log")).lines().findFirst().orElse("等了 " + LONGEST + " 秒。"));
            }
            String[] s = Files.readString(said).split(" ");
            return new long[] {Long.parseLong(s[0]), Long.parseLong(s[1]), Long.parseLong(s[2])};
        } finally {
            p.destroyForcibly();
            clear(home);
        }
    }

    private static void clear(Path home) throws IOException {
        try (var files = Files.walk(home)) {
            files.sorted(java.util.Comparator.reverseOrder()).forEach(f -> f.toFile().delete());
        }
    }
}
