package danqing.engine.contour;

import danqing.engine.contour.motif.Subject;
import danqing.engine.contour.vector.Clear;
import danqing.engine.contour.vector.Gradient;
import danqing.engine.contour.vector.Group;
import danqing.engine.contour.vector.Mark;
import danqing.engine.contour.vector.Wash;
import danqing.engine.layout.Placement;
import danqing.engine.scene.SemanticClass;
import java.util.ArrayList;
import java.util.List;

/** What stands beyond still water is seen in it again: pale, shortened, dying towards us. */
final class Reflection {
    private static final double SHORTEN = .55;

    private Reflection() {}

    /** The mirrored silhouettes, as a group of the water's own. */
    static Group of(List<Group> groups, Placement water, Subject s) {
        List<Mark> marks = new ArrayList<>();
        double shore = s.y() + s.h() * .12;
        for (Group g : groups) {
            if (g.semantic() == SemanticClass.FAR_MOUNTAIN || g.semantic() == SemanticClass.FOLIAGE || g.semantic() == SemanticClass.ARCHITECTURE) {
                for (Mark m : g.marks()) {
                    if (m instanceof Clear c && c.solid()) {
                        mirror(c, shore, s, marks);
                    }
                }
            }
        }
        return new Group(water.id() + ".reflection", water.entity(), water.concept(), SemanticClass.WATER, Math.round(water.depth() * 100) / 100f, marks);
    }

    private static void mirror(Clear c, double shore, Subject s, List<Mark> marks) {
        float foot = -Float.MAX_VALUE;
        float top = Float.MAX_VALUE;
        for (float v : c.y()) {
            foot = Math.max(foot, v);
            top = Math.min(top, v);
        }
        if (Math.abs(foot - shore) > s.h() * .45 || foot - top < 12) {
            return;
        }
        float[] y = new float[c.y().length];
        for (int i = 0; i < y.length; i++) {
            y[i] = Math.round((shore + (foot - c.y()[i]) * SHORTEN) * 100) / 100f;
        }
        double reach = Math.min((foot - top) * SHORTEN, s.y() + s.h() - shore);
        marks.add(new Wash(c.x().clone(), y, c.body(), .22f, 4f, Gradient.vertical(shore, 1, shore + reach, 0), 0));
    }
}
