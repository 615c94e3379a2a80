package danqing.engine.repaint;

import danqing.engine.contour.raster.RasterSource;
import danqing.engine.contour.raster.Rasters;
import danqing.engine.scene.SemanticClass;
import java.util.Arrays;
import java.util.stream.IntStream;

/** The parts of a {@link Photo} at one scale, sampled where they are asked for. */
record PhotoRasters(int w, int h, float[] wash, FlowLines lines, float ruled, byte[] classes, double scale) implements RasterSource {
    private static final int CLASSES = SemanticClass.values().length;

    @Override
    public Rasters region(int x, int y, int width, int height) {
        int n4 = width / 4 * (height / 4);
        return region(x, y, width, height,
                new Rasters(x, y, width, height, new float[width * height], new float[3 * width * height], new float[CLASSES * n4]));
    }

    @Override
    public Rasters region(int x, int y, int width, int height, Rasters r) {
        int n = w * h;
        float[][] colour = new float[3][];
        for (int c = 0; c < 3; c++) {
            colour[c] = Arrays.copyOfRange(wash, c * n, (c + 1) * n);
        }
        IntStream.range(0, height).parallel().forEach(j -> {
            float v = (float) ((y + j + .5) / scale - .5);
            for (int i = 0; i < width; i++) {
                float u = (float) ((x + i + .5) / scale - .5);
                int at = j * width + i;
                r.line()[at] = 1 - ruled * (1 - lines.at(u, v, (float) scale));
                for (int c = 0; c < 3; c++) {
                    r.wash()[c * width * height + at] = Planes.at(colour[c], w, h, u, v);
                }
            }
        });
        semantics(x, y, width, height, r.semantics());
        return r;
    }

    /** Shares of the classes in every 4 × 4 block, from a few points in and around it. */
    private void semantics(int x, int y, int width, int height, float[] out) {
        int w4 = width / 4;
        int n4 = w4 * (height / 4);
        Arrays.fill(out, 0, CLASSES * n4, 0);
        double reach = Math.max(2, 2.5 * scale);
        for (int j = 0; j < height / 4; j++) {
            for (int i = 0; i < w4; i++) {
                for (int k = 0; k < 9; k++) {
                    int u = Math.clamp((int) ((x + i * 4 + 2 + (k % 3 - 1) * reach) / scale), 0, w - 1);
                    int v = Math.clamp((int) ((y + j * 4 + 2 + (k / 3 - 1) * reach) / scale), 0, h - 1);
                    out[classes[v * w + u] * n4 + j * w4 + i] += 1 / 9f;
                }
            }
        }
    }
}
