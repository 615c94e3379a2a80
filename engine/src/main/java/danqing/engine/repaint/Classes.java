package danqing.engine.repaint;

import danqing.engine.scene.SemanticClass;

/**
 * A guess at what is where in a picture nobody described: sky is what is smooth and bright from the top down, water what is smooth and bluish or as
 * bright as the sky below it, foliage what is green, far mountains what is bluish and pale under the sky; the rest is rock when grey, earth when warm.
 */
final class Classes {
    private Classes() {}

    /**
     * @param lab flattened
     * @return a {@link SemanticClass} ordinal per pixel
     */
    static byte[] of(float[][] lab, int w, int h) {
        byte[] out = new byte[w * h];
        float[] rough = Planes.blur(roughness(lab[0], w, h), w, h, 4);
        double bright = 0;
        for (int i = 0; i < w * Math.max(1, h / 10); i++) {
            bright += lab[0][i] / (w * (double) Math.max(1, h / 10));
        }
        int[] skyline = new int[w];
        for (int x = 0; x < w; x++) {
            int y = 0;
            while (y < h * .85 && lab[0][y * w + x] > Math.min(bright - 16, 62) && rough[y * w + x] < 3.2 && lab[1][y * w + x] > -14) {
                y++;
            }
            skyline[x] = y < h * .04 ? 0 : y;
        }
        for (int y = 0; y < h; y++) {
            for (int x = 0; x < w; x++) {
                int i = y * w + x;
                out[i] = (byte) (y < skyline[x] ? SemanticClass.SKY : ground(lab, i, rough[i], (double) y / h)).ordinal();
            }
        }
        return out;
    }

    private static SemanticClass ground(float[][] lab, int i, float rough, double down) {
        float l = lab[0][i];
        float a = lab[1][i];
        float b = lab[2][i];
        if (down > .4 && rough < 1.6 && (b < -2 || l > 72 && Math.abs(b) < 10)) {
            return SemanticClass.WATER;
        }
        if (a < -5 && b > 3) {
            return SemanticClass.FOLIAGE;
        }
        if (b < 1 && down < .6 && l > 28) {
            return SemanticClass.FAR_MOUNTAIN;
        }
        if (l > 92) {
            return SemanticClass.VOID;
        }
        return b > 9 ? SemanticClass.EARTH : SemanticClass.NEAR_ROCK;
    }

    private static float[] roughness(float[] l, int w, int h) {
        float[] out = new float[l.length];
        for (int y = 0; y < h; y++) {
            for (int x = 0; x < w; x++) {
                float dx = l[y * w + Math.min(w - 1, x + 1)] - l[y * w + Math.max(0, x - 1)];
                float dy = l[Math.min(h - 1, y + 1) * w + x] - l[Math.max(0, y - 1) * w + x];
                out[y * w + x] = (float) Math.hypot(dx, dy);
            }
        }
        return out;
    }
}
