package danqing.engine.see;

import danqing.engine.image.AtomicFile;
import danqing.engine.pack.EmbeddedPack;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;

/** Vectors of many texts, kept in a file that is named after the texts and the models: made once, forgotten when either changes. */
final class VectorCache {
    private final Path folder;

    /** @param folder null = nothing is kept */
    VectorCache(Path folder) {
        this.folder = folder;
    }

    float[][] get(String version, List<String> texts, int width, Supplier<float[][]> make) {
        String key = EmbeddedPack.sha256((version + "\n" + String.join("\n", texts)).getBytes(StandardCharsets.UTF_8)).substring(0, 24);
        Path file = folder == null ? null : folder.resolve("verses-" + key + ".f32");
        float[][] kept = file == null ? null : read(file, texts.size(), width);
        if (kept != null) {
            return kept;
        }
        float[][] made = make.get();
        if (file != null) {
            write(file, made, width);
        }
        return made;
    }

    private static float[][] read(Path file, int rows, int width) {
        try {
            if (!Files.isRegularFile(file) || Files.size(file) != 4L * rows * width) {
                return null;
            }
            var floats = ByteBuffer.wrap(Files.readAllBytes(file)).asFloatBuffer();
            float[][] out = new float[rows][width];
            for (float[] row : out) {
                floats.get(row);
            }
            return out;
        } catch (IOException e) {
            return null;
        }
    }

    private static void write(Path file, float[][] rows, int width) {
        ByteBuffer b = ByteBuffer.allocate(4 * rows.length * width);
        for (float[] row : rows) {
            for (float v : row) {
                b.putFloat(v);
            }
        }
        try {
            Files.createDirectories(file.getParent());
            AtomicFile.write(file, out -> out.write(b.array()));
        } catch (IOException | RuntimeException e) {
            // made again next time
        }
    }
}
