package danqing.engine.scene;

/** Attributes that mean something else for some concepts. */
final class Attributes {
    private Attributes() {}

    /** The attribute as it suits the concept: 月落 and 日沉 set, 月半 wanes. */
    static String fit(String conceptId, String attribute) {
        boolean inSky = Concepts.get(conceptId).family().equals("celestial");
        return switch (attribute) {
            case "falling" -> inSky ? "setting" : attribute;
            case "withered", "broken" -> inSky ? "waning" : attribute;
            default -> attribute;
        };
    }
}
