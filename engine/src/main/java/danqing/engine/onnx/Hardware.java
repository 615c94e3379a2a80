package danqing.engine.onnx;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What can be told of the machine without loading a driver. */
final class Hardware {
    private Hardware() {}

    /** Vendor and device numbers of the graphics cards Linux lists; elsewhere none. */
    static List<String> cards() {
        List<String> out = new ArrayList<>();
        try (DirectoryStream<Path> cards = Files.newDirectoryStream(Path.of("/sys/class/drm"), "card[0-9]*")) {
            for (Path c : cards) {
                Path vendor = c.resolve("device/vendor");
                if (!c.getFileName().toString().contains("-") && Files.isReadable(vendor)) {
                    out.add(Files.readString(vendor).strip() + ":" + Files.readString(c.resolve("device/device")).strip());
                }
            }
        } catch (IOException e) {
            // not Linux, or nothing to see
        }
        if (out.isEmpty() && Files.isDirectory(Path.of("/proc/driver/nvidia/gpus"))) {
            out.add("nvidia");
        }
        out.sort(null);
        return out;
    }

    /** Whether it is worth asking for a graphics card at all. Windows and macOS always have one. */
    static boolean graphics() {
        return !Natives.platform().startsWith("linux") || !cards().isEmpty();
    }
}
