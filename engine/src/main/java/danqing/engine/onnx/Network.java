package danqing.engine.onnx;

import danqing.engine.job.Cancellation;
import danqing.engine.job.Cancelled;
import danqing.engine.pack.PackProblem;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/**
 * A network, wherever it runs at the moment: loaded when needed, dropped when room is needed, moved to the CPU when its device fails. Runs may overlap in
 * several threads.
 */
public final class Network {
    private final String name;
    private final Supplier<byte[]> file;
    private final Networks owner;
    private final ReentrantLock lock = new ReentrantLock();
    private Held held;
    private long fileBytes;
    private volatile long mostMoved;
    private volatile long lastUse = System.nanoTime();
    private long pastNanos;

    /** A session and how many runs it has under way. */
    private static final class Held {
        private final Session session;
        private int users;
        private boolean dropped;

        Held(Session session) {
            this.session = session;
        }
    }

    Network(String name, Supplier<byte[]> file, Networks owner) {
        this.name = name;
        this.file = file;
        this.owner = owner;
    }

    public String name() {
        return name;
    }

    /** Where it really runs, which is the CPU when the device asked for could not be used. */
    public Device device() {
        return with(Session::device);
    }

    public Set<String> inputs() {
        return with(s -> s.inputs().keySet());
    }

    public Set<String> outputs() {
        return with(Session::outputs);
    }

    /** Shape of an input; −1 for axes that may vary. */
    public long[] inputShape(String input) {
        return with(s -> s.inputs().get(input).shape().clone());
    }

    Map<String, Session.Port> ports() {
        return with(Session::inputs);
    }

    /** Time spent inside the runtime so far, nanoseconds: what a benchmark holds our own overhead against. */
    public long busyNanos() {
        lock.lock();
        try {
            return pastNanos + (held == null ? 0 : held.session.busyNanos());
        } finally {
            lock.unlock();
        }
    }

    private <T> T with(java.util.function.Function<Session, T> question) {
        Held h = lease();
        try {
            return question.apply(h.session);
        } finally {
            release(h);
        }
    }

    /** Loads it now rather than at the first run. @throws PackProblem when the file is no network the runtime can load */
    void load() {
        release(lease());
    }

    /**
     * One run. When the device fails it is repeated on the CPU.
     *
     * @param inputs       by name; names the network does not have are left out
     * @param cancellation ends the run within milliseconds
     * @return all outputs by name, as float tensors (int64 outputs as long tensors)
     * @throws Cancelled   when cancelled
     * @throws PackProblem when the runtime refuses the run
     */
    public Map<String, Tensor> run(Map<String, Tensor> inputs, Cancellation cancellation) {
        while (true) {
            cancellation.check();
            Held h = lease();
            try {
                Map<String, Tensor> in = inputs;
                if (!h.session.inputs().keySet().containsAll(inputs.keySet())) {
                    in = new HashMap<>(inputs);
                    in.keySet().retainAll(h.session.inputs().keySet());
                }
                Map<String, Tensor> out = h.session.run(in, cancellation);
                moved(bytes(in) + bytes(out));
                owner.ran(h.session.device());
                return out;
            } catch (DeviceTrouble e) {
                if (h.session.device().provider() == Device.Provider.CPU) {
                    throw new PackProblem("模型 " + name + " 运行失败：" + e.getMessage() + "。请重新安装，或换小一些的尺寸。", e);
                }
                owner.failed(this, h.session.device(), e);
                drop(h);
            } finally {
                release(h);
            }
        }
    }

    private void moved(long bytes) {
        if (bytes > mostMoved) {
            mostMoved = bytes;
            owner.tidy(this, 0);
        }
    }

    static long bytes(Map<String, Tensor> tensors) {
        long n = 0;
        for (Tensor t : tensors.values()) {
            n += (t.data() instanceof java.nio.LongBuffer ? 8L : 4L) * t.data().remaining();
        }
        return n;
    }

    private Held lease() {
        lock.lock();
        try {
            if (held == null) {
                byte[] bytes = file.get();
                fileBytes = bytes.length;
                owner.tidy(this, 2L * bytes.length);
                held = new Held(owner.open(name, bytes));
            }
            held.users++;
            lastUse = System.nanoTime();
            return held;
        } finally {
            lock.unlock();
        }
    }

    private void release(Held h) {
        lock.lock();
        try {
            h.users--;
            if (h.users == 0 && h.dropped) {
                close(h);
            }
        } finally {
            lock.unlock();
        }
    }

    private void drop(Held h) {
        lock.lock();
        try {
            h.dropped = true;
            if (held == h) {
                held = null;
            }
        } finally {
            lock.unlock();
        }
    }

    private void close(Held h) {
        pastNanos += h.session.busyNanos();
        h.session.close();
    }

    /** Bytes it is thought to hold, 0 when it is not loaded: weights as stored and as laid out for the device, and what the runtime keeps of the largest run. */
    long estimate() {
        return held == null ? 0 : 2 * fileBytes + 6 * mostMoved;
    }

    long lastUse() {
        return lastUse;
    }

    /** Frees it if it is idle; the next run loads it again. @return whether it did */
    boolean evict() {
        if (!lock.tryLock()) {
            return false;
        }
        try {
            if (held == null || held.users > 0) {
                return false;
            }
            close(held);
            held = null;
            return true;
        } finally {
            lock.unlock();
        }
    }

    /** Frees it; no run may be under way. */
    void close() {
        lock.lock();
        try {
            if (held != null) {
                close(held);
                held = null;
            }
        } finally {
            lock.unlock();
        }
    }
}
