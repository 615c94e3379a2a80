package danqing.engine.layout;

import danqing.engine.job.Cancellation;
import danqing.engine.scene.Scene;
import java.util.List;

/** Decides where everything of a scene stands. */
public interface Placer {
    /**
     * @param aspect width / height of the picture
     * @param pins   placements that must stay exactly as they are
     * @return all entities placed, back to front
     * @throws danqing.engine.job.BadInput when there is nothing to place
     */
    Layout place(Scene scene, double aspect, Format.Outline outline, long seed, List<Placement> pins, Cancellation cancellation);

    default Layout place(Scene scene, Format format, long seed) {
        return place(scene, format.aspect(), format.outline(), seed, List.of(), new Cancellation());
    }
}
