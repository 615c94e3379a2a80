package danqing.engine.scene;

/** How many to paint: numbers in verse are a painter's numbers (千山 is five mountains), and some things are there only once. */
final class Counts {
    static final int MOST = 12;
    private static final int MOST_SURFACES = 3;

    private Counts() {}

    /** The number inside a name (千山 → 5, 双燕 → 2, 孤舟 → 1), 1 when there is none. */
    static int inside(String name) {
        if (name.length() < 2) {
            return 1;
        }
        String first = name.substring(0, 1);
        if (!Grammar.OPEN_NUMBERS.contains(first) || Lexicon.get().name(name.substring(1)).isEmpty()) {
            return 1;
        }
        String value = Grammar.get().parts(first).get(Grammar.Part.NUMBER);
        return value == null ? 1 : Integer.parseInt(value);
    }

    /** The number as it suits the concept: one sun, one sea, one veil of rain; at most three rivers. */
    static int fit(String conceptId, int number) {
        Concept concept = Concepts.get(conceptId);
        int most = switch (concept.footing()) {
            case VEIL -> 1;
            case PLANE -> conceptId.equals("sea") || conceptId.equals("desert") || conceptId.equals("plain") ? 1 : MOST_SURFACES;
            case SKY -> concept.family().equals("celestial") || concept.family().equals("weather") ? 1 : MOST_SURFACES;
            default -> MOST;
        };
        return Math.clamp(number, 1, most);
    }
}
