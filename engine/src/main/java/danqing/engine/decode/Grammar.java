package danqing.engine.decode;

/** The state of one sequence being written: which tokens may come next. */
public interface Grammar {
    /** Ids allowed next, ascending, never empty while {@link #done} is false. */
    int[] allowed();

    /** Takes the token that was chosen. */
    void push(int token);

    /** Nothing more is to be written. */
    boolean done();

    /** An independent copy, for beams that part. */
    Grammar copy();
}
