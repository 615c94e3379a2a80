package danqing.engine.contour.motif;

import java.util.Map;

/** Motifs that share their craft: all trees, all boats. */
public interface MotifFamily {
    /** Motif by concept id. */
    Map<String, Motif> motifs();
}
