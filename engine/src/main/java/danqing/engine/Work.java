package danqing.engine;

import danqing.engine.contour.vector.Contour;
import danqing.engine.detail.Painting;
import danqing.engine.image.PngFile;
import danqing.engine.layout.Layout;
import danqing.engine.scene.Scene;
import java.nio.file.Path;

/**
 * A finished work and all it came from.
 *
 * @param order      what was asked for
 * @param scene      null when it was painted from a layout or a contour without a text
 * @param layout     null when it was painted from a contour
 * @param contour    the drawing
 * @param painting   the picture
 * @param provenance what lets it be repeated
 */
public record Work(Order order, Scene scene, Layout layout, Contour contour, Painting painting, Provenance provenance) {
    /** Writes the PNG with its provenance, whole or not at all. */
    public void write(Path file) {
        PngFile.write(painting.image(), provenance.texts(), file);
    }
}
