package danqing.app;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import danqing.engine.onnx.Adapter;
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
            System.out.println(out);
        } else {
            for (Devices.Rung r : ladder) {
                System.out.printf("%s %-12s %s%n", r.usable() ? "✓" : "✗", r.device().id(), r.note());
            }
        }
        return ExitCode.OK;
    }
}
