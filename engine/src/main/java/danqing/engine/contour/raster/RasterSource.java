package danqing.engine.contour.raster;

/** What the painters take, at one scale and in one style's colours: a drawing, or a picture taken apart into lines and flat colours. */
public interface RasterSource {
    /**
     * A region in pixels of the whole work; it may reach beyond the picture. A pixel does not depend on the region it is asked for in.
     *
     * @param x      left, a multiple of 4
     * @param y      top, a multiple of 4
     * @param width  a multiple of 4
     * @param height a multiple of 4
     */
    Rasters region(int x, int y, int width, int height);

    /** As {@link #region(int, int, int, int)}, into arrays that are there already and at least as large. */
    Rasters region(int x, int y, int width, int height, Rasters into);
}
