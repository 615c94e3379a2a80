package danqing.engine.pack;

/** A model or pack is missing, damaged or cannot be run. The message is one sentence; the command line exits with 3. */
public final class PackProblem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public PackProblem(String message) {
        super(message);
    }

    public PackProblem(String message, Throwable cause) {
        super(message, cause);
    }
}
