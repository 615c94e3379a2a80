package danqing.engine.onnx;

import danqing.engine.job.Cancellation;
import java.nio.Buffer;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.Locale;
import java.util.Map;

/** The first use of a network on a device: are its numbers those of the CPU, and which of the two is quicker? */
final class Trial {
    /** Closeness a device has to reach, dB. */
    static final double CLOSE = 45;
    /** Side of the picture numbers are compared on, px. */
    static final int SMALL = 64;
    /** Side of the picture times are measured on, px. */
    private static final int USUAL = 256;
    /** When the device is this much slower on a small picture there is no need to wait for a large one. */
    private static final double HOPELESS = 8;

    private Trial() {}

    /**
     * @param timed whether to measure times as well
     * @throws DeviceTrouble when the device is lost meanwhile
     */
    static Verdict of(Session device, Session cpu, boolean timed) throws DeviceTrouble {
        Map<String, Tensor> small = SampleInputs.of(cpu.inputs(), SMALL);
        Map<String, Tensor> right = cpu.run(small, new Cancellation());
        Map<String, Tensor> got;
        try {
            got = device.run(small, new Cancellation());
        } catch (DeviceTrouble e) {
            if (e.lost()) {
                throw e;
            }
            return new Verdict(false, 0, 0, 0, e.getMessage());
        }
        double db = decibels(right, got);
        if (!(db >= CLOSE)) {
            return new Verdict(false, db, 0, 0, String.format(Locale.ROOT, "算出的数与 CPU 不符（%.1f dB）", db));
        }
        if (!timed) {
            return new Verdict(true, db, 0, 0, "");
        }
        double fast = millis(device, small);
        double slow = millis(cpu, small);
        if (fast < slow * HOPELESS && SampleInputs.pictures(cpu.inputs())) {
            Map<String, Tensor> usual = SampleInputs.of(cpu.inputs(), USUAL);
            device.run(usual, new Cancellation());
            cpu.run(usual, new Cancellation());
            fast = millis(device, usual);
            slow = millis(cpu, usual);
        }
        return new Verdict(true, db, fast, slow, "");
    }

    /** The better of two warm runs: the other may have been disturbed. */
    private static double millis(Session s, Map<String, Tensor> inputs) throws DeviceTrouble {
        double best = Double.MAX_VALUE;
        for (int i = 0; i < 2; i++) {
            long t = System.nanoTime();
            s.run(inputs, new Cancellation());
            best = Math.min(best, (System.nanoTime() - t) / 1e6);
        }
        return best;
    }

    /** The worst peak signal to noise ratio of any output; 0 when one is missing or not a number, at most 200. */
    static double decibels(Map<String, Tensor> right, Map<String, Tensor> got) {
        double worst = 200;
        for (Map.Entry<String, Tensor> e : right.entrySet()) {
            Tensor t = got.get(e.getKey());
            if (t == null || t.data().remaining() != e.getValue().data().remaining()) {
                return 0;
            }
            double peak = 1e-9;
            double sum = 0;
            int n = t.data().remaining();
            for (int i = 0; i < n; i++) {
                double a = at(e.getValue().data(), i);
                double b = at(t.data(), i);
                peak = Math.max(peak, Math.abs(a));
                sum += (a - b) * (a - b);
            }
            if (!Double.isFinite(sum)) {
                return 0;
            }
            worst = Math.min(worst, sum == 0 ? 200 : 10 * Math.log10(peak * peak * n / sum));
        }
        return worst;
    }

    private static double at(Buffer b, int i) {
        return b instanceof LongBuffer l ? l.get(l.position() + i) : ((FloatBuffer) b).get(b.position() + i);
    }
}
