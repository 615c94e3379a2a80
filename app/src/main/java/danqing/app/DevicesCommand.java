package danqing.app;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import danqing.engine.onnx.Device;
import danqing.engine.onnx.Devices;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code danqing devices}: where networks can run on this machine, and why not elsewhere. */
@Command(name = "devices", mixinStandardHelpOptions = true, description = "列出本机能用来作画的设备，以及用不了的原因。")
final class DevicesCommand implements Callable<Integer> {
    @Option(names = "--json", description = "输出 JSON")
    boolean json;

    @Override
    public Integer call() {
        List<Devices.Rung> ladder = Devices.ladder();
        Device chosen = Devices.named("auto");
        if (json) {
            ObjectMapper mapper = new ObjectMapper();
            ArrayNode out = mapper.createArrayNode();
            for (Devices.Rung r : ladder) {
                out.addObject().put("device", r.device().id()).put("provider", r.device().provider().name()).put("usable", r.usable())
                        .put("chosen", r.device().equals(chosen)).put("note", r.note());
            }
            System.out.println(out);
        } else {
            for (Devices.Rung r : ladder) {
                System.out.printf("%s %-12s %s%n", r.device().equals(chosen) ? "→" : r.usable() ? "✓" : "✗", r.device().id(), r.note());
            }
        }
        return ExitCode.OK;
    }
}
