package danqing.app;

import danqing.engine.onnx.Device;
import danqing.engine.onnx.Devices;
import picocli.CommandLine.Option;

/** Where networks run: shared by all commands that use them. */
final class DeviceOption {
    @Option(names = "--device", paramLabel = "设备", description = "auto（默认）、cpu、webgpu、cuda:0…；danqing devices 列出本机可用的")
    String device = "auto";

    /** @throws danqing.engine.job.BadInput when there is no device of that name */
    Device device() {
        return Devices.named(device);
    }
}
