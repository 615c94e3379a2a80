package danqing.engine.onnx;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** WebGPU for tests: on the machine's graphics card, or on the software Vulkan of Debian's chromium-common. Skips, with a message, where there is neither. */
final class WebGpu {
    static final Device DEVICE = new Device(Device.Provider.WEBGPU, 0);
    private static final Path NATIVES = Path.of("../app/target/danqing/natives", Natives.platform()).toAbsolutePath().normalize();
    private static final Path SOFTWARE = Path.of("/usr/lib/chromium/vk_swiftshader_icd.json");

    private WebGpu() {}

    /** Points the program at what it needs, with a settings folder of its own. */
    static void require(Path home) {
        assumeTrue(Files.isRegularFile(NATIVES.resolve("natives.json")), "WebGPU is not tested: no graphics runtime (mvn -Pgpu fetches it)");
        assumeTrue(Files.isRegularFile(SOFTWARE) || Hardware.graphics(), "WebGPU is not tested: no graphics card, and no software Vulkan (apt-get install chromium-common libvulkan1)");
        System.setProperty(Natives.PROPERTY, NATIVES.toString());
        System.setProperty("danqing.home", home.toString());
        if (Files.isRegularFile(SOFTWARE)) {
            System.setProperty("danqing.vulkan", SOFTWARE.toString());
        }
    }

    static void forget() {
        Stream.of(Natives.PROPERTY, "danqing.home", "danqing.vulkan").forEach(System::clearProperty);
    }
}
