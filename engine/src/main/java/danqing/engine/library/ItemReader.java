package danqing.engine.library;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import danqing.engine.Provenance;
import danqing.engine.image.PictureFile;
import danqing.engine.image.PngFile;
import danqing.engine.job.BadInput;
import java.awt.Dimension;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;

/** Reads what a file says of itself: hash, size, provenance. */
final class ItemReader {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private ItemReader() {}

    /** @throws BadInput when it is no picture or cannot be read */
    static Item read(Path file, String sha256) {
        Dimension size = PictureFile.size(file);
        JsonNode p = provenance(file);
        Set<String> concepts = new LinkedHashSet<>();
        p.path("scene").path("scene").path("entities").forEach(e -> concepts.add(e.path("concept").asText()));
        p.path("layout").path("placements").forEach(e -> concepts.add(e.path("concept").asText()));
        concepts.remove("");
        try {
            return new Item(file, sha256, Files.size(file), modified(file), size.width, size.height, p.path("text").asText(null), p.path("style").asText(null),
                    p.has("seed") ? p.path("seed").asLong() : null, new ArrayList<>(concepts), null);
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    private static JsonNode provenance(Path file) {
        if (file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".png")) {
            try {
                String text = PngFile.texts(file).get(Provenance.KEYWORD);
                if (text != null) {
                    return MAPPER.readTree(text);
                }
            } catch (BadInput | JsonProcessingException e) {
                // a picture without a provenance we can read is still a picture
            }
        }
        return MAPPER.createObjectNode();
    }

    static long modified(Path file) throws IOException {
        return Files.getLastModifiedTime(file).toMillis();
    }

    /** @throws BadInput when it cannot be read */
    static String sha256(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            MessageDigest d = MessageDigest.getInstance("SHA-256");
            byte[] buffer = new byte[1 << 16];
            for (int n; (n = in.read(buffer)) > 0;) {
                d.update(buffer, 0, n);
            }
            return HexFormat.of().formatHex(d.digest());
        } catch (IOException e) {
            throw unreadable(file, e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static BadInput unreadable(Path file, IOException e) {
        return new BadInput("读不了“" + file + "”：" + (Files.exists(file) ? "没有读取权限或文件已损坏" : "没有这个文件") + "。请检查文件。", e);
    }
}
