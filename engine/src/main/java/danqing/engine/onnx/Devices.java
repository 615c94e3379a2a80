package danqing.engine.onnx;

import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtProvider;
import ai.onnxruntime.OrtSession;
import danqing.engine.job.BadInput;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;

/** The devices this machine offers to the runtime that is installed, and the reasons for those it does not. */
public final class Devices {
    private Devices() {}

    /**
     * One rung of the ladder.
     *
     * @param device what it would be
     * @param usable whether the runtime can open it
     * @param note   what it is, or why it cannot be used
     */
    public record Rung(Device device, boolean usable, String note) {}

    /** All rungs, best first; the CPU is always there and last. */
    public static List<Rung> ladder() {
        List<Rung> rungs = new ArrayList<>();
        EnumSet<OrtProvider> built = OrtEnvironment.getAvailableProviders();
        rungs.add(probe(new Device(Device.Provider.CUDA, 0), built.contains(OrtProvider.CUDA)));
        rungs.add(probe(new Device(Device.Provider.DIRECTML, 0), built.contains(OrtProvider.DIRECT_ML)));
        rungs.add(probe(new Device(Device.Provider.COREML, 0), built.contains(OrtProvider.CORE_ML)));
        rungs.add(new Rung(Device.CPU, true, Runtime.getRuntime().availableProcessors() + " 个核心，" + System.getProperty("os.arch")));
        return rungs;
    }

    private static Rung probe(Device device, boolean built) {
        if (!built) {
            return new Rung(device, false, "所装的 ONNX Runtime 不含 " + device.provider() + " 支持");
        }
        try (OrtSession.SessionOptions o = new OrtSession.SessionOptions()) {
            add(o, device);
            return new Rung(device, true, "可用");
        } catch (OrtException | RuntimeException | LinkageError e) {
            return new Rung(device, false, firstLine(e));
        }
    }

    static String firstLine(Throwable e) {
        String m = String.valueOf(e.getMessage());
        int end = m.indexOf('\n');
        return end < 0 ? m : m.substring(0, end);
    }

    /** Asks for the device on options made for it alone. */
    static void add(OrtSession.SessionOptions options, Device device) throws OrtException {
        switch (device.provider()) {
            case CPU -> { }
            case CUDA -> options.addCUDA(device.index());
            case DIRECTML -> options.addDirectML(device.index());
            case COREML -> options.addCoreML();
        }
    }

    /**
     * The device a person named: {@code auto} takes the best usable rung.
     *
     * @throws BadInput when the name is not one of {@code auto, cpu, cuda[:n], directml[:n], coreml}
     */
    public static Device named(String name) {
        String n = name.toLowerCase(Locale.ROOT).strip();
        if (n.equals("auto")) {
            return ladder().stream().filter(Rung::usable).findFirst().map(Rung::device).orElse(Device.CPU);
        }
        String[] parts = n.split(":", 2);
        for (Device.Provider p : Device.Provider.values()) {
            if (p.name().toLowerCase(Locale.ROOT).equals(parts[0]) && (parts.length == 1 || parts[1].matches("\\d{1,2}"))) {
                return new Device(p, parts.length == 1 ? 0 : Integer.parseInt(parts[1]));
            }
        }
        throw new BadInput("不认识设备“" + name + "”：请用 auto、cpu 或 cuda:0（`danqing devices` 列出本机可用的设备）。");
    }
}
