package danqing.engine.detail;

import danqing.engine.contour.raster.RasterSource;
import danqing.engine.contour.vector.Contour;
import danqing.engine.layout.Format;
import danqing.styles.Style;
import java.util.Set;

/** What the detail stage paints over (粉本): a drawn contour, or any picture taken apart. Lengths are canvas units, 768 = the short side. */
public interface Underdrawing {
    float width();

    float height();

    Format.Outline outline();

    /** Its rasters in a style's colours, {@code scale} pixels to the canvas unit. */
    RasterSource rasters(Style style, double scale);

    /**
     * Where things of some concepts are seen: their share of each 4 × 4 block, as channel {@link danqing.engine.scene.SemanticClass#FIGURE} of the
     * semantics of a raster source.
     *
     * @return null when none of them is in the picture
     */
    RasterSource things(Set<String> concepts, double scale);

    /** A drawn contour. */
    static Underdrawing of(Contour contour) {
        return new DrawnContour(contour);
    }
}
