package danqing.engine.detail;

import com.fasterxml.jackson.databind.JsonNode;
import danqing.engine.job.Cancellation;
import danqing.engine.onnx.Network;
import danqing.engine.onnx.Networks;
import danqing.engine.onnx.Tensor;
import danqing.engine.pack.EmbeddedPack;
import danqing.engine.pack.PackProblem;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.nio.FloatBuffer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleBinaryOperator;
import java.util.stream.IntStream;

/**
 * Puts a finished work on silk: the net {@code silk.onnx} weaves ink and ground together, tile by tile. Inputs {@code painting} 1×3×H×W (sRGB on white),
 * {@code ground} 1×3×H×W (sRGB of the bare sheet) and {@code noise} 1×2×H×W; output {@code aged} 1×3×H×W, sRGB 0…1.
 */
public final class Ageing {
    private final Network network;
    private final int tile;
    private final int overlap;

    /** @throws PackProblem when the pack has no such net */
    public Ageing(EmbeddedPack pack, Networks networks) {
        List<JsonNode> entries = pack.entries("ground");
        if (entries.isEmpty()) {
            throw new PackProblem("内嵌模型里没有绢底：请重新安装，或用 --paper xuan。");
        }
        JsonNode e = entries.getFirst();
        String file = e.path("file").asText();
        network = networks.get(file, () -> pack.load(file));
        tile = Math.clamp(e.path("tile").asInt(704), 64, 4096) / 64 * 64;
        overlap = Math.clamp(e.path("overlap").asInt(64), 0, 512) / 64 * 64;
    }

    /** A picture on white as it will look on a sheet, without weave: quick, for previews. */
    public static BufferedImage preview(BufferedImage white, Sheet sheet, long seed) {
        return new Ground(sheet, white.getWidth(), white.getHeight(), seed).under(white);
    }

    /**
     * Ages a picture in place.
     *
     * @param image  TYPE_INT_RGB, painted on white
     * @param inside distance inside the painted area, px, negative outside; what lies outside stays as it is
     */
    public void age(BufferedImage image, Sheet sheet, long seed, DoubleBinaryOperator inside, Cancellation cancellation) {
        int width = image.getWidth();
        int height = image.getHeight();
        int[] to = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        int[] from = to.clone();
        Ground ground = new Ground(sheet, width, height, seed);
        NoiseField noise = new NoiseField(seed + 77);
        for (int y = 0; y < height; y += tile) {
            for (int x = 0; x < width; x += tile) {
                cancellation.check();
                int left = Math.max(0, x - overlap);
                int top = Math.max(0, y - overlap);
                int w = ceil64(Math.min(width, x + tile + overlap) - left);
                int h = ceil64(Math.min(height, y + tile + overlap) - top);
                FloatBuffer out = run(from, width, height, ground, noise, left, top, w, h, cancellation);
                lay(out, w, h, left, top, inside, to, width, x, y, Math.min(tile, width - x), Math.min(tile, height - y));
            }
        }
    }

    private FloatBuffer run(int[] from, int width, int height, Ground ground, NoiseField noise, int left, int top, int w, int h, Cancellation cancellation) {
        int plane = w * h;
        float[] painting = new float[3 * plane];
        float[] bare = new float[3 * plane];
        ground.fill(left, top, w, h, bare);
        IntStream.range(0, h).parallel().forEach(j -> {
            int row = Math.min(height - 1, top + j) * width;
            for (int i = 0; i < w; i++) {
                int p = from[row + Math.min(width - 1, left + i)];
                for (int k = 0; k < 3; k++) {
                    painting[k * plane + j * w + i] = (p >> (16 - 8 * k) & 255) / 255f;
                }
            }
        });
        float[] n = new float[2 * plane];
        noise.fill(left, top, w, h, n);
        Map<String, Tensor> in = new LinkedHashMap<>();
        in.put("painting", Tensor.of(painting, 1, 3, h, w));
        in.put("ground", Tensor.of(bare, 1, 3, h, w));
        in.put("noise", Tensor.of(n, 1, 2, h, w));
        Tensor out = network.run(in, cancellation).get("aged");
        if (out == null || out.shape().length != 4 || out.shape()[2] != h || out.shape()[3] != w) {
            throw new PackProblem("绢底模型 " + network.name() + " 的输出不合约定：请重新安装。");
        }
        return out.floats();
    }

    private static void lay(FloatBuffer rgb, int w, int h, int left, int top, DoubleBinaryOperator inside, int[] to, int width, int x, int y, int cols, int rows) {
        int plane = w * h;
        int base = rgb.position();
        IntStream.range(0, rows).parallel().forEach(j -> {
            for (int i = 0; i < cols; i++) {
                int at = (y + j) * width + x + i;
                float share = (float) Math.clamp(inside.applyAsDouble(x + i, y + j) + 1.5, 0, 1);
                int q = base + (y - top + j) * w + x - left + i;
                int v = 0;
                for (int k = 0; k < 3; k++) {
                    float old = (to[at] >> (16 - 8 * k) & 255) / 255f;
                    v = v << 8 | (int) (255 * Math.clamp(old + share * (rgb.get(q + k * plane) - old), 0f, 1f) + .5f);
                }
                to[at] = v;
            }
        });
    }

    private static int ceil64(int v) {
        return (v + 63) / 64 * 64;
    }
}
