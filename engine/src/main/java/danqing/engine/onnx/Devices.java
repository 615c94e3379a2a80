package danqing.engine.onnx;

import danqing.engine.job.BadInput;
import danqing.engine.job.Cancellation;
import danqing.engine.onnx.Device.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The devices this machine offers to the runtime that is installed, and the reasons for those it does not. */
public final class Devices {
    private static List<Rung> ladder;
    private static List<Adapter> adapters = List.of();

    private Devices() {}

    /**
     * One rung of the ladder.
     *
     * @param device what it would be
     * @param usable whether a tiny network ran on it and gave the numbers of the CPU
     * @param note   what it is, or why it cannot be used
     */
    public record Rung(Device device, boolean usable, String note) {}

    /** All rungs, best first; the CPU is always there and last. Each is tried once in the life of the program, in a process of its own. */
    public static synchronized List<Rung> ladder() {
        if (ladder == null) {
            List<Rung> rungs = new ArrayList<>();
            for (Provider p : Provider.values()) {
                if (p != Provider.CPU && p != Provider.AUTO) {
                    rungs.add(attempt(new Device(p, 0)));
                }
            }
            rungs.add(new Rung(Device.CPU, true, Runtime.getRuntime().availableProcessors() + " 个核心，" + System.getProperty("os.arch")));
            ladder = List.copyOf(rungs);
        }
        return ladder;
    }

    /** The graphics cards found while climbing the ladder, best first. */
    public static synchronized List<Adapter> adapters() {
        ladder();
        return adapters;
    }

    private static Rung attempt(Device device) {
        String no = missing(device.provider());
        if (no != null) {
            return new Rung(device, false, no);
        }
        try (WorkerProcess w = WorkerProcess.start(runtime(device.provider()))) {
            if (adapters.isEmpty()) {
                adapters = w.adapters();
            }
            if (!w.providers().contains(device.provider().name())) {
                return new Rung(device, false, "所装的 ONNX Runtime 不含 " + device.provider());
            }
            byte[] tiny = tiny();
            Session there = new RemoteSession(w, tiny, device);
            try (LocalSession here = new LocalSession(tiny, Device.CPU, 1, List.of())) {
                Map<String, Tensor> in = SampleInputs.of(here.inputs(), Trial.SMALL);
                double db = Trial.decibels(here.run(in, new Cancellation()), there.run(in, new Cancellation()));
                if (db < Trial.CLOSE) {
                    return new Rung(device, false, String.format(Locale.ROOT, "算出的数与 CPU 不符（%.1f dB）", db));
                }
            }
            return new Rung(device, true, w.adapters().isEmpty() ? "可用" : w.adapters().getFirst().describe());
        } catch (DeviceTrouble | ai.onnxruntime.OrtException | RuntimeException | LinkageError e) {
            return new Rung(device, false, Ort.reason(e));
        }
    }

    private static byte[] tiny() {
        try (InputStream in = Devices.class.getResourceAsStream("tiny.onnx")) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Why a provider cannot be there on this machine, told without starting anything; null when it is worth a try. */
    static String missing(Provider p) {
        String platform = Natives.platform();
        Path natives = Natives.folder();
        if (p == Provider.DIRECTML && !platform.startsWith("win")) {
            return "只在 Windows 上有";
        }
        if (p == Provider.COREML && !platform.startsWith("osx")) {
            return "只在 macOS 上有";
        }
        if ((p == Provider.WEBGPU || p == Provider.DIRECTML) && natives == null) {
            return "没有显卡运行库：用 mvn -Pgpu 构建，或用安装包";
        }
        if (runtime(p) != null && !Natives.version(natives).equals(Ort.environment().getVersion())) {
            return "显卡运行库是 " + Natives.version(natives) + " 版，与程序的 " + Ort.environment().getVersion() + " 不合：用 mvn -Pgpu 重新构建";
        }
        if ((p == Provider.CUDA || p == Provider.TENSORRT) && platform.startsWith("osx")) {
            return "macOS 上没有";
        }
        if ((p == Provider.CUDA || p == Provider.TENSORRT) && !Natives.providers().contains(p.name())) {
            return "所装的 ONNX Runtime 不含 " + p + "：用 mvn -Pcuda 构建";
        }
        return null;
    }

    /** The folder of the runtime a provider is taken from; null = the one on the class path. */
    static Path runtime(Provider p) {
        return p == Provider.WEBGPU || p == Provider.DIRECTML ? Natives.folder() : null;
    }

    /** The graphics device it is worth trying networks on when the person leaves the choice to us: the first rung that is more than a program; null = none. */
    static Device promising() {
        boolean possible = Stream.of(Provider.values()).anyMatch(p -> p != Provider.CPU && p != Provider.AUTO && missing(p) == null);
        if (!possible || !Hardware.graphics()) {
            return null;
        }
        return ladder().stream().filter(r -> r.usable() && r.device().provider() != Provider.CPU)
                .filter(r -> r.device().provider() != Provider.WEBGPU || adapters.isEmpty() || !adapters.getFirst().software()).findFirst().map(Rung::device).orElse(null);
    }

    /**
     * The device a person named; {@code auto} is {@link Device#AUTO}. It may turn out not to be there: then the CPU takes its place, with a message.
     *
     * @throws BadInput when there is no device of that name
     */
    public static Device named(String name) {
        String n = name.toLowerCase(Locale.ROOT).strip();
        String[] parts = n.split(":", 2);
        for (Provider p : Provider.values()) {
            if (p.id().equals(parts[0]) && (parts.length == 1 || p.several() && parts[1].matches("\\d{1,2}"))) {
                return new Device(p, parts.length == 1 ? 0 : Integer.parseInt(parts[1]));
            }
        }
        throw new BadInput("不认识设备“" + name + "”：请用 auto、cpu、webgpu 或 cuda:0（`danqing devices` 列出本机可用的设备）。");
    }

    /** All names, for a message or a help text. */
    public static String names() {
        return Stream.of(Provider.values()).map(p -> new Device(p, 0).id()).collect(Collectors.joining("、"));
    }
}
