package danqing.engine.contour;

import danqing.engine.contour.motif.Subject;
import danqing.engine.scene.Concept;
import danqing.engine.scene.Footing;
import java.util.ArrayList;
import java.util.List;

/** Where birds may sit: remembers the boughs drawn so far and seats what perches on the nearest free one. */
final class Perches {
    private final List<double[]> free = new ArrayList<>();

    /** A thing was drawn: its boughs are free for birds. */
    void stands(Subject s, Concept c) {
    }

    /** The subject moved to the nearest free bough when it is one that perches; else as it is. */
    Subject seat(Subject s, Concept c) {
        if (c.footing() != Footing.EDGE || !c.family().equals("bird") || s.pose() >= 4 || free.isEmpty()) {
            return s;
        }
        double[] best = null;
        double distance = Double.MAX_VALUE;
        for (double[] p : free) {
            double d = Math.hypot(p[0] - s.cx(), p[1] - s.foot());
            if (d < distance) {
                distance = d;
                best = p;
            }
        }
        free.remove(best);
        return s.part(s.concept(), best[0] - s.w() / 2, best[1] - s.h(), s.w(), s.h(), s.seed());
    }
}
