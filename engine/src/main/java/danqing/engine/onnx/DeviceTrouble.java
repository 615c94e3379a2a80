package danqing.engine.onnx;

/** A device cannot do what was asked: it is missing, lost, out of memory or lacks an operator. Whoever catches it goes on on the CPU. */
final class DeviceTrouble extends Exception {
    private static final long serialVersionUID = 1L;
    private final boolean lost;

    /**
     * @param reason in a few words, for the person
     * @param lost   whether nothing can run on the device any more; otherwise only this network or this run is refused
     */
    DeviceTrouble(String reason, boolean lost, Throwable cause) {
        super(reason, cause);
        this.lost = lost;
    }

    boolean lost() {
        return lost;
    }
}
