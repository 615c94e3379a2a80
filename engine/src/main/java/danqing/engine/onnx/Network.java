package danqing.engine.onnx;

import ai.onnxruntime.NodeInfo;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OnnxValue;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import ai.onnxruntime.TensorInfo;
import danqing.engine.job.Cancellation;
import danqing.engine.job.Cancelled;
import danqing.engine.pack.PackProblem;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;

/**
 * A loaded network. Runs may overlap in several threads; {@link #close} waits for nobody, so close only when no run is under way
 * ({@link Networks#close} sees to that).
 */
public final class Network implements AutoCloseable {
    private final String name;
    private final OrtEnvironment environment;
    private final OrtSession session;
    private final Device device;
    private final AtomicLong busyNanos = new AtomicLong();

    Network(String name, OrtEnvironment environment, OrtSession session, Device device) {
        this.name = name;
        this.environment = environment;
        this.session = session;
        this.device = device;
    }

    public String name() {
        return name;
    }

    /** Where it really runs, which is the CPU when the device asked for could not be opened. */
    public Device device() {
        return device;
    }

    public Set<String> inputs() {
        return session.getInputNames();
    }

    public Set<String> outputs() {
        return session.getOutputNames();
    }

    /** Shape of an input; −1 for axes that may vary. */
    public long[] inputShape(String input) {
        try {
            NodeInfo info = session.getInputInfo().get(input);
            return ((TensorInfo) info.getInfo()).getShape().clone();
        } catch (OrtException e) {
            throw new PackProblem("模型 " + name + " 的接口读不出来：" + Devices.firstLine(e), e);
        }
    }

    /** Time spent inside the runtime since it was loaded, nanoseconds: what a benchmark holds our own overhead against. */
    public long busyNanos() {
        return busyNanos.get();
    }

    /**
     * One run.
     *
     * @param inputs       by name; names the network does not have are left out
     * @param cancellation ends the run within milliseconds
     * @return all outputs by name, as float tensors (int64 outputs as long tensors)
     * @throws Cancelled   when cancelled
     * @throws PackProblem when the runtime refuses the run
     */
    public Map<String, Tensor> run(Map<String, Tensor> inputs, Cancellation cancellation) {
        cancellation.check();
        Map<String, OnnxTensor> feed = new HashMap<>();
        try (OrtSession.RunOptions options = new OrtSession.RunOptions();
                Cancellation.Handle handle = cancellation.onCancel(() -> terminate(options))) {
            for (Map.Entry<String, Tensor> e : inputs.entrySet()) {
                if (session.getInputNames().contains(e.getKey())) {
                    Tensor t = e.getValue();
                    feed.put(e.getKey(), t.data() instanceof LongBuffer l ? OnnxTensor.createTensor(environment, l.duplicate(), t.shape())
                            : OnnxTensor.createTensor(environment, t.floats().duplicate(), t.shape()));
                }
            }
            long start = System.nanoTime();
            try (OrtSession.Result result = session.run(feed, options)) {
                busyNanos.addAndGet(System.nanoTime() - start);
                Map<String, Tensor> out = new LinkedHashMap<>();
                for (Map.Entry<String, OnnxValue> e : result) {
                    out.put(e.getKey(), copy((OnnxTensor) e.getValue()));
                }
                return out;
            }
        } catch (OrtException e) {
            if (cancellation.isCancelled()) {
                throw new Cancelled();
            }
            throw new PackProblem("模型 " + name + " 运行失败：" + Devices.firstLine(e) + "。请换 --device cpu 再试。", e);
        } finally {
            feed.values().forEach(OnnxTensor::close);
        }
    }

    private static void terminate(OrtSession.RunOptions options) {
        try {
            options.setTerminate(true);
        } catch (OrtException | IllegalStateException e) {
            // the run ended in the meantime: nothing left to stop
        }
    }

    private static Tensor copy(OnnxTensor t) {
        long[] shape = t.getInfo().getShape();
        return switch (t.getInfo().type) {
            case INT64 -> {
                LongBuffer b = t.getLongBuffer();
                yield new Tensor(b, shape);
            }
            default -> {
                FloatBuffer b = t.getFloatBuffer();
                yield new Tensor(b, shape);
            }
        };
    }

    @Override
    public void close() {
        try {
            session.close();
        } catch (OrtException e) {
            throw new PackProblem("模型 " + name + " 关不掉：" + Devices.firstLine(e), e);
        }
    }
}
