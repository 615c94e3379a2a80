package danqing.engine.onnx;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import danqing.engine.Home;
import danqing.engine.image.AtomicFile;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * What trials on this machine showed, kept in {@code devices.json} of the settings folder: for each network (by the hash of its file) and device a
 * {@link Verdict}. Forgotten when the machine, its drivers or the runtime change.
 */
final class DeviceMemory {
    private static final ObjectMapper JSON = new ObjectMapper();

    private DeviceMemory() {}

    private static Path file() {
        return Home.folder().resolve("devices.json");
    }

    /** What was found about a network on a device. */
    static synchronized Optional<Verdict> recall(String hash, Device device) {
        JsonNode n = read().path("nets").path(hash).path(device.id());
        return n.isObject() ? Optional.of(new Verdict(n.path("agrees").asBoolean(), n.path("decibels").asDouble(), n.path("deviceMs").asDouble(),
                n.path("cpuMs").asDouble(), n.path("why").asText())) : Optional.empty();
    }

    /** Keeps what was found; on a machine whose settings folder cannot be written it is found anew each time. */
    static synchronized void keep(String hash, String name, Device device, Verdict v) {
        ObjectNode root = read();
        ObjectNode nets = root.withObject("/nets");
        ObjectNode net = nets.path(hash).isObject() ? (ObjectNode) nets.path(hash) : nets.putObject(hash);
        net.put("name", name).putObject(device.id()).put("agrees", v.agrees()).put("decibels", v.decibels()).put("deviceMs", v.deviceMs())
                .put("cpuMs", v.cpuMs()).put("why", v.why());
        try {
            Files.createDirectories(file().getParent());
            byte[] text = JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(root);
            AtomicFile.write(file(), out -> out.write(text));
        } catch (IOException | RuntimeException e) {
            // see above
        }
    }

    private static ObjectNode read() {
        try {
            if (Files.isRegularFile(file()) && JSON.readTree(file().toFile()) instanceof ObjectNode o && o.path("machine").asText().equals(machine())) {
                return o;
            }
        } catch (IOException e) {
            // damaged: it is made again
        }
        return JSON.createObjectNode().put("machine", machine());
    }

    /** A hash of everything a verdict depends on, as far as it can be seen without loading a driver. */
    static String machine() {
        List<String> parts = new ArrayList<>(List.of(System.getProperty("os.name"), System.getProperty("os.version"), System.getProperty("os.arch"),
                Integer.toString(Runtime.getRuntime().availableProcessors()), String.valueOf(System.getProperty("danqing.vulkan"))));
        Path natives = Natives.folder();
        parts.add(natives == null ? "" : content(natives.resolve("natives.json")));
        parts.addAll(Hardware.cards());
        parts.add(content(Path.of("/proc/driver/nvidia/version")));
        for (String icds : List.of("/usr/share/vulkan/icd.d", "/etc/vulkan/icd.d")) {
            try (DirectoryStream<Path> files = Files.newDirectoryStream(Path.of(icds), "*.json")) {
                List<String> names = new ArrayList<>();
                for (Path p : files) {
                    names.add(p.getFileName() + content(p) + Files.getLastModifiedTime(p).toMillis());
                }
                names.sort(null);
                parts.addAll(names);
            } catch (IOException e) {
                parts.add("");
            }
        }
        return Integer.toHexString(String.join("\n", parts).hashCode());
    }

    private static String content(Path p) {
        try {
            return Files.isReadable(p) ? Files.readString(p) : "";
        } catch (IOException e) {
            return "";
        }
    }

    static String hash(byte[] model) {
        try {
            return HexFormat.of().formatHex(java.security.MessageDigest.getInstance("SHA-256").digest(model));
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
