package danqing.engine.onnx;

import java.util.Locale;

/**
 * Where networks run.
 *
 * @param provider execution provider of ONNX Runtime
 * @param index    which of several, from 0
 */
public record Device(Provider provider, int index) {
    public static final Device CPU = new Device(Provider.CPU, 0);
    /** For each network whichever device measured fastest on this machine. */
    public static final Device AUTO = new Device(Provider.AUTO, 0);

    /** The rungs of the ladder, as they are tried, and {@link #AUTO}. */
    public enum Provider {
        /** Vulkan, Direct3D 12 or Metal: graphics cards of every maker. */
        WEBGPU(false),
        CUDA(true), TENSORRT(true), DIRECTML(true), COREML(false), CPU(false), AUTO(false);

        private final boolean several;

        Provider(boolean several) {
            this.several = several;
        }

        /** Whether one of several can be named by a number. */
        boolean several() {
            return several;
        }

        /** As the person writes it. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** As the person writes it: {@code cpu}, {@code webgpu}, {@code cuda:0}. */
    public String id() {
        return provider.several() ? provider.id() + ":" + index : provider.id();
    }
}
