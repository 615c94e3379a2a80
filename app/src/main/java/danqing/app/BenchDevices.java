package danqing.app;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import danqing.engine.job.BadInput;
import danqing.engine.onnx.Device;
import danqing.engine.onnx.DeviceBench;
import danqing.engine.onnx.Devices;
import danqing.engine.pack.EmbeddedPack;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code danqing bench devices}: every embedded network on every device: load, first run, warm median, bytes moved, what our code adds, closeness to the CPU. */
@Command(name = "devices", mixinStandardHelpOptions = true, description = "每个内嵌模型在每个设备上要多久，与 CPU 差多少。")
final class BenchDevices implements Callable<Integer> {
    @Option(names = "--device", description = "只测这个设备；可重复")
    List<String> only = new ArrayList<>();

    @Option(names = "--model", description = "只测这些模型，如 ink.onnx；可重复")
    List<String> models = new ArrayList<>();

    @Option(names = "--side", description = "画面边长，64 的倍数（默认 512）")
    int side = 512;

    @Option(names = "--runs", description = "预热后测几次（默认 7）")
    int runs = 7;

    @Option(names = "--json", description = "输出 JSON")
    boolean json;

    @Override
    public Integer call() {
        if (side < 64 || side > 4096 || side % 64 != 0 || runs < 1 || runs > 1000) {
            throw new BadInput("数不对：--side 请给 64 到 4096 之间 64 的倍数，--runs 请给 1 到 1000。");
        }
        EmbeddedPack pack = new EmbeddedPack();
        List<Device> devices = only.isEmpty() ? Devices.ladder().stream().filter(Devices.Rung::usable).map(Devices.Rung::device).toList()
                : only.stream().map(Devices::named).toList();
        ObjectNode out = new ObjectMapper().createObjectNode().put("side", side).put("runs", runs);
        for (Device d : devices) {
            ObjectNode of = out.putObject(d.id());
            try (DeviceBench bench = new DeviceBench(d)) {
                pack.entries().stream().map(e -> e.path("file").asText()).filter(f -> f.endsWith(".onnx") && (models.isEmpty() || models.contains(f)))
                        .forEach(f -> row(bench, pack, f, of.putObject(f)));
            } catch (DeviceBench.Unable e) {
                of.put("unable", e.getMessage());
            }
        }
        Table.print(out, json);
        return ExitCode.OK;
    }

    private void row(DeviceBench bench, EmbeddedPack pack, String file, ObjectNode o) {
        try {
            DeviceBench.Row r = bench.time(pack.load(file), side, runs);
            o.put("loadMs", round(r.loadMs())).put("firstMs", round(r.firstMs())).put("warmMs", round(r.warmMs())).put("bytesMoved", r.bytesMoved())
                    .put("overBareSession", round(r.overhead())).put("overInsideRuntime", round(r.outside())).put("decibels", round(r.decibels()));
        } catch (DeviceBench.Unable e) {
            o.put("unable", e.getMessage());
        }
    }

    private static double round(double v) {
        return Math.round(v * 1000) / 1000.0;
    }
}
