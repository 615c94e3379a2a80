package danqing.engine.onnx;

/**
 * Where networks run.
 *
 * @param provider execution provider of ONNX Runtime
 * @param index    which of several, from 0
 */
public record Device(Provider provider, int index) {
    public static final Device CPU = new Device(Provider.CPU, 0);

    /** Execution providers this program knows how to ask for. */
    public enum Provider { CPU, CUDA, COREML, DIRECTML }

    /** As the person writes it: {@code cpu}, {@code cuda:0}. */
    public String id() {
        return provider == Provider.CPU ? "cpu" : provider.name().toLowerCase(java.util.Locale.ROOT) + ":" + index;
    }
}
