package danqing.engine.onnx;

import danqing.engine.job.Cancellation;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.LinkedHashSet;
import java.util.concurrent.atomic.AtomicLong;

/** A session in a device's process. */
final class RemoteSession implements Session {
    private final WorkerProcess process;
    private final Device device;
    private final WorkerProcess.Loaded loaded;
    private final Set<String> outputs;
    private final AtomicLong busy = new AtomicLong();

    RemoteSession(WorkerProcess process, byte[] model, Device device) throws DeviceTrouble {
        this.process = process;
        this.device = device;
        List<String> onCpu = device.provider() == Device.Provider.WEBGPU ? WideNodes.of(model) : List.of();
        loaded = process.load(model, device, onCpu);
        outputs = new LinkedHashSet<>(loaded.outputs());
    }

    @Override
    public Device device() {
        return device;
    }

    @Override
    public Map<String, Port> inputs() {
        return loaded.inputs();
    }

    @Override
    public Set<String> outputs() {
        return outputs;
    }

    @Override
    public long busyNanos() {
        return busy.get();
    }

    @Override
    public Map<String, Tensor> run(Map<String, Tensor> inputs, Cancellation cancellation) throws DeviceTrouble {
        WorkerProcess.Result r = process.run(loaded.id(), inputs, cancellation);
        busy.addAndGet(r.nanos());
        return r.outputs();
    }

    @Override
    public void close() {
        process.unload(loaded.id());
    }
}
