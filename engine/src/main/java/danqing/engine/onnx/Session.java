package danqing.engine.onnx;

import danqing.engine.job.Cancellation;
import java.util.Map;
import java.util.Set;

/** A network loaded on a device, here or in the device's own process. */
interface Session extends AutoCloseable {

    /**
     * An input of a graph.
     *
     * @param integers whether it takes int64, else float32
     * @param shape    −1 for axes that may vary
     * @param axes     names of the axes that may vary, "" for the others
     */
    record Port(boolean integers, long[] shape, String[] axes) {}

    Device device();

    /** By name, in the graph's order. */
    Map<String, Port> inputs();

    Set<String> outputs();

    /**
     * One run.
     *
     * @param inputs exactly those of {@link #inputs}
     * @throws danqing.engine.job.Cancelled when cancelled
     * @throws DeviceTrouble                when the run failed
     */
    Map<String, Tensor> run(Map<String, Tensor> inputs, Cancellation cancellation) throws DeviceTrouble;

    /** Nanoseconds spent inside the runtime so far. */
    long busyNanos();

    /** No run may be under way. */
    @Override
    void close();
}
