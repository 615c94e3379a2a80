package danqing.engine.scene;

/** What a thing stands on, hangs in or covers: this decides where a layout may put it. */
public enum Footing {
    /** hangs in the sky */
    SKY,
    /** flies or falls, against blank paper */
    AIR,
    /** stands on land */
    GROUND,
    /** rides on or in water */
    WATER,
    /** is itself a surface: a river, a field */
    PLANE,
    /** rises behind, its foot at the horizon */
    BACKDROP,
    /** grows in from an edge of the picture, or sits on a branch */
    EDGE,
    /** lies or is held close to somebody */
    THING,
    /** covers the whole picture: rain, snow, wind */
    VEIL
}
