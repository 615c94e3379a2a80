package danqing.engine.onnx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import danqing.engine.job.Cancellation;
import danqing.engine.job.Cancelled;
import danqing.engine.pack.EmbeddedPack;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What happens when a graphics card fails, with a real process and a real driver. */
class WebGpuFailureTest {
    private static final EmbeddedPack PACK = new EmbeddedPack();
    @TempDir
    Path home;
    private final List<String> said = Collections.synchronizedList(new ArrayList<>());

    @BeforeEach
    void require() {
        WebGpu.require(home);
    }

    @AfterEach
    void forget() {
        WebGpu.forget();
    }

    private static float[] onCpu(Map<String, Tensor> in) {
        try (Networks cpu = new Networks(Device.CPU, 0, n -> { })) {
            return cpu.get("silk", () -> PACK.load("silk.onnx")).run(in, new Cancellation()).get("aged").toArray();
        }
    }

    @Test
    void a_driver_killed_in_the_middle_of_a_run_is_replaced_by_the_cpu_with_one_message() throws Exception {
        try (Networks networks = new Networks(WebGpu.DEVICE, 0, said::add)) {
            Network silk = networks.get("silk", () -> PACK.load("silk.onnx"));
            assertThat(silk.device()).isEqualTo(WebGpu.DEVICE);
            assertThat(said).isEmpty();
            var in = SampleInputs.of(silk.ports(), 128);
            ProcessHandle driver = ProcessHandle.of(networks.worker(WebGpu.DEVICE).pid()).orElseThrow();
            Thread.ofPlatform().start(() -> {
                pause(700);
                driver.destroyForcibly();
            });
            assertThat(silk.run(in, new Cancellation()).get("aged").toArray()).isEqualTo(onCpu(in));
            assertThat(silk.device()).isEqualTo(Device.CPU);
            assertThat(networks.get("watercolor", () -> PACK.load("watercolor-s05.onnx")).device()).isEqualTo(Device.CPU);
            assertThat(said).hasSize(1).first().asString().contains("webgpu 中途失效", "137", "改用 CPU 接着画");
        }
    }

    @Test
    void a_picture_too_large_for_the_card_is_finished_by_the_cpu() throws Exception {
        try (WorkerProcess w = WorkerProcess.start(Natives.folder())) {
            // a network that needs one buffer of 4 GiB: more than any card lends at once
            Session s = new RemoteSession(w, resource("huge.onnx"), WebGpu.DEVICE);
            assertThatThrownBy(() -> s.run(Map.of("x", Tensor.of(new float[] {1}, 1)), new Cancellation())).isInstanceOf(DeviceTrouble.class);
        }
    }

    @Test
    void a_cancelled_run_ends_at_once_and_the_next_one_is_right() {
        try (Networks networks = new Networks(WebGpu.DEVICE, 0, said::add)) {
            Network silk = networks.get("silk", () -> PACK.load("silk.onnx"));
            var in = SampleInputs.of(silk.ports(), 64);
            Cancellation c = new Cancellation();
            Thread.ofPlatform().start(() -> {
                pause(300);
                c.cancel();
            });
            assertThatThrownBy(() -> silk.run(in, c)).isInstanceOf(Cancelled.class);
            Map<String, Tensor> out = silk.run(in, new Cancellation());
            assertThat(Trial.decibels(Map.of("aged", Tensor.of(onCpu(in), out.get("aged").shape())), out)).isGreaterThan(Trial.CLOSE);
            assertThat(silk.run(in, new Cancellation()).get("aged").toArray()).isEqualTo(out.get("aged").toArray());
            assertThat(silk.device()).isEqualTo(WebGpu.DEVICE);
            assertThat(said).isEmpty();
        }
    }

    private static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static byte[] resource(String name) throws java.io.IOException {
        try (var in = WebGpuFailureTest.class.getResourceAsStream(name)) {
            return in.readAllBytes();
        }
    }
}
