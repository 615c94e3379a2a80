package danqing.engine.onnx;

import ai.onnxruntime.OnnxJavaType;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OnnxValue;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import danqing.engine.job.Cancellation;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The runtime without us: the shortest use of its Java binding that does the same work, tensors from the same buffers, one run, every output read once into a
 * buffer of the heap. What our code takes beyond it (cancelling, leases, kept buffers, counting) is our overhead.
 */
final class BareRun {
    private BareRun() {}

    /**
     * Median of our time over the bare time of runs made turn about, so that a busy machine weighs on both alike.
     *
     * @param pairs how many
     */
    static double ratio(byte[] model, Session ours, Map<String, Tensor> in, int pairs) throws DeviceTrouble {
        try (OrtSession bare = Ort.load(model, Device.CPU, 0, List.of())) {
            for (long until = System.nanoTime() + 300_000_000L; System.nanoTime() < until;) {
                once(bare, in);
                ours.run(in, new Cancellation());
            }
            double[] share = new double[pairs];
            for (int i = 0; i < pairs; i++) {
                boolean first = i % 2 == 0;
                long a = first ? ours(ours, in) : bare(bare, in);
                long b = first ? bare(bare, in) : ours(ours, in);
                share[i] = first ? (double) a / b : (double) b / a;
            }
            return DeviceBench.median(share);
        } catch (OrtException e) {
            throw new DeviceTrouble(Ort.reason(e), false, e);
        }
    }

    private static long ours(Session session, Map<String, Tensor> in) throws DeviceTrouble {
        long t = System.nanoTime();
        session.run(in, new Cancellation());
        return System.nanoTime() - t;
    }

    private static long bare(OrtSession session, Map<String, Tensor> in) throws OrtException {
        long t = System.nanoTime();
        once(session, in);
        return System.nanoTime() - t;
    }

    private static void once(OrtSession session, Map<String, Tensor> in) throws OrtException {
        Map<String, OnnxTensor> feed = new HashMap<>();
        try {
            for (Map.Entry<String, Tensor> e : in.entrySet()) {
                Tensor t = e.getValue();
                feed.put(e.getKey(), t.data() instanceof LongBuffer l ? OnnxTensor.createTensor(Ort.environment(), l.duplicate(), t.shape())
                        : OnnxTensor.createTensor(Ort.environment(), ((FloatBuffer) t.data()).duplicate(), t.shape()));
            }
            try (OrtSession.Result result = session.run(feed)) {
                for (Map.Entry<String, OnnxValue> e : result) {
                    OnnxTensor t = (OnnxTensor) e.getValue();
                    if (t.getInfo().type == OnnxJavaType.INT64) {
                        t.getLongBuffer();
                    } else {
                        t.getFloatBuffer();
                    }
                }
            }
        } finally {
            feed.values().forEach(OnnxTensor::close);
        }
    }
}
