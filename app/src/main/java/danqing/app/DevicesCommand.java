package danqing.app;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import danqing.engine.onnx.Adapter;
import danqing.engine.onnx.Device;
import danqing.engine.onnx.DeviceBench;
import danqing.engine.onnx.Devices;
import danqing.engine.pack.EmbeddedPack;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code danqing devices}: where networks can run on this machine, and why not elsewhere. */
@Command(name = "devices", mixinStandardHelpOptions = true, description = "列出本机能用来作画的设备，以及用不了的原因。")
final class DevicesCommand implements Callable<Integer> {
    @Option(names = "--json", description = "输出 JSON")
    boolean json;

    @Option(names = "--probe", description = "量一量：每个设备跑约一秒；真显卡还逐个模型与 CPU 比，记住 auto 该用哪个")
    boolean probe;

    @Override
    public Integer call() {
        List<Devices.Rung> ladder = Devices.ladder();
        ObjectNode measured = new ObjectMapper().createObjectNode();
        if (probe) {
            probe(ladder, measured);
        }
        if (json) {
            ObjectNode out = new ObjectMapper().createObjectNode();
            ArrayNode devices = out.putArray("devices");
            for (Devices.Rung r : ladder) {
                devices.addObject().put("device", r.device().id()).put("provider", r.device().provider().name()).put("usable", r.usable()).put("note", r.note());
            }
            ArrayNode cards = out.putArray("adapters");
            for (Adapter a : Devices.adapters()) {
                cards.addObject().put("name", a.name()).put("vendor", a.vendor()).put("driver", a.driver()).put("memoryBytes", a.memory()).put("software", a.software());
            }
            out.put("auto", promising());
            if (probe) {
                out.set("probe", measured);
            }
            System.out.println(out);
        } else {
            for (Devices.Rung r : ladder) {
                System.out.printf("%s %-12s %s%n", r.usable() ? "✓" : "✗", r.device().id(), r.note());
            }
            System.out.println(promising().equals("cpu") ? "auto 用 cpu：没有可用的显卡。" : "auto 逐个模型在 " + promising() + " 与 cpu 之间取快的。");
            if (probe) {
                Table.print(measured, false);
            }
        }
        return ExitCode.OK;
    }

    private static String promising() {
        return DeviceBench.promising().map(Device::id).orElse("cpu");
    }

    /** Pixels a second on every device that works; on a real card also which of the two each network runs faster on. */
    private static void probe(List<Devices.Rung> ladder, ObjectNode out) {
        EmbeddedPack pack = new EmbeddedPack();
        for (Devices.Rung r : ladder) {
            if (r.usable()) {
                ObjectNode of = out.putObject(r.device().id());
                try (DeviceBench bench = new DeviceBench(r.device())) {
                    of.put("megapixelsPerSecond", Math.round(bench.megapixels(pack.load("silk.onnx")) * 1e4) / 1e4);
                    if (DeviceBench.promising().filter(r.device()::equals).isPresent()) {
                        learn(bench, pack, of.putObject("auto"));
                    }
                } catch (DeviceBench.Unable e) {
                    of.put("unable", e.getMessage());
                }
            }
        }
    }

    private static void learn(DeviceBench bench, EmbeddedPack pack, ObjectNode out) {
        pack.entries().stream().map(e -> e.path("file").asText()).filter(f -> f.endsWith(".onnx")).forEach(f -> {
            try {
                out.put(f, bench.learn(f, pack.load(f)).id());
            } catch (DeviceBench.Unable e) {
                out.put(f, "cpu（" + e.getMessage() + "）");
            }
        });
    }
}
