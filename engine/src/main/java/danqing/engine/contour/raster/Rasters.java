package danqing.engine.contour.raster;

/**
 * A region of a contour as the painters take it (see the contract in {@code models/README.md}). The arrays may be longer than the region needs.
 *
 * @param x         left of the region in pixels of the whole work
 * @param y         top of the region
 * @param width     pixels, a multiple of 4
 * @param height    pixels, a multiple of 4
 * @param line      height × width, 1 = paper, 0 = ink
 * @param wash      3 × height × width, sRGB 0…1
 * @param semantics 12 × height/4 × width/4, sums to 1 over classes
 */
public record Rasters(int x, int y, int width, int height, float[] line, float[] wash, float[] semantics) {}
