package danqing.engine.pack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * The models that ship with the program: {@code manifest.json} and the files it names, from the class path, or from a folder of the same layout when
 * the system property {@code danqing.models} names one. Every file is held against its size and SHA-256 before it is used.
 */
public final class EmbeddedPack {
    private static final String ROOT = "/danqing/models/";
    private static final long LARGEST = 64L << 20;
    private final Path folder;
    private final JsonNode manifest;

    /** Opens the pack. @throws PackProblem when the manifest is missing or damaged */
    public EmbeddedPack() {
        this(System.getProperty("danqing.models") == null ? null : Path.of(System.getProperty("danqing.models")));
    }

    /** @param folder where the pack lies; null = the class path */
    public EmbeddedPack(Path folder) {
        this.folder = folder;
        try {
            manifest = new ObjectMapper().readTree(bytes("manifest.json"));
        } catch (IOException e) {
            throw new PackProblem("内嵌模型的清单 manifest.json 已损坏：请重新安装。", e);
        }
        if (!manifest.path("models").isArray()) {
            throw new PackProblem("内嵌模型的清单 manifest.json 没有 models 一栏：请重新安装。");
        }
    }

    /** Manifest entries of one role, for example {@code painter} or {@code layout}. */
    public List<JsonNode> entries(String role) {
        List<JsonNode> out = new ArrayList<>();
        for (JsonNode n : manifest.path("models")) {
            if (n.path("role").asText().equals(role)) {
                out.add(n);
            }
        }
        return out;
    }

    /** The entry of a file. */
    public Optional<JsonNode> entry(String file) {
        for (JsonNode n : manifest.path("models")) {
            if (n.path("file").asText().equals(file)) {
                return Optional.of(n);
            }
        }
        return Optional.empty();
    }

    /** All entries, as listed. */
    public List<JsonNode> entries() {
        List<JsonNode> out = new ArrayList<>();
        manifest.path("models").forEach(out::add);
        return out;
    }

    /**
     * The bytes of a file the manifest names, verified.
     *
     * @throws PackProblem when it is missing, has another size or another hash
     */
    public byte[] load(String file) {
        JsonNode entry = entry(file).orElseThrow(() -> new PackProblem("内嵌模型清单里没有 " + file + "：请重新安装。"));
        byte[] bytes;
        try {
            bytes = bytes(file);
        } catch (IOException e) {
            throw new PackProblem("内嵌模型 " + file + " 读不出来（" + e.getMessage() + "）：请重新安装。", e);
        }
        if (bytes.length != entry.path("bytes").asLong()) {
            throw new PackProblem("内嵌模型 " + file + " 已损坏（应有 " + entry.path("bytes").asLong() + " 字节，实有 " + bytes.length + " 字节）：请重新安装。");
        }
        if (!sha256(bytes).equals(entry.path("sha256").asText())) {
            throw new PackProblem("内嵌模型 " + file + " 已损坏（SHA-256 不符）：请重新安装。");
        }
        return bytes;
    }

    private byte[] bytes(String file) throws IOException {
        if (file.contains("..") || file.startsWith("/") || file.contains("\\")) {
            throw new IOException("非法的文件名 " + file);
        }
        if (folder != null) {
            Path p = folder.resolve(file);
            if (!Files.isRegularFile(p)) {
                throw new PackProblem("模型文件 " + file + " 不在 " + folder + " 里：请重新安装。");
            }
            if (Files.size(p) > LARGEST) {
                throw new IOException("文件过大");
            }
            return Files.readAllBytes(p);
        }
        try (InputStream in = EmbeddedPack.class.getResourceAsStream(ROOT + file)) {
            if (in == null) {
                throw new PackProblem("内嵌模型 " + file + " 不见了：请重新安装。");
            }
            return in.readAllBytes();
        }
    }

    /** SHA-256 as 64 hex digits. */
    public static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
