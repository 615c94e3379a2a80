package danqing.engine.onnx;

import ai.onnxruntime.NodeInfo;
import ai.onnxruntime.OnnxJavaType;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OnnxValue;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import ai.onnxruntime.TensorInfo;
import danqing.engine.job.Cancellation;
import danqing.engine.job.Cancelled;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/** A session in this process. Runs may overlap in several threads. */
final class LocalSession implements Session {
    /** Direct buffers kept for inputs that come as arrays. */
    private static final int KEPT = 16;
    private final OrtSession session;
    private final Device device;
    private final Map<String, Port> inputs = new LinkedHashMap<>();
    private final AtomicLong busy = new AtomicLong();
    private final List<ByteBuffer> free = new ArrayList<>();
    private final Map<String, Map<String, long[]>> shapes = new ConcurrentHashMap<>();

    LocalSession(byte[] model, Device device, int threads, List<String> onCpu) throws OrtException {
        this.device = device;
        session = Ort.load(model, device, threads, onCpu);
        for (Map.Entry<String, NodeInfo> e : session.getInputInfo().entrySet()) {
            TensorInfo t = (TensorInfo) e.getValue().getInfo();
            inputs.put(e.getKey(), new Port(t.type == OnnxJavaType.INT64, t.getShape().clone(), t.getDimensionNames().clone()));
        }
    }

    @Override
    public Device device() {
        return device;
    }

    @Override
    public Map<String, Port> inputs() {
        return inputs;
    }

    @Override
    public Set<String> outputs() {
        return session.getOutputNames();
    }

    @Override
    public long busyNanos() {
        return busy.get();
    }

    @Override
    public Map<String, Tensor> run(Map<String, Tensor> in, Cancellation cancellation) throws DeviceTrouble {
        return run(in, cancellation, null);
    }

    /**
     * @param outputs gives room for outputs whose shapes are known from an earlier run with the same shapes, so that the runtime writes them in place; null
     *                = they are copied into new buffers
     */
    Map<String, Tensor> run(Map<String, Tensor> in, Cancellation cancellation, Room outputs) throws DeviceTrouble {
        cancellation.check();
        Map<String, OnnxTensor> feed = new HashMap<>();
        Map<String, OnnxTensor> pinned = new LinkedHashMap<>();
        Map<String, Tensor> out = new LinkedHashMap<>();
        List<ByteBuffer> taken = new ArrayList<>();
        try (OrtSession.RunOptions options = new OrtSession.RunOptions();
                Cancellation.Handle handle = cancellation.onCancel(() -> terminate(options))) {
            for (Map.Entry<String, Tensor> e : in.entrySet()) {
                feed.put(e.getKey(), tensor(e.getValue(), taken));
            }
            Map<String, long[]> known = outputs == null ? null : shapes.get(signature(in));
            if (known != null) {
                for (Map.Entry<String, long[]> e : known.entrySet()) {
                    Tensor t = new Tensor(outputs.take(e.getValue()), e.getValue());
                    out.put(e.getKey(), t);
                    pinned.put(e.getKey(), OnnxTensor.createTensor(Ort.environment(), t.floats(), t.shape()));
                }
            }
            long start = System.nanoTime();
            try (OrtSession.Result result = known != null ? session.run(feed, Set.of(), pinned, options) : session.run(feed, options)) {
                busy.addAndGet(System.nanoTime() - start);
                if (known == null) {
                    for (Map.Entry<String, OnnxValue> e : result) {
                        out.put(e.getKey(), copy((OnnxTensor) e.getValue()));
                    }
                    if (outputs != null) {
                        remember(in, out);
                    }
                }
            }
            return out;
        } catch (OrtException e) {
            if (cancellation.isCancelled()) {
                throw new Cancelled();
            }
            throw new DeviceTrouble(Ort.reason(e), e.getCode() == OrtException.OrtErrorCode.ORT_DEVICE_RESET, e);
        } finally {
            feed.values().forEach(OnnxTensor::close);
            pinned.values().forEach(OnnxTensor::close);
            give(taken);
        }
    }

    /** Gives direct buffers for outputs. */
    @FunctionalInterface
    interface Room {
        FloatBuffer take(long[] shape);
    }

    private void remember(Map<String, Tensor> in, Map<String, Tensor> out) {
        if (shapes.size() < 256 && out.values().stream().allMatch(t -> t.data() instanceof FloatBuffer)) {
            Map<String, long[]> s = new LinkedHashMap<>();
            out.forEach((k, t) -> s.put(k, t.shape()));
            shapes.put(signature(in), s);
        }
    }

    private String signature(Map<String, Tensor> in) {
        StringBuilder s = new StringBuilder();
        for (String name : inputs.keySet()) {
            Tensor t = in.get(name);
            s.append(t == null ? "-" : java.util.Arrays.toString(t.shape()));
        }
        return s.toString();
    }

    private OnnxTensor tensor(Tensor t, List<ByteBuffer> taken) throws OrtException {
        if (t.data() instanceof LongBuffer l) {
            return OnnxTensor.createTensor(Ort.environment(), l.duplicate(), t.shape());
        }
        FloatBuffer f = t.floats().duplicate();
        if (!f.isDirect()) {
            ByteBuffer b = take(f.remaining() * 4);
            taken.add(b);
            f = b.asFloatBuffer().limit(f.remaining()).put(f).flip();
        }
        return OnnxTensor.createTensor(Ort.environment(), f, t.shape());
    }

    private ByteBuffer take(int bytes) {
        synchronized (free) {
            int best = -1;
            for (int i = 0; i < free.size(); i++) {
                int has = free.get(i).capacity();
                if (has >= bytes && has / 2 <= Math.max(bytes, 4096) && (best < 0 || has < free.get(best).capacity())) {
                    best = i;
                }
            }
            if (best >= 0) {
                return free.remove(best);
            }
        }
        return ByteBuffer.allocateDirect(Math.max(4, bytes)).order(ByteOrder.nativeOrder());
    }

    private void give(List<ByteBuffer> taken) {
        synchronized (free) {
            free.addAll(taken);
            while (free.size() > KEPT) {
                free.removeFirst();
            }
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
        return t.getInfo().type == OnnxJavaType.INT64 ? new Tensor(t.getLongBuffer(), shape) : new Tensor(t.getFloatBuffer(), shape);
    }

    @Override
    public void close() {
        try {
            session.close();
        } catch (OrtException e) {
            throw new IllegalStateException(e);
        }
    }
}
