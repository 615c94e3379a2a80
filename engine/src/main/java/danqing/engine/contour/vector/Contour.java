package danqing.engine.contour.vector;

import danqing.engine.layout.Format;
import danqing.engine.scene.Setting;
import java.util.List;

/**
 * The drawing: vectors, resolution-free. One canvas unit is 1/{@value #SHORT_SIDE} of the picture's short side, whatever its format, so widths of
 * strokes mean the same everywhere.
 *
 * @param width   canvas units
 * @param height  canvas units
 * @param outline shape of the painted area
 * @param setting season, hour, weather and mood (chooses the palette's light)
 * @param groups  back to front
 * @param seed    the seed it was drawn with
 */
public record Contour(float width, float height, Format.Outline outline, Setting setting, List<Group> groups, long seed) {
    /** Length of the short side in canvas units. */
    public static final int SHORT_SIDE = 768;

    public Contour {
        groups = List.copyOf(groups);
    }
}
