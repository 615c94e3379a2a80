package danqing.engine.scene;

/** {@code subject} is {@code kind} of {@code object}; both are entity ids (舟在江上: boat ON river). */
public record Relation(String subject, Kind kind, String object) {
    /** Spatial relations that verse names. */
    public enum Kind { ON, UNDER, IN, OUTSIDE, BESIDE, BETWEEN, BEFORE, BEHIND, ACROSS, LEANING }
}
