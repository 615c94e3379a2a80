package danqing.engine.job;

/**
 * Something the person gave cannot be used: empty text, a corrupt file, an impossible size. The message is one sentence for that person: what is
 * wrong, why, and what to do. The command line exits with 2.
 */
public final class BadInput extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public BadInput(String message) {
        super(message);
    }

    public BadInput(String message, Throwable cause) {
        super(message, cause);
    }
}
