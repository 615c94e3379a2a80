package danqing.engine.detail;

import danqing.engine.contour.raster.Rasters;

/** Arrays of one tile's inputs, kept from tile to tile so that a large work does not leave gigabytes behind it. Not thread-safe. */
final class TileBuffers {
    private float[] line = new float[0];
    private float[] wash = new float[0];
    private float[] semantics = new float[0];
    private float[] noise = new float[0];
    private float[] mask = new float[0];

    Rasters rasters(int x, int y, int w, int h) {
        line = atLeast(line, w * h);
        wash = atLeast(wash, 3 * w * h);
        semantics = atLeast(semantics, 12 * (w / 4) * (h / 4));
        return new Rasters(x, y, w, h, line, wash, semantics);
    }

    float[] noise(int w, int h) {
        return noise = atLeast(noise, 2 * w * h);
    }

    float[] mask(int w, int h) {
        return mask = atLeast(mask, w * h);
    }

    private static float[] atLeast(float[] a, int n) {
        return a.length >= n ? a : new float[n];
    }
}
