package danqing.engine.repaint;

import java.util.stream.IntStream;

/**
 * Edge-preserving flattening: every pixel becomes a mean of eight round neighbourhoods about it, the calmer one of them the more it counts (Kuwahara
 * 1976, with Gaussian sectors and soft weights after Papari et al. 2007). Repeated, it gives areas of even colour that keep the edges of things.
 */
final class Flattening {
    private static final int SECTORS = 8;
    private static final double SHARPNESS = 4;

    private Flattening() {}

    /**
     * One pass over the three planes of L*a*b*.
     *
     * @param r reach of a neighbourhood, px
     */
    static float[][] pass(float[][] lab, int w, int h, int r) {
        double sigma = Math.max(.6, r / 2.8);
        float[][] mean = new float[3][];
        for (int c = 0; c < 3; c++) {
            mean[c] = Planes.blur(lab[c], w, h, sigma);
        }
        float[] square = new float[w * h];
        for (int i = 0; i < square.length; i++) {
            square[i] = lab[0][i] * lab[0][i];
        }
        float[] deviation = Planes.blur(square, w, h, sigma);
        for (int i = 0; i < square.length; i++) {
            // Gaussian mean of squares less square of mean
            double s = Math.sqrt(Math.max(0, deviation[i] - mean[0][i] * mean[0][i]));
            deviation[i] = (float) (1 / Math.pow(.6 + s, SHARPNESS));
        }
        int[] dx = new int[SECTORS];
        int[] dy = new int[SECTORS];
        for (int k = 0; k < SECTORS; k++) {
            dx[k] = (int) Math.round(r * .62 * Math.cos(k * 2 * Math.PI / SECTORS + .2));
            dy[k] = (int) Math.round(r * .62 * Math.sin(k * 2 * Math.PI / SECTORS + .2));
        }
        float[][] out = new float[3][w * h];
        IntStream.range(0, h).parallel().forEach(y -> {
            for (int x = 0; x < w; x++) {
                float total = 0;
                float l = 0;
                float a = 0;
                float b = 0;
                for (int k = 0; k < SECTORS; k++) {
                    int i = Math.clamp(y + dy[k], 0, h - 1) * w + Math.clamp(x + dx[k], 0, w - 1);
                    float weight = deviation[i];
                    total += weight;
                    l += weight * mean[0][i];
                    a += weight * mean[1][i];
                    b += weight * mean[2][i];
                }
                out[0][y * w + x] = l / total;
                out[1][y * w + x] = a / total;
                out[2][y * w + x] = b / total;
            }
        });
        return out;
    }
}
