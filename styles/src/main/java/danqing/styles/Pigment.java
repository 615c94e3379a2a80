package danqing.styles;

/**
 * What a mark of the contour is painted with. A {@link Palette} says which colour that is in a style and a light; the drawing itself never names
 * colours. {@link #INK} and {@link #SHADE} darken what is under them (a glaze); all others cover it.
 */
public enum Pigment {
    /** lines and dry ink */
    INK,
    /** a shadow glazed over what is there */
    SHADE,
    /** bare paper, and white things drawn by leaving paper */
    PAPER,
    /** light around the moon, the sun or a lamp; in ink, the grey laid around what stays white */
    HALO,
    SKY_TOP, SKY_LOW, GLOW, CLOUD, MIST, SUN, MOON, STAR, LIGHT, SMOKE, RAINBOW_RED, RAINBOW_YELLOW, RAINBOW_BLUE,
    WATER_FAR, WATER_NEAR, FOAM, ICE, SNOW, RAIN,
    MOUNTAIN_FAR, MOUNTAIN_MID, MOUNTAIN_NEAR, ROCK, ROCK_LIGHT, EARTH, EARTH_DARK, SAND, SAND_DARK, PATH, FIELD,
    GRASS, GRASS_DRY, MOSS, LEAF_LIGHT, LEAF_DARK, LEAF_YOUNG, LEAF_AUTUMN, LEAF_RED, NEEDLE, BARK, BARK_DARK, BAMBOO, LOTUS_LEAF, REED, GRAIN,
    BLOSSOM_PINK, BLOSSOM_RED, BLOSSOM_WHITE, BLOSSOM_YELLOW, BLOSSOM_PURPLE, BLOSSOM_ORANGE, STAMEN, FRUIT_RED, FRUIT_ORANGE,
    WOOD, WOOD_DARK, THATCH, TILE, WALL, STONE, VERMILION, GOLD, BRONZE, JADE, LAMP, CANVAS, ROPE,
    SKIN, HAIR, CLOTH_LIGHT, CLOTH_DARK, CLOTH_RED, CLOTH_BLUE, CLOTH_GREEN, STRAW,
    FUR_BROWN, FUR_DARK, FUR_LIGHT, FUR_ORANGE, FEATHER_WHITE, FEATHER_DARK, FEATHER_YELLOW, FEATHER_RED, FEATHER_BLUE, FEATHER_GREEN,
    FEATHER_BROWN, BEAK, SCALE;

    /** Whether it darkens what is under it instead of covering it. */
    public boolean glazes() {
        return this == INK || this == SHADE;
    }
}
