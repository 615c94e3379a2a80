package danqing.engine.onnx;

import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtLoggingLevel;
import ai.onnxruntime.OrtSession;
import ai.onnxruntime.providers.OrtCUDAProviderOptions;
import ai.onnxruntime.providers.OrtTensorRTProviderOptions;
import danqing.engine.Home;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The runtime of this process: one environment with one pool of threads for all sessions, and options made anew for every session. */
final class Ort {
    private Ort() {}

    private static final class Holder {
        private static final OrtEnvironment ENVIRONMENT = make();

        private static OrtEnvironment make() {
            Telemetry.off();
            try (OrtEnvironment.ThreadingOptions threads = new OrtEnvironment.ThreadingOptions()) {
                threads.setGlobalIntraOpNumThreads(Runtime.getRuntime().availableProcessors());
                threads.setGlobalInterOpNumThreads(1);
                // threads that spin while they wait take the cores from the window and the compiler
                threads.setGlobalSpinControl(false);
                OrtEnvironment made = OrtEnvironment.getEnvironment(OrtLoggingLevel.ORT_LOGGING_LEVEL_FATAL, "danqing", threads);
                made.setTelemetry(false);
                return made;
            } catch (OrtException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    static OrtEnvironment environment() {
        return Holder.ENVIRONMENT;
    }

    /**
     * Loads a graph.
     *
     * @param threads 0 = the pool all sessions share; otherwise this many of its own
     * @param onCpu   names of nodes that stay on the CPU though the device is another
     */
    static OrtSession load(byte[] model, Device device, int threads, List<String> onCpu) throws OrtException {
        OrtEnvironment environment = environment();
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            if (threads > 0) {
                options.setIntraOpNumThreads(threads);
            } else {
                options.disablePerSessionThreads();
            }
            // sizes vary from run to run: planned memory would only be kept twice
            options.setMemoryPatternOptimization(false);
            options.setOptimizationLevel(OrtSession.SessionOptions.OptLevel.ALL_OPT);
            add(options, device, onCpu);
            return environment.createSession(model, options);
        }
    }

    private static void add(OrtSession.SessionOptions options, Device device, List<String> onCpu) throws OrtException {
        switch (device.provider()) {
            case WEBGPU -> options.addWebGPU(onCpu.isEmpty() ? Map.of() : Map.of("forceCpuNodeNames", String.join("\n", onCpu)));
            case CUDA -> cuda(options, device.index());
            case TENSORRT -> {
                try (OrtTensorRTProviderOptions o = new OrtTensorRTProviderOptions(device.index())) {
                    String cache = cache("tensorrt");
                    o.add("trt_engine_cache_enable", "1");
                    o.add("trt_engine_cache_path", cache);
                    o.add("trt_timing_cache_enable", "1");
                    o.add("trt_timing_cache_path", cache);
                    options.addTensorrt(o);
                }
                cuda(options, device.index());
            }
            case DIRECTML -> options.addDirectML(device.index());
            case COREML -> options.addCoreML(Map.of("ModelFormat", "MLProgram", "ModelCacheDirectory", cache("coreml")));
            case CPU, AUTO -> { }
        }
    }

    private static void cuda(OrtSession.SessionOptions options, int index) throws OrtException {
        try (OrtCUDAProviderOptions o = new OrtCUDAProviderOptions(index)) {
            // trying every algorithm would cost seconds at each new size
            o.add("cudnn_conv_algo_search", "HEURISTIC");
            options.addCUDA(o);
        }
    }

    /** A folder for what a provider compiles. */
    private static String cache(String provider) throws OrtException {
        Path folder = Home.cache().resolve(provider);
        try {
            return Files.createDirectories(folder).toString();
        } catch (IOException e) {
            throw new OrtException("the cache folder " + folder + " cannot be made: " + e.getMessage());
        }
    }

    /** The first line of what the runtime says, without its preamble. */
    static String reason(Throwable e) {
        String m = String.valueOf(e.getMessage()).strip();
        int end = m.indexOf('\n');
        m = (end < 0 ? m : m.substring(0, end)).strip();
        int text = m.indexOf("message: ");
        m = text < 0 ? m : m.substring(text + 9).strip();
        // checks inside the runtime: "file:line function condition was false. What it means"
        int checked = m.indexOf(" was false. ");
        return checked < 0 ? m : m.substring(checked + 12).strip();
    }
}
