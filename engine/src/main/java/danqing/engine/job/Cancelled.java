package danqing.engine.job;

/** The person stopped the work. The command line exits with 4. */
public final class Cancelled extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public Cancelled() {
        super("已取消");
    }
}
