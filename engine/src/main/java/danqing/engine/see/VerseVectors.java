package danqing.engine.see;

import danqing.engine.pack.EmbeddedPack;
import danqing.engine.scene.SentenceEncoder;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/**
 * Sentence vectors of the bundled verse, made once and shipped (a byte a number), since the encoder needs seconds for seven hundred lines. The file
 * begins with the SHA-256 of the lines; one that does not fit them counts for nothing, and the lines are encoded as any others.
 */
final class VerseVectors {
    static final String FILE = "verses.bge";
    /** What made them: part of the name of a cache. */
    static final String ENCODER = "bge-small-zh-v1.5-q";
    /** Unit vectors of 512 numbers seldom leave ±0.3. */
    private static final float SCALE = 400;
    private static final int HASH = 32;

    private VerseVectors() {}

    /** Line → unit vector. */
    static Map<String, float[]> bundled() {
        try (InputStream in = VerseVectors.class.getResourceAsStream(FILE)) {
            return in == null ? Map.of() : unpack(in.readAllBytes(), lines());
        } catch (IOException e) {
            return Map.of();
        }
    }

    static List<String> lines() {
        return Verses.bundled().stream().map(Verse::line).toList();
    }

    static byte[] pack(List<String> lines, float[][] vectors) {
        ByteBuffer b = ByteBuffer.allocate(HASH + lines.size() * SentenceEncoder.WIDTH);
        b.put(hash(lines));
        for (float[] row : vectors) {
            for (float v : row) {
                b.put((byte) Math.clamp(Math.round(v * SCALE), -127, 127));
            }
        }
        return b.array();
    }

    static Map<String, float[]> unpack(byte[] packed, List<String> lines) {
        ByteBuffer b = ByteBuffer.wrap(packed);
        if (packed.length != HASH + lines.size() * SentenceEncoder.WIDTH || !Arrays.equals(packed, 0, HASH, hash(lines), 0, HASH)) {
            return Map.of();
        }
        b.position(HASH);
        Map<String, float[]> out = new HashMap<>();
        for (String line : lines) {
            float[] v = new float[SentenceEncoder.WIDTH];
            double square = 0;
            for (int k = 0; k < v.length; k++) {
                v[k] = b.get();
                square += v[k] * v[k];
            }
            float length = (float) Math.sqrt(Math.max(1, square));
            for (int k = 0; k < v.length; k++) {
                v[k] /= length;
            }
            out.put(line, v);
        }
        return out;
    }

    private static byte[] hash(List<String> lines) {
        return HexFormat.of().parseHex(EmbeddedPack.sha256(String.join("\n", lines).getBytes(StandardCharsets.UTF_8)));
    }
}
