package danqing.engine.onnx;

import ai.onnxruntime.OrtException;
import danqing.engine.job.Cancellation;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Measures devices: what a network takes on each, what our own code adds, and how many pixels a second a device paints. Sessions of its own, used once. */
public final class DeviceBench implements AutoCloseable {
    private static final long WARM_UP = 700_000_000L;
    private final Device device;
    private final WorkerProcess worker;

    /**
     * One network on one device.
     *
     * @param loadMs     from the bytes to a session
     * @param firstMs    the first run, with all that is compiled then
     * @param warmMs     median of later runs
     * @param bytesMoved inputs and outputs of one run
     * @param overhead   a warm run through our code over the same run through the runtime's Java binding alone, from arrays to buffers, turn about (CPU); on
     *                   another device the same as {@code outside}
     * @param outside    whole time of a warm run over the time inside the runtime's own run call: counts the binding's copies too, and on another device the
     *                   way to its process and back
     * @param decibels   closeness to the CPU
     */
    public record Row(double loadMs, double firstMs, double warmMs, long bytesMoved, double overhead, double outside, double decibels) {}

    /** A device cannot do it; the message says why. */
    public static final class Unable extends Exception {
        private static final long serialVersionUID = 1L;

        Unable(String why, Throwable cause) {
            super(why, cause);
        }
    }

    public DeviceBench(Device device) throws Unable {
        this.device = device;
        try {
            worker = device.provider() == Device.Provider.CPU ? null : WorkerProcess.start(Devices.runtime(device.provider()));
        } catch (DeviceTrouble e) {
            throw new Unable(e.getMessage(), e);
        }
    }

    private Session open(byte[] model, Device on) throws DeviceTrouble {
        if (on.provider() != Device.Provider.CPU) {
            return new RemoteSession(worker, model, on);
        }
        try {
            return new LocalSession(model, Device.CPU, 0, List.of());
        } catch (OrtException e) {
            throw new DeviceTrouble(Ort.reason(e), false, e);
        }
    }

    /**
     * Times a network.
     *
     * @param side of the picture, px, a multiple of 64
     * @param runs warm runs
     */
    public Row time(byte[] model, int side, int runs) throws Unable {
        long t0 = System.nanoTime();
        try (Session s = open(model, device)) {
            long t1 = System.nanoTime();
            Map<String, Tensor> in = SampleInputs.of(s.inputs(), side);
            Map<String, Tensor> out = s.run(in, new Cancellation());
            long t2 = System.nanoTime();
            // our own code is compiled by now and then only: small networks need hundreds of runs before it is
            for (long until = System.nanoTime() + WARM_UP; System.nanoTime() < until;) {
                s.run(in, new Cancellation());
            }
            double[] warm = new double[runs];
            double[] over = new double[runs];
            for (int i = 0; i < runs; i++) {
                long bare = s.busyNanos();
                long t = System.nanoTime();
                s.run(in, new Cancellation());
                t = System.nanoTime() - t;
                warm[i] = t / 1e6;
                over[i] = (double) t / Math.max(1, s.busyNanos() - bare);
            }
            double outside = median(over);
            double overhead = device.provider() == Device.Provider.CPU ? BareRun.ratio(model, s, in, Math.max(Math.max(21, runs), (int) Math.min(400, 400 / Math.max(0.1, median(warm))))) : outside;
            double db = 200;
            if (device.provider() != Device.Provider.CPU) {
                try (Session cpu = open(model, Device.CPU)) {
                    db = Trial.decibels(cpu.run(in, new Cancellation()), out);
                }
            }
            return new Row((t1 - t0) / 1e6, (t2 - t1) / 1e6, median(warm), Network.bytes(in) + Network.bytes(out), overhead, outside, db);
        } catch (DeviceTrouble e) {
            throw new Unable(e.getMessage(), e);
        }
    }

    /** Millions of pixels a second, over about a second of runs at 256². */
    public double megapixels(byte[] painter) throws Unable {
        int side = 256;
        try (Session s = open(painter, device)) {
            Map<String, Tensor> in = SampleInputs.of(s.inputs(), side);
            Map<String, Tensor> small = SampleInputs.of(s.inputs(), Trial.SMALL);
            s.run(small, new Cancellation());
            long t = System.nanoTime();
            s.run(small, new Cancellation());
            if (System.nanoTime() - t > 200_000_000L) {
                // too slow for a larger picture to be worth the wait
                return Trial.SMALL * Trial.SMALL * 1e3 / (System.nanoTime() - t);
            }
            s.run(in, new Cancellation());
            int n = 0;
            long start = System.nanoTime();
            do {
                s.run(in, new Cancellation());
                n++;
            } while (System.nanoTime() - start < 1_000_000_000L);
            return (double) n * side * side * 1e3 / (System.nanoTime() - start);
        } catch (DeviceTrouble e) {
            throw new Unable(e.getMessage(), e);
        }
    }

    /** Tries a network on the device against the CPU and remembers which {@code auto} takes. @return the device it will take */
    public Device learn(String name, byte[] model) throws Unable {
        try (Session there = open(model, device); Session cpu = open(model, Device.CPU)) {
            Verdict v = Trial.of(there, cpu, true);
            DeviceMemory.keep(DeviceMemory.hash(model), name, device, v);
            return v.faster() ? device : Device.CPU;
        } catch (DeviceTrouble e) {
            throw new Unable(e.getMessage(), e);
        }
    }

    /** The device {@code auto} is worth trying on, if there is one. */
    public static Optional<Device> promising() {
        return Optional.ofNullable(Devices.promising());
    }

    static double median(double[] v) {
        double[] s = v.clone();
        java.util.Arrays.sort(s);
        return s.length == 0 ? 0 : s[s.length / 2];
    }

    @Override
    public void close() {
        if (worker != null) {
            worker.close();
        }
    }
}
