package danqing.engine.onnx;

import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtLoggingLevel;
import ai.onnxruntime.OrtSession;
import danqing.engine.pack.PackProblem;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * The networks in use: each is loaded once, on the device asked for or, with one message, on the CPU. All sessions share the runtime's environment.
 */
public final class Networks implements AutoCloseable {
    private final OrtEnvironment environment = OrtEnvironment.getEnvironment(OrtLoggingLevel.ORT_LOGGING_LEVEL_ERROR, "danqing");
    private final Map<String, Network> open = new ConcurrentHashMap<>();
    private final Device device;
    private final int threads;
    private final Consumer<String> notices;

    /**
     * @param device  where to run
     * @param threads threads of one run; 0 = one per core
     * @param notices told, in one sentence, when a device cannot be used
     */
    public Networks(Device device, int threads, Consumer<String> notices) {
        this.device = device;
        this.threads = threads;
        this.notices = notices;
    }

    public Device device() {
        return device;
    }

    /**
     * The network of that name, loaded at first use.
     *
     * @param bytes its ONNX file, asked for only when it has to be loaded
     * @throws PackProblem when the file is no network the runtime can load
     */
    public Network get(String name, Supplier<byte[]> bytes) {
        return open.computeIfAbsent(name, n -> load(n, bytes.get()));
    }

    private Network load(String name, byte[] bytes) {
        if (device.provider() != Device.Provider.CPU) {
            try {
                return new Network(name, environment, session(bytes, device), device);
            } catch (OrtException | RuntimeException | LinkageError e) {
                notices.accept("设备 " + device.id() + " 用不了（" + Devices.firstLine(e) + "），改用 CPU。");
            }
        }
        try {
            return new Network(name, environment, session(bytes, Device.CPU), Device.CPU);
        } catch (OrtException e) {
            throw new PackProblem("模型 " + name + " 载入失败，文件可能已损坏（" + Devices.firstLine(e) + "）：请重新安装。", e);
        }
    }

    private OrtSession session(byte[] bytes, Device on) throws OrtException {
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            if (threads > 0) {
                options.setIntraOpNumThreads(threads);
            }
            // sizes vary from run to run: planned memory would only be kept twice
            options.setMemoryPatternOptimization(false);
            options.setOptimizationLevel(OrtSession.SessionOptions.OptLevel.ALL_OPT);
            Devices.add(options, on);
            return environment.createSession(bytes, options);
        }
    }

    /** Time spent inside the runtime by all networks so far, nanoseconds. */
    public long busyNanos() {
        return open.values().stream().mapToLong(Network::busyNanos).sum();
    }

    /** Closes all networks; no run may be under way. */
    @Override
    public void close() {
        open.values().forEach(Network::close);
        open.clear();
    }
}
