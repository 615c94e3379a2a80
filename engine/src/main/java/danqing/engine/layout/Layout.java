package danqing.engine.layout;

import danqing.engine.scene.Setting;
import java.util.List;

/**
 * A composition.
 *
 * @param aspect     width / height of the picture
 * @param outline    shape of the painted area
 * @param horizon    height of the horizon, share of the picture from the top, 0…1
 * @param setting    season, hour, weather and mood it is painted in
 * @param placements back to front
 * @param seed       the seed it was sampled with
 */
public record Layout(double aspect, Format.Outline outline, double horizon, Setting setting, List<Placement> placements, long seed) {
    public Layout {
        placements = List.copyOf(placements);
    }
}
