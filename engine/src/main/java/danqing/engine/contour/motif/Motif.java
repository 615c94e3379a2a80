package danqing.engine.contour.motif;

import danqing.engine.contour.brush.Brush;

/** A parametric, seeded drawing of one concept: strokes and washes inside the subject's box. */
@FunctionalInterface
public interface Motif {
    void draw(Brush brush, Subject subject);
}
