package danqing.engine.contour;

import danqing.engine.contour.motif.Subject;
import danqing.engine.contour.plant.Perch;
import danqing.engine.scene.Concept;
import danqing.engine.scene.Footing;
import java.util.ArrayList;
import java.util.List;

/**
 * Where birds may sit: remembers the boughs drawn so far and seats what perches on a free one, near where the layout put it, no larger than suits the
 * tree.
 */
final class Perches {
    private final List<double[]> free = new ArrayList<>();

    /** A thing was drawn: its boughs are free for birds. */
    void stands(Subject s, Concept c) {
        if (c.family().equals("tree") || c.family().equals("flower")) {
            double most = s.h() * (c.footing() == Footing.EDGE ? .24 : .13);
            Perch.of(s).forEach(p -> free.add(new double[] {p[0], p[1], most}));
        }
    }

    /** The subject moved to the nearest free bough when it is one that perches; else as it is. Boughs too near a sitting bird are taken. */
    Subject seat(Subject s, Concept c) {
        if (c.id().equals("vine") && !free.isEmpty()) {
            return hang(s);
        }
        if (c.footing() != Footing.EDGE || !c.family().equals("bird") || free.isEmpty()) {
            return s;
        }
        double[] best = null;
        double distance = Double.MAX_VALUE;
        for (double[] p : free) {
            boolean seen = p[0] > s.w() * .6 && p[0] < s.pageWidth() - s.w() * .6 && p[1] > s.h() && p[1] < s.pageHeight();
            double d = Math.hypot(p[0] - s.cx(), p[1] - s.foot());
            if (seen && d < distance) {
                distance = d;
                best = p;
            }
        }
        if (best == null) {
            return s;
        }
        double[] seat = best;
        double k = Math.min(1, Math.max(seat[2], 9) / s.h());
        double w = s.w() * k;
        double h = s.h() * k;
        free.removeIf(p -> Math.hypot(p[0] - seat[0], p[1] - seat[1]) < w * 1.1);
        return new Subject(s.concept(), seat[0] - w / 2, seat[1] - h, w, h, s.depth(), s.ink(), s.line(), s.pose() % 4, s.flip(), s.light(),
                s.attributes(), s.setting(), s.horizon(), s.pageWidth(), s.pageHeight(), s.seed());
    }

    /** A vine hangs from the highest bough there is, shorter than the tree. */
    private Subject hang(Subject s) {
        double[] top = free.getFirst();
        for (double[] p : free) {
            if (p[1] < top[1]) {
                top = p;
            }
        }
        double k = Math.min(1, top[2] * 3.2 / s.h());
        double w = s.w() * k;
        double h = s.h() * k;
        double x = s.flip() ? top[0] - w : top[0];
        return new Subject(s.concept(), x, top[1] - h * .08, w, h, s.depth(), s.ink(), s.line(), s.pose(), s.flip(), s.light(), s.attributes(), s.setting(),
                s.horizon(), s.pageWidth(), s.pageHeight(), s.seed());
    }
}
