package danqing.engine.scene;

/**
 * How much of the picture a thing is, 1 = usual. Figures, boats and the moon carry a picture; small things, wind and what was only inferred stand
 * back. The weight a person gives is multiplied in.
 */
final class Salience {
    private static final double REPEATED = 0.08;
    private static final double DESCRIBED = 0.05;
    private static final double LATER = 0.004;
    private static final double INFERRED = 0.7;
    private static final double GENERIC = 0.85;

    private Salience() {}

    /**
     * @param thing what
     * @param index its place in the scene, from 0
     * @return weight, at least 0.2 for an emphasis of 1
     */
    static double of(Gathered thing, int index) {
        Concept concept = Concepts.get(thing.concept);
        double base = switch (concept.family()) {
            case "boat", "celestial" -> 1.1;
            case "figure", "building", "mountain", "water" -> 1.0;
            case "tree", "flower", "bird", "animal" -> 1.0;
            case "weather", "sky" -> thing.concept.equals("wind") ? 0.6 : 0.9;
            case "rock", "earth", "grass" -> 0.9;
            case "insect", "fish" -> 0.85;
            default -> 0.7;
        };
        double weight = base + Math.min(3, thing.times - 1) * REPEATED + (thing.attributes.isEmpty() ? 0 : DESCRIBED) - index * LATER;
        if (thing.origin == Entity.Origin.INFERRED) {
            weight *= INFERRED;
        }
        if (thing.generic) {
            weight *= GENERIC;
        }
        return Math.round(Math.max(0.2, weight) * thing.emphasis * 1000) / 1000.0;
    }
}
