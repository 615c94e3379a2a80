package danqing.engine.see;

/**
 * A picture as the encoder sees it.
 *
 * @param tokens    visual tokens, row by row over the grid, each of the same width
 * @param embedding of length 1
 */
record Sight(float[] tokens, float[] embedding) {}
