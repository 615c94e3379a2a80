package danqing.engine.onnx;

import ai.onnxruntime.OrtException;
import danqing.engine.pack.PackProblem;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * The networks in use: each is loaded once, on the device asked for or, with one message, on the CPU. Together they stay within a memory budget (system
 * property {@code danqing.networks.memory}, MiB): when a new one does not fit, those not used for longest go.
 */
public final class Networks implements AutoCloseable {
    private static final String STEPWISE = "layout";
    private final Map<String, Network> open = new ConcurrentHashMap<>();
    private final Device device;
    private final int threads;
    private final Consumer<String> notices;
    private final long budget;
    private final Set<String> said = ConcurrentHashMap.newKeySet();
    private final Set<String> refused = ConcurrentHashMap.newKeySet();
    private final Set<String> used = new ConcurrentSkipListSet<>();
    private final Object starting = new Object();
    private WorkerProcess worker;
    private boolean closed;
    private volatile boolean lost;

    /**
     * @param device  where to run
     * @param threads threads of one run; 0 = the pool that all share
     * @param notices told, in one sentence, when a device cannot be used
     */
    public Networks(Device device, int threads, Consumer<String> notices) {
        this(device, new Means(threads, 0), notices);
    }

    /** As {@link #Networks(Device, int, Consumer)}, with a budget of memory too. */
    public Networks(Device device, Means means, Consumer<String> notices) {
        this.device = device;
        this.threads = means.threads();
        this.budget = means.budget();
        this.notices = notices;
    }

    /** The device asked for. */
    public Device device() {
        return device;
    }

    /** Whether a graphics card may be used, as far as is known without asking it. */
    public boolean graphics() {
        return switch (device.provider()) {
            case CPU -> false;
            case AUTO -> Devices.promising() != null;
            default -> !lost;
        };
    }

    /** The devices that really computed something so far, for example {@code cpu} or {@code cpu+webgpu}. */
    public String used() {
        return used.isEmpty() ? Device.CPU.id() : String.join("+", used);
    }

    /**
     * The network of that name, loaded at first use.
     *
     * @param bytes its ONNX file, asked for whenever it has to be loaded
     * @throws PackProblem when the file is no network the runtime can load
     */
    public Network get(String name, Supplier<byte[]> bytes) {
        Network n = open.computeIfAbsent(name, k -> new Network(k, bytes, this));
        n.load();
        return n;
    }

    /** Loads a network where it is best, or else where it can be. */
    Session open(String name, byte[] bytes) {
        Device d = lost || refused.contains(name) ? Device.CPU : device.provider() == Device.Provider.AUTO ? Devices.promising() : device;
        if (d == null || d.provider() == Device.Provider.CPU) {
            return local(name, bytes);
        }
        try {
            return device(name, bytes, d);
        } catch (DeviceTrouble e) {
            lost |= e.lost();
            refused.add(name);
            say(e.lost() ? "设备 " + d.id() + " 用不了（" + e.getMessage() + "），改用 CPU。"
                    : "模型 " + name + " 在 " + d.id() + " 上跑不了（" + e.getMessage() + "），这个模型改用 CPU。", e.lost() ? "lost" : name);
            return local(name, bytes);
        }
    }

    private Session device(String name, byte[] bytes, Device d) throws DeviceTrouble {
        boolean auto = device.provider() == Device.Provider.AUTO;
        String hash = DeviceMemory.hash(bytes);
        Optional<Verdict> known = DeviceMemory.recall(hash, d).filter(v -> !auto || !v.agrees() || v.deviceMs() > 0);
        if (known.isPresent() && auto && !known.get().faster()) {
            return local(name, bytes);
        }
        if (known.isPresent() && !known.get().agrees()) {
            throw new DeviceTrouble(known.get().why(), false, null);
        }
        Session there = new RemoteSession(worker(d), bytes, d);
        if (known.isPresent()) {
            warm(there);
            return there;
        }
        LocalSession here = local(name, bytes);
        Verdict v;
        try {
            v = Trial.of(there, here, auto);
        } catch (DeviceTrouble | RuntimeException e) {
            here.close();
            throw e;
        }
        DeviceMemory.keep(hash, name, d, v);
        if (v.agrees() && (!auto || v.faster())) {
            here.close();
            return there;
        }
        there.close();
        if (auto && v.agrees()) {
            return here;
        }
        here.close();
        throw new DeviceTrouble(v.why(), false, null);
    }

    /** Compiles what the device compiles at a first run, before it is waited for. */
    private static void warm(Session s) throws DeviceTrouble {
        s.run(SampleInputs.of(s.inputs(), Trial.SMALL), new danqing.engine.job.Cancellation());
    }

    /** The process of the device; started once. A studio that never needs it never starts it. */
    WorkerProcess worker(Device d) throws DeviceTrouble {
        synchronized (starting) {
            if (closed) {
                throw new DeviceTrouble("已关闭", true, null);
            }
            if (worker == null) {
                String no = Devices.missing(d.provider());
                if (no != null) {
                    throw new DeviceTrouble(no, true, null);
                }
                worker = WorkerProcess.start(Devices.runtime(d.provider()));
            }
            return worker;
        }
    }

    private LocalSession local(String name, byte[] bytes) {
        try {
            // a step of the layout transformer is too little work to be shared: a second thread is waited for longer than it helps
            return new LocalSession(bytes, Device.CPU, name.equals(STEPWISE) ? 1 : threads, List.of());
        } catch (OrtException e) {
            throw new PackProblem("模型 " + name + " 载入失败，文件可能已损坏（" + Ort.reason(e) + "）：请重新安装。", e);
        }
    }

    /** Told of a run that failed on a device: what cannot go on there goes on on the CPU. */
    void failed(Network network, Device d, DeviceTrouble e) {
        refused.add(network.name());
        lost |= e.lost();
        say(e.lost() ? "设备 " + d.id() + " 中途失效（" + e.getMessage() + "），改用 CPU 接着画。"
                : "设备 " + d.id() + " 跑不下模型 " + network.name() + "（" + e.getMessage() + "），这个模型改用 CPU 接着画。", e.lost() ? "lost" : network.name());
    }

    private void say(String sentence, String once) {
        if (said.add(once)) {
            notices.accept(sentence);
        }
    }

    void ran(Device d) {
        used.add(d.id());
    }

    /**
     * Makes room: idle networks go, those not used for longest first, until all fit or none is idle.
     *
     * @param keep stays
     * @param more bytes that are about to be taken
     */
    void tidy(Network keep, long more) {
        long total = more + open.values().stream().mapToLong(Network::estimate).sum();
        if (total <= budget) {
            return;
        }
        for (Network n : open.values().stream().filter(n -> n != keep).sorted(Comparator.comparingLong(Network::lastUse)).toList()) {
            long freed = n.estimate();
            if (freed > 0 && n.evict()) {
                total -= freed;
                if (total <= budget) {
                    return;
                }
            }
        }
    }

    /** Names of the networks that are loaded now. */
    Set<String> loaded() {
        return open.values().stream().filter(n -> n.estimate() > 0).map(Network::name).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Time spent inside the runtime by all networks so far, nanoseconds. */
    public long busyNanos() {
        return open.values().stream().mapToLong(Network::busyNanos).sum();
    }

    /** Closes all networks; no run may be under way. */
    @Override
    public void close() {
        open.values().forEach(Network::close);
        open.clear();
        synchronized (starting) {
            closed = true;
            if (worker != null) {
                worker.close();
                worker = null;
            }
        }
    }
}
