package danqing.engine.repaint;

import java.util.stream.IntStream;

/** Small tools on planes of floats, row by row: blur and bilinear sampling. */
final class Planes {
    private Planes() {}

    /** Gaussian blur, edges repeated. */
    static float[] blur(float[] a, int w, int h, double sigma) {
        int r = Math.max(1, (int) Math.ceil(3 * sigma));
        float[] k = new float[2 * r + 1];
        float sum = 0;
        for (int i = -r; i <= r; i++) {
            sum += k[i + r] = (float) Math.exp(-i * i / (2 * sigma * sigma));
        }
        for (int i = 0; i < k.length; i++) {
            k[i] /= sum;
        }
        float[] t = new float[a.length];
        IntStream.range(0, h).parallel().forEach(y -> {
            for (int x = 0; x < w; x++) {
                float s = 0;
                for (int i = -r; i <= r; i++) {
                    s += k[i + r] * a[y * w + Math.clamp(x + i, 0, w - 1)];
                }
                t[y * w + x] = s;
            }
        });
        float[] out = new float[a.length];
        IntStream.range(0, h).parallel().forEach(y -> {
            for (int x = 0; x < w; x++) {
                float s = 0;
                for (int i = -r; i <= r; i++) {
                    s += k[i + r] * t[Math.clamp(y + i, 0, h - 1) * w + x];
                }
                out[y * w + x] = s;
            }
        });
        return out;
    }

    /** Bilinear value at a point; pixel centres lie at whole numbers, edges are repeated. */
    static float at(float[] a, int w, int h, float x, float y) {
        float u = Math.clamp(x, 0, w - 1);
        float v = Math.clamp(y, 0, h - 1);
        int i = Math.min((int) u, Math.max(0, w - 2));
        int j = Math.min((int) v, Math.max(0, h - 2));
        float s = u - i;
        float t = v - j;
        int k = j * w + i;
        int right = w > 1 ? 1 : 0;
        int down = h > 1 ? w : 0;
        float top = a[k] + (a[k + right] - a[k]) * s;
        float low = a[k + down] + (a[k + down + right] - a[k + down]) * s;
        return top + (low - top) * t;
    }
}
