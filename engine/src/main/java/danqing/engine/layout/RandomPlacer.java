package danqing.engine.layout;

import danqing.engine.job.Cancellation;
import danqing.engine.scene.Concept;
import danqing.engine.scene.Scene;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** The lower baseline: every imagery at a random place, with its natural size at a random depth of its own. */
public final class RandomPlacer implements Placer {
    @Override
    public Layout place(Scene scene, double aspect, Format.Outline outline, long seed, List<Placement> pins, Cancellation cancellation) {
        Canvas canvas = new Canvas(aspect, outline);
        SplittableRandom dice = new SplittableRandom(seed);
        List<Piece> pieces = new ArrayList<>();
        for (Owed o : Owed.by(scene, pins)) {
            Concept c = o.concept();
            double depth = c.near() + dice.nextDouble() * (c.far() - c.near());
            double h = Perspective.naturalHeight(c, depth);
            double w = Math.min(h * c.aspect(), canvas.width());
            double top = Math.min(h, canvas.height());
            pieces.addAll(Flocks.apart(new Piece(c, o.entity(), dice.nextDouble() * canvas.width(), top + dice.nextDouble() * (canvas.height() - top), w, h, depth,
                    dice.nextInt(8), dice.nextBoolean(), o.group())));
        }
        Finish finish = new Finish(scene, canvas, pins, seed);
        return finish.layout(new Composition(canvas, 0.45 * canvas.height(), scene.setting().mood(), pieces));
    }
}
