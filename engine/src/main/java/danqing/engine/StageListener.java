package danqing.engine;

import danqing.engine.contour.vector.Contour;
import danqing.engine.contour.vector.Group;
import danqing.engine.layout.Layout;
import danqing.engine.scene.Scene;
import java.awt.image.BufferedImage;

/**
 * What can be watched while a work grows. Called on the working thread; implementations return quickly and never throw.
 */
public interface StageListener {
    StageListener SILENT = new StageListener() { };

    /** The text was understood. */
    default void scene(Scene scene) {}

    /** The composition stands. */
    default void layout(Layout layout) {}

    /** One thing was drawn; {@code done} of {@code total}. */
    default void drawn(Group group, int done, int total) {}

    /** The drawing stands. */
    default void contour(Contour contour) {}

    /** A picture so far: first the whole work coarsely, then with finished tiles in it. The image may change after the call returns. */
    default void preview(BufferedImage image, double share) {}

    /** Something the person should know, one sentence. */
    default void notice(String sentence) {}
}
