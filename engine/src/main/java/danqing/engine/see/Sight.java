package danqing.engine.see;

/**
 * A picture as the encoder sees it.
 *
 * @param tokens    visual tokens, row by row over the grid, each of the same width
 * @param embedding of length 1
 * @param things    logits of the things of {@link SeeCard#things()}, in their order; empty when the model does not look for things
 */
record Sight(float[] tokens, float[] embedding, float[] things) {}
