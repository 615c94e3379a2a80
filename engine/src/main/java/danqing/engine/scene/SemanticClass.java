package danqing.engine.scene;

/** What a cell of the semantic map is. The order is the channel order of the painters' {@code semantics} input. */
public enum SemanticClass {
    VOID, SKY, WATER, FAR_MOUNTAIN, NEAR_ROCK, EARTH, FOLIAGE, ARCHITECTURE, FIGURE, ANIMAL, FLOWER, CELESTIAL
}
