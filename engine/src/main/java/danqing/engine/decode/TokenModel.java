package danqing.engine.decode;

import danqing.engine.job.Cancellation;

/** A language model that can be read into once and continued in parallel branches. */
public interface TokenModel {
    /**
     * Reads a prompt and opens branches that all continue it.
     *
     * @param prompt   token ids, at least one
     * @param branches how many, at least 1
     */
    Run start(int[] prompt, int branches, Cancellation cancellation);

    /** Branches under way. Not thread-safe. */
    interface Run {
        /** Logits of the next token, branches × vocabulary. The array is overwritten by the next step. */
        float[][] logits();

        /** Appends one token to each branch. */
        void step(int[] tokens);

        /** Branch {@code i} goes on as a copy of what branch {@code parents[i]} was; the number of branches becomes {@code parents.length}. */
        void reorder(int[] parents);
    }
}
