package danqing.engine.onnx;

import ai.onnxruntime.OrtEnvironment;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The runtime library for graphics cards, which {@code -Pgpu} puts beside the program ({@code installer/FetchNatives.java}): a folder with
 * {@code natives.json} that names its libraries in the order they are loaded. Only a device's process loads it; the studio itself stays with the library of
 * the Java binding.
 */
final class Natives {
    /** Names the folder to use. */
    static final String PROPERTY = "danqing.natives";

    private Natives() {}

    /** This system's name in file names: {@code linux-x64}, {@code win-arm64}, {@code osx-arm64}. */
    static String platform() {
        String os = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        String arch = System.getProperty("os.arch").toLowerCase(Locale.ROOT);
        return (os.contains("win") ? "win" : os.contains("mac") ? "osx" : "linux") + "-" + (arch.equals("aarch64") || arch.equals("arm64") ? "arm64" : "x64");
    }

    /** The folder for this system, or null: named by {@value #PROPERTY}, else {@code natives/PLATFORM} beside the folder this program's jars lie in. */
    static Path folder() {
        String named = System.getProperty(PROPERTY);
        if (named != null) {
            return named.isEmpty() ? null : whole(Path.of(named));
        }
        try {
            var source = Natives.class.getProtectionDomain().getCodeSource();
            Path jars = source == null ? null : Path.of(source.getLocation().toURI()).getParent();
            return jars == null || jars.getParent() == null ? null : whole(jars.resolveSibling("natives").resolve(platform()));
        } catch (URISyntaxException | java.nio.file.FileSystemNotFoundException e) {
            return null;
        }
    }

    private static Path whole(Path folder) {
        return Files.isRegularFile(folder.resolve("natives.json")) ? folder.toAbsolutePath() : null;
    }

    /** Version of the runtime in a folder, "" when it cannot be read. */
    static String version(Path folder) {
        try {
            return json(folder).path("version").asText();
        } catch (IOException e) {
            return "";
        }
    }

    private static JsonNode json(Path folder) throws IOException {
        return new ObjectMapper().readTree(folder.resolve("natives.json").toFile());
    }

    /**
     * Loads the libraries of {@value #PROPERTY}, if it is set, instead of those inside the Java binding; called once, before anything else of the runtime.
     *
     * @return why they cannot be loaded, or null when all is well
     */
    static String use() {
        String named = System.getProperty(PROPERTY, "");
        if (!named.isEmpty()) {
            Path folder = Path.of(named);
            try {
                for (JsonNode n : json(folder).path("files")) {
                    Path file = folder.resolve(n.path("name").asText()).normalize();
                    if (!file.startsWith(folder) || Files.size(file) != n.path("bytes").asLong()) {
                        return "显卡运行库 " + file.getFileName() + " 已损坏：请重新安装";
                    }
                    // a library that is loaded already is what later ones find under its name
                    System.load(file.toString());
                }
            } catch (IOException | RuntimeException | LinkageError e) {
                return "显卡运行库载入失败（" + Ort.reason(e) + "）";
            }
            System.setProperty("onnxruntime.native.onnxruntime.skip", "true");
        }
        try {
            Telemetry.off();
            OrtEnvironment.getAvailableProviders();
            return null;
        } catch (RuntimeException | LinkageError e) {
            return "运行库载入失败（" + Ort.reason(e) + "）";
        }
    }

    /** Providers of the runtime this process has loaded. */
    static List<String> providers() {
        List<String> out = new ArrayList<>();
        Telemetry.off();
        OrtEnvironment.getAvailableProviders().forEach(p -> {
            switch (p) {
                case WEBGPU -> out.add(Device.Provider.WEBGPU.name());
                case CUDA -> out.add(Device.Provider.CUDA.name());
                case TENSOR_RT -> out.add(Device.Provider.TENSORRT.name());
                case DIRECT_ML -> out.add(Device.Provider.DIRECTML.name());
                case CORE_ML -> out.add(Device.Provider.COREML.name());
                default -> { }
            }
        });
        return out;
    }
}
